/// A text scalar by scalar, decoded once and looked at several times.
struct DecodedText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The scalars, folded; those that are no Han characters with what they are, as `MarkTable` writes it.
  let folded: UnsafeBufferPointer<UInt32>
  /// Their numbers in the lexicon, with two zeros behind the last.
  let characters: UnsafeBufferPointer<UInt16>
  /// Where each scalar begins in `bytes`, and where the last ends.
  let starts: UnsafeBufferPointer<Int32>
  /// Behind each run of Han characters, and behind the text.
  let runEnds: UnsafeBufferPointer<Int32>
  /// Characters of the longest run.
  let longestRun: Int

  /// Calls `body` with the decoded text, which is there during the call only.
  static func with(_ bytes: UnsafeBufferPointer<UInt8>, _ trie: CompiledTrie.Lookup, _ body: (DecodedText) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count) { folded in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count + 2) { characters in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * bytes.count + 3) { places in
          let (starts, runEnds) = (places.baseAddress!, places.baseAddress! + bytes.count + 1)
          let (count, longestRun) = decode(
            bytes, trie, folded.baseAddress!, characters.baseAddress!, starts, runEnds)
          body(
            DecodedText(
              bytes: bytes, folded: UnsafeBufferPointer(rebasing: folded[..<count]),
              characters: UnsafeBufferPointer(rebasing: characters[..<(count + 2)]),
              starts: UnsafeBufferPointer(start: starts, count: count + 1),
              runEnds: UnsafeBufferPointer(start: runEnds, count: bytes.count + 2), longestRun: longestRun))
        }
      }
    }
  }

  /// - Returns: the number of scalars, and of those in the longest run of Han characters.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ trie: CompiledTrie.Lookup, _ folded: UnsafeMutablePointer<UInt32>,
    _ characters: UnsafeMutablePointer<UInt16>, _ starts: UnsafeMutablePointer<Int32>,
    _ runEnds: UnsafeMutablePointer<Int32>
  ) -> (count: Int, longestRun: Int) {
    let marks = MarkTable.shared
    var (count, position) = (0, 0)
    // Where the run began that goes on, and how many have ended.
    var (run, runCount, longestRun) = (0, 0, 0)
    while position < bytes.count {
      // Most characters are common Han characters, three bytes from E4 to E9, which are not folded.
      while let scalar = Characters.commonHan(bytes, position) {
        folded[count] = scalar
        characters[count] = trie.numbers[Int(scalar)]
        starts[count] = Int32(truncatingIfNeeded: position)
        position &+= 3
        count &+= 1
      }
      if position >= bytes.count { break }
      let (raw, length) = Characters.scalar(bytes, position)
      let entry = marks.entry(raw)
      folded[count] = entry
      characters[count] = trie.number(MarkTable.scalar(entry))
      starts[count] = Int32(truncatingIfNeeded: position)
      if !MarkTable.isHan(entry) {
        if count > run {
          runEnds[runCount] = Int32(truncatingIfNeeded: count)
          runCount &+= 1
          longestRun = max(longestRun, count &- run)
        }
        run = count &+ 1
      }
      position &+= length
      count &+= 1
    }
    longestRun = max(longestRun, count &- run)
    (runEnds[runCount], runEnds[runCount + 1]) = (Int32(truncatingIfNeeded: count), .max)
    starts[count] = Int32(bytes.count)
    (characters[count], characters[count + 1]) = (0, 0)
    return (count, longestRun)
  }
}

/// Where each character of a text and the next one lead in the trie, and where the next two, worked out a stretch at a time.
///
/// First the places are gathered, without a branch, where the tables may go on, then they are looked up: as these look-ups
/// do not depend on each other, the processor overlaps their waits for memory.
struct WordEdges {
  private let trie: CompiledTrie.Lookup
  /// The text as numbers of characters; two zeros follow it.
  private let characters: UnsafeBufferPointer<UInt16>
  /// The stretch that is worked out.
  private var stretch = 0..<0
  private let pairs: UnsafeMutablePointer<CompiledTrie.Step>
  private let triples: UnsafeMutablePointer<CompiledTrie.Step>
  /// The characters of the stretch that a word may begin with, by what follows them.
  private let openings: UnsafeMutablePointer<Int32>
  private static let usualLength = 1024

  /// Calls `body` with the edges of a text none of whose runs is longer than `longestRun`.
  static func with(
    _ trie: CompiledTrie.Lookup, _ characters: UnsafeBufferPointer<UInt16>, longestRun: Int,
    _ body: (inout WordEdges) -> Void
  ) {
    let length = max(longestRun, usualLength)
    withUnsafeTemporaryAllocation(of: CompiledTrie.Step.self, capacity: 2 * length) { steps in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: length) { openings in
        var edges = WordEdges(
          trie: trie, characters: characters, pairs: steps.baseAddress!, triples: steps.baseAddress! + length,
          openings: openings.baseAddress!)
        body(&edges)
      }
    }
  }

  private init(
    trie: CompiledTrie.Lookup, characters: UnsafeBufferPointer<UInt16>,
    pairs: UnsafeMutablePointer<CompiledTrie.Step>, triples: UnsafeMutablePointer<CompiledTrie.Step>,
    openings: UnsafeMutablePointer<Int32>
  ) {
    (self.trie, self.characters) = (trie, characters)
    (self.pairs, self.triples, self.openings) = (pairs, triples, openings)
  }

  /// The edges of the characters of `run`; the runs of a text are asked for in their order.
  mutating func steps(
    of run: Range<Int>
  ) -> (pairs: UnsafePointer<CompiledTrie.Step>, triples: UnsafePointer<CompiledTrie.Step>) {
    if run.upperBound > stretch.upperBound {
      stretch = run.lowerBound..<max(run.upperBound, min(run.lowerBound + Self.usualLength, characters.count - 2))
      fill()
    }
    let first = run.lowerBound - stretch.lowerBound
    return (UnsafePointer(pairs + first), UnsafePointer(triples + first))
  }

  private func fill() {
    let count = stretch.count
    let (trie, pairs, triples, openings) = (self.trie, self.pairs, self.triples, self.openings)
    let characters = self.characters.baseAddress! + stretch.lowerBound
    pairs.update(repeating: .none, count: count)
    triples.update(repeating: .none, count: count)
    var found = 0
    for position in 0..<count {
      openings[found] = Int32(truncatingIfNeeded: position)
      found &+= trie.mayBegin(characters[position], characters[position &+ 1])
    }
    var longer = 0
    for index in 0..<found {
      let position = Int(openings[index])
      let pair = trie.next(trie.root(characters[position]).step, characters[position &+ 1])
      pairs[position] = pair
      openings[longer] = Int32(truncatingIfNeeded: position)
      longer &+= trie.mayFollow(pair, characters[position &+ 2])
    }
    for index in 0..<longer {
      let position = Int(openings[index])
      triples[position] = trie.next(pairs[position], characters[position &+ 2])
    }
  }
}

/// The edges of a trie that two characters of a text, one behind the other, lead to, and those that the third and the fourth
/// lead on to, worked out a stretch at a time: few words are longer.
///
/// First the places are gathered, without a branch, where the tables may go on, then they are looked up: as these look-ups
/// do not depend on each other, the processor overlaps their waits for memory.
struct WordEdges {
  /// What begins at one place of the text.
  struct Edges {
    /// Where the first of the characters stands.
    var place: Int32
    /// The words of two and of three characters.
    var pair = WordTrie.EndingWord(bits: 0)
    var triple = WordTrie.EndingWord(bits: 0)
    /// Where four characters lead to.
    var fourth = CompiledTrie.Step.none
  }

  /// Two characters that words may begin with.
  private struct Pair {
    var place: Int32
    var hash: UInt32
    /// What stands in the slot of the hash.
    var edge: UInt64
  }

  /// Where the characters that were looked at lead to, while words go on.
  private struct Open {
    /// The number of the edges.
    var index: Int32
    var step: CompiledTrie.Step
  }

  private let trie: CompiledTrie.Lookup
  /// The text as numbers of characters; two zeros follow it.
  private let characters: UnsafeBufferPointer<UInt16>
  /// Behind the stretch that is worked out.
  private var end = 0
  /// The places of the stretch where there are edges, ascending, and behind them one that is behind the text.
  private let edges: UnsafeMutablePointer<Edges>
  /// The first of them that was not asked for yet.
  private var next: UnsafeMutablePointer<Edges>
  /// The pairs, and then the edges, that are to be looked up.
  private let pairs: UnsafeMutablePointer<Pair>
  private let open: UnsafeMutablePointer<Open>
  private static let usualLength = 1024

  /// Calls `body` with the edges of a text none of whose runs is longer than `longestRun`.
  static func with(
    _ trie: CompiledTrie.Lookup, _ characters: UnsafeBufferPointer<UInt16>, longestRun: Int,
    _ body: (inout WordEdges) -> Void
  ) {
    let length = max(longestRun, usualLength) + 1
    withUnsafeTemporaryAllocation(of: Edges.self, capacity: length) { edges in
      withUnsafeTemporaryAllocation(of: Open.self, capacity: length) { open in
        withUnsafeTemporaryAllocation(of: Pair.self, capacity: length) { pairs in
          edges[0] = Edges(place: .max)
          let first = edges.baseAddress!
          var edges = WordEdges(
            trie: trie, characters: characters, edges: first, next: first, pairs: pairs.baseAddress!,
            open: open.baseAddress!)
          body(&edges)
        }
      }
    }
  }

  /// The first place of `run` or behind it that has edges; the others follow. The runs of a text are asked for in their
  /// order.
  mutating func edges(of run: Range<Int>) -> UnsafePointer<Edges> {
    if run.upperBound > end {
      let start = run.lowerBound
      end = max(run.upperBound, min(start + Self.usualLength, characters.count - 2))
      fill(start..<end)
      next = edges
    }
    while Int(next.pointee.place) < run.lowerBound { next += 1 }
    return UnsafePointer(next)
  }

  private func fill(_ stretch: Range<Int>) {
    let (trie, edges, pairs, open) = (self.trie, self.edges, self.pairs, self.open)
    let characters = self.characters.baseAddress!
    var count = 0
    for place in stretch {
      pairs[count].place = Int32(truncatingIfNeeded: place)
      count &+= trie.mayBegin(characters[place], characters[place &+ 1])
    }
    // In a short loop of its own, so that many of these loads are under way at the same time.
    for number in 0..<count {
      let place = Int(pairs[number].place)
      let hash = CompiledTrie.hash(CompiledTrie.hash(characters[place]), characters[place &+ 1])
      (pairs[number].hash, pairs[number].edge) = (hash, trie.slots[trie.slot(hash)].edge)
    }
    // The edges that the third character may go on from stand first in `open`, then those of the fourth.
    var (found, left) = (0, 0)
    for number in 0..<count {
      let (place, hash) = (Int(pairs[number].place), pairs[number].hash)
      let pair = trie.edge(
        UInt32(characters[place]), characters[place &+ 1], hash, seen: pairs[number].edge)
      edges[found] = Edges(place: pairs[number].place, pair: pair.end.word)
      open[left] = Open(index: Int32(truncatingIfNeeded: found), step: pair)
      found &+= pair.isNone ? 0 : 1
      left &+= trie.mayFollow(pair, characters[place &+ 2])
    }
    edges[found] = Edges(place: .max)
    (count, left) = (left, 0)
    for number in 0..<count {
      let edge = edges + Int(open[number].index)
      let place = Int(edge.pointee.place)
      let triple = trie.edge(open[number].step, characters[place &+ 2])
      edge.pointee.triple = triple.end.word
      open[left] = Open(index: open[number].index, step: triple)
      left &+= trie.mayFollow(triple, characters[place &+ 3])
    }
    for number in 0..<left {
      let edge = edges + Int(open[number].index)
      edge.pointee.fourth = trie.edge(open[number].step, characters[Int(edge.pointee.place) &+ 3])
    }
  }
}

/// The edges of a trie that two characters of a text, one behind the other, lead to, and those that the third leads on to,
/// worked out a stretch at a time.
///
/// First the places are gathered, without a branch, where the tables may go on, then they are looked up: as these look-ups
/// do not depend on each other, the processor overlaps their waits for memory.
struct WordEdges {
  /// What begins at one place of the text.
  struct Edges {
    /// Where the first of the characters stands.
    var place: Int
    var pair: CompiledTrie.Step
    var triple: CompiledTrie.Step
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
  /// Places, or numbers of places, that are to be looked up.
  private let open: UnsafeMutablePointer<Int32>
  private static let usualLength = 1024

  /// Calls `body` with the edges of a text none of whose runs is longer than `longestRun`.
  static func with(
    _ trie: CompiledTrie.Lookup, _ characters: UnsafeBufferPointer<UInt16>, longestRun: Int,
    _ body: (inout WordEdges) -> Void
  ) {
    let length = max(longestRun, usualLength) + 1
    withUnsafeTemporaryAllocation(of: Edges.self, capacity: length) { edges in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: length) { open in
        var edges = WordEdges(trie, characters, edges.baseAddress!, open.baseAddress!)
        body(&edges)
      }
    }
  }

  private init(
    _ trie: CompiledTrie.Lookup, _ characters: UnsafeBufferPointer<UInt16>, _ edges: UnsafeMutablePointer<Edges>,
    _ open: UnsafeMutablePointer<Int32>
  ) {
    (self.trie, self.characters, self.edges, self.open) = (trie, characters, edges, open)
    next = edges
    edges.initialize(to: Edges(place: .max, pair: .none, triple: .none))
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
    while next.pointee.place < run.lowerBound { next += 1 }
    return UnsafePointer(next)
  }

  private func fill(_ stretch: Range<Int>) {
    let (trie, edges, open) = (self.trie, self.edges, self.open)
    let characters = self.characters.baseAddress! + stretch.lowerBound
    var count = 0
    for place in 0..<stretch.count {
      open[count] = Int32(truncatingIfNeeded: place)
      count &+= trie.mayBegin(characters[place], characters[place &+ 1])
    }
    var found = 0
    for index in 0..<count {
      let place = Int(open[index])
      let pair = trie.pair(characters[place], characters[place &+ 1])
      edges[found] = Edges(place: stretch.lowerBound &+ place, pair: pair, triple: .none)
      found &+= pair.isNone ? 0 : 1
    }
    edges[found] = Edges(place: .max, pair: .none, triple: .none)
    count = 0
    for index in 0..<found {
      open[count] = Int32(truncatingIfNeeded: index)
      count &+= trie.mayFollow(edges[index].pair, self.characters[edges[index].place &+ 2])
    }
    for number in 0..<count {
      let index = Int(open[number])
      edges[index].triple = trie.next(edges[index].pair, self.characters[edges[index].place &+ 2])
    }
  }
}

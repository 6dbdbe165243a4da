/// The likeliest reading of a run of Han characters as words: the path of least cost, each word costing the logarithm of
/// its rarity (a unigram model; 中科美城|建成 and not 中科美|城建|成).
struct Reading {
  private struct Step {
    var cost: Int32
    var from: Int32
    var word: Int32
  }

  private let trie: CompiledTrie.Lookup
  private let characters: UnsafeBufferPointer<UInt16>
  private var edges: WordEdges
  private let steps: UnsafeMutablePointer<Step>

  /// Calls `body` with a reading of a text, which is given as numbers of characters with two zeros behind them, and none
  /// of whose runs is longer than `longestRun`.
  static func with(
    _ trie: CompiledTrie, _ characters: UnsafeBufferPointer<UInt16>, longestRun: Int, _ body: (inout Reading) -> Void
  ) {
    WordEdges.with(trie.lookup, characters, longestRun: longestRun) { edges in
      withUnsafeTemporaryAllocation(of: Step.self, capacity: longestRun + 1) { steps in
        var reading = Reading(trie: trie.lookup, characters: characters, edges: edges, steps: steps.baseAddress!)
        body(&reading)
      }
    }
  }

  /// Writes the tokens of a run in front of `end`, the last one first. Their offsets are offsets of characters.
  ///
  /// - Returns: where the first of them stands. The last may reach beyond the run where a name goes on with Latin letters
  ///   or marks.
  mutating func read(_ run: Range<Int>, before end: UnsafeMutablePointer<Token>) -> UnsafeMutablePointer<Token> {
    var token = end
    var goal = run.count
    if let beyond = walk(run) {
      token -= 1
      token.initialize(to: beyond)
      goal = Int(beyond.start) - run.lowerBound
    }
    let first = Int32(truncatingIfNeeded: run.lowerBound)
    while goal > 0 {
      let step = steps[goal]
      let length = Int32(truncatingIfNeeded: goal) &- step.from
      // 十|九 is one number.
      if step.word == CompiledTrie.digit, token < end, token.pointee.kind == .number {
        token.pointee.start = first &+ step.from
        token.pointee.length &+= length
      } else {
        token -= 1
        let kind: TokenKind = step.word >= 0 ? .word : step.word == CompiledTrie.digit ? .number : .character
        token.initialize(
          to: Token(
            start: first &+ step.from, end: first &+ step.from &+ length, kind: kind,
            word: max(step.word, CompiledTrie.bare), length: length))
      }
      goal = Int(step.from)
    }
    return token
  }

  /// Fills `steps` with the best way to each place of the run.
  ///
  /// - Returns: the best word that reaches beyond the run, by what reading up to its end costs.
  private mutating func walk(_ run: Range<Int>) -> Token? {
    let count = run.count
    let (trie, steps) = (self.trie, self.steps)
    let characters = self.characters.baseAddress! + run.lowerBound
    let left = self.characters.count - run.lowerBound
    var edges = self.edges.edges(of: run)
    var beyond: Token?
    var beyondCost = Int32.max
    for index in 1...count { steps[index].cost = .max }
    steps[0].cost = 0
    for position in 0..<count {
      let base = steps[position].cost
      let from = Int32(truncatingIfNeeded: position)
      let alone = trie.alone[Int(characters[position])]
      if base &+ alone.cost < steps[position &+ 1].cost {
        steps[position &+ 1] = Step(cost: base &+ alone.cost, from: from, word: alone.word)
      }
      guard edges.pointee.place == run.lowerBound &+ position else { continue }
      var edge = edges.pointee.pair
      var goal = position &+ 2
      while !edge.isNone {
        if edge.endsWord {
          let total = base &+ edge.cost
          if goal <= count {
            if total < steps[goal].cost { steps[goal] = Step(cost: total, from: from, word: edge.value) }
          } else if total < beyondCost {
            let start = Int32(truncatingIfNeeded: run.lowerBound) &+ from
            let length = Int32(truncatingIfNeeded: goal) &- from
            beyond = Token(start: start, end: start &+ length, kind: .word, word: edge.value, length: length)
            beyondCost = total
          }
        }
        if goal == position &+ 2 {
          edge = edges.pointee.triple
        } else {
          edge = goal < left ? trie.next(edge, characters[goal]) : .none
        }
        goal &+= 1
      }
      edges += 1
    }
    return beyond
  }
}

/// The likeliest reading of a run of Han characters as words: the path of least cost, each word costing the logarithm of
/// its rarity (a unigram model; 中科美城|建成 and not 中科美|城建|成).
struct Reading {
  private struct Step {
    var cost: Int32
    var from: Int32
    var word: Int32
  }

  /// A word of a run: where it begins and ends in the text, and its index in the lexicon (`digit` or `none`).
  struct Word {
    var start: Int
    var end: Int
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

  /// Writes the words of a run in front of `end`, the last one first.
  ///
  /// - Returns: where the first of them stands. The last may reach beyond the run where a name goes on with Latin letters
  ///   or marks.
  mutating func read(_ run: Range<Int>, before end: UnsafeMutablePointer<Word>) -> UnsafeMutablePointer<Word> {
    var word = end
    var goal = run.count
    if let beyond = walk(run) {
      word -= 1
      word.initialize(to: beyond)
      goal = beyond.start - run.lowerBound
    }
    while goal > 0 {
      let step = steps[goal]
      let start = run.lowerBound + Int(step.from)
      // 十|九 is one number.
      if step.word == CompiledTrie.digit, word < end, word.pointee.word == CompiledTrie.digit {
        word.pointee.start = start
      } else {
        word -= 1
        word.initialize(to: Word(start: start, end: run.lowerBound + goal, word: step.word))
      }
      goal = Int(step.from)
    }
    return word
  }

  /// Fills `steps` with the best way to each place of the run.
  ///
  /// - Returns: the best word that reaches beyond the run, by what reading up to its end costs.
  private mutating func walk(_ run: Range<Int>) -> Word? {
    let count = run.count
    let (trie, steps) = (self.trie, self.steps)
    let characters = self.characters.baseAddress! + run.lowerBound
    let left = self.characters.count - run.lowerBound
    let (pairs, triples) = edges.steps(of: run)
    var beyond: Word?
    var beyondCost = Int32.max
    for index in 1...count { steps[index].cost = .max }
    steps[0].cost = 0
    for position in 0..<count {
      let base = steps[position].cost
      let root = trie.root(characters[position])
      if base &+ root.aloneCost < steps[position &+ 1].cost {
        steps[position &+ 1] = Step(
          cost: base &+ root.aloneCost, from: Int32(truncatingIfNeeded: position), word: root.aloneWord)
      }
      var edge = pairs[position]
      var goal = position &+ 2
      while !edge.isNone {
        if edge.endsWord {
          let total = base &+ edge.cost
          if goal <= count {
            if total < steps[goal].cost {
              steps[goal] = Step(cost: total, from: Int32(truncatingIfNeeded: position), word: edge.value)
            }
          } else if total < beyondCost {
            beyond = Word(start: run.lowerBound + position, end: run.lowerBound + goal, word: edge.value)
            beyondCost = total
          }
        }
        if goal == position &+ 2 {
          edge = triples[position]
        } else {
          edge = goal < left ? trie.next(edge, characters[goal]) : .none
        }
        goal &+= 1
      }
    }
    return beyond
  }
}

/// The likeliest reading of a run of Han characters as words: the path of least cost, each word costing the logarithm of
/// its rarity (a unigram model; 中科美城|建成 and not 中科美|城建|成).
struct Reading {
  private struct Step {
    var cost: Int32
    var from: Int32
    var word: Int32
  }

  private var steps: [Step] = []
  /// For each character of the run where it and the next one lead, and where the three lead.
  private var pairs: [CompiledTrie.Step] = []
  private var triples: [CompiledTrie.Step] = []
  /// The characters of the run that a word may begin with, by what follows them.
  private var openings: [Int32] = []

  /// Appends the tokens of the run of scalars `run`. The last may reach beyond it where a name goes on with Latin letters
  /// or marks. Offsets of tokens are offsets of scalars.
  mutating func read(
    _ scalars: UnsafeBufferPointer<UInt32>, _ run: Range<Int>, _ trie: CompiledTrie, into tokens: inout [Token]
  ) {
    let count = run.count
    if steps.count <= count {
      steps = Array(repeating: Step(cost: 0, from: 0, word: 0), count: max(count + 1, steps.count * 2))
    }
    follow(scalars, run, trie)
    let first = tokens.count
    var end = count
    let pairs = self.pairs
    let triples = self.triples
    steps.withUnsafeMutableBufferPointer { steps in
      for index in 1...count { steps[index].cost = .max }
      steps[0].cost = 0
      var beyond: (end: Int, from: Int, word: Int32, cost: Int32)?
      for position in 0..<count {
        let base = steps[position].cost
        let start = run.lowerBound + position
        let isDigit = Characters.isChineseDigit(scalars[start])
        let single = base &+ (isDigit ? Self.digitCost : Self.characterCost)
        if single < steps[position + 1].cost {
          steps[position + 1] = Step(cost: single, from: Int32(position), word: -1)
        }
        var edge = trie.first(scalars[start])
        var here = start + 1
        while !edge.isNone {
          if edge.endsWord {
            let total = base &+ edge.cost
            let goal = here - run.lowerBound
            if goal <= count {
              if total < steps[goal].cost {
                steps[goal] = Step(cost: total, from: Int32(position), word: edge.value)
              }
            } else if beyond.map({ total < $0.cost }) ?? true {
              beyond = (here, position, edge.value, total)
            }
          }
          switch here - start {
          case 1: edge = pairs[position]
          case 2: edge = triples[position]
          default: edge = here < scalars.count ? trie.next(edge, scalars[here]) : .none
          }
          here += 1
        }
      }
      if let beyond {
        tokens.append(
          Token(
            start: Int32(run.lowerBound + beyond.from), end: Int32(beyond.end), kind: .word, word: beyond.word,
            length: Int32(beyond.end - run.lowerBound - beyond.from)))
        end = beyond.from
      }
      while end > 0 {
        let step = steps[end]
        let start = run.lowerBound + Int(step.from)
        let isDigit = step.word < 0 && Characters.isChineseDigit(scalars[start])
        tokens.append(
          Token(
            start: Int32(start), end: Int32(run.lowerBound + end),
            kind: step.word >= 0 ? .word : isDigit ? .number : .character, word: step.word,
            length: Int32(end) - step.from))
        end = Int(step.from)
      }
    }
    tokens[first...].reverse()
    joinDigits(&tokens, first)
  }

  /// Fills `pairs` and `triples`. First the places are gathered, without a branch, where the tables may go on, then they
  /// are looked up: as these look-ups do not depend on each other, the processor overlaps their waits for memory.
  private mutating func follow(
    _ scalars: UnsafeBufferPointer<UInt32>, _ run: Range<Int>, _ trie: CompiledTrie
  ) {
    let count = run.count
    if pairs.count < count {
      pairs = Array(repeating: .none, count: steps.count)
      triples = pairs
      openings = Array(repeating: 0, count: steps.count)
    }
    let start = run.lowerBound
    func scalar(_ index: Int) -> UInt32 { index < scalars.count ? scalars[index] : 0 }
    pairs.withUnsafeMutableBufferPointer { pairs in
      triples.withUnsafeMutableBufferPointer { triples in
        openings.withUnsafeMutableBufferPointer { openings in
          var found = 0
          for position in 0..<count {
            pairs[position] = .none
            triples[position] = .none
            openings[found] = Int32(truncatingIfNeeded: position)
            found += trie.mayBegin(scalars[start + position], scalar(start + position + 1))
          }
          var longer = 0
          for index in 0..<found {
            let position = Int(openings[index])
            let pair = trie.next(trie.first(scalars[start + position]), scalar(start + position + 1))
            pairs[position] = pair
            openings[longer] = Int32(truncatingIfNeeded: position)
            longer += trie.mayFollow(pair, scalar(start + position + 2))
          }
          for index in 0..<longer {
            let position = Int(openings[index])
            triples[position] = trie.next(pairs[position], scalar(start + position + 2))
          }
        }
      }
    }
  }

  private static let characterCost = Word.characterCost
  private static let digitCost = Word.characterCost / 2

  /// 十|九 is one number.
  private func joinDigits(_ tokens: inout [Token], _ first: Int) {
    var kept = first
    for index in first..<tokens.count {
      if kept > first, tokens[index].kind == .number, tokens[kept - 1].kind == .number {
        tokens[kept - 1].end = tokens[index].end
        tokens[kept - 1].length += tokens[index].length
      } else {
        if kept != index { tokens[kept] = tokens[index] }
        kept += 1
      }
    }
    tokens.removeLast(tokens.count - kept)
  }
}

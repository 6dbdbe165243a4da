/// The likeliest reading of a run of Han characters as words: the path of least cost, each word costing the logarithm of
/// its rarity (a unigram model; 中科美城|建成 and not 中科美|城建|成).
struct Reading {
  private var cost: [Int32] = []
  private var from: [Int32] = []
  private var word: [Int32] = []

  /// Appends the tokens of `run`. The last may reach beyond it where a name goes on with Latin letters or marks.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ lexicon: MentionLexicon, into tokens: inout [Token]
  ) {
    let count = run.count
    cost.removeAll(keepingCapacity: true)
    from.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
    for _ in 0...count {
      cost.append(.max)
      from.append(-1)
      word.append(-1)
    }
    cost[0] = 0
    var position = 0
    var beyond: (end: Int, from: Int, word: Int32, cost: Int32)?
    while position < count {
      let base = cost[position]
      let length = Characters.scalar(bytes, run.lowerBound + position).length
      let isDigit = Characters.isChineseDigit(Characters.scalar(bytes, run.lowerBound + position).value)
      relax(position + length, base + (isDigit ? Word.characterCost / 2 : Word.characterCost), position, -1)
      lexicon.trie.forEach(in: bytes, at: run.lowerBound + position) { end, value in
        let total = base + lexicon.words[Int(value)].cost
        if end <= run.upperBound {
          relax(end - run.lowerBound, total, position, value)
        } else if beyond.map({ total < $0.cost }) ?? true {
          beyond = (end, position, value, total)
        }
      }
      position += length
    }
    append(bytes, run, count, beyond.map { ($0.end, $0.from, $0.word) }, into: &tokens)
  }

  @inline(__always)
  private mutating func relax(_ end: Int, _ total: Int32, _ start: Int, _ value: Int32) {
    if total < cost[end] {
      cost[end] = total
      from[end] = Int32(start)
      word[end] = value
    }
  }

  private func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ count: Int, _ beyond: (end: Int, from: Int, word: Int32)?,
    into tokens: inout [Token]
  ) {
    let first = tokens.count
    var end = count
    if let beyond {
      tokens.append(token(bytes, run.lowerBound + beyond.from, beyond.end, beyond.word))
      end = beyond.from
    }
    while end > 0 {
      let start = Int(from[end])
      tokens.append(token(bytes, run.lowerBound + start, run.lowerBound + end, word[end]))
      end = start
    }
    tokens[first...].reverse()
    joinDigits(&tokens, first)
  }

  private func token(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ value: Int32) -> Token {
    var length: Int32 = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { length += 1 }
    let isDigit = value < 0 && Characters.isChineseDigit(Characters.scalar(bytes, start).value)
    return Token(
      start: Int32(start), end: Int32(end), kind: value >= 0 ? .word : isDigit ? .number : .character, word: value,
      length: length)
  }

  /// 十|九 is one number.
  private func joinDigits(_ tokens: inout [Token], _ first: Int) {
    var kept = first
    for index in first..<tokens.count {
      if kept > first, tokens[index].kind == .number, tokens[kept - 1].kind == .number {
        tokens[kept - 1].end = tokens[index].end
        tokens[kept - 1].length += tokens[index].length
      } else {
        tokens[kept] = tokens[index]
        kept += 1
      }
    }
    tokens.removeLast(tokens.count - kept)
  }
}

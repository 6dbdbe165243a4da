/// Cuts text into words of the lexicon, single characters, numbers and marks.
struct Tokenizer {
  let lexicon: MentionLexicon
  /// Counties' names that are read as a conjunction and a tier word: 和县.
  let conjoined: [ConjoinedName]
  private var trie: CompiledTrie { lexicon.trie }

  /// The tokens of `bytes`, without gaps, and for each opening or closing mark the index of its partner (-1 if none).
  func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> (tokens: [Token], partners: [Int32]) {
    // Folded scalars and where each begins: decoded once, looked at several times.
    var tokens: [Token] = []
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count) { folded in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: bytes.count + 1) { starts in
        var count = 0
        var position = 0
        while position < bytes.count {
          let (raw, length) = Characters.scalar(bytes, position)
          folded[count] = Characters.fold(raw)
          starts[count] = Int32(position)
          count += 1
          position += length
        }
        starts[count] = Int32(bytes.count)
        tokens.reserveCapacity(count / 2 + 1)
        cut(bytes, UnsafeBufferPointer(rebasing: folded[..<count]), UnsafeBufferPointer(starts), into: &tokens)
      }
    }
    if tokens.contains(where: { token in conjoined.contains { $0.word == token.word } }) { tokens = part(tokens) }
    return (tokens, MarkPairs.pair(&tokens))
  }

  private func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt32>, _ starts: UnsafeBufferPointer<Int32>,
    into tokens: inout [Token]
  ) {
    var reading = Reading()
    var position = 0
    while position < folded.count {
      var run = position
      while run < folded.count, Characters.isHan(folded[run]) { run += 1 }
      if run > position {
        reading.read(folded, position..<run, trie, into: &tokens)
      } else {
        let raw = Characters.scalar(bytes, Int(starts[position])).value
        tokens.append(mark(folded, position, raw))
      }
      position = Int(tokens[tokens.count - 1].end)
    }
    for index in tokens.indices {
      tokens[index].start = starts[Int(tokens[index].start)]
      tokens[index].end = starts[Int(tokens[index].end)]
    }
  }

  /// 县委和县科技局: 和 and 县. There must be something for the conjunction to join, and a
  /// department or its function behind the tier.
  private func part(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count + 16)
    for (index, token) in tokens.enumerated() {
      guard token.kind == .word, let name = conjoined.first(where: { $0.word == token.word }), index > 0,
        Self.isJoinable(tokens[index - 1].kind), index + 1 < tokens.count, isDepartment(tokens[index + 1])
      else {
        result.append(token)
        continue
      }
      let middle = token.start + name.conjunctionBytes
      result.append(
        Token(start: token.start, end: middle, kind: .word, word: name.conjunction, length: 1))
      result.append(Token(start: middle, end: token.end, kind: .word, word: name.tier, length: 1))
    }
    return result
  }

  private func isDepartment(_ token: Token) -> Bool {
    token.kind == .word && !lexicon.words[Int(token.word)].kinds.isDisjoint(with: [.department, .function])
  }

  private static func isJoinable(_ kind: TokenKind) -> Bool {
    switch kind {
    case .word, .character, .latin, .mask, .closeQuote, .closeTitle, .closeBracket: true
    default: false
    }
  }

  private func mark(_ folded: UnsafeBufferPointer<UInt32>, _ start: Int, _ raw: UInt32) -> Token {
    if let match = trie.longest(folded, at: start), !cutsWord(folded, match.end) {
      return Token(
        start: Int32(start), end: Int32(match.end), kind: .word, word: match.value, length: Int32(match.end - start))
    }
    let scalar = folded[start]
    if Self.isAlphanumeric(scalar) { return run(folded, start) }
    let kind = Marks.kind(raw)
    if kind == .mask {
      var end = start + 1
      while end < folded.count, Marks.kind(folded[end]) == .mask { end += 1 }
      return Token(start: Int32(start), end: Int32(end), kind: .mask, word: -1, length: 1)
    }
    return Token(start: Int32(start), end: Int32(start + 1), kind: kind, word: Marks.flag(raw), length: 1)
  }

  /// Whether a match ends inside a run of Latin letters or digits (AI in AIGC).
  private func cutsWord(_ folded: UnsafeBufferPointer<UInt32>, _ end: Int) -> Bool {
    end < folded.count && Self.isAlphanumeric(folded[end]) && Self.isAlphanumeric(folded[end - 1])
  }

  /// A run of Latin letters and digits: a number with its point and commas, a mask (xx), or a word.
  private func run(_ folded: UnsafeBufferPointer<UInt32>, _ start: Int) -> Token {
    var end = start
    var isNumber = true
    var isMask = true
    while end < folded.count {
      let scalar = folded[end]
      let isPoint =
        (scalar == 0x2E || scalar == 0x2C) && isNumber && end > start && end + 1 < folded.count
        && Self.isDigit(folded[end + 1])
      if !Self.isAlphanumeric(scalar), !isPoint { break }
      if !Self.isDigit(scalar), !isPoint { isNumber = false }
      if scalar != 0x78 { isMask = false }
      end += 1
    }
    if isMaskedYear(folded, start..<end) { isMask = true }
    return Token(
      start: Int32(start), end: Int32(end), kind: isNumber ? .number : isMask ? .mask : .latin, word: -1,
      length: Int32(end - start))
  }

  /// 20xx年, 202x年.
  private func isMaskedYear(_ folded: UnsafeBufferPointer<UInt32>, _ range: Range<Int>) -> Bool {
    range.count == 4 && range.upperBound < folded.count && folded[range.upperBound] == 0x5E74
      && folded[range.upperBound - 1] == 0x78
      && folded[range.lowerBound..<(range.lowerBound + 2)].allSatisfy(Self.isDigit)
  }

  @inline(__always)
  private static func isAlphanumeric(_ folded: UInt32) -> Bool {
    isDigit(folded) || (folded >= 0x61 && folded <= 0x7A)
  }

  @inline(__always)
  private static func isDigit(_ folded: UInt32) -> Bool { folded >= 0x30 && folded <= 0x39 }
}

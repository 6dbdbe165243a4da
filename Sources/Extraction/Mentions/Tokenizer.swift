/// Cuts text into words of the lexicon, single characters, numbers and marks.
struct Tokenizer {
  let lexicon: MentionLexicon
  /// Counties' names that are read as a conjunction and a tier word: 和县.
  let conjoined: [ConjoinedName]
  private var trie: CompiledTrie { lexicon.trie }

  /// The tokens of `bytes`, without gaps, and the opening and closing marks that belong together.
  func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> (tokens: [Token], pairs: [MarkPairs.Pair]) {
    var tokens: [Token] = []
    /// The tokens that pair, and those that end lines.
    var marks: [Int] = []
    DecodedText.with(bytes, trie.lookup) { text in
      // No run is read into more tokens than it has characters, and for a while they stand at its end.
      tokens = Array(unsafeUninitializedCapacity: text.folded.count + 1) { room, filled in
        filled = cut(text, into: room.baseAddress!, &marks)
      }
    }
    if let low = conjoined.map(\.word).min(), let high = conjoined.map(\.word).max(),
      tokens.contains(where: { token in
        token.word >= low && token.word <= high && conjoined.contains { $0.word == token.word }
      })
    {
      tokens = part(tokens)
      marks = tokens.indices.filter { MarkPairs.isMark(tokens[$0]) }
    }
    return (tokens, MarkPairs.pair(&tokens, at: marks))
  }

  /// - Returns: the number of tokens.
  private func cut(
    _ text: DecodedText, into tokens: UnsafeMutablePointer<Token>, _ marks: inout [Int]
  ) -> Int {
    let folded = text.folded
    var count = 0
    Reading.with(trie, text.characters, longestRun: text.longestRun) { reading in
      var position = 0
      // Of the next token, in bytes: they stand without gaps.
      var start: Int32 = 0
      while position < folded.count {
        var run = position
        while run < folded.count, Characters.isHan(folded[run]) { run &+= 1 }
        if run == position {
          var token = mark(text, position)
          position = Int(token.end)
          token.start = start
          start = text.starts[position]
          token.end = start
          if MarkPairs.isMark(token) { marks.append(count) }
          (tokens + count).initialize(to: token)
          count &+= 1
        } else {
          let end = tokens + (count &+ (run &- position) &+ 1)
          var read = reading.read(position..<run, before: end)
          position = Int((end - 1).pointee.end)
          while read < end {
            var token = read.pointee
            token.start = start
            start = text.starts[Int(token.end)]
            token.end = start
            (tokens + count).initialize(to: token)
            count &+= 1
            read += 1
          }
        }
      }
    }
    return count
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

  private func mark(_ text: DecodedText, _ start: Int) -> Token {
    let folded = text.folded
    // Few words begin with a mark.
    if !trie.lookup.root(text.characters[start]).isNone,
      let match = trie.lookup.longest(text.characters, at: start), !cutsWord(folded, match.end)
    {
      return Token(
        start: Int32(start), end: Int32(match.end), kind: .word, word: match.value, length: Int32(match.end - start))
    }
    let scalar = folded[start]
    if Self.isAlphanumeric(scalar) { return run(folded, start) }
    let raw = Characters.scalar(text.bytes, Int(text.starts[start])).value
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

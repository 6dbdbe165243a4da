/// Cuts text into words of the lexicon, single characters, numbers and marks.
struct Tokenizer {
  let lexicon: MentionLexicon
  /// Counties' names that are read as a conjunction and a tier word: 和县.
  let conjoined: [ConjoinedName]
  private var trie: CompiledTrie { lexicon.trie }

  /// The tokens of `bytes`, without gaps, and for each opening or closing mark the index of its partner (-1 if none).
  func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> (tokens: [Token], partners: [Int32]) {
    // Folded scalars, their numbers in the lexicon and where each begins: decoded once, looked at several times.
    var tokens: [Token] = []
    /// The tokens that pair, and those that end lines.
    var marks: [Int] = []
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count) { folded in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count + 2) { characters in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: bytes.count + 1) { starts in
          let (count, longestRun) = decode(
            bytes, folded.baseAddress!, characters.baseAddress!, starts.baseAddress!)
          let text = Text(
            bytes: bytes, folded: UnsafeBufferPointer(rebasing: folded[..<count]),
            characters: UnsafeBufferPointer(rebasing: characters[..<(count + 2)]), starts: UnsafeBufferPointer(starts))
          tokens.reserveCapacity(count / 2 + 1)
          cut(text, longestRun, into: &tokens, &marks)
        }
      }
    }
    let names = conjoined.map(\.word)
    if tokens.contains(where: { names.contains($0.word) }) {
      tokens = part(tokens)
      marks = tokens.indices.filter { MarkPairs.isMark(tokens[$0]) }
    }
    return (tokens, MarkPairs.pair(&tokens, at: marks))
  }

  /// A text scalar by scalar.
  private struct Text {
    var bytes: UnsafeBufferPointer<UInt8>
    var folded: UnsafeBufferPointer<UInt32>
    /// With two zeros behind the last.
    var characters: UnsafeBufferPointer<UInt16>
    /// Where each scalar begins in `bytes`, and where the last ends.
    var starts: UnsafeBufferPointer<Int32>
  }

  /// - Returns: the number of scalars, and of those in the longest run of Han characters.
  private func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeMutablePointer<UInt32>,
    _ characters: UnsafeMutablePointer<UInt16>, _ starts: UnsafeMutablePointer<Int32>
  ) -> (count: Int, longestRun: Int) {
    let trie = self.trie.lookup
    var count = 0
    var run = 0
    var longestRun = 0
    var position = 0
    while position < bytes.count {
      starts[count] = Int32(truncatingIfNeeded: position)
      // Most characters are common Han characters, three bytes from E4 to E9, which are not folded.
      if let scalar = Characters.commonHan(bytes, position) {
        folded[count] = scalar
        characters[count] = trie.numbers[Int(scalar)]
        position &+= 3
        run &+= 1
      } else {
        let (raw, length) = Characters.scalar(bytes, position)
        let scalar = Characters.fold(raw)
        folded[count] = scalar
        characters[count] = trie.number(scalar)
        position &+= length
        longestRun = max(longestRun, run)
        run = Characters.isHan(scalar) ? run &+ 1 : 0
      }
      count &+= 1
    }
    longestRun = max(longestRun, run)
    starts[count] = Int32(bytes.count)
    (characters[count], characters[count + 1]) = (0, 0)
    return (count, longestRun)
  }

  private func cut(
    _ text: Text, _ longestRun: Int, into tokens: inout [Token], _ marks: inout [Int]
  ) {
    let folded = text.folded
    Reading.with(trie, text.characters, longestRun: longestRun) { reading in
      withUnsafeTemporaryAllocation(of: Token.self, capacity: longestRun + 1) { read in
        let end = read.baseAddress! + read.count
        var position = 0
        while position < folded.count {
          var run = position
          while run < folded.count, Characters.isHan(folded[run]) { run &+= 1 }
          if run == position {
            let token = mark(text, position)
            position = Int(token.end)
            if MarkPairs.isMark(token) { marks.append(tokens.count) }
            tokens.append(token)
          } else {
            let first = reading.read(position..<run, before: end)
            position = Int((end - 1).pointee.end)
            tokens.append(contentsOf: UnsafeBufferPointer(start: first, count: end - first))
          }
        }
      }
    }
    tokens.withUnsafeMutableBufferPointer { tokens in
      // They stand without gaps.
      var start: Int32 = 0
      for index in tokens.indices {
        tokens[index].start = start
        start = text.starts[Int(tokens[index].end)]
        tokens[index].end = start
      }
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

  private func mark(_ text: Text, _ start: Int) -> Token {
    let folded = text.folded
    if let match = trie.lookup.longest(text.characters, at: start), !cutsWord(folded, match.end) {
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

/// Cuts text into words of the lexicon, single characters, numbers and marks.
struct Tokenizer {
  let lexicon: MentionLexicon

  /// The tokens of `bytes`, without gaps, and for each opening or closing mark the index of its partner (-1 if none).
  func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> (tokens: [Token], partners: [Int32]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4)
    var reading = Reading()
    var position = 0
    while position < bytes.count {
      let run = runEnd(bytes, position)
      if run > position {
        reading.read(bytes, position..<run, lexicon, into: &tokens)
        position = Int(tokens.last?.end ?? Int32(run))
        continue
      }
      let token = mark(bytes, position)
      tokens.append(token)
      position = Int(token.end)
    }
    return (tokens, Self.pair(&tokens))
  }

  /// The end of the run of Han characters that begins at `position`.
  private func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    var end = position
    while end < bytes.count {
      let (scalar, length) = Characters.scalar(bytes, end)
      if !Characters.isHan(scalar) { break }
      end += length
    }
    return end
  }

  private func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Token {
    let (raw, length) = Characters.scalar(bytes, start)
    let scalar = Characters.fold(raw)
    if let match = lexicon.longest(in: bytes, at: start), !cutsWord(bytes, match.end) {
      return Token(
        start: Int32(start), end: Int32(match.end), kind: .word, word: match.value,
        length: Int32(Self.characters(bytes, start, match.end)))
    }
    if scalar < 0x80, Self.isAlphanumeric(scalar) { return run(bytes, start) }
    let kind = Self.mark(raw)
    if kind == .mask {
      var end = start + length
      while end < bytes.count, Self.mark(Characters.scalar(bytes, end).value) == .mask {
        end += Characters.scalar(bytes, end).length
      }
      return Token(start: Int32(start), end: Int32(end), kind: .mask, word: -1, length: 1)
    }
    return Token(start: Int32(start), end: Int32(start + length), kind: kind, word: Self.flag(raw), length: 1)
  }

  /// Whether a match ends inside a run of Latin letters or digits (AI in AIGC).
  private func cutsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    end < bytes.count && Self.isAlphanumeric(UInt32(bytes[end])) && Self.isAlphanumeric(UInt32(bytes[end - 1]))
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Token {
    var end = start
    var digits = 0
    var masks = 0
    var count = 0
    while end < bytes.count {
      let (raw, length) = Characters.scalar(bytes, end)
      let scalar = Characters.fold(raw)
      let isPoint = (scalar == 0x2E || scalar == 0x2C) && digits == count && end + length < bytes.count
      if !Self.isAlphanumeric(scalar), !(isPoint && Self.isDigit(bytes, end + length)) { break }
      if scalar >= 0x30, scalar <= 0x39 || isPoint { digits += 1 }
      if scalar == 0x78 { masks += 1 }
      if isPoint { digits = count + 1 }
      count += 1
      end += length
    }
    let kind: TokenKind = digits == count ? .number : masks == count ? .mask : .latin
    return Token(start: Int32(start), end: Int32(end), kind: kind, word: -1, length: Int32(count))
  }

  @inline(__always)
  private static func isAlphanumeric(_ folded: UInt32) -> Bool {
    (folded >= 0x30 && folded <= 0x39) || (folded >= 0x61 && folded <= 0x7A) || (folded >= 0x41 && folded <= 0x5A)
  }

  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let scalar = Characters.fold(Characters.scalar(bytes, position).value)
    return scalar >= 0x30 && scalar <= 0x39
  }

  private static func characters(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var count = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func flag(_ scalar: UInt32) -> Int32 {
    scalar == 0x0A ? Token.lineEnd : scalar == 0x22 || scalar == 0xFF02 ? Token.straightQuote : -1
  }

  private static func mark(_ scalar: UInt32) -> TokenKind {
    switch scalar {
    case 0x201C, 0x300C, 0x300E, 0x2018: .openQuote
    case 0x201D, 0x300D, 0x300F, 0x2019: .closeQuote
    case 0x300A, 0x3008: .openTitle
    case 0x300B, 0x3009: .closeTitle
    case 0x28, 0xFF08, 0x3014, 0x5B, 0xFF3B, 0x3010: .openBracket
    case 0x29, 0xFF09, 0x3015, 0x5D, 0xFF3D, 0x3011: .closeBracket
    case 0x3002, 0xFF01, 0x21, 0xFF1F, 0x3F, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x0A, 0x0D, 0x09: .stop
    case 0xFF0C, 0x2C, 0xFE50: .comma
    case 0x3001: .enumeration
    case 0x2D, 0x2010...0x2015, 0xFF0D, 0x2212, 0x7E, 0xFF5E: .hyphen
    case 0xB7, 0x2022, 0x30FB, 0x2027: .middleDot
    case 0x2B, 0xFF0B: .plus
    case 0x20, 0x3000, 0xA0: .space
    case 0x22, 0xFF02: .openQuote
    case 0xD7, 0x2A, 0x2573: .mask
    default: .other
    }
  }

  /// Pairs marks inside a line; straight quotes open and close in turn.
  private static func pair(_ tokens: inout [Token]) -> [Int32] {
    var partners = [Int32](repeating: -1, count: tokens.count)
    var quotes: [Int] = []
    var titles: [Int] = []
    var brackets: [Int] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .stop where isLineEnd(tokens[index]):
        quotes.removeAll(keepingCapacity: true)
        titles.removeAll(keepingCapacity: true)
        brackets.removeAll(keepingCapacity: true)
      case .openQuote where isStraight(tokens[index]) && quotes.last.map { isStraight(tokens[$0]) } == true:
        tokens[index].kind = .closeQuote
        close(index, &quotes, &partners)
      case .openQuote: quotes.append(index)
      case .closeQuote: close(index, &quotes, &partners)
      case .openTitle: titles.append(index)
      case .closeTitle: close(index, &titles, &partners)
      case .openBracket: brackets.append(index)
      case .closeBracket: close(index, &brackets, &partners)
      default: break
      }
    }
    return partners
  }

  private static func isLineEnd(_ token: Token) -> Bool { token.word == Token.lineEnd }

  /// A straight quote is one byte, or the three bytes of its fullwidth form, marked by the tokenizer.
  private static func isStraight(_ token: Token) -> Bool { token.word == Token.straightQuote }

  private static func close(_ index: Int, _ open: inout [Int], _ partners: inout [Int32]) {
    guard let start = open.popLast() else { return }
    partners[start] = Int32(index)
    partners[index] = Int32(start)
  }
}

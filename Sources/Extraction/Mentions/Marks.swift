/// What punctuation does in a sentence.
enum Marks {
  static func kind(_ scalar: UInt32) -> TokenKind {
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

  /// `Token.word` of a mark: whether it ends a line or is a straight quotation mark.
  static func flag(_ scalar: UInt32) -> Int32 {
    scalar == 0x0A ? Token.lineEnd : scalar == 0x22 || scalar == 0xFF02 ? Token.straightQuote : -1
  }
}

/// Pairs quotation marks, title marks and brackets inside a line; straight quotes open and close in turn.
enum MarkPairs {
  /// Whether the token pairs, or ends the line in which others do.
  @inline(__always)
  static func isMark(_ token: Token) -> Bool {
    switch token.kind {
    case .openQuote, .closeQuote, .openTitle, .closeTitle, .openBracket, .closeBracket: true
    case .stop: token.word == Token.lineEnd
    default: false
    }
  }

  /// Links the marks that belong together.
  ///
  /// - Parameter marks: the tokens that are marks, ascending.
  static func pair(_ tokens: Tokens, at marks: [Int]) {
    var quotes: [Int] = []
    var titles: [Int] = []
    var brackets: [Int] = []
    for index in marks {
      let token = tokens[index]
      switch token.kind {
      case .stop:
        if !quotes.isEmpty { quotes.removeAll(keepingCapacity: true) }
        if !titles.isEmpty { titles.removeAll(keepingCapacity: true) }
        if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
      case .openQuote where isStraight(token) && quotes.last.map { isStraight(tokens[$0]) } == true:
        tokens.base[index].kind = .closeQuote
        close(index, &quotes, tokens)
      case .openQuote: quotes.append(index)
      case .closeQuote: close(index, &quotes, tokens)
      case .openTitle: titles.append(index)
      case .closeTitle: close(index, &titles, tokens)
      case .openBracket: brackets.append(index)
      case .closeBracket: close(index, &brackets, tokens)
      default: break
      }
    }
  }

  private static func isStraight(_ token: Token) -> Bool { token.word == Token.straightQuote }

  private static func close(_ index: Int, _ open: inout [Int], _ tokens: Tokens) {
    guard let start = open.popLast() else { return }
    tokens.base[start].link = Int32(truncatingIfNeeded: index)
    tokens.base[index].link = Int32(truncatingIfNeeded: start)
  }
}

/// What a token is by its form.
enum TokenKind: UInt8, CaseIterable, Sendable {
  /// A word of the lexicon.
  case word
  /// A Han character that begins no word of the lexicon.
  case character
  /// A run of Latin letters, with digits inside.
  case latin
  /// A run of digits, Arabic or Chinese.
  case number
  /// Masked characters: xx, ××, **.
  case mask
  case openQuote, closeQuote, openTitle, closeTitle, openBracket, closeBracket
  /// 。！？；: and line ends.
  case stop
  /// ，
  case comma
  /// 、
  case enumeration
  /// - – — ~
  case hyphen
  /// · between the parts of a name.
  case middleDot
  case plus
  case space
  case other
}

/// A token: a range of bytes and what it is.
struct Token: Sendable {
  var start: Int32
  var end: Int32
  var kind: TokenKind
  /// Index into the lexicon's words, or -1.
  var word: Int32
  /// Characters (scalars) in it.
  var length: Int32

  /// `word` of a stop that ends a line.
  static let lineEnd: Int32 = -2
  /// `word` of a quotation mark that does not say whether it opens or closes.
  static let straightQuote: Int32 = -3
}

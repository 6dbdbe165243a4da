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

/// A token: a range of bytes and what it is. What rules ask of its word stands here as well, so that they need not go to the
/// lexicon for every look.
struct Token: Sendable {
  /// What the lexicon has of its word.
  var entry = Word.none
  var start: Int32
  var end: Int32
  /// Index into the lexicon's words, or -1.
  var word: Int32
  private var characters: UInt16
  var kind: TokenKind

  init(start: Int32, end: Int32, kind: TokenKind, word: Int32, length: Int32) {
    (self.start, self.end, self.kind, self.word) = (start, end, kind, word)
    characters = UInt16(clamping: length)
  }

  /// - Parameter characters: fewer than 65,536.
  @inline(__always)
  init(start: Int32, end: Int32, kind: TokenKind, word: Int32, characters: Int32) {
    (self.start, self.end, self.kind, self.word) = (start, end, kind, word)
    self.characters = UInt16(truncatingIfNeeded: characters)
  }

  /// Characters (scalars) in it, at most 65,535.
  var length: Int32 {
    @inline(__always) get { Int32(characters) }
    set { characters = UInt16(clamping: newValue) }
  }

  @inline(__always) var kinds: WordKinds { entry.kinds }

  /// Index into the lexicon's heads, or -1.
  @inline(__always) var head: Int32 { entry.head }

  /// Of a word the index of its name among the passage's rows, of a mark the token of its partner; -1 where there is none.
  var link: Int32 {
    @inline(__always) get { entry.name }
    set { entry.name = newValue }
  }

  /// `word` of a stop that ends a line.
  static let lineEnd: Int32 = -2
  /// `word` of a quotation mark that does not say whether it opens or closes.
  static let straightQuote: Int32 = -3
}

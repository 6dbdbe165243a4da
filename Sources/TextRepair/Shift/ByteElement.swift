/// A part of a text gone back to its GBK bytes: a byte, a place where one is not known, a reading that was put between.
struct ByteElement {
  enum Kind: UInt8, Sendable {
    /// The byte `byte`.
    case byte
    /// An ASCII mark (`byte`) that may have been a full-width one (whose bytes are `pair`).
    case mark
    /// `?` or U+FFFD: itself, one or two bytes that could not be read, or a full-width question mark.
    case unknown
    /// A reading in brackets (`gloss`), a program's addition.
    case bracket
    /// A reading of which the opening bracket was swallowed with the byte before it.
    case halfBracket
    /// A line end, or a character that GBK has not: bytes begin anew behind it.
    case barrier
  }

  /// The characters that it is made from, in bytes of the text; a byte of a two-byte character has the whole's range.
  private var from: Int32
  private var length: UInt8
  var kind: Kind
  var byte: UInt8
  private var flags: UInt8
  /// `pair`, or the number of the gloss.
  private var value: Int32 = 0

  init(_ kind: Kind, byte: UInt8 = 0, _ start: Int, _ end: Int) {
    self.kind = kind
    self.byte = byte
    from = Int32(truncatingIfNeeded: start)
    length = UInt8(truncatingIfNeeded: end - start)
    flags = 3
  }

  var start: Int { Int(from) }
  var end: Int { Int(from) + Int(length) }

  /// Whether a character begins and ends here; the first byte of two only begins.
  var begins: Bool {
    get { flags & 1 != 0 }
    set { flags = newValue ? flags | 1 : flags & ~1 }
  }

  var ends: Bool {
    get { flags & 2 != 0 }
    set { flags = newValue ? flags | 2 : flags & ~2 }
  }

  /// These characters are bytes without a meaning.
  var isPrivateUse: Bool {
    get { flags & 4 != 0 }
    set { flags = newValue ? flags | 4 : flags & ~4 }
  }

  /// A reading in which keys or marks were found in turn.
  var isMangled: Bool {
    get { flags & 8 != 0 }
    set { flags = newValue ? flags | 8 : flags & ~8 }
  }

  /// A reading whose last byte left no sign.
  var losesEnd: Bool {
    get { flags & 16 != 0 }
    set { flags = newValue ? flags | 16 : flags & ~16 }
  }

  var pair: UInt16 {
    get { UInt16(truncatingIfNeeded: value) }
    set { value = Int32(newValue) }
  }

  /// The reading of a bracket, as an index of `ByteElements.glosses`.
  var gloss: Int {
    get { Int(value) }
    set { value = Int32(truncatingIfNeeded: newValue) }
  }

  var isGloss: Bool { kind == .bracket || kind == .halfBracket }
}

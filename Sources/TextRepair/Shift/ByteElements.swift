/// A text gone back to its GBK bytes, with the places where a byte is not known and the readings that were put between.
struct ByteElements {
  enum Kind: UInt8, Sendable {
    /// The byte `first`.
    case byte
    /// An ASCII mark (`first`) that may have been a full-width one (`first` and `second` are then in `pair`).
    case mark
    /// `?` or U+FFFD: itself, one or two bytes that could not be read, or a full-width question mark.
    case unknown
    /// A reading in brackets, a program's addition.
    case bracket
    /// A reading of which the opening bracket was swallowed with the byte before it.
    case halfBracket
    /// A line end, or a character that GBK has not: bytes begin anew behind it.
    case barrier
  }

  struct Element {
    /// The characters that it is made from, in bytes of the text; a byte of a two-byte character has the whole's range.
    private var from: Int32
    private var to: Int32
    var syllable = PinyinSyllable()
    var pair: UInt16 = 0
    var kind: Kind
    var byte: UInt8 = 0
    /// Whether a character begins and ends here; the first byte of two only begins.
    var begins = true
    var ends = true
    /// Private use: these characters are bytes without a meaning.
    var isPrivateUse = false

    var start: Int { Int(from) }
    var end: Int { Int(to) }

    init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      from = Int32(truncatingIfNeeded: range.lowerBound)
      to = Int32(truncatingIfNeeded: range.upperBound)
    }
  }

  private(set) var elements: [Element] = []

  init(_ utf8: [UInt8]) {
    elements.reserveCapacity(utf8.count)
    var iterator = ScalarReader(utf8)
    while let next = iterator.next() {
      let scalar = next.value
      var element = Element(.byte, next.start..<iterator.position)
      element.byte = UInt8(truncatingIfNeeded: scalar)
      if scalar == 0x3F || scalar == 0xFFFD {
        element.kind = .unknown
        elements.append(element)
      } else if scalar == 0x0A || scalar == 0x0D {
        element.kind = .barrier
        elements.append(element)
      } else if scalar < 0x80 {
        if let wide = Self.fullWidth(UInt8(scalar)) {
          element.kind = .mark
          element.pair = wide
        }
        elements.append(element)
      } else if let pair = DoubleByteTable.gb18030.pair(scalar) {
        element.byte = UInt8(pair >> 8)
        element.ends = false
        element.isPrivateUse = scalar >= 0xE000 && scalar <= 0xF8FF
        elements.append(element)
        element.byte = UInt8(pair & 0xFF)
        element.begins = false
        element.ends = true
        elements.append(element)
      } else {
        element.kind = .barrier
        elements.append(element)
      }
    }
    findBrackets()
  }

  /// The full-width form of the ASCII marks that Chinese text has in both widths.
  private static func fullWidth(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B: 0xA380 + UInt16(byte)
    default: nil
    }
  }

  // MARK: Readings

  /// Replaces the bytes of every reading in brackets by one element, wherever characters were cut.
  private mutating func findBrackets() {
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    var position = 0
    while position < elements.count {
      if let opening = openingLength(position), let found = syllable(position + opening) {
        result.append(merged(position, found.end, .bracket, found.syllable))
        position = found.end
      } else if startsHalfBracket(position), let found = syllable(position),
        found.syllable.tone > 0 || result.last?.kind == .unknown
      {
        result.append(merged(position, found.end, .halfBracket, found.syllable))
        position = found.end
      } else {
        result.append(elements[position])
        position += 1
      }
    }
    elements = result
  }

  private func merged(_ start: Int, _ end: Int, _ kind: Kind, _ syllable: PinyinSyllable) -> Element {
    var element = Element(kind, elements[start].start..<elements[end - 1].end)
    element.syllable = syllable
    element.begins = elements[start].begins
    element.ends = elements[end - 1].ends
    return element
  }

  private func byte(_ position: Int) -> UInt8? {
    guard position < elements.count else { return nil }
    let element = elements[position]
    return element.kind == .byte || element.kind == .mark ? element.byte : nil
  }

  private func openingLength(_ position: Int) -> Int? {
    if byte(position) == 0x28 { return 1 }
    if byte(position) == 0xA3, byte(position + 1) == 0xA8 { return 2 }
    return nil
  }

  /// Letters right behind a character of Chinese or behind an unknown byte.
  private func startsHalfBracket(_ position: Int) -> Bool {
    guard position > 0, elements[position].begins, let first = byte(position) else { return false }
    if !(first >= 0x61 && first <= 0x7A) && first != 0xA8 { return false }
    let before = elements[position - 1]
    return before.kind == .unknown || before.kind == .byte && before.byte >= 0x80
  }

  /// A syllable in bytes from a position on, up to and with its closing bracket.
  private func syllable(_ start: Int) -> (syllable: PinyinSyllable, end: Int)? {
    var syllable = PinyinSyllable()
    var position = start
    while let first = byte(position) {
      if first == 0x29 { return syllable.count > 0 ? (syllable, position + 1) : nil }
      if first < 0x80 {
        if !syllable.append(UInt32(first)) { return nil }
        position += 1
        continue
      }
      guard let second = byte(position + 1) else { return nil }
      if first == 0xA3, second == 0xA9 { return syllable.count > 0 ? (syllable, position + 2) : nil }
      guard let unit = DoubleByteTable.gb18030.unit(first, second), syllable.append(UInt32(unit)) else { return nil }
      position += 2
    }
    return nil
  }
}

/// The scalars of valid UTF-8, one after the other.
struct ScalarReader {
  private let utf8: [UInt8]
  private(set) var position: Int

  /// `start` must be where a scalar begins.
  init(_ utf8: [UInt8], from start: Int = 0) {
    self.utf8 = utf8
    position = start
  }

  @inline(__always)
  mutating func next() -> (value: UInt32, start: Int)? {
    guard position < utf8.count else { return nil }
    let start = position
    let first = UInt32(utf8[position])
    func rest(_ index: Int) -> UInt32 { UInt32(utf8[start + index] & 0x3F) }
    if first < 0x80 {
      position += 1
      return (first, start)
    }
    if first < 0xE0 {
      position += 2
      return ((first & 0x1F) << 6 | rest(1), start)
    }
    if first < 0xF0 {
      position += 3
      return ((first & 0xF) << 12 | rest(1) << 6 | rest(2), start)
    }
    position += 4
    return ((first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), start)
  }
}

/// A text gone back to its GBK bytes, with the places where a byte is not known and the readings that were put between.
struct ByteElements {
  /// A reading that was put into the text.
  struct Gloss {
    var syllable: PinyinSyllable
    /// The two-byte keys that are read so, once `findKeys()` has looked for them.
    var keys: KeyTable.Keys = 0..<0
  }

  private(set) var elements: [ByteElement] = []
  private(set) var glosses: [Gloss] = []

  init(_ utf8: [UInt8]) {
    elements.reserveCapacity(utf8.count)
    let table = DoubleByteTable.gb18030
    var reader = ScalarReader(utf8)
    while let (scalar, start) = reader.next() {
      if scalar >= 0x80, let pair = table.pair(scalar) {
        var element = ByteElement(.byte, byte: UInt8(pair >> 8), start, reader.position)
        element.ends = false
        element.isPrivateUse = scalar >= 0xE000 && scalar <= 0xF8FF
        elements.append(element)
        element.byte = UInt8(pair & 0xFF)
        element.begins = false
        element.ends = true
        elements.append(element)
      } else {
        elements.append(Self.element(scalar, start, reader.position))
      }
    }
    findGlosses()
  }

  /// The element of a character that is not two bytes.
  private static func element(_ scalar: UInt32, _ start: Int, _ end: Int) -> ByteElement {
    switch scalar {
    case 0x3F, 0xFFFD: return ByteElement(.unknown, byte: 0x3F, start, end)
    case 0x0A, 0x0D, 0x80...: return ByteElement(.barrier, start, end)
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B:
      // Chinese text has these marks in both widths.
      var element = ByteElement(.mark, byte: UInt8(scalar), start, end)
      element.pair = 0xA380 + UInt16(scalar)
      return element
    default: return ByteElement(.byte, byte: UInt8(scalar), start, end)
    }
  }

  // MARK: Readings

  /// Looks up what the readings are those of: the list of keys is long, and few pages that have a syllable in brackets
  /// need it.
  mutating func findKeys() {
    for index in glosses.indices { glosses[index].keys = KeyTable.shared.keys(glosses[index].syllable) }
  }

  /// Replaces the bytes of every reading in brackets by one element, wherever characters were cut.
  private mutating func findGlosses() {
    var position = 0
    var kept = 0
    while position < elements.count {
      var found: GlossReader.Found?
      var kind = ByteElement.Kind.bracket
      if let inside = GlossReader.opening(elements, position) {
        found = GlossReader.read(elements, from: inside.start)
        if inside.isMangled { found?.isMangled = true }
      } else if startsHalfBracket(position, after: kept) {
        kind = .halfBracket
        found = GlossReader.read(elements, from: position)
        if let whole = found, whole.syllable.tone == 0, elements[kept - 1].kind != .unknown { found = nil }
      }
      guard let found else {
        elements[kept] = elements[position]
        kept += 1
        position += 1
        continue
      }
      var element = ByteElement(kind, elements[position].start, elements[found.end - 1].end)
      element.begins = elements[position].begins
      element.ends = elements[found.end - 1].ends
      element.isMangled = found.isMangled
      element.losesEnd = found.losesEnd
      element.gloss = glosses.count
      glosses.append(Gloss(syllable: found.syllable))
      let last = elements[found.end - 1]
      elements[kept] = element
      kept += 1
      position = found.end
      if found.endsInUnknown {
        // The other byte of a pair that was lost.
        var rest = ByteElement(.unknown, byte: 0x3F, last.start, last.end)
        rest.begins = false
        elements[kept - 1].ends = false
        elements[kept] = rest
        kept += 1
      }
    }
    elements.removeLast(elements.count - kept)
  }

  /// Letters right behind a character of Chinese or behind an unknown byte, of which `kept` elements are settled.
  private func startsHalfBracket(_ position: Int, after kept: Int) -> Bool {
    let element = elements[position]
    guard element.kind == .byte, kept > 0, element.begins else { return false }
    if !(element.byte >= 0x61 && element.byte <= 0x7A) && element.byte != 0xA8 { return false }
    let before = elements[kept - 1]
    return before.kind == .unknown || before.isGloss || before.kind == .byte && before.byte >= 0x80
  }
}

/// The signs that characters were cut between their bytes.
struct ShiftSigns: Sendable {
  static let shared = ShiftSigns()

  /// Rare characters, and the signs that hardly a report has but shifted bytes often are: ㄋ, ┩, ﹥, Я. By scalar of the
  /// Basic Multilingual Plane.
  private let isOdd: [Bool]

  private init() {
    var odd = [Bool](repeating: false, count: 65536)
    let script = ScriptTable.shared
    let model = CharacterModel.shared
    for scalar in [0x4E00...0x9FFF, 0x3400...0x4DBF].joined() {
      odd[scalar] = model.isRare(script.simplifiedUnit(UInt32(scalar)))
    }
    for scalar in [0x2500...0x25FF, 0x3040...0x312F, 0xFE30...0xFE6F, 0x370...0x4FF, 0xFF10...0xFF5A].joined() {
      odd[scalar] = true
    }
    isOdd = odd
  }

  /// A letter of pinyin before a closing bracket, somewhere: without one there are no readings.
  static func mayBeDamaged(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      while let found = firstIndex(of: 0x29, in: bytes, from: position) {
        if endsInLetter(bytes, found) { return true }
        position = found + 1
      }
      // The last byte of the full-width bracket.
      position = 2
      while let found = firstIndex(of: 0x89, in: bytes, from: position) {
        if bytes[found - 1] == 0xBC, bytes[found - 2] == 0xEF, endsInLetter(bytes, found - 2) { return true }
        position = found + 1
      }
      return false
    }
  }

  /// Whether a small letter, perhaps with a tone mark, stands before a position.
  private static func endsInLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position >= 2 else { return false }
    let last = bytes[position - 1]
    // Letters with tone marks are two bytes of UTF-8 from U+00E0 to U+01F9.
    return last >= 0x61 && last <= 0x7A
      || last & 0xC0 == 0x80 && bytes[position - 2] >= 0xC3 && bytes[position - 2] <= 0xC9
  }

  /// Whether an element shows that characters were cut.
  func isSign(_ bytes: ByteElements, _ position: Int) -> Bool {
    let element = bytes.elements[position]
    switch element.kind {
    case .halfBracket: return true
    case .bracket: return isSign(bracket: element, bytes, position)
    case .unknown:
      // In such a text every question mark is one; a row of them is lost text.
      return
        !(position > 1 && bytes.elements[position - 1].kind == .unknown
        && bytes.elements[position - 2].kind == .unknown)
    case .byte:
      if element.isPrivateUse { return element.begins }
      if element.byte >= 0x41, element.byte <= 0x7A, element.ends { return isLoneLetter(bytes.elements, position) }
      guard element.begins, !element.ends, position + 1 < bytes.elements.count,
        let unit = DoubleByteTable.gb18030.unit(element.byte, bytes.elements[position + 1].byte)
      else { return false }
      return isOdd[Int(unit)]
    case .mark, .barrier: return false
    }
  }

  /// Whether an element that is a letter has Chinese on both sides: it may be the second byte of a character.
  private func isLoneLetter(_ elements: [ByteElement], _ position: Int) -> Bool {
    guard elements[position].begins, position > 0, position + 1 < elements.count else { return false }
    let before = elements[position - 1]
    let next = elements[position + 1]
    return before.kind == .byte && !before.begins && (next.isGloss || next.kind == .byte && !next.ends)
  }

  private func isSign(bracket element: ByteElement, _ bytes: ByteElements, _ position: Int) -> Bool {
    if !element.begins || !element.ends || element.isMangled { return true }
    guard position > 0 else { return false }
    let before = bytes.elements[position - 1]
    if before.kind == .unknown { return true }
    let syllable = bytes.glosses[element.gloss].syllable
    // A letter can be the second byte of the key.
    if before.begins, before.kind == .byte { return before.byte >= 0x40 && syllable.tone > 0 }
    // A reading behind a reading or a mark: the character between them is lost.
    if before.isGloss || before.kind == .mark { return syllable.tone > 0 }
    guard let character = PageHabits.character(bytes.elements, before: position) else { return false }
    return !ScriptReadings.shared.isRead(character, syllable)
  }

  /// Whether an element cannot be right as it stands.
  static func isBroken(_ element: ByteElement) -> Bool {
    element.kind == .halfBracket || element.isPrivateUse || element.isMangled
      || element.kind == .bracket && !(element.begins && element.ends)
  }
}

/// What a page as a whole tells of the program that damaged it.
struct PageHabits {
  /// Readings behind a character that is read so, and how many different common characters they stand behind.
  private(set) var readings = 0
  private(set) var annotated = 0
  /// Readings with tone marks among them.
  private(set) var toned = 0
  /// Readings that stand where a character was cut, with a sign for the lost byte before them, and without.
  private(set) var shownLosses = 0
  private(set) var hiddenLosses = 0
  /// Readings that lack their opening bracket behind a sign for a lost byte, and such as have it.
  private var swallowed = 0
  private var whole = 0
  /// Whether pairs of GBK's user-defined areas are in the text as private-use characters.
  private(set) var showsPrivateUse = false
  /// Whether the page writes the marks of Chinese in ASCII; what is put back then does so too.
  let usesASCIIMarks: Bool

  /// So many annotated characters prove a list of keys: authors write the readings of rare ones.
  private static let proof = 4

  /// Whether it is proved beyond doubt that a program put readings behind characters.
  var isProved: Bool { annotated >= Self.proof }

  init(_ bytes: ByteElements, _ utf8: [UInt8]) {
    let elements = bytes.elements
    var seen: Set<UInt32> = []
    for position in elements.indices {
      let element = elements[position]
      if element.isPrivateUse { showsPrivateUse = true }
      guard element.isGloss else { continue }
      let syllable = bytes.glosses[element.gloss].syllable
      if element.kind == .bracket, let before = Self.character(elements, before: position),
        ScriptReadings.shared.isRead(before, syllable)
      {
        readings += 1
        if syllable.tone > 0 { toned += 1 }
        if PinyinBrackets.isCommon(before) { seen.insert(before) }
        continue
      }
      if element.kind == .halfBracket, syllable.tone > 0 { readings += 1 }
      guard position > 0, element.begins, syllable.tone > 0 else { continue }
      if elements[position - 1].kind != .unknown {
        hiddenLosses += 1
      } else {
        shownLosses += 1
        if element.kind == .halfBracket { swallowed += 1 } else { whole += 1 }
      }
    }
    annotated = seen.count
    usesASCIIMarks = Self.usesASCIIMarks(utf8)
  }

  /// Whether a byte that could not be read took the ASCII character behind it away: a bracket, a figure.
  var swallowsASCII: Bool { swallowed > 2 * whole }

  /// The share of lost bytes that left no sign.
  var hiddenShare: Float { (Float(hiddenLosses) + 0.5) / (Float(hiddenLosses + shownLosses) + 2) }

  /// The whole character of two bytes that ends before an element, or nil.
  static func character(_ elements: [ByteElement], before position: Int) -> UInt32? {
    guard position > 1, elements[position].begins, elements[position - 1].ends, elements[position - 1].kind == .byte,
      !elements[position - 1].begins, elements[position - 2].kind == .byte
    else { return nil }
    return DoubleByteTable.gb18030.unit(elements[position - 2].byte, elements[position - 1].byte).map(UInt32.init)
  }

  private static func usesASCIIMarks(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      var wide = 0
      var narrow = 0
      var position = 3
      while position < bytes.count {
        switch bytes[position] {
        case 0x2C, 0x28: if bytes[position - 1] >= 0x80 { narrow += 1 }
        case 0x88, 0x8C: if bytes[position - 1] == 0xBC, bytes[position - 2] == 0xEF { wide += 1 }
        default: break
        }
        position += 1
      }
      return narrow > 4 * wide
    }
  }
}

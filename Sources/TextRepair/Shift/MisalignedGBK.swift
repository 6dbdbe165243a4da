/// Puts back characters that were cut between their two GBK bytes: ?。ㄋ模﹥?yōu)化 → （四）優化.
///
/// A program that looks for two-byte keys in GBK text finds them also where one character ends and the next begins. It
/// puts a reading, or the mark itself, into the gap; what follows is then read shifted by one byte, until the next such
/// place or ASCII. The inversion goes back to bytes and searches for the Chinese that explains them.
package struct MisalignedGBK {
  /// A damaged place for which no reading was convincing, in bytes of the text.
  package struct Unreadable: Sendable {
    package var range: Range<Int>
  }

  private(set) var proposals: [RepairTrace.Proposal] = []
  private(set) var unreadable: [Unreadable] = []

  private let utf8: [UInt8]
  private let elements: [ByteElements.Element]
  private let usesASCIIMarks: Bool

  /// How much likelier than the text as it is a reading must be, in nats.
  private static let margin: Float = 8
  /// The longest stretch that is read in one go, in elements.
  private static let longestWindow = 4000
  /// How far before the first sign the damage may begin, in elements.
  private static let lookBack = 160

  /// Nil where nothing in the text looks like it.
  init?(_ utf8: [UInt8], isTraditional: Bool) {
    // Elements count bytes in 32 bits.
    guard utf8.count < Int(Int32.max), Self.mayBeDamaged(utf8) else { return nil }
    self.utf8 = utf8
    elements = ByteElements(utf8).elements
    usesASCIIMarks = Self.usesASCIIMarks(utf8)
    var readings = 0
    let script = ScriptTable.shared
    for position in elements.indices {
      let element = elements[position]
      if element.kind == .halfBracket, element.syllable.tone > 0 { readings += 1 }
      if element.kind == .bracket, let before = Self.character(elements, position),
        script.isRead(before, element.syllable)
      {
        readings += 1
      }
    }
    if readings == 0 { return nil }
    let anchors = elements.indices.filter { Self.isAnchor(elements, $0) }
    if anchors.isEmpty { return nil }
    var isDamaged = [Bool](repeating: false, count: elements.count)
    for anchor in anchors {
      for position in max(0, anchor - 12)..<min(elements.count, anchor + 32) { isDamaged[position] = true }
    }
    let page = PageCounts(elements, isDamaged: isDamaged)
    var lattice = ShiftLattice(elements, page: page, isTraditional: isTraditional)
    search(anchors, &lattice)
  }

  /// A letter of pinyin before a closing bracket, somewhere: without one there are no readings.
  private static func mayBeDamaged(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      var position = 2
      while position < bytes.count {
        // ASCII `)`, or the last byte of the full-width one.
        if bytes[position] == 0x29 {
          if endsInLetter(bytes, position) { return true }
        } else if bytes[position] == 0x89, bytes[position - 1] == 0xBC, bytes[position - 2] == 0xEF {
          if endsInLetter(bytes, position - 2) { return true }
        }
        position += 1
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

  /// Whether a page writes the marks of Chinese in ASCII; what is put back then does so too.
  private static func usesASCIIMarks(_ utf8: [UInt8]) -> Bool {
    var wide = 0
    var narrow = 0
    for position in utf8.indices where position >= 3 {
      switch utf8[position] {
      case 0x2C, 0x28: if utf8[position - 1] >= 0x80 { narrow += 1 }
      case 0x88, 0x8C: if utf8[position - 1] == 0xBC, utf8[position - 2] == 0xEF { wide += 1 }
      default: break
      }
    }
    return narrow > 4 * wide
  }

  private static func character(_ elements: [ByteElements.Element], _ position: Int) -> UInt32? {
    guard position > 1, elements[position].begins, elements[position - 1].ends, elements[position - 1].kind == .byte,
      !elements[position - 1].begins, elements[position - 2].kind == .byte
    else { return nil }
    return DoubleByteTable.gb18030.unit(elements[position - 2].byte, elements[position - 1].byte).map(UInt32.init)
  }

  // MARK: Signs

  /// Whether an element shows that characters were cut.
  private static func isAnchor(_ elements: [ByteElements.Element], _ position: Int) -> Bool {
    let element = elements[position]
    switch element.kind {
    case .halfBracket: return true
    case .bracket:
      if !element.begins || !element.ends { return true }
      // A letter can be the second byte of the key.
      guard position > 0 else { return false }
      let before = elements[position - 1]
      if before.kind == .unknown { return true }
      if before.begins, before.kind == .byte { return before.byte >= 0x40 && element.syllable.tone > 0 }
      guard let character = character(elements, position) else { return false }
      return !ScriptTable.shared.isRead(character, element.syllable)
    case .unknown:
      // In such a text every question mark is one; a row of them is lost text.
      return !(position > 1 && elements[position - 1].kind == .unknown && elements[position - 2].kind == .unknown)
    case .byte:
      if element.isPrivateUse { return element.begins }
      guard element.begins, !element.ends, position + 1 < elements.count,
        let unit = DoubleByteTable.gb18030.unit(element.byte, elements[position + 1].byte)
      else { return false }
      return isOdd(UInt32(unit))
    case .mark, .barrier: return false
    }
  }

  /// Whether an element cannot be right as it stands.
  private static func isBroken(_ element: ByteElements.Element) -> Bool {
    element.kind == .halfBracket || element.isPrivateUse
      || element.kind == .bracket && !(element.begins && element.ends)
  }

  /// Rare characters, and the signs that hardly a report has but shifted bytes often are: ㄋ, ┩, ﹥, Я.
  private static func isOdd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: CharacterModel.shared.isRare(ScriptTable.shared.simplifiedUnit(scalar))
    case 0x2500...0x25FF, 0x3040...0x312F, 0xFE30...0xFE6F, 0x370...0x4FF: true
    case 0xFF10...0xFF5A: true
    default: false
    }
  }

  private mutating func search(_ anchors: [Int], _ lattice: inout ShiftLattice) {
    let elements = elements
    var done = 0
    for anchor in anchors where anchor >= done {
      if lattice.isExhausted { break }
      let start = windowStart(before: anchor, notBefore: done)
      let limit = min(elements.count, anchor + Self.longestWindow)
      let reading = lattice.read(from: start, anchor: anchor, limit: limit) { Self.isAnchor(elements, $0) }
      if let reading {
        accept(reading, start: start, literal: lattice.literalScore(start..<reading.end))
        done = max(reading.end, anchor + 1)
      } else {
        if Self.isBroken(elements[anchor]) {
          unreadable.append(Unreadable(range: elements[anchor].start..<elements[anchor].end))
        }
        done = anchor + 1
      }
    }
  }

  /// A shift begins at a mark, at a reading or at a line's beginning.
  private func windowStart(before anchor: Int, notBefore: Int) -> Int {
    var position = anchor
    let limit = max(notBefore, anchor - Self.lookBack)
    while position > limit {
      let element = elements[position - 1]
      if element.kind == .barrier { return position }
      if element.kind == .mark || element.kind == .bracket || element.kind == .unknown, position < anchor - 1 { break }
      position -= 1
    }
    // A few characters of context, from the beginning of one.
    position = max(notBefore, position - 8)
    while position > notBefore, !elements[position].begins { position -= 1 }
    while position < anchor, !elements[position].begins { position += 1 }
    return position
  }

  // MARK: What was read

  private mutating func accept(_ reading: ShiftLattice.Reading, start: Int, literal: Float) {
    var spans: [(range: Range<Int>, text: [UInt32], guesses: Int)] = []
    var spanStart = start
    var text: [UInt32] = []
    var guesses = 0
    var wasChanged = false
    for index in reading.path.indices {
      let node = reading.path[index]
      if node.scalar != 0 { text.append(node.scalar) }
      if node.isGuess { guesses += 1 }
      let element = Int(node.element)
      let isLast = index + 1 == reading.path.count || Int(reading.path[index + 1].element) > element
      guard isLast, node.isBetween, elements[element].ends else { continue }
      let range = spanStart..<(element + 1)
      // A reading right behind what was read anew goes with it.
      let isReading = range.count == 1 && elements[element].kind == .bracket
      let isAsSeen = guesses == 0 && isOneCharacter(range) && !(isReading && wasChanged)
      if !isAsSeen {
        if wasChanged, var last = spans.popLast() {
          last = (last.range.lowerBound..<range.upperBound, last.text + text, last.guesses + guesses)
          spans.append(last)
        } else {
          spans.append((range, text, guesses))
        }
      }
      wasChanged = !isAsSeen
      spanStart = element + 1
      text.removeAll(keepingCapacity: true)
      guesses = 0
    }
    if spans.isEmpty { return }
    let gain = reading.score - literal
    if gain < Self.margin {
      for span in spans where elements[span.range].contains(where: Self.isBroken) {
        unreadable.append(Unreadable(range: byteRange(span.range)))
      }
      return
    }
    for span in spans {
      proposals.append(
        RepairTrace.Proposal(
          byteRange(span.range), spelled(span.text, before: span.range.lowerBound),
          confidence: min(0.99, 1 - 1 / Double(gain))))
    }
  }

  private func byteRange(_ range: Range<Int>) -> Range<Int> {
    elements[range.lowerBound].start..<elements[range.upperBound - 1].end
  }

  /// Whether elements are one character as seen.
  private func isOneCharacter(_ range: Range<Int>) -> Bool {
    elements[range.lowerBound].begins && range.dropFirst().allSatisfy { !elements[$0].begins }
  }

  /// Characters as this page writes them: marks in its width, and no space where it has none.
  private func spelled(_ scalars: [UInt32], before position: Int) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in scalars {
      if scalar == 0x3000, result.isEmpty {
        // The second of two spaces that indent a paragraph, which the page has as it has the first.
        let start = elements[position].start
        if start == 0 || utf8[start - 1] == 0x0A { continue }
        if utf8[start - 1] == 0x20 {
          result.append(0x20)
          continue
        }
      }
      result.append(scalar: usesASCIIMarks && scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar)
    }
    return result
  }
}

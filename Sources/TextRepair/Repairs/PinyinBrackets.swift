/// Takes away the reading in brackets that a copying program put behind traditional characters: 國(guó)際 → 國際.
///
/// Only a reading of the character before it goes. 試(GDP), (試行) and the gloss of a rare name in an otherwise clean
/// text stay.
package enum PinyinBrackets {
  /// A bracket with a syllable in it, and the character that it stands behind.
  struct Bracket {
    var character: UInt32
    var characterStart: Int
    /// From the opening bracket to behind the closing one.
    var range: Range<Int>
    var syllable: PinyinSyllable
  }

  /// How much likelier, in nats, it is that a program put a reading than that an author did: in a text where readings
  /// stand behind many different characters, behind some, and behind a common character alone.
  private static let marginOfMany = 16.0
  private static let marginOfSome = 8.0
  private static let marginOfCommon = 5.0
  /// Where the list of readings does not know the reading.
  private static let marginOfUnknown = 3.0

  /// `isTraditional`: whether the text as a whole is in traditional script, where one reading of a common character is enough.
  static func proposals(
    in utf8: [UInt8], isTraditional: Bool, isExplaining: Bool = false
  ) -> [RepairTrace.Proposal] {
    var found: [(bracket: Bracket, isReading: Bool)] = []
    var distinct: Set<UInt32> = []
    forEachBracket(in: utf8) { bracket in
      let isReading = ScriptReadings.shared.isRead(bracket.character, bracket.syllable)
      if isReading { distinct.insert(bracket.character) }
      // A reading that no list has, or of a character that both scripts share: only in a text that is full of them.
      if isReading || bracket.syllable.tone > 0 {
        found.append((bracket, isReading))
      }
    }
    // One or two glosses of rare characters are an author's; a list of keys shows in common characters or in many.
    let isAnnotated = distinct.count >= 3
    let isDense = distinct.count >= 8
    return found.compactMap { bracket, isReading in
      guard isDense || isReading && (isAnnotated || isTraditional && isCommon(bracket.character)) else { return nil }
      let margin = !isReading ? marginOfUnknown : isDense ? marginOfMany : isAnnotated ? marginOfSome : marginOfCommon
      var proposal = RepairTrace.Proposal(bracket.range, [], confidence: RepairConfidence.of(margin: margin))
      if isExplaining {
        proposal.evidence = [
          evidence(bracket, in: utf8, isReading: isReading, distinct: distinct.count, margin: margin)
        ]
      }
      return proposal
    }
  }

  private static func evidence(
    _ bracket: Bracket, in utf8: [UInt8], isReading: Bool, distinct: Int, margin: Double
  ) -> RepairEvidence {
    let character = String(decoding: utf8[bracket.characterStart..<bracket.range.lowerBound], as: UTF8.self)
    let reading = String(decoding: utf8[bracket.range], as: UTF8.self)
    let known = isReading ? "\(character) is read so" : "no list has this reading of \(character)"
    return RepairEvidence(
      reason: "\(known); readings stand behind \(distinct) different characters of the text",
      chosen: RepairEvidence.Reading(text: character, score: 0),
      rejected: [RepairEvidence.Reading(text: character + reading, score: -margin)])
  }

  /// Nobody writes the reading of a character of GB 2312's first level into a report.
  static func isCommon(_ character: UInt32) -> Bool {
    guard let simplified = ScriptTable.shared.simplified(character),
      let pair = DoubleByteTable.gb18030.pair(simplified)
    else { return false }
    return pair >= 0xB0A1 && pair <= 0xD7F9 && pair & 0xFF >= 0xA1
  }

  /// Finds every bracket that stands behind a character and holds letters of one syllable and nothing else.
  static func forEachBracket(in utf8: [UInt8], _ body: (Bracket) -> Void) {
    utf8.withUnsafeBufferPointer { bytes in
      var position = 3
      while position < bytes.count {
        let opening = openingBracket(bytes, position)
        guard opening > 0, bytes[position - 1] & 0xC0 == 0x80, bytes[position - 3] & 0xF0 == 0xE0 else {
          position += 1
          continue
        }
        guard let inside = syllable(bytes, position + opening) else {
          position += opening
          continue
        }
        body(
          Bracket(
            character: scalar(bytes, position - 3), characterStart: position - 3, range: position..<inside.end,
            syllable: inside.syllable))
        position = inside.end
      }
    }
  }

  /// The length of an opening bracket, ASCII or full-width, or 0.
  @inline(__always)
  private static func openingBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    if bytes[position] == 0x28 { return 1 }
    if bytes[position] == 0xEF, position + 2 < bytes.count, bytes[position + 1] == 0xBC, bytes[position + 2] == 0x88 {
      return 3
    }
    return 0
  }

  /// The syllable from `start` on and the end of its closing bracket.
  static func syllable(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (syllable: PinyinSyllable, end: Int)? {
    var letters = PinyinSyllable()
    var position = start
    while position < bytes.count, letters.count <= PinyinSyllable.longest {
      let byte = bytes[position]
      if byte == 0x29 { return letters.count == 0 ? nil : (letters, position + 1) }
      if byte == 0xEF, position + 2 < bytes.count, bytes[position + 1] == 0xBC, bytes[position + 2] == 0x89 {
        return letters.count == 0 ? nil : (letters, position + 3)
      }
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if position + width > bytes.count { return nil }
      let value: UInt32 =
        switch width {
        case 1: UInt32(byte)
        case 2: UInt32(byte & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
        case 3: scalar(bytes, position)
        default: 0x10000
        }
      guard letters.append(value) else { return nil }
      position += width
    }
    return nil
  }

  /// The three-byte scalar at a position.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32 {
    UInt32(bytes[position] & 0xF) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)
  }
}

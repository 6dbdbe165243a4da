/// Reads the syllable inside a bracket from GBK bytes, up to and with the closing bracket.
///
/// The program that put readings into a text went on to look for its keys, and then for its marks, in the readings too:
/// in 優(yōu(zī)) the last two bytes of `yōu` are a key, and in 發（fā） the bytes of `ā）` hold those of 。, so that the
/// copy says 發（f?。┱.
enum GlossReader {
  struct Found {
    var syllable: PinyinSyllable
    /// The element behind the last one that belongs to the reading.
    var end: Int
    /// Whether keys or marks were found in the reading itself.
    var isMangled = false
    /// Whether its last byte left no sign: it was lost alone, or with the first byte of the next character.
    var losesEnd = false
    /// Whether the last element is a pair of unknown bytes of which only the first belongs to the reading.
    var endsInUnknown = false
  }

  /// The element behind an opening bracket at a position, or nil.
  ///
  /// The first byte of a full-width one may be the second of a key, whose reading then stands inside: 專（zhuān）╢à）W was
  /// （fà） behind the bytes of 大 and 學.
  static func opening(_ elements: [ByteElement], _ position: Int) -> (start: Int, isMangled: Bool)? {
    let element = elements[position]
    if element.kind == .mark { return element.byte == 0x28 ? (position + 1, false) : nil }
    guard element.kind == .byte, element.byte == 0xA3, position + 1 < elements.count else { return nil }
    let next = elements[position + 1]
    if next.kind == .byte, next.byte == 0xA8 { return (position + 2, false) }
    guard position > 0, next.kind == .mark && next.byte == 0x28 || next.kind == .byte && next.byte == 0xA3,
      let within = plainOpening(elements, position + 1), let inner = read(elements, from: within, depth: 1),
      isKey(elements, endingAt: position + 1, inner.syllable), inner.end < elements.count,
      elements[inner.end].kind == .byte, elements[inner.end].byte == 0xA8
    else { return nil }
    return (inner.end + 1, true)
  }

  private static func plainOpening(_ elements: [ByteElement], _ position: Int) -> Int? {
    if elements[position].kind == .mark { return position + 1 }
    guard position + 1 < elements.count, elements[position + 1].kind == .byte, elements[position + 1].byte == 0xA8
    else {
      return nil
    }
    return position + 2
  }

  /// `start` is the element behind the opening bracket; `depth` counts the readings around this one.
  static func read(_ elements: [ByteElement], from start: Int, depth: Int = 0) -> Found? {
    var syllable = PinyinSyllable()
    var position = start
    var isMangled = false
    func found(_ end: Int) -> Found? {
      syllable.count > 0 ? Found(syllable: syllable, end: end, isMangled: isMangled) : nil
    }
    while position < elements.count {
      let element = elements[position]
      switch element.kind {
      case .mark:
        if element.byte == 0x29 { return found(position + 1) }
        guard element.byte == 0x28, depth < 2, position - start >= 2,
          let inner = read(elements, from: position + 1, depth: depth + 1),
          isKey(elements, endingAt: position, inner.syllable)
        else { return nil }
        isMangled = true
        position = inner.end
      case .byte where element.byte < 0x80:
        if !syllable.append(UInt32(element.byte)) { return nil }
        position += 1
      case .byte where position + 1 < elements.count && elements[position + 1].kind == .byte:
        let second = elements[position + 1].byte
        if element.byte == 0xA3 {
          if second == 0xA9 { return found(position + 2) }
          guard second == 0xA8, depth < 2, position - start >= 2,
            let inner = read(elements, from: position + 2, depth: depth + 1),
            isKey(elements, endingAt: position, inner.syllable)
          else { return nil }
          isMangled = true
          position = inner.end
          continue
        }
        if element.byte == 0xA1, second == 0xA3 { return cut(elements, at: position, syllable) }
        guard let unit = DoubleByteTable.gb18030.unit(element.byte, second), syllable.append(UInt32(unit)) else {
          return nil
        }
        position += 2
      case .unknown where position > start:
        guard position + 2 < elements.count, elements[position + 1].kind == .byte, elements[position + 1].byte == 0xA1,
          elements[position + 2].kind == .byte, elements[position + 2].byte == 0xA3
        else { return nil }
        position += 1
      default: return nil
      }
    }
    return nil
  }

  /// A reading that ends in ā）, of which the bytes A1 A3 in the middle were taken for 。 and stand at `position`.
  private static func cut(_ elements: [ByteElement], at position: Int, _ syllable: PinyinSyllable) -> Found? {
    var whole = syllable
    guard syllable.tone == 0, whole.append(0x101), !KeyTable.shared.keys(whole).isEmpty else { return nil }
    let next = position + 2
    guard next < elements.count else { return Found(syllable: whole, end: next, isMangled: true, losesEnd: true) }
    switch elements[next].kind {
    case .byte where elements[next].byte == 0xA9: return Found(syllable: whole, end: next + 1, isMangled: true)
    // The last byte went with the first one of the next character.
    case .unknown: return Found(syllable: whole, end: next + 1, isMangled: true, endsInUnknown: true)
    default: return Found(syllable: whole, end: next, isMangled: true, losesEnd: true)
    }
  }

  /// Whether the two bytes before an element are a character that is read so.
  private static func isKey(_ elements: [ByteElement], endingAt position: Int, _ syllable: PinyinSyllable) -> Bool {
    let lead = elements[position - 2]
    let trail = elements[position - 1]
    guard lead.kind == .byte, trail.kind == .byte else { return false }
    return KeyTable.shared.isKey(UInt16(lead.byte) << 8 | UInt16(trail.byte), syllable)
  }
}

/// Places where a full stop seems to be lost. They are marked, never repaired.
package enum MissingStops {
  /// Byte offsets at which a new sentence begins right behind a rate (…达到4.93%高新技术产业成为…), in order.
  ///
  /// A rate ends a clause (达到…%, 增长…倍); what follows is a new sentence if no word that carries a rate on stands there
  /// and if it has a figure or a finite verb of its own before the next mark.
  package static func joins(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var joins: [Int] = []
    var position = range.lowerBound
    while let unit = nextRateUnit(from: position, to: range.upperBound, in: bytes) {
      position = unit.upperBound
      if isJoin(behind: unit, in: bytes, range) { joins.append(unit.upperBound) }
    }
    return joins
  }

  /// Whether a sentence begins right behind `unit`, a % ％ ‰ or 倍 within `range`.
  package static func isJoin(behind unit: Range<Int>, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    UTF8Scalar.isHan(UTF8Scalar.at(unit.upperBound, in: bytes).value) && unit.upperBound < range.upperBound
      && isRate(endingAt: unit.lowerBound, from: range.lowerBound, in: bytes)
      && beginsSentence(at: unit.upperBound, limit: range.upperBound, in: bytes)
  }

  /// The next % ％ ‰ or 倍. Nearly all time goes here, so it reads through a bare pointer; the caller has checked the
  /// bounds.
  private static func nextRateUnit(from start: Int, to end: Int, in bytes: [UInt8]) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position < end {
        let first = bytes[position]
        if first < 0x80 {
          if first == 0x25 { return position..<(position + 1) }
          position += 1
        } else if first < 0xE0 {
          position += 2
        } else if first < 0xF0 {
          if first == 0xE5 || first == 0xEF || first == 0xE2, position + 2 < end {
            let rest = UInt16(bytes[position + 1]) << 8 | UInt16(bytes[position + 2])
            if first == 0xE5 ? rest == 0x808D : first == 0xEF ? rest == 0xBC85 : rest == 0x80B0 {
              return position..<(position + 3)
            }
          }
          position += 3
        } else {
          position += 4
        }
      }
      return nil
    }
  }

  /// Digits (or masks) before the unit, and before them a verb that a rate completes.
  private static func isRate(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    var position = end
    var digits = 0
    while position > start, digits < 12 {
      let byte = bytes[position - 1]
      guard byte >= 0x30 && byte <= 0x39 || byte == 0x2E else { break }
      position -= 1
      digits += 1
    }
    if digits == 0 { return false }
    let verbStart = Swift.max(start, position - 6)
    return verbs.contains { bytes[verbStart..<position].ends(with: $0) }
  }

  private static func ends(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let verbs: [[UInt8]] = ["达到", "达", "增长", "增至", "提升", "提高", "下降", "降低", "提高到", "升至", "突破"].map(ends)
  /// Words that carry a rate on.
  private static let carriers: [[UInt8]] = [
    "以上", "以下", "以内", "左右", "的", "和", "至", "到", "并", "或", "及", "与", "高于", "低于", "快于", "多", "居", "位", "排", "占", "比",
    "较", "同比", "环比", "目标", "任务", "股", "比例", "为", "提", "升", "降", "增", "减", "上", "下", "后", "时", "且", "而", "也", "来", "用于",
    "由",
    "分", "覆", "完成", "点", "超", "优于", "好于", "大", "不", "以", "在", "于", "从",
  ].map(ends)
  private static let finiteVerbs: [[UInt8]] = ["成为", "位居", "实现", "荣获", "获批", "建成", "达到", "增长", "取得", "入选"].map(ends)

  private static func beginsSentence(at start: Int, limit: Int, in bytes: [UInt8]) -> Bool {
    guard UTF8Scalar.isHan(UTF8Scalar.at(start, in: bytes).value) else { return false }
    let end = Swift.min(limit, start + 240)
    let words = bytes[start..<end]
    if carriers.contains(where: words.starts(with:)) { return false }
    var position = start
    var count = 0
    var hasPredicate = false
    while position < end {
      let (scalar, next) = UTF8Scalar.at(position, in: bytes)
      if isClauseMark(scalar) { break }
      if scalar >= 0x30 && scalar <= 0x39 || finiteVerbs.contains(where: bytes[position..<end].starts(with:)) {
        hasPredicate = hasPredicate || count >= 4
      }
      count += 1
      position = next
    }
    return hasPredicate && count >= 8
  }

  private static func isClauseMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x2C, 0x3A, 0x3B, 0xFF0C, 0xFF1A, 0xFF1B, 0x3001, 0x3002, 0xFF01, 0xFF1F: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}

/// What the characters around an office tell of it: whose it is, and whether it speaks itself.
extension AgencyFinder {
  /// Whether a place stands behind another office or a word for working together: 我局会同县民政局, 与永新县科技局联合.
  static func isPartner(_ text: [UInt32], _ start: Int) -> Bool {
    guard start > 0 else { return false }
    // 局 委 办 厅, 与 和 同 跟 及 向.
    return [0x5C40, 0x59D4, 0x529E, 0x5385, 0x4E0E, 0x548C, 0x540C, 0x8DDF, 0x53CA, 0x5411].contains(text[start - 1])
  }

  /// Whether the names of the report's own place are hidden: xx区, **县, ×市, 某市.
  static func isMasked(_ text: [UInt32]) -> Bool {
    var count = 0
    for index in text.indices.dropFirst() where level(text[index]) != nil && text[index] != 0x5DDE {
      if [0x78, 0x58, 0x2A, 0xD7, 0xFF38, 0xFF58, 0xFF0A, 0x67D0, 0x25CB, 0x3007].contains(text[index - 1]) {
        count += 1
      }
    }
    return count >= 1
  }

  /// Whether an office is one in whose 指导下, 领导下, 支持下 the work was done.
  static func isSuperior(_ text: [UInt32], _ end: Int) -> Bool {
    var position = end
    // 某局在区委领导下 is led itself: its own 在 ends the search.
    while position < text.count, position - end < 40, text[position] != 0x3002, text[position] != 0x5728 {
      if text[position] == 0x4E0B, position > end,
        [0x5BFC, 0x6301, 0x52A9, 0x6000, 0x7F72].contains(text[position - 1])
      {
        return true
      }
      position += 1
    }
    return false
  }

  static func stands(_ word: String, before position: Int, in text: [UInt32]) -> Bool {
    let word = word.unicodeScalars.map(\.value)
    return text[max(0, position - 14)..<position].indices.contains {
      $0 + 1 < position && text[$0] == word[0] && text[$0 + 1] == word[1]
    }
  }

  static func level(_ scalar: UInt32) -> Level? {
    switch scalar {
    case 0x533A, 0x53BF: .county
    case 0x5E02, 0x5DDE: .prefecture
    case 0x7701: .province
    default: nil
    }
  }

  /// Who speaks: 我区, 全区 against 我市, 全市 against 我省, 全省.
  static func speaker(_ text: [UInt32]) -> Level? {
    var own: [Level: Int] = [:]
    for index in text.indices.dropFirst() where text[index - 1] == 0x6211 || text[index - 1] == 0x5168 {
      guard let level = level(text[index]) else { continue }
      own[level, default: 0] += text[index - 1] == 0x6211 ? 3 : 1
    }
    return own.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }
}

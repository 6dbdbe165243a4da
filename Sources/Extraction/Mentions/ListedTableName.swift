/// How a table's name is to be read by what stands beside it in a list, or on a line of its own.
extension TableRule {
  /// 黄山 before 九华山, 武夷山 behind 泉州古城: a division called by its hill or the like, beside a sight. Several of them are
  /// looked at together.
  static func isSight(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.isOne(of: .sightsOfDivisions, index) else { return false }
    var (first, last) = (index, index)
    while index - first < 12, passage.isJoint(first - 1), passage.isOne(of: .sightsOfDivisions, first - 2) {
      first -= 2
    }
    while last - index < 12, passage.isJoint(last + 1), passage.isOne(of: .sightsOfDivisions, last + 2) { last += 2 }
    if passage.isJoint(first - 1), isSightName(passage, first - 2) { return true }
    guard passage.isJoint(last + 1) else { return false }
    for end in (last + 2)..<(last + 8) {
      guard passage.kind(end) == .word || passage.kind(end) == .character else { return false }
      if isSightName(passage, end) { return true }
    }
    return false
  }

  /// A hill, a temple or a town by its last character; or an area that is no park, zone or region of the economy.
  private static func isSightName(_ passage: Passage, _ index: Int) -> Bool {
    let type = passage.name(index)?.type ?? passage.head(index)?.type
    if type != .district, passage.ends(index, withOneOf: .landmarks) { return true }
    return type == .zone
      && (passage.ends(index, with: "景区") || !passage.ends(index, with: "区") && !passage.ends(index, with: "园"))
  }

  /// Whether a name of four characters stands in the midst of a list and ends with the sign of the same province as the
  /// item before it.
  static func rhymes(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.tokens[index].length == 4, index >= 2, passage.kind(index - 1) == .enumeration,
      passage.kind(index + 1) == .enumeration, passage.kind(index - 2) == .character || passage.kind(index - 2) == .word
    else { return false }
    let last = [index - 2, index].map { passage.bytes[..<Int(passage.tokens[$0].end)].suffix(3) }
    return last[0].elementsEqual(last[1])
      && Characters.isProvinceSign(Characters.scalar(passage.bytes, Int(passage.tokens[index].end) - 3).value)
  }

  /// 政府工作报告 on a line of its own.
  static func isTitleLine(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "政府工作报告") && passage.kind(index - 1) == .stop && passage.kind(index + 1) == .stop
  }

  /// 平阳|滨海新区: that of another place than Tianjin, also by itself in its report.
  static func isCoastalArea(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.isWritten(index, "滨海新区"), let own = passage.name(index) else { return false }
    if let place = passage.name(index - 1), place.type == .district, !place.code.isEmpty {
      return !passage.lexicon.hasCodes(place, own) { $0.isAbove($1) }
    }
    guard let report = passage.divisionCode else { return false }
    return !passage.lexicon.hasCode(own) { report.shares(2, with: $0) }
  }

  /// 、嘉|宝新能源: a character that no word covers, between a mark and a firm of the table, is a part of another firm's name.
  static func hasRest(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index - 1) == .character && passage.tokens[index].length >= 4
      && [.enumeration, .comma, .stop].contains(passage.kind(index - 2))
  }
}

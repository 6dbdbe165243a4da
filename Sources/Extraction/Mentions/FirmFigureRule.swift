/// A firm's short name before the size of its project: 推动蓝科锂业碳酸锂扩产, 国达化工60万吨钾肥.
///
/// A stem that no dictionary has, or a place, with an industry word behind it, at the beginning of an object or of a
/// list's item, and a figure with 万吨, 万千瓦, 亿元 behind it; or a firm's name before a verb that only firms are subject
/// of (获批, 研发, 投产).
enum FirmFigureRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.number) {
      guard let start = sized(passage, index) else { continue }
      result.append(
        Candidate(tokens: start..<index, type: .institution, subtype: .enterprise, rule: .firm, refusal: nil))
    }
    for index in passage.places(.industry) {
      let isFollowed = passage.kind(index + 1) == .number && isQuantity(passage, index + 2)
      let isSubject = passage.words(index + 1).contains(.conferring)
      guard isFollowed || isSubject, let start = start(passage, index) else { continue }
      result.append(
        Candidate(
          tokens: start..<(index + 1), type: .institution, subtype: .enterprise, rule: .firm, refusal: nil))
    }
  }

  /// 、芯联|12|英寸…, ;华盛|2|万千瓦…: an item of a list of projects that begins with two to four characters that no word
  /// covers and the size of what they build.
  private static func sized(_ passage: Passage, _ number: Int) -> Int? {
    var start = number
    var count = 0
    while start > 0, passage.tokens[start - 1].length == 1, FirmItem.isPart(passage, start - 1) {
      start -= 1
      count += 1
      if count > 4 { return nil }
    }
    // 产油|100|万吨: what was made.
    guard (2...4).contains(count), isSize(passage, number + 1), !passage.isWritten(start, "产") else { return nil }
    switch passage.kind(start - 1) {
    case .stop, .comma, .enumeration: return start
    // 青海|诺|德|3.5|微米…
    default: return count == 2 && TableRule.isSeat(passage, start - 1) ? start - 1 : nil
    }
  }

  private static func isSize(_ passage: Passage, _ unit: Int) -> Bool {
    isQuantity(passage, unit) && !passage.ends(unit, with: "元") || passage.isWritten(unit, "英寸")
      || passage.isWritten(unit, "兆瓦") || passage.isWritten(unit, "GWh") || passage.isWritten(unit, "MW")
      || passage.isWritten(unit, "微米") || passage.isWritten(unit, "纳米")
  }

  private static func start(_ passage: Passage, _ industry: Int) -> Int? {
    let boundary = LeftBoundary.find(passage, head: industry, crossesConjunction: false)
    guard !boundary.isIndefinite, boundary.start < industry else { return nil }
    let stem = Stem(passage, boundary.start..<industry)
    guard stem.length >= 2, stem.length <= 4, stem.hasPlace || stem.unknown >= 2 else { return nil }
    // 夏邑|纺织|服装, 泰国|乳|蛋白: a place and its product.
    let isAbroad = passage.name(boundary.start).map { $0.type == .district && $0.code.isEmpty } ?? false
    if FirmItem.isCountyListed(passage, boundary.start) { return nil }
    if isAbroad || stem.unknown == 0 && FirmItem.isCounty(passage, boundary.start..<(boundary.start + 1)) { return nil }
    return boundary.start
  }

  private static func isQuantity(_ passage: Passage, _ index: Int) -> Bool {
    // 5|万|人 is no size of a plant.
    let unit = passage.isWritten(index, "万") || passage.isWritten(index, "亿") ? index + 1 : index
    return passage.ends(unit, with: "吨") || passage.ends(unit, with: "千瓦") || passage.ends(unit, with: "元")
      || passage.isWritten(unit, "套")
  }
}

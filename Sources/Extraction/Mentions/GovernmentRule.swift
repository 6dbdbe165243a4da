/// The government or party committee of a place that is named: 铜仁|市委, 共青团|铜仁|市委, 包河区|人民政府, 塔城地区|行署. Without the place
/// (市委, 市政府) it is no name.
enum GovernmentRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.names {
      guard let name = passage.name(index), name.type == .district || name.type == .zone,
        !passage.words(index).contains(.ambiguous), let subtype = subtype(passage, index + 1, name)
      else { continue }
      var start = index
      while index - start < 3, passage.name(start - 1)?.type == .district { start -= 1 }
      if passage.isWritten(start - 1, "中共") || passage.isWritten(start - 1, "共青团") { start -= 1 }
      result.append(
        Candidate(
          tokens: start..<(index + 2), type: .institution, subtype: subtype, rule: .department, refusal: nil))
    }
  }

  private static func subtype(_ passage: Passage, _ next: Int, _ name: NameRow) -> NameSubtype? {
    // 河南省|政府
    if passage.isWritten(next, "政府"), name.type == .district,
      passage.ends(next - 1, withOneOf: .governedTiers)
    {
      return .government
    }
    if passage.isWritten(next, "人民政府") || passage.isWritten(next, "行署") || passage.isWritten(next, "行政公署") {
      return .government
    }
    // 浦东新区|区委 would be another's.
    guard name.type == .district, passage.words(next).contains(.tier), passage.tokens[next].length >= 2 else {
      return nil
    }
    // 市政府|办公室 is a department, which is longer.
    if passage.ends(next, with: "政府") { return .government }
    return passage.ends(next, with: "委") || passage.isWritten(next, "自治区党委") ? .party : nil
  }
}

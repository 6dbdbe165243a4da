/// Offices and branches of a body, behind its name.
extension SubsidiaryRule {
  /// 省商务厅|外贸|处, 县农业农村局|特产|站: an office of a department, up to eight characters behind it.
  static func office(_ passage: Passage, _ end: Int) -> Int? {
    // 省地矿局|第|三|地质|大队
    var unit = passage.isWritten(end, "第") && passage.kind(end + 1) == .number ? end + 2 : end
    var count = 0
    var hasVerb = false
    while unit < passage.tokens.count, count <= 10, isText(passage.kind(unit)) {
      if unit > end, passage.isWritten(unit, "科") || passage.isWritten(unit, "处") || passage.isWritten(unit, "股") {
        return unit + 1
      }
      // 市公安局|交警|支队, 市公安局|反诈中心: what else is a body of its tier.
      if !hasVerb, passage.tokens[unit].length >= 2, let head = passage.head(unit), head.need == .tier,
        head.type == .institution, passage.kind(unit + 1) != .character
      {
        return unit + 1
      }
      // 研究所|建|站: a verb.
      if unit > end, !hasVerb, passage.isWritten(unit, "站") || passage.isWritten(unit, "室"),
        !passage.isWritten(unit - 1, "建")
      {
        return unit + 1
      }
      let words = passage.words(unit)
      // 国家矿山安全监察局|河北|局
      if passage.name(unit)?.type == .district {
        return unit == end && (passage.isWritten(unit + 1, "局") || passage.isWritten(unit + 1, "院")) ? unit + 2 : nil
      }
      if !words.isDisjoint(with: [.verb, .preposition, .pronoun, .listEnd, .tier, .adverb, .determiner, .measure]) {
        return nil
      }
      if words.contains(.conjunction), unit == end { return nil }
      if !words.isDisjoint(with: [.innerVerb, .listedVerb]) { hasVerb = true }
      if passage.isWritten(unit, "的") || passage.isWritten(unit, "等") { return nil }
      count += Int(passage.tokens[unit].length)
      unit += 1
    }
    return nil
  }

  /// A branch, also behind a place.
  static func branch(_ passage: Passage, _ end: Int, isMinistry: Bool) -> Int? {
    var here = end
    // 中广核|新能源|吉林|分公司: the group's firm of a trade.
    if !passage.words(end).isDisjoint(with: [.industry, .firmTrade]), passage.name(end) == nil,
      passage.name(end + 1)?.type == .district
    {
      here += 1
    }
    let place = here
    while here - place < 2, passage.name(here)?.type == .district { here += 1 }
    // 教育部|科技|司, 市生态环境局|高新|分局
    var unit = end
    var count = 0
    // 科技部成果转化与区域创新司: a ministry's department may be called by what it does.
    var isPlain = true
    while unit < passage.tokens.count, count <= (isMinistry ? 12 : 6), isText(passage.kind(unit)),
      passage.words(unit).isDisjoint(with: [.preposition, .pronoun, .listEnd, .tier])
    {
      if !passage.words(unit).isDisjoint(with: [.verb, .conjunction, .innerVerb, .listedVerb]) || count > 6 {
        isPlain = false
        if !isMinistry || unit == end && passage.words(unit).contains(.conjunction) { break }
      }
      if unit > end, passage.isWritten(unit, "司"), isMinistry { return unit + 1 }
      if unit > end, isPlain, passage.isWritten(unit, "分局") { return unit + 1 }
      count += Int(passage.tokens[unit].length)
      unit += 1
    }
    // 民革|市委|会
    if passage.words(end).contains(.tier), passage.ends(end, with: "委"), passage.isWritten(end + 1, "会") {
      return end + 2
    }
    return passage.isOne(of: .agenciesOfFirms, here) ? here + 1 : nil
  }
}

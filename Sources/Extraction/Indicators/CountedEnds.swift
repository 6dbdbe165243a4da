/// Where the words that name the things counted end.
extension PhraseFinder {
  /// 举措加快落地, 项目落户新城产业园, 3个区首次获评…: what is said of general things or of places tells none apart, unless they won,
  /// joined or became something. A few words are kept: 项目竣工投产.
  func tellsNoneApart(_ text: Scalars, _ start: Int, _ found: Int, limit: Int) -> Bool {
    if found - start == 1, text.character(start).isOne(of: "省市县区州镇乡村") { return true }
    if words.lists.begins(.lightPredicates, text, at: found) { return true }
    // 6项指标位居全市前四: where they stand is another figure.
    if words.beginning(text, at: found, limit: limit, roles: .rank)?.end == limit { return true }
    guard words.isWhole(text, start..<found, roles: .generic),
      words.beginning(text, at: found, limit: limit, roles: .predicate) != nil
    else { return false }
    let deed = words.beginning(text, at: found, limit: limit, roles: .adverb)?.end ?? found
    return limit - deed > 4
      && !(found..<min(found + 6, limit - 1)).contains { words.lists.begins(.tellingPredicates, text, at: $0) }
  }

  /// 项目, 湘企: too general to name what is counted alone; 作品 and 组织 are where they won a prize.
  func needsDeed(_ text: Scalars, _ range: Range<Int>) -> Bool {
    if isTooGeneral(text, range) { return true }
    guard range.count == 2, !text.character(range.lowerBound - 1).isOne(of: "人名位") else { return false }
    if text.character(range.upperBound - 1) == "企" { return true }
    guard text.character(range.upperBound).isOne(of: "获荣") else { return false }
    let rest = range.upperBound + 2..<range.upperBound + 22
    let end = rest.first { Clauses.mark(text, $0) != .none || text[$0] == 0 } ?? rest.upperBound
    return text.character(end - 1).isOne(of: "奖牌权") && !text.character(range.upperBound - 1).isOne(of: "县市区省镇乡村州")
  }

  /// 组 of 机组建成: the last character of a thing, and no beginning of a verb.
  func endsThing(_ text: Scalars, _ start: Int, _ position: Int) -> Bool {
    position > start
      && (words.ending(text, at: position + 1, limit: start, roles: [.thing, .generic]).map { $0.start < position }
        ?? false)
  }

  /// 为86家企业|兑现补助资金: a verb that is nothing else behind those it was done for.
  func isDeedFor(_ text: Scalars, _ start: Int, _ position: Int, limit: Int) -> Bool {
    guard
      let deed = words.beginning(
        text, at: position, limit: limit, roles: [.act, .generic, .thing, .measure, .abstract]),
      deed.roles == .act, deed.end - position > 1, limit - deed.end >= 2
    else { return false }
    return words.ending(text, at: position, limit: start, roles: [.thing, .generic]) != nil
      || Self.doerEndings.contains(text[position - 1]) || text.character(position - 1).isOne(of: "市乡村民户")
  }

  /// 被 and 并 before a deed of their own: 企业对接|并形成意向.
  func isNextClause(_ text: Scalars, _ position: Int, limit: Int) -> Bool {
    text.character(position) == "被"
      || text.character(position) == "并"
        && words.beginning(text, at: position + 1, limit: limit, roles: [.act, .predicate, .soft, .cut]) != nil
  }

  /// 在甲地, 到甲地, 与院校合作; but 在孵 and 到位.
  func isWhere(_ text: Scalars, _ position: Int) -> Bool {
    switch text.character(position) {
    case "在": !text.character(position + 1).isOne(of: "建校孵岗册职库研线")
    case "到": !text.character(position + 1).isOne(of: "位期账")
    case "与": true
    case "周": text.character(position + 1) == "边"
    case "向": !text.character(position + 1).isOne(of: "导好")
    default: false
    }
  }

  /// 与 of 科室与医院开展会诊, 同 of 单位同院所开展合作: those who act with others are counted alone. 企业与高校合作项目 are projects.
  func actsWithOthers(_ text: Scalars, _ range: Range<Int>) -> Int? {
    for position in range.dropFirst().prefix(10) {
      let isWith =
        text.character(position) == "与" && !text.character(position + 1).isOne(of: "会")
        || text.character(position) == "同"
          && (!text.character(position + 1).isOne(of: "类步比时期业意一志行城等款品质权")
            || text.has("同城市", at: position))
      guard isWith, !text.character(position - 1).isOne(of: "参赋给相共会不协合") else { continue }
      let others = position + 2..<max(position + 2, range.upperBound)
      // 县（市、区）与医院
      let agents = behindBracket(text, position, limit: range.lowerBound)
      guard words.lists.start(.agents, text, endingAt: agents).map({ $0 >= range.lowerBound }) ?? false,
        others.count >= 3,
        words.ending(text, at: range.upperBound, limit: position + 1, roles: [.thing, .generic]) == nil
          || text.character(range.upperBound) == "、" || words.first(text, in: others, roles: [.cut, .predicate]) != nil
      else { return nil }
      return position
    }
    return nil
  }

  /// Where a bracket opens that closes before `end`; `end` where none does.
  private func behindBracket(_ text: Scalars, _ end: Int, limit: Int) -> Int {
    guard text.character(end - 1).isOne(of: "）)") else { return end }
    return (max(limit, end - 12)..<end).last { text.character($0).isOne(of: "（(") } ?? end
  }

  /// 排水管网 of 排水管网新建和维修: what two deeds at the end were done to.
  func beforeDeeds(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    let roles: FigureWords.Roles = [.act, .add, .cut]
    guard let last = words.ending(text, at: range.upperBound, limit: range.lowerBound + 3, roles: roles),
      range.upperBound - last.start > 1, text.character(last.start - 1).isOne(of: "和与及"),
      let first = words.ending(text, at: last.start - 1, limit: range.lowerBound + 2, roles: roles),
      last.start - 1 - first.start > 1,
      words.ending(text, at: first.start, limit: range.lowerBound, roles: [.thing, .generic]) != nil,
      words.first(text, in: range.lowerBound..<first.start, roles: roles) == nil
    else { return range }
    return range.lowerBound..<first.start
  }

  /// 按年度计划完成 of 10项按年度计划完成: what became of those counted before.
  func donePlan(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard text.character(range.lowerBound) == "按",
      let deed = words.first(
        text, in: range.lowerBound + 1..<min(range.upperBound, range.lowerBound + 10), roles: .predicate)
    else { return nil }
    return range.lowerBound..<deed.range.upperBound
  }

  /// 对 of 232所高中对乡镇学校的帮扶: what they did for others.
  func deedToward(_ text: Scalars, _ range: Range<Int>) -> Int? {
    if let others = actsWithOthers(text, range) { return others }
    guard let toward = range.dropFirst(2).prefix(10).first(where: { text.character($0) == "对" }),
      !text.character(toward + 1).isOne(of: "口外接标象"), !text.character(toward - 1).isOne(of: "针应"),
      words.ending(text, at: toward, limit: range.lowerBound, roles: [.thing, .generic]) != nil
    else { return nil }
    let others = toward + 2..<max(toward + 2, range.upperBound)
    return others.contains { text.character($0) == "的" } ? toward : nil
  }

  /// 高校、职业院校 of 7所高校、职业院校和23所小学: two kinds that one number counts together.
  func lastOfTwo(_ text: Scalars, _ first: Range<Int>, _ limit: Int) -> Int? {
    let start = first.upperBound + 1
    guard words.ending(text, at: first.upperBound, limit: first.lowerBound, roles: [.thing, .generic]) != nil,
      words.first(text, in: first, roles: [.act, .cut, .predicate]) == nil,
      let end = (start..<start + 9).first(where: {
        $0 >= limit || !Scalars.isHan(text[$0])
          || text.character($0).isOne(of: "和及") && NumeralCharacter.arabicDigit(text[$0 + 1]) != nil
      }), end >= start + 2, NumeralCharacter.digit(text[end]) == nil,
      Clauses.mark(text, end) != .none || Scalars.isHan(text[end]),
      text.character(end) != "、",
      words.ending(text, at: end, limit: start, roles: [.thing, .generic]) != nil,
      !hasDeed(text, start..<end),
      !(start..<end).contains(where: { text.character($0) == "等" })
    else { return nil }
    return end
  }

  /// 经 of 技术成果经梳理后推介, 要 of 平台要用好用活: what was or is to be done with those counted.
  func isThrough(_ text: Scalars, _ position: Int, limit: Int) -> Bool {
    switch text.character(position) {
    case "经":
      if text.character(position + 1).isOne(of: "济营验费过理纪典贸办常") { return false }
      // 企业经遴选进入名录
      if words.beginning(text, at: position + 1, limit: limit, roles: [.act, .predicate]).map({ $0.end - position > 2 })
        ?? false
      {
        return true
      }
      return (position + 2..<max(position + 2, min(limit, position + 14))).contains { text.character($0) == "后" }
    // 企业全年产白糖, 企业共发电
    case "全": return text.has("全年", at: position) && limit - position > 3
    case "共":
      return words.beginning(text, at: position + 1, limit: limit, roles: .act).map { $0.roles == .act } ?? false
    // 组织将资产量化
    case "将": return !text.character(position + 1).isOne(of: "军来近士领") && limit - position > 3
    case "要": return !text.character(position + 1).isOne(of: "素求点件闻务道塞害") && limit - position > 3
    default: return false
    }
  }

  /// 高校 before 征集: a noun that can do the deed behind it.
  func endsInThing(_ text: Scalars, _ range: Range<Int>) -> Bool {
    words.ending(text, at: range.upperBound, limit: range.lowerBound, roles: [.thing, .generic]) != nil
  }

  /// Whether a verb stands in a phrase; that of 孵化器 is part of a thing.
  private func hasDeed(_ text: Scalars, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if let thing = words.beginning(text, at: position, limit: range.upperBound, roles: [.thing, .generic]) {
        position = thing.end
      } else if words.beginning(text, at: position, limit: range.upperBound, roles: [.act, .cut, .predicate, .soft])
        != nil
      {
        return true
      } else {
        position += 1
      }
    }
    return false
  }
}

import Records

/// Where a phrase before a number is cut behind those who did what is counted, those it was done for, and how.
extension PhraseFinder {
  /// Last characters of those who do something: 执法队, 示范场.
  static let doerEndings = ScalarSet("院所心局队社馆校团司区镇县厅室站园企店场厂行手台")

  /// Of those that are hardly ever parts of what is counted: 科技局, 计划科, 甲公司.
  static let officeEndings = ScalarSet("局厅科处署司委")

  /// 专项行动共检查单位: behind 共, where a deed follows it.
  func deedInAll(_ text: Scalars, _ position: Int, _ range: Range<Int>) -> Int? {
    guard position >= range.lowerBound + 3,
      let verb = words.beginning(text, at: position + 1, limit: range.upperBound, roles: [.act, .cut]),
      verb.end - position > 2, range.upperBound - verb.end >= 2,
      !isNominal(text, at: verb.end, limit: range.upperBound), !text.character(position - 1).isOne(of: "公总一")
    else { return nil }
    return position + 1
  }

  /// 甲执法队承接行政处罚权, 乙示范场试种耐盐小麦: behind a deed that stands between who does it and a thing with a name of its own.
  /// Verbs that are parts of nouns as well (建设, 服务) tell nothing.
  func deedOfDoer(_ text: Scalars, _ position: Int, _ range: Range<Int>) -> Int? {
    guard position >= range.lowerBound + 3, Self.doerEndings.contains(text[position - 1]),
      !text.has("生产", at: position)
    else { return nil }
    if let adverb = words.beginning(text, at: position, limit: range.upperBound, roles: .adverb),
      adverb.roles == .adverb,
      adverb.end - position > 1, range.upperBound - adverb.end >= 3, Self.officeEndings.contains(text[position - 1]),
      !isTooGeneral(text, adverb.end..<range.upperBound)
    {
      // 教育局随即配套方案
      return adverb.end
    }
    if let deed = shortDeed(text, position, range) { return deed }
    guard position >= range.lowerBound + 4,
      let verb = words.beginning(
        text, at: position, limit: range.upperBound,
        roles: [.act, .soft, .generic, .thing, .measure, .abstract, .predicate, .adverb, .reach]),
      verb.end - position > 1,
      verb.roles == .act
        || Self.officeEndings.contains(text[position - 1]) && verb.roles.contains(.act)
          && verb.roles.isDisjoint(with: [.thing, .measure, .abstract])
    else { return nil }
    let rest = verb.end..<range.upperBound
    guard rest.count >= 4, !text.character(verb.end).isOne(of: "的下中后前时"),
      !isNominal(text, at: verb.end, limit: range.upperBound),
      !isNoun(text, position..<verb.end, limit: range.upperBound), !isTooGeneral(text, rest),
      !words.isWhole(text, rest, roles: .measure), !isKindOfPlace(text, verb.end)
    else { return nil }
    return verb.end
  }

  /// 接待观众 of 科技馆全年接待观众: a verb that is nothing else with a short object up to the number, kept together; but
  /// 涉企检查事项, and 博物馆、纪念馆接待观众, of which the kinds of places say more.
  private func shortDeed(_ text: Scalars, _ start: Int, _ range: Range<Int>) -> Int? {
    if text.character(start - 1) == "企" || (range.lowerBound..<start).contains(where: { text.character($0) == "、" }) {
      return nil
    }
    var position = start
    while let adverb = words.beginning(text, at: position, limit: range.upperBound, roles: .adverb),
      adverb.end - position > 1
    {
      position = adverb.end
    }
    // 甲市场全年|服务企业: deed and object are one word.
    if position > start, range.upperBound - position == 4, words.isWhole(text, position..<range.upperBound, roles: .act)
    {
      return position
    }
    // 甲平台全年|受理业务: behind a time hardly a noun begins.
    if position > start, range.upperBound - position == 4,
      let verb = words.beginning(
        text, at: position, limit: range.upperBound, roles: [.act, .thing, .measure, .generic]),
      verb.roles == .act, verb.end - position == 2,
      !words.isWhole(text, verb.end..<range.upperBound, roles: .measure)
    {
      return position
    }
    guard (4...5).contains(range.upperBound - position),
      let verb = words.beginning(
        text, at: position, limit: range.upperBound,
        roles: [.act, .soft, .thing, .measure, .abstract, .adverb, .generic]),
      verb.roles == .act, verb.end - position == 2,
      words.isWhole(text, verb.end..<range.upperBound, roles: [.generic, .thing]),
      !words.isWhole(text, verb.end..<range.upperBound, roles: .measure),
      words.isWhole(text, position..<range.upperBound, roles: .nominal) == false
    else { return nil }
    return position
  }

  /// 争取 of 为企业争取补助资金, 发布 of 面向全球发布榜单: for or with whom it was done does not matter.
  func deedForOthers(_ text: Scalars, _ start: Int, limit: Int) -> Range<Int>? {
    if text.has("面向", at: start),
      let deed = words.first(text, in: start + 4..<max(start + 4, min(limit - 1, start + 12)), roles: .act),
      deed.range.count > 1, deed.range.upperBound + 2 <= limit,
      !isNominal(text, at: deed.range.upperBound, limit: limit),
      !text.character(deed.range.upperBound).isOne(of: "的型性")
    {
      return deed.range
    }
    if let deed = deedByMeans(text, start, limit: limit) { return deed }
    if text.character(start).isOne(of: "向从") {
      // 向市政协通报提案工作, 从上级获批专项资金
      for verb in start + 3..<max(start + 3, min(limit - 2, start + 18)) {
        if let end = words.lists.end(.tellingVerbs, text, at: verb) { return verb..<end }
      }
    }
    if text.character(start) == "为",
      let deed = (start + 3..<max(start + 3, min(limit - 3, start + 24))).first(where: { text.has("提供", at: $0) })
    {
      // 为企业和群众提供服务
      return deed..<deed + 2
    }
    let isHelp = text.has("帮助", at: start) || text.has("协助", at: start) || text.has("支持", at: start)
    guard text.character(start).isOne(of: "为帮给") || isHelp,
      let other = words.beginning(text, at: start + (isHelp ? 2 : 1), limit: limit, roles: [.generic, .thing]),
      let deed = words.beginning(text, at: other.end, limit: limit, roles: .act), deed.end - other.end > 1,
      deed.end + 2 <= limit, !isNominal(text, at: deed.end, limit: limit)
    else { return nil }
    return other.end..<deed.end
  }

  /// 部署 of 依托甲站、乙园部署充电桩: what it was done with, or where, does not matter.
  private func deedByMeans(_ text: Scalars, _ start: Int, limit: Int) -> Range<Int>? {
    guard text.has("依托", at: start) || text.has("借助", at: start) || text.has("会同", at: start) else { return nil }
    for verb in start + 4..<max(start + 4, min(limit - 2, start + 40)) {
      guard let deed = words.beginning(text, at: verb, limit: limit, roles: [.act, .generic, .thing, .measure]),
        deed.roles == .act, deed.end - verb > 1, limit - deed.end >= 2, !isNominal(text, at: deed.end, limit: limit),
        Self.doerEndings.contains(text[verb - 1]) || !Scalars.isHan(text[verb - 1])
          || words.ending(text, at: verb, limit: start + 2, roles: [.thing, .generic]) != nil
      else { continue }
      return verb..<deed.end
    }
    return nil
  }

  /// Behind 和维护提升 of 新建改建和维护提升体育设施: deeds up to a noun of four characters or more.
  func renewalEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    var end = start
    while end < limit {
      if text.character(end).isOne(of: "、和及与") {
        end += 1
      } else if text.has("维护", at: end) {
        end += 2
      } else if let deed = words.beginning(text, at: end, limit: limit, roles: [.act, .add, .rise, .soft]),
        deed.end - end > 1
      {
        end = deed.end
      } else {
        break
      }
    }
    return end > start && limit - end >= 4 && !isNominal(text, at: end, limit: limit) ? end : nil
  }
}

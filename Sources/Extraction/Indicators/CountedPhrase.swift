/// The phrase behind a number that names the things counted.
extension PhraseFinder {
  /// The things counted behind a number: 36个项目晋级市半决赛 → 项目晋级市半决赛, 11所高等院校获… → 高等院校.
  ///
  /// - Parameter isGoverned: a preposition before the number governs them, so that any deed behind them is another's:
  ///   在16家医疗机构设置….
  func counted(_ text: Scalars, _ range: Range<Int>, isCount: Bool = true, isGoverned: Bool = false) -> Range<Int> {
    let start = range.lowerBound
    if let title = conferred(text, range) { return title }
    if isCount, let counted = titled(text, range) ?? placesWithMeasure(text, range) ?? donePlan(text, range) {
      return counted
    }
    // 因提前转移避免伤亡: why people are counted says it all.
    if isCount, text.character(start) == "因", text.character(start - 1).isOne(of: "人名户"), range.count <= 12 {
      return range
    }
    if let kinds = behindKinds(text, range) { return counted(text, kinds, isCount: isCount, isGoverned: isGoverned) }
    let limit = min(range.upperBound, start + 26)
    var end = itemEnd(text, start, limit, isCount: isCount)
    if let examples = (start + 2..<max(start + 2, end)).first(where: { isExamplesMark(text, $0) }) {
      if !isCount, end == range.upperBound, end - examples > 5, text.has("改造", at: end - 2) {
        // 5万平方米砖木结构等旧住房改造
        return trim(text, examples + 1..<end)
      }
      end = examples
    }
    if isCount, let others = deedToward(text, start..<end) { return trim(text, start..<others) }
    // 整县推进改革试点
    var searched = start + (text.character(start) == "整" && text.has("推进", at: start + 2) ? 4 : 1)
    if let possessive = (start..<end).last(where: { text.character($0) == "的" }), possessive - start <= 16,
      possessive + 1 < end
    {
      searched = possessive + 2
    }
    var found = end
    var position = searched
    while position < end {
      if let close = bracketEnd(text, position, limit: end) {
        position = close
        continue
      }
      if isThrough(text, position, limit: end), endsInThing(text, start..<position) {
        found = position
        break
      }
      // 106名成员帮助企业解决难题
      let isDoer = text.character(start - 1).isOne(of: "人名位") && endsInThing(text, start..<position)
      if !endsThing(text, start, position),
        let match = words.beginning(
          text, at: position, limit: end,
          roles: isGoverned || isDoer ? [.predicate, .soft, .rank, .act] : [.predicate, .soft, .rank, .cut]),
        match.roles != .cut || match.end - position > 1 && endsInThing(text, start..<position),
        isPredicate(text, position, match, limit: end) || isGoverned && isDeedFor(text, start, position, limit: end)
          || isDoer && match.roles == .act && match.end - position > 1,
        isGoverned || !isAttribute(text, start..<position, match, limit: end)
      {
        // 35家企业经推荐申报
        let isBy = text.character(position - 1) == "经" && endsInThing(text, start..<position - 1)
        found = isBy ? position - 1 : position
        break
      }
      position += 1
    }
    if found == range.upperBound, NumeralCharacter.digit(text[found]) != nil,
      let change = words.ending(text, at: found, limit: start + 1, roles: [.reach, .rise, .fall]),
      found - change.start > 1
    {
      // 15个县（市）扩大到57个: what leads to the next figure.
      found = change.start
    }
    if let noun = words.beginning(text, at: start, limit: end, roles: .generic), isWhere(text, noun.end),
      noun.end + 2 < end
    {
      // 技术在甲地得到应用: where they did it says nothing.
      return start..<noun.end
    }
    if found < end, !isGoverned, needsDeed(text, start..<found), !tellsNoneApart(text, start, found, limit: end) {
      // 企业参加辅导培训活动: what they did says which are meant.
      found = min(end, start + 18)
      if found < end {
        // Not in the middle of a word or a quotation: the noun and its verb.
        let verb =
          position < end ? words.beginning(text, at: position, limit: end, roles: [.predicate, .soft, .act]) : nil
        found = end - start <= 24 ? end : max(start + 2, min(verb?.end ?? found, found))
      }
      if let next = (start + 2..<max(start + 2, found)).first(where: { isNextClause(text, $0, limit: end) }) {
        found = next
      }
    }
    // 群众热情 of 群众热情参与, 基地正 of 基地正按…
    if found < end {
      while let adverb = words.ending(text, at: found, limit: start + 2, roles: .adverb),
        found - adverb.start > 1 || text.character(adverb.start).isOne(of: "已将均再")
      {
        found = adverb.start
      }
    }
    if isCount,
      let possessive = (start + 1..<max(start + 1, min(found, start + 9))).first(where: { text.character($0) == "的" }),
      words.ending(text, at: possessive, limit: start, roles: [.thing, .generic]) != nil,
      words.first(text, in: start..<possessive, roles: .act) == nil
    {
      // 154个村的闲置资产: villages are counted.
      return trim(text, start..<possessive)
    }
    if isCount,
      let middle = (start + 2..<max(start + 2, min(found, start + 9))).first(where: { text.has("中的", at: $0) })
    {
      // 169家高新区中的排名
      return trim(text, start..<middle)
    }
    if let possessive = (start + 1..<max(start + 1, found)).last(where: { text.character($0) == "的" }),
      found - possessive > 3 || found - possessive > 2 && !isTooGeneral(text, possessive + 1..<found),
      words.beginning(text, at: start, limit: possessive, roles: [.predicate, .soft, .act]) != nil
    {
      // 具有自主知识产权的新产品: the head names them.
      return trim(text, possessive + 1..<found)
    }
    while found > start + 2, text.character(found - 1).isOne(of: "达为超均近约新居列"),
      !text.character(found - 2).isOne(of: "签节预高更最创商安民定宜旅邻移迁入陈系排前新")
    {
      found -= 1
    }
    if found > start + 2, text.has("之一", at: found - 2) { found -= 2 }
    // 169家高新区中综合排名第48位
    if found > start + 3, text.has("中综合", at: found - 3) { found -= 2 }
    found = withoutLoose(text, start, found)
    if found > start + 1, text.character(found - 1) == "中",
      !text.character(found - 2).isOne(of: "其高初集"),
      text.character(found).isOne(of: "位排名列居，的,")
    {
      found -= 1
    }
    return trim(text, start..<found)
  }

  /// A verb inside a noun (建设项目, 上市公司, 转化中心) ends nothing.
  func isPredicate(
    _ text: Scalars, _ start: Int, _ match: (end: Int, roles: FigureWords.Roles), limit: Int
  ) -> Bool {
    // 创新联合体: the verb is the beginning of a noun.
    if let noun = words.beginning(text, at: start, limit: limit, roles: .thing), noun.end > match.end { return false }
    if match.roles == .rank { return match.end - start > 1 }
    // 现代服务业, 改造型: the verb is part of a noun.
    if text.character(match.end).isOne(of: "业型性者") { return false }
    if !match.roles.contains(.predicate), match.roles != .rank,
      text.character(match.end).isOne(of: "区点队站团厅所院室馆员商会") || isKindOfPlace(text, match.end)
    {
      return false
    }
    if match.end - start == 1 {
      switch text.character(start) {
      case "以": if text.character(match.end).isOne(of: "上下外内及来旧工") { return false }
      case "让": if text.character(start - 1).isOne(of: "转出礼退谦") { return false }
      default: break
      }
      // 平均单产, 人均收入
      if text.character(start) == "均", text.character(start - 1).isOne(of: "平人户年月日亩单每篇班地") {
        return false
      }
      // 获奖, 来源, 为主, 在建: one character is a verb only before a word.
      return !text.character(match.end).isOne(of: "取批奖胜准得源主建校职册线岗华用年历") && match.end < limit
    }
    if match.roles.contains(.predicate) {
      // 集体用餐单位: how, only before a verb.
      return !text.has("集体", at: start)
        || words.beginning(text, at: match.end, limit: limit, roles: [.predicate, .act, .soft, .rank]) != nil
    }
    return match.end < limit
      && words.beginning(text, at: match.end, limit: limit, roles: [.thing, .generic, .measure, .abstract]) == nil
  }

  /// 服务业高质量发展集聚区: the verb is part of the noun that ends the item, where no noun before it could do the deed.
  func isAttribute(
    _ text: Scalars, _ before: Range<Int>, _ match: (end: Int, roles: FigureWords.Roles), limit: Int
  ) -> Bool {
    if match.roles.contains(.predicate) || match.roles == .rank { return false }
    if text.character(before.lowerBound - 1).isOne(of: "人名位户") { return false }
    let isQuality = text.character(before.upperBound) == "高"
    if !isQuality,
      words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: [.thing, .generic]) != nil
    {
      return false
    }
    var end = limit
    if text.character(end - 1).isOne(of: "）)") {
      end = (match.end..<end).last { text.character($0).isOne(of: "（(") } ?? end
    }
    while end > match.end, let deed = words.ending(text, at: end, limit: match.end, roles: .soft) { end = deed.start }
    if text.character(end - 1).isOne(of: "）)") {
      end = (match.end..<end).last { text.character($0).isOne(of: "（(") } ?? end
    }
    guard end > match.end + 1,
      words.ending(text, at: end, limit: match.end, roles: [.thing, .generic]) != nil
        || text.character(end - 1).isOne(of: "区园院所站馆校村镇港群链室库")
    else { return false }
    return !(match.end..<end).contains { text.character($0) == "的" || Clauses.mark(text, $0) != .none }
  }
}

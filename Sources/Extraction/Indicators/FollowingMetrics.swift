/// Whether the words behind a number name what it counts, and where they begin and end.
extension MetricFinder {
  /// 为10万名残疾人提供…, 在16家医疗机构设置…, 20名劳动者追回工资3万元: a preposition before the number, or people and what
  /// was done for them.
  func isGoverned(_ figure: Figure, _ text: Scalars) -> Bool {
    guard figure.quantity.isCount else { return false }
    if text.character(figure.quantity.start - 1).isOne(of: "在向对为给把将由让") {
      return !text.character(figure.quantity.start - 2).isOne(of: "成作认分称视")
    }
    // 向总窗口862个项目兑付资金
    let first = max(figure.clause.lowerBound, figure.quantity.start - 12)
    guard let toward = (first..<max(first, figure.quantity.start - 1)).last(where: { text.character($0) == "向" }),
      !text.character(toward + 1).isOne(of: "上好导前"), !text.character(toward - 1).isOne(of: "面方导走迈投")
    else { return false }
    let whom = toward + 1..<figure.quantity.start
    return whom.allSatisfy { Scalars.isHan(text[$0]) } && words.first(text, in: whom, roles: [.act, .add, .cut]) == nil
  }

  /// Where what belongs to this figure ends: not behind the deed of 18个项目获批扶持资金300万元, nor with the things whose
  /// property the next figure gives.
  func metricEnd(_ figure: Figure, _ text: Scalars, _ following: Range<Int>) -> Int {
    let end = following.upperBound
    // 33个重点项目投资|完成89.9亿元
    if holdsThings(figure), text.has("投资", at: end - 2), text.has("完成", at: end), following.count > 2 {
      return following.lowerBound
    }
    guard end == figure.after.upperBound || words.beginning(text, at: end, roles: [.reach, .rise, .fall]) != nil else {
      return end
    }
    if holdsThings(figure), text.character(following.lowerBound) != "因", propertyTail(text, following) != nil {
      return following.lowerBound
    }
    guard end == figure.after.upperBound, end < figure.clause.upperBound else { return end }
    let deed = words.first(text, in: following.lowerBound + 1..<max(end, following.lowerBound + 1), roles: .cut)
    return deed.map { $0.range.upperBound < end - 2 ? $0.range.upperBound : end } ?? end
  }

  /// Whether the thing measured stands behind the number.
  func takesFollowing(
    _ figure: Figure, _ text: Scalars, _ lead: LeadIn, before: Range<Int>, _ memory: MetricMemory
  ) -> Bool {
    if figure.quantity.isProportion { return false }
    let start = attributeEnd(figure, text)
    // 从3个增加到5个: what stands between two figures leads to the second.
    if let change = words.beginning(
      text, at: start, limit: figure.after.upperBound, roles: [.rise, .fall, .reach, .add]),
      change.end + (change.roles == .add ? 0 : 2) >= figure.after.upperBound
    {
      return false
    }
    if figure.isAimed(text, words) || figure.isBound(text, words) { return false }
    let isPossessive = text.character(figure.after.lowerBound) == "的"
    guard start < figure.after.upperBound else { return false }
    // 在引进企业30家的基础上
    if isPossessive, words.lists.begins(.circumstances, text, at: start) { return false }
    let first = text.character(start)
    // 3家5A级景区: a digit that begins a word.
    let isWord =
      NumeralCharacter.arabicDigit(text[start]) != nil
      && (Scalars.isLatinLetter(text[start + 1]) || (start + 1..<start + 3).contains { text.character($0) == "岁" }
        || isClassAhead(text, start))
    if !Scalars.isHan(text[start]), !first.isOne(of: "“《（("), !Scalars.isLatinLetter(text[start]), !isWord {
      return false
    }
    if first == "（" || first == "(" || phrases.isThreshold(text, start) { return false }
    // 连续迈上4万亿、5万亿两个台阶
    if NumeralCharacter.digit(text[start]) != nil, figure.quantity.unit == nil, !isWord { return false }
    if first.isOne(of: "和及与以并等，、于也是被由从向到都"),
      words.beginning(text, at: start, limit: figure.after.upperBound, roles: .thing) == nil
    {
      return false
    }
    // 企业1386家中有研发活动的892家
    if first == "中", text.character(start + 1).isOne(of: "有，,") { return false }
    // 有5项居全市前三
    if first.isOne(of: "居列位"), text.character(start + 1).isOne(of: "全第前首各") { return false }
    // 补助3000万元经申请获批
    if first == "经", words.beginning(text, at: start + 1, limit: figure.after.upperBound, roles: .act) != nil {
      return false
    }
    // 供应土地15宗面积800亩: the measure of what stands before has its own number.
    if figure.quantity.isCount, !isPossessive, !before.isEmpty,
      NumeralCharacter.digit(text[figure.after.upperBound]) != nil,
      words.isWhole(text, start..<figure.after.upperBound, roles: .measure)
    {
      return false
    }
    // 学校158所的办学条件: the things stand before, and what is said is their property.
    if isPossessive, figure.quantity.isCount, before.count >= 2,
      words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: .act) == nil,
      let noun = words.ending(
        text, at: before.upperBound, limit: before.lowerBound, roles: [.thing, .generic, .measure]),
      !noun.roles.contains(.measure)
    {
      return false
    }
    let isNamedBefore =
      !before.isEmpty && !isExamples(figure, text, before)
      && words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: [.act, .cut]) == nil
      && !isDeed(text, before)
    // 健身活动年均吸引4000余万人次参与
    if before.count >= 3, !isPossessive, !isExamples(figure, text, before),
      words.isWhole(text, start..<figure.after.upperBound, roles: .predicate)
    {
      return false
    }
    // 考核连续10次获评A级
    if isTimes(figure), !before.isEmpty, text.has("连续", at: figure.quantity.start - 2) { return false }
    if isTimes(figure), words.beginning(text, at: start, limit: figure.after.upperBound, roles: .act) != nil {
      return true
    }
    if !isPossessive, isNamedBefore, isDeedNext(figure, text, start) { return false }
    if isNamedBefore, !isPossessive, continues(figure, text, memory) { return false }
    if lead.roles.contains(.reach), !before.isEmpty, figure.quantity.unit?.kind == .money, !isPossessive {
      return false
    }
    if figure.quantity.isCount || figure.quantity.unit == nil { return true }
    if isPossessive { return true }
    // 设立100亿元专项资金, 年产60万吨油料: a measure takes what follows if nothing measurable stands before it.
    return measureTail(text, before) == nil || before.isEmpty
  }

  /// 甲科技等3家进入辅导: names that are examples of what is counted; 其中 says it was counted before.
  func isExamples(_ figure: Figure, _ text: Scalars, _ before: Range<Int>) -> Bool {
    figure.quantity.isCount && text.character(figure.before.upperBound - 1) == "等"
      && text.character(figure.quantity.end - 1).isOne(of: "家户个项")
      && !text.has("其中", at: PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound))
      && words.ending(
        text, at: before.upperBound, limit: before.lowerBound, roles: [.thing, .generic, .measure, .act, .abstract])
        == nil
  }

  /// 5000万元以上项目 behind 37个.
  private func isClassAhead(_ text: Scalars, _ start: Int) -> Bool {
    guard let end = (start + 2..<start + 9).first(where: { text.has("元以上", at: $0) }) else { return false }
    return Scalars.isHan(text[end + 3]) && words.beginning(text, at: end + 3, roles: [.thing, .generic]) != nil
  }

  /// 先后8次开展督查: how often something was done.
  func isTimes(_ figure: Figure) -> Bool { figure.quantity.unit?.traits.contains(.times) ?? false }

  /// 供餐企业12家办理…, 项目3个入选…: a deed behind the number, and no noun of which it is a part (建设项目).
  func isDeedNext(_ figure: Figure, _ text: Scalars, _ start: Int) -> Bool {
    let limit = figure.after.upperBound
    if figure.quantity.unit?.kind == .money, limit < figure.clause.upperBound,
      let verb = words.beginning(text, at: start, limit: limit, roles: [.predicate, .cut]), verb.end - start > 1
    {
      // 财政贴息1亿元撬动银行放贷80亿元
      return true
    }
    guard let verb = words.beginning(text, at: start, limit: limit, roles: [.predicate, .act]) else { return false }
    if verb.roles == .act {
      // 320个共建重点项目: only people, or what leads to a further figure, did something.
      let isPeople = text.character(figure.quantity.end - 1).isOne(of: "人名位")
      if verb.end - start == 1 || !isPeople && limit == figure.clause.upperBound { return false }
      // …等领域320个共建项目
      let before = figure.before
      if words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: .abstract) != nil { return false }
    }
    // 4个入围的基层单位
    if text.character(verb.end) == "的", verb.end + 2 < limit { return false }
    return words.beginning(text, at: verb.end, limit: limit, roles: [.thing, .generic, .measure]) == nil
  }

  /// 省派15名、县派60名…: behind a figure that counts what stands before it, a further one of its unit does so too.
  func continues(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    guard let last = memory.last, last.clause == figure.clause, last.rule.base == .before,
      last.unitName == figure.quantity.unitName
    else { return false }
    return text.character(figure.before.lowerBound) == "、"
  }

  /// Past 的, and past a size that stands before the noun: 14个750千伏电网工程, 3座35万千瓦光热电站.
  func attributeEnd(_ figure: Figure, _ text: Scalars) -> Int {
    var start = figure.after.lowerBound
    if text.character(start) == "的" { return start + 1 }
    // 5万元至20万元不等的补助
    if text.has("不等", at: start) { return text.character(start + 2) == "的" ? start + 3 : start + 2 }
    if figure.quantity.isCount { start = max(start, figure.sizesEnd) }
    // 20家已通过认定
    while let adverb = words.beginning(text, at: start, limit: figure.after.upperBound, roles: .done),
      adverb.end > start
    {
      start = adverb.end
    }
    return start
  }
}

/// Counts and measures: what stands before the number, or behind it.
extension MetricFinder {
  func amount(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory, isShared: Bool) {
    let before = phrases.object(text, phrases.beforeDeeds(text, lead.phrase), isShared: isShared)
    if let gain = gainOfPeople(figure, text) { return set(&figure, gain, .around) }
    if !figure.quantity.isCount, !memory.lastMetric.isEmpty, memory.last?.sentence == figure.sentence,
      isComparison(text, before)
    {
      // 单产520公斤,超全市平均127公斤
      return set(&figure, memory.lastMetric + text.slice(before), .shareOfLast)
    }
    let beforeText = isShared ? text.slice(before) : withoutNames(figure, text, before, memory)
    if isTaskNext(figure, text),
      let last = memory.past.last(where: { $0.unitName == figure.quantity.unitName && !$0.isRank }),
      last.sentence == figure.sentence, !last.metric.isEmpty
    {
      // 营收31亿元,增长7%,提前完成市下达的30亿元任务
      return set(&figure, last.metric + Scalars("任务"), .around)
    }
    if figure.quantity.unit?.traits.contains(.medal) ?? false {
      // 9金
      return set(&figure, text.slice(figure.quantity.end - 1..<figure.quantity.end) + Scalars("牌"), .following)
    }
    if text.character(figure.quantity.end - 1) == "人", text.character(figure.quantity.end) == "口" {
      // 45万人口
      return set(&figure, Scalars("人口"), .following)
    }
    if let owned = propertyOfNext(figure, text, before) ?? batchOfNext(figure, text, before) ?? nounOfNext(figure, text)
    {
      return set(&figure, owned, .owner)
    }
    guard takesFollowing(figure, text, lead, before: before, memory) else {
      if let whole = headless(figure, text, lead, before, memory) {
        figure.rule.notes.formUnion([.inherited, .part])
        takeAspectOfWhole(&figure, text, memory)
        return set(&figure, whole, .before)
      }
      if let whole = propertyOfDoer(figure, text, lead, memory) { return set(&figure, whole, .before) }
      if let whole = gainOfCounted(figure, text, lead, memory) { return set(&figure, whole, .before) }
      if let owner = doer(figure, text, before, memory) { return set(&figure, owner + beforeText, .before) }
      return set(&figure, moneyInPlace(beforeText, text, before), .before)
    }
    var start = figure.after.lowerBound
    let isPossessive = text.character(start) == "的"
    start = attributeEnd(figure, text)
    var following =
      isExamples(figure, text, before)
        && words.beginning(text, at: start, limit: figure.after.upperBound, roles: [.predicate, .cut]) != nil
      ? start..<min(start + 16, figure.after.upperBound)
      : phrases.counted(
        text, start..<figure.after.upperBound, isCount: figure.quantity.isCount, isGoverned: isGoverned(figure, text))
    if figure.quantity.unit == nil, text.character(figure.quantity.end - 1) == "大",
      let thing = phrases.thing(text, opening: following) ?? phrases.branch(text, opening: following)
    {
      // 五大片区协同发展: what becomes of them says nothing.
      figure.metricEnd = thing.upperBound
      return set(&figure, text.slice(thing), .following)
    }
    var metric = text.slice(following)
    figure.metricEnd = metricEnd(figure, text, following)
    if following.count > 2, figure.metricEnd == following.lowerBound, isInvestmentNext(text, following.upperBound) {
      following = following.lowerBound..<following.upperBound - 2
      metric = text.slice(following)
    }
    if let deed = deedToNext(figure, text, following) {
      figure.metricEnd = deed
      following = following.lowerBound..<deed
      metric = text.slice(following)
    }
    if metric.isEmpty || !beforeText.isEmpty && isVerbal(metric) && !isExamples(figure, text, before) {
      return set(&figure, beforeText, .before)
    }
    if let thing = doneBefore(figure, text, following, before, memory) {
      // 申报基地45家,有28家通过认定
      figure.rule.notes.insert(.inherited)
      return set(&figure, thing + metric, .following)
    }
    if let whole = attributed(figure, text, following) { return set(&figure, whole, .around) }
    if let whole = contents(figure, text, memory) { return set(&figure, whole + metric, .following) }
    let isRanked =
      figure.quantity.isCount && words.beginning(text, at: following.upperBound, roles: .rank) != nil
      && following.upperBound < figure.clause.upperBound
    if holdsThings(figure), figure.metricEnd == following.lowerBound || isRanked,
      let tail = propertyTail(text, following)
    {
      // 21条商业街客流量384万人次, 12个县平均单产…: streets and counties are counted.
      var end =
        text.character(tail.lowerBound - 1).isOne(of: "总均年月日") ? tail.lowerBound - 1 : tail.lowerBound
      if text.has("平均", at: end - 1) || text.has("人均", at: end - 1) { end -= 1 }
      if text.has("平均", at: end - 2) || text.has("人均", at: end - 2) { end -= 2 }
      if end > following.lowerBound + 2,
        let deed = words.first(text, in: following.lowerBound + 2..<end, roles: .act), deed.range.count > 1,
        !phrases.isNoun(text, deed.range, limit: end),
        !phrases.endsInThing(text, following.lowerBound..<deed.range.upperBound),
        !text.character(deed.range.upperBound).isOne(of: "式型性化")
      {
        // 19个省市落实资金197亿元
        end = deed.range.lowerBound
      }
      return set(&figure, text.slice(following.lowerBound..<end), .following)
    }
    if figure.quantity.unit?.kind == .money, following.upperBound == figure.after.upperBound || metric.count <= 4,
      words.isWhole(metric, roles: .measure), before.count >= 3,
      words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: [.thing, .generic]) != nil
    {
      // 供水工程1.1亿元贷款
      return set(&figure, Self.join(beforeText, metric), .around)
    }
    if isPossessive, let tail = measureTail(text, before) {
      // 首期规模500亿元的基金, 年吞吐量5000万箱的大港: the property of what follows.
      return set(&figure, Self.join(metric, text.slice(property(text, before, tail))), .owner)
    }
    // 市考区102的任务数
    if isPossessive, figure.quantity.unit == nil { return set(&figure, beforeText + metric, .around) }
    if text.character(figure.before.upperBound - 1) == "等", following.lowerBound == start {
      // 甲、乙等20个县: the kind of place says enough.
      let isPlace = following.count == 1 && text.character(start).isOne(of: "省市县区州旗镇乡村")
      if let verb = gainingVerb(text, lead.phrase, before), words.isWhole(metric, roles: .generic) {
        // 引进甲、乙等15个项目
        metric = text.slice(verb) + metric
      } else if phrases.isTooGeneral(text, following), !beforeText.isEmpty, !isPlace {
        // 进博会等8个活动: by an example; 甲、乙等8个平台 are 平台. A long title says no more than which one it is.
        let example = lastItem(text, before)
        if text.has("活动", at: following.lowerBound),
          example.count <= 10 || text.character(example.lowerBound) != "“"
        {
          metric = text.slice(example) + Scalars("等") + metric
        }
      }
    } else if phrases.isTooGeneral(text, following), !lead.phrase.isEmpty,
      following.upperBound == figure.after.upperBound
        || following.count <= 2
    {
      metric = text.slice(leadVerb(text, lead)) + metric
    }
    if let whole = joinedBefore(figure, text, before, following) { return set(&figure, whole, .following) }
    if let verb = beneficiaryVerb(figure, text, memory), metric.count <= 8, !metric.hasPrefix(text.slice(verb)) {
      metric = text.slice(verb) + metric
    }
    set(&figure, metric, .following)
  }

  /// 年吞吐量 of 成为首个年吞吐量, 经济总量, but not the verb of 组建总规模.
  private func property(_ text: Scalars, _ before: Range<Int>, _ tail: Range<Int>) -> Range<Int> {
    let start = before.last { text.character($0) == "个" }.map { $0 + 1 } ?? before.lowerBound
    guard start < tail.lowerBound, tail.upperBound - start <= 6,
      words.beginning(text, at: start, limit: tail.lowerBound, roles: [.act, .add, .cut, .predicate, .adverb]) == nil
    else { return tail }
    return start..<tail.upperBound
  }

  /// 30亿元任务, 30亿元的目标任务; but not 30项任务, which are counted.
  func isTaskNext(_ figure: Figure, _ text: Scalars) -> Bool {
    if let unit = figure.quantity.unit, !unit.traits.isDisjoint(with: [.item, .piece]) { return false }
    let start = text.character(figure.quantity.end) == "的" ? figure.quantity.end + 1 : figure.quantity.end
    // 提前完成全年1200家目标
    if text.has("目标", at: start), RankReader.isBoundary(text, start + 2) { return true }
    return words.lists.begins(.goalsSet, text, at: start)
  }

  /// Things are counted, or land measured that bears them: 21条商业街客流量…, 200万亩玉米平均单产….
  func holdsThings(_ figure: Figure) -> Bool {
    guard let unit = figure.quantity.unit else { return false }
    return unit.kind == .count || unit.kind == .area
  }

  /// What the figure before counts, where the words behind this one say only what became of some of it.
  private func doneBefore(
    _ figure: Figure, _ text: Scalars, _ following: Range<Int>, _ before: Range<Int>, _ memory: MetricMemory
  ) -> Scalars? {
    guard figure.quantity.isCount, before.isEmpty || isPieced(text.slice(before), roles: [.adverb, .reach]),
      // 工程21项,其中11项竣工,10项按计划完成: of all of them.
      let last = memory.past.last(where: { !$0.rule.notes.contains(.inherited) }) ?? memory.last,
      last.sentence == figure.sentence, isSameUnit(last.unitName, figure.quantity.unitName),
      !last.isRank, !last.metric.isEmpty, last.rule.base == .before || last.rule.base == .following,
      let deed = phrases.donePlan(text, following)?.upperBound
        ?? words.beginning(text, at: following.lowerBound, limit: following.upperBound, roles: .predicate)?.end,
      deed - following.lowerBound > 1,
      deed == following.upperBound || words.isWhole(text, deed..<following.upperBound, roles: [.act, .soft])
    else { return isGained(text, following) ? memory.last.flatMap { gained(figure, before, text, $0) } : nil }
    return last.metric
  }

  /// 获省厅立项, 获年薪资助: what was given to some of the things before, said by a deed.
  private func isGained(_ text: Scalars, _ following: Range<Int>) -> Bool {
    text.character(following.lowerBound) == "获" && following.count <= 10
      && words.ending(
        text, at: following.upperBound, limit: following.lowerBound + 1, roles: [.act, .soft, .predicate])
        != nil
  }

  /// The things before of which some were given something.
  private func gained(_ figure: Figure, _ before: Range<Int>, _ text: Scalars, _ last: MetricMemory.Past) -> Scalars? {
    guard figure.quantity.isCount, last.sentence == figure.sentence, !last.isRank, !last.metric.isEmpty,
      before.isEmpty || isPieced(text.slice(before), roles: [.adverb, .reach]),
      isSameUnit(last.unitName, figure.quantity.unitName)
    else { return nil }
    return last.metric
  }
}

/// Counts and measures: what stands before the number, or behind it.
extension MetricFinder {
  func amount(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory, isShared: Bool) {
    let before = phrases.object(text, lead.phrase, isShared: isShared)
    let beforeText = isShared ? text.slice(before) : withoutNames(figure, text, before, memory)
    guard takesFollowing(figure, text, lead, before: before, memory) else {
      if let owner = doer(figure, text, before, memory) { return set(&figure, owner + beforeText, .before) }
      return set(&figure, beforeText, .before)
    }
    var start = figure.after.lowerBound
    let isPossessive = text.character(start) == "的"
    start = attributeEnd(figure, text)
    let following = phrases.counted(text, start..<figure.after.upperBound, isCount: figure.quantity.isCount)
    var metric = text.slice(following)
    figure.metricEnd = metricEnd(figure, text, following)
    if metric.isEmpty { return set(&figure, beforeText, .before) }
    if figure.quantity.isCount, figure.metricEnd == following.lowerBound,
      let tail = propertyTail(text, following)
    {
      // 21条商业街客流量384万人次: streets are counted.
      let end =
        "总均年月日".unicodeScalars.contains(text.character(tail.lowerBound - 1)) ? tail.lowerBound - 1 : tail.lowerBound
      return set(&figure, text.slice(following.lowerBound..<end), .following)
    }
    if isPossessive, let tail = measureTail(text, before), !figure.quantity.isCount {
      // 首期规模500亿元的基金: the property of what follows.
      return set(&figure, metric + text.slice(tail), .owner)
    }
    if isPossessive, figure.quantity.unit == nil {
      // 市考区102的任务数
      return set(&figure, beforeText + metric, .around)
    }
    if text.character(figure.before.upperBound - 1) == "等", following.lowerBound == start {
      if phrases.isTooGeneral(text, following), !beforeText.isEmpty {
        metric = text.slice(lastItem(text, before)) + Scalars("等") + metric
      }
    } else if phrases.isTooGeneral(text, following), !lead.phrase.isEmpty,
      following.upperBound == figure.after.upperBound
        || following.count <= 2
    {
      metric = text.slice(leadVerb(text, lead)) + metric
    }
    set(&figure, metric, .following)
  }

  /// Where what belongs to this figure ends: not behind the deed of 18个项目获批扶持资金300万元, nor with the things whose
  /// property the next figure gives.
  private func metricEnd(_ figure: Figure, _ text: Scalars, _ following: Range<Int>) -> Int {
    let end = following.upperBound
    guard end == figure.after.upperBound || words.beginning(text, at: end, roles: [.reach, .rise, .fall]) != nil else {
      return end
    }
    if figure.quantity.isCount, propertyTail(text, following) != nil { return following.lowerBound }
    guard end == figure.after.upperBound, end < figure.clause.upperBound else { return end }
    let deed = words.first(text, in: following.lowerBound + 1..<max(end, following.lowerBound + 1), roles: .cut)
    return deed.map { $0.range.upperBound < end - 2 ? $0.range.upperBound : end } ?? end
  }

  /// 甲实验室落实建设经费: a short property belongs to the one name before the deed.
  private func doer(_ figure: Figure, _ text: Scalars, _ before: Range<Int>, _ memory: MetricMemory) -> Scalars? {
    guard figure.deedStart != nil, before.count <= 4, measureTail(text, before) != nil,
      let name = memory.names.name(
        at: PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)),
      name.upperBound < before.lowerBound, !"、和与及".unicodeScalars.contains(text.character(name.upperBound))
    else { return nil }
    return text.slice(name)
  }

  /// The shortest property that a phrase ends with and that is no thing itself: 产值 of 重点产业产值, nothing of 养老床位.
  private func propertyTail(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    for start in stride(from: range.upperBound - 2, to: max(range.lowerBound + 2, range.upperBound - 8), by: -1)
    where words.isWhole(text, start..<range.upperBound, roles: .measure) {
      return words.isWhole(text, start..<range.upperBound, roles: [.thing, .generic]) ? nil : start..<range.upperBound
    }
    return nil
  }

  /// The object before a number, without a list of names before its own noun: 引进甲国、乙国专家 counts 引进专家. Names alone
  /// measure nothing. A property is kept with the names whose it is: 甲市、乙市经济总量.
  private func withoutNames(_ figure: Figure, _ text: Scalars, _ object: Range<Int>, _ memory: MetricMemory) -> Scalars
  {
    guard let list = memory.names.list(text, object) else { return text.slice(object) }
    if list.end == object.upperBound {
      return memory.last?.sentence != figure.sentence || list.count < 2 ? text.slice(object) : .empty
    }
    var start = list.end
    let isOpen = text.character(start) == "等"
    if isOpen { start += 1 }
    if list.count < 2, !isOpen { return text.slice(object) }
    let rest = phrases.object(text, start..<object.upperBound)
    if rest.count < 2 || measureTail(text, rest) != nil { return text.slice(object) }
    // 甲区、乙区、丙区: a further name that was not recognised.
    let isPlace = "区县市镇乡园".unicodeScalars.contains(text.character(rest.upperBound - 1)) && rest.count <= 5
    if text.character(list.end) == "、", isPlace { return memory.lastMetric.isEmpty ? text.slice(object) : .empty }
    guard phrases.isTooGeneral(text, rest) else { return text.slice(rest) }
    if isOpen { return text.slice(object) }
    let verb = words.ending(text, at: object.lowerBound, limit: max(0, object.lowerBound - 4), roles: .act)
    return verb.map { text.slice($0.start..<object.lowerBound) + text.slice(rest) } ?? text.slice(object)
  }

  /// 走访 of 走访360家企业.
  private func leadVerb(_ text: Scalars, _ lead: LeadIn) -> Range<Int> {
    let end = lead.phrase.upperBound
    guard let match = words.ending(text, at: end, limit: lead.phrase.lowerBound, roles: .act) else { return end..<end }
    return match.start..<end
  }

  private func lastItem(_ text: Scalars, _ phrase: Range<Int>) -> Range<Int> {
    let mark = phrase.last { text.character($0) == "、" }
    return (mark.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound
  }

  /// Whether the thing measured stands behind the number.
  private func takesFollowing(
    _ figure: Figure, _ text: Scalars, _ lead: LeadIn, before: Range<Int>, _ memory: MetricMemory
  ) -> Bool {
    let start = attributeEnd(figure, text)
    // 从3个增加到5个: what stands between two figures leads to the second.
    if let change = words.beginning(text, at: start, limit: figure.after.upperBound, roles: [.rise, .fall, .reach]),
      change.end + 2 >= figure.after.upperBound
    {
      return false
    }
    let isPossessive = text.character(figure.after.lowerBound) == "的"
    guard start < figure.after.upperBound else { return false }
    let first = text.character(start)
    if !Scalars.isHan(text[start]), !"“《（(".unicodeScalars.contains(first), !Scalars.isLatinLetter(text[start]) {
      return false
    }
    if first == "（" || first == "(" { return false }
    // 连续迈上4万亿、5万亿两个台阶
    if NumeralCharacter.digit(text[start]) != nil, figure.quantity.unit == nil { return false }
    if "和及与以并等，、于也是被由从向到都".unicodeScalars.contains(first), !words.isWhole(text, start..<start + 2, roles: .thing) {
      return false
    }
    let isNamedBefore =
      !before.isEmpty
      && words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: [.act, .cut]) == nil
      && !isDeed(text, before)
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

  /// 先后8次开展督查: how often something was done.
  private func isTimes(_ figure: Figure) -> Bool { figure.quantity.unit?.name == "次" }

  /// 供餐企业12家办理…, 项目3个入选…: a deed behind the number, and no noun of which it is a part (建设项目).
  private func isDeedNext(_ figure: Figure, _ text: Scalars, _ start: Int) -> Bool {
    let limit = figure.after.upperBound
    guard let verb = words.beginning(text, at: start, limit: limit, roles: [.predicate, .act]) else { return false }
    if verb.roles == .act {
      // 320个共建重点项目: only people, or what leads to a further figure, did something.
      let isPeople = "人名位".unicodeScalars.contains(text.character(figure.quantity.end - 1))
      if verb.end - start == 1 || !isPeople && limit == figure.clause.upperBound { return false }
      // …等领域320个共建项目
      let before = figure.before
      if words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: .abstract) != nil { return false }
    }
    return words.beginning(text, at: verb.end, limit: limit, roles: [.thing, .generic, .measure]) == nil
  }

  /// 省派15名、县派60名…: behind a figure that counts what stands before it, a further one of its unit does so too.
  private func continues(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    guard let last = memory.last, last.clause == figure.clause, last.rule.base == .before,
      last.unitName == figure.quantity.unitName
    else { return false }
    return text.character(figure.before.lowerBound) == "、"
  }

  /// Past 的, and past a size that stands before the noun: 14个750千伏电网工程, 3座35万千瓦光热电站.
  private func attributeEnd(_ figure: Figure, _ text: Scalars) -> Int {
    var start = figure.after.lowerBound
    if text.character(start) == "的" { return start + 1 }
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

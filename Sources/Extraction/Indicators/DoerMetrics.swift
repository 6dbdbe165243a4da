/// Properties that belong to those who did what a clause tells.
extension MetricFinder {
  /// 甲实验室落实建设经费: a short property belongs to the one name before the deed.
  func doer(_ figure: Figure, _ text: Scalars, _ before: Range<Int>, _ memory: MetricMemory) -> Scalars? {
    guard figure.deedStart != nil, before.count <= 4, measureTail(text, before) != nil,
      let name = memory.names.name(
        at: PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)),
      name.upperBound < before.lowerBound, !text.character(name.upperBound).isOne(of: "、和与及")
    else { return nil }
    return text.slice(name)
  }

  /// 甲中心完成交易金额, 20个项目完成投资: the property behind 完成 or 实现 belongs to what stands before it.
  func propertyOfDoer(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory) -> Scalars? {
    var range = lead.phrase
    // 77家企业全年实现收入
    while let adverb = words.beginning(text, at: range.lowerBound, limit: range.upperBound, roles: .adverb),
      adverb.end - range.lowerBound > 1, adverb.end < range.upperBound
    {
      range = adverb.end..<range.upperBound
    }
    guard
      let verb = range.last(where: { text.has("完成", at: $0) || text.has("实现", at: $0) }), verb + 4 <= range.upperBound,
      words.isWhole(text, verb + 2..<range.upperBound, roles: .measure)
    else { return nil }
    let measure = text.slice(verb + 2..<range.upperBound)
    if verb == range.lowerBound {
      guard let last = memory.last, last.rule.base == .following, last.clause == figure.clause,
        last.metricEnd == figure.before.lowerBound || last.metricEnd == verb || last.metricEnd == lead.phrase.lowerBound
      else { return nil }
      return Self.join(last.metric, measure)
    }
    var doer = phrases.object(text, range.lowerBound..<verb)
    // 水利项目共完成投资, 交通建设累计完成投资
    while doer.count > 3,
      let adverb = words.ending(text, at: doer.upperBound, limit: doer.lowerBound + 2, roles: .adverb),
      adverb.roles == .adverb
    {
      doer = doer.lowerBound..<adverb.start
    }
    // 技术推广应用实现产值: a noun and what was done with it.
    let whole = PhraseFinder.skippingMarks(text, range.lowerBound, verb)..<verb
    if doer.count == 2, (4...8).contains(whole.count), whole.upperBound == doer.upperBound,
      words.isWhole(text, doer, roles: [.act, .soft]),
      words.beginning(text, at: whole.lowerBound, limit: verb, roles: .thing) != nil
    {
      return Self.join(text.slice(whole), measure)
    }
    guard doer.count >= 3,
      words.ending(text, at: doer.upperBound, limit: doer.lowerBound, roles: [.thing, .generic]) != nil
        || doer.count >= 4 && text.has("建设", at: doer.upperBound - 2)
        || text.character(doer.upperBound - 1).isOne(of: "业心司区园段站路线厂馆校桥镇街村局域级链群")
    else { return nil }
    return Self.join(text.slice(doer), measure)
  }

  /// 产业基金带动社会投资 of 8支产业基金带动社会投资50亿元: what those counted before brought.
  func gainOfCounted(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory) -> Scalars? {
    guard let last = memory.last, last.rule.base == .following, last.clause == figure.clause, !last.isRelative,
      !text.character(last.end - 1).isOne(of: "人名位次户"), last.metric.count >= 3,
      last.metricEnd == lead.phrase.lowerBound, (4...8).contains(lead.phrase.count)
    else { return nil }
    guard words.lists.begins(.bringingVerbs, text, at: lead.phrase.lowerBound) else { return nil }
    return last.metric + text.slice(lead.phrase)
  }

  /// The shortest property that a phrase ends with and that is no thing itself: 产值 of 重点产业产值, nothing of 养老床位.
  func propertyTail(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    for start in stride(from: range.upperBound - 2, to: max(range.lowerBound + 1, range.upperBound - 8), by: -1)
    where words.isWhole(text, start..<range.upperBound, roles: .measure) {
      if words.isWhole(text, start..<range.upperBound, roles: [.thing, .generic]) {
        // 投资 is both; 总投资 is not.
        if found == nil, range.upperBound - start == 2 { continue }
        break
      }
      // 项目实行里程碑式资助: what was done with them.
      if text.character(start - 1).isOne(of: "式型化") { break }
      // 年销售收入, but 产值 of 重点产业产值.
      if found != nil, text.has("产业", at: start) || text.has("项目", at: start) || text.has("企业", at: start) { break }
      found = start..<range.upperBound
    }
    // 主营业务收入总额: a measure of a measure.
    while let tail = found,
      let more = words.ending(
        text, at: tail.lowerBound, limit: range.lowerBound + 2, roles: [.measure, .generic, .thing]),
      more.roles == .measure
    {
      found = more.start..<range.upperBound
    }
    return found
  }

  /// The thing that a metric is a property of: 高新技术产业实现产值 → 高新技术产业; none of 占地面积 alone.
  func owner(of metric: Scalars) -> Scalars {
    if words.isWhole(metric, roles: .measure) { return .empty }
    // 产量占全国的36%,产值…: of what has the share.
    if let share = (2..<max(2, metric.count)).first(where: {
      metric.character($0) == "占" && metric.character($0 + 1) == "全"
    }) {
      return owner(of: metric.slice(0..<share))
    }
    guard let tail = words.ending(metric, at: metric.count, limit: 2, roles: .measure) else {
      // 科技项目获立项 → 科技项目; the 让 of 技术转让 is no deed.
      let deed = words.ending(metric, at: metric.count, limit: 2, roles: .predicate)
        .flatMap { metric.count - $0.start > 1 ? $0 : nil }
      guard let deed else { return metric }
      return metric.slice(0..<(deed.start > 2 && metric.character(deed.start - 1) == "获" ? deed.start - 1 : deed.start))
    }
    // 创业担保贷款 of 发放创业担保贷款140笔,发放金额3亿元: what was given has an amount itself.
    if tail.start >= 2, metric.has("贷款", at: metric.count - 2) { return metric }
    // 一般性支出: no owner without it.
    if metric.character(tail.start - 1).isOne(of: "性型式") { return metric }
    var end = tail.start
    for word: StaticString in ["实现", "完成", "达到"] where metric.has(word, at: end - 2) { end -= 2 }
    // 玉米平均单产, of which the total is another property
    if end > 3, metric.has("平均", at: end - 2) { end -= 2 }
    return metric.slice(0..<end)
  }
}

/// What goes from a metric once it is read: quotations that were cut in two, whose the thing is, where it was ranked.
extension MetricFinder {
  /// 称号 of 称号和市“先进: without the beginning of a quotation whose end was cut off, or the end of one that began before.
  func withoutLooseMarks(_ metric: Scalars) -> Scalars {
    var open: Int?
    var start = 0
    for position in 0..<metric.count {
      switch metric.character(position) {
      case "“": open = open ?? position
      case "”":
        if open == nil { start = position + 1 }
        open = nil
      default: break
      }
    }
    var end = open ?? metric.count
    while open != nil, end > start, metric.character(end - 1).isOne(of: "和及与、的市省区县") { end -= 1 }
    if start == 0, end == metric.count { return metric }
    return end - start >= 2 ? metric.slice(start..<end) : metric
  }

  /// 国家级平台 of 国家级各类平台: behind a level 各类 says nothing; behind a deed it stays (引进各类人才).
  func withoutAllKinds(_ metric: Scalars) -> Scalars {
    guard
      let mark = (2..<max(2, metric.count - 3)).first(where: {
        metric.character($0) == "各" && metric.character($0 + 1).isOne(of: "类种项")
      }),
      metric.character(mark - 1) == "级"
    else { return metric }
    return metric.slice(0..<mark) + metric.slice(mark + 2..<metric.count)
  }

  /// 办结率 of 督察组交办的群众举报件办结率: behind a deed of others, where what it is about says enough.
  func withoutDeedOfOthers(_ metric: Scalars) -> Scalars {
    guard metric.count >= 14, let mark = (6..<metric.count - 5).last(where: { metric.character($0) == "的" }),
      words.ending(metric, at: metric.count, limit: mark + 3, roles: .measure) != nil,
      words.ending(metric, at: mark, limit: 4, roles: .act) != nil
    else { return metric }
    return metric.slice(mark + 1..<metric.count)
  }

  /// 金牌贡献率 of 第十届运动会上金牌贡献率: without where it was reached.
  func withoutOccasion(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    guard let mark = range.dropFirst(4).last(where: { text.has("会上", at: $0) || text.has("赛上", at: $0) }),
      range.upperBound - mark >= 5
    else { return range }
    return mark + 2..<range.upperBound
  }

  /// 加油港 of 跻身全球第三大加油港: what is ranked by its size stands behind the rank.
  func rankedBySize(_ figure: Figure, _ text: Scalars) -> Scalars? {
    let start = figure.quantity.end + 1
    guard text.character(start - 1) == "大", let mark = (start..<start + 9).first(where: { !Scalars.isHan(text[$0]) }),
      mark - start >= 2, mark <= figure.clause.upperBound
    else { return nil }
    return text.slice(start..<mark)
  }

  /// 均 or 都 between a list and its number.
  func isOfEach(_ text: Scalars, _ phrase: Range<Int>, _ end: Int) -> Bool {
    guard phrase.upperBound < end,
      (phrase.upperBound..<end).contains(where: { text.character($0).isOne(of: "均都皆") })
    else { return false }
    return phrase.contains { text.character($0) == "、" }
  }

  /// 压减材料 of 压减时间58%、材料52%: the verb of the change is said once.
  func sharedChange(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard figure.aspect == .growth, figure.rule.base == .growth, (2...3).contains(figure.metric.count),
      let last = memory.last, last.clause == figure.clause, last.aspect == .growth,
      text.character(last.end) == "、", figure.quantity.start == last.end + 1 + figure.metric.count
    else { return nil }
    if let end = words.lists.end(.cuttingVerbs, last.metric, at: 0) {
      return last.metric.slice(0..<end) + figure.metric
    }
    let verb = last.start - last.metric.count - 2
    return words.lists.end(.cuttingVerbs, text, at: verb).map { text.slice(verb..<$0) + figure.metric }
  }

  /// 人大代表建议 of 办理人大代表议案5项、建议200件: whose they are is said once.
  func sharedDelegates(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard figure.rule.base == .before, figure.metric.count == 2, let last = memory.last, last.clause == figure.clause,
      ["建议", "议案", "提案"].contains(where: { figure.metric == Scalars($0) }),
      let mark = (0..<last.metric.count).last(where: {
        last.metric.has("代表", at: $0) || last.metric.has("委员", at: $0)
      })
    else { return nil }
    return last.metric.slice(0..<mark + 2) + figure.metric
  }

  /// 登记技术合同520项,成交额32亿元: the amount is that of the contracts.
  func contractAmount(_ figure: Figure, _ memory: MetricMemory) -> Scalars? {
    let metric = figure.metric
    guard metric.count <= 4, metric.character(metric.count - 1) == "额", words.isWhole(metric, roles: .measure),
      let last = memory.last, last.sentence == figure.sentence,
      let mark = (0..<last.metric.count).last(where: { last.metric.has("合同", at: $0) })
    else { return nil }
    return Self.join(last.metric.slice(0..<mark + 2), metric)
  }
}

/// Metrics that vary the phrase of the figure before and leave the rest of it unsaid.
extension MetricFinder {
  /// 国家级实验室2家、省级7家; 省派特派员5名、县派8名; 金牌2枚、银牌1枚; 抽检95批次,合格88批次; 处理投诉21宗,已办结14宗.
  func parallel(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    let metric = figure.metric
    guard metric.count >= 2, metric.count <= 4, !figure.quantity.isRank, !figure.quantity.isRelative,
      let last = memory.past.last(where: {
        !$0.isRelative && !$0.isRank && isSameUnit($0.unitName, figure.quantity.unitName)
          && $0.sentence == figure.sentence
      }), last.metric.count >= metric.count
    else { return nil }
    // 20个实验室,1个国家级; but 1个国家级、2个省级实验室, of which the noun stands behind the last.
    if figure.rule.base == .following,
      metric.character(metric.count - 1) != "级" || text.character(figure.quantity.end + metric.count) == "、"
    {
      return nil
    }
    if let level = ofLevel(metric, last.metric) { return level }
    // What stands between speaks of something else: 投放资金5亿元,9家机构推出新产品,授信4亿元.
    guard memory.past.last(where: { !$0.isRelative && !$0.isRank })?.start == last.start else { return nil }
    return (isObject(metric, figure, text) ? nil : ofOutcome(metric, last)) ?? ofAward(metric, last, figure)
  }

  /// 合作 of 收集需求212项,促成合作45项: the object of a deed of its own is no outcome of the one before.
  private func isObject(_ metric: Scalars, _ figure: Figure, _ text: Scalars) -> Bool {
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    guard let verb = words.beginning(text, at: start, limit: figure.before.upperBound, roles: [.act, .predicate]),
      verb.roles == .act, verb.end - start > 1
    else { return false }
    return verb.end + metric.count <= figure.before.upperBound
      && text.slice(verb.end..<verb.end + metric.count) == metric
  }

  /// 省级 of what the figure before counts at another level.
  private func ofLevel(_ metric: Scalars, _ last: Scalars) -> Scalars? {
    guard let mark = metric.values.last, metric.character(metric.count - 1).isOne(of: "级派属办") else {
      return nil
    }
    if let place = last.values.firstIndex(of: mark), place <= 5 {
      let rest = last.count - place - 1
      if last.character(place + 1) == "以" {
        // 市级以上研究中心6家,其中省级2家
        return rest >= 4 ? metric + last.slice(place + 3..<last.count) : nil
      }
      return rest >= 2 ? metric + last.slice(place + 1..<last.count) : nil
    }
    // 中级, 初级: a grade of people, not of what stands before.
    guard metric.character(metric.count - 1) == "级", !metric.character(metric.count - 2).isOne(of: "中初高") else {
      return nil
    }
    // 全区孵化载体14家,其中国家级3家
    return metric + last.slice((words.lists.end(.wholePlaces, last, at: 0) ?? 0)..<last.count)
  }

  /// What became of the things that the figure before counts.
  private func ofOutcome(_ metric: Scalars, _ last: MetricMemory.Past) -> Scalars? {
    // 进出口总额30亿元,其中出口20亿元: a measure of its own.
    guard words.isWhole(metric, roles: [.act, .predicate, .soft]), !words.isWhole(metric, roles: .measure),
      !words.isWhole(last.metric, roles: [.act, .predicate, .soft])
    else { return nil }
    let whole = last.metric
    if let deed = words.ending(whole, at: whole.count, limit: 2, roles: [.soft, .predicate]) {
      return whole.slice(0..<deed.start) + metric
    }
    // 发明专利申请2100件、授权680件; 受理案件126件,审结118件
    if words.isWhole(metric, roles: .act) {
      if let deed = words.ending(whole, at: whole.count, limit: 2, roles: .act), whole.count - deed.start == 2,
        words.ending(whole, at: deed.start, limit: 0, roles: [.thing, .generic]) != nil
      {
        return whole.slice(0..<deed.start) + metric
      }
      if let deed = words.beginning(whole, at: 0, roles: .act), deed.end == 2, whole.count > 3,
        words.isWhole(whole, 2..<whole.count, roles: [.thing, .generic])
      {
        return whole.slice(2..<whole.count) + metric
      }
    }
    return last.metric.count >= metric.count + 1 ? owner(of: whole) + metric : nil
  }

  /// Prizes of one contest: 优秀奖 behind 中国专利金奖2项, 二等奖 behind 团体一等奖11个.
  private func ofAward(_ metric: Scalars, _ last: MetricMemory.Past, _ figure: Figure) -> Scalars? {
    guard last.rule.base == .before, last.clause == figure.clause || last.metric.has("等奖", at: last.metric.count - 2),
      metric.values.last == last.metric.values.last, metric.character(metric.count - 1).isOne(of: "牌奖")
    else { return nil }
    guard let stem = words.lists.start(.prizes, last.metric, endingAt: last.metric.count), stem >= 2 else { return nil }
    return last.metric.slice(0..<stem) + metric
  }
}

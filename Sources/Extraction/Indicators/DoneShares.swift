/// How much of a task, a plan or a budget was done, and what stands for it.
extension MetricFinder {
  /// 省考目标 of 超额完成10%的省考目标.
  func doneGoal(_ figure: Figure, _ text: Scalars) -> Scalars? {
    let start = figure.quantity.end + 1
    guard figure.quantity.unit?.kind == .percent, text.character(start - 1) == "的",
      text.has("完成", at: figure.quantity.start - 2) || text.has("实现", at: figure.quantity.start - 2),
      let mark = (start + 1..<start + 8).first(where: {
        text.has("目标", at: $0 - 1) && RankReader.isBoundary(text, $0 + 1)
      })
    else { return nil }
    return text.slice(start..<mark + 1)
  }

  /// 超出目标 of 超出目标17%, 超额 of 超额71%完成任务: what was passed.
  func goalPassed(_ figure: Figure, _ text: Scalars) -> Scalars? {
    let end = figure.quantity.start
    guard figure.quantity.unit?.kind == .percent else { return nil }
    if text.has("超额", at: end - 2) { return text.slice(end - 2..<end) }
    guard words.lists.ends(.tasksDone, text, at: end) else { return nil }
    let start = (max(figure.clause.lowerBound, end - 8)..<max(figure.clause.lowerBound, end - 2)).last {
      text.has("超出", at: $0) || text.has("超过", at: $0)
    }
    return start.map { text.slice($0..<end) }
  }

  /// 研发投入占比 of 研发投入占比达3.2%,超过年初确定的3%目标: what the goal was set for.
  func goalReached(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard isTaskNext(figure, text), let last = memory.last, last.sentence == figure.sentence, !last.metric.isEmpty,
      last.unitName == figure.quantity.unitName, !last.isRank,
      figure.before.contains(where: {
        text.character($0) == "超" || text.has("高于", at: $0) || text.has("完成", at: $0) || text.has("确定的", at: $0)
          || text.has("下达的", at: $0)
      })
    else { return nil }
    return last.metric
  }

  /// 达标 of 34个断面100%达标: how those stand that were counted right before.
  func stateOfCounted(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Range<Int>? {
    guard figure.quantity.unit?.kind == .percent, let last = memory.last, last.sentence == figure.sentence,
      last.rule.base == .following, last.metricEnd == figure.quantity.start,
      figure.after.count == 2, figure.after.upperBound == figure.clause.upperBound
    else { return nil }
    return figure.after
  }

  /// 年计划 of 年计划100%完成: the goal that opens the clause, before the share of it that was done.
  func donePlan(_ figure: Figure, _ text: Scalars) -> Scalars? {
    let range = figure.clause.lowerBound..<figure.quantity.start
    guard figure.quantity.unit?.kind == .percent, (2...6).contains(range.count),
      text.has("完成", at: figure.quantity.end), words.lists.ends(.tasksDone, text, at: range.upperBound)
    else { return nil }
    return text.slice(range)
  }

  /// 年计划 of 是年计划的151%: the goal that stands before the number, empty where it is long.
  func goal(_ figure: Figure, _ text: Scalars) -> Scalars {
    let end = figure.quantity.start - 1
    guard text.character(end) == "的" else { return Scalars("") }
    for start in stride(from: end - 2, through: max(figure.clause.lowerBound, end - 8), by: -1)
    where text.character(start - 1).isOne(of: "是为于达") {
      return text.slice(start..<end)
    }
    return Scalars("")
  }

  /// 完成年初预算数6亿元的40%: a share of the goal that stands before it.
  func isShareOfGoal(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    guard figure.aspect == .share, let last = memory.last, last.end + 1 == figure.quantity.start,
      text.character(last.end) == "的", !memory.lastMetric.isEmpty
    else { return false }
    let end = text.character(last.start - 1) == "数" ? last.start - 1 : last.start
    return words.lists.begins(.tasksDone, text, at: end - 2)
      && (last.clause.lowerBound..<last.start).contains { text.has("完成", at: $0) }
  }

  /// 完成…任务的: a share of a task, behind the figure of what was done.
  func isDoneShare(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Bool {
    guard figure.aspect == .share, !memory.lastMetric.isEmpty,
      memory.past.contains(where: { $0.sentence == figure.sentence && !$0.isRelative && !$0.isRank }),
      !phrase.isEmpty
    else { return false }
    // 投资10亿元,完成53%; 登记9亿元,完成省定目标135%
    if phrase.count == 2, text.has("完成", at: phrase.lowerBound) { return true }
    var word =
      text.character(figure.before.upperBound - 1) == "的" ? figure.before.upperBound - 3 : figure.before.upperBound - 2
    // 完成年初预算数的40%
    if text.character(word + 1) == "数" { word -= 1 }
    return words.lists.begins(.tasksDone, text, at: word)
      && figure.before.contains { text.has("完成", at: $0) || text.has("达到", at: $0) }
  }

  /// 1月 of 1月增长3.6%, 年度 of 年度目标120家: when, not what.
  func isTimeAlone(_ metric: Scalars) -> Bool {
    // “十四五”累计下降12%
    if metric.count == 5, metric.character(0) == "“", metric.character(3) == "五" { return true }
    guard (2...8).contains(metric.count), metric.character(metric.count - 1).isOne(of: "月年度日份底末") else { return false }
    return metric.has("年度", at: 0) && metric.count == 2 || isSpell(metric)
      || TimePhrase.isWhole(metric, 0..<metric.count)
  }

  /// 5个季度 of 连续5个季度, xx个月: a number of months or quarters.
  private func isSpell(_ metric: Scalars) -> Bool {
    guard let unit = (0..<metric.count).first(where: { metric.character($0) == "个" }),
      unit + 2 == metric.count && metric.has("个月", at: unit) || metric.has("个季度", at: unit)
    else { return false }
    return (0..<unit).allSatisfy { position in
      let scalar = metric[position]
      return !Scalars.isHan(scalar) || NumeralCharacter.digit(scalar) != nil || metric.character(position) == "十"
    }
  }

  /// 超额完成年度目标, 超出省下达任务 before the number: by how much.
  func isBeyondGoal(_ metric: Scalars, _ figure: Figure, _ text: Scalars) -> Bool {
    guard figure.rule.base == .before || figure.rule.base == .increase || figure.rule.base == .level,
      words.lists.ends(.tasksDone, text, at: figure.quantity.start)
    else { return false }
    return ["超额完成", "超出", "超过", "超"].contains { (word: StaticString) in metric.has(word, at: 0) }
  }

  /// 完成投资 of 计划投资8亿元,完成5亿元, 企业 of 企业目标80家,完成95家: the same as was planned.
  func doneOfPlanned(_ metric: Scalars, _ figure: Figure, _ memory: MetricMemory) -> Scalars? {
    guard metric.count == 2, metric.has("完成", at: 0) || metric.has("实现", at: 0), !figure.quantity.isRelative,
      let last = memory.last, last.sentence == figure.sentence, last.unitName == figure.quantity.unitName,
      !last.metric.isEmpty
    else { return nil }
    if let plan = (0..<last.metric.count).first(where: { last.metric.has("计划投资", at: $0) }) {
      return last.metric.slice(0..<plan) + metric + last.metric.slice(plan + 2..<last.metric.count)
    }
    return last.metric
  }

  /// 乙园投资 of 甲园完成投资9亿元,占计划的91%;乙园完成3亿元: another's, of which the clause says only that so much was done.
  func doneOfOther(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    let start = PhraseFinder.skippingMarks(text, figure.clause.lowerBound, figure.quantity.start)
    guard figure.quantity.unit?.kind == .money, text.has("完成", at: figure.quantity.start - 2),
      let name = memory.names.name(at: start), name.upperBound == figure.quantity.start - 2,
      let last = memory.past.last(where: { $0.unitName == figure.quantity.unitName && !$0.metric.isEmpty }),
      last.sentence == figure.sentence,
      let measure = words.ending(last.metric, at: last.metric.count, limit: 2, roles: .measure)
    else { return nil }
    return text.slice(name) + last.metric.slice(measure.start..<last.metric.count)
  }

  /// 研发投入占地区生产总值 of 研发投入9亿元,相当于地区生产总值的4.2%.
  func shareOfMeasure(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    let end = figure.quantity.start - 1
    guard text.character(end) == "的", figure.quantity.unit?.kind == .percent,
      let verb = figure.before.first(where: { text.has("相当于", at: $0) }), end - verb >= 5,
      words.ending(text, at: end, limit: verb + 3, roles: .measure) != nil,
      (verb + 3..<end).allSatisfy({ Scalars.isHan(text[$0]) && !text.character($0).isOne(of: "年月前期比") })
    else { return nil }
    return memory.lastMetric + Scalars("占") + text.slice(verb + 3..<end)
  }

  /// 占年度计划的: up to the number; 占GDP比重达: up to the words that lead to it.
  func shareEnd(_ figure: Figure, _ text: Scalars, _ lead: LeadIn) -> Int {
    text.character(figure.before.upperBound - 1) == "的" ? figure.before.upperBound : lead.phrase.upperBound
  }
}

extension Scalars {
  /// 年度任务完成率: how much of a task was done.
  var isRateDone: Bool { has("完成率", at: count - 3) }
}

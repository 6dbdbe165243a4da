/// Goals and bounds that the words around a figure set.
extension StanceRules {
  /// 产值目标201亿元, 完成年任务(40.2亿元)的三成: the goal itself.
  func isGoalValue(_ figure: Figure, in text: Scalars) -> Bool {
    if figure.quantity.unit?.kind == .point { return false }
    var end = figure.quantity.start
    let isBracketed = text.character(end - 1).isOne(of: "（(")
    if isBracketed { end -= 1 }
    if !isBracketed, text.character(end - 1).isOne(of: "为是") { end -= 1 }
    if !isBracketed, text.has("增长", at: end - 2) || text.has("增幅", at: end - 2) || text.has("增速", at: end - 2) {
      end -= 2
    }
    if isYearsPlan(text, end, limit: figure.clause.lowerBound) { return true }
    if text.has("考核指标", at: end - 4) || figure.isGoalDone || isGoalNext(figure, text) { return true }
    if isMeasureOfDone(figure, in: text) { return true }
    guard text.has("目标", at: end - 2) || text.has("任务", at: end - 2) || text.has("任务数", at: end - 3) else {
      return false
    }
    // 承担国家任务37项: tasks are counted.
    if let unit = figure.quantity.unit, !unit.traits.isDisjoint(with: [.item, .piece]), text.has("任务", at: end - 2),
      !text.has("目标任务", at: end - 4)
    {
      return false
    }
    // 造林17亩(任务14亩)
    let word = text.has("任务数", at: end - 3) ? end - 3 : end - 2
    if text.character(word - 1).isOne(of: "（(") { return true }
    return isBracketed || !(figure.clause.lowerBound..<end).contains { text.has("完成", at: $0) || text.has("超", at: $0) }
  }

  /// 年初确定的80亿元目标, 与100亿元的目标相比: what the goal is.
  private func isGoalNext(_ figure: Figure, _ text: Scalars) -> Bool {
    let start = text.character(figure.quantity.end) == "的" ? figure.quantity.end + 1 : figure.quantity.end
    guard text.has("目标", at: start), !figure.quantity.isCount, !figure.quantity.isRelative else { return false }
    return RankReader.isBoundary(text, start + 2) || text.has("相比", at: start + 2) || text.has("任务", at: start + 2)
  }

  /// 完成年初预算数6亿元的40%, 完成年度任务2000人的93%: of so much, which was set, a share is done.
  func isMeasureOfDone(_ figure: Figure, in text: Scalars) -> Bool {
    guard text.character(figure.quantity.end) == "的", NumeralCharacter.arabicDigit(text[figure.quantity.end + 1]) != nil
    else { return false }
    let end = text.character(figure.quantity.start - 1) == "数" ? figure.quantity.start - 1 : figure.quantity.start
    return words.lists.begins(.tasksDone, text, at: end - 2)
  }

  /// 超额完成年度目标任务: a goal that was kept; 争取新增专项债券资金: what was obtained. Neither is a promise.
  func isKept(_ text: Scalars, _ position: Int) -> Bool {
    if text.has("争取", at: position) {
      var next = position + 2
      while next < position + 20, Scalars.isHan(text[next]) {
        if words.lists.begins(.obtainedFunds, text, at: next) {
          return !text.has("争取实现", at: position) && !text.has("争取达到", at: position)
        }
        next += 1
      }
      return false
    }
    guard text.has("目标", at: position) || text.has("预期目标", at: position) else { return false }
    var before = position - 1
    while before >= max(0, position - 12), Clauses.mark(text, before) == .none {
      if text.has("完成", at: before) || text.character(before) == "超" {
        return !text.character(before - 1).isOne(of: "保争将要期")
      }
      before -= 1
    }
    return false
  }

  /// 今年计划投资5亿元, 年度计划总投资3亿元: a plan of one year; so is what a clause says first; 项目计划投资5亿元 is a property of the project.
  private func isYearsPlan(_ text: Scalars, _ end: Int, limit: Int) -> Bool {
    if !text.has("投资", at: end - 2) { return false }
    for word: StaticString in ["计划投资", "计划总投资", "计划完成投资"] {
      let start = end - word.scalarCount
      guard start >= limit, text.has(word, at: start) else { continue }
      // 8个项目签约,计划投资5亿元: a statement of its own.
      return start == limit ? text.character(limit - 1).isOne(of: "，,") : text.character(start - 1).isOne(of: "年度")
    }
    return false
  }

  /// 主要目标:…: what follows the colon in the sentence is promised; so is what a plan sets as indicators.
  func isUnderGoal(_ text: Scalars, _ figure: Figure) -> Bool {
    if isSetByPlan(text, figure) { return true }
    let limit = min(figure.sentence.lowerBound + 30, figure.quantity.start)
    var colon = text.skippingHan(figure.sentence.lowerBound)
    while colon < limit, !text.character(colon).isOne(of: "：:") { colon = text.skippingHan(colon + 1) }
    guard colon < limit else { return false }
    let isDone = (figure.sentence.lowerBound..<colon).contains { text.has("完成", at: $0) || text.has("实现", at: $0) }
    let end = text.character(colon - 1).isOne(of: "是为") ? colon - 1 : colon
    return text.has("目标", at: end - 2) && !isDone
      && words.first(text, in: figure.sentence.lowerBound..<colon, roles: .done) == nil
  }

  /// 规划设置了20项指标,包括:…
  private func isSetByPlan(_ text: Scalars, _ figure: Figure) -> Bool {
    let start = figure.sentence.lowerBound
    let limit = min(start + 80, figure.quantity.start)
    var colon = text.skippingHan(start)
    while colon < limit, !text.character(colon).isOne(of: "：:") { colon = text.skippingHan(colon + 1) }
    guard colon < limit, text.has("包括", at: colon - 2) || text.has("指标", at: colon - 2) else { return false }
    var isPlan = false
    for position in start..<colon {
      switch text.character(position) {
      case "规": if text.has("规划", at: position) { isPlan = true }
      case "纲": if text.has("纲要", at: position) { isPlan = true }
      case "指": if isPlan, text.has("指标", at: position) { return true }
      case "完", "实": if text.has("完成", at: position) || text.has("实现", at: position) { return false }
      default: break
      }
    }
    return false
  }

  /// 不少于50项, 不低于3%, 确保增长15%: what must be reached.
  func isRequired(_ text: Scalars, _ figure: Figure) -> Bool {
    let number = figure.quantity.start
    if text.has("不少于", at: number) || text.has("不低于", at: number) || text.has("不小于", at: number) {
      return text.character(figure.quantity.end) != "的"
    }
    // 每月至少举办一次
    if let least = (max(figure.clause.lowerBound, number - 4)..<number).last(where: { text.has("至少", at: $0) }),
      (max(figure.clause.lowerBound, least - 3)..<least).contains(where: { text.character($0) == "每" })
    {
      return true
    }
    let start = PhraseFinder.skippingMarks(text, figure.clause.lowerBound, figure.quantity.start)
    // 为确保2025年突破4000家
    let ensured = text.character(start) == "为" ? start + 1 : start
    return text.has("确保", at: ensured) && text.character(ensured + 2) != "了"
  }
}

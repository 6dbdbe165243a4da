/// Percentages, multiples and points: the subject of the change or share.
extension MetricFinder {
  func relative(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory, isShared: Bool) {
    // 占全市获奖总数: what a share is of has deeds of its own.
    var shareStart = phrases.skipMarks(text, lead.phrase.lowerBound, lead.phrase.upperBound)
    // 约占全国十分之一
    if shareStart + 1 < lead.phrase.upperBound, text.character(shareStart).isOne(of: "约仅只"),
      text.character(shareStart + 1) == "占"
    {
      shareStart += 1
    }
    var phrase =
      text.character(shareStart) == "占" && figure.aspect == .share
      ? phrases.trim(text, shareStart..<shareEnd(figure, text, lead))
      : phrases.object(text, lead.phrase, isShared: isShared)
    if let change = phrases.change(text, lead.phrase), figure.aspect == .growth, figure.quantity.unit?.kind != .point,
      change.upperBound < phrase.upperBound,
      change.lowerBound <= phrase.lowerBound
    {
      let changed = change.upperBound..<phrase.upperBound
      if !phrases.isTooGeneral(text, changed) {
        phrase = changed
      } else {
        phrase = change.lowerBound..<phrase.upperBound
      }
    }
    if let goal = doneGoal(figure, text) {
      if memory.last?.sentence == figure.sentence, memory.last?.aspect == .growth { figure.aspect = .growth }
      figure.isGoalDone = true
      return set(&figure, goal, .level)
    }
    if let passed = goalPassed(figure, text), memory.last?.sentence == figure.sentence, !memory.lastMetric.isEmpty {
      // 申请1350件,超出目标17%: by so much, which is no growth of the applications.
      figure.aspect = .growth
      return set(&figure, memory.lastMetric + passed, .growth)
    }
    if let goal = goalReached(figure, text, memory) { return set(&figure, goal, .around) }
    if let plan = donePlan(figure, text), memory.last?.sentence == figure.sentence, !memory.lastMetric.isEmpty {
      return set(&figure, memory.lastMetric + plan + Scalars("完成率"), .shareOfLast)
    }
    if isNextShareOf(figure, text, phrase, memory) { phrase = phrase.lowerBound..<phrase.lowerBound }
    if let subject = beforeCompared(figure, text, lead) ?? beforeComparedYear(text, phrase) { phrase = subject }
    if isDoneShare(figure, text, phrase, memory) || isShareOfGoal(figure, text, memory) {
      // 完成年度任务的93%: how much of it was done.
      return set(&figure, memory.lastMetric + Scalars("完成率"), .shareOfLast)
    }
    if isOfOther(figure, text, memory) {
      if isOfTask(figure, text) {
        return set(&figure, memory.lastMetric + goal(figure, text) + Scalars("完成率"), .shareOfLast)
      }
      // 企业386家,为全市的36%
      let place = figure.quantity.start - 3..<figure.quantity.start - 1
      if figure.aspect == .share, isWholePlace(text, place) {
        return set(&figure, memory.lastMetric + Scalars("占") + text.slice(place), .shareOfLast)
      }
      if let share = shareOfMeasure(figure, text, memory) {
        figure.aspect = .share
        return set(&figure, share, .shareOfLast)
      }
      // 营收58亿元,相当于五年前的108.5%
      figure.rule.notes.insert(.inherited)
      return set(&figure, memory.lastMetric, MetricRule.Base(figure.aspect))
    }
    if let place = bracketedPlace(figure, text, memory) {
      // 增长2.8%,高于全国(2.5%)
      figure.aspect = place.aspect
      return set(&figure, place.metric, .shareOfLast)
    }
    if figure.aspect == .share, let whole = headlessShare(figure, text, lead, phrase, memory) {
      figure.rule.notes.formUnion([.inherited, .part])
      return set(&figure, whole, .share)
    }
    if phrase.count == 2, text.has("恢复", at: phrase.lowerBound), !memory.lastMetric.isEmpty {
      // 收入5亿元,同比恢复86%
      figure.rule.notes.insert(.inherited)
      return set(&figure, memory.lastMetric, .share)
    }
    if let other = otherCompared(figure, text, phrase, memory) {
      // 高于全国3.4个、全省1.4个百分点
      figure.aspect = memory.last?.aspect ?? figure.aspect
      return set(&figure, other, .shareOfLast)
    }
    if let within = shareWithin(figure, text, phrase, memory) { return set(&figure, within, .shareOfLast) }
    if let whole = otherWhole(figure, text, phrase, memory) { return set(&figure, whole, .shareOfLast) }
    if let pulled = pulled(figure, text, phrase) {
      return set(
        &figure, (memory.last?.sentence == figure.sentence ? memory.lastMetric : .empty) + pulled, .shareOfLast)
    }
    let compares = isComparison(text, phrase)
    if text.character(phrase.lowerBound) == "占" || compares, !phrase.isEmpty, !memory.lastMetric.isEmpty {
      // …, 占全国92.8%: of what the figure before counts; 绿电占比30%,占比可升至35% says it again.
      return set(&figure, memory.lastMetric.ended(by: comparison(text, phrase)), .shareOfLast)
    }
    if let than = comparisonStart(text, phrase.lowerBound + 2..<max(phrase.lowerBound + 2, phrase.upperBound)),
      text.character(than).isOne(of: "比较")
    {
      // 通过率较全省平均水平高: without the average.
      return set(
        &figure, text.slice(phrase.lowerBound..<than) + comparison(text, than..<phrase.upperBound), .shareOfLast)
    }
    let use = figure.aspect == .share ? shareUse(figure, text) : nil
    if let use, phrase.isEmpty, memory.last?.sentence == figure.sentence, !memory.lastMetric.isEmpty {
      // 财政支出5亿元,七成用于民生
      figure.rule.notes.insert(.inherited)
      return set(&figure, memory.lastMetric + text.slice(use), .share)
    }
    if phrase.isEmpty, let state = stateOfCounted(figure, text, memory) {
      return set(&figure, memory.lastMetric + text.slice(state) + Scalars("率"), .shareOf)
    }
    let isStated = !lead.roles.isEmpty && text.character(figure.quantity.end) != "的"
    let isPlace = phrase.count == 2 && text.character(phrase.lowerBound) == "全"
    let gives = givesShare(text, phrase)
    if phrase.isEmpty || isPlace || gives || isDeed(text, phrase), !isStated, !figure.after.isEmpty,
      figure.aspect != .growth
    {
      // 70%以上的财政支出投入民生领域
      let start = text.character(figure.after.lowerBound) == "的" ? figure.after.lowerBound + 1 : figure.after.lowerBound
      if start < figure.after.upperBound, Scalars.isHan(text[start]) {
        let end = (start..<figure.after.upperBound).first {
          givesShare(text, $0..<min($0 + 2, figure.after.upperBound))
        }
        let counted = phrases.counted(text, start..<(end ?? figure.after.upperBound))
        let whole = text.slice(end == nil ? withPredicate(text, counted, figure) : counted)
        figure.metricEnd = end ?? 0
        // 覆盖95%以上行政村
        let reaches =
          phrase.count == 2 && (text.has("覆盖", at: phrase.lowerBound) || text.has("惠及", at: phrase.lowerBound))
        return set(&figure, reaches ? text.slice(phrase) + whole : whole, .shareOf)
      }
    }
    if figure.aspect == .growth, phrase.isEmpty, text.character(figure.quantity.end) == "的" {
      // 5%左右的预期增长目标
      let start = figure.quantity.end + 1
      if memory.last?.sentence == figure.sentence, !memory.lastMetric.isEmpty {
        // …增长20.8%,连续三年保持20%以上的高速增长
        figure.rule.notes.insert(.inherited)
        return set(&figure, memory.lastMetric, .growth)
      }
      if let growth = (start..<start + 4).first(where: { text.has("增长", at: $0) }) {
        return set(&figure, text.slice(start..<growth + 2), .growth)
      }
    }
    if figure.aspect == .share, phrase.count > 2, text.character(figure.quantity.end) != "的",
      text.has("覆盖", at: phrase.upperBound - 2), !figure.after.isEmpty, Scalars.isHan(text[figure.after.lowerBound])
    {
      // 5G基站覆盖95%以上行政村
      let whole = phrases.counted(text, figure.after)
      if whole.count >= 2 { return set(&figure, text.slice(phrase) + text.slice(whole), .shareOf) }
    }
    if figure.aspect == .share, phrase.count > 2, let whole = partOfObject(figure, text, phrase) {
      return set(&figure, whole, .shareOf)
    }
    if figure.aspect == .share, let whole = headless(figure, text, lead, phrase, memory) {
      figure.rule.notes.formUnion([.inherited, .part])
      return set(&figure, whole, .share)
    }
    if figure.aspect == .share, !lead.phrase.isEmpty, text.character(figure.quantity.end) == "的",
      text.character(phrase.upperBound - 2) == "全" || text.has("覆盖", at: phrase.upperBound - 2)
    {
      // 改造覆盖全省93%的建制镇
      let start = figure.quantity.end + 1
      let whole = phrases.counted(text, start..<max(start, figure.after.upperBound))
      if whole.count >= 2 { return set(&figure, text.slice(phrase) + text.slice(whole), .shareOf) }
    }
    // 财政支出八成以上投向民生
    set(&figure, text.slice(phrase) + (use.map { text.slice($0) } ?? .empty), MetricRule.Base(figure.aspect))
  }

  /// What a share is used for, behind it: 用于民生.
  private func shareUse(_ figure: Figure, _ text: Scalars) -> Range<Int>? {
    let start = figure.after.lowerBound
    guard givesUse(text, start), figure.after.upperBound == figure.clause.upperBound,
      figure.after.upperBound - start <= 16
    else { return nil }
    return figure.after
  }

  private func givesUse(_ text: Scalars, _ start: Int) -> Bool {
    text.has("用于", at: start) || text.has("投向", at: start) || text.has("投入", at: start)
      || text.has("来自", at: start) || text.character(start) == "由" && Scalars.isHan(text[start + 1])
  }

  /// 公园实现全天开放 of 八成的公园实现全天开放: a share of things is told by what is said of them.
  private func withPredicate(_ text: Scalars, _ counted: Range<Int>, _ figure: Figure) -> Range<Int> {
    let end = figure.after.upperBound
    guard end == figure.clause.upperBound, end - counted.lowerBound <= 24, counted.upperBound < end,
      words.beginning(text, at: counted.upperBound, limit: end, roles: [.predicate, .cut, .soft, .act, .reach]) != nil
    else { return counted }
    return counted.lowerBound..<end
  }
}

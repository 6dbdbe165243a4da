/// Percentages, multiples and points: the subject of the change or share.
extension MetricFinder {
  func relative(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory, isShared: Bool) {
    var phrase = phrases.object(text, lead.phrase, isShared: isShared)
    if let change = phrases.change(text, lead.phrase), figure.aspect == .growth, change.upperBound < phrase.upperBound,
      change.lowerBound <= phrase.lowerBound
    {
      let changed = change.upperBound..<phrase.upperBound
      if !phrases.isTooGeneral(text, changed) {
        phrase = changed
      } else {
        phrase = change.lowerBound..<phrase.upperBound
      }
    }
    if isYearBefore(text, phrase) { phrase = phrase.upperBound..<phrase.upperBound }
    if isDoneShare(figure, text, phrase, memory) {
      // 完成年度任务的93%: how much of it was done.
      figure.rule.notes.insert(.inherited)
      return set(&figure, memory.lastMetric + Scalars("完成率"), .share)
    }
    let compares = words.beginning(text, at: phrase.lowerBound, limit: phrase.upperBound, roles: .exceed) != nil
    if text.character(phrase.lowerBound) == "占" || compares, !phrase.isEmpty, !memory.lastMetric.isEmpty {
      // …, 占全国92.8%: of what the figure before counts.
      return set(&figure, memory.lastMetric + text.slice(phrase), .shareOfLast)
    }
    if phrase.isEmpty || isDeed(text, phrase), lead.roles.isEmpty, !figure.after.isEmpty, figure.aspect != .growth {
      // 70%以上的财政支出投入民生领域
      let start = text.character(figure.after.lowerBound) == "的" ? figure.after.lowerBound + 1 : figure.after.lowerBound
      if start < figure.after.upperBound, Scalars.isHan(text[start]) {
        return set(&figure, text.slice(phrases.counted(text, start..<figure.after.upperBound)), .shareOf)
      }
    }
    set(&figure, text.slice(phrase), MetricRule.Base(rawValue: figure.aspect.rawValue) ?? .none)
  }

  /// 是上年的1.8倍: a time to compare with, which names nothing.
  private func isYearBefore(_ text: Scalars, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard range.count <= 7, first < range.upperBound, "是为达".unicodeScalars.contains(text.character(first)) else {
      return false
    }
    return text.has("上年", at: first + 1) || text.has("去年", at: first + 1) || text.has("前年", at: first + 1)
  }

  /// 完成…任务的: a share of a task, behind the figure of what was done.
  private func isDoneShare(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Bool {
    guard figure.aspect == .share, let last = memory.last, last.sentence == figure.sentence, !last.isRelative,
      !memory.lastMetric.isEmpty,
      text.character(figure.before.upperBound - 1) == "的"
    else { return false }
    let word = figure.before.upperBound - 3
    guard
      text.has("任务", at: word) || text.has("目标", at: word) || text.has("计划", at: word) || text.has("指标", at: word)
    else { return false }
    return figure.before.contains { text.has("完成", at: $0) }
  }
}

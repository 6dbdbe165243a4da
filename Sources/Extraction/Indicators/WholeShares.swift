/// Shares of what was measured before: within a whole of their own, or of another whole.
extension MetricFinder {
  /// 研发投入占GDP比重 of 研发投入超10亿元,在GDP中的占比为6%: the share of what was measured before.
  func shareWithin(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Scalars? {
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    guard figure.aspect == .share, text.character(start) == "在", phrase.lowerBound <= start + 1,
      !memory.lastMetric.isEmpty,
      memory.last?.sentence == figure.sentence,
      let mark = phrase.dropFirst(2).last(where: { text.character($0) == "中" })
    else { return nil }
    let rest = text.character(mark + 1) == "的" ? mark + 2 : mark + 1
    guard
      rest == phrase.upperBound || rest + 1 == phrase.upperBound && text.character(rest) == "占"
        || ["占比", "比重", "份额", "比例"].contains(where: { (word: StaticString) in
          rest + 2 == phrase.upperBound && text.has(word, at: rest)
        })
    else { return nil }
    let from = max(phrase.lowerBound, start + 1)
    return memory.lastMetric + Scalars("占") + text.slice(from..<mark) + Scalars("比重")
  }

  /// 拉动工业 of 拉动工业增长1.5个百分点: by how much it moved something else.
  func pulled(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>) -> Scalars? {
    guard figure.quantity.unit?.kind == .point else { return nil }
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    let verb = text.has("分别", at: start) ? start + 2 : start
    guard text.has("拉动", at: verb) || text.has("带动", at: verb), verb + 4 <= phrase.upperBound else { return nil }
    return text.slice(verb..<phrase.upperBound)
  }

  /// 占全省47%、全国10.6%: the same share of another whole.
  func otherWhole(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Scalars? {
    guard phrase.count == 2, text.character(phrase.lowerBound) == "全", figure.aspect == .share,
      let last = memory.last, last.rule.base == .shareOfLast || last.aspect == .share, last.clause == figure.clause,
      AspectRules.isContinuation(text, figure, after: last),
      let mark = last.metric.values.lastIndex(of: Unicode.Scalar("占").value)
    else { return nil }
    return last.metric.slice(0..<mark + 1) + text.slice(phrase)
  }

  /// 全省平均水平的 of 为全市平均水平的3倍、全省平均水平的1.4倍: another base of the same comparison.
  func isNextMultiple(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    guard figure.quantity.unit?.kind == .ratio, let last = memory.last, last.unitName == figure.quantity.unitName,
      text.character(last.end).isOne(of: "、和，"), figure.quantity.start - last.end <= 14,
      text.character(figure.quantity.start - 1) == "的"
    else { return false }
    return (last.end + 1..<figure.quantity.start).allSatisfy { Scalars.isHan(text[$0]) }
  }

  /// 以全市 of 以全市2%的土地, 贡献了 of 贡献了31%的产值: what the share is of stands behind it.
  func givesShare(_ text: Scalars, _ phrase: Range<Int>) -> Bool {
    if phrase.count >= 3, text.character(phrase.lowerBound) == "以" {
      return text.character(phrase.upperBound - 2) == "全"
    }
    // 园区集聚了全省41%的企业
    var end = phrase.upperBound
    if phrase.count > 4, text.character(end - 2) == "全" { end -= 2 }
    if text.character(end - 1) == "了" { end -= 1 }
    return end - phrase.lowerBound >= 2 && words.lists.begins(.yieldingVerbs, text, at: end - 2)
  }

  /// 41%的企业、27%的平台: what stands before the second is what the first is of.
  func isNextShareOf(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Bool {
    guard figure.aspect == .share, text.character(figure.quantity.end) == "的", let last = memory.last,
      last.rule.base == .shareOf, last.clause == figure.clause
    else { return false }
    return text.slice(phrase) == last.metric
  }
}

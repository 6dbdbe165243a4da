/// Tells a change in per cent from a share where the words before the number leave it open.
extension AspectRules {
  /// 增长5%、6.2%, and 甲产量增长5%、乙8%: the change is said once; 强度达2% says something else.
  static func continuesGrowth(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory)
    -> Bool
  {
    guard let last = memory.last, last.aspect == .growth else { return false }
    // 增长8%左右,力争达到9%
    if lead.phrase.isEmpty, last.sentence == figure.sentence, last.clause.upperBound + 1 == figure.clause.lowerBound,
      text.has("力争", at: figure.clause.lowerBound) || text.has("争取", at: figure.clause.lowerBound)
        || text.has("确保", at: figure.clause.lowerBound)
    {
      return true
    }
    // 增速9.1%,连续11个月保持在9%以上
    if lead.phrase.isEmpty, last.sentence == figure.sentence, lead.roles.contains(.reach), keeps(text, figure) {
      return true
    }
    guard isContinuation(text, figure, after: last) else { return false }
    if lead.phrase.isEmpty { return true }
    return last.clause == figure.clause && !hasShareWord(text, lead.phrase) && !lead.roles.contains(.reach)
  }

  /// 保持在, 稳定在, 控制在: the same went on.
  private static func keeps(_ text: Scalars, _ figure: Figure) -> Bool {
    (figure.before.lowerBound..<figure.quantity.start).contains {
      text.has("保持", at: $0) || text.has("稳定在", at: $0) || text.has("控制在", at: $0)
    }
  }

  /// 增速连年领跑,2021年30.5%: the clause before names the change.
  static func isUnderGrowth(_ text: Scalars, _ figure: Figure, _ lead: LeadIn, _ memory: MetricMemory) -> Bool {
    // 增速列全市第三、达8.9%
    if lead.phrase.isEmpty, let last = memory.last, last.isRank, last.sentence == figure.sentence,
      !last.rule.notes.contains(.inherited),
      ["增速", "增幅"].contains(where: { (word: StaticString) in last.metric.has(word, at: last.metric.count - 2) })
    {
      return true
    }
    guard lead.phrase.isEmpty, memory.last?.sentence != figure.sentence || memory.last?.aspect == .growth else {
      return false
    }
    let start = max(figure.sentence.lowerBound, figure.clause.lowerBound - 40)
    let changes = (start..<figure.clause.lowerBound).contains {
      text.has("增速", at: $0) || text.has("增幅", at: $0) || text.has("涨幅", at: $0)
    }
    return changes && !hasShareWord(text, start..<figure.clause.lowerBound)
  }

  /// 增加值回升至4.2%: no share of it is meant.
  static func isRateOfAmount(_ text: Scalars, _ figure: Figure, _ lead: LeadIn, _ words: FigureWords) -> Bool {
    guard figure.after.isEmpty, lead.roles.contains(.reach) || lead.roles.isEmpty else { return false }
    return words.lists.ends(.amountsWithRates, text, at: lead.phrase.upperBound) && !hasShareWord(text, lead.phrase)
  }
}

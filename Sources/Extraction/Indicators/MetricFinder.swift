import Records

/// Says what a figure measures: the shortest phrase that names it, from the words before it, behind it, or from the
/// figures and sentences before.
struct MetricFinder: Sendable {
  let words: FigureWords
  let leads: LeadInReader
  let phrases: PhraseFinder

  init(words: FigureWords) {
    self.words = words
    leads = LeadInReader(words: words)
    phrases = PhraseFinder(words: words)
  }

  /// - Parameter isShared: several figures in a row share the words before the first of them.
  func find(_ figure: inout Figure, in text: Scalars, memory: MetricMemory, isShared: Bool = false) -> LeadIn {
    var own = isShared ? figure.before : own(figure, text, memory)
    if !isShared, let rest = behindOwners(figure, text, memory) {
      own = rest
      figure.hasOwners = true
    }
    if figure.isAimed(text, words), !own.isEmpty { own = own.lowerBound..<own.upperBound - 1 }
    let lead = leads.read(text, own, isRank: figure.quantity.isRank)
    figure.isStart = lead.isStart
    figure.base = lead.base
    AspectRules.decide(&figure, text: text, lead: lead, words: words, memory: memory)
    // 甲满意率、乙满意率均超97%: one number of all.
    let isShared = isShared || isOfEach(text, lead.phrase, figure.before.upperBound)
    if figure.quantity.isRank {
      rank(&figure, text, lead, memory)
    } else if isPlaceInRow(figure), lead.roles.contains(.rise) || lead.roles.contains(.fall) {
      position(&figure, text, lead, memory)
    } else if figure.quantity.isRelative {
      relative(&figure, text, lead, memory, isShared: isShared)
    } else {
      amount(&figure, text, lead, memory, isShared: isShared)
    }
    figure.metric = withoutTail(
      figure.rule.base == .before ? fromBasis(basisFirst(withoutLastDeed(figure.metric))) : figure.metric)
    figure.metric = withoutAllKinds(withoutLooseMarks(figure.metric))
    // 两项指标分别恢复至…
    if figure.metric.count == 4, isSumOfMeasures(figure.metric, 0..<4) { figure.metric = .empty }
    if figure.rule.base != .following { figure.metric = withoutDeedOfOthers(figure.metric) }
    if figure.aspect == .share { figure.metric = withoutSpell(figure.metric) }
    if figure.rule.base == .share, text.character(figure.quantity.start - 1) == "的",
      figure.metric.has("任务", at: figure.metric.count - 2) || figure.metric.has("目标", at: figure.metric.count - 2)
    {
      // 完成省厅下达任务的124%
      figure.metric = figure.metric + Scalars("完成率")
    }
    complete(&figure, text, memory)
    if figure.aspect == .share, figure.metric.count > 2, figure.metric.character(figure.metric.count - 1) == "占" {
      // 民营主体占97%
      figure.metric = figure.metric + Scalars("比")
    }
    if figure.aspect == .growth || figure.aspect == .increase {
      if figure.base == nil, let clause = clauseBefore(figure, text) {
        // 与2020年相比,企业增长85%
        let start = PhraseFinder.skippingMarks(text, clause.lowerBound, clause.upperBound)
        if let base = leads.comparison(text, endingAt: clause.upperBound, limit: clause.lowerBound),
          base.lowerBound == start
        {
          figure.base = base
        }
      }
      if lead.roles.contains(.fall) { figure.rule.notes.insert(.fall) }
      if isYearlyMean(text, max(figure.before.lowerBound, lead.phrase.upperBound - 6)..<figure.quantity.start) {
        figure.rule.notes.insert(.mean)
      }
    }
    return lead
  }

  /// 年均增长, 年平均增速: of each of several years.
  private func isYearlyMean(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { text.has("年均", at: $0) || text.has("年平均", at: $0) }
  }

  /// What stands before a figure and does not belong to the things counted by the figure before:
  /// 36个项目晋级半决赛、19个…
  func own(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Range<Int> {
    if let deed = figure.deedStart, deed < figure.before.upperBound { return deed..<figure.before.upperBound }
    if let subject = behindComparison(figure, text) { return subject }
    // 所有州和98%的县: of the counties.
    if figure.quantity.isRelative, text.character(figure.quantity.end) == "的",
      text.character(figure.quantity.start - 1).isOne(of: "和及与"), figure.quantity.start > figure.before.lowerBound
    {
      return figure.quantity.start..<figure.quantity.start
    }
    guard let last = memory.last, last.clause == figure.clause else { return behindOpen(figure, text) }
    if let close = bracketEnd(text, last.end, limit: figure.quantity.start) {
      // 先进集体5个（甲站、乙院）、先进个人10人: who they are, and what the next figure counts behind it.
      return max(close, figure.before.lowerBound)..<figure.before.upperBound
    }
    // 12个总投资50亿元的项目: the thing counted stands behind both.
    if last.metricEnd > figure.quantity.start { return figure.before }
    let takesBehind = last.rule.base == .following || last.rule.base == .around
    guard takesBehind || last.rule.base == .shareOf && last.metricEnd > 0 else { return figure.before }
    // The phrase of the figure before ends where it was cut; behind it, and behind 、, this one begins.
    let start = min(max(figure.before.lowerBound, last.metricEnd), figure.before.upperBound)
    let mark = (start..<figure.before.upperBound).last { text.character($0).isOne(of: "、和及") }
    return (mark ?? start)..<figure.before.upperBound
  }

  /// 其中新植面积 of 与去年持平(其中新植面积150亩): behind a bracket that is open still, and behind 在…的基础上.
  private func behindOpen(_ figure: Figure, _ text: Scalars) -> Range<Int> {
    let before = figure.before
    guard let first = text.first(of: Self.openMarks, in: before) else { return before }
    var start = before.lowerBound
    for position in first..<before.upperBound {
      switch text.character(position) {
      case "（", "(": start = position + 1
      case "）", ")": start = before.lowerBound
      case "基":
        let isBase = text.has("基础上", at: position) || text.has("基数上", at: position)
        if isBase, position + 3 <= before.upperBound { return position + 3..<before.upperBound }
      default: break
      }
    }
    // 甲（乙 with nothing behind it is no statement of its own.
    return start + 3 <= before.upperBound ? start..<before.upperBound : before
  }

  private static let openMarks = ScalarSet("（(基")

  /// Behind the bracket that opens at `open` and closes before `limit`.
  private func bracketEnd(_ text: Scalars, _ open: Int, limit: Int) -> Int? {
    guard text.character(open).isOne(of: "（("), limit - open <= 400 else { return nil }
    return (open + 1..<max(open + 1, limit)).last { text.character($0).isOne(of: "）)") }.map { $0 + 1 }
  }

  /// Whether a phrase is one verb and nothing else: 吸引.
  func isDeed(_ text: Scalars, _ range: Range<Int>) -> Bool {
    words.isWhole(text, range, roles: [.act, .predicate, .soft])
  }

  func measureTail(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    words.ending(text, at: range.upperBound, limit: range.lowerBound, roles: .measure).map {
      $0.start..<range.upperBound
    }
  }

  func set(_ figure: inout Figure, _ metric: Scalars, _ rule: MetricRule.Base) {
    figure.metric = metric
    figure.rule.base = rule
  }

  /// The last of the examples in a phrase.
  func lastItem(_ text: Scalars, _ phrase: Range<Int>) -> Range<Int> {
    let mark = phrase.last { text.character($0) == "、" }
    return (mark.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound
  }
}

/// Decides the aspect of a figure: level, increase, growth, share or rank.
enum AspectRules {
  static func decide(
    _ figure: inout Figure, text: Scalars, lead: LeadIn, words: FigureWords, memory: MetricFinder.Memory
  ) {
    let quantity = figure.quantity
    if quantity.isRank {
      figure.aspect = .rank
      return
    }
    let isToLevel = endsInTo(text, lead)
    let changed = !lead.roles.isDisjoint(with: [.rise, .fall]) && !isToLevel
    if quantity.isRelative {
      if quantity.unit?.name == "番" {
        figure.aspect = .growth
      } else if quantity.unit?.kind == .point {
        let compares = words.first(text, in: figure.before, roles: .exceed) != nil
        figure.aspect = compares && !changed ? .level : .increase
      } else if changed {
        figure.aspect = .growth
      } else if isGrowthRate(text, lead) {
        figure.aspect = .growth
      } else if let last = memory.figures.last, last.aspect == .growth, isContinuation(text, figure),
        lead.phrase.isEmpty
          || isContinuation(text, figure) && last.clause == figure.clause && !hasShareWord(text, lead.phrase)
      {
        figure.aspect = .growth
      } else if !isToLevel, !hasShareWord(text, lead.phrase),
        words.first(text, in: lead.phrase, roles: [.rise, .fall]) != nil
      {
        // 压减时间58%: the change stands before what changed.
        figure.aspect = .growth
      } else if quantity.unit?.kind == .ratio {
        figure.aspect = .growth
      } else {
        figure.aspect = .share
      }
      return
    }
    if changed || lead.roles.contains(.add) {
      figure.aspect = .increase
    } else if hasAddVerb(text, figure.before.lowerBound..<lead.phrase.upperBound, words: words) {
      figure.aspect = .increase
    } else if isContinuation(text, figure), let last = memory.figures.last, last.clause == figure.clause,
      last.aspect == .increase, !last.quantity.isRelative
    {
      figure.aspect = .increase
    }
  }

  /// 提高到, 增至: the new level follows, not the change.
  private static func endsInTo(_ text: Scalars, _ lead: LeadIn) -> Bool {
    let words = text.string(lead.phrase.upperBound..<lead.phrase.upperBound + 8)
    guard let to = words.unicodeScalars.firstIndex(where: { $0 == "到" || $0 == "至" }) else { return false }
    return words.unicodeScalars[..<to].count <= 4 && words.unicodeScalars[..<to].count >= 1
      && lead.roles.contains(.reach)
  }

  private static func isGrowthRate(_ text: Scalars, _ lead: LeadIn) -> Bool {
    let end = lead.phrase.upperBound
    return text.has("增速", at: end - 2) || text.has("增幅", at: end - 2) || text.has("增长率", at: end - 3)
      || text.has("降幅", at: end - 2) || text.has("增长", at: end - 2) || text.has("增长幅度", at: end - 4)
  }

  private static func hasShareWord(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { "占比率重".unicodeScalars.contains(text.character($0)) }
  }

  /// 、 or 和 leads from the figure before to this one.
  static func isContinuation(_ text: Scalars, _ figure: Figure) -> Bool {
    let start = figure.before.lowerBound
    return start > figure.clause.lowerBound && "、和及与".unicodeScalars.contains(text.character(start))
  }

  /// 新增…家, 净增…家 within the clause, and 新 before a deed.
  private static func hasAddVerb(_ text: Scalars, _ range: Range<Int>, words: FigureWords) -> Bool {
    words.first(text, in: range, roles: .add) != nil
  }
}

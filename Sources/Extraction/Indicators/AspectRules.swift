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
      } else if text.character(quantity.start) == "前" {
        figure.aspect = .rank
      } else if isGrowthRate(text, lead) || text.has("增长", at: quantity.end) || text.has("的增长", at: quantity.end)
        || text.has("的增速", at: quantity.end)
      {
        figure.aspect = .growth
      } else if let last = memory.figures.last, last.aspect == .growth,
        isContinuation(text, figure, after: memory.figures.last),
        lead.phrase.isEmpty
          || isContinuation(text, figure, after: memory.figures.last) && last.clause == figure.clause
            && !hasShareWord(text, lead.phrase)
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
    } else if isContinuation(text, figure, after: memory.figures.last), let last = memory.figures.last,
      last.clause == figure.clause,
      last.aspect == .increase, !last.quantity.isRelative
    {
      figure.aspect = .increase
    } else if let last = memory.figures.last, last.aspect == .increase, last.sentence == figure.sentence,
      last.clause.upperBound + 1 == figure.clause.lowerBound, last.quantity.unitName == quantity.unitName,
      lead.roles.isEmpty, !lead.phrase.isEmpty, figure.before.lowerBound == figure.clause.lowerBound,
      words.first(text, in: figure.before, roles: [.act, .predicate, .total, .reach]) == nil
    {
      // 新增甲10家,乙5家: a clause without a verb of its own goes on with that of the clause before.
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
  static func isContinuation(_ text: Scalars, _ figure: Figure, after last: Figure?) -> Bool {
    let start = max(figure.before.lowerBound, last?.clause == figure.clause ? last?.metricEnd ?? 0 : 0)
    return start > figure.clause.lowerBound && "、和及与".unicodeScalars.contains(text.character(start))
  }

  /// 新增…家, 净增…家 within the clause, and 新 before a deed.
  private static func hasAddVerb(_ text: Scalars, _ range: Range<Int>, words: FigureWords) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if let match = words.beginning(text, at: position, limit: range.upperBound, roles: .add),
        !"值量数额率".unicodeScalars.contains(text.character(match.end)),
        isVerb(text, position..<match.end, start: range.lowerBound)
      {
        return true
      }
      position += 1
    }
    return false
  }

  /// 新增 and 净增 are verbs anywhere; 新认定 in 高企新认定企业 belongs to the noun.
  private static func isVerb(_ text: Scalars, _ word: Range<Int>, start: Int) -> Bool {
    if text.character(word.lowerBound) != "新" || text.character(word.lowerBound + 1) == "增" { return true }
    if word.lowerBound == start { return true }
    return !Scalars.isHan(text[word.lowerBound - 1])
      || "年月日内已共计功并、全区市省县国还再又".unicodeScalars.contains(text.character(word.lowerBound - 1))
  }
}

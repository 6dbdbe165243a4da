/// Decides the aspect of a figure: level, increase, growth, share or rank.
enum AspectRules {
  static func decide(
    _ figure: inout Figure, text: Scalars, lead: LeadIn, words: FigureWords, memory: MetricMemory
  ) {
    let quantity = figure.quantity
    if quantity.isRank {
      figure.aspect = .rank
      return
    }
    if quantity.isProportion {
      figure.aspect = .share
      return
    }
    let isToLevel = endsInTo(text, lead) && !isRate(text, lead.phrase.upperBound)
    var changed = !lead.roles.isDisjoint(with: [.rise, .fall]) && !isToLevel
    // 提升39个县帮扶质效: what is counted behind the number is not what rose.
    if changed, quantity.isCount, lead.base == nil, lead.roles.isDisjoint(with: [.add, .fall]),
      Scalars.isHan(text[quantity.end]),
      lead.phrase.isEmpty || words.isWhole(text, lead.phrase, roles: [.act, .soft]) || namesThings(text, figure),
      words.ending(text, at: quantity.start, limit: figure.before.lowerBound, roles: .act) != nil
    {
      changed = false
    }
    // 加快6个电站建设
    if changed, quantity.isCount, text.has("加快", at: quantity.start - 2) { changed = false }
    // 实施单产提升602万亩: a deed of which the rise is the object.
    if changed, !quantity.isRelative, lead.base == nil, isDeedOfRise(text, figure, lead, words, memory) {
      changed = false
    }
    if quantity.isRelative {
      if quantity.unit?.traits.contains(.doubling) ?? false {
        figure.aspect = .growth
      } else if quantity.unit?.kind == .point {
        let compares =
          words.first(text, in: figure.before, roles: .exceed) != nil
          || lead.roles.isDisjoint(with: [.rise, .fall]) && isAboveOthers(text, figure.before)
          || isHigherThan(text, lead.phrase)
        let start = PhraseFinder.skippingMarks(text, lead.phrase.lowerBound, lead.phrase.upperBound)
        let opens = words.beginning(text, at: start, limit: lead.phrase.upperBound, roles: .exceed) != nil
        let isDifference = compares && (!changed || opens || isRate(text, lead.phrase.upperBound))
        figure.aspect =
          isDifference ? isDifferenceOfGrowth(text, figure, memory) ? .growth : .level : .increase
      } else if changed || lead.roles.contains(.add) {
        figure.aspect = .growth
      } else if text.character(quantity.start) == "前" {
        figure.aspect = .rank
      } else if isGrowthRate(text, lead) || text.has("增长", at: quantity.end) || text.has("的增长", at: quantity.end)
        || text.has("的增速", at: quantity.end)
        || text.character(quantity.end) == "的"
          && (quantity.end + 1..<quantity.end + 5).contains(where: { text.has("增长", at: $0) })
      {
        figure.aspect = .growth
      } else if continuesGrowth(figure, text, lead, memory) || isUnderGrowth(text, figure, lead, memory) {
        figure.aspect = .growth
      } else if !isToLevel, !hasShareWord(text, lead.phrase),
        words.first(text, in: lead.phrase, roles: [.rise, .fall]) != nil
      {
        // 压减时间58%: the change stands before what changed.
        figure.aspect = .growth
      } else if quantity.unit?.kind == .ratio {
        figure.aspect = isMultiplier(text, lead.phrase.upperBound) ? .level : .growth
      } else {
        figure.aspect =
          isIndexLevel(text, lead.phrase.upperBound)
          ? .level : isRateOfAmount(text, figure, lead, words) ? .growth : .share
      }
      return
    }
    if changed || lead.roles.contains(.add) || text.has("增量", at: lead.phrase.upperBound - 2) {
      figure.aspect = .increase
    } else if hasAddVerb(text, figure.before.lowerBound..<lead.phrase.upperBound, words: words) {
      figure.aspect = .increase
    } else if continuesIncrease(figure, text, lead, words, memory) {
      figure.aspect = .increase
    }
  }

  /// 投资增速高于全省2个百分点; 增加值增长7%、高于全国1.2个百分点: by how much it grew faster.
  private static func isDifferenceOfGrowth(_ text: Scalars, _ figure: Figure, _ memory: MetricMemory) -> Bool {
    if figure.before.contains(where: { text.has("增速", at: $0) || text.has("增幅", at: $0) || text.has("增长", at: $0) }) {
      return true
    }
    guard let last = memory.last, last.sentence == figure.sentence, last.aspect == .growth, last.isRelative else {
      return false
    }
    return figure.before.lowerBound - last.end <= 1
  }

  /// 提升40所普通高中办学能力: things stand behind the number, up to the end of the clause.
  private static func namesThings(_ text: Scalars, _ figure: Figure) -> Bool {
    figure.after.count >= 4 && figure.after.allSatisfy { Scalars.isHan(text[$0]) }
  }

  /// 综合创新水平指数达到51.8%: an index is no part of a whole.
  private static func isIndexLevel(_ text: Scalars, _ end: Int) -> Bool {
    text.has("指数", at: end - 2)
  }

  /// 放大倍数, 杠杆率: a ratio that is measured itself.
  private static func isMultiplier(_ text: Scalars, _ end: Int) -> Bool {
    text.has("倍数", at: end - 2) || text.has("杠杆率", at: end - 3) || text.has("杠杆比", at: end - 3)
  }

  private static func isDeedOfRise(
    _ text: Scalars, _ figure: Figure, _ lead: LeadIn, _ words: FigureWords, _ memory: MetricMemory
  ) -> Bool {
    var start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    guard text.has("提升", at: figure.quantity.start - 2) || text.has("提高", at: figure.quantity.start - 2) else {
      return false
    }
    // 完成林分优化提升20万亩、森林抚育提升30万亩
    if let last = memory.last, last.clause == figure.clause, last.aspect == .level, text.character(last.end) == "、",
      text.has("提升", at: last.start - 2), last.unitName == figure.quantity.unitName
    {
      return true
    }
    for word: StaticString in ["累计", "全年", "共"] where text.has(word, at: start) { start += word.scalarCount }
    return words.lists.begins(.workingVerbs, text, at: start)
  }

  /// 比全市平均水平高.
  static func isHigherThan(_ text: Scalars, _ range: Range<Int>) -> Bool {
    let start = PhraseFinder.skippingMarks(text, range.lowerBound, range.upperBound)
    guard text.character(start) == "比", range.upperBound - start >= 4,
      text.character(range.upperBound - 1).isOne(of: "高低")
    else { return false }
    return (start..<range.upperBound).contains { text.character($0) == "全" || text.has("平均", at: $0) }
  }

  /// 超全国平均水平2个百分点.
  private static func isAboveOthers(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { position in
      text.character(position) == "超" && (text.has("全", at: position + 1) || text.has("全", at: position + 2))
    }
  }

  /// 提高到, 增至: the new level follows, not the change.
  private static func endsInTo(_ text: Scalars, _ lead: LeadIn) -> Bool {
    guard lead.roles.contains(.reach) else { return false }
    let end = lead.phrase.upperBound
    // 降为; the 为 of 增幅为 is another.
    let to = (end..<end + 8).first {
      text.character($0).isOne(of: "到至") || text.character($0) == "为" && text.character($0 - 1).isOne(of: "降升增减缩扩加少")
    }
    return to.map { $0 > end && $0 <= end + 4 } ?? false
  }

  /// 投资增速达到8%: the rate itself.
  private static func isRate(_ text: Scalars, _ end: Int) -> Bool {
    let position = text.has("平均", at: end) ? end + 2 : end
    return text.has("增速", at: position) || text.has("增幅", at: position) || text.has("增长率", at: position)
      || text.has("降幅", at: position)
  }

  private static func isGrowthRate(_ text: Scalars, _ lead: LeadIn) -> Bool {
    let end = lead.phrase.upperBound
    return text.has("增速", at: end - 2) || text.has("增幅", at: end - 2) || text.has("增长率", at: end - 3)
      || text.has("降幅", at: end - 2) || text.has("增长", at: end - 2) || text.has("增长幅度", at: end - 4)
  }

  static func hasShareWord(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { position in
      switch text.character(position) {
      case "占", "率": true
      case "比": text.character(position + 1).isOne(of: "重例")
      case "贡": text.character(position + 1) == "献"
      // 企业增长面
      case "增": text.has("增长面", at: position) || text.has("增收面", at: position)
      default: false
      }
    }
  }

  /// 、 or 和 leads from the figure before to this one.
  static func isContinuation(_ text: Scalars, _ figure: Figure, after last: MetricMemory.Past?) -> Bool {
    let start = max(figure.before.lowerBound, last?.clause == figure.clause ? last?.metricEnd ?? 0 : 0)
    return start > figure.clause.lowerBound && text.character(start).isOne(of: "、和及与")
  }
}

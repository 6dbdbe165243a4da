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
    let isToLevel = endsInTo(text, lead) && !isRate(text, lead.phrase.upperBound)
    let changed = !lead.roles.isDisjoint(with: [.rise, .fall]) && !isToLevel
    if quantity.isRelative {
      if quantity.unit?.name == "番" {
        figure.aspect = .growth
      } else if quantity.unit?.kind == .point {
        let compares = words.first(text, in: figure.before, roles: .exceed) != nil
        figure.aspect = compares && (!changed || isRate(text, lead.phrase.upperBound)) ? .level : .increase
      } else if changed || lead.roles.contains(.add) {
        figure.aspect = .growth
      } else if text.character(quantity.start) == "前" {
        figure.aspect = .rank
      } else if isGrowthRate(text, lead) || text.has("增长", at: quantity.end) || text.has("的增长", at: quantity.end)
        || text.has("的增速", at: quantity.end)
      {
        figure.aspect = .growth
      } else if continuesGrowth(figure, text, lead, memory) {
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
    } else if continuesIncrease(figure, text, lead, words, memory) {
      figure.aspect = .increase
    }
  }

  /// 增长5%、6.2%, and 甲产量增长5%、乙8%: the change is said once; 强度达2% says something else.
  private static func continuesGrowth(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory)
    -> Bool
  {
    guard let last = memory.last, last.aspect == .growth, isContinuation(text, figure, after: last) else {
      return false
    }
    if lead.phrase.isEmpty { return true }
    return last.clause == figure.clause && !hasShareWord(text, lead.phrase) && !lead.roles.contains(.reach)
  }

  /// 新增甲10家、乙5家, and 新增甲10家,乙5家: what has no verb of its own goes on with that of the figure before.
  private static func continuesIncrease(
    _ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ words: FigureWords, _ memory: MetricMemory
  ) -> Bool {
    guard let last = memory.last, last.aspect == .increase, !last.isRelative, !lead.phrase.isEmpty || lead.roles.isEmpty
    else { return false }
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    if let total = words.beginning(text, at: start, limit: figure.before.upperBound, roles: .total),
      total.end - start > 1
    {
      return false
    }
    if last.clause == figure.clause, isContinuation(text, figure, after: last) {
      guard let verb = words.beginning(text, at: start, limit: lead.phrase.upperBound, roles: .act) else { return true }
      return verb.end - start < 2 || verb.end + 2 >= lead.phrase.upperBound
    }
    guard last.sentence == figure.sentence, last.clause.upperBound + 1 == figure.clause.lowerBound,
      last.unitName == figure.quantity.unitName, lead.roles.isEmpty, !lead.phrase.isEmpty,
      figure.before.lowerBound == figure.clause.lowerBound, text.character(last.clause.upperBound) != "；",
      text.character(last.clause.upperBound) != ";", memory.names.name(at: start) == nil,
      opensWithAddition(text, last, words, memory)
    else { return false }
    // 其中 tells parts of what was added. 有效期内…, 目前…: another time.
    let own = text.has("其中", at: start) ? start + 2 : start
    if let adverb = words.beginning(text, at: own, limit: figure.before.upperBound, roles: .adverb),
      adverb.end > own + 1
    {
      return false
    }
    // One character such as the 以 of 以上 is no verb.
    return !(own..<max(own, figure.before.upperBound)).contains { position in
      guard
        let verb = words.beginning(
          text, at: position, limit: figure.before.upperBound, roles: [.act, .predicate, .total, .reach])
      else { return false }
      return verb.end - position > 1
    }
  }

  /// 预计新增甲10家: the verb governs what follows; 城镇新增就业 does not. A clause that went on with it governs too.
  private static func opensWithAddition(
    _ text: Scalars, _ last: MetricMemory.Past, _ words: FigureWords, _ memory: MetricMemory
  ) -> Bool {
    if words.ending(text, at: last.start, limit: last.clause.lowerBound, roles: .add) != nil { return true }
    var position = PhraseFinder.skippingMarks(text, last.clause.lowerBound, last.clause.upperBound)
    while let adverb = words.beginning(text, at: position, limit: last.end, roles: [.adverb, .target]),
      adverb.end - position > 1
    {
      position = adverb.end
    }
    if words.beginning(text, at: position, limit: last.end, roles: .add) != nil { return true }
    return words.first(text, in: position..<last.end, roles: .add) == nil
  }

  /// 提高到, 增至: the new level follows, not the change.
  private static func endsInTo(_ text: Scalars, _ lead: LeadIn) -> Bool {
    guard lead.roles.contains(.reach) else { return false }
    let end = lead.phrase.upperBound
    let to = (end..<end + 8).first { text.character($0) == "到" || text.character($0) == "至" }
    return to.map { $0 > end && $0 <= end + 4 } ?? false
  }

  /// 投资增速达到8%: the rate itself.
  private static func isRate(_ text: Scalars, _ position: Int) -> Bool {
    text.has("增速", at: position) || text.has("增幅", at: position) || text.has("增长率", at: position)
      || text.has("降幅", at: position)
  }

  private static func isGrowthRate(_ text: Scalars, _ lead: LeadIn) -> Bool {
    let end = lead.phrase.upperBound
    return text.has("增速", at: end - 2) || text.has("增幅", at: end - 2) || text.has("增长率", at: end - 3)
      || text.has("降幅", at: end - 2) || text.has("增长", at: end - 2) || text.has("增长幅度", at: end - 4)
  }

  private static func hasShareWord(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { "占比率重献".unicodeScalars.contains(text.character($0)) }
  }

  /// 、 or 和 leads from the figure before to this one.
  static func isContinuation(_ text: Scalars, _ figure: Figure, after last: MetricMemory.Past?) -> Bool {
    let start = max(figure.before.lowerBound, last?.clause == figure.clause ? last?.metricEnd ?? 0 : 0)
    return start > figure.clause.lowerBound && "、和及与".unicodeScalars.contains(text.character(start))
  }

  /// 新增…家, 净增…家 within the clause, and 新 before a deed.
  private static func hasAddVerb(_ text: Scalars, _ range: Range<Int>, words: FigureWords) -> Bool {
    for position in range {
      let start = text.character(position)
      if start == "新", words.beginning(text, at: position, limit: range.upperBound, roles: [.add, .act]) == nil,
        let deed = words.beginning(text, at: position + 1, limit: range.upperBound, roles: .act),
        deed.end - position > 2, isVerb(text, position..<deed.end, start: range.lowerBound), !isNoun(text, deed.end)
      {
        return true
      }
      // 新建改扩建 is one deed, and adds only in part.
      if let match = words.beginning(text, at: position, limit: range.upperBound, roles: [.add, .act]),
        match.roles.contains(.add), !isNoun(text, match.end),
        isVerb(text, position..<match.end, start: range.lowerBound)
      {
        return true
      }
    }
    return false
  }

  /// 新增值, 新签约数: the verb is part of a noun.
  private static func isNoun(_ text: Scalars, _ position: Int) -> Bool {
    "值量数额率".unicodeScalars.contains(text.character(position))
  }

  /// 新增 and 净增 are verbs anywhere; 新认定 in 高企新认定企业 belongs to the noun.
  private static func isVerb(_ text: Scalars, _ word: Range<Int>, start: Int) -> Bool {
    if text.character(word.lowerBound) != "新" || text.character(word.lowerBound + 1) == "增" { return true }
    let before = text.character(word.lowerBound - 1)
    if "创更革高最全翻重出刷鲜清焕维”".unicodeScalars.contains(before) { return false }
    if word.lowerBound == start { return true }
    return !Scalars.isHan(before.value)
      || "年月日内已共计功并、全区市省县国还再又".unicodeScalars.contains(before)
  }
}

/// Tells what was added (新增5家) from what there is.
extension AspectRules {
  /// 新增甲10家、乙5家, and 新增甲10家,乙5家: what has no verb of its own goes on with that of the figure before.
  static func continuesIncrease(
    _ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ words: FigureWords, _ memory: MetricMemory
  ) -> Bool {
    guard let last = memory.last, last.aspect == .increase, !last.isRelative, !lead.phrase.isEmpty || lead.roles.isEmpty
    else { return false }
    // 新增265户362人: the same things in another unit.
    if last.end == figure.quantity.start, figure.quantity.isCount, last.clause == figure.clause { return true }
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    if let total = words.beginning(text, at: start, limit: figure.before.upperBound, roles: .total),
      total.end - start > 1
    {
      return false
    }
    // 新增6家(甲类3家、乙类1家)
    if last.clause == figure.clause, text.character(last.end).isOne(of: "（("),
      last.unitName == figure.quantity.unitName, lead.roles.isEmpty
    {
      return true
    }
    if last.clause == figure.clause, isContinuation(text, figure, after: last) {
      // 里程新增30公里、突破900公里; 就业稳定在50万人以上: a level of its own.
      if lead.roles.contains(.reach), lead.roles.isDisjoint(with: [.adverb, .add]) { return false }
      if lead.phrase.isEmpty, passes(text, figure.quantity.start) { return false }
      // 新增担保额5亿元、在保余额8亿元; 新签约项目12个、协议投资36亿元
      if let measure = words.ending(text, at: lead.phrase.upperBound, limit: lead.phrase.lowerBound, roles: .measure),
        text.has("余额", at: lead.phrase.upperBound - 2)
          || last.unitName != figure.quantity.unitName && text.has("投资", at: lead.phrase.upperBound - 2),
        measure.start < lead.phrase.upperBound
      {
        return false
      }
      guard let verb = words.beginning(text, at: start, limit: lead.phrase.upperBound, roles: .act) else { return true }
      // 新增项目9个、释放产值5亿元
      if verb.end - start > 1, words.isWhole(text, verb.end..<lead.phrase.upperBound, roles: .measure),
        last.unitName != figure.quantity.unitName
      {
        return false
      }
      return verb.end - start < 2 || verb.end + 2 >= lead.phrase.upperBound
    }
    guard last.sentence == figure.sentence, last.clause.upperBound + 1 == figure.clause.lowerBound,
      last.unitName == figure.quantity.unitName, lead.roles.isEmpty, !lead.phrase.isEmpty,
      !passes(text, figure.quantity.start), isPartOrCount(text, figure, lead, words),
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
  static func opensWithAddition(
    _ text: Scalars, _ last: MetricMemory.Past, _ words: FigureWords, _ memory: MetricMemory
  ) -> Bool {
    if words.ending(text, at: last.start, limit: last.clause.lowerBound, roles: .add) != nil { return true }
    var position = PhraseFinder.skippingMarks(text, last.clause.lowerBound, last.clause.upperBound)
    position = TimePhrase.end(text, at: position, limit: last.end) ?? position
    while let adverb = words.beginning(text, at: position, limit: last.end, roles: [.adverb, .target]),
      adverb.end - position > 1
    {
      position = adverb.end
    }
    if words.beginning(text, at: position, limit: last.end, roles: .add) != nil { return true }
    return words.first(text, in: position..<last.end, roles: .add) == nil
  }

  /// 新增…家, 净增…家 within the clause, and 新 before a deed.
  static func hasAddVerb(_ text: Scalars, _ range: Range<Int>, words: FigureWords) -> Bool {
    var next = range.lowerBound
    while next < range.upperBound, let position = text.first(of: words.deedOpenings, in: next..<range.upperBound) {
      next = position + 1
      let start = text.character(position)
      if start == "新", words.beginning(text, at: position, limit: range.upperBound, roles: [.add, .act]) == nil,
        let deed = words.beginning(text, at: position + 1, limit: range.upperBound, roles: [.act, .predicate]),
        deed.end - position > 2,
        // 汽车新上牌 before the number is a clause of its own.
        deed.end == range.upperBound && !endsWord(text, position)
          || isVerb(text, position..<deed.end, start: range.lowerBound),
        !isNoun(text, deed.end)
      {
        return true
      }
      if start == "新", isDeedCharacter(text, position + 1), isDeedCharacter(text, position + 2),
        isVerb(text, position..<position + 3, start: range.lowerBound), !isNoun(text, position + 3)
      {
        return true
      }
      // 新建改扩建 is one deed, and adds only in part.
      if let match = words.beginning(text, at: position, limit: range.upperBound, roles: [.add, .act]),
        match.roles.contains(.add), !isNoun(text, match.end), !isAlsoRenewal(text, position, match.end, words),
        match.end == range.upperBound && match.end - position > 2 && !endsWord(text, position)
          || isVerb(text, position..<match.end, start: range.lowerBound)
      {
        return true
      }
    }
    return false
  }

  /// 其中光伏装机20万千瓦, 乙5家: parts of what was added, or things; 播种面积5万亩 is a level of its own.
  private static func isPartOrCount(_ text: Scalars, _ figure: Figure, _ lead: LeadIn, _ words: FigureWords) -> Bool {
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    if text.has("其中", at: start) { return true }
    return figure.quantity.isCount
      && words.ending(text, at: lead.phrase.upperBound, limit: lead.phrase.lowerBound, roles: .measure) == nil
  }

  /// 突破900公里: the bound of a level.
  private static func passes(_ text: Scalars, _ position: Int) -> Bool {
    text.has("突破", at: position) || text.has("超过", at: position) || text.has("跨过", at: position)
  }

  /// 新引建, 新招录: characters that make a deed behind 新 where two of them stand together.
  static func isDeedCharacter(_ text: Scalars, _ position: Int) -> Bool {
    text.character(position).isOne(of: "引建创培育设立开增入认获聘招签评备登注转升挂投纳批准成落孵组选派考取遴聚添购录")
  }

  /// 新建、改建民宿, 新建和改善绿道: what is renewed besides is not added.
  static func isAlsoRenewal(_ text: Scalars, _ start: Int, _ end: Int, _ words: FigureWords) -> Bool {
    // 新开工改造老旧小区: the renewal was begun anew.
    if text.character(start) == "新", end - start > 2, text.has("改造", at: end) || text.has("修缮", at: end) { return true }
    guard end == start + 2, text.has("新建", at: start) || text.has("新开", at: start) else { return false }
    var next = end
    if text.character(next).isOne(of: "、和及与") { next += 1 }
    if text.character(next) == "（" || text.character(next) == "(" { next += 1 }
    if words.lists.begins(.renewingVerbs, text, at: next) { return next > end }
    return text.character(next).isOne(of: "改扩续修翻迁")
      && !text.character(next + 1).isOne(of: "革")
  }

  /// 新增值, 新签约数, 新增劳动力平均…: the verb is part of a noun.
  static func isNoun(_ text: Scalars, _ position: Int) -> Bool {
    if text.has("劳动力平均", at: position) { return true }
    return endsAmount(text, position)
  }

  private static func endsAmount(_ text: Scalars, _ position: Int) -> Bool {
    text.character(position).isOne(of: "值量数额率")
      && !(text.character(position) == "数" && text.character(position + 1).isOne(of: "字据控智码学"))
  }

  /// 新 of 创新投入, 以旧换新补贴.
  private static func endsWord(_ text: Scalars, _ position: Int) -> Bool {
    text.character(position - 1).isOne(of: "创更革高最全翻重出刷鲜清焕维换布迎”")
  }

  /// 新增 and 净增 are verbs anywhere; 新认定 in 高企新认定企业 belongs to the noun.
  static func isVerb(_ text: Scalars, _ word: Range<Int>, start: Int) -> Bool {
    if text.character(word.lowerBound) != "新" || text.character(word.lowerBound + 1) == "增" { return true }
    let before = text.character(word.lowerBound - 1)
    if endsWord(text, word.lowerBound) { return false }
    if word.lowerBound == start { return true }
    // 甲中心新建, 乙等新设: those who did it stand before.
    return !Scalars.isHan(before.value) || before.isOne(of: "年月日度内已共计功并、全区市省县乡镇村国还再又均宜")
      || before.isOne(of: "等院园学厂司馆校局团带目") || text.has("中心", at: word.lowerBound - 2)
  }
}

/// What those counted behind a number did or brought, and what the words before the number add to them.
extension MetricFinder {
  /// 33个重点项目投资|完成89亿元: the property is that of the next figure.
  func isInvestmentNext(_ text: Scalars, _ end: Int) -> Bool {
    text.has("投资", at: end - 2) && (text.has("完成", at: end) || text.has("预计完成", at: end))
  }

  /// 带动增收 of 带动3万户增收: what came of it for how many.
  func gainOfPeople(_ figure: Figure, _ text: Scalars) -> Scalars? {
    guard text.character(figure.quantity.end - 1).isOne(of: "户人名"), !figure.after.isEmpty,
      words.lists.isWhole(.gainsOfPeople, text.slice(figure.after))
    else { return nil }
    let verb = figure.quantity.start - 2
    let brings = ["带动", "帮助", "促进", "扶持", "惠及", "安置", "吸纳", "支持"].contains { (word: StaticString) in
      text.has(word, at: verb)
    }
    return brings ? text.slice(verb..<verb + 2) + text.slice(figure.after) : nil
  }

  /// 落实 of 19个省市落实资金197亿元, 开工 of 16个园区开工项目382个: what those counted did, up to the next number.
  func deedToNext(_ figure: Figure, _ text: Scalars, _ following: Range<Int>) -> Int? {
    guard figure.quantity.isCount || figure.quantity.unit == nil, following.upperBound == figure.after.upperBound,
      NumeralCharacter.arabicDigit(text[following.upperBound]) != nil
    else { return nil }
    for position in following.lowerBound + 2..<max(following.lowerBound + 2, following.upperBound - 3) {
      guard
        let deed = words.beginning(
          text, at: position, limit: following.upperBound, roles: [.act, .thing, .measure, .generic]),
        deed.roles == .act, deed.end - position > 1, following.upperBound - deed.end >= 2,
        !phrases.isNominal(text, at: deed.end, limit: following.upperBound),
        !phrases.isKindOfPlace(text, deed.end), !text.character(deed.end).isOne(of: "的型性式类"),
        !phrases.isTooGeneral(text, following.lowerBound..<position),
        text.character(position - 1).isOne(of: "省市县区旗州镇乡村园团者")
          || words.ending(text, at: position, limit: following.lowerBound, roles: [.thing, .generic]) != nil
      else { continue }
      return position
    }
    return nil
  }

  /// 民营经济发展举措 of 民营经济发展30条举措, 城市更新项目 of 城市更新15个项目: what is counted, in general words, behind the number;
  /// of what, directly before it.
  func joinedBefore(_ figure: Figure, _ text: Scalars, _ before: Range<Int>, _ following: Range<Int>) -> Scalars? {
    guard figure.quantity.isCount, !figure.hasOwners, before.upperBound == figure.quantity.start,
      (4...16).contains(before.count), (2...6).contains(following.count),
      words.isWhole(text, following, roles: .generic) || words.lists.ends(.generalWork, text, at: following.upperBound),
      before.allSatisfy({ Scalars.isHan(text[$0]) || text.character($0).isOne(of: "“”") }),
      text.character(before.upperBound - 1) != "等",
      words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: [.verbal, .abstract]) == nil
        || words.ending(text, at: before.upperBound, limit: before.lowerBound, roles: [.thing, .measure, .generic])
          != nil,
      words.beginning(text, at: before.lowerBound, limit: before.upperBound, roles: .verbal) == nil
    else { return nil }
    return Self.join(text.slice(before), text.slice(following))
  }

  /// 引进, 签约 before the names of examples.
  func gainingVerb(_ text: Scalars, _ phrase: Range<Int>, _ before: Range<Int>) -> Range<Int>? {
    let start = PhraseFinder.skippingMarks(text, phrase.lowerBound, phrase.upperBound)
    guard start + 2 <= before.lowerBound || start == before.lowerBound else { return nil }
    return words.lists.end(.gainingVerbs, text, at: start).map { start..<$0 }
  }

  /// 惠及130万老年人, 覆盖30万儿童: people are reached, not counted for themselves.
  func beneficiaryVerb(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory? = nil) -> Range<Int>? {
    var verb = figure.quantity.start - 2
    // 惠及80个乡镇300万群众
    if let memory, let last = memory.last, last.metricEnd == figure.quantity.start, last.end < figure.quantity.start {
      verb = last.start - 2
      guard verb >= figure.clause.lowerBound else { return nil }
    } else if verb < figure.before.lowerBound {
      return nil
    }
    guard
      text.has("惠及", at: verb) || text.has("覆盖", at: verb) || text.has("受惠", at: verb)
    else { return nil }
    return verb..<verb + 2
  }

  /// 省重点项目总投资 of 总投资2万亿元的389个省重点项目: the property of those that the next number counts.
  func propertyOfNext(_ figure: Figure, _ text: Scalars, _ before: Range<Int>) -> Scalars? {
    guard text.character(figure.quantity.end) == "的", !figure.quantity.isCount, let tail = measureTail(text, before)
    else { return nil }
    var start = figure.quantity.end + 1
    while NumeralCharacter.arabicDigit(text[start]) != nil || text.character(start).isOne(of: "余多") { start += 1 }
    guard start > figure.quantity.end + 1, text.character(start).isOne(of: "个项家座条处所") else { return nil }
    let limit = (start + 1..<start + 20).first { !Scalars.isHan(text[$0]) } ?? start + 20
    let thing = phrases.counted(text, start + 1..<limit)
    return thing.count >= 2 ? Self.join(text.slice(thing), text.slice(tail)) : nil
  }

  /// 走访 of 走访360家企业.
  func leadVerb(_ text: Scalars, _ lead: LeadIn) -> Range<Int> {
    let end = lead.phrase.upperBound
    guard let match = words.ending(text, at: end, limit: lead.phrase.lowerBound, roles: .act) else { return end..<end }
    return match.start..<end
  }

  /// 新增项目180个,其中总投资5亿元以上的8个: a part of what was added.
  func takeAspectOfWhole(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) {
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    if text.has("其中", at: start), memory.last?.aspect == .increase, figure.aspect == .level {
      figure.aspect = .increase
    }
  }

  /// 首批重点改革 of 首批12项及第二批14项重点改革: the noun stands behind the next number.
  func batchOfNext(_ figure: Figure, _ text: Scalars, _ before: Range<Int>) -> Scalars? {
    let end = figure.quantity.end
    guard figure.quantity.isCount, (2...4).contains(before.count), text.character(before.upperBound - 1) == "批",
      before.upperBound == figure.quantity.start, text.character(end).isOne(of: "及和与、"),
      let number = (end + 1..<end + 6).first(where: { NumeralCharacter.arabicDigit(text[$0]) != nil }),
      text.character(number - 1) == "批",
      let unit = (number + 1..<number + 6).first(where: { NumeralCharacter.arabicDigit(text[$0]) == nil }),
      text[unit] == text[end - 1]
    else { return nil }
    let limit = (unit + 1..<unit + 16).first { !Scalars.isHan(text[$0]) } ?? unit + 16
    let thing = phrases.counted(text, unit + 1..<limit)
    return thing.count >= 2 ? text.slice(before) + text.slice(thing) : nil
  }

  /// 到位资金 of 资金到位3000万元.
  func moneyInPlace(_ metric: Scalars, _ text: Scalars, _ before: Range<Int>) -> Scalars {
    guard metric.count == 2, metric.has("资金", at: 0), text.has("到位", at: before.upperBound) else { return metric }
    return Scalars("到位资金")
  }

  /// 个 and 项 count the same things.
  func isSameUnit(_ first: UnitName?, _ second: UnitName?) -> Bool {
    first == second || (first == .piece || first == .item) && (second == .piece || second == .item)
  }
}

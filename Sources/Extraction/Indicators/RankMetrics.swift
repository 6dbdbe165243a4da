/// What is ranked, and what moved up or down in a ranking.
extension MetricFinder {
  func rank(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory) {
    if let sized = rankedBySize(figure, text) { return set(&figure, sized, .rank) }
    var end = lead.phrase.upperBound
    while let match = words.ending(text, at: end, limit: lead.phrase.lowerBound, roles: [.reach, .predicate, .rank]) {
      if end - match.start == 1, !text.character(match.start).isOne(of: "居列排为在均获位") { break }
      end = match.start
    }
    // 综合排名
    if text.has("综合", at: end - 2), text.has("排名", at: end) || text.has("排位", at: end) { end += 2 }
    if text.has("以来", at: end - 2), end - 2 >= lead.phrase.lowerBound {
      // 建市以来首次居全省第一: since when.
      end = lead.phrase.lowerBound
    }
    let phrase = leads.read(text, lead.phrase.lowerBound..<end, isRank: true).phrase
    let ranked = rankedAmong(figure, text, phrase, memory) ?? withoutRanking(text, phrase, memory)
    let object = aroundEntering(text, upToChange(text, phrases.object(text, ranked)))
    // 国家高新区评价中综合排名位列: what stands behind 中 is ranked.
    let inner = object.last {
      text.character($0) == "中" && $0 + 2 < object.upperBound
        && !text.character($0 + 1).isOne(of: "国心小型央试部医药等高外关科东南西北华级期学")
    }
    if object.count == 1, text.character(object.lowerBound) == "中", let last = memory.last,
      last.clause == figure.clause,
      last.end <= object.lowerBound, last.metricEnd == object.lowerBound || last.rule.base == .following
    {
      // 拥有量35件,在22个区中名列第五
      if text.character(figure.clause.lowerBound) == "在", let ranked = memory.past.dropLast().last,
        ranked.sentence == figure.sentence, !ranked.isRank, !ranked.metric.isEmpty
      {
        figure.rule.notes.insert(.inherited)
        return set(&figure, ranked.metric, .rank)
      }
      // 在169个高新区中排名第28位
      return set(&figure, last.metric + Scalars("排名"), .rank)
    }
    if memory.names.owner(at: object.lowerBound)?.upperBound == object.upperBound,
      memory.last?.sentence == figure.sentence || clauseBefore(figure, text) != nil, !object.isEmpty
    {
      // 示范城市绩效评价中,甲市位列第一: who, not in what.
      return set(&figure, .empty, .rank)
    }
    // 争取资金3亿元,在各旗县中居首位; 贡献率达48.9%,全区排名首位: among whom.
    if (2...4).contains(object.count), text.character(object.lowerBound).isOne(of: "各全"),
      text.character(object.upperBound - 1).isOne(of: "省市区县州盟旗地国"), memory.last?.sentence == figure.sentence
    {
      return set(&figure, .empty, .rank)
    }
    if object.count <= 4, object.count >= 2, text.character(object.upperBound - 1).isOne(of: "省市区县州"),
      rankingBefore(figure, text, memory.last) != nil
    {
      return set(&figure, .empty, .rank)
    }
    if words.beginning(text, at: object.lowerBound, limit: object.upperBound, roles: .rank)
      .map({ memory.names.owner(at: $0.end)?.upperBound == object.upperBound }) ?? false
    {
      // 居某省各区县首位: among whom.
      return set(&figure, .empty, .rank)
    }
    let named = withoutPublisher(
      text, withoutOccasion(text, (inner.map { $0 + 1 } ?? object.lowerBound)..<object.upperBound), memory)
    set(&figure, isSumOfMeasures(text, named) || isBasis(text, named) ? .empty : text.slice(named), .rank)
  }

  /// 创新指数 of 某机构发布的创新指数 and of 某机构创新指数: who made the ranking says nothing.
  private func withoutPublisher(_ text: Scalars, _ range: Range<Int>, _ memory: MetricMemory) -> Range<Int> {
    if let made = range.dropFirst(3).first(where: { text.has("发布的", at: $0) || text.has("公布的", at: $0) }),
      made + 6 <= range.upperBound
    {
      return made + 3..<range.upperBound
    }
    guard text.character(range.lowerBound - 1) == "在", let name = memory.names.name(at: range.lowerBound),
      memory.names.owner(at: range.lowerBound) == nil, name.upperBound + 4 <= range.upperBound
    else { return range }
    return name.upperBound..<range.upperBound
  }

  /// 综合实力 of 综合实力跻身全国百强县前10名, 竞争力评价 of 4地跻身竞争力评价前10: the measure that entered a ranking, else the ranking.
  private func aroundEntering(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    guard let verb = range.dropFirst().first(where: { text.has("跻身", at: $0) || text.has("进入", at: $0) }),
      verb + 4 <= range.upperBound
    else { return range }
    let isMeasure = words.ending(text, at: verb, limit: range.lowerBound, roles: .measure) != nil
    return isMeasure ? range.lowerBound..<verb : verb + 2..<range.upperBound
  }

  /// 指数排名 of 指数排名从十年前的第34位提升到: what a change of rank is said of.
  private func upToChange(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    let from = range.dropFirst(3).first {
      text.character($0).isOne(of: "从由")
        && (NumeralCharacter.digit(text[$0 + 1]) != nil || text.character($0 + 1) == "第")
    }
    return from.map { range.lowerBound..<$0 } ?? range
  }

  /// 两项指标, 3项数据: the measures before.
  func isSumOfMeasures(_ text: Scalars, _ range: Range<Int>) -> Bool {
    if range.count == 2 {
      return NumeralCharacter.digit(text[range.lowerBound]) != nil
        && text.character(range.lowerBound + 1).isOne(of: "项者")
    }
    return range.count == 4 && NumeralCharacter.digit(text[range.lowerBound]) != nil
      && text.character(range.lowerBound + 1).isOne(of: "项个大")
      && words.lists.begins(.measuresSummed, text, at: range.lowerBound + 2)
  }

  /// 按比重, 以数量: by which property of what was said before; 其名次 says no more.
  private func isBasis(_ text: Scalars, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    if text.character(start) == "均" { start += 1 }
    guard text.character(start).isOne(of: "按以其"), start + 1 < range.upperBound else { return false }
    return words.isWhole(text, start + 1..<range.upperBound, roles: [.measure, .total])
      || words.isWhole(text, start + 1..<range.upperBound, roles: .rank)
  }

  /// 前移4位, 跃升29个位次: the place of what was ranked before, or of what stands before it.
  func position(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: MetricMemory) {
    figure.aspect = .increase
    var object = phrases.object(text, withoutRanking(text, lead.phrase, memory), isShared: true)
    // 在169家高新区中的排名
    if text.has("中的", at: object.lowerBound), object.count > 3 { object = object.lowerBound + 2..<object.upperBound }
    let place = Scalars("位次")
    if let own = ownRanking(text, object), memory.last?.sentence == figure.sentence {
      // 零售总额增长3.5%,全区排名上升4位
      let ranked = memory.past.last { $0.isRank && $0.sentence == figure.sentence && !$0.metric.isEmpty }?.metric
      figure.rule.notes.insert(.inherited)
      let ends = text.has("位次", at: own.upperBound - 2)
      return set(&figure, (ranked ?? memory.lastMetric) + text.slice(own) + (ends ? .empty : place), .position)
    }
    if object.count >= 2 { return set(&figure, text.slice(object) + place, .position) }
    figure.rule.notes.insert(.inherited)
    let ranked = memory.past.last { $0.isRank && !$0.metric.isEmpty }?.metric ?? memory.lastMetric
    set(&figure, ranked.has("位次", at: ranked.count - 2) ? ranked : ranked + place, .position)
  }

  /// 全区排名, 位次: a ranking without what is ranked.
  private func ownRanking(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard let start = words.lists.start(.rankings, text, endingAt: range.upperBound) else { return nil }
    let rest = start - range.lowerBound
    return rest == 0 || rest == 2 && text.character(range.lowerBound) == "全" ? range : nil
  }

  func isPlaceInRow(_ figure: Figure) -> Bool {
    figure.quantity.unit?.isPlace ?? false
  }

  /// 项目数在17个园区中位居第六: what stands before 在, the figure between says among how many.
  private func rankedAmong(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory)
    -> Range<Int>?
  {
    guard let last = memory.last, last.clause == figure.clause, phrase.lowerBound >= last.end, phrase.count <= 12,
      phrase.contains(where: { text.character($0) == "中" }),
      let place = (max(figure.clause.lowerBound, last.start - 8)..<last.start).last(where: { text.character($0) == "在" }
      )
    else { return nil }
    return place - figure.clause.lowerBound >= 2 ? phrases.object(text, figure.clause.lowerBound..<place) : nil
  }

  /// 甲在乙评价中 is 甲; 在乙评价中, with nothing but time and manner before it, is 乙评价.
  private func withoutRanking(_ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Range<Int> {
    var phrase = phrase
    while phrase.count > 2, text.character(phrase.upperBound - 1).isOne(of: "将再又各也已均还") {
      phrase = phrase.lowerBound..<phrase.upperBound - 1
    }
    // 在指数排名中处于第一梯队、居全市第一
    if let standing = (phrase.lowerBound + 3..<max(phrase.lowerBound + 3, phrase.upperBound - 3)).first(where: {
      text.character($0) == "中" && (text.has("处于", at: $0 + 1) || text.has("位于", at: $0 + 1))
    }) {
      phrase = phrase.lowerBound..<standing + 1
    }
    guard phrase.count > 2, text.character(phrase.upperBound - 1) == "中" else { return phrase }
    let end = phrase.upperBound - 1
    guard let place = (phrase.lowerBound..<end).last(where: { text.character($0) == "在" }) else {
      return phrase.lowerBound..<end
    }
    let before = leads.read(text, phrase.lowerBound..<place, isRank: true).phrase
    let isFramed =
      before.isEmpty || (before.upperBound - 1..<place).contains { text.character($0).isOne(of: "、并") }
    // Several names in a row say who; each moved in the ranking.
    let isList = memory.names.list(text, before).map { $0.count > 1 && $0.end >= before.upperBound - 2 } ?? false
    let isShared = (phrase.upperBound..<phrase.upperBound + 4).contains { text.has("分别", at: $0) }
    return isFramed || before.count < 3 || isList && !isShared
      ? place + 1..<end : phrases.object(text, before, isShared: true)
  }

  /// 技改投入 of 技改投入达61亿元、占比72%、总量居全省第二: the amount has the rank.
  func amountBeforeShare(_ figure: Figure, _ metric: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard figure.quantity.isRank, words.isWhole(metric, roles: .total), let last = memory.last,
      last.sentence == figure.sentence, last.aspect == .share
    else { return nil }
    let amount = memory.past.last { !$0.isRank && !$0.isRelative && !$0.metric.isEmpty }
    return amount?.sentence == figure.sentence ? amount?.metric : nil
  }
}

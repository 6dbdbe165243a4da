/// What a percentage compares: with a place, an average, another year.
extension MetricFinder {
  /// What the figure before is compared with, in brackets behind the place that has it.
  func bracketedPlace(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> (
    metric: Scalars, aspect: Aspect
  )? {
    let bracket = figure.quantity.start - 1
    guard text.character(bracket).isOne(of: "（("),
      text.character(figure.quantity.end).isOne(of: "）)"), text.character(bracket - 2) == "全",
      text.character(bracket - 1).isOne(of: "国省市区州县盟旗"),
      let compared = memory.past.last(where: { $0.rule.base != .shareOfLast }), compared.sentence == figure.sentence,
      compared.unitName == figure.quantity.unitName
    else { return nil }
    return (text.slice(bracket - 2..<bracket) + compared.metric, compared.aspect)
  }

  /// 高于全国, 超全省平均, 超过全市平均水平: what stands before the number compares two values.
  func isComparison(_ text: Scalars, _ phrase: Range<Int>) -> Bool {
    let start = phrase.lowerBound
    if words.beginning(text, at: start, limit: phrase.upperBound, roles: .exceed) != nil { return true }
    if AspectRules.isHigherThan(text, phrase) { return true }
    // 增速比规上工业快
    let than = text.has("增速", at: start) || text.has("增幅", at: start) ? start + 2 : start
    if than > start, words.beginning(text, at: than, limit: phrase.upperBound, roles: .exceed) != nil { return true }
    if text.character(than).isOne(of: "比较"), phrase.upperBound - than >= 4 {
      let last = text.has("高出", at: phrase.upperBound - 2) ? phrase.upperBound - 2 : phrase.upperBound - 1
      if text.character(last).isOne(of: "快慢高低多少") { return true }
    }
    for word: StaticString in ["超过", "超出", "超"] where text.has(word, at: start) {
      let next = start + word.scalarCount
      guard next < phrase.upperBound else { return false }
      return text.character(next) == "全" && text.character(next + 1).isOne(of: "国省市区州县盟旗")
        || phrase.contains { text.has("平均", at: $0) }
    }
    return false
  }

  /// 增加值高于全省 of 高于全国3.4个、全省1.4个百分点: the same comparison with another place.
  func otherCompared(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ memory: MetricMemory) -> Scalars? {
    guard (2...8).contains(phrase.count), isWholePlace(text, phrase), figure.quantity.unit?.kind == .point,
      let last = memory.last, last.rule.base == .shareOfLast, last.clause == figure.clause,
      last.unitName == figure.quantity.unitName, AspectRules.isContinuation(text, figure, after: last),
      let place = (2..<max(2, last.metric.count)).first(where: {
        last.metric.character($0) == "全" && last.metric.character($0 + 1).isOne(of: "国省市区县州盟旗")
      }), let than = words.ending(last.metric, at: place, limit: 0, roles: .exceed), than.start < place
    else { return nil }
    return last.metric.slice(0..<place) + comparison(text, phrase)
  }

  /// 增加值高于全国, 增加值高于全省 of 增加值增长9%,分别高于全国、全省3、1个百分点: a comparison with a place each.
  func comparedPlaces(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>, _ count: Int, _ memory: MetricMemory)
    -> [Scalars]?
  {
    guard count > 1, figure.quantity.unit?.kind == .point else { return nil }
    let than: Range<Int>
    var limit = phrase.upperBound
    if let word = words.first(text, in: phrase, roles: .exceed)?.range {
      than = word
    } else if let word = phrase.last(where: { text.character($0) == "比" }) {
      // 分别比全国、全省高
      than = word..<word + 1
    } else {
      return nil
    }
    if limit > than.upperBound, text.character(limit - 1) == "出" { limit -= 1 }
    if limit > than.upperBound, text.character(limit - 1).isOne(of: "高低快慢") { limit -= 1 }
    guard than.upperBound < limit else { return nil }
    var places: [Scalars] = []
    var start = than.upperBound
    for position in than.upperBound...limit
    where position == limit || text.character(position).isOne(of: "、和与及") {
      guard isWholePlace(text, start..<position) else { return nil }
      places.append(comparison(text, start..<position))
      start = position + 1
    }
    guard places.count == count else { return nil }
    let how = text.slice(limit..<phrase.upperBound)
    var end = than.lowerBound
    for word: StaticString in ["分别", "均", "增速", "增幅"] where text.has(word, at: end - word.scalarCount) {
      end -= word.scalarCount
    }
    let own = end > phrase.lowerBound ? text.slice(phrases.object(text, phrase.lowerBound..<end)) : .empty
    let whole = own.count >= 2 ? own : memory.last?.sentence == figure.sentence ? memory.lastMetric : .empty
    return whole.isEmpty ? nil : places.map { whole + text.slice(than) + $0 + how }
  }

  /// 全国, 全省平均, 全市平均水平.
  func isWholePlace(_ text: Scalars, _ range: Range<Int>) -> Bool {
    guard range.count >= 2, text.character(range.lowerBound) == "全",
      text.character(range.lowerBound + 1).isOne(of: "国省市区县州盟旗")
    else { return false }
    let rest = range.lowerBound + 2
    return rest == range.upperBound || text.has("平均", at: rest)
  }

  /// Where a comparison begins that goes on to the end of `range`.
  func comparisonStart(_ text: Scalars, _ range: Range<Int>) -> Int? {
    var next = range.lowerBound
    while next < range.upperBound, let start = text.first(of: words.comparisonOpenings, in: next..<range.upperBound) {
      if isComparison(text, start..<range.upperBound) { return start }
      next = start + 1
    }
    return nil
  }

  /// 农民收入 of 农民收入增速快于城镇、超过2.4万元: a second statement of one subject, of which the first compares growth.
  func behindComparison(_ figure: Figure, _ text: Scalars) -> Range<Int>? {
    guard !figure.quantity.isRelative, let mark = figure.before.last(where: { text.character($0) == "、" }),
      figure.quantity.start - mark <= 4,
      mark + 1 == figure.quantity.start || words.isWhole(text, mark + 1..<figure.quantity.start, roles: .reach),
      let than = (figure.before.lowerBound + 4..<max(figure.before.lowerBound + 4, mark - 2)).first(where: {
        (text.has("增速", at: $0 - 2) || text.has("增长", at: $0 - 2) || text.has("增幅", at: $0 - 2))
          && words.beginning(text, at: $0, limit: mark, roles: .exceed) != nil
      })
    else { return nil }
    return figure.before.lowerBound..<than - 2
  }

  /// 高于全市 of 高于全市平均水平, 比全省高 of 比全省平均水平高: with what it is compared, and how.
  func comparison(_ text: Scalars, _ phrase: Range<Int>) -> Scalars {
    guard
      let average = phrase.first(where: {
        text.has("平均", at: $0) || text.has("均值", at: $0) || text.has("均高", at: $0)
      }), average > phrase.lowerBound + 1
    else { return text.slice(phrase) }
    let place = text.slice(phrase.lowerBound..<average)
    let last = phrase.upperBound - 1
    return text.character(phrase.lowerBound).isOne(of: "比较") && text.character(last).isOne(of: "高低快慢多少")
      ? place + text.slice(last..<phrase.upperBound) : place
  }

  /// 为年度计划的, 相当于五年前的: the clause says only what the figure before is compared with; so does 4.5%的控制线.
  func isOfOther(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    guard memory.last?.sentence == figure.sentence, !memory.lastMetric.isEmpty else { return false }
    if figure.isBound(text, words) { return true }
    if isNextMultiple(figure, text, memory) { return true }
    guard text.character(figure.quantity.start - 1) == "的", figure.before.lowerBound == figure.clause.lowerBound else {
      return false
    }
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    for word: StaticString in ["为", "是", "仅为", "已是", "相当于", "仅相当于", "约为", "分别为", "分别是"] where text.has(word, at: start)
    {
      return true
    }
    return false
  }

  /// 为年度计划的, 相当于任务的: how much was done of what was set.
  func isOfTask(_ figure: Figure, _ text: Scalars) -> Bool {
    figure.aspect == .share && text.character(figure.quantity.start - 1) == "的"
      && words.lists.ends(.tasksDone, text, at: figure.quantity.start - 1)
  }

  /// 专利数 of 专利数为2015年的3倍, nothing of 分别为“十二五”认定数的9倍: what a multiple is of is compared with, not measured.
  func beforeCompared(_ figure: Figure, _ text: Scalars, _ lead: LeadIn) -> Range<Int>? {
    let range = lead.phrase
    guard figure.quantity.unit?.kind == .ratio, text.character(figure.quantity.start - 1) == "的",
      let verb = range.last(where: { text.character($0).isOne(of: "为是") }), range.upperBound - verb > 2
    else { return nil }
    var end = verb
    if text.has("分别", at: end - 2), end - 2 >= range.lowerBound { end -= 2 }
    return phrases.object(text, range.lowerBound..<end)
  }

  /// 成交额 of 成交额是上年的1.8倍: without the time to compare with, which names nothing.
  func beforeComparedYear(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    for position in max(range.lowerBound, range.upperBound - 7)..<max(range.upperBound, range.lowerBound)
    where text.character(position).isOne(of: "是为达") && words.lists.begins(.earlierTimes, text, at: position + 1) {
      return range.lowerBound..<position
    }
    return nil
  }

  /// 向基层投放号源 of 向基层投放五成号源, 医院门诊量 of 覆盖医院90%门诊量: the share is of what stands behind the number.
  func partOfObject(_ figure: Figure, _ text: Scalars, _ phrase: Range<Int>) -> Scalars? {
    guard !figure.after.isEmpty, Scalars.isHan(text[figure.after.lowerBound]),
      text.character(figure.after.lowerBound) != "的"
    else { return nil }
    let object = phrases.counted(text, figure.after)
    guard (2...6).contains(object.count),
      object.upperBound == figure.after.upperBound || text.character(object.upperBound) == "、"
    else {
      return nil
    }
    if let deed = words.ending(text, at: phrase.upperBound, limit: phrase.lowerBound, roles: .act),
      phrase.upperBound - deed.start > 1,
      words.beginning(
        text, at: object.lowerBound, limit: object.upperBound, roles: [.act, .predicate, .soft, .reach, .rise, .fall])
        == nil
    {
      return text.slice(phrase) + text.slice(object)
    }
    guard words.isWhole(text, object, roles: .measure),
      let reach = phrase.last(where: { text.has("覆盖", at: $0) || text.has("占", at: $0) }), text.character(reach) == "覆",
      reach + 4 <= phrase.upperBound
    else { return nil }
    return text.slice(reach + 2..<phrase.upperBound) + text.slice(object)
  }
}

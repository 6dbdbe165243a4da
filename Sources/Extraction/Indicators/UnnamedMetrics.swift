/// Figures whose own words name no metric: a part of the figure before, a task, what stands under a heading.
extension MetricFinder {
  /// The figure before, if this one says no more than whose part of it it counts: 其中甲区12家、乙区5家.
  func partOwned(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> MetricMemory.Past? {
    guard figure.rule.base == .before, !figure.quantity.isRelative, !figure.quantity.isRank,
      let last = countedAlike(figure, memory)
    else { return nil }
    var start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    if text.has("其中", at: start) { start = PhraseFinder.skippingMarks(text, start + 2, figure.before.upperBound) }
    if text.has("分布在", at: start) {
      guard let owner = memory.names.owner(at: start + 3), owner.upperBound == figure.quantity.start else { return nil }
      return last
    }
    // 其中高新区126家
    if start != figure.before.lowerBound || text.character(start - 1).isOne(of: "：:"),
      words.lists.isWhole(.ownPlaces, figure.metric)
    {
      return last
    }
    guard let owner = memory.names.owner(at: start), owner.count == figure.metric.count,
      text.slice(owner) == figure.metric
    else { return nil }
    return last
  }

  /// The latest figure of the sentence that has the same unit: what a place has of it stands behind, whatever growth, share or
  /// rank stands between.
  func countedAlike(_ figure: Figure, _ memory: MetricMemory) -> MetricMemory.Past? {
    memory.past.last {
      ($0.sentence == figure.sentence || figure.isInParts && $0 === memory.last)
        && $0.unitName == figure.quantity.unitName && !$0.isRank && !$0.metric.isEmpty
        && (!$0.isRelative || $0.aspect == .share || $0.aspect == .level)
    }
  }

  /// 外籍 of 引育科研人员160人,其中外籍5人: where those meant come from.
  func isOrigin(_ metric: Scalars, _ figure: Figure) -> Bool {
    guard metric.count == 2, figure.rule.base == .before else { return false }
    // 建成通道4座、在建8座
    if words.lists.isWhole(.statesOfWorks, metric) { return true }
    return metric.character(1).isOne(of: "籍外内") || metric.has("外地", at: 0) || metric.has("本地", at: 0)
  }

  /// 三次产业结构 of 三次产业结构进一步优化,调整为8:41:51: what the clause before says is shared out.
  func partsOfWhole(_ figure: Figure, _ text: Scalars) -> Scalars? {
    guard let clause = clauseBefore(figure, text) else { return nil }
    for end in clause.dropFirst(3) where words.lists.ends(.partsOfWholes, text, at: end) {
      return text.slice(phrases.object(text, clause.lowerBound..<end))
    }
    return nil
  }

  /// 亿元以上, 500万元以上: which of the things before are counted.
  func isThreshold(_ metric: Scalars) -> Bool {
    guard metric.count >= 4, metric.has("以上", at: metric.count - 2) || metric.has("以下", at: metric.count - 2) else {
      return false
    }
    return metric.character(metric.count - 3).isOne(of: "元万亿人岁亩级模额")
  }

  /// 增量和总量.
  func isTotals(_ metric: Scalars) -> Bool {
    guard let mark = (0..<metric.count).first(where: { metric.character($0).isOne(of: "和、及与") }) else {
      return false
    }
    let (first, second) = (0..<mark, mark + 1..<metric.count)
    // 产量、产值 are two properties.
    return mark <= 2 && metric.count - mark <= 3 && words.isWhole(metric, first, roles: [.total, .measure])
      && words.isWhole(metric, second, roles: [.total, .measure])
      && (words.isWhole(metric, first, roles: .total) || words.isWhole(metric, second, roles: .total))
  }

  /// What the figure before a bracket measures that closed behind the last figure.
  func beforeBracket(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard let last = memory.last, text.character(last.end).isOne(of: "）)"), last.end < figure.quantity.start,
      let open = (max(figure.sentence.lowerBound, last.start - 60)..<last.start).last(where: {
        text.character($0).isOne(of: "（(")
      }), text.character(open - 1) != "台", text.character(open - 1) != "件"
    else { return nil }
    return memory.past.last { $0.end <= open && $0.sentence == figure.sentence && !$0.isRank && !$0.metric.isEmpty }?
      .metric
  }

  /// What the figure before measures, by heads: 户均, 每人, 每万人, 每个行政村; or one time, part or case of it: 单日, 首期.
  func byBasis(_ metric: Scalars, of whole: Scalars) -> Scalars? {
    if metric.count == 2 {
      let (first, second) = (metric.character(0), metric.character(1))
      if first == "每" && second.isOne(of: "户人家亩件个项台村店") || second == "均" && first.isOne(of: "户人亩日月周笔件台店校村班") {
        return metric + whole
      }
      let isPart = first == "单" && second.isOne(of: "日户笔项店") || first.isOne(of: "首一二") && second == "期"
      return isPart ? whole + metric : nil
    }
    guard metric.count <= 9, let each = (0..<min(5, metric.count)).first(where: { metric.character($0) == "每" }),
      each == 0 || words.isWhole(metric, 0..<each, roles: [.reach, .adverb]) || metric.has("基本实现", at: 0) && each == 4,
      metric.character(metric.count - 1).isOne(of: "户人家亩件个项台口村店县镇乡区")
    else { return nil }
    return metric.slice(each..<metric.count) + whole
  }

  /// 项目数, 资金额 of 争取科技项目62项,项目数…: how many, or how much, of what the figure before measures.
  func amountOfSame(_ figure: Figure, _ memory: MetricMemory) -> Scalars? {
    let metric = figure.metric
    guard figure.rule.base == .before || figure.rule.base == .growth, (3...4).contains(metric.count),
      metric.character(metric.count - 1).isOne(of: "数额量")
    else { return nil }
    let thing = metric.slice(0..<metric.count - 1)
    let whole = memory.past.last {
      $0.sentence == figure.sentence && !$0.isRank && $0.metric.count > thing.count
        && $0.metric.slice($0.metric.count - thing.count..<$0.metric.count) == thing
    }
    return whole.map { $0.metric + metric.slice(metric.count - 1..<metric.count) }
  }

  /// 鞍钢牵头的 of 研究联盟92个,其中鞍钢牵头的有13个: which of the things counted before are meant, the things left unsaid.
  func headless(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ phrase: Range<Int>, _ memory: MetricMemory)
    -> Scalars?
  {
    // 规上企业中开展研发的612家
    let isDirect =
      text.character(figure.quantity.start - 1) == "的" && figure.after.isEmpty && figure.quantity.isCount
    guard phrase.count >= 2, lead.isHeadless || isDirect, text.character(phrase.lowerBound) != "占",
      let whole = memory.past.last(where: {
        $0.sentence == figure.sentence && !$0.rule.notes.contains(.part) && !$0.isRelative && !$0.isRank
      }), !whole.metric.isEmpty,
      figure.quantity.isRelative || whole.unitName == figure.quantity.unitName
    else { return nil }
    var start = phrase.lowerBound
    if text.character(start) == "中" { start += 1 }
    return text.slice(start..<phrase.upperBound) + withoutThreshold(whole.metric)
  }

  /// 签约项目 of 10亿元以上签约项目: of which another part is told.
  func withoutThreshold(_ metric: Scalars) -> Scalars {
    let limit = min(metric.count - 2, 12)
    guard let mark = (2..<max(2, limit)).first(where: { metric.has("以上", at: $0) || metric.has("以下", at: $0) }),
      isThreshold(metric.slice(0..<mark + 2))
    else { return metric }
    return metric.slice(mark + 2..<metric.count)
  }

  /// 创新平台 of 创新平台总数, of whose kinds the next figures speak.
  func withoutTotal(_ metric: Scalars) -> Scalars {
    let end = metric.count - 2
    return end >= 2 && (metric.has("总数", at: end) || metric.has("总量", at: end)) ? metric.slice(0..<end) : metric
  }

  /// 首次入库的占42%: the share of those things.
  func headlessShare(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, _ phrase: Range<Int>, _ memory: MetricMemory)
    -> Scalars?
  {
    guard lead.phrase.count >= 4, text.has("的占", at: lead.phrase.upperBound - 2) else { return nil }
    var without = lead
    without.isHeadless = true
    let own = phrases.trim(text, phrase.lowerBound..<max(phrase.lowerBound, lead.phrase.upperBound - 2))
    return headless(figure, text, without, own, memory).map { $0 + Scalars("占比") }
  }

  /// 每千人口 of 每千人口医师3人、护士4人: the basis is said once.
  func sharedBasis(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard figure.rule.base == .before, let last = memory.last, last.clause == figure.clause,
      last.metric.character(0) == "每", figure.metric.character(0) != "每", figure.metric.count >= 2,
      !figure.quantity.isRelative, !figure.quantity.isRank, text.character(last.end) == "、",
      let end = (1..<min(6, last.metric.count)).first(where: { last.metric.character($0).isOne(of: "人口户") })
    else { return nil }
    return last.metric.slice(0..<(last.metric.has("人口", at: end) ? end + 2 : end + 1)) + figure.metric
  }

  /// 宽 of 道路3条,宽20米.
  func isDimension(_ metric: Scalars) -> Bool { metric.count == 1 && metric.character(0).isOne(of: "宽长高深厚") }

  /// 核销率, 报到率: how often a deed was done to what stands before.
  func isRateOfDeed(_ metric: Scalars) -> Bool {
    metric.count == 3 && metric.character(2) == "率" && words.isWhole(metric, 0..<2, roles: [.act, .soft, .predicate])
      && !words.isWhole(metric, roles: .alone)
  }

  /// 居全省县域创新能力第一: among whom it ranks, and what is ranked, stand in one.
  func rankedInScope(_ figure: Figure, _ text: Scalars) -> (scope: Range<Int>, metric: Scalars)? {
    guard let scope = figure.scope, scope.count > 5, text.character(scope.lowerBound) == "全",
      text.character(scope.lowerBound + 1).isOne(of: "国省市区县州")
    else { return nil }
    guard words.lists.ends(.strengths, text, at: scope.upperBound) else { return nil }
    let place = scope.lowerBound + 2
    return (scope.lowerBound..<place, text.slice(place..<scope.upperBound))
  }

  /// 任务, 年度目标: the amount of it that was set.
  func isTask(_ figure: Figure, _ text: Scalars) -> Bool {
    let metric = figure.metric
    guard figure.rule.base == .before, metric.count <= 5, metric.character(metric.count - 1).isOne(of: "务标数值") else {
      return false
    }
    guard let start = words.lists.start(.tasks, metric, endingAt: metric.count), start <= 2 else { return false }
    return start == 0 || metric.character(start - 1).isOne(of: "年度季月初整")
  }
}

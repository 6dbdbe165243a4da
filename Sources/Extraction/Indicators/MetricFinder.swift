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

  /// What was found before, within the paragraph.
  struct Memory {
    /// The figures of this sentence and the last, in order.
    var figures: [Figure] = []
    /// The subject of the latest sentence: 石化产业.
    var topic = ""
    /// The heading or lead clause of the segment.
    var heading = ""

    var lastMetric: String { figures.last { !$0.metric.isEmpty && !$0.quantity.isRank }?.metric ?? "" }
  }

  func find(_ figure: inout Figure, in text: Scalars, memory: Memory) {
    let lead = leads.read(text, own(figure, text, memory), isRank: figure.quantity.isRank)
    figure.isStart = lead.isStart
    figure.base = lead.base.map { text.string($0) }
    AspectRules.decide(&figure, text: text, lead: lead, words: words, memory: memory)
    if figure.quantity.isRank {
      rank(&figure, text, lead, memory)
    } else if figure.quantity.isRelative {
      relative(&figure, text, lead, memory)
    } else {
      amount(&figure, text, lead, memory)
    }
    complete(&figure, text, memory)
    if figure.aspect == .growth || figure.aspect == .increase, lead.roles.contains(.fall) { figure.rule += "+fall" }
  }

  /// What stands before a figure and does not belong to the things counted by the figure before:
  /// 36个项目晋级半决赛、19个…
  func own(_ figure: Figure, _ text: Scalars, _ memory: Memory) -> Range<Int> {
    if let deed = figure.deedStart, deed < figure.before.upperBound { return deed..<figure.before.upperBound }
    guard let last = memory.figures.last, last.clause == figure.clause, last.rule.hasPrefix("following") else {
      return figure.before
    }
    // The phrase of the figure before ends where it was cut; behind it, and behind 、, this one begins.
    let start = min(max(figure.before.lowerBound, last.metricEnd), figure.before.upperBound)
    let mark = (start..<figure.before.upperBound).last { "、和及".unicodeScalars.contains(text.character($0)) }
    return (mark ?? start)..<figure.before.upperBound
  }

  func rank(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: Memory) {
    var end = lead.phrase.upperBound
    while let match = words.ending(text, at: end, limit: lead.phrase.lowerBound, roles: [.reach, .predicate, .rank]) {
      if end - match.start == 1, !"居列排为在均获位".unicodeScalars.contains(text.character(match.start)) { break }
      end = match.start
    }
    if end > lead.phrase.lowerBound, text.character(end - 1) == "中" {
      // 综合排名在…中位居前三: what stands before 在 is ranked.
      end -= 1
      if let place = (lead.phrase.lowerBound..<end).last(where: { text.character($0) == "在" }),
        place > lead.phrase.lowerBound + 2
      {
        end = place
      }
    }
    end = leads.read(text, lead.phrase.lowerBound..<end, isRank: true).phrase.upperBound
    let phrase = phrases.object(text, lead.phrase.lowerBound..<end)
    // 国家高新区评价中综合排名位列: what stands behind 中 is ranked.
    let inner = phrase.last {
      text.character($0) == "中" && $0 + 2 < phrase.upperBound
        && !"国心小型央试部医药等高外关科东南西北华级期学".unicodeScalars.contains(text.character($0 + 1))
    }
    set(&figure, text.string((inner.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound), rule: "rank")
  }

  /// Percentages, multiples and points: the subject of the change or share.
  func relative(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: Memory) {
    var phrase = phrases.object(text, lead.phrase)
    if let change = phrases.change(text, lead.phrase), figure.aspect == .growth, change.upperBound < phrase.upperBound,
      change.lowerBound <= phrase.lowerBound
    {
      let changed = change.upperBound..<phrase.upperBound
      if !phrases.isTooGeneral(text, changed) {
        phrase = changed
      } else {
        phrase = change.lowerBound..<phrase.upperBound
      }
    }
    if isYearBefore(text, phrase) { phrase = phrase.upperBound..<phrase.upperBound }
    let compares = words.beginning(text, at: phrase.lowerBound, limit: phrase.upperBound, roles: .exceed) != nil
    if text.character(phrase.lowerBound) == "占" || compares, !phrase.isEmpty, !memory.lastMetric.isEmpty {
      // …, 占全国92.8%: of what the figure before counts.
      return set(&figure, memory.lastMetric + text.string(phrase), rule: "share+inherited")
    }
    if phrase.isEmpty || isDeed(text, phrase), lead.roles.isEmpty, !figure.after.isEmpty, figure.aspect != .growth {
      // 70%以上的财政支出投入民生领域
      let start = text.character(figure.after.lowerBound) == "的" ? figure.after.lowerBound + 1 : figure.after.lowerBound
      if start < figure.after.upperBound, Scalars.isHan(text[start]) {
        return set(&figure, text.string(phrases.counted(text, start..<figure.after.upperBound)), rule: "share-of")
      }
    }
    set(&figure, text.string(phrase), rule: figure.aspect.rawValue)
  }

  /// 是上年的1.8倍: a time to compare with, which names nothing.
  func isYearBefore(_ text: Scalars, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard range.count <= 7, first < range.upperBound, "是为达".unicodeScalars.contains(text.character(first)) else {
      return false
    }
    return ["上年", "去年", "前年"].contains(text.string(first + 1..<min(first + 3, range.upperBound)))
  }

  /// Counts and measures.
  func amount(_ figure: inout Figure, _ text: Scalars, _ lead: LeadIn, _ memory: Memory) {
    let before = phrases.object(text, lead.phrase)
    let beforeText = text.string(before)
    guard takesFollowing(figure, text, lead, before: before) else {
      return set(&figure, beforeText, rule: "before")
    }
    var start = figure.after.lowerBound
    let isPossessive = text.character(start) == "的"
    start = attributeEnd(figure, text)
    let following = phrases.counted(text, start..<figure.after.upperBound, isCount: figure.quantity.isCount)
    var metric = text.string(following)
    figure.metricEnd = following.upperBound
    if metric.isEmpty { return set(&figure, beforeText, rule: "before") }
    if isPossessive, let tail = measureTail(text, before), !figure.quantity.isCount {
      // 首期规模500亿元的基金: the property of what follows.
      return set(&figure, metric + text.string(tail), rule: "owner")
    }
    if isPossessive, figure.quantity.unit == nil {
      // 市考区102的任务数
      return set(&figure, beforeText + metric, rule: "around")
    }
    if text.character(figure.before.upperBound - 1) == "等" {
      if phrases.isTooGeneral(text, following), !beforeText.isEmpty { metric = lastItem(beforeText) + "等" + metric }
    } else if phrases.isTooGeneral(text, following), !lead.phrase.isEmpty,
      following.upperBound == figure.after.upperBound
        || following.count <= 2
    {
      metric = leadVerb(text, lead) + metric
    }
    set(&figure, metric, rule: "following")
  }

  /// 走访 of 走访360家企业.
  func leadVerb(_ text: Scalars, _ lead: LeadIn) -> String {
    guard let match = words.ending(text, at: lead.phrase.upperBound, limit: lead.phrase.lowerBound, roles: .act) else {
      return ""
    }
    return text.string(match.start..<lead.phrase.upperBound)
  }

  func lastItem(_ phrase: String) -> String {
    phrase.split(separator: "、").last.map(String.init) ?? phrase
  }

  /// Whether a phrase is one verb and nothing else: 吸引.
  func isDeed(_ text: Scalars, _ range: Range<Int>) -> Bool {
    words.beginning(text, at: range.lowerBound, limit: range.upperBound, roles: [.act, .predicate, .soft])?.end
      == range.upperBound
  }

  /// The thing that a metric is a property of: 高新技术产业实现产值 → 高新技术产业.
  func owner(of metric: String) -> String {
    let text = Scalars(metric)
    guard let tail = words.ending(text, at: text.count, limit: 2, roles: .measure) else { return metric }
    var end = tail.start
    for word: StaticString in ["实现", "完成", "达到"] where text.has(word, at: end - 2) { end -= 2 }
    return text.string(0..<end)
  }

  func measureTail(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    words.ending(text, at: range.upperBound, limit: range.lowerBound, roles: .measure).map {
      $0.start..<range.upperBound
    }
  }

  /// Whether the thing measured stands behind the number.
  func takesFollowing(_ figure: Figure, _ text: Scalars, _ lead: LeadIn, before: Range<Int>) -> Bool {
    let start = attributeEnd(figure, text)
    // 从3个增加到5个: what stands between two figures leads to the second.
    if let change = words.beginning(text, at: start, limit: figure.after.upperBound, roles: [.rise, .fall, .reach]),
      change.end + 2 >= figure.after.upperBound
    {
      return false
    }
    let isPossessive = text.character(figure.after.lowerBound) == "的"
    guard start < figure.after.upperBound else { return false }
    let first = text.character(start)
    if !Scalars.isHan(text[start]), !"“《（(".unicodeScalars.contains(first), !Scalars.isLatinLetter(text[start]) {
      return false
    }
    if first == "（" || first == "(" { return false }
    if "和及与以并等，、".unicodeScalars.contains(first) { return false }
    if !isPossessive, let verb = words.beginning(text, at: start, limit: figure.after.upperBound, roles: .predicate),
      words.beginning(text, at: verb.end, limit: figure.after.upperBound, roles: [.thing, .generic, .measure]) == nil,
      !before.isEmpty, !isDeed(text, before)
    {
      return false
    }
    if lead.roles.contains(.reach), !before.isEmpty, figure.quantity.unit?.kind == .money, !isPossessive {
      return false
    }
    if figure.quantity.isCount || figure.quantity.unit == nil { return true }
    if isPossessive { return true }
    // 设立100亿元专项资金, 年产60万吨油料: a measure takes what follows if nothing measurable stands before it.
    return measureTail(text, before) == nil || before.isEmpty
  }

  /// Past 的, and past a size that stands before the noun: 14个750千伏电网工程, 3座35万千瓦光热电站.
  func attributeEnd(_ figure: Figure, _ text: Scalars) -> Int {
    var start = figure.after.lowerBound
    if text.character(start) == "的" { return start + 1 }
    guard figure.quantity.isCount else { return start }
    while let size = figure.sizes.first(where: { $0.lowerBound == start }) { start = size.upperBound }
    return start
  }

  func set(_ figure: inout Figure, _ metric: String, rule: String) {
    figure.metric = metric
    figure.rule = rule
  }
}

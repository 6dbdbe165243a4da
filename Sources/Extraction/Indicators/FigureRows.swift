/// Figures that stand in a row, and what they share.
extension FigureReader {
  /// 9个地级、9个县级、23个乡镇级水源地: the levels before share the noun of the last.
  func fillLevels(_ figures: inout [Figure], upTo last: Int) {
    let level = Unicode.Scalar("级").value
    guard figures[last].rule.base == .following else { return }
    let metric = figures[last].metric
    guard let mark = metric.values.prefix(4).firstIndex(of: level),
      metric.count >= mark + 3
    else { return }
    let noun = metric.slice(mark + 1..<metric.count)
    var index = last - 1
    while index >= 0, figures[index].clause == figures[last].clause, figures[index].rule.base == .following,
      figures[index].metric.count <= 4, figures[index].metric.values.last == level
    {
      figures[index].metric = figures[index].metric + noun
      index -= 1
    }
  }

  /// 12个百亿元、70个30亿元以上项目: the size before shares the noun of the last.
  func fillSizes(_ figures: inout [Figure], upTo last: Int, _ text: Scalars) {
    guard last > 0, figures[last].rule.base == .following, figures[last].quantity.isCount,
      figures[last - 1].quantity.isCount, figures[last - 1].clause == figures[last].clause
    else { return }
    let (start, end) = (figures[last - 1].quantity.end, figures[last].quantity.end)
    let metric = figures[last].metric
    guard let first = amountEnd(text, start), let size = amountEnd(text, end), metric.count >= size - end + 2,
      first + 1 == figures[last].quantity.start, text.character(first).isOne(of: "、和及"),
      metric.hasPrefix(text.slice(end..<size))
    else { return }
    figures[last - 1].metric = text.slice(start..<first) + metric.slice(size - end..<metric.count)
    figures[last - 1].rule.base = .following
  }

  /// Behind an amount of money at `start`: 百亿元, 30亿元以上.
  private func amountEnd(_ text: Scalars, _ start: Int) -> Int? {
    var end = start
    while end < start + 8,
      NumeralCharacter.digit(text[end]) != nil || NumeralCharacter.smallPower(text[end]) != nil
        || NumeralCharacter.largePower(text[end]) != nil || text.character(end) == "."
    {
      end += 1
    }
    guard end > start, text.character(end) == "元" else { return nil }
    return text.has("以上", at: end + 1) ? end + 3 : end + 1
  }

  /// 5场线下及9场线上讲习班: what both were stands behind the second.
  func fillWays(_ figures: inout [Figure], upTo last: Int) {
    guard last > 0, figures[last].rule.base == .following, figures[last - 1].clause == figures[last].clause else {
      return
    }
    let first = figures[last - 1].metric
    let metric = figures[last].metric
    guard first == Scalars("线上") || first == Scalars("线下"), metric.count >= 4,
      metric.has("线上", at: 0) || metric.has("线下", at: 0)
    else { return }
    figures[last - 1].metric = first + metric.slice(2..<metric.count)
  }

  /// 分3批推动60个项目立项: the batches are of what the next figure counts.
  func fillBatches(_ figures: inout [Figure], upTo last: Int, _ text: Scalars) {
    guard last > 0, figures[last].quantity.isCount, !figures[last].metric.isEmpty,
      figures[last - 1].clause == figures[last].clause
    else { return }
    let batches = figures[last - 1].quantity
    guard text.character(batches.start - 1) == "分", batches.unit?.kind == .count,
      text.character(batches.end - 1).isOne(of: "批次期轮"), Scalars.isHan(text[batches.end])
    else { return }
    figures[last - 1].metric = figures[last].metric
  }

  /// 3至5家: both ends measure the same.
  func isRange(_ low: MetricMemory.Past, _ high: Figure, _ text: Scalars) -> Bool {
    guard high.quantity.start - low.end == 1, low.sentence == high.sentence, !low.metric.isEmpty else { return false }
    return text.character(low.end).isOne(of: "至到–—～－-~")
  }

  /// 其中 before the figure, or a part before it in the same clause.
  func isPart(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    let start = max(figure.clause.lowerBound, figure.before.lowerBound)
    if (start..<figure.quantity.start).contains(where: { text.has("其中", at: $0) }) { return true }
    guard let last = memory.last, last.rule.notes.contains(.part) else { return false }
    return last.sentence == figure.sentence && AspectRules.isContinuation(text, figure, after: last)
  }

  /// The metrics of figures in a row: the parts of the phrase before them, or those of as many figures before.
  func share(_ figures: inout [Figure], _ first: Int, _ count: Int, _ text: Scalars, _ memory: MetricMemory)
    -> [Scalars]?
  {
    if count == 1 { return nil }
    var shared = figures[first]
    let lead = metrics.find(&shared, in: text, memory: memory, isShared: true)
    if let compared = self.metrics.comparedPlaces(shared, text, lead.phrase, count, memory) {
      shared.rule.base = .shareOfLast
      shared.aspect =
        memory.last?.sentence == shared.sentence && memory.last?.aspect == .growth ? .growth : shared.aspect
      copy(shared, to: &figures, first..<first + count)
      return compared
    }
    if let places = ownersAlone(shared, text, lead.phrase, count, memory) {
      for (step, place) in places.ranges.enumerated() { figures[first + step].owner = place }
      shared.aspect = places.aspect
      copy(shared, to: &figures, first..<first + count)
      return [Scalars](repeating: places.metric, count: count)
    }
    let row = figures[first..<first + count]
    let isOneKind = row.allSatisfy { $0.quantity.unitName == shared.quantity.unitName }
    if shared.rule.notes.contains(.owner), let owners = inherited(shared, count, text, memory),
      let measure = self.metrics.measureTail(shared.metric, 0..<shared.metric.count)
    {
      // 演出120场、电影80场,完成率分别为100%和104%: each has its own.
      copy(shared, to: &figures, first..<first + count)
      // 工业投资5亿元、技改投资3亿元,增速分别居…: of the property itself.
      let ofProperty = words.isWhole(shared.metric, measure, roles: .rise)
      return owners.map {
        MetricFinder.join(ofProperty ? $0 : self.metrics.owner(of: $0), shared.metric.slice(measure))
      }
    }
    if shared.rule.base == .shareOfLast, let owners = rowBefore(shared, count, text, memory),
      shared.metric.hasPrefix(memory.lastMetric)
    {
      // 企业86家、平台12个,分别完成目标的107%和126%: the tail is of each.
      let tail = shared.metric.slice(memory.lastMetric.count..<shared.metric.count)
      copy(shared, to: &figures, first..<first + count)
      return owners.map { $0 + tail }
    }
    if shared.rule.notes.contains(.inherited), let names = namesBefore(shared, text, count, memory) {
      shared.rule.notes = .clause
      copy(shared, to: &figures, first..<first + count)
      return names
    }
    let metrics =
      coordination.subjects(text, lead.phrase, into: count, phrases: self.metrics.phrases)
      ?? (shared.rule.notes.contains(.inherited) && shared.rule.base != .position
        ? inherited(shared, count, text, memory) : coordination.split(shared.metric, into: count, isOneKind: isOneKind))
    if let metrics {
      let start = PhraseFinder.skippingMarks(text, lead.phrase.lowerBound, lead.phrase.upperBound)
      let owners = places(start, lead.phrase.upperBound, memory)
      if owners.count == count {
        for (step, owner) in owners.enumerated() { figures[first + step].owner = owner }
      }
      copy(shared, to: &figures, first..<first + count)
      // 接待游客、实现收入分别增长…
      return metrics.map { $0.count > 3 && ($0.has("实现", at: 0) || $0.has("完成", at: 0)) ? $0.slice(2..<$0.count) : $0 }
    }
    return nil
  }

  /// 甲区、乙县、丙市分别为612家、480家、356家: places alone, each with as many of what was counted before.
  private func ownersAlone(
    _ shared: Figure, _ text: Scalars, _ phrase: Range<Int>, _ count: Int, _ memory: MetricMemory
  ) -> (ranges: [Range<Int>], metric: Scalars, aspect: Aspect)? {
    let start = PhraseFinder.skippingMarks(text, phrase.lowerBound, phrase.upperBound)
    guard let list = memory.names.list(text, start..<phrase.upperBound), list.count == count,
      list.end == phrase.upperBound, let whole = metrics.countedAlike(shared, memory)
    else { return nil }
    let places = places(start, list.end, memory)
    guard places.count == count else { return nil }
    // 甲区研发投入强度达3.2%;乙县、丙市分别为…
    var metric = whole.metric
    if let own = memory.names.ranges.first(where: { $0.upperBound <= start && metric.hasPrefix(text.slice($0)) }) {
      metric = metric.slice(own.count..<metric.count)
    }
    return (places, metric.count < 2 ? whole.metric : metric, whole.aspect)
  }

  /// The places that stand in a row up to `end`.
  private func places(_ start: Int, _ end: Int, _ memory: MetricMemory) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = start
    while position < end, let place = memory.names.owner(at: position) {
      ranges.append(place)
      position = place.upperBound + 1
    }
    return ranges
  }

  func copy(_ shared: Figure, to figures: inout [Figure], _ steps: Range<Int>) {
    for step in steps {
      figures[step].aspect = shared.aspect
      figures[step].base = shared.base
      figures[step].rule = shared.rule
      figures[step].isStart = shared.isStart
    }
  }

  func inherited(_ figure: Figure, _ count: Int, _ text: Scalars, _ memory: MetricMemory) -> [Scalars]? {
    // 居全省第二、市州第一: one thing in two rankings; R&D投入、占GDP比重分列第3、第2 are two.
    let isShared = figure.before.contains { text.character($0) == "分" || text.has("依次", at: $0) }
    if figure.quantity.isRank, !isShared { return nil }
    let sentence = memory.past.filter {
      $0.sentence == figure.sentence && (!$0.isRelative || figure.quantity.isRank && $0.aspect == .share)
    }
    if sentence.count >= count { return sentence.suffix(count).map(\.metric) }
    // 甲、乙分别增长18%和22%,分别达到1836家和3567家
    return isShared && sentence.isEmpty ? rowBefore(figure, count, text, memory) : nil
  }
}

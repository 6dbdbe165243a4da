/// What was found before a figure, within its paragraph.
struct MetricMemory {
  /// A figure whose metric is known. Rules look back all the time: one object, which is not copied.
  final class Past: Sendable {
    let clause: Range<Int>
    let sentence: Range<Int>
    /// Where the number begins, and behind its unit.
    let start: Int
    let end: Int
    /// Where the phrase behind the number ends, if it names the metric.
    let metricEnd: Int
    let metric: Scalars
    let aspect: Aspect
    let unitName: UnitName?
    let isRank: Bool
    let isRelative: Bool
    let scope: Range<Int>?
    let rule: MetricRule

    init(_ figure: Figure) {
      clause = figure.clause
      sentence = figure.sentence
      start = figure.quantity.start
      end = figure.quantity.end
      metricEnd = figure.metricEnd
      metric = figure.metric
      aspect = figure.aspect
      unitName = figure.quantity.unitName
      isRank = figure.quantity.isRank
      isRelative = figure.quantity.isRelative
      scope = figure.scope
      rule = figure.rule
    }
  }

  private(set) var past: [Past] = []
  /// The figure before.
  private(set) var last: Past?
  /// The subject of the latest sentence: 石化产业.
  var topic = Scalars.empty
  /// The names of the paragraph.
  let names: LineNames
  /// Where the heading or lead clause of the segment is found.
  let outline: OutlineIndex
  /// Where the paragraph begins in the document.
  let offset: Int

  /// What the figures before measured, where the latest one that is no rank said so.
  private(set) var lastMetric = Scalars.empty

  /// - Parameter count: how many figures there are.
  init(names: LineNames, outline: OutlineIndex, offset: Int, count: Int) {
    past.reserveCapacity(min(count, 65))
    self.names = names
    self.outline = outline
    self.offset = offset
  }

  mutating func remember(_ figure: Figure) {
    if past.count > 64 { past.removeFirst(32) }
    let remembered = Past(figure)
    past.append(remembered)
    last = remembered
    // 占全省20%, 高于全省5个百分点 compare what was measured before.
    let isTask = figure.rule.base == .around && figure.metric.has("任务", at: figure.metric.count - 2)
    // 新产品产值27亿元,年度任务完成率112%,增速9%: the output grew.
    let isRateDone = figure.metric.isRateDone && !lastMetric.isEmpty && figure.metric.hasPrefix(lastMetric)
    if !figure.metric.isEmpty, !figure.quantity.isRank, figure.rule.base != .shareOfLast,
      !isTask && !isRateDone || lastMetric.isEmpty
    {
      lastMetric = figure.metric
    }
  }
}

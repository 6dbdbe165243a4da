/// A quantity that is a figure of the report, on its way to becoming an indicator.
struct Figure: Sendable {
  var quantity: Quantity
  /// The clause that holds it: from one comma to the next.
  var clause: Range<Int>
  /// The sentence that holds it.
  var sentence: Range<Int>
  /// What stands before it in the clause, behind the figure before.
  var before: Range<Int>
  /// What stands behind it in the clause, before the next figure.
  var after: Range<Int>
  /// What it measures; empty where nothing says so.
  var metric = Scalars.empty
  var aspect = Aspect.level
  var stance = Stance.actual
  /// The words that say what a change is measured against.
  var base: Range<Int>?
  var rule = MetricRule()
  /// The value that a change began with; without a year of its own its time is not told.
  var isStart = false
  /// Where the phrase behind the number ends, if it names the metric.
  var metricEnd = 0
  /// Behind the names of those who did what is counted; nil if none stand before it.
  var deedStart: Int?
  /// Behind the sizes that may stand between the number and the thing it counts; the end of the number if none do.
  var sizesEnd = 0
}

/// What kind of statement a figure is.
package enum Aspect: String, Sendable {
  case level, increase, growth, share, rank
}

package enum Stance: String, Sendable {
  case actual, target
}

extension Unit.Kind {
  /// Units of change and share: %, 倍, 个百分点.
  var isRelative: Bool {
    switch self {
    case .percent, .permille, .point, .ratio: true
    default: false
    }
  }
}

extension Quantity {
  /// %, 倍, 番, 个百分点, or a fraction.
  var isRelative: Bool {
    if isRank { return false }
    if let unit { return unit.kind.isRelative }
    return unitName == "%" || unitName == "‰" || numeral.form == .fraction
  }

  var isCount: Bool { unit?.kind == .count }
}

/// A quantity that is a figure of the report, on its way to becoming an indicator.
struct Figure: Sendable {
  private let setting: FigureSetting
  var quantity: Quantity { setting.quantity }
  /// The clause that holds it: from one comma to the next.
  var clause: Range<Int> { setting.clause }
  /// The sentence that holds it.
  var sentence: Range<Int> { setting.sentence }
  /// What stands before it in the clause, behind the figure before.
  var before: Range<Int> { setting.before }
  /// What stands behind it in the clause, before the next figure.
  var after: Range<Int>
  /// What it measures; empty where nothing says so.
  var metric = Scalars.empty
  var aspect = Aspect.level
  var stance = Stance.actual
  /// Whether the words before it in its clause say that it was reached.
  var isSaidDone = false
  /// Whether its passage says what will be done.
  var isPlan = false
  /// The words that say what a change is measured against.
  var base: Range<Int>?
  var rule = MetricRule()
  /// The value that a change began with; without a year of its own its time is not told.
  var isStart = false
  /// Where the phrase behind the number ends, if it names the metric.
  var metricEnd = 0
  /// Behind the names of those who did what is counted; nil if none stand before it.
  var deedStart: Int?
  /// The place whose part it is, of several that stand in a row.
  var owner: Range<Int>?
  /// Whether its sentence begins with 其中 and tells parts of the sentence before.
  var isInParts = false
  /// 超额完成10%的省考目标: it says what the goal was.
  var isGoalDone = false
  /// Whether names that are left out of the metric say whose it is.
  var hasOwners = false
  /// Behind the sizes that may stand between the number and the thing it counts; the end of the number if none do.
  var sizesEnd = 0

  /// The words of a rank that say among whom; what is ranked may have been taken out of them.
  var scope: Range<Int>?

  init(quantity: Quantity, clause: Range<Int>, sentence: Range<Int>, before: Range<Int>, after: Range<Int>) {
    setting = FigureSetting(quantity: quantity, clause: clause, sentence: sentence, before: before)
    self.after = after
    scope = quantity.scope
  }

  /// 总数向1400家迈进: the number is what is striven for.
  func isAimed(_ text: Scalars, _ words: FigureWords) -> Bool {
    text.character(quantity.start - 1) == "向" && words.lists.begins(.aims, text, at: quantity.end)
  }

  /// 不少于20万头的红线, 4.5%的控制线: the number is a bound that was set. Possessive particle and word stand behind it.
  func isBound(_ text: Scalars, _ words: FigureWords) -> Bool {
    let start = text.character(quantity.end) == "的" ? quantity.end + 1 : quantity.end
    return words.lists.begins(.bounds, text, at: start)
  }
}

/// The number of a figure and where it stands, which rules ask for and never change: one object, which is not copied with
/// the figure.
private final class FigureSetting: Sendable {
  let quantity: Quantity
  let clause: Range<Int>
  let sentence: Range<Int>
  let before: Range<Int>

  init(quantity: Quantity, clause: Range<Int>, sentence: Range<Int>, before: Range<Int>) {
    self.quantity = quantity
    self.clause = clause
    self.sentence = sentence
    self.before = before
  }
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
  @inline(__always)
  var isRelative: Bool {
    if isRank { return false }
    if let unit { return unit.kind.isRelative }
    return unitName == .percent || unitName == .permille || numeral.form == .fraction
  }

  @inline(__always)
  var isCount: Bool { unit?.kind == .count }
}

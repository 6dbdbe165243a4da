/// A number with its unit and qualifier, as it stands in the text.
package struct Quantity: Equatable, Sendable {
  /// Scalar offsets of the whole, half-open: 超1100家.
  package var start = 0
  package var end = 0
  package var numeral = NumeralSpan(start: 0, end: 0, form: .arabic, isTenths: false)
  /// Nil where masked.
  package var value: ExactDecimal?
  /// The other end of 两三家: 3.
  package var alternative: ExactDecimal?
  package var unit: Unit?
  /// The unit as it goes into records: % for ％, `rank` for a rank.
  package var unitName: UnitName?
  package var qualifier = Qualifier.exact
  /// The words of a rank that say among whom: 全市 in 全市第一; empty where there are none.
  package var scope: Range<Int>?
  package var isRank = false
  /// 第 stands before the number, and it is no rank.
  package var isOrdinal = false
  /// The second number of a range has its first as neighbour.
  package var isRangeEnd = false

  /// One of several numbers that say how a whole is shared out: 4:37:59.
  package var isProportion = false

  package var isMasked: Bool { numeral.form == .mask }
}

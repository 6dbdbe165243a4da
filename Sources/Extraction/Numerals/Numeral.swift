/// How sure a figure is: the word before or after it that makes it a bound or a rough figure is part of the data.
package enum Qualifier: String, Sendable {
  case exact, over, under, about
}

/// A number as it is written, before its unit is read.
package struct Numeral: Equatable, Sendable {
  package enum Form: Sendable {
    case arabic
    /// Chinese characters that name a definite number: 两千三百.
    case chinese
    /// Chinese powers of ten without a digit: 千, 百万. A number only where the context says so (上千家, 百余场).
    case bare
    /// Digits hidden by x or *: x.x亿.
    case mask
    /// 三分之二, 百分之五十, 三成, 半.
    case fraction
  }

  /// Scalar offsets, half-open.
  package var start: Int
  package var end: Int
  /// Nil where the number is masked.
  package var value: ExactDecimal?
  /// The other end of 两三: 3.
  package var alternative: ExactDecimal?
  package var form: Form
  /// The unit that the form itself says: 百分之五十 → %.
  package var unit: UnitName?
  /// Written in tenths: 三成, whose value is given in %.
  package var isTenths = false
  /// What stands inside the number: 十余万, 数十, 二十几.
  package var qualifier = Qualifier.exact

  /// What is asked of it when it has been read.
  var span: NumeralSpan { NumeralSpan(start: start, end: end, form: form, isTenths: isTenths) }
}

/// Where a number stands, and how it is written.
package struct NumeralSpan: Equatable, Sendable {
  /// Scalar offsets, half-open.
  package let start: Int
  package let end: Int
  package let form: Numeral.Form
  /// Written in tenths: 三成.
  package let isTenths: Bool
}

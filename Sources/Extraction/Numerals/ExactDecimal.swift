/// A decimal number of any length, kept as its digits: nothing is ever rounded, and no binary floating point takes part.
package struct ExactDecimal: Equatable, Sendable {
  /// How many digits are kept as one integer; a number with more keeps them one by one.
  static let shortLimit = 18

  /// The digits as one integer, without zeros at the end; 0 where there are more than `shortLimit`.
  private(set) var magnitude: UInt64
  /// All digits 0–9, the most significant first, without needless zeros at either end, where there are more.
  private(set) var long: [UInt8]?
  /// The value is the digits × 10^exponent.
  private(set) var exponent: Int
  package var isNegative: Bool

  package static let zero = ExactDecimal(magnitude: 0, exponent: 0)

  /// - Parameters:
  ///   - digits: values 0–9, the most significant first.
  ///   - fraction: how many of them stand behind the decimal point.
  package init(digits: [UInt8], fraction: Int = 0, isNegative: Bool = false) {
    var first = 0
    while first < digits.count, digits[first] == 0 { first += 1 }
    var last = digits.count
    while last > first, digits[last - 1] == 0 { last -= 1 }
    exponent = first == last ? 0 : digits.count - last - fraction
    self.isNegative = isNegative && first < last
    if last - first <= Self.shortLimit {
      magnitude = digits[first..<last].reduce(0) { $0 * 10 + UInt64($1) }
      long = nil
    } else {
      magnitude = 0
      long = Array(digits[first..<last])
    }
  }

  /// - Parameters:
  ///   - magnitude: below 10^18.
  ///   - exponent: the value is `magnitude` × 10^exponent.
  init(magnitude: UInt64, exponent: Int, isNegative: Bool = false) {
    var magnitude = magnitude
    var exponent = magnitude == 0 ? 0 : exponent
    while magnitude > 0, magnitude % 10 == 0 {
      magnitude /= 10
      exponent += 1
    }
    self.magnitude = magnitude
    self.exponent = exponent
    self.isNegative = isNegative && magnitude > 0
    long = nil
  }

  package init(_ value: Int) {
    if value.magnitude < 1_000_000_000_000_000_000 {
      self.init(magnitude: UInt64(value.magnitude), exponent: 0, isNegative: value < 0)
    } else {
      self.init(digits: String(value.magnitude).utf8.map { $0 &- 0x30 }, isNegative: value < 0)
    }
  }

  /// The digits of an integer, the most significant first; none of 0.
  static func digits(of magnitude: UInt64) -> [UInt8] {
    var rest = magnitude
    var digits: [UInt8] = []
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    digits.reverse()
    return digits
  }

  var digits: [UInt8] { long ?? Self.digits(of: magnitude) }

  package var isZero: Bool { magnitude == 0 && long == nil }
  package var isInteger: Bool { exponent >= 0 }

  /// The value times 10^power.
  package func shifted(_ power: Int) -> ExactDecimal {
    var result = self
    if !isZero { result.exponent += power }
    return result
  }

  package var negated: ExactDecimal {
    var result = self
    result.isNegative = !isNegative && !isZero
    return result
  }

  /// The sum of two numbers of the same sign; the sign of the left one is kept.
  package func adding(_ other: ExactDecimal) -> ExactDecimal {
    if isZero { return other }
    if other.isZero { return self }
    if let short = addingShort(other) { return short }
    let lowest = min(exponent, other.exponent)
    let left = digits + [UInt8](repeating: 0, count: exponent - lowest)
    let right = other.digits + [UInt8](repeating: 0, count: other.exponent - lowest)
    var sum: [UInt8] = []
    sum.reserveCapacity(max(left.count, right.count) + 1)
    var carry: UInt8 = 0
    for index in 0..<max(left.count, right.count) {
      let a = index < left.count ? left[left.count - 1 - index] : 0
      let b = index < right.count ? right[right.count - 1 - index] : 0
      let total = a + b + carry
      sum.append(total % 10)
      carry = total / 10
    }
    if carry > 0 { sum.append(carry) }
    sum.reverse()
    return ExactDecimal(digits: sum, isNegative: isNegative).shifted(lowest)
  }

  /// The sum where both and it fit into one integer.
  private func addingShort(_ other: ExactDecimal) -> ExactDecimal? {
    guard long == nil, other.long == nil else { return nil }
    let lowest = min(exponent, other.exponent)
    guard let left = Self.scaled(magnitude, by: exponent - lowest),
      let right = Self.scaled(other.magnitude, by: other.exponent - lowest),
      left + right < 1_000_000_000_000_000_000
    else { return nil }
    return ExactDecimal(magnitude: left + right, exponent: lowest, isNegative: isNegative)
  }

  /// `magnitude` × 10^power, if that is below 10^18.
  private static func scaled(_ magnitude: UInt64, by power: Int) -> UInt64? {
    if power >= shortLimit { return nil }
    var result = magnitude
    for _ in 0..<power {
      if result >= 100_000_000_000_000_000 { return nil }
      result *= 10
    }
    return result
  }

  /// The value as an integer, where it is one and small.
  package var smallInteger: Int? {
    guard exponent >= 0, exponent <= 15, long == nil, let value = Self.scaled(magnitude, by: exponent),
      value < 1_000_000_000_000_000
    else { return nil }
    return isNegative ? -Int(value) : Int(value)
  }

  /// For comparisons and checks only; never written out.
  package var approximation: Double {
    Double(description) ?? .infinity
  }
}

/// A decimal number of any length, kept as its digits: nothing is ever rounded, and no binary floating point takes part.
package struct ExactDecimal: Equatable, Sendable, CustomStringConvertible {
  /// Digits 0–9, the most significant first, without needless zeros at either end.
  private var digits: [UInt8]
  /// The value is `digits` × 10^exponent.
  private var exponent: Int
  package var isNegative: Bool

  package static let zero = ExactDecimal(digits: [])

  /// - Parameters:
  ///   - digits: values 0–9, the most significant first.
  ///   - fraction: how many of them stand behind the decimal point.
  package init(digits: [UInt8], fraction: Int = 0, isNegative: Bool = false) {
    var first = 0
    while first < digits.count, digits[first] == 0 { first += 1 }
    var last = digits.count
    while last > first, digits[last - 1] == 0 { last -= 1 }
    self.digits = Array(digits[first..<last])
    exponent = first == last ? 0 : digits.count - last - fraction
    self.isNegative = isNegative && first < last
  }

  package init(_ value: Int) {
    self.init(digits: String(value.magnitude).utf8.map { $0 &- 0x30 }, isNegative: value < 0)
  }

  package var isZero: Bool { digits.isEmpty }
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

  /// The quotient: exact where it ends within 15 significant digits, else rounded there (two thirds has no decimal form,
  /// so this is the one place where digits must stop). Nil for a divisor that is not between 1 and 10^9.
  package func divided(by divisor: Int) -> ExactDecimal? {
    guard divisor > 0, divisor < 1_000_000_000, exponent >= -30, exponent < 30 else { return nil }
    var quotient: [UInt8] = []
    var remainder = 0
    for index in 0..<(digits.count + max(exponent, 0)) {
      remainder = remainder * 10 + (index < digits.count ? Int(digits[index]) : 0)
      quotient.append(UInt8(remainder / divisor))
      remainder %= divisor
    }
    var fraction = exponent < 0 ? -exponent : 0
    var significant = quotient.drop { $0 == 0 }.count
    while remainder > 0, significant < 15 {
      remainder *= 10
      let digit = UInt8(remainder / divisor)
      quotient.append(digit)
      fraction += 1
      if digit > 0 || significant > 0 { significant += 1 }
      remainder %= divisor
    }
    if remainder * 2 >= divisor, remainder > 0 { Self.increment(&quotient) }
    return ExactDecimal(digits: quotient, fraction: fraction, isNegative: isNegative)
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
  }

  /// The product, for the small factors of words such as 打 (a dozen).
  package func multiplied(by factor: Int) -> ExactDecimal {
    guard factor > 0, factor < 1_000_000_000 else { return self }
    var product: [UInt8] = []
    var carry = 0
    for digit in digits.reversed() {
      let total = Int(digit) * factor + carry
      product.append(UInt8(total % 10))
      carry = total / 10
    }
    while carry > 0 {
      product.append(UInt8(carry % 10))
      carry /= 10
    }
    product.reverse()
    return ExactDecimal(digits: product, isNegative: isNegative).shifted(exponent)
  }

  /// The value as an integer, where it is one and small.
  package var smallInteger: Int? {
    guard exponent >= 0, digits.count + exponent <= 15 else { return nil }
    var value = 0
    for digit in digits { value = value * 10 + Int(digit) }
    for _ in 0..<exponent { value *= 10 }
    return isNegative ? -value : value
  }

  /// For comparisons and checks only; never written out.
  package var approximation: Double {
    Double(description) ?? .infinity
  }

  /// Plain digits with a point where needed: 1328, -0.5, 822800. A power of ten beyond anything that is written in full
  /// (1e99999) is kept in scientific form rather than filled with zeros.
  package var description: String {
    if isZero { return "0" }
    var text: [UInt8] = []
    if isNegative { text.append(0x2D) }
    let ascii = digits.map { $0 + 0x30 }
    let whole = digits.count + exponent
    if exponent > 4096 || exponent < -4096 - digits.count {
      text += ascii
      text += Array("e\(exponent)".utf8)
    } else if exponent >= 0 {
      text += ascii
      text += [UInt8](repeating: 0x30, count: exponent)
    } else if whole > 0 {
      text += ascii[..<whole]
      text.append(0x2E)
      text += ascii[whole...]
    } else {
      text += [0x30, 0x2E]
      text += [UInt8](repeating: 0x30, count: -whole)
      text += ascii
    }
    return String(decoding: text, as: UTF8.self)
  }
}

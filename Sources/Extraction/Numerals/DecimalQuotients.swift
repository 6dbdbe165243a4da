/// Quotients and products by small integers, digit by digit.
extension ExactDecimal {
  /// The quotient: exact where it ends within 15 significant digits, else rounded there (two thirds has no decimal form,
  /// so this is the one place where digits must stop). Nil for a divisor that is not between 1 and 10^9.
  package func divided(by divisor: Int) -> ExactDecimal? {
    guard divisor > 0, divisor < 1_000_000_000, exponent >= -30, exponent < 30 else { return nil }
    let digits = self.digits
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
}

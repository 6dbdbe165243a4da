/// Reads powers written out: 2^5, 2^-1.
enum PowerReader {
  /// Longer results are not powers that a text means to state.
  private static let longest = 64

  static func read(_ text: Scalars, at start: Int) -> Numeral? {
    guard NumeralCharacter.arabicDigit(text[start]) != nil else { return nil }
    // Looked at only where ^ follows soon, so that long digits are read once.
    var position = start
    while position - start < 12, NumeralCharacter.arabicDigit(text[position]) != nil || text[position] == 0x2E {
      position += 1
    }
    guard text.character(position) == "^", let base = ArabicReader.read(text, at: start), base.end == position else {
      return nil
    }
    var exponentStart = position + 1
    var isNegative = false
    while exponentStart - position < 4, text.character(exponentStart).isOne(of: "－-+") {
      if text.character(exponentStart) != "+" { isNegative.toggle() }
      exponentStart += 1
    }
    guard let exponent = ArabicReader.read(text, at: exponentStart), exponent.fraction == 0, exponent.count <= 3,
      let times = exponent.value().smallInteger,
      let whole = base.value().smallInteger, base.count * times <= longest * 2
    else { return nil }
    let value: ExactDecimal
    if isNegative {
      // The inverse, of small bases only.
      var power = 1
      for _ in 0..<times where power < 1_000_000_000 {
        power = power.multipliedReportingOverflow(by: whole).partialValue
      }
      guard let inverse = ExactDecimal(1).shifted(base.fraction * times).divided(by: power) else { return nil }
      value = inverse
    } else {
      var product = ExactDecimal(1)
      for _ in 0..<times { product = product.multiplied(by: whole) }
      value = product.shifted(-base.fraction * times)
    }
    return Numeral(start: start, end: exponent.end, value: value, form: .arabic)
  }
}

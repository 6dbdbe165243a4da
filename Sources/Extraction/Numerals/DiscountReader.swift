/// Reads prices in tenths of the full one: 八折 is 80 %, 七五折 75 %, 9.9折 99 %, 打对折 50 %.
enum DiscountReader {
  static func read(_ text: Scalars, _ number: Numeral) -> Numeral? {
    let position = text.skippingSpaces(number.end)
    guard text.character(position) == "折", let value = number.value, number.form != .bare,
      !text.character(position + 1).isOne(of: "扣合叠旧射磨腾中算服断返线价弯")
    else { return nil }
    guard let small = value.isInteger ? value.smallInteger : 0, small < 100, small != 10 else { return nil }
    var numeral = number
    numeral.end = position + 1
    numeral.form = .fraction
    numeral.unit = .percent
    numeral.alternative = nil
    numeral.qualifier = .exact
    if let second = number.alternative?.smallInteger, value.isInteger {
      // 五六折: written like a rough number, meant as 56 %.
      numeral.value = ExactDecimal(small * 10 + second)
    } else {
      numeral.value = small >= 10 ? value : value.shifted(1)
    }
    return numeral
  }

  static func readHalf(_ text: Scalars, at start: Int) -> Numeral? {
    guard text.character(start + 1) == "折", text.character(start - 1) == "打" else { return nil }
    return Numeral(start: start, end: start + 2, value: ExactDecimal(50), form: .fraction, unit: .percent)
  }
}

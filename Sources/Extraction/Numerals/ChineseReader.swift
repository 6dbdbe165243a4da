/// Reads numbers in Chinese characters up to the thousands, and what may follow a power of ten in a spoken number.
///
/// 两千三百零四 is 2304, 一百五 150, 一千零五 1005, 二〇二一 2021 (digits one by one).
enum ChineseReader {
  struct Section {
    var value: ExactDecimal
    var end: Int
    /// The power of the last 十 百 千 that was read: 1, 2, 3; 0 for digits alone.
    var lastPower: Int
    /// 两三 → 3.
    var alternative: ExactDecimal?
    /// No digit was written: 百, 千.
    var isBare = false
    var qualifier = Qualifier.exact
    /// Whether only digits were read, one by one.
    var isPositional = false
  }

  /// - Parameter isUnit: whether a unit of measure begins at a position; 千 of 千瓦 ends the number before it.
  static func read(_ text: Scalars, at start: Int, isUnit: (Int) -> Bool) -> Section? {
    if let positional = readDigits(text, at: start) { return positional }
    var total = 0
    var position = start
    var limit = 4
    var lastPower = 0
    var sawDigit = false
    var sawZero = false
    var alternative: ExactDecimal?
    var qualifier = Qualifier.exact
    while true {
      let next = lastPower > 0 || sawDigit ? skipSpaces(text, position) : position
      if let power = NumeralCharacter.smallPower(text[next]), power < limit, total == 0, !isUnit(next) || power == 1 {
        // 十五, 百三: one of the power.
        total = tens(power)
        (limit, lastPower, position) = (power, power, next + 1)
        continue
      }
      guard let digit = NumeralCharacter.chineseDigit(text[next]) else { break }
      if digit == 0 {
        guard lastPower > 0, !sawZero,
          NumeralCharacter.digit(text[next + 1]) != nil || text.character(next + 1).isOne(of: "几幾")
        else { break }
        sawZero = true
        position = next + 1
        continue
      }
      // 三十两, 二百两: the last 两 is the weight.
      if text.character(next) == "两", lastPower > 0, !followsPower(text, next) { break }
      let after = skipSpaces(text, next + 1)
      if let power = NumeralCharacter.smallPower(text[after]), power < limit, !(isUnit(after) && power == 3) {
        total += Int(digit) * tens(power)
        (limit, lastPower, position, sawDigit, sawZero) = (power, power, after + 1, true, false)
        continue
      }
      if let other = NumeralCharacter.chineseDigit(text[after]), other == digit + 1, digit < 9,
        let power = NumeralCharacter.smallPower(text[after + 1]), power < limit, lastPower == 0
      {
        // 三四十, 两三百: two neighbouring digits share the power.
        alternative = ExactDecimal(total + Int(other) * tens(power))
        total += Int(digit) * tens(power)
        return Section(
          value: ExactDecimal(total), end: after + 2, lastPower: power, alternative: alternative, qualifier: .about)
      }
      if let other = NumeralCharacter.chineseDigit(text[after]), other == digit + 1, after == next + 1,
        NumeralCharacter.smallPower(text[after + 1]) == nil
      {
        // 十五六: between fifteen and sixteen.
        let unit = lastPower > 1 && !sawZero ? lastPower - 1 : 0
        alternative = ExactDecimal(total + Int(other) * tens(unit))
        total += Int(digit) * tens(unit)
        position = after + 1
        qualifier = .about
        sawDigit = true
        break
      }
      // 一百五: the power below; 一百零五 and 十五: ones.
      let unit = lastPower > 1 && !sawZero ? lastPower - 1 : 0
      total += Int(digit) * tens(unit)
      position = next + 1
      sawDigit = true
      break
    }
    if position == start { return nil }
    let several = Scalars.isSpace(text[position]) ? position + 1 : position
    if text.character(several).isOne(of: "几幾"), lastPower == 1 || sawZero {
      position = several + 1
      qualifier = .over
    }
    return Section(
      value: ExactDecimal(total), end: position, lastPower: lastPower, alternative: alternative,
      isBare: !sawDigit && !(lastPower == 1 && total >= 10 && total < 100), qualifier: qualifier)
  }

  /// Two or more digits without a power: 二〇二一, 九九; nil for one digit, or where a power follows.
  private static func readDigits(_ text: Scalars, at start: Int) -> Section? {
    guard let first = NumeralCharacter.chineseDigit(text[start]) else { return nil }
    var position = start + 1
    // 二两 is a weight, not 22.
    while NumeralCharacter.chineseDigit(text[position]) != nil, text.character(position) != "两" { position += 1 }
    let count = position - start
    if count == 1 { return first == 0 ? Section(value: .zero, end: position, lastPower: 0) : nil }
    if NumeralCharacter.smallPower(text[position]) != nil { return nil }
    let digits = (start..<position).map { NumeralCharacter.chineseDigit(text[$0]) ?? 0 }
    if count == 2, digits[1] == first + 1, first > 0, digits[1] <= 9 {
      return Section(
        value: ExactDecimal(Int(first)), end: position, lastPower: 0, alternative: ExactDecimal(Int(digits[1])),
        qualifier: .about)
    }
    return Section(value: ExactDecimal(digits: digits), end: position, lastPower: 0, isPositional: true)
  }

  private static func followsPower(_ text: Scalars, _ position: Int) -> Bool {
    NumeralCharacter.smallPower(text[position + 1]) != nil || NumeralCharacter.largePower(text[position + 1]) != nil
  }

  static func tens(_ power: Int) -> Int {
    switch power {
    case 0: 1
    case 1: 10
    case 2: 100
    default: 1000
    }
  }

  /// Copies put single spaces between characters.
  static func skipSpaces(_ text: Scalars, _ position: Int) -> Int {
    guard Scalars.isSpace(text[position]) else { return position }
    let next = text.skippingSpaces(position)
    let isNumeral =
      NumeralCharacter.chineseDigit(text[next]) != nil || NumeralCharacter.smallPower(text[next]) != nil
      || NumeralCharacter.largePower(text[next]) != nil
    return isNumeral && next - position <= 2 ? next : position
  }
}

/// Powers of ten behind a number, and the smaller number behind those: 3万4000, 二十余万.
extension NumeralReader {
  /// Multiplies by the powers of ten that follow (十百千 万亿兆), and adds the smaller number behind them:
  /// 3万4000, 1.2万亿, 三亿五千万, 二十余万.
  func appendPowers(_ text: Scalars, to numeral: inout Numeral) {
    if nextPower(text, at: numeral.end, isFirst: true, form: numeral.form) == nil { return }
    var total = ExactDecimal.zero
    var section = numeral.value
    var sectionEnd = numeral.end
    // The power below which the next part must stay; a number has few parts, so hostile input ends early.
    var limit = Int.max
    var parts = 0
    while parts < 6 {
      parts += 1
      var position = sectionEnd
      var power = 0
      var qualifier = Qualifier.exact
      while let next = nextPower(text, at: position, isFirst: power == 0, form: numeral.form) {
        if power > 0, next.power < 4 || power + next.power > 20 { break }
        power += next.power
        if next.isOver { qualifier = .over }
        position = next.end
      }
      if power >= limit, power > 0 { break }
      total = section.map { total.adding($0.shifted(power)) } ?? total
      numeral.end = position
      if qualifier != .exact { numeral.qualifier = qualifier }
      numeral.alternative = numeral.alternative?.shifted(power)
      guard power > 0, numeral.form != .mask, numeral.form != .bare, numeral.qualifier == .exact else { break }
      limit = power
      guard let rest = remainder(text, at: position, below: limit, isInteger: total.isInteger) else { break }
      section = rest.value
      sectionEnd = rest.end
      if rest.isFinal {
        total = total.adding(rest.value)
        numeral.end = rest.end
        break
      }
    }
    if numeral.value != nil { numeral.value = total }
  }

  func nextPower(_ text: Scalars, at start: Int, isFirst: Bool, form: Numeral.Form) -> (
    power: Int, end: Int, isOver: Bool
  )? {
    var position = text.skippingSpaces(start)
    if position - start > 2 { return nil }
    var isOver = false
    // 300多万, 3千多万
    if isFirst || NumeralCharacter.smallPower(text[start - 1]) != nil,
      text.character(position).isOne(of: "余多餘")
    {
      let next = text.skippingSpaces(position + 1)
      guard NumeralCharacter.largePower(text[next]) != nil else { return nil }
      isOver = true
      position = next
    }
    if let power = NumeralCharacter.largePower(text[position]) {
      return isUnit(text, position) ? nil : (power, position + 1, isOver)
    }
    // 5千家, 3百 in Arabic digits; 2021百强 is a year and a name.
    if isFirst, form == .arabic || form == .mask, let power = NumeralCharacter.smallPower(text[position]),
      !isUnit(text, position), position == start || power > 1,
      !text.character(position + 1).isOne(of: "强佳分年")
    {
      return (power, position + 1, false)
    }
    return nil
  }

  /// The part of a number behind 万 or 亿: smaller than it, in any digits.
  func remainder(_ text: Scalars, at start: Int, below power: Int, isInteger: Bool)
    -> (value: ExactDecimal, end: Int, isFinal: Bool)?
  {
    var position = ChineseReader.skipSpaces(text, start)
    if Scalars.isSpace(text[position]), NumeralCharacter.arabicDigit(text[position + 1]) != nil,
      NumeralCharacter.arabicDigit(text[position + 2]) == nil
    {
      position += 1
    }
    var hasZero = false
    while NumeralCharacter.chineseDigit(text[position]) == 0 {
      hasZero = true
      position += 1
    }
    if let digits = ArabicReader.read(text, at: position), isInteger {
      guard digits.fraction == 0, digits.count <= min(power, 4), text.character(digits.end) != "年" else {
        return nil
      }
      let value = digits.value()
      let hasPower = nextPower(text, at: digits.end, isFirst: true, form: .arabic) != nil
      // 390万65岁以上老人: an age behind the number; two digits are written with 零 before them.
      if !hasPower, !hasZero, digits.count == 2 || text.character(digits.end) == "岁" { return nil }
      if !hasPower, isUnit(text, digits.end), digits.count < min(power, 4) { return nil }
      if !hasPower, digits.count == 1, !hasZero, power == 4 { return (value.shifted(3), digits.end, true) }
      return (value, digits.end, !hasPower)
    }
    guard let section = ChineseReader.read(text, at: position, isUnit: { isUnit(text, $0) }), !section.isBare,
      !section.isPositional, section.alternative == nil
    else { return nil }
    if text.character(position) == "两", section.end == position + 1,
      NumeralCharacter.largePower(text[section.end]) == nil
    {
      return nil
    }
    // 9万亿三个: a lone Chinese digit behind an Arabic number counts something else.
    let isMixed =
      section.lastPower == 0 && NumeralCharacter.largePower(text[section.end]) == nil
      && startsInArabic(text, before: start)
    if isMixed { return nil }
    // 一万三, 三亿五: the digit alone stands one power below.
    if section.lastPower == 0, !hasZero, NumeralCharacter.largePower(text[section.end]) == nil {
      return (section.value.shifted(power - 1), section.end, true)
    }
    let hasPower = nextPower(text, at: section.end, isFirst: false, form: .chinese) != nil
    return (section.value, section.end, !hasPower)
  }

  func startsInArabic(_ text: Scalars, before position: Int) -> Bool {
    var index = position - 1
    while NumeralCharacter.largePower(text[index]) != nil { index -= 1 }
    return NumeralCharacter.arabicDigit(text[index]) != nil
  }
}

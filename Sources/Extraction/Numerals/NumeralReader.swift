/// Reads one number, in whatever form it is written, with its powers of ten multiplied out.
package struct NumeralReader: Sendable {
  private let units: UnitTable

  package init(units: UnitTable) { self.units = units }

  private func isUnit(_ text: Scalars, _ position: Int) -> Bool {
    guard let match = units.match(text, at: position) else { return false }
    return match.end > position + 1
  }

  /// The number that begins at `start`, or nil.
  package func read(_ text: Scalars, at start: Int) -> Numeral? {
    if let numeral = readPointFirst(text, at: start) ?? PowerReader.read(text, at: start) { return numeral }
    if let numeral = PartReader.read(text, at: start, reader: self) { return numeral }
    return readWhole(text, at: start)
  }

  /// .5 at the beginning of a text or behind a mark.
  private func readPointFirst(_ text: Scalars, at start: Int) -> Numeral? {
    guard text.character(start - 1) == ".", NumeralCharacter.arabicDigit(text[start]) != nil else { return nil }
    let before = text[start - 2]
    if before == 0x2E || NumeralCharacter.arabicDigit(before) != nil || Scalars.isLatinLetter(before)
      || Scalars.isHan(before)
    {
      return nil
    }
    guard let digits = ArabicReader.read(text, at: start), digits.fraction == 0 else { return nil }
    return Numeral(
      start: start - 1, end: digits.end, value: ExactDecimal(digits: digits.values, fraction: digits.values.count),
      form: .arabic)
  }

  /// A number that is no fraction.
  func readWhole(_ text: Scalars, at start: Int) -> Numeral? {
    var numeral: Numeral
    if let digits = ArabicReader.read(text, at: start) {
      numeral = Numeral(
        start: start, end: digits.end, value: ExactDecimal(digits: digits.values, fraction: digits.fraction),
        form: .arabic)
      if let scaled = exponent(text, at: digits.end) {
        numeral.value = numeral.value?.shifted(scaled.power)
        numeral.end = scaled.end
        return numeral
      }
    } else if let several = several(text, at: start) {
      numeral = several
    } else if let mask = MaskReader.read(text, at: start) {
      numeral = Numeral(start: start, end: mask, value: nil, form: .mask)
    } else if let section = ChineseReader.read(text, at: start, isUnit: { isUnit(text, $0) }) {
      numeral = Numeral(
        start: start, end: section.end, value: section.value, alternative: section.alternative,
        form: section.isBare ? .bare : .chinese, qualifier: section.qualifier)
      appendDecimals(text, to: &numeral)
      if section.isPositional { return numeral }
    } else if NumeralCharacter.largePower(text[start]) != nil, !isUnit(text, start) {
      numeral = Numeral(start: start, end: start, value: ExactDecimal(1), form: .bare)
    } else {
      return nil
    }
    appendPowers(text, to: &numeral)
    if numeral.form == .chinese, numeral.qualifier == .exact, numeral.value?.isInteger == true {
      appendDecimals(text, to: &numeral)
    }
    return numeral.end > numeral.start ? numeral : nil
  }

  /// 数十, 几百, 数万: at least one of the power; the digit is not told.
  private func several(_ text: Scalars, at start: Int) -> Numeral? {
    let first = text.character(start)
    guard first == "数" || first == "几" || first == "數" || first == "幾" else { return nil }
    var power = 0
    var position = start + 1
    if let small = NumeralCharacter.smallPower(text[position]) {
      power = small
      position += 1
    } else if NumeralCharacter.largePower(text[position]) == nil {
      return nil
    }
    return Numeral(
      start: start, end: position, value: ExactDecimal(ChineseReader.tens(power)), form: .chinese, qualifier: .over)
  }

  /// 点五六 after a Chinese number: decimals one by one.
  private func appendDecimals(_ text: Scalars, to numeral: inout Numeral) {
    var position = ChineseSpaces.skip(text, numeral.end)
    guard ["点", "點"].contains(text.character(position)), let value = numeral.value, numeral.form != .bare else {
      return
    }
    position = text.skippingSpaces(position + 1)
    var digits: [UInt8] = []
    var end = position
    while let digit = NumeralCharacter.chineseDigit(text[end]), text.character(end) != "两" {
      digits.append(digit)
      end += 1
    }
    if digits.isEmpty || NumeralCharacter.smallPower(text[end]) != nil { return }
    numeral.value = value.adding(ExactDecimal(digits: digits, fraction: digits.count))
    numeral.end = end
  }

  /// Multiplies by the powers of ten that follow (十百千 万亿兆), and adds the smaller number behind them:
  /// 3万4000, 1.2万亿, 三亿五千万, 二十余万.
  private func appendPowers(_ text: Scalars, to numeral: inout Numeral) {
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

  private func nextPower(_ text: Scalars, at start: Int, isFirst: Bool, form: Numeral.Form) -> (
    power: Int, end: Int, isOver: Bool
  )? {
    var position = text.skippingSpaces(start)
    if position - start > 2 { return nil }
    var isOver = false
    if isFirst, ["余", "多", "餘"].contains(text.character(position)) {
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
      !["强", "佳", "分", "年"].contains(text.character(position + 1))
    {
      return (power, position + 1, false)
    }
    return nil
  }

  /// The part of a number behind 万 or 亿: smaller than it, in any digits.
  private func remainder(_ text: Scalars, at start: Int, below power: Int, isInteger: Bool)
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
      guard digits.fraction == 0, digits.values.count <= min(power, 4), text.character(digits.end) != "年" else {
        return nil
      }
      let value = ExactDecimal(digits: digits.values)
      let hasPower = nextPower(text, at: digits.end, isFirst: true, form: .arabic) != nil
      if !hasPower, isUnit(text, digits.end), digits.values.count < min(power, 4) { return nil }
      if !hasPower, digits.values.count == 1, !hasZero, power == 4 { return (value.shifted(3), digits.end, true) }
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

  private func startsInArabic(_ text: Scalars, before position: Int) -> Bool {
    var index = position - 1
    while NumeralCharacter.largePower(text[index]) != nil { index -= 1 }
    return NumeralCharacter.arabicDigit(text[index]) != nil
  }

  /// 1e5, 2.5E-3, and 40k or 3M where no word or unit begins with the letter.
  private func exponent(_ text: Scalars, at position: Int) -> (power: Int, end: Int)? {
    let letter = text.character(position)
    if letter == "e" || letter == "E" {
      var end = position + 1
      let isNegative = ["-", "－", "−"].contains(text.character(end))
      if isNegative || text.character(end) == "+" { end += 1 }
      var power = 0
      let first = end
      while let digit = NumeralCharacter.arabicDigit(text[end]), end - first < 4 {
        power = power * 10 + Int(digit)
        end += 1
      }
      if end == first || NumeralCharacter.arabicDigit(text[end]) != nil { return nil }
      return Scalars.isLatinLetter(text[end]) ? nil : (isNegative ? -power : power, end)
    }
    let scale = text.skippingSpaces(position)
    if scale - position > 1 || Scalars.isLatinLetter(text[scale + 1]) || units.match(text, at: scale) != nil {
      return nil
    }
    switch text.character(scale) {
    case "k", "K", "Ｋ": return (3, scale + 1)
    case "M", "Ｍ": return (6, scale + 1)
    default: return nil
    }
  }
}

/// Spaces that a copy put inside a Chinese number.
enum ChineseSpaces {
  static func skip(_ text: Scalars, _ position: Int) -> Int {
    let next = text.skippingSpaces(position)
    return next - position <= 1 ? next : position
  }
}

/// Reads one number, in whatever form it is written, with its powers of ten multiplied out.
package struct NumeralReader: Sendable {
  let units: UnitTable

  package init(units: UnitTable) { self.units = units }

  func isUnit(_ text: Scalars, _ position: Int) -> Bool {
    guard let match = units.match(text, at: position) else { return false }
    return match.end > position + 1
  }

  /// The number that begins at `start`, or nil.
  package func read(_ text: Scalars, at start: Int) -> Numeral? {
    PlainNumber.read(text, at: start) ?? readAny(text, at: start)
  }

  /// The number that begins at `start`, also where it is no plain one.
  func readAny(_ text: Scalars, at start: Int) -> Numeral? {
    if let numeral = readPointFirst(text, at: start) ?? PowerReader.read(text, at: start) { return numeral }
    if let numeral = PartReader.read(text, at: start, reader: self) { return numeral }
    return readWhole(text, at: start)
  }

  /// .5 at the beginning of a text or behind a mark.
  func readPointFirst(_ text: Scalars, at start: Int) -> Numeral? {
    guard text.character(start - 1) == ".", NumeralCharacter.arabicDigit(text[start]) != nil else { return nil }
    let before = text[start - 2]
    if before == 0x2E || NumeralCharacter.arabicDigit(before) != nil || Scalars.isLatinLetter(before)
      || Scalars.isHan(before)
    {
      return nil
    }
    guard let digits = ArabicReader.read(text, at: start), digits.fraction == 0 else { return nil }
    return Numeral(
      start: start - 1, end: digits.end, value: digits.value(fraction: digits.count),
      form: .arabic)
  }

  /// A number that is no fraction.
  func readWhole(_ text: Scalars, at start: Int) -> Numeral? {
    var numeral: Numeral
    if let digits = ArabicReader.read(text, at: start) {
      if digits.count <= 6, let mask = MaskReader.read(text, behindDigits: digits.end) {
        numeral = Numeral(start: start, end: mask, value: nil, form: .mask)
        appendPowers(text, to: &numeral)
        return numeral
      }
      numeral = Numeral(
        start: start, end: digits.end, value: digits.value(fraction: digits.fraction),
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
  func several(_ text: Scalars, at start: Int) -> Numeral? {
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
  func appendDecimals(_ text: Scalars, to numeral: inout Numeral) {
    var position = ChineseSpaces.skip(text, numeral.end)
    guard text.character(position).isOne(of: "点點"), let value = numeral.value, numeral.form != .bare else {
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

  /// 1e5, 2.5E-3, and 40k or 3M where no word or unit begins with the letter.
  func exponent(_ text: Scalars, at position: Int) -> (power: Int, end: Int)? {
    let letter = text.character(position)
    if letter == "e" || letter == "E" {
      var end = position + 1
      let isNegative = text.character(end).isOne(of: "－−-")
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

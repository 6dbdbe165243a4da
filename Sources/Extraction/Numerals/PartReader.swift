/// Reads parts of a whole: 百分之五十, 千分之三, 三分之二, 三成五, 一又二分之一, 半数.
enum PartReader {
  static func read(_ text: Scalars, at start: Int, reader: NumeralReader) -> Numeral? {
    if let percent = readHundredths(text, at: start, reader: reader) { return percent }
    if text.character(start) == "半" { return readHalf(text, at: start) }
    if text.character(start).isOne(of: "对對") { return DiscountReader.readHalf(text, at: start) }
    if text.has("一半", at: start) { return fraction(text, start, start + 2, ExactDecimal(1).divided(by: 2)) }
    guard let first = firstNumber(text, at: start, reader: reader) else { return nil }
    if let tenths = readTenths(text, first) ?? DiscountReader.read(text, first) { return tenths }
    let joint = text.skippingSpaces(first.end)
    let isJoined = text.character(joint) == "又" || joint == first.end + 1 && first.form == .arabic
    if isJoined, let whole = first.value {
      let next = text.character(joint) == "又" ? text.skippingSpaces(joint + 1) : joint
      if let part = readFraction(text, at: next, reader: reader), let rest = part.value {
        return fraction(text, start, part.end, whole.adding(rest))
      }
    }
    return finishFraction(text, first, reader: reader)
  }

  /// The number before 分之, 成 or 又; looked at only where one of them can follow, so that long digits are read once.
  private static func firstNumber(_ text: Scalars, at start: Int, reader: NumeralReader) -> Numeral? {
    var position = start
    while position - start < 16,
      NumeralCharacter.parts.contains(text[position]) || Scalars.isSpace(text[position]) && position > start
    {
      position += 1
    }
    if position == start || position - start == 16 { return nil }
    switch text.character(position) {
    case "分", "成", "又", "/", "／", "折":
      return reader.readWhole(text, at: start).flatMap { $0.end <= position ? $0 : nil }
    default: return nil
    }
  }

  /// Behind 分之, also where a copy put spaces between the two.
  private static func overEnd(_ text: Scalars, at position: Int) -> Int? {
    guard text.character(position) == "分" else { return nil }
    let next = text.skippingSpaces(position + 1)
    return text.character(next) == "之" && next - position <= 3 ? next + 1 : nil
  }

  private static func fraction(_ text: Scalars, _ start: Int, _ end: Int, _ value: ExactDecimal?) -> Numeral {
    Numeral(start: start, end: end, value: value, form: .fraction)
  }

  private static func readHundredths(_ text: Scalars, at start: Int, reader: NumeralReader) -> Numeral? {
    let first = text.character(start)
    guard first == "百" || first == "佰" || first == "千" || first == "万" else { return nil }
    guard let over = overEnd(text, at: text.skippingSpaces(start + 1)) else { return nil }
    var position = text.skippingSpaces(over)
    var isNegative = false
    if text.character(position) == "负" {
      isNegative = true
      position += 1
    }
    guard var part = reader.readWhole(text, at: position), let value = part.value else { return nil }
    // 百分之一百二十 is read as 120; the plain 百 of 百分之百 as 100.
    part.start = start
    part.form = .fraction
    part.value = isNegative ? value.negated : value
    switch first {
    case "百", "佰": part.unit = .percent
    case "千": part.unit = .permille
    default: part.value = part.value?.shifted(-4)
    }
    return part
  }

  private static func readHalf(_ text: Scalars, at start: Int) -> Numeral? {
    let next = text.character(start + 1)
    if next == "数" { return fraction(text, start, start + 2, ExactDecimal(1).divided(by: 2)) }
    if next == "成", !isWordAfterTenth(text.character(start + 2)) {
      var numeral = fraction(text, start, start + 2, ExactDecimal(5))
      numeral.unit = .percent
      numeral.isTenths = true
      return numeral
    }
    if text.character(start - 1) == "过", Self.isBoundary(text[start + 1]) {
      var numeral = fraction(text, start, start + 1, ExactDecimal(1).divided(by: 2))
      numeral.qualifier = .over
      return numeral
    }
    if next == "百" || next == "折" {
      var numeral = fraction(text, start, start + 2, ExactDecimal(50))
      if next == "折" { numeral.unit = .percent }
      return numeral
    }
    if next == "个" || next == "倍" { return fraction(text, start, start + 1, ExactDecimal(1).divided(by: 2)) }
    return nil
  }

  private static func isBoundary(_ scalar: UInt32) -> Bool { scalar == 0 || !Scalars.isHan(scalar) }

  /// 三成, 三成五, 两成半 as percentages; 三成立 is not.
  private static func readTenths(_ text: Scalars, _ first: Numeral) -> Numeral? {
    let position = text.skippingSpaces(first.end)
    guard text.character(position) == "成", let value = first.value, first.form != .bare else { return nil }
    let next = text.character(position + 1)
    if isWordAfterTenth(next) { return nil }
    var numeral = fraction(text, first.start, position + 1, value.shifted(1))
    numeral.unit = .percent
    numeral.alternative = first.alternative?.shifted(1)
    numeral.isTenths = true
    numeral.qualifier = first.qualifier
    if next == "半" {
      numeral.value = numeral.value?.adding(ExactDecimal(5))
      numeral.end += 1
    } else if let digit = NumeralCharacter.digit(text[text.skippingSpaces(position + 1)]), digit > 0,
      !Scalars.isHan(text[text.skippingSpaces(position + 1) + 1]), first.form == .chinese
    {
      numeral.value = numeral.value?.adding(ExactDecimal(Int(digit)))
      numeral.end = text.skippingSpaces(position + 1) + 1
    }
    return numeral
  }

  private static func isWordAfterTenth(_ next: Unicode.Scalar) -> Bool {
    next.isOne(of: "立功果为长本员绩熟效都套人就形品交批分年不渝语")
  }

  static func readFraction(_ text: Scalars, at start: Int, reader: NumeralReader) -> Numeral? {
    guard let first = firstNumber(text, at: start, reader: reader) else { return nil }
    return finishFraction(text, first, reader: reader)
  }

  /// 三分之二 (denominator first) or 2/3 (numerator first).
  private static func finishFraction(_ text: Scalars, _ first: Numeral, reader: NumeralReader) -> Numeral? {
    guard let number = first.value?.smallInteger else { return nil }
    let over = text.skippingSpaces(first.end)
    if let end = overEnd(text, at: over), number > 0 {
      let start = text.skippingSpaces(end)
      let isNegative = text.character(start).isOne(of: "负負")
      guard let top = reader.readWhole(text, at: isNegative ? start + 1 : start), let value = top.value else {
        return nil
      }
      let quotient = value.divided(by: number)
      return fraction(text, first.start, top.end, isNegative ? quotient?.negated : quotient)
    }
    guard text.character(first.end).isOne(of: "／/"), first.form == .arabic, text.character(first.start - 1) != "/",
      let bottom = ArabicReader.read(text, at: first.end + 1), bottom.fraction == 0, bottom.count <= 4,
      // 6/10万: of so many.
      text.character(bottom.end) != "/", NumeralCharacter.largePower(text[bottom.end]) == nil,
      let divisor = bottom.value().smallInteger, divisor > 0
    else { return nil }
    return fraction(text, first.start, bottom.end, first.value?.divided(by: divisor))
  }
}

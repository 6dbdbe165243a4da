/// The unit behind a number, and what belongs to it: 一倍半, 五元三毛.
extension QuantityScanner {
  func readUnit(_ text: Scalars, into quantity: inout Quantity) {
    if quantity.unitName != nil { return }
    let position = text.skippingSpaces(quantity.end)
    guard position - quantity.end <= 4 else { return }
    if let end = spacedPoint(text, at: position), let unit = units.match(Self.point, at: 0)?.unit {
      quantity.unit = unit
      quantity.unitName = unit.name
      quantity.end = end
      return
    }
    guard let match = units.match(text, at: position) else { return }
    let next = text[match.end]
    let isChinese = [.chinese, .bare, .mask].contains(quantity.numeral.form)
    if isChinese || match.unit.kind != .count, units.isInsideWord(match.unit, before: next) { return }
    if Scalars.isLatinLetter(text[match.end - 1]), Scalars.isLatinLetter(next) { return }
    quantity.unit = match.unit
    quantity.unitName = match.unit.plainName
    if match.unit.traits.contains(.degree) { readScale(text, into: &quantity) }
    quantity.end = match.end
    // 12所次, 5项次: how often each was.
    if match.unit.kind == .count, text.character(match.end) == "次", !match.unit.traits.contains(.times),
      !Scalars.isHan(text[match.end + 1])
    {
      quantity.unitName = UnitName(number: match.unit.name.number, isTimes: true)
      quantity.end += 1
    }
    readAlternative(text, into: &quantity)
    appendPart(text, into: &quantity)
  }

  /// 500项（次）, 7人（个）: another measure word in brackets belongs to the unit.
  private func readAlternative(_ text: Scalars, into quantity: inout Quantity) {
    let bracket = quantity.end
    guard quantity.unit?.kind == .count, text.character(bracket).isOne(of: "（("),
      text.character(bracket + 2).isOne(of: "）)"),
      let other = units.match(text, at: bracket + 1), other.end == bracket + 2, other.unit.kind == .count
    else { return }
    quantity.unitName?.alternative = UnitName.Alternative(
      number: other.unit.name.number, opensWide: text.character(bracket) == "（",
      closesWide: text.character(bracket + 2) == "）")
    quantity.end = bracket + 3
  }

  private static let point = Scalars("个百分点")

  /// 个 百 分 点 with the spaces of a copy, and in traditional characters.
  private func spacedPoint(_ text: Scalars, at start: Int) -> Int? {
    guard text.character(start).isOne(of: "个個") else { return nil }
    var position = start + 1
    for (plain, traditional): (Unicode.Scalar, Unicode.Scalar) in [("百", "百"), ("分", "分"), ("点", "點")] {
      position = text.skippingSpaces(position)
      guard text.character(position) == plain || text.character(position) == traditional else { return nil }
      position += 1
    }
    return position - start <= 8 ? position : nil
  }

  /// 华氏温度100度: the scale stands before the number.
  private func readScale(_ text: Scalars, into quantity: inout Quantity) {
    for (word, unit): (StaticString, UnitName) in [("华氏", .fahrenheit), ("摄氏", .celsius)]
    where text.has(word, at: quantity.start - 2)
      || text.has(word, at: quantity.start - 4)
        && text.has("温度", at: quantity.start - 2)
    {
      quantity.unitName = unit
    }
  }

  /// 一倍半, 五元三毛, and the 多 of 3倍多.
  func appendPart(_ text: Scalars, into quantity: inout Quantity) {
    let next = text.character(quantity.end)
    guard let unit = quantity.unit, let value = quantity.value else { return }
    if next == "半", ![.count, .date, .ordinal].contains(unit.kind), !Scalars.isHan(text[quantity.end + 1]) {
      quantity.value = value.adding(ExactDecimal(digits: [5], fraction: 1))
      quantity.end += 1
    } else if next == "多", !Scalars.isHan(text[quantity.end + 1]) {
      quantity.qualifier = .over
      quantity.end += 1
    } else if unit.traits.contains(.coined) {
      appendSmallMoney(text, into: &quantity)
    }
  }

  func appendSmallMoney(_ text: Scalars, into quantity: inout Quantity) {
    var power = -1
    while power >= -2 {
      let start = quantity.end + (text.character(quantity.end) == "又" ? 1 : 0)
      guard let part = numerals.readWhole(text, at: start), let amount = part.value, amount.isInteger else { return }
      let width: Int
      switch text.character(part.end) {
      case "角", "毛": (power, width) = (-1, 1)
      case "分": (power, width) = (-2, 1)
      case "美": (power, width) = text.has("美分", at: part.end) ? (-2, 2) : (0, 0)
      default: return
      }
      if width == 0 { return }
      quantity.value = quantity.value?.adding(amount.shifted(power))
      quantity.end = part.end + width
      power -= 1
    }
  }
}

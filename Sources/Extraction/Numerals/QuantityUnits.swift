/// The unit behind a number, and what belongs to it: 一倍半, 五元三毛.
extension QuantityScanner {
  func readUnit(_ text: Scalars, into quantity: inout Quantity) {
    if quantity.numeral.unit != nil { return }
    let position = text.skippingSpaces(quantity.end)
    guard position - quantity.end <= 4, let match = units.match(text, at: position) else { return }
    let next = text[match.end]
    let isChinese = [.chinese, .bare, .mask].contains(quantity.numeral.form)
    if isChinese || match.unit.kind != .count, match.unit.notBefore.contains(next) { return }
    if Scalars.isLatinLetter(text[match.end - 1]), Scalars.isLatinLetter(next) { return }
    quantity.unit = match.unit
    quantity.unitName = Self.plainName(match.unit.name)
    quantity.end = match.end
    // 12所次, 5项次: how often each was.
    if match.unit.kind == .count, text.character(match.end) == "次", match.unit.name != "次",
      !Scalars.isHan(text[match.end + 1])
    {
      quantity.unitName = match.unit.name + "次"
      quantity.end += 1
    }
    appendPart(text, into: &quantity)
  }

  /// ％ and % are one unit.
  static func plainName(_ name: String) -> String {
    name == "％" || name == "﹪" ? "%" : name
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
    } else if unit.kind == .money, ["元", "块", "美元", "欧元"].contains(unit.name) {
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

/// Two numbers that are one range: 20至30家, 两三家.
extension QuantityScanner {
  func append(_ quantity: inout Quantity, to found: inout [Quantity], _ text: Scalars) {
    guard let other = quantity.alternative, let value = quantity.value, quantity.unitName != nil else {
      joinRange(&quantity, to: &found, text)
      return
    }
    // 两三家: two and three, both roughly; powers and parts behind them count for both.
    var first = quantity
    var second = quantity
    first.value = value
    second.value = other
    second.isRangeEnd = true
    found.append(first)
    found.append(second)
  }

  /// 20至30家: the first number takes the unit, and 万 or 亿, of the second.
  private func joinRange(_ quantity: inout Quantity, to found: inout [Quantity], _ text: Scalars) {
    let last = found.count - 1
    if last >= 0, isRange(text, from: found[last].end, to: quantity.start), !found[last].isRank, !quantity.isRank,
      !found[last].isOrdinal
    {
      quantity.isRangeEnd = true
      if found[last].unit == nil, found[last].unitName == nil, found[last].value != nil, quantity.unitName != nil {
        found[last].unit = quantity.unit
        found[last].unitName = quantity.unitName
        if let power = powerBehind(text, quantity.numeral), !hasPower(text, found[last].numeral) {
          found[last].value = found[last].value?.shifted(power)
        }
        if quantity.qualifier == .about { found[last].qualifier = .about }
      }
    }
    if found.isEmpty { found.reserveCapacity(text.count / 24 + 1) }
    found.append(quantity)
  }

  func isRange(_ text: Scalars, from end: Int, to start: Int) -> Bool {
    switch start - end {
    case 1: text.character(end).isOne(of: "至到–—～－-~")
    case 2: text.has("——", at: end) || text.has("--", at: end)
    default: false
    }
  }

  func hasPower(_ text: Scalars, _ numeral: NumeralSpan) -> Bool {
    NumeralCharacter.largePower(text[numeral.end - 1]) != nil
  }

  func powerBehind(_ text: Scalars, _ numeral: NumeralSpan) -> Int? {
    var power = 0
    var position = numeral.end - 1
    while position > numeral.start, let next = NumeralCharacter.largePower(text[position]) {
      power += next
      position -= 1
    }
    return power > 0 ? power : nil
  }
}

extension FigureReader {
  /// Value and unit as records have them: the unit as written, 三成 as 30 %, a half as 50 %, 资金300万 in 元.
  func asWritten(_ figure: Figure, _ text: Scalars) -> (value: String?, unit: String?) {
    let quantity = figure.quantity
    if quantity.numeral.isTenths { return (quantity.value?.description, "%") }
    if quantity.unitName == nil, NumeralCharacter.largePower(text[quantity.numeral.end - 1]) != nil,
      words.ending(figure.metric, at: figure.metric.count, limit: 0, roles: .money)
        // 12万劳动者追发工资: people.
        .map({ figure.rule.base != .following || $0.start == 0 }) ?? false
    {
      return (quantity.value?.description, "元")
    }
    if quantity.numeral.form == .fraction, quantity.unitName == nil, quantity.numeral.end - quantity.numeral.start <= 2
    {
      return (quantity.value?.shifted(2).description, "%")
    }
    // 10大类
    if quantity.unit?.traits.contains(.kind) ?? false, text.has("大类", at: quantity.end - 2) {
      return (quantity.value?.description, "类")
    }
    return (quantity.value?.description, quantity.unitName.map { scanner.units.text(of: $0) })
  }
}

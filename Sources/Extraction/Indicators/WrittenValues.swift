extension FigureReader {
  /// 申报高新技术企业 of 组织申报高新技术企业86家: fewer than there are, so that the deed tells them apart from the indicator.
  func withKeptDeed(_ figure: Figure, _ text: Scalars) -> Scalars? {
    guard figure.rule.base == .before, figure.rule.notes.isEmpty, figure.aspect == .level else { return nil }
    let start = figure.before.upperBound - figure.metric.count
    guard start > figure.before.lowerBound, text.slice(start..<figure.before.upperBound) == figure.metric,
      let deed = words.ending(text, at: start, limit: figure.before.lowerBound, roles: .kept)
    else { return nil }
    return text.slice(deed.start..<start) + figure.metric
  }

  /// Value and unit as records have them: the unit as written, 三成 as 3 成, a half as 50 %, 资金300万 in 元.
  func asWritten(_ figure: Figure, _ text: Scalars) -> (value: String?, unit: String?) {
    let quantity = figure.quantity
    if quantity.numeral.isTenths { return (quantity.value?.shifted(-1).description, "成") }
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

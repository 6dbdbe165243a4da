import Records

/// Whether a growth follows from the levels, or the level and the increase, that stand before it.
extension ReportChecks {
  /// 从5848亿元增加到9747亿元,增长66.7%: the growth must follow from its two levels, up to the last digit that is written.
  func checkGrowth(
    _ indicators: [Indicator], _ document: Document, _ sentences: [Int], _ found: inout [Problem]
  ) {
    for index in indicators.indices.dropFirst(2)
    where indicators[index].aspect == "growth" && sentences[index] == sentences[index - 2] {
      let (first, second, growth) = (indicators[index - 2], indicators[index - 1], indicators[index])
      if second.aspect == "increase" {
        checkIncrease(first, second, growth, document, &found)
        continue
      }
      guard first.metric == second.metric, second.metric == growth.metric,
        first.unit == second.unit, first.aspect == "level", second.aspect == "level", growth.unit == "%",
        let from = number(first), let to = number(second), let stated = number(growth), from > 0,
        first.period == nil || second.period == nil || first.period! < second.period!,
        // 年均增长6%: of each year.
        !growth.rule.contains("+mean")
      else { continue }
      let computed = (to / from - 1) * 100
      let isFall = growth.rule.contains("+fall")
      if abs((isFall ? -computed : computed) - stated) > tolerance(growth, from, to, first, second) {
        found.append(
          report(
            "growth_mismatch", "\(quote(first)) → \(quote(second)); \(growth.text)",
            "from \(first.text) to \(second.text) is \(rounded(computed)) %, but the report says \(growth.text)",
            document))
      }
    }
  }

  /// 达到1836家,较上年增加412家,增长28.9%: what was there before the increase tells the growth.
  private func checkIncrease(
    _ level: Indicator, _ increase: Indicator, _ growth: Indicator, _ document: Document, _ found: inout [Problem]
  ) {
    guard level.metric == increase.metric, level.metric == growth.metric, level.unit == increase.unit,
      level.aspect == "level", growth.unit == "%", increase.base != nil,
      growth.base == nil || growth.base == increase.base,
      [level, increase, growth].allSatisfy({ $0.qualifier == "exact" && $0.period == level.period }),
      let now = number(level), let added = number(increase), let stated = number(growth), now > added, added > 0,
      !growth.rule.contains("+mean"), !growth.rule.contains("+fall"), !increase.rule.contains("+fall")
    else { return }
    let computed = added / (now - added) * 100
    guard abs(computed - stated) > tolerance(growth, now - added, now, level, increase) else { return }
    found.append(
      report(
        "growth_mismatch", "\(quote(level)), \(increase.text); \(growth.text)",
        "\(increase.text) more make \(level.text), which is \(rounded(computed)) % growth, but the report says \(growth.text)",
        document))
  }

  /// Half a unit of the last digit of each of the three numbers, and a little.
  private func tolerance(_ growth: Indicator, _ from: Double, _ to: Double, _ first: Indicator, _ second: Indicator)
    -> Double
  {
    let own = growth.value?.contains(".") == true ? 0.06 : 0.6
    let relative = lastDigit(first) / max(from, 1e-9) + lastDigit(second) / max(to, 1e-9)
    return own + relative * 100 * (to / from)
  }

  /// Half of the smallest step that the number as written can show: 5848亿元 → 0.5亿.
  private func lastDigit(_ indicator: Indicator) -> Double {
    guard let value = number(indicator), value != 0 else { return 0.5 }
    let digits = indicator.text.unicodeScalars.filter { NumeralCharacter.arabicDigit($0.value) != nil }.count
    var magnitude = 1.0
    while magnitude * 10 <= abs(value) { magnitude *= 10 }
    for _ in 1..<max(2, digits + 1) where digits > 1 { magnitude /= 10 }
    return digits > 1 ? magnitude * 5 : magnitude / 2
  }

  func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}

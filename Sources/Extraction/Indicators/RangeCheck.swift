import Records

/// Single values that cannot be: out of the range of their indicator, or a part above its whole.
extension ReportChecks {
  /// A value outside the plausible range of its indicator; a share above the whole.
  func checkRanges(_ indicators: [Indicator], _ document: Document, _ found: inout [Problem]) {
    for index in indicators.indices {
      // Most figures name no indicator and are no share; a record is copied only to be looked at.
      let isShare = indicators[index].aspect == "share"
      guard isShare || indicators[index].indicator != nil && indicators[index].aspect == "level",
        let value = indicators[index].value.flatMap(Double.init),
        value > 100 || indicators[index].indicator != nil
      else { continue }
      let indicator = indicators[index]
      if indicator.aspect == "share", indicator.unit == "%", value > 100, indicator.metric.contains("占"),
        !isFulfilment(indicator.metric)
      {
        found.append(
          report("share_above_whole", quote(indicator), "a share of more than the whole: \(indicator.text)", document))
      }
      guard let id = indicator.indicator, let known = table.indicator(id: id), known.unit == indicator.unit,
        !known.contains(value)
      else { continue }
      found.append(
        report(
          "value_out_of_range", quote(indicator),
          "\(known.name) is expected between \(known.minimum) and \(known.maximum) \(known.unit); look at the source",
          document))
    }
  }

  /// 占年度任务, 占调整预算: how much of what was set is done, which may be more than all of it.
  private func isFulfilment(_ metric: String) -> Bool {
    let text = Scalars(metric)
    return (0..<text.count).contains { lists.begins(.tasksDone, text, at: $0) }
  }
}

extension KnownIndicator {
  func contains(_ value: Double) -> Bool { minimum <= value && value <= maximum }
}

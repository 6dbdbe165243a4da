import Records

/// The arithmetic that a report lets a reader do itself. What does not agree becomes a problem record with both quotes;
/// no figure is changed.
struct ReportChecks: Sendable {
  let table: IndicatorTable
  let lists: TextLists

  /// - Parameter indicators: of one document, in its order.
  func problems(_ indicators: [Indicator], document: Document, sentences: [Int]) -> [Problem] {
    var found: [Problem] = []
    checkRanges(indicators, document, &found)
    checkGrowth(indicators, document, sentences, &found)
    checkParts(indicators, document, sentences, &found)
    for finding in ShareCheck(lists: lists).findings(indicators, sentences: sentences) {
      found.append(
        report(
          "share_mismatch", "\(quote(finding.part)), \(finding.share.text); \(quote(finding.whole))",
          "\(finding.part.text) of \(finding.whole.text) is \(rounded(finding.computed)) %, but the report says \(finding.share.text)",
          document))
    }
    checkConflicts(indicators, document, sentences, &found)
    return found
  }

  func report(_ kind: String, _ quote: String, _ message: String, _ document: Document) -> Problem {
    Problem(
      stage: "extract", document: document.id, source: document.source.path, kind: kind, quote: quote, message: message)
  }

  func quote(_ indicator: Indicator) -> String { "\(indicator.metric) \(indicator.text)" }

  private func number(_ indicator: Indicator) -> Double? { indicator.value.flatMap(Double.init) }

  /// 从5848亿元增加到9747亿元,增长66.7%: the growth must follow from its two levels, up to the last digit that is written.
  private func checkGrowth(
    _ indicators: [Indicator], _ document: Document, _ sentences: [Int], _ found: inout [Problem]
  ) {
    for index in indicators.indices.dropFirst(2)
    where indicators[index].aspect == "growth" && sentences[index] == sentences[index - 2] {
      let (first, second, growth) = (indicators[index - 2], indicators[index - 1], indicators[index])
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

  private func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// 其中 introduces parts: none may exceed the total before it, nor, in the same unit, their sum.
  private func checkParts(
    _ indicators: [Indicator], _ document: Document, _ sentences: [Int], _ found: inout [Problem]
  ) {
    var totalIndex: Int?
    /// The exclusive parts since the total: places, or levels, each named once.
    var parts: [Int] = []
    func checkSum() {
      defer { parts = [] }
      guard parts.count > 1, let total = totalIndex.map({ indicators[$0] }), let whole = number(total) else { return }
      let sum = parts.reduce(0) { $0 + (number(indicators[$1]) ?? 0) }
      guard sum > whole * 1.000_001, !parts.contains(where: { (number(indicators[$0]) ?? 0) > whole }) else { return }
      let quotes = parts.map { "\(indicators[$0].subject ?? "")\(quote(indicators[$0]))" }
      found.append(
        report(
          "parts_exceed_total", "\(quote(total)); \(quotes.joined(separator: ", "))",
          "the parts \(parts.map { indicators[$0].text }.joined(separator: ", ")) are more than their total \(total.text)",
          document))
    }
    defer { checkSum() }
    for index in indicators.indices {
      // Most rules are told by their last byte.
      let rule = indicators[index].rule.utf8
      guard rule.last == UInt8(ascii: "t"), rule.suffix(5).elementsEqual("+part".utf8) else {
        if !parts.isEmpty { checkSum() }
        totalIndex = index
        continue
      }
      guard let totalIndex, sentences[totalIndex] == sentences[index] else { continue }
      let (total, indicator) = (indicators[totalIndex], indicators[index])
      guard let whole = number(total), let part = number(indicator), total.unit == indicator.unit,
        total.aspect == indicator.aspect, total.aspect == "level" || total.aspect == "increase",
        total.qualifier == "exact", !total.metric.contains("每")
      else { continue }
      if isExclusive(indicator), indicator.stance == total.stance, indicator.period == total.period,
        !parts.contains(where: {
          indicators[$0].subject == indicator.subject && indicators[$0].metric == indicator.metric
        })
      {
        parts.append(index)
      }
      guard part > whole else { continue }
      found.append(
        report(
          "part_exceeds_total", "\(quote(total)); \(quote(indicator))",
          "the part \(indicator.text) is more than its total \(total.text)", document))
    }
  }

  /// A part that cannot overlap with others of its kind: that of a place, or of a level.
  private func isExclusive(_ indicator: Indicator) -> Bool {
    indicator.subject != nil
      || lists.prefix(.levels, indicator.metric.utf8) > 0
  }

  /// One indicator of one year with two values.
  private func checkConflicts(
    _ indicators: [Indicator], _ document: Document, _ sentences: [Int], _ found: inout [Problem]
  ) {
    struct Key: Hashable { let id, metric, unit, aspect, stance: UTF8Key, period: Int }
    var first: [Key: Int] = [:]
    for index in indicators.indices where indicators[index].indicator != nil {
      guard indicators[index].qualifier == "exact", indicators[index].subject == nil,
        indicators[index].aspect == "level" || indicators[index].aspect == "share"
      else { continue }
      guard let id = indicators[index].indicator, let value = indicators[index].value,
        indicators[index].periodStart == nil, let period = indicators[index].period
      else { continue }
      let indicator = indicators[index]
      let key = Key(
        id: UTF8Key(id), metric: UTF8Key(indicator.metric), unit: UTF8Key(indicator.unit ?? ""),
        aspect: UTF8Key(indicator.aspect), stance: UTF8Key(indicator.stance), period: period)
      if let earlier = first[key] {
        let other = indicators[earlier]
        // Two values in one sentence tell of a change, or of a level passed on the way.
        if other.value != value, sentences[earlier] != sentences[index] {
          found.append(
            report(
              "conflicting_values", "\(quote(other)); \(quote(indicator))",
              "\(indicator.metric) of \(period) has two values in this report: \(other.text) and \(indicator.text)",
              document))
        }
      } else {
        first[key] = index
      }
    }
  }
}

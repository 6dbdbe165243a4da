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

  func number(_ indicator: Indicator) -> Double? { indicator.value.flatMap(Double.init) }

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
      checkShare(index, of: totalIndex, indicators, document, sentences, &found)
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

  /// 技术合同成交额386亿元,其中省内196亿元,占比60.9%: the share that stands right behind a part is of the total before it.
  private func checkShare(
    _ part: Int, of whole: Int, _ indicators: [Indicator], _ document: Document, _ sentences: [Int],
    _ found: inout [Problem]
  ) {
    guard part + 1 < indicators.count, sentences[part + 1] == sentences[part],
      indicators[part + 1].aspect == "share", indicators[part].aspect == "level", indicators[whole].aspect == "level"
    else { return }
    let (total, portion, share) = (indicators[whole], indicators[part], indicators[part + 1])
    guard share.unit == "%", portion.unit == total.unit, share.metric.hasPrefix(portion.metric),
      isShare(share.metric.utf8.dropFirst(portion.metric.utf8.count), ofPlace: portion.subject != nil),
      [total, portion, share].allSatisfy({ $0.qualifier == "exact" }), let amount = number(portion),
      let sum = number(total), let stated = number(share), sum > 0, amount <= sum
    else { return }
    let computed = amount / sum * 100
    guard ShareCheck.differs(share, stated, from: computed) else { return }
    found.append(
      report(
        "share_mismatch", "\(quote(portion)), \(share.text); \(quote(total))",
        "\(portion.text) of \(total.text) is \(rounded(computed)) %, but the report says \(share.text)", document))
  }

  private func isShare(_ words: Substring.UTF8View, ofPlace: Bool) -> Bool {
    lists.isWhole(.partShares, words) || ofPlace && lists.isWhole(.placeShares, words)
  }

  /// A part that cannot overlap with others of its kind: that of a place, or of a level.
  private func isExclusive(_ indicator: Indicator) -> Bool {
    indicator.subject != nil
      || lists.prefix(.levels, indicator.metric.utf8) > 0
  }

  /// 高新技术企业 of 全市高新技术企业总数.
  private func plain(_ metric: String) -> String {
    var name = metric.utf8[...]
    name = name.dropFirst(lists.prefix(.wholePlaces, metric.utf8))
    for ending in Self.totals where name.count > ending.count + 3 && name.suffix(ending.count).elementsEqual(ending) {
      return String(decoding: name.dropLast(ending.count), as: UTF8.self)
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let totals = ["总数量", "总数", "总量", "数量"].map { Array($0.utf8) }

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
        id: UTF8Key(id), metric: UTF8Key(plain(indicator.metric)), unit: UTF8Key(indicator.unit ?? ""),
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

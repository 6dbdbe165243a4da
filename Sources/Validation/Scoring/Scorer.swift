import Foundation
import Records

/// Compares the JSON Lines that a run left in `output` with annotated reports.
///
/// A report is matched with the document whose source file name begins with the report's stem.
/// - Parameter differences: takes a line for every difference in mentions and figures.
package func score(
  output: String, gold reports: [GoldReport], differences: (String) -> Void = { _ in }
) throws -> Scores {
  var documents: [Document] = []
  try forEachRecord(output + "/documents.jsonl") { documents.append($0) }
  var segments: [String: [Segment]] = [:]
  try forEachRecord(output + "/segments.jsonl") { (record: Segment) in
    segments[record.document, default: []].append(record)
  }
  var mentions: [String: [Mention]] = [:]
  try forEachRecord(output + "/mentions.jsonl") { (record: Mention) in
    mentions[record.document, default: []].append(record)
  }
  var indicators: [String: [Indicator]] = [:]
  try forEachRecord(output + "/indicators.jsonl") { (record: Indicator) in
    indicators[record.document, default: []].append(record)
  }

  var scores = Scores()
  for report in reports {
    scores.documents += 1
    let document = documents.first { ($0.source.path as NSString).lastPathComponent.hasPrefix(report.stem) }
    if document == nil { scores.absent.append(report.stem) }
    let id = document?.id ?? ""
    scores.compareText(report.text, document?.text ?? "")
    scores.compare(report, mentions[id] ?? [], differences)
    scores.compare(report, indicators[id] ?? [], differences)
    scores.compare(report, segments[id] ?? [])
    if let document {
      let text = DocumentText(document.text)
      for mention in mentions[id] ?? [] {
        scores.provenance.count(text.string(scalars: mention.start..<mention.end) == mention.text)
      }
      for indicator in indicators[id] ?? [] {
        scores.provenance.count(text.string(scalars: indicator.start..<indicator.end) == indicator.text)
      }
    }
  }
  return scores
}

private func forEachRecord<Record: JSONRecord>(_ path: String, _ body: (Record) -> Void) throws {
  var failure: TableError?
  let reader = try RecordReader<Record>(path: path, stage: "check") {
    failure = failure ?? TableError(path: path, line: $0.line ?? 0, message: $0.message)
  }
  while let record = try reader.next() { body(record) }
  if let failure { throw failure }
}

extension Scores {
  fileprivate mutating func compareText(_ gold: String, _ found: String) {
    let expected = comparable(gold)
    editedCharacters += editDistance(expected, comparable(found))
    characters += expected.unicodeScalars.count
  }

  fileprivate mutating func compare(
    _ report: GoldReport, _ mentions: [Mention], _ differences: (String) -> Void
  ) {
    let gold = report.names.map { GoldReport.Name(type: $0.type, text: comparable($0.text)) }
    let found = mentions.map { GoldReport.Name(type: $0.type, text: comparable($0.text)) }
    self.mentions += Score(gold: gold, found: found)
    for type in Set(gold.map(\.type)).union(found.map(\.type)) {
      mentionsByType[type, default: Score()] += Score(
        gold: gold.filter { $0.type == type }, found: found.filter { $0.type == type })
    }
    for name in surplus(gold, over: found) { differences("\(report.stem) - \(name.type) \(name.text)") }
    for name in surplus(found, over: gold) { differences("\(report.stem) + \(name.type) \(name.text)") }
  }

  fileprivate mutating func compare(
    _ report: GoldReport, _ indicators: [Indicator], _ differences: (String) -> Void
  ) {
    let byValue = match(report.figures, indicators) { _, _ in true }
    values += Score(
      truePositives: byValue.hits, falsePositives: indicators.count - byValue.hits,
      falseNegatives: report.figures.count - byValue.hits)
    let full = match(report.figures, indicators) { gold, found in
      gold.aspect == found.aspect && gold.stance == found.stance && bigramSimilarity(gold.metric, found.metric) >= 0.5
    }
    figures += Score(
      truePositives: full.hits, falsePositives: indicators.count - full.hits,
      falseNegatives: report.figures.count - full.hits)
    for figure in full.missing {
      differences(
        "\(report.stem) - \(figure.text) | \(figure.metric) | \(figure.value ?? "?") \(figure.unit ?? "") "
          + "\(figure.aspect) \(figure.stance)")
    }
    for figure in full.spurious {
      differences(
        "\(report.stem) + \(figure.text) | \(figure.metric) | \(figure.value ?? "?") \(figure.unit ?? "") "
          + "\(figure.aspect) \(figure.stance)")
    }
  }

  fileprivate mutating func compare(_ report: GoldReport, _ segments: [Segment]) {
    struct Heading: Hashable {
      var level: Int
      var text: String
    }
    let gold = report.nodes.filter { $0.kind == "section" }
    let found = segments.filter { $0.kind == "section" }
    sections += Score(
      gold: gold.map { Heading(level: $0.level, text: comparable($0.heading)) },
      found: found.map { Heading(level: $0.level, text: comparable($0.heading ?? "")) })
    measures += Score(
      gold: report.nodes.filter { $0.kind == "measure" }.map { comparable($0.heading) },
      found: segments.filter { $0.kind == "measure" }.map { comparable($0.heading ?? "") })
    var byHeading: [Heading: Segment] = [:]
    for segment in found { byHeading[Heading(level: segment.level, text: comparable(segment.heading ?? ""))] = segment }
    for node in gold {
      guard let segment = byHeading[Heading(level: node.level, text: comparable(node.heading))] else { continue }
      roles.count(segment.role == node.role)
      if let theme = node.theme { themes.count(segment.theme == theme) }
    }
  }
}

/// Pairs figures one to one inside a report, in document order, each with the candidate of the most similar metric.
private func match(
  _ gold: [GoldReport.Figure], _ found: [Indicator], _ accepts: (GoldReport.Figure, Indicator) -> Bool
) -> (hits: Int, missing: [GoldReport.Figure], spurious: [Indicator]) {
  var used = Set<Int>()
  var missing: [GoldReport.Figure] = []
  for figure in gold {
    var best: (index: Int, similarity: Double)?
    for (index, candidate) in found.enumerated() where !used.contains(index) {
      guard number(candidate.value) == number(figure.value),
        comparable(candidate.unit ?? "") == comparable(figure.unit ?? ""),
        figure.value != nil || comparable(candidate.text) == comparable(figure.text), accepts(figure, candidate)
      else { continue }
      let similarity = bigramSimilarity(candidate.metric, figure.metric)
      if similarity > best?.similarity ?? -1 { best = (index, similarity) }
    }
    if let best { used.insert(best.index) } else { missing.append(figure) }
  }
  return (used.count, missing, found.enumerated().filter { !used.contains($0.offset) }.map(\.element))
}

/// A plain decimal without superfluous zeros.
private func number(_ value: String?) -> String? {
  guard var text = value else { return nil }
  if text.contains(".") {
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
  }
  return text
}

private func surplus<Item: Hashable>(_ items: [Item], over others: [Item]) -> [Item] {
  var open: [Item: Int] = [:]
  for item in others { open[item, default: 0] += 1 }
  return items.filter { item in
    guard let left = open[item], left > 0 else { return true }
    open[item] = left - 1
    return false
  }
}

import Foundation
import Records

/// One annotated report: `stem.txt` and beside it `stem.mentions.jsonl`, `stem.indicators.jsonl`,
/// `stem.segments.jsonl`.
package struct GoldReport: Sendable {
  package struct Name: Hashable, Sendable {
    package var type: String
    package var text: String
  }

  package struct Figure: Sendable {
    package var metric: String
    package var value: String?
    package var unit: String?
    package var aspect: String
    package var stance: String
    package var text: String
  }

  package struct Node: Sendable {
    package var kind: String
    package var level: Int
    package var heading: String
    package var role: String?
    package var theme: String?
  }

  package var stem: String
  package var text: String
  package var names: [Name]
  package var figures: [Figure]
  package var nodes: [Node]
}

/// The annotated reports of a folder, in the order of their names.
package func goldReports(in folder: String) throws -> [GoldReport] {
  let suffix = ".mentions.jsonl"
  let files: [String]
  do {
    files = try FileManager.default.contentsOfDirectory(atPath: folder)
  } catch {
    throw FileError(path: folder, action: "read")
  }
  return try files.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted().map { stem in
    let path = folder + "/" + stem
    return GoldReport(
      stem: stem, text: String(decoding: try readFile(path + ".txt"), as: UTF8.self),
      names: try goldLines(path + suffix).map { GoldReport.Name(goldLine: $0) },
      figures: try goldLines(path + ".indicators.jsonl").map { GoldReport.Figure(goldLine: $0) },
      nodes: try goldLines(path + ".segments.jsonl").map { GoldReport.Node(goldLine: $0) })
  }
}

private func goldLines(_ path: String) throws -> [[String: Any]] {
  var result: [[String: Any]] = []
  let reader = try LineReader(path: path)
  while let line = try reader.next() {
    if line.bytes.isEmpty { continue }
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.bytes)) as? [String: Any] else {
      throw TableError(path: path, line: line.number, message: "not a JSON object")
    }
    result.append(object)
  }
  return result
}

extension GoldReport.Name {
  fileprivate init(goldLine line: [String: Any]) {
    self.init(type: line["type"] as? String ?? "", text: line["text"] as? String ?? "")
  }
}

extension GoldReport.Figure {
  fileprivate init(goldLine line: [String: Any]) {
    self.init(
      metric: line["metric"] as? String ?? "", value: line["value"] as? String, unit: line["unit"] as? String,
      aspect: line["aspect"] as? String ?? "", stance: line["stance"] as? String ?? "",
      text: line["text"] as? String ?? "")
  }
}

extension GoldReport.Node {
  fileprivate init(goldLine line: [String: Any]) {
    self.init(
      kind: line["kind"] as? String ?? "", level: line["level"] as? Int ?? 0, heading: line["heading"] as? String ?? "",
      role: line["role"] as? String, theme: line["theme"] as? String)
  }
}

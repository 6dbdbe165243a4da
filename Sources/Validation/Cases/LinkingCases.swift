import Extraction
import Records

/// Runs cases/linking.csv: in the report of a division and year, what is the last marked name?
package struct LinkingCases {
  private let linker: Linker

  package init(tables: String) throws {
    linker = try Linker(tables: tables)
  }

  /// The number of cases and what was wrong.
  package func run(_ table: CSVTable) -> (count: Int, findings: [Finding]) {
    var findings: [Finding] = []
    for row in table.rows {
      guard let marked = MarkedText(row["text"]) else {
        findings.append(Finding(table.path, row.line, "malformed", "text: mark each name with one pair of braces"))
        continue
      }
      let result = resolve(marked, row)
      if let message = Self.difference(result, row) {
        findings.append(Finding(table.path, row.line, "failed_case", message))
      }
    }
    return (table.rows.count, findings)
  }

  private func resolve(_ marked: MarkedText, _ row: CSVTable.Row) -> Mention {
    let document = Document(
      id: "d", source: Source(path: "case"), agency: row["agency"].isEmpty ? nil : row["agency"],
      divisionCode: row["division"].isEmpty ? nil : row["division"],
      reviewYear: Int(row["year"]), text: marked.text)
    let text = DocumentText(marked.text)
    let parts = row["type"].split(separator: "/").map(String.init)
    var mentions = marked.ranges.enumerated().map { index, range in
      Mention(
        id: "d.m\(index + 1)", document: "d", type: parts.first ?? "", subtype: parts.count > 1 ? parts[1] : nil,
        text: text.string(scalars: range), start: range.lowerBound, end: range.upperBound, rule: "case")
    }
    linker.link(&mentions, of: document, text: text)
    return mentions[mentions.count - 1]
  }

  /// What differs from the row, or nil. Candidates count as a set that must hold all the expected ones.
  private static func difference(_ mention: Mention, _ row: CSVTable.Row) -> String? {
    let expected = row["entity"]
    if (mention.entity ?? "") != expected {
      let found = mention.entity ?? "open: " + mention.candidates.joined(separator: " ")
      return "\(mention.text) is \(found), expected \(expected.isEmpty ? "to stay open" : expected)"
    }
    let missing = row.list("candidates").filter { !mention.candidates.contains($0) }
    if !missing.isEmpty {
      return
        "\(mention.text) may also be \(missing.joined(separator: " ")), found \(mention.candidates.joined(separator: " "))"
    }
    if !row["name"].isEmpty, mention.name != row["name"] {
      return "\(mention.text) is called \(mention.name ?? "nothing"), expected \(row["name"])"
    }
    return nil
  }
}

import Extraction
import Records

/// A property of divisions.csv: in the report of its own province, every division is found by its name and by each of its
/// short forms; where another division of the province, or a province itself, bears the form too, it is at least among what may be meant.
package struct DivisionCases {
  private let linker: Linker
  private let divisions: Divisions
  private let lines: [Int]
  private let path: String

  package init(tables: String) throws {
    linker = try Linker(tables: tables)
    let table = try CSVTable(path: tables + "/divisions.csv", columns: ["code", "name", "short", "level", "parent"])
    divisions = Divisions(table: table)
    lines = table.rows.map(\.line)
    path = table.path
  }

  package func run() -> (count: Int, findings: [Finding]) {
    var count = 0
    var findings: [Finding] = []
    for (index, division) in divisions.all.enumerated() {
      let province = String(division.code.prefix(2)) + "0000"
      let year = division.validTo ?? 2024
      for name in [division.name] + division.shortNames {
        count += 1
        let mention = resolve(name, province: province, year: year)
        if mention.entity == "division:" + division.code { continue }
        let isShared = divisions.divisions(named: name).contains {
          $0.code != division.code && ($0.level == "province" || $0.code.prefix(2) == division.code.prefix(2))
            && (mention.entity == "division:" + $0.code || mention.entity == nil)
        }
        let isOpen = mention.candidates.contains("division:" + division.code)
        if isShared && (isOpen || mention.entity != nil) { continue }
        let found = mention.entity ?? "open: " + mention.candidates.joined(separator: " ")
        findings.append(
          Finding(
            path, lines[index], "failed_case", "\(name) in a report of \(province) is \(found), not \(division.code)"))
      }
    }
    return (count, findings)
  }

  private func resolve(_ name: String, province: String, year: Int) -> Mention {
    let document = Document(
      id: "d", source: Source(path: "case"), divisionCode: province, reviewYear: year, text: name)
    let text = DocumentText(name)
    var mentions = [
      Mention(id: "d.m1", document: "d", type: "district", text: name, start: 0, end: text.scalarCount, rule: "case")
    ]
    linker.link(&mentions, of: document, text: text)
    return mentions[0]
  }
}

import Records

/// Checks the tables that hold names: that no two rows claim one name, that codes lead to divisions, and that closed
/// choices are kept.
struct NameChecks {
  /// A table of names and the values that its columns may have.
  struct Rule {
    var file: String
    var columns: [String]
    var aliases: String = "aliases"
    var choices: [String: Set<String>] = [:]
    /// Whether two rows may bear one name: divisions do.
    var sharesNames = false
  }

  static let subtypes: Set<String> = [
    "government", "party", "university", "research", "enterprise", "hospital", "finance", "association", "media",
    "other",
  ]
  static let rules = [
    Rule(
      file: "divisions.csv", columns: ["code", "name", "short", "level", "parent", "valid_from", "valid_to", "source"],
      aliases: "short", choices: ["level": ["province", "prefecture", "county"]], sharesNames: true),
    Rule(file: "townships.csv", columns: ["name", "codes", "weak", "source"], aliases: ""),
    Rule(
      file: "institutions.csv", columns: ["name", "aliases", "subtype", "code", "source"],
      choices: ["subtype": subtypes]),
    Rule(file: "departments.csv", columns: ["name", "aliases", "subtype", "source"], choices: ["subtype": subtypes]),
    Rule(
      file: "zones.csv", columns: ["name", "aliases", "kind", "code", "source"],
      choices: [
        "kind": [
          "high_tech_zone", "innovation_demonstration_zone", "new_area", "free_trade_zone", "economic_zone",
          "science_city",
          "scenic_area", "reserve", "port", "region",
        ]
      ]),
    Rule(file: "places.csv", columns: ["name", "aliases", "country", "source"]),
    Rule(
      file: "programs.csv", columns: ["name", "aliases", "subtype", "source"],
      choices: ["subtype": ["policy", "scheme", "designation"]]),
    Rule(file: "events.csv", columns: ["name", "aliases", "source"]),
    Rule(file: "platforms.csv", columns: ["name", "aliases", "kind", "source"]),
    Rule(file: "persons.csv", columns: ["name", "aliases", "source"]),
    Rule(
      file: "issuers.csv", columns: ["prefix", "issuer", "level"], aliases: "",
      choices: ["level": ["national", "provincial", "municipal", "county", "body"]], sharesNames: true),
  ]

  static func findings(_ folder: Folder) -> [Finding] {
    let codes = Set(folder["divisions.csv"]?.rows.map { $0["code"] } ?? [])
    var findings: [Finding] = []
    for rule in rules {
      guard let table = folder[rule.file] else { continue }
      for column in rule.columns where !table.header.contains(column) {
        findings.append(Finding(table.path, 1, "malformed", "there is no column \"\(column)\""))
      }
      for row in table.rows { findings += choices(rule, row, table.path) }
      if !rule.sharesNames { findings += duplicates(rule, table) + strangers(table) }
    }
    if !codes.isEmpty {
      for (_, table) in folder.tables { findings += unknownCodes(table, codes) }
    }
    return findings
  }

  private static func choices(_ rule: Rule, _ row: CSVTable.Row, _ path: String) -> [Finding] {
    var findings: [Finding] = []
    if !rule.sharesNames {
      let names = [row["name"]] + row.list(rule.aliases)
      for weak in row.list("weak") where !names.contains(weak) {
        findings.append(Finding(path, row.line, "malformed", "weak: \"\(weak)\" is none of the row's names"))
      }
    }
    if rule.columns.contains("name"), row["name"].isEmpty {
      findings.append(Finding(path, row.line, "malformed", "the row has no name"))
    }
    for (column, allowed) in rule.choices.sorted(by: { $0.key < $1.key }) where !allowed.contains(row[column]) {
      let list = allowed.sorted().joined(separator: ", ")
      findings.append(
        Finding(path, row.line, "unknown_value", "\(column): \"\(row[column])\" is none of: \(list)"))
    }
    return findings
  }

  /// A name or alias that two rows claim leads to neither, unless each claims it for other years.
  private static func duplicates(_ rule: Rule, _ table: CSVTable) -> [Finding] {
    var owners: [String: [CSVTable.Row]] = [:]
    var findings: [Finding] = []
    for row in table.rows {
      for (position, name) in ([row["name"]] + row.list(rule.aliases)).enumerated() where !name.isEmpty {
        let key = plain(name)
        if let first = owners[key]?.first(where: { $0.line == row.line || years($0).overlaps(years(row)) }) {
          let what = position == 0 ? "name" : "alias"
          let message =
            first.line == row.line
            ? "the \(what) \"\(name)\" stands twice in the row"
            : "the \(what) \"\(name)\" belongs to line \(first.line) too"
          findings.append(Finding(table.path, row.line, "duplicate_alias", message))
        } else {
          owners[key, default: []].append(row)
        }
      }
    }
    return findings
  }

  /// A successor is a row of the same table.
  private static func strangers(_ table: CSVTable) -> [Finding] {
    guard table.header.contains("successor") else { return [] }
    let names = Set(table.rows.map { $0["name"] })
    return table.rows.filter { !$0["successor"].isEmpty && !names.contains($0["successor"]) }.map {
      Finding(table.path, $0.line, "unknown_value", "successor: no row is named \"\($0["successor"])\"")
    }
  }

  /// The years in which a row's names are valid.
  private static func years(_ row: CSVTable.Row) -> ClosedRange<Int> {
    let from = Int(row["valid_from"]) ?? 0
    return from...max(from, Int(row["valid_to"]) ?? .max)
  }

  /// Names that differ in the width of their brackets only are the same.
  private static func plain(_ name: String) -> String {
    // U+FF01 to U+FF5E begin with the byte EF.
    if !name.utf8.contains(0xEF) { return name }
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar)
    }
    return String(scalars)
  }

  private static func unknownCodes(_ table: CSVTable, _ codes: Set<String>) -> [Finding] {
    let columns = table.header.filter {
      $0 == "code" || $0 == "codes" || $0 == "division_code" || $0 == "division" || $0 == "parent"
    }
    var findings: [Finding] = []
    for row in table.rows {
      for column in columns {
        for code in row.list(column) where CellChecks.codeFault(code) == nil && !codes.contains(code) {
          let message =
            column == "parent"
            ? "the code \(row["code"]) has no parent: divisions.csv has no \(code)"
            : "\(column): divisions.csv has no \(code)"
          findings.append(Finding(table.path, row.line, "unknown_code", message))
        }
      }
    }
    return findings
  }
}

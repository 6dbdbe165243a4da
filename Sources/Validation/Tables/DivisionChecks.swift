import Records

/// Checks divisions.csv: order, levels, years.
enum DivisionChecks {
  static func findings(_ folder: Folder) -> [Finding] {
    guard let table = folder["divisions.csv"] else { return [] }
    var findings: [Finding] = []
    var earlier: CSVTable.Row?
    for row in table.rows {
      let code = row["code"]
      if let level = level(of: code), level != row["level"] {
        findings.append(
          Finding(table.path, row.line, "unknown_value", "the code \(code) is a \(level)'s, not a \(row["level"])'s"))
      }
      if row["level"] != "province", row["parent"].isEmpty {
        findings.append(Finding(table.path, row.line, "unknown_code", "the code \(code) has no parent"))
      }
      if row["level"] != "province", !row["parent"].isEmpty, row["parent"].prefix(2) != code.prefix(2) {
        findings.append(
          Finding(
            table.path, row.line, "unknown_code", "the parent \(row["parent"]) lies in another province than \(code)"))
      }
      for column in ["valid_from", "valid_to"] where !row[column].isEmpty && !isYear(row[column]) {
        findings.append(Finding(table.path, row.line, "malformed", "\(column): \"\(row[column])\" is no year"))
      }
      if let from = Int(row["valid_from"]), let to = Int(row["valid_to"]), from > to {
        findings.append(Finding(table.path, row.line, "malformed", "valid_from \(from) is after valid_to \(to)"))
      }
      if !row["great"].isEmpty, row["great"] != "yes" || row["level"] != "prefecture" {
        findings.append(
          Finding(table.path, row.line, "unknown_value", "great: \"\(row["great"])\"; it takes yes, of a prefecture"))
      }
      for weak in row.list("weak") where !row.list("short").contains(weak) {
        findings.append(Finding(table.path, row.line, "malformed", "weak: \"\(weak)\" is none of the short forms"))
      }
      if let before = earlier { findings += order(before, row, table.path) }
      earlier = row
    }
    return findings
  }

  private static func order(_ before: CSVTable.Row, _ row: CSVTable.Row, _ path: String) -> [Finding] {
    if before["code"] > row["code"] {
      return [
        Finding(
          path, row.line, "unsorted",
          "\(row["code"]) stands behind \(before["code"]); sort the table by code and valid_from")
      ]
    }
    guard before["code"] == row["code"] else { return [] }
    let (from, to) = (Int(row["valid_from"]) ?? 0, Int(before["valid_to"]) ?? .max)
    if (Int(before["valid_from"]) ?? 0) > from {
      return [Finding(path, row.line, "unsorted", "the names of \(row["code"]) are not in the order of their years")]
    }
    if to > from {
      return [
        Finding(
          path, row.line, "malformed",
          "\(row["code"]) bears this name from \(from) on, and the one of line \(before.line) until later")
      ]
    }
    return []
  }

  private static func level(of code: String) -> String? {
    guard CellChecks.codeFault(code) == nil else { return nil }
    return code.hasSuffix("0000") ? "province" : code.hasSuffix("00") ? "prefecture" : "county"
  }

  private static func isYear(_ text: String) -> Bool { Int(text).map { (1900...2100).contains($0) } ?? false }
}

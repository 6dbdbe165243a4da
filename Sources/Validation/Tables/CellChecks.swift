import Records

/// What every table must keep to, whatever it is about.
enum CellChecks {
  static func findings(_ name: String, _ table: CSVTable) -> [Finding] {
    var findings: [Finding] = []
    var seen: [String: Int] = [:]
    for column in repeated(table.header) {
      findings.append(Finding(table.path, 1, "malformed", "the column \"\(column)\" is there twice"))
    }
    for row in table.rows {
      let cells = table.header.map { row[$0] }
      for (column, cell) in zip(table.header, cells) {
        if let message = fault(cell, column: column) {
          findings.append(Finding(table.path, row.line, "malformed", "\(column): \(message)"))
        }
      }
      let whole = cells.joined(separator: "\u{1F}")
      if let first = seen[whole] {
        findings.append(Finding(table.path, row.line, "duplicate_row", "the same row stands in line \(first)"))
      } else {
        seen[whole] = row.line
      }
    }
    return findings
  }

  private static func repeated(_ header: [String]) -> [String] {
    var seen: Set<String> = []
    return header.filter { !seen.insert($0).inserted }
  }

  /// What is wrong with a cell, or nil.
  private static func fault(_ cell: String, column: String) -> String? {
    let bytes = cell.utf8
    guard let first = bytes.first, let last = bytes.last else { return nil }
    if first == 0x20 || last == 0x20 || first == 0x09 || last == 0x09 {
      return "\"\(cell)\" begins or ends with a space"
    }
    if bytes.contains(where: { $0 < 0x20 }) { return "a line end or a tab stands in the cell" }
    if cell.unicodeScalars.contains("\u{FFFD}") {
      return "a replacement character: the text was damaged when it was saved"
    }
    if cell.contains("||") || first == 0x7C || last == 0x7C, bytes.count > 1, column != "text" {
      return "an empty value between two |"
    }
    if column.hasSuffix("code") || column == "parent", let message = codeFault(cell) { return message }
    return nil
  }

  /// A spreadsheet turns 010000 into 10000 and 440300 into 4.403E+05 or 440300.0.
  static func codeFault(_ cell: String) -> String? {
    for code in cell.split(separator: "|") {
      let digits = code.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if digits && code.utf8.count == 6 { continue }
      return
        "\"\(code)\" is no code of six digits; a spreadsheet changes codes unless the column is text"
    }
    return nil
  }
}

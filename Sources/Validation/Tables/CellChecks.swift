import Records

/// What every table must keep to, whatever it is about.
enum CellChecks {
  static func findings(_ name: String, _ table: CSVTable) -> [Finding] {
    var findings: [Finding] = []
    let header = table.header
    for column in repeated(header) {
      findings.append(Finding(table.path, 1, "malformed", "the column \"\(column)\" is there twice"))
    }
    // Rows by the hash of their cells: a copy of each would be most of the check's time.
    var seen: [Int: Int] = [:]
    table.forEachRow(header) { index, cells in
      var hasher = Hasher()
      for (column, cell) in zip(header, cells) {
        hasher.combine(bytes: UnsafeRawBufferPointer(cell))
        hasher.combine(0x1F as UInt8)
        if let message = fault(cell, column: column) {
          findings.append(Finding(table.path, table.line(of: index), "malformed", "\(column): \(message)"))
        }
      }
      let hash = hasher.finalize()
      if let first = seen[hash], header.allSatisfy({ table.row(first)[$0] == table.row(index)[$0] }) {
        let message = "the same row stands in line \(table.line(of: first))"
        findings.append(Finding(table.path, table.line(of: index), "duplicate_row", message))
      } else {
        seen[hash] = index
      }
    }
    return findings
  }

  private static func repeated(_ header: [String]) -> [String] {
    var seen: Set<String> = []
    return header.filter { !seen.insert($0).inserted }
  }

  /// What is wrong with a cell, or nil.
  private static func fault(_ cell: CellBytes, column: String) -> String? {
    guard let first = cell.first, let last = cell.last else { return nil }
    if first == 0x20 || last == 0x20 || first == 0x09 || last == 0x09 {
      return "\"\(String(decoding: cell, as: UTF8.self))\" begins or ends with a space"
    }
    var hasEmptyPart = first == 0x7C || last == 0x7C
    for (position, byte) in cell.enumerated() {
      if byte < 0x20 { return "a line end or a tab stands in the cell" }
      // U+FFFD is EF BF BD.
      if byte == 0xBD, position > 1, cell[position - 1] == 0xBF, cell[position - 2] == 0xEF {
        return "a replacement character: the text was damaged when it was saved"
      }
      if byte == 0x7C, position > 0, cell[position - 1] == 0x7C { hasEmptyPart = true }
    }
    if hasEmptyPart, cell.count > 1, column != "text" { return "an empty value between two |" }
    if column.hasSuffix("code") || column == "parent" { return codeFault(String(decoding: cell, as: UTF8.self)) }
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

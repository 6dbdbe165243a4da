import Records

/// Where the rule stands that a row names: `HeadRule heads.csv:87` is a file of the program and a row of a lexicon table.
struct RulePointer {
  /// The rule's file, without the folder and the ending.
  var file: Substring
  var table: Substring?
  /// Counted from 1.
  var line: Int?

  /// - Parameter rule: column `rule` of mentions.csv or indicators.csv.
  init?(_ rule: String) {
    let parts = rule.split(separator: " ")
    guard let first = parts.first, first.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else {
      return nil
    }
    file = first
    guard parts.count > 1, let colon = parts[1].lastIndex(of: ":") else { return }
    table = parts[1][..<colon]
    line = Int(parts[1][parts[1].index(after: colon)...])
  }

  /// Two lines at most: the file in the repository, and the table's row word for word.
  ///
  /// - Parameters:
  ///   - folder: of `Sources/Extraction` that holds the rule.
  ///   - tables: the pipeline's folder of lexicon tables.
  func describe(folder: String, tables: String) -> String {
    var text = "\nrule: Sources/Extraction/\(folder)/\(file).swift\n"
    guard let table, let line else { return text }
    let path = "\(tables)/\(table)"
    guard let bytes = try? readFile(path) else { return text + "  table: \(path):\(line) (no longer there)\n" }
    let rows = bytes.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
    guard line >= 1, line <= rows.count else { return text + "  table: \(path):\(line) (no longer there)\n" }
    text += "  table: \(path):\(line): \(String(decoding: rows[line - 1], as: UTF8.self))\n"
    return text
  }
}

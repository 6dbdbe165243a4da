import Records

/// The words in the heads and labels of tables: table_words.csv, columns word and parts (separated by `|`).
package struct TableWords: Sendable {
  package enum Part: String, Sendable {
    /// The whole head, and a value follows whatever stands beside it: 数值.
    case value
    /// In a head: what its column says of what is measured. 目标 is no target in 目标完成.
    case rank, share, growth, target, done
    /// At the end of a head, which names what is measured without it: 产值|同比|增长.
    case change
    /// In one cell at least of a line of heads that a copy left as text.
    case column
    /// The whole label of a row that sums up the others.
    case total
    /// In a head: its numbers tell which or when, and measure nothing where they have no unit: 电话.
    case mark
    /// The whole head of the column that numbers the rows, and of the one that tells units.
    case numbering, unit
    /// At the end of a head: its numbers are what was added to those of the column before (新增); years (获奖年度); who or where
    /// the row's thing belongs to (承担单位), no part of what is measured.
    case increase, year, holder
    /// In a head: its cells are sentences, with figures of their own: 完成情况.
    case prose
  }

  private var words: [Part: [String]] = [:]

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["word", "parts"]))
  }

  package init(table: CSVTable) throws(TableError) {
    for row in table.rows {
      let parts = row.list("parts")
      if row["word"].isEmpty || parts.isEmpty {
        throw TableError(path: table.path, line: row.line, message: "a word and at least one part are needed")
      }
      for name in parts {
        guard let part = Part(rawValue: name) else {
          throw TableError(path: table.path, line: row.line, message: "unknown part \"\(name)\"")
        }
        words[part, default: []].append(row["word"])
      }
    }
  }

  func words(_ part: Part) -> [String] { words[part] ?? [] }

  func isWhole(_ text: String, _ part: Part) -> Bool { words(part).contains(text) }

  func isInside(_ text: String, _ part: Part) -> Bool { words(part).contains { text.contains($0) } }

  /// 产值 of 产值同比增长; empty for 增速 alone.
  func withoutChange(_ head: String) -> String {
    var rest = head
    while let word = words(.change).first(where: { rest.hasSuffix($0) }) { rest.removeLast(word.count) }
    return rest
  }
}

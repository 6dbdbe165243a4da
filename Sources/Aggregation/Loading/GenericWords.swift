import Records

/// Words that do not tell what a passage is about: generic.csv, one word a row with what it is used for.
package struct GenericWords: Sendable {
  package static let columns = ["word", "use"]
  /// Words of office language and of the field as a whole: 推进, 高质量发展, 科技创新.
  package var generic: [String] = []
  /// Words that nearly all titles of documents share: 规划, 实施方案, 十四五.
  package var titles: [String] = []
  /// Words for the reporting division itself: 我市, 全区.
  package var own: [String] = []
  /// Verbs for what was done with some of a stock, not how large it is: 引进, 走访.
  package var deeds: [String] = []
  /// What follows 年均 where the mean of several years' changes is meant: 年均增长, but not 年均浓度.
  package var changes: [String] = []
  /// Bases of a comparison with one year before: 同比, 上年同期.
  package var lastYear: [String] = []

  package init(table: CSVTable) throws(TableError) {
    for row in table.rows {
      switch row["use"] {
      case "generic": generic.append(row["word"])
      case "title": titles.append(row["word"])
      case "own": own.append(row["word"])
      case "deed": deeds.append(row["word"])
      case "change": changes.append(row["word"])
      case "last_year": lastYear.append(row["word"])
      default:
        throw TableError(
          path: table.path, line: row.line,
          message: "\"\(row["use"])\" is no use; use generic, title, own, deed, change or last_year")
      }
    }
  }
}

/// The head of each column, from one row of header cells or several.
enum TableHeads {
  /// - Parameter rows: the texts of the header rows. A cell that spans columns or rows stands once: 地区, 企业, 产值 above
  ///   2022年, 2023年, 2022年, 2023年.
  static func join(_ rows: [[String]], columns: Int) -> [String] {
    var heads = [String](repeating: "", count: columns)
    for (number, row) in rows.enumerated() {
      if number + 1 < rows.count, let groups = spread(row, over: rows[number + 1].count, columns: columns) {
        for (index, text) in groups.enumerated() { heads[index] += text }
      } else {
        // The leading columns of a shorter row are spanned by cells above it.
        for (index, text) in row.enumerated() { heads[columns - row.count + index] += text }
      }
    }
    return heads
  }

  /// The cells above `below` cells, each repeated for those that it spans; nil if they do not come out even.
  private static func spread(_ row: [String], over below: Int, columns: Int) -> [String]? {
    let leading = columns - below
    guard row.count < columns, leading >= 0 else { return nil }
    for single in Set([leading, 1]).sorted() where single < row.count && single <= columns {
      let groups = row.count - single
      let covered = columns - single
      guard groups > 0, covered % groups == 0 else { continue }
      let width = covered / groups
      return row[..<single] + row[single...].flatMap { [String](repeating: $0, count: width) }
    }
    return nil
  }
}

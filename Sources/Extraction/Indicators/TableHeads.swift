/// The head of each column, from one row of header cells or several.
enum TableHeads {
  /// - Parameter rows: the texts of the header rows. A cell that spans columns or rows stands once: 地区, 企业, 产值 above
  ///   2022年, 2023年, 2022年, 2023年.
  /// - Parameters:
  ///   - split: parts a head from its unit: 产值, （亿元） of 产值（亿元）.
  ///   - isTime: whether a head is a year or a part of one, which stands first.
  ///   - isBare: whether a head says only that a value follows: 总数 below 企业.
  static func join(
    _ rows: [[String]], columns: Int, split: (String) -> (name: String, unit: String), isTime: (String) -> Bool,
    isBare: (String) -> Bool
  ) -> [String] {
    var heads = [String](repeating: "", count: columns)
    func add(_ text: String, to index: Int) {
      if heads[index].isEmpty || text.isEmpty {
        heads[index] += text
        return
      }
      let (above, below) = (split(heads[index]), split(text))
      let name = isTime(below.name) ? below.name + above.name : above.name + (isBare(below.name) ? "" : below.name)
      heads[index] = name + (below.unit.isEmpty ? above.unit : below.unit)
    }
    for (number, row) in rows.enumerated() {
      if number + 1 < rows.count, rows[number + 1].first != "",
        let groups = spread(row, over: rows[number + 1].count, columns: columns)
      {
        for (index, text) in groups.enumerated() { add(text, to: index) }
      } else if number + 1 < rows.count, rows[number + 1].count == columns {
        for (index, text) in carried(row, over: rows[number + 1]).enumerated() { add(text, to: index) }
      } else {
        // The leading columns of a shorter row are spanned by cells above it.
        for (index, text) in row.enumerated() { add(text, to: columns - row.count + index) }
      }
    }
    return heads
  }

  /// The cells of a row with those that are left empty, behind a group's name and above heads of their own, filled with it.
  private static func carried(_ row: [String], over below: [String]) -> [String] {
    var row = row + [String](repeating: "", count: Swift.max(0, below.count - row.count))
    for index in row.indices.dropFirst(2) where row[index].isEmpty && !below[index].isEmpty && !below[index - 1].isEmpty
    {
      row[index] = row[index - 1]
    }
    return row
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

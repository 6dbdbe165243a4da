/// What the rows above the numbers of a table say: its title, its unit, the heads of its columns.
extension TableReader {
  /// Takes the rows away that stand above the heads and say what the table is about, and its unit; returns the caption
  /// with what they say.
  func takeTitles(_ rows: inout [Row], _ caption: String, columns: Int) -> String {
    var caption = caption
    while rows.count > 2, columns > 1, let first = rows.first,
      first.count == 1 || first.count < columns && first.contains(where: { isUnitLine($0.text) })
    {
      for cell in first { caption += caption.isEmpty ? cell.text : "，" + cell.text }
      rows.removeFirst()
    }
    return caption
  }

  /// 单位:亿元.
  private func isUnitLine(_ text: String) -> Bool {
    let line = Scalars(clean(text))
    return line.has("单位", at: 0) && line.character(2).isOne(of: "：:")
  }

  /// The column heads that are places: 指标, 甲区, 乙县.
  func headPlaces(
    _ rows: [Row], _ headerCount: Int, columns: Int, placeEnd: (Int) -> Int?
  ) -> [String?] {
    var places = [String?](repeating: nil, count: columns)
    guard headerCount == 1, rows[0].count == columns else { return places }
    for (index, head) in rows[0].enumerated() where placeEnd(head.cell.range.lowerBound) == head.cell.range.upperBound {
      places[index] = clean(head.text)
    }
    return places
  }

  /// The rows marked as headers, else the first row if it holds no number, and with it the next where its cells span columns.
  func headerRows(_ rows: [Row], columns: Int) -> Int? {
    var count = 0
    while count < rows.count, rows[count].allSatisfy({ $0.cell.isHeader }) { count += 1 }
    if count > 0 { return count }
    guard let first = rows.first, first.count > 1, !hasNumbers(first.dropFirst()) else { return nil }
    guard rows.count > 2, rows[1].count > 1, !hasNumbers(rows[1][...]) else { return 1 }
    let spans = first.count < columns && rows[2].count > rows[1].count
    // An export of a spreadsheet leaves the cells empty that a group's head spans.
    let isGrouped =
      first.dropFirst().contains { clean($0.text).isEmpty } || first.count < columns && clean(rows[1][0].text).isEmpty
    return spans || isGrouped && rows[1].count == columns ? 2 : 1
  }

  private func hasNumbers(_ row: ArraySlice<(cell: PageTables.Cell, text: String)>) -> Bool {
    row.contains { number($0.text, unit: nil) != nil && year($0.text) == nil }
  }
}

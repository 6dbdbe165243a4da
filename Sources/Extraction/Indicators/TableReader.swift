import Records

/// Reads the numbers of a table: header cells give metric, unit and year, the first cell of a row its subject or metric.
struct TableReader: Sendable {
  let scanner: QuantityScanner
  let words: TableWords

  /// What the column `rule` says of its figures.
  static let rule = "TableReader"

  struct Entry: Sendable {
    var quantity: Quantity
    var unit: String?
    /// Where the quantity's offsets count from.
    var offset: Int
    var text: String
    var metric: String
    var aspect: Aspect
    var stance: Stance?
    var year: Int?
    /// Of the year, where it is not the whole.
    var months: ClosedRange<Int>?
    var subject: String?
    /// 全省: among whom a rank counts.
    var scope: String?
  }

  typealias Row = [(cell: PageTables.Cell, text: String)]

  /// - Parameter placeEnd: behind the place or institution that is named at an offset of the document.
  func entries(_ table: PageTables.Table, text: DocumentText, placeEnd: (Int) -> Int?) -> [Entry] {
    var rows = table.rows.map { row in row.map { (cell: $0, text: text.string(scalars: $0.range)) } }
    let columns = rows.map(\.count).max() ?? 0
    let caption = takeTitles(&rows, table.caption.map { text.string(scalars: $0) } ?? "", columns: columns)
    guard let headerCount = headerRows(rows, columns: columns), headerCount < rows.count else { return [] }
    let heads = TableHeads.join(
      rows[..<headerCount].map { $0.map { clean($0.text) } }, columns: columns, split: split,
      isTime: { wholeYear($0) != nil || isPartOfYear($0) },
      isBare: { words.isWhole($0, .value) || words.isWhole($0, .total) })
    let places = headPlaces(rows, headerCount, columns: columns, placeEnd: placeEnd)
    let tableUnit = unit(in: caption)
    let unitColumn = heads.firstIndex { words.isWhole($0, .unit) }
    let labelColumn = columns > 2 && words.isWhole(heads[0], .numbering) ? 1 : 0
    let hasKinds =
      columns > labelColumn + 2 && unitColumn != labelColumn + 1 && hasKinds(rows[headerCount...], labelColumn)
    let firstValue = labelColumn + (hasKinds ? 2 : 1)
    var entries: [Entry] = []
    var above: Row = []
    /// The measure of the last row that named one.
    var rowMeasure = ""
    for cells in rows[headerCount...] {
      // A cell that spans rows stands in the first of them: the others go without their leading cells. A row whose labels
      // stand where they should goes without its last ones.
      let missing = max(0, columns - cells.count)
      let row =
        missing > 0 && missing <= above.count && missing <= firstValue
          && !hasOwnLabels(cells, labelColumn, firstValue) ? above.prefix(missing) + cells : cells
      above = row
      guard row.count > labelColumn + 1 else { continue }
      let label = row[labelColumn]
      let isHolder = hasKinds && words.words(.holder).contains(where: heads[labelColumn + 1].hasSuffix)
      let kindText = hasKinds && !isHolder ? clean(row[labelColumn + 1].text) : ""
      let rowYear = wholeYear(clean(label.text)) ?? wholeYear(kindText)
      let isTime = rowYear != nil || isPartOfYear(clean(label.text))
      var labelText = withoutPart(
        hasKinds && !isTime ? joined(clean(label.text), kindText) : clean(label.text))
      let name = metric(labelText)
      if !name.isEmpty, words.withoutChange(name).isEmpty {
        // 增长, below the row of what grew
        labelText = rowMeasure + labelText
      } else {
        rowMeasure = name
      }
      let rowUnit =
        unitColumn.flatMap { $0 < row.count ? clean(row[$0].text) : nil } ?? unit(in: label.text) ?? unit(in: kindText)
      let ofPlace = placeEnd(label.cell.range.lowerBound) != nil || isTotal(labelText)
      for (index, cell) in row.enumerated().dropFirst(max(firstValue, row.count - cells.count))
      where index != unitColumn {
        let head = metric(heads[index])
        let kind = ColumnKind(head, words: words)
        let ownUnit = unit(in: heads[index])
        let unit = kind.ownUnit ?? ownUnit ?? (kind.isRelative ? nil : rowUnit ?? tableUnit)
        guard let read = number(cell.text, unit: unit, isRank: kind == .rank) else { continue }
        var quantity = read.quantity
        // 联系电话, 成立时间: without a unit the number measures nothing.
        if ownUnit == nil, words.isInside(head, .mark), number(cell.text, unit: nil)?.unit == nil { continue }
        if wholeYear(clean(cell.text)) != nil, words.words(.year).contains(where: head.hasSuffix) { continue }
        if kind == .rank { quantity.isRank = true }
        let measured = ofPlace || isTime ? measured(heads[(labelColumn + 1)...], index, kind) : nil
        let usesLabel = measured == nil
        // 产值增速 6.8%, but 自然增长率 is the name of a rate.
        let isChange =
          usesLabel && quantity.isRelative && words.isInside(labelText, .growth) && !metric(labelText).hasSuffix("率")
        let measure = measured ?? (isChange ? words.withoutChange(metric(labelText)) : metric(labelText))
        if measure.isEmpty { continue }
        let place = usesLabel ? places[index] : nil
        let whole = Scalars(cell.text)
        entries.append(
          Entry(
            quantity: quantity, unit: read.unit, offset: cell.cell.range.lowerBound,
            text: whole.string(quantity.start..<quantity.end),
            metric: usesLabel && kind.isPartOfMetric && place == nil ? measure + head : measure,
            aspect: kind.aspect ?? (isChange ? .growth : quantity.isRelative ? .share : .level),
            stance: kind == .target ? .target : nil,
            year: rowYear ?? year(label.text) ?? year(heads[index]) ?? year(caption),
            months: isTime ? months(in: clean(label.text)) : months(in: heads[index]) ?? months(in: caption),
            subject: place ?? (usesLabel || isTotal(labelText) || isTime ? nil : labelText),
            scope: kind == .rank && isTotal(words.withoutChange(head)) ? words.withoutChange(head) : nil))
      }
    }
    return entries
  }

  /// 类别, 级别, 数量: words in the second column tell the rows of one label apart. Rows that go without some of their cells
  /// count where there are no others.
  private func hasKinds(_ rows: ArraySlice<Row>, _ labelColumn: Int) -> Bool {
    let longest = rows.map(\.count).max() ?? 0
    guard longest > labelColumn + 2 else { return false }
    return rows.allSatisfy { row in
      row.count < longest || number(row[labelColumn + 1].text, unit: nil) == nil && !row[labelColumn + 1].text.isEmpty
    }
  }

  /// Words in the columns of labels.
  private func hasOwnLabels(_ cells: Row, _ labelColumn: Int, _ firstValue: Int) -> Bool {
    cells.count >= firstValue && cells[labelColumn..<firstValue].allSatisfy { isWords($0.text) }
  }

  /// What a column measures where the rows are places or years: its head, or, of 增长 and 排名, that of the measure to its left.
  private func measured(_ heads: ArraySlice<String>, _ index: Int, _ kind: ColumnKind) -> String? {
    let own = metric(heads[index])
    if kind == .metric { return own }
    let before = heads[..<index].map { metric($0) }
    // Where no head names a measure alone, that of its growth: 产值增长, 全省排名.
    let left =
      before.last { ColumnKind($0, words: words) == .metric && !$0.isEmpty && !words.isInside($0, .mark) }
      ?? before.last { ColumnKind($0, words: words) == .growth && words.withoutChange($0).unicodeScalars.count > 1 }
      .map(words.withoutChange)
    if kind == .value { return left ?? own }
    let bare = words.withoutChange(own)
    // 技术合同 of 技术合同增长, beside 技术合同成交额.
    if let left, left != bare, left.hasPrefix(bare) { return left }
    if kind == .share, bare.unicodeScalars.count <= 3 { return left.map { $0 + bare } ?? own }
    return bare.unicodeScalars.count >= 2 && !isTotal(bare) ? bare : left ?? own
  }

  /// 基础研究 of 其中：基础研究.
  private func withoutPart(_ label: String) -> String {
    guard label.hasPrefix("其中"), label.unicodeScalars.count > 3 else { return label }
    return String(label.dropFirst(2).drop { $0 == "：" || $0 == ":" || $0 == "，" || $0 == "," })
  }

  /// 国家级 + 孵化器（家）, but 专利 + 其中：发明; of 创新主体 + 瞪羚企业（家）, where only the kind has a unit, the kind.
  private func joined(_ label: String, _ kind: String) -> String {
    if unit(in: kind) != nil, unit(in: label) == nil, !kind.hasPrefix("其中") { return kind }
    return kind.hasSuffix("级") || kind.hasSuffix("类") ? kind + label : label + kind
  }

  private func isTotal(_ label: String) -> Bool { words.isWhole(label, .total) }
}

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
    var subject: String?
  }

  func entries(_ table: PageTables.Table, text: DocumentText, isPlace: (Range<Int>) -> Bool) -> [Entry] {
    let rows = table.rows.map { row in row.map { (cell: $0, text: text.string(scalars: $0.range)) } }
    guard let headerCount = headerRows(rows.map { $0.map { ($0.cell, $0.text) } }), headerCount < rows.count else {
      return []
    }
    let columns = rows.map(\.count).max() ?? 0
    let heads = TableHeads.join(rows[..<headerCount].map { $0.map { clean($0.text) } }, columns: columns)
    let caption = table.caption.map { text.string(scalars: $0) } ?? ""
    let tableUnit = unit(in: caption)
    let unitColumn = heads.firstIndex { words.isWhole($0, .unit) }
    let labelColumn = columns > 2 && words.isWhole(heads[0], .numbering) ? 1 : 0
    // 类别, 级别, 数量: words in the second column tell the rows of one label apart.
    let hasKinds =
      columns > labelColumn + 2 && unitColumn != labelColumn + 1
      && rows[headerCount...].allSatisfy { row in
        row.count < columns || number(row[labelColumn + 1].text, unit: nil) == nil && !row[labelColumn + 1].text.isEmpty
      }
    var entries: [Entry] = []
    var above: [(cell: PageTables.Cell, text: String)] = []
    for cells in rows[headerCount...] {
      // A cell that spans rows stands in the first of them: the others go without their leading cells.
      let missing = max(0, columns - cells.count)
      let row =
        missing > 0 && missing <= above.count && missing <= labelColumn + (hasKinds ? 2 : 1)
        ? above.prefix(missing) + cells : cells
      above = row
      guard row.count > labelColumn + 1 else { continue }
      let label = row[labelColumn]
      let labelText = hasKinds ? joined(clean(label.text), clean(row[labelColumn + 1].text)) : clean(label.text)
      let rowUnit = unitColumn.flatMap { $0 < row.count ? clean(row[$0].text) : nil } ?? unit(in: label.text)
      for (index, cell) in row.enumerated().dropFirst(max(labelColumn + (hasKinds ? 2 : 1), row.count - cells.count))
      where index != unitColumn {
        let kind = ColumnKind(metric(heads[index]), words: words)
        let unit = kind.ownUnit ?? unit(in: heads[index]) ?? (kind.isRelative ? nil : rowUnit ?? tableUnit)
        guard let read = number(cell.text, unit: unit, isRank: kind == .rank) else { continue }
        var quantity = read.quantity
        if kind == .rank { quantity.isRank = true }
        let ofPlace = isPlace(label.cell.range) || isTotal(labelText)
        let measured = ofPlace ? measured(heads, index, kind) : nil
        let usesLabel = measured == nil
        let measure = measured ?? metric(labelText)
        if measure.isEmpty { continue }
        let whole = Scalars(cell.text)
        entries.append(
          Entry(
            quantity: quantity, unit: read.unit, offset: cell.cell.range.lowerBound,
            text: whole.string(quantity.start..<quantity.end),
            metric: usesLabel && kind.isPartOfMetric ? measure + metric(heads[index]) : measure,
            aspect: kind.aspect ?? (quantity.isRelative ? .share : .level), stance: kind == .target ? .target : nil,
            year: year(heads[index]) ?? year(caption), subject: usesLabel || isTotal(labelText) ? nil : labelText))
      }
    }
    return entries
  }

  /// What a column measures where the rows are places: its head, or, of 增长 and 排名, that of the measure to its left.
  private func measured(_ heads: [String], _ index: Int, _ kind: ColumnKind) -> String? {
    let own = metric(heads[index])
    if kind == .metric { return own }
    let left = heads[..<index].lazy.map { metric($0) }.last { ColumnKind($0, words: words) == .metric && !$0.isEmpty }
    if kind == .value { return left }
    let bare = words.withoutChange(own)
    if kind == .share, bare.unicodeScalars.count <= 3 { return left.map { $0 + bare } }
    return bare.unicodeScalars.count >= 2 ? bare : left
  }

  /// 国家级 + 孵化器（家）, but 专利 + 其中：发明.
  private func joined(_ label: String, _ kind: String) -> String {
    kind.hasSuffix("级") || kind.hasSuffix("类") ? kind + label : label + kind
  }

  private func isTotal(_ label: String) -> Bool { words.isWhole(label, .total) }

  /// The rows marked as headers, else the first row if it holds no number.
  private func headerRows(_ rows: [[(PageTables.Cell, String)]]) -> Int? {
    var count = 0
    while count < rows.count, rows[count].allSatisfy({ $0.0.isHeader }) { count += 1 }
    if count > 0 { return count }
    guard let first = rows.first, first.count > 1 else { return nil }
    let hasNumbers = first.dropFirst().contains { number($0.1, unit: nil) != nil && year($0.1) == nil }
    return hasNumbers ? nil : 1
  }

  private func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !Scalars.isSpace($0.value) && $0 != "\n" && $0 != "\t" }))
  }

  /// A cell that is one number, with or without a unit.
  private func number(_ text: String, unit name: String?, isRank: Bool = false) -> (quantity: Quantity, unit: String?)?
  {
    let scalars = Scalars(text)
    let quantities = scanner.quantities(in: scalars)
    guard quantities.count == 1, var quantity = quantities.first, isRank || !quantity.isOrdinal && !quantity.isRank
    else { return nil }
    let outside = scalars.string(0..<quantity.start) + scalars.string(quantity.end..<scalars.count)
    guard outside.unicodeScalars.allSatisfy({ Scalars.isSpace($0.value) }) else { return nil }
    if isRank {
      quantity.unit = nil
      quantity.unitName = .rank
      return (quantity, scanner.units.text(of: .rank))
    }
    if quantity.unit?.kind == .date { return nil }
    var written = quantity.unitName.map { scanner.units.text(of: $0) }
    if quantity.unitName == nil, let name, !name.isEmpty {
      let unitText = Scalars(name)
      var position = 0
      while let power = NumeralCharacter.largePower(unitText[position]) {
        quantity.value = quantity.value?.shifted(power)
        position += 1
      }
      if let match = scanner.units.match(unitText, at: position), match.end == unitText.count {
        quantity.unit = match.unit
        quantity.unitName = match.unit.plainName
        written = scanner.units.text(of: match.unit.plainName)
      } else {
        written = unitText.string(position..<unitText.count)
      }
    }
    return (quantity, written)
  }

  /// 单位：亿元, 产值（亿元）.
  private func unit(in text: String) -> String? {
    let scalars = Scalars(text)
    for position in 0..<scalars.count where scalars.has("单位", at: position) {
      var start = position + 2
      while PhraseFinder.isMark(scalars[start]) && start < scalars.count { start += 1 }
      var end = start
      while end < scalars.count, !PhraseFinder.isMark(scalars[end]) { end += 1 }
      return end > start ? scalars.string(start..<end) : nil
    }
    guard let open = (0..<scalars.count).last(where: { scalars.character($0).isOne(of: "（(") }) else {
      return nil
    }
    var end = open + 1
    while end < scalars.count, !scalars.character(end).isOne(of: "）)") { end += 1 }
    var position = open + 1
    while position < end, NumeralCharacter.largePower(scalars[position]) != nil { position += 1 }
    guard let match = scanner.units.match(scalars, at: position), match.end == end else { return nil }
    return scalars.string(open + 1..<end)
  }

  /// Without its unit and year.
  private func metric(_ head: String) -> String {
    let scalars = Scalars(head)
    var end = scalars.count
    if unit(in: head) != nil, let open = (0..<end).last(where: { scalars.character($0).isOne(of: "（(") }) {
      end = open
    }
    let start = TimePhrase.end(scalars, at: 0, limit: end) ?? 0
    return scalars.string(start..<end)
  }

  private func year(_ text: String) -> Int? {
    let scalars = Scalars(text)
    for position in 0..<max(0, scalars.count - 3) {
      guard let digits = ArabicReader.read(scalars, at: position), digits.count == 4, digits.fraction == 0,
        NumeralCharacter.arabicDigit(scalars[position - 1]) == nil
      else { continue }
      let value = digits.value().smallInteger ?? 0
      let next = scalars.character(digits.end)
      if (1990...2100).contains(value), next == "年" || digits.end == scalars.count { return value }
    }
    return nil
  }
}

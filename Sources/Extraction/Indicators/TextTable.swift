import Records

/// A table that a copy left as lines of text: a line of column heads, and below it lines of as many cells.
enum TextTable {
  /// Scalars; a longer line is text.
  private static let longest = 160

  /// The table whose heads stand in `line`; `walk` is behind that line, and is left behind the table.
  static func read(_ line: ParagraphWalk.Paragraph, _ walk: inout ParagraphWalk, words: TableWords) -> PageTables.Table?
  {
    guard line.text.count <= longest, let heads = heads(line.text, words) else { return nil }
    var rows = [cells(heads, line.start, isHeader: true)]
    var end = line.start + line.text.count
    var ahead = walk
    while let next = ahead.next(), next.text.count <= longest {
      let row = split(next.text)
      guard row.count == heads.count, hasNumber(next.text, row) else { break }
      rows.append(cells(row, next.start, isHeader: false))
      end = next.start + next.text.count
      walk = ahead
    }
    return rows.count > 2 ? PageTables.Table(range: line.start..<end, caption: nil, rows: rows) : nil
  }

  private static func cells(_ ranges: [Range<Int>], _ start: Int, isHeader: Bool) -> [PageTables.Cell] {
    ranges.map { PageTables.Cell(range: start + $0.lowerBound..<start + $0.upperBound, isHeader: isHeader) }
  }

  /// The cells of a line of heads: three or more, without the marks of a sentence, one of them a usual head.
  private static func heads(_ text: Scalars, _ words: TableWords) -> [Range<Int>]? {
    var separators = 0
    for position in 0..<text.count {
      if isSeparator(text[position]) { separators += 1 }
      if Clauses.mark(text, position) != .none, text[position] != 0x09, text.character(position) != "：" { return nil }
    }
    if separators < 2 { return nil }
    let cells = split(text)
    guard cells.count >= 3, cells.allSatisfy({ isHead(text, $0) }),
      cells.contains(where: { words.isInside(text.string($0), .column) })
    else { return nil }
    return cells
  }

  /// Words, or a year; a bare number is no head.
  private static func isHead(_ text: Scalars, _ cell: Range<Int>) -> Bool {
    cell.contains { Scalars.isHan(text[$0]) } && cell.count <= 20
  }

  private static func hasNumber(_ text: Scalars, _ cells: [Range<Int>]) -> Bool {
    cells.dropFirst().contains { cell in
      cell.contains { NumeralCharacter.arabicDigit(text[$0]) != nil || MaskReader.isMask(text[$0]) }
    }
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x09 || Scalars.isSpace(scalar) || isBar(scalar)
  }

  private static func isBar(_ scalar: UInt32) -> Bool { scalar == 0x7C || scalar == 0xFF5C || scalar == 0x2502 }

  /// The cells of a line: between tabs, else between bars, else between spaces.
  private static func split(_ text: Scalars) -> [Range<Int>] {
    let hasTab = text.values.contains(0x09)
    let hasBar = !hasTab && text.values.contains(where: isBar)
    var cells: [Range<Int>] = []
    var start = 0
    for position in 0...text.count {
      let isEnd =
        position == text.count
        || (hasTab ? text[position] == 0x09 : hasBar ? isBar(text[position]) : Scalars.isSpace(text[position]))
      guard isEnd else { continue }
      var cell = start..<position
      while !cell.isEmpty, Scalars.isSpace(text[cell.lowerBound]) { cell = cell.lowerBound + 1..<cell.upperBound }
      while !cell.isEmpty, Scalars.isSpace(text[cell.upperBound - 1]) { cell = cell.lowerBound..<cell.upperBound - 1 }
      if !cell.isEmpty || hasTab { cells.append(cell) }
      start = position + 1
    }
    return cells
  }
}

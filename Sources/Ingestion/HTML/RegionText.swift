import TextRepair

/// Puts lines of a page's tree together as text: paragraphs one a line, rows of real tables one a line with a tab
/// between cells, the cells of layout tables as paragraphs of their own.
struct RegionText {
  private(set) var text = AlignedText()
  /// For each line of `text`, the kind it has; ranges are of `text`.
  private(set) var lines: [PageLine] = []
  /// For each line of `text`, the first of the tree's lines in it.
  private(set) var treeLines: [Int] = []

  init(_ tree: PageTree, _ indices: some Sequence<Int>, page: AlignedText) {
    let indices = Array(indices)
    let real = Self.realTables(tree, indices)
    var position = 0
    while position < indices.count {
      let line = tree.lines[indices[position]]
      if line.table >= 0, real.contains(line.table) {
        position = appendRow(tree, indices, position, page)
      } else {
        start(indices[position])
        tree.append(line.start..<line.end, of: page, to: &text)
        finish(kind(of: line), linkBytes: line.linkBytes)
        position += 1
      }
    }
  }

  private mutating func start(_ treeLine: Int) {
    if !text.isEmpty {
      let end = text.sourceRange(of: (text.utf8.count - 1)..<text.utf8.count).upperBound
      text.append([0x0A], source: end..<end, width: .opaque)
    }
    lines.append(PageLine(range: text.utf8.count..<text.utf8.count))
    treeLines.append(treeLine)
  }

  private mutating func finish(_ kind: PageLine.Kind, linkBytes: Int) {
    let last = lines.count - 1
    lines[last].range = lines[last].range.lowerBound..<text.utf8.count
    lines[last].kind = kind
    lines[last].linkBytes = linkBytes
  }

  private func kind(of line: PageTree.Line) -> PageLine.Kind {
    if line.headingLevel > 0 { return .heading(Int(line.headingLevel)) }
    if line.isCaption { return .caption }
    return line.boldBytes * 20 > (line.end - line.start) * 19 ? .bold : .text
  }

  private mutating func appendRow(_ tree: PageTree, _ indices: [Int], _ first: Int, _ page: AlignedText) -> Int {
    let row = tree.lines[indices[first]]
    start(indices[first])
    var position = first
    var cell = row.cell
    // A row's empty first cells keep their place.
    for _ in 0..<min(max(0, Int(row.cell)), 64) { text.append([0x09], source: 0..<0, width: .opaque) }
    var linkBytes = 0
    var isHeader = true
    while position < indices.count {
      let line = tree.lines[indices[position]]
      guard line.table == row.table, line.row == row.row else { break }
      let at = text.isEmpty ? 0 : text.sourceRange(of: (text.utf8.count - 1)..<text.utf8.count).upperBound
      if line.cell != cell {
        for _ in 0..<min(max(1, Int(line.cell - cell)), 64) { text.append([0x09], source: at..<at, width: .opaque) }
        cell = line.cell
      } else if position > first {
        text.append([0x20], source: at..<at, width: .opaque)
      }
      tree.append(line.start..<line.end, of: page, to: &text)
      linkBytes += line.linkBytes
      isHeader = isHeader && line.isHeaderCell
      position += 1
    }
    finish(.row, linkBytes: linkBytes)
    lines[lines.count - 1].table = Int(row.table)
    lines[lines.count - 1].isHeader = isHeader
    return position
  }

  /// A table is data where at least two rows have at least two cells and no cell is a text of its own.
  private static func realTables(_ tree: PageTree, _ indices: [Int]) -> Set<Int32> {
    var rows: [Int32: Set<Int32>] = [:]
    var longCells: [Int32: Int] = [:]
    var cells: [Int32: Int] = [:]
    var previous: (table: Int32, row: Int32, cell: Int32, lines: Int, bytes: Int) = (-1, -1, -1, 0, 0)
    func close() {
      if previous.table < 0 { return }
      cells[previous.table, default: 0] += 1
      if previous.lines > 6 || previous.bytes > 1500 { longCells[previous.table, default: 0] += 1 }
    }
    for index in indices {
      let line = tree.lines[index]
      if (line.table, line.row, line.cell) == (previous.table, previous.row, previous.cell) {
        previous.lines += 1
        previous.bytes += line.end - line.start
        continue
      }
      close()
      if line.table >= 0, line.table == previous.table, line.row == previous.row {
        rows[line.table, default: []].insert(line.row)
      }
      previous = (line.table, line.row, line.cell, 1, line.end - line.start)
    }
    close()
    return Set(
      rows.filter { table, rows in rows.count >= 2 && longCells[table, default: 0] * 10 <= cells[table, default: 0] }
        .keys)
  }
}

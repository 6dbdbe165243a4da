import Records

/// The tables of a page, cell by cell: their places come from the page's markup.
struct PageTables: Sendable {
  struct Cell: Sendable {
    /// Scalar offsets in the document.
    var range: Range<Int>
    var isHeader: Bool
  }

  struct Table: Sendable {
    var range: Range<Int>
    var caption: Range<Int>?
    var rows: [[Cell]]
  }

  let tables: [Table]

  init(_ layout: [LayoutSpan]) {
    var tables: [Table] = []
    // Of a damaged record.
    let layout = layout.filter { $0.start >= 0 && $0.start <= $0.end }
    let headers = layout.filter { $0.kind == "header" }
    var rows = layout.filter { $0.kind == "row" }.sorted { $0.start < $1.start }
    // A header that no row holds is a row of headers; within a row it is a cell.
    let headerRows = headers.filter { header in !Self.holds(rows, header) }
    let headerStarts = Set(headerRows.map(\.start))
    rows = (rows + headerRows).sorted { $0.start < $1.start }
    let cells = (layout.filter { $0.kind == "cell" } + headers.filter { !headerStarts.contains($0.start) })
      .sorted { $0.start < $1.start }
    let captions = layout.filter { $0.kind == "caption" }.sorted { $0.start < $1.start }
    var nextRow = 0
    var nextCell = 0
    var nextCaption = 0
    for table in layout.filter({ $0.kind == "table" }).sorted(by: { $0.start < $1.start }) {
      if let last = tables.last, table.start < last.range.upperBound { continue }
      var found: [[Cell]] = []
      while nextRow < rows.count, rows[nextRow].start < table.start { nextRow += 1 }
      while nextRow < rows.count, rows[nextRow].end <= table.end {
        let row = rows[nextRow]
        while nextCell < cells.count, cells[nextCell].start < row.start { nextCell += 1 }
        var line: [Cell] = []
        while nextCell < cells.count, cells[nextCell].end <= row.end {
          line.append(
            Cell(
              range: cells[nextCell].start..<cells[nextCell].end,
              isHeader: cells[nextCell].kind == "header" || row.kind == "header"))
          nextCell += 1
        }
        if !line.isEmpty { found.append(line) }
        nextRow += 1
      }
      while nextCaption < captions.count, captions[nextCaption].end + 2 < table.start { nextCaption += 1 }
      let caption =
        nextCaption < captions.count && captions[nextCaption].start < table.end ? captions[nextCaption] : nil
      tables.append(
        Table(range: table.start..<table.end, caption: caption.map { $0.start..<$0.end }, rows: found))
    }
    self.tables = tables
  }

  /// Whether one of the rows, sorted by start, holds a span.
  private static func holds(_ rows: [LayoutSpan], _ span: LayoutSpan) -> Bool {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && rows[low - 1].end >= span.end
  }
}

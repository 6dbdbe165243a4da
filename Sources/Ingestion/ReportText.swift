import Records
import TextRepair

/// A report's text put together from lines of its page, with all that points into it.
struct ReportText: Sendable {
  var text = AlignedText()
  var layout: [LayoutSpan] = []
  var repairs: [Repair] = []
  /// What each stretch of the text was in the page's text, in order.
  private var pieces: [(page: Range<Int>, start: Int)] = []

  /// - Parameter glue: the lines (by their start in the page) that go on with the sentence of the line before.
  init(lines: [PageLine], of page: PageText, glue: Set<Int> = []) {
    var spans: [(kind: String, level: Int, start: Int, end: Int)] = []
    var table: (number: Int, start: Int)?
    for line in lines where !line.range.isEmpty {
      if !text.isEmpty && !glue.contains(line.range.lowerBound) {
        let gap = page.text.sourceRange(of: line.range).lowerBound
        text.append([0x0A], source: gap..<gap, width: .opaque)
      }
      let start = text.utf8.count
      pieces.append((line.range, start))
      text.append(page.text, line.range)
      let end = text.utf8.count
      if let open = table, line.table != open.number {
        spans.append(("table", 0, open.start, max(open.start, start - 1)))
        table = nil
      }
      switch line.kind {
      case .text: break
      case .heading(let level): spans.append(("heading", level, start, end))
      case .bold: spans.append(("bold", 0, start, end))
      case .caption: spans.append(("caption", 0, start, end))
      case .row:
        if table == nil, let number = line.table { table = (number, start) }
        spans.append((line.isHeader ? "header" : "row", 0, start, end))
        var cell = start
        for position in start...end where position == end || text.utf8[position] == 0x09 {
          spans.append(("cell", 0, cell, position))
          cell = position + 1
        }
      }
    }
    if let table { spans.append(("table", 0, table.start, text.utf8.count)) }
    let index = DocumentText(utf8: text.utf8)
    layout = spans.map {
      LayoutSpan(
        kind: $0.kind, level: $0.level, start: index.scalarOffset(ofByte: $0.start),
        end: index.scalarOffset(ofByte: $0.end))
    }.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    repairs = moved(page, index)
  }

  /// The page's repairs that lie in the report, at their new places.
  private func moved(_ page: PageText, _ index: DocumentText) -> [Repair] {
    if page.repairs.isEmpty { return [] }
    let pageIndex = DocumentText(utf8: page.text.utf8)
    var result: [Repair] = []
    let ordered = pieces.sorted { $0.page.lowerBound < $1.page.lowerBound }
    for repair in page.repairs {
      let start = pageIndex.byteOffset(ofScalar: repair.start)
      let end = pageIndex.byteOffset(ofScalar: repair.end)
      var low = 0
      var high = ordered.count
      while low < high {
        let middle = (low + high) / 2
        if ordered[middle].page.upperBound < end { low = middle + 1 } else { high = middle }
      }
      guard low < ordered.count, ordered[low].page.lowerBound <= start, end <= ordered[low].page.upperBound else {
        continue
      }
      let shift = ordered[low].start - ordered[low].page.lowerBound
      var moved = repair
      moved.start = index.scalarOffset(ofByte: start + shift)
      moved.end = index.scalarOffset(ofByte: end + shift)
      result.append(moved)
    }
    return result.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }
}

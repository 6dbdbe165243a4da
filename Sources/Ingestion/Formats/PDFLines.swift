import Records
import TextRepair

/// The lines of a PDF's text put together again: page numbers and running heads go, what a page's width broke is joined.
struct PDFLines {
  private(set) var text: AlignedText
  /// What stood at the edges of pages.
  private(set) var furniture: [Furniture] = []

  private struct Line {
    var range: Range<Int>
    var scalars: [UInt32]
    var page: Int
  }

  /// - Parameter text: pdftotext's output, with a form feed behind each page.
  init(_ text: AlignedText) {
    var lines = Self.lines(text.utf8)
    let edges = Self.edges(lines)
    var edits: [AlignedText.Edit] = []
    self.text = text
    for index in edges.keys.sorted() {
      furniture.append(Furniture(kind: edges[index] ?? "", text: text.utf8.string(lines[index].range)))
      edits.append(AlignedText.Edit(range: lines[index].range, replacement: []))
    }
    lines = lines.indices.filter { edges[$0] == nil }.map { lines[$0] }
    edits += Self.joins(lines)
    // Between two lines that are joined an edge may have been cut: the join covers it.
    edits.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    var kept: [AlignedText.Edit] = []
    for edit in edits where edit.range.lowerBound >= kept.last?.range.upperBound ?? 0 { kept.append(edit) }
    self.text = text.applying(kept)
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var page = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0C || $0 == 0x0D } ?? bytes.count
      let range = bytes.trimmed(start..<end)
      if !range.isEmpty { lines.append(Line(range: range, scalars: foldedScalars(bytes[range]), page: page)) }
      if end < bytes.count, bytes[end] == 0x0C { page += 1 }
      start = end + 1
    }
    return lines
  }

  // MARK: Edges of pages

  /// The first and last lines of pages that are page numbers, or stand on most pages alike but for their digits.
  private static func edges(_ lines: [Line]) -> [Int: String] {
    guard let last = lines.last, last.page > 0 else { return [:] }
    var places: [(line: Int, place: Int)] = []
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex { $0.page != lines[start].page } ?? lines.count
      for offset in 0..<min(2, end - start) { places.append((start + offset, offset)) }
      for offset in 0..<min(2, end - start) where end - 1 - offset > start + 1 {
        places.append((end - 1 - offset, -1 - offset))
      }
      start = end
    }
    var counts: [[UInt32]: Int] = [:]
    func key(_ item: (line: Int, place: Int)) -> [UInt32] {
      // Odd and even pages may have heads of their own, at the same edge.
      [item.place < 0 ? 1 : 0] + lines[item.line].scalars.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    }
    for item in places where lines[item.line].scalars.count <= 60 { counts[key(item), default: 0] += 1 }
    var edges: [Int: String] = [:]
    for item in places {
      let line = lines[item.line]
      if isPageNumber(line.scalars) {
        edges[item.line] = "page_number"
      } else if let count = counts[key(item)], count >= 2, count * 3 > last.page,
        !LineProfile(line.scalars).endsSentence, !LineProfile(line.scalars).isProse
      {
        edges[item.line] = "running_head"
      }
    }
    return edges
  }

  /// 3, - 3 -, 第3页共5页, 3/5.
  private static func isPageNumber(_ line: [UInt32]) -> Bool {
    line.count <= 4 && line.allSatisfy { (0x30...0x39).contains($0) } || PageNumber.isCertain(line)
  }

  // MARK: Paragraphs

  /// A line that is nearly as long as lines of the pages are, and does not end a sentence, goes on in the next.
  private static func joins(_ lines: [Line]) -> [AlignedText.Edit] {
    if lines.count < 3 { return [] }
    // The length that nine lines of ten do not pass is the width of the page.
    let lengths = lines.map { size($0.scalars) }.sorted()
    let width = lengths[lengths.count * 9 / 10]
    let full = lengths.count { $0 * 10 >= width * 8 }
    if width < 20 || width < 40 && full * 2 < lengths.count { return [] }
    var edits: [AlignedText.Edit] = []
    for index in lines.indices.dropLast() {
      let (line, next) = (lines[index], lines[index + 1])
      if isBroken(line.scalars, next.scalars, width) {
        edits.append(AlignedText.Edit(range: line.range.upperBound..<next.range.lowerBound, replacement: []))
      }
    }
    return edits
  }

  /// The room that a line takes: a Han character is twice as wide as a digit.
  private static func size(_ line: [UInt32]) -> Int { line.reduce(0) { $0 + ($1 < 0x80 ? 1 : 2) } }

  private static func isBroken(_ line: [UInt32], _ next: [UInt32], _ width: Int) -> Bool {
    // No line begins with ， or 。
    if let first = next.first, [0x2C, 0x3002, 0x3B, 0x3001, 0x3A, 0x29, 0x201D, 0x300B, 0x21, 0x3F].contains(first) {
      return true
    }
    if LineProfile(line).endsSentence || Outline.level(next) != nil { return false }
    // The last characters of a title or a heading.
    if next.count <= 4, next.allSatisfy(Scalars.isHan), size(line) * 10 >= width * 6,
      LineProfile(line).han > line.count / 2
    {
      return true
    }
    return size(line) * 10 >= width * 8 || size(line) + 6 >= width
  }
}

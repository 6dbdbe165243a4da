/// The lines of a page that print its title, as its head gives it: a report begins below one of them.
enum TitleLines {
  /// The first few such lines, in order; where there is none, headings of the first level.
  static func find(_ tree: PageTree, titles: [String]) -> [Int] {
    let titles = titles.prefix(8).map { foldedScalars($0.utf8.prefix(1200)) }.filter { $0.count >= 4 }
    let known = ScalarFilter(titles.joined())
    var found: [Int] = []
    var headings: [Int] = []
    tree.bytes.withUnsafeBufferPointer { bytes in
      for (index, line) in tree.lines.enumerated() where found.count < 4 {
        if line.isHidden || line.end - line.start > 480 || line.end - line.start < 6 { continue }
        if line.headingLevel == 1 && headings.count < 2 { headings.append(index) }
        if !mayPrint(bytes, line, known) { continue }
        let text = foldedScalars(UnsafeBufferPointer(rebasing: bytes[line.start..<line.end]))
        if titles.contains(where: { prints(text, $0) }) { found.append(index) }
      }
    }
    return found.isEmpty ? headings : found
  }

  /// Whether the first scalars of a line occur in the titles at all.
  private static func mayPrint(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: PageTree.Line, _ known: ScalarFilter
  ) -> Bool {
    var position = line.start
    var count = 0
    while position < line.end, count < 6 {
      let (scalar, length) = Scalars.decode(bytes, position)
      position += length
      if Scalars.isBlank(scalar) { continue }
      if !known.mayContain(Scalars.folded(scalar)) { return false }
      count += 1
    }
    return true
  }

  /// A line prints a title that holds it, unless it is a short part of it only: a channel, a name.
  private static func prints(_ line: [UInt32], _ title: [UInt32]) -> Bool {
    line.count >= 4 && (line.count >= 10 || line.count * 2 >= title.count) && title.containsRun(line)
  }
}

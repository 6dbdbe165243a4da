import Records

/// Finds the lines of a text that was wrapped at a fixed width (a printed page, a mail, a <br> behind each line), so that
/// sentences run on over line breaks.
struct WrappedLines {
  /// The lines, by index, that go on with the line before; none where the page was not wrapped.
  private(set) var joints: Set<Int> = []

  /// In half-width characters: shorter lines are headings, items of lists and the ends of paragraphs.
  private static let shortest = 40
  /// Nobody wraps later: longer lines are whole paragraphs.
  private static let longest = 130
  /// Fewer lines show no width.
  private static let leastLines = 6
  /// A line whose width differs by no more from the text's is full: for the indent of a paragraph, marks that may not open a
  /// line, figures kept whole.
  private static let slack = 6
  /// A wrapped text has so many full lines among those that are not short, so many that stop in mid-sentence among its full
  /// lines, and so many that end a sentence for one that does not (a list of titles has none).
  private static let leastFull = 0.5
  private static let leastOpen = 0.6
  private static let leastEnds = 0.08

  /// - Parameter scalars: the page's lines as `foldedScalars`.
  init(_ page: PageText, _ scalars: [[UInt32]]) {
    let bytes = page.text.utf8
    let widths = page.lines.map { Self.width(of: bytes[$0.range]) }
    let isText = page.lines.map { $0.kind == .text && $0.linkBytes * 2 < $0.range.count }
    let long = page.lines.indices.filter { isText[$0] && widths[$0] >= Self.shortest }
    guard long.count >= Self.leastLines else { return }
    let sorted = long.map { widths[$0] }.sorted()
    let width = sorted[sorted.count * 4 / 5]
    guard width <= Self.longest, sorted.count(where: { $0 > width + Self.slack }) * 20 <= sorted.count else { return }
    let full = long.filter { widths[$0] + Self.slack >= width && widths[$0] <= width + Self.slack }
    let isOpen = scalars.map(Self.isOpen)
    let open = full.count { isOpen[$0] }
    let ends = page.lines.indices.count { isText[$0] && !isOpen[$0] }
    guard Double(full.count) >= Self.leastFull * Double(long.count),
      Double(open) >= Self.leastOpen * Double(full.count), Double(ends) >= Self.leastEnds * Double(open)
    else { return }
    let isFull = Set(full)
    for index in long where isOpen[index] && index + 1 < page.lines.count && isText[index + 1] {
      // A line of many figures or Latin letters may end early; so does a heading.
      let goesOn =
        isFull.contains(index)
        || widths[index] * 10 >= width * 6
          && (Outline.level(scalars[index]) == nil || scalars[index].contains(0x3002))
          && LineProfile(scalars[index]).sentenceMarks > 0
      let start = page.lines[index + 1].range.lowerBound
      if goesOn, Self.indent(before: start, in: bytes) < 4, Outline.level(scalars[index + 1]) == nil {
        joints.insert(index + 1)
      }
    }
  }

  /// Whether a line stops in mid-sentence; a bracket or a quotation mark may close before the sentence does.
  private static func isOpen(_ line: [UInt32]) -> Bool {
    guard let last = line.last else { return false }
    let closers: Set<UInt32> = [0x29, 0x201D, 0x300D, 0x300B]
    guard closers.contains(last), line.count > 1 else { return !LineProfile(line).endsSentence }
    return ![0x3002, 0x21, 0x3F, 0x3B].contains(line[line.count - 2])
  }

  /// Short ends of paragraphs are running text as the paragraphs are.
  func complete(_ verdicts: inout [LineJudge.Verdict], _ scalars: [[UInt32]]) {
    var start = 0
    while start < verdicts.count {
      var end = start + 1
      while joints.contains(end) { end += 1 }
      if end > start + 1, LineProfile(scalars[start..<end].reduce([], +)).isProse {
        for index in start..<end where verdicts[index] == .plain { verdicts[index] = .prose }
      }
      start = end
    }
  }

  /// Those among `lines`, by their start in the page, that go on with the line before them.
  func glue(_ lines: [PageLine], of page: PageText, title: Range<Int>) -> Set<Int> {
    if joints.isEmpty { return [] }
    let kept = Set(lines.map(\.range.lowerBound))
    var glue: Set<Int> = []
    for index in joints where index != title.upperBound && !title.contains(index) {
      let (line, next) = (page.lines[index - 1], page.lines[index])
      if kept.contains(line.range.lowerBound), kept.contains(next.range.lowerBound) {
        glue.insert(next.range.lowerBound)
      }
    }
    return glue
  }

  private static func width(of bytes: ArraySlice<UInt8>) -> Int {
    // Two for the lead byte of a longer scalar, one for ASCII.
    bytes.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xC0 ? 2 : 0) }
  }

  /// Bytes of blanks between the line break and a line.
  private static func indent(before start: Int, in bytes: [UInt8]) -> Int {
    var position = start
    while position > 0, start - position < 24, bytes[position - 1] != 0x0A, bytes[position - 1] != 0x0D {
      position -= 1
    }
    return start - position
  }
}

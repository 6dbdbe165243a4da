/// Headings that are counted in words: 第一，加强农业 on a line of its own, with the text on the lines below.
extension MarkerSelection {
  /// Such a heading is no longer than this, in bytes.
  private static let longestOrdinalHeading = 180

  /// A series of such headings: its last number, and the form of the section in which it stands.
  struct Series {
    var last: Int
    let parent: NumberForm?
  }

  /// Whether 第二， is the next heading of a series that runs.
  func continuesHeadings(_ marker: Marker) -> Bool {
    marker.form == .ordinalMeasure && ordinalSeries.map { $0.last + 1 == marker.ordinal } == true
      && isOrdinalHeading(marker)
  }

  /// What becomes of a series where a section begins: its own go on, and those above it end it.
  func series(behind marker: Marker) -> Series? {
    if marker.form == .ordinalMeasure {
      return Series(last: marker.ordinal, parent: marker.ordinal == 1 ? lastForm : ordinalSeries?.parent)
    }
    return ordinalSeries.flatMap { $0.parent.map { $0.rawValue < marker.form.rawValue } ?? true ? $0 : nil }
  }

  /// Whether 第一， opens such a series: it reads like a heading, and 第二， too.
  func opensHeadings(_ marker: Marker, _ index: Int) -> Bool {
    marker.ordinal == 1 && isOrdinalHeading(marker)
      && next(.ordinalMeasure, ordinal: 2, after: index).map { isOrdinalHeading(markers[$0]) } == true
  }

  /// Whether 第一， opens a heading and not an item of a paragraph: no mark ends its line, and a line of text follows it that does
  /// not begin with the next number.
  private func isOrdinalHeading(_ marker: Marker) -> Bool {
    guard marker.form == .ordinalMeasure, marker.boundary == .line else { return false }
    let lineEnd = bytes.endOfLine(in: marker.content..<bytes.count)
    let end = bytes.trimEnd(lineEnd, from: marker.content)
    guard end > marker.content, end - marker.content <= Self.longestOrdinalHeading,
      isHan(bytes.scalar(before: end).value) || isCloser(bytes.scalar(before: end).value)
    else { return false }
    if bytes.first([UInt8].fullStop, in: marker.content..<end) != nil { return false }
    var next = lineEnd
    while next < bytes.count, bytes[next] == 0x0A || isLineSpace(bytes.scalar(at: next).value) {
      next = bytes.scalar(at: next).next
    }
    guard next < bytes.count else { return false }
    // 第
    if bytes.scalar(at: next).value == 0x7B2C { return false }
    let below = bytes.trimEnd(bytes.endOfLine(in: next..<bytes.count), from: next)
    let last = bytes.scalar(before: below).value
    return below - next > end - marker.start || isSentenceEnd(last) || last == 0xFF1A || last == 0x3A
  }
}

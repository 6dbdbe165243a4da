/// Finds the page numbers that a document viewer put before its pages (1、…2、…), which look like headings.
///
/// A page breaks off in the middle of a sentence; numbers of headings do not.
enum ViewerMarks {
  /// A line shorter than this (in bytes) may be a heading without a full stop.
  private static let pageLength = 200
  /// A heading that runs into its text is no longer than this (in bytes, 25 characters).
  private static let headingLength = 75
  /// So many breaks in the middle of a sentence show a viewer.
  private static let leastBreaks = 3

  /// The starts of the markers that are page numbers.
  static func find(_ markers: [Marker], in bytes: [UInt8]) -> Set<Int> {
    var pages: [Int] = []
    var breaks = 0
    var headings = 0
    for marker in markers where marker.form == .digitPoint && marker.boundary == .line {
      guard marker.ordinal == pages.count + 1 else { continue }
      if isBreak(before: marker.start, in: bytes) {
        breaks += 1
      } else if marker.ordinal > 1 || marker.line > 0 {
        continue
      }
      pages.append(marker.start)
      if opensHeading(marker, in: bytes) { headings += 1 }
    }
    return breaks >= leastBreaks && headings * 2 <= pages.count ? Set(pages) : []
  }

  /// Whether a short sentence without commas follows, as a heading is one: then the full stops of the lines before were
  /// lost. The rest of a sentence seldom reads so.
  private static func opensHeading(_ marker: Marker, in bytes: [UInt8]) -> Bool {
    var position = marker.content
    let limit = Swift.min(bytes.count, marker.content + headingLength)
    while position < limit {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x3002 { return true }
      if scalar == 0x0A || isClauseMark(scalar) { return false }
      position = next
    }
    return false
  }

  /// Whether the line before is long and ends without a mark.
  private static func isBreak(before start: Int, in bytes: [UInt8]) -> Bool {
    var end = start
    while end > 0 {
      let (scalar, begin) = bytes.scalar(before: end)
      guard isLineSpace(scalar) || scalar == 0x0A else { break }
      end = begin
    }
    let (last, _) = bytes.scalar(before: end)
    if isSentenceEnd(last) || isCloser(last) || last == 0x3B || last == 0xFF1B || last == 0x3A || last == 0xFF1A {
      return false
    }
    guard end >= pageLength else { return false }
    return !bytes[(end - pageLength)..<end].contains(0x0A)
  }
}

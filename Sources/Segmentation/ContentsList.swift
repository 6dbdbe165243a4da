/// Finds lists of contents, whose lines look like the headings that they announce.
enum ContentsList {
  /// Headings that are looked at behind 目录 for the place where the report itself begins.
  private static let entryLimit = 300
  /// A report has a list or two; more lines that say 目录 are no lists.
  private static let listLimit = 3

  /// The stretches that list headings: from 目录 to where its first entry comes again, and lines that end in a page
  /// number behind dots.
  static func ranges(in bytes: [UInt8], lines textLines: [Range<Int>], markers: [Marker]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if markers.isEmpty { return [] }
    var markerIndex = 0
    var lists = 0
    for line in textLines {
      if let last = ranges.last, line.lowerBound < last.upperBound { continue }
      while markerIndex < markers.count, markers[markerIndex].start < line.lowerBound { markerIndex += 1 }
      if lists < listLimit, isContentsWord(line, in: bytes),
        let end = endOfContents(from: markerIndex, markers, in: bytes)
      {
        lists += 1
        ranges.append(line.lowerBound..<end)
      } else if markerIndex < markers.count, markers[markerIndex].start < line.upperBound,
        endsInPageNumber(line, in: bytes)
      {
        ranges.append(line)
      }
    }
    return ranges
  }

  /// 目录, 目 录
  private static func isContentsWord(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count <= 18, bytes[line.lowerBound] == 0xE7 else { return false }
    let (first, next) = bytes.scalar(at: line.lowerBound)
    let (second, end) = bytes.scalar(at: bytes.skipSpaces(from: next))
    return first == 0x76EE && second == 0x5F55 && end == line.upperBound
  }

  /// Where the first heading of the list begins again.
  private static func endOfContents(from index: Int, _ markers: [Marker], in bytes: [UInt8]) -> Int? {
    guard index < markers.count else { return nil }
    let first = heading(markers[index], in: bytes)
    for marker in markers[(index + 1)...].prefix(entryLimit)
    where marker.boundary == .line && marker.form == markers[index].form && marker.ordinal == markers[index].ordinal {
      if heading(marker, in: bytes).starts(with: first) { return marker.start }
    }
    return nil
  }

  /// The Han of the first words of a heading, which page numbers and dots do not change.
  private static func heading(_ marker: Marker, in bytes: [UInt8]) -> [UInt32] {
    var words: [UInt32] = []
    var position = marker.content
    while position < bytes.count, words.count < 12 {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x0A || scalar == 0x3002 { break }
      if isHan(scalar) { words.append(scalar) }
      position = next
    }
    return words
  }

  /// ……3, ....12, a tab and a number
  private static func endsInPageNumber(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    var position = line.upperBound
    while position > line.lowerBound, isDigit(UInt32(bytes[position - 1])) { position -= 1 }
    guard position < line.upperBound, line.upperBound - position <= 3 else { return false }
    let (mark, start) = bytes.scalar(before: position)
    if mark == 0x09 { return true }
    let (second, _) = bytes.scalar(before: start)
    return isLeader(mark) && isLeader(second)
  }

  private static func isLeader(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x2026 || scalar == 0xB7 || scalar == 0x22EF || scalar == 0x20
  }
}

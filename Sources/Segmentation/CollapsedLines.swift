/// Finds the paragraphs of a text that was joined into one long line, where the indent of each paragraph (two or more
/// ideographic spaces) still stands.
enum CollapsedLines {
  /// A line with so many indents behind a full stop was joined; fewer may be a layout of its author.
  private static let leastIndents = 3
  /// A text with fewer ideographic spaces within its lines has no such line.
  static let leastSpaces = 2 * leastIndents
  /// The indent of a Chinese paragraph: two ideographic spaces.
  private static let indent: [UInt8] = [0xE3, 0x80, 0x80, 0xE3, 0x80, 0x80]

  private struct Gap {
    var range: Range<Int>
    var isBehindStop: Bool
  }

  /// The text with a line break at the place of each such indent, byte for byte of the same length; nil where no line was
  /// joined.
  static func restored(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8]?
    var line: [Gap] = []
    var position = 0
    while let gap = nextGap(in: bytes, from: position) {
      if let last = line.last, bytes.endOfLine(in: last.range.upperBound..<gap.range.lowerBound) < gap.range.lowerBound
      {
        breakLines(at: line, of: bytes, in: &result)
        line.removeAll(keepingCapacity: true)
      }
      line.append(gap)
      position = gap.range.upperBound
    }
    breakLines(at: line, of: bytes, in: &result)
    return result
  }

  /// The next indent that stands within a line.
  private static func nextGap(in bytes: [UInt8], from start: Int) -> Gap? {
    var position = start
    while position < bytes.count {
      guard let found = bytes.first(indent, in: position..<bytes.count) else { return nil }
      let lower = bytes.trimSpaces(found, from: start)
      let upper = bytes.skipSpaces(from: found)
      position = upper
      if lower == 0 || bytes[lower - 1] == 0x0A || upper >= bytes.count || bytes[upper] == 0x0A { continue }
      let before = bytes.scalar(before: lower).value
      return Gap(range: lower..<upper, isBehindStop: isSentenceEnd(before) || isCloser(before) || before == 0xFF1A)
    }
    return nil
  }

  private static func breakLines(at gaps: [Gap], of bytes: [UInt8], in result: inout [UInt8]?) {
    guard gaps.count(where: \.isBehindStop) >= leastIndents else { return }
    for (index, gap) in gaps.enumerated() {
      let before = index > 0 ? gaps[index - 1].range.upperBound : 0
      let after = index + 1 < gaps.count ? gaps[index + 1].range.lowerBound : bytes.count
      let (left, right) = (before..<gap.range.lowerBound, gap.range.upperBound..<after)
      if isLetterspaced(left, in: bytes) || isLetterspaced(right, in: bytes) || isNumber(left, before: right, in: bytes)
      {
        continue
      }
      var text = result ?? bytes
      result = nil
      text[gap.range.lowerBound] = 0x0A
      for position in gap.range.dropFirst() { text[position] = 0x20 }
      result = text
    }
  }

  /// Whether a piece ends with the number of the piece behind it: 三、　　2026年工作安排, 四　　关于文教工作.
  private static func isNumber(_ piece: Range<Int>, before next: Range<Int>, in bytes: [UInt8]) -> Bool {
    let (last, start) = bytes.scalar(before: piece.upperBound)
    switch last {
    case 0x3001, 0x2E, 0xFF0E: return true
    case 0x29, 0xFF09: return start - piece.lowerBound <= 9
    default:
      return piece.count == 3 && ChineseOrdinal.value(of: last) > 0 && next.count <= headingLength
        && bytes.first([UInt8].fullStop, in: next) == nil
    }
  }

  /// Behind a bare number, a longer piece (in bytes, 40 characters) is running text.
  private static let headingLength = 120

  /// Whether a piece is a single Han that is no numeral: 政　　府　　工　　作　　报　　告.
  private static func isLetterspaced(_ piece: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard piece.count == 3 else { return false }
    let scalar = bytes.scalar(at: piece.lowerBound).value
    return isHan(scalar) && ChineseOrdinal.value(of: scalar) == 0
  }
}

extension [UInt8] {
  /// The start of the line spaces that end at `end`, not before `start`.
  fileprivate func trimSpaces(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start {
      let (value, begin) = scalar(before: end)
      if !isLineSpace(value) { break }
      end = begin
    }
    return Swift.max(end, start)
  }
}

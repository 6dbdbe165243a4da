/// Where a heading's words end.
enum HeadingText {
  /// The words of a section's heading (without the spaces and dangling commas around them), and the end of the heading
  /// with its full stop: up to the first 。, the line end (a colon or semicolon before it belongs to the heading), or the next marker
  /// that stands on the same line.
  static func ofSection(from start: Int, before limit: Int, in bytes: [UInt8]) -> (words: Range<Int>, end: Int) {
    let start = behindMarks(start, before: limit, in: bytes)
    var position = start
    while position < limit {
      let byte = bytes[position]
      if byte == 0x0A { return (trimmed(start..<position, keepsMark: true, in: bytes), position) }
      if byte == 0xE3 || byte == 0xEF || byte == 0x2E {
        let (scalar, next) = bytes.scalar(at: position)
        if isFullStop(scalar, at: position, next: next, in: bytes) {
          return (trimmed(start..<position, in: bytes), Swift.min(limit, next))
        }
        position = next
        continue
      }
      position += isCommonHan(byte) ? 3 : 1
    }
    return (trimmed(start..<Swift.max(start, position), in: bytes), Swift.max(start, position))
  }

  /// The lead clause of a measure: up to the first of ，。；： in either width outside quotation marks and brackets, or
  /// the line end.
  static func ofMeasure(from start: Int, before limit: Int, in bytes: [UInt8]) -> Range<Int> {
    var position = behindMarks(start, before: limit, in: bytes)
    let start = position
    var depth = 0
    while position < limit {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x0A { break }
      if isOpener(scalar) {
        // A bracket that is not closed nearby is damage and hides nothing.
        if depth > 0 || closes(from: next, before: limit, in: bytes) { depth += 1 }
      } else if isCloser(scalar) {
        depth = Swift.max(0, depth - 1)
      } else if depth == 0, isClauseEnd(scalar) || isFullStop(scalar, at: position, next: next, in: bytes) {
        if !parts(scalar, at: position, next: next, in: bytes) { break }
      }
      position = next
    }
    return trimmed(start..<Swift.max(start, position), in: bytes)
  }

  /// Behind the comma or colon that parts a number from the words (第一部分：…, 一是，…), and the spaces around it.
  private static func behindMarks(_ start: Int, before limit: Int, in bytes: [UInt8]) -> Int {
    var position = start
    while position < limit {
      let (scalar, next) = bytes.scalar(at: position)
      guard isClauseMark(scalar) else { break }
      position = bytes.skipSpaces(from: next)
    }
    return Swift.min(position, Swift.max(start, limit))
  }

  /// Whether a comma parts the digits of a figure: 12,745, １２，７４５.
  private static func parts(_ scalar: UInt32, at position: Int, next: Int, in bytes: [UInt8]) -> Bool {
    guard scalar == 0x2C || scalar == 0xFF0C, position > 0 else { return false }
    return isAnyDigit(bytes.scalar(before: position).value) && isAnyDigit(bytes.scalar(at: next).value)
  }

  private static func isAnyDigit(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  private static func isClauseEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A: true
    default: false
    }
  }

  /// 。 in either width; a Latin or full-width point only where it ends words (工作.加强), never in 4.93 or No.1.
  private static func isFullStop(_ scalar: UInt32, at position: Int, next: Int, in bytes: [UInt8]) -> Bool {
    switch scalar {
    case 0x3002, 0xFF61: return true
    case 0x2E, 0xFF0E:
      let after = bytes.scalar(at: next).value
      return isHan(bytes.scalar(before: position).value) && (isHan(after) || after == 0x0A || after == 0)
    default: return false
    }
  }

  /// Whether a closing bracket or quotation mark comes within 80 scalars of the same line.
  private static func closes(from start: Int, before limit: Int, in bytes: [UInt8]) -> Bool {
    var position = start
    var count = 0
    while position < limit, count < 80 {
      let (scalar, next) = bytes.scalar(at: position)
      if isCloser(scalar) { return true }
      if scalar == 0x0A || scalar == 0x3002 { return false }
      position = next
      count += 1
    }
    return false
  }

  /// Without the spaces around and the commas, colons and semicolons behind (without the commas alone, where the mark is kept).
  private static func trimmed(_ range: Range<Int>, keepsMark: Bool = false, in bytes: [UInt8]) -> Range<Int> {
    let start = Swift.min(bytes.skipSpaces(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start {
      let (scalar, begin) = bytes.scalar(before: end)
      if keepsMark, [0xFF1A, 0x3A, 0xFF1B, 0x3B].contains(scalar) { break }
      guard isClauseMark(scalar) || isLineSpace(scalar) else { break }
      end = Swift.max(begin, start)
    }
    return start..<end
  }
}

extension OutlineBuilder {
  /// Where the words of a marker begin: on the line below, where a line break parts a number from them (（一）⏎加强…).
  func words(of marker: Marker, before limit: Int) -> Int {
    var position = marker.content
    if marker.isBare || position >= limit || bytes[position] != 0x0A { return position }
    while position < limit, bytes[position] == 0x0A { position = bytes.skipSpaces(from: position + 1) }
    let heading = bytes.endOfHeading(from: Swift.min(position, limit))
    return marker.form.isMeasure || heading - position <= Self.longestBelow
      ? Swift.min(position, limit) : marker.content
  }

  /// A heading on the line below its number is no longer than this, in bytes.
  private static let longestBelow = 180
}

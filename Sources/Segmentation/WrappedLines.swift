/// Finds the lines of a text that was wrapped at a fixed width (a printed page, a mail, a <br> behind each line), so that
/// sentences and headings run on over line breaks.
enum WrappedLines {
  /// Fewer lines show no width.
  private static let leastLines = 8
  /// The width of a line in half-width characters: below, lines are items of a list; above, whole paragraphs.
  private static let widths = 40...130
  /// A line whose width differs by no more from the text's is full: for the indent of a paragraph, marks that may not open a
  /// line, figures kept whole.
  private static let slack = 6
  /// A wrapped text has so many full lines among all, and among its full lines so many that stop in mid-sentence.
  private static let leastFull = 0.4
  private static let leastOpen = 0.7
  /// Whose lines have more bytes on average has paragraphs: nobody wraps so late.
  private static let mostBytes = 200

  private struct Line {
    var range: Range<Int>
    var width: Int
    /// Whether the last scalar ends no sentence.
    var isOpen: Bool
    var isIndented: Bool
  }

  /// Stands for a line break within a sentence: no space, no line break, no word.
  private static let joint: UInt8 = 0x1F

  /// The text without the line breaks within sentences, byte for byte of the same length; nil where it was not wrapped.
  ///
  /// - Parameter starts: where numbers stand at the start of a line, in rising order: there a line break is kept.
  static func joined(_ bytes: [UInt8], keeping starts: [Int]) -> [UInt8]? {
    guard let lines = lines(of: bytes), let width = width(of: lines) else { return nil }
    var result = bytes
    var next = 0
    for (line, following) in zip(lines, lines.dropFirst()) where line.isOpen && line.width + slack >= width {
      while next < starts.count, starts[next] < following.range.lowerBound { next += 1 }
      if next < starts.count, starts[next] < following.range.upperBound, isFirst(starts[next], of: following, in: bytes)
      {
        continue
      }
      if following.range.isEmpty || following.isIndented { continue }
      for position in line.range.upperBound..<following.range.lowerBound { result[position] = joint }
    }
    return result
  }

  private static func isFirst(_ start: Int, of line: Line, in bytes: [UInt8]) -> Bool {
    bytes.skipSpaces(from: line.range.lowerBound) == start
  }

  /// The lines, trimmed of the spaces behind them; nil where there are too few or they are too long.
  private static func lines(of bytes: [UInt8]) -> [Line]? {
    let breaks = bytes.withUnsafeBufferPointer { text in
      var count = 0
      for byte in text where byte == 0x0A { count += 1 }
      return count
    }
    guard breaks + 1 >= leastLines, bytes.count / (breaks + 1) <= mostBytes else { return nil }
    var lines: [Line] = []
    lines.reserveCapacity(breaks + 1)
    var position = 0
    while position < bytes.count {
      let end = bytes.endOfLine(in: position..<bytes.count)
      lines.append(line(position..<Swift.max(position, bytes.trimEnd(end, from: position)), in: bytes))
      position = end + 1
    }
    return lines
  }

  private static func line(_ range: Range<Int>, in bytes: [UInt8]) -> Line {
    var width = 0
    for position in range {
      // Two for what has three bytes, one for ASCII: the lead byte of each scalar counts.
      if bytes[position] < 0x80 { width += 1 } else if bytes[position] >= 0xC0 { width += 2 }
    }
    let last = range.isEmpty ? 0 : bytes.scalar(before: range.upperBound).value
    let beforeLast = range.isEmpty ? 0 : bytes.scalar(before: bytes.scalar(before: range.upperBound).start).value
    let isEnd = isSentenceEnd(last) || isCloser(last) && isSentenceEnd(beforeLast) || last == 0xFF1A || last == 0x3A
    return Line(
      range: range, width: width, isOpen: !isEnd && !range.isEmpty,
      isIndented: bytes.skipSpaces(from: range.lowerBound) >= range.lowerBound + 4)
  }

  /// The width at which most lines end; nil where there is none.
  private static func width(of lines: [Line]) -> Int? {
    let sorted = lines.lazy.filter { $0.width > 0 }.map(\.width).sorted()
    guard sorted.count >= leastLines else { return nil }
    let width = sorted[sorted.count * 4 / 5]
    guard widths.contains(width) else { return nil }
    var full = 0
    var open = 0
    var longer = 0
    for line in lines {
      if line.width > width + slack {
        longer += 1
      } else if line.width + slack >= width {
        full += 1
        if line.isOpen { open += 1 }
      }
    }
    let isWrapped =
      Double(full) >= leastFull * Double(sorted.count) && Double(open) >= leastOpen * Double(full)
      && longer * 20 <= sorted.count
    return isWrapped ? width : nil
  }
}

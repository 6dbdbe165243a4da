/// Finds the report's title at the head of its text.
enum TitleFinder {
  /// The stretch of the first lines that spells `title`, spaces and line breaks passed over.
  static func range(of title: String?, in bytes: [UInt8]) -> Range<Int>? {
    guard let title, !title.isEmpty else { return nil }
    let wanted = title.unicodeScalars.lazy.filter { !isSpace($0.value) }.map(\.value)
    let words = Array(wanted)
    if words.isEmpty { return nil }
    var lineStart = 0
    for _ in 0..<20 {
      if lineStart >= bytes.count { return nil }
      let start = bytes.skipSpaces(from: lineStart)
      if let end = match(words, at: start, in: bytes) { return start..<end }
      var position = lineStart
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      lineStart = position + 1
    }
    return nil
  }

  /// The text with a line break for the space between the title and a first number (某局工作总结 一、工作回顾), byte for byte of
  /// the same length; nil where no such space stands.
  static func parted(_ bytes: [UInt8], title: String?) -> [UInt8]? {
    guard let end = range(of: title, in: bytes)?.upperBound, end < bytes.count else { return nil }
    let next = bytes.skipSpaces(from: end)
    // 一 （ ( 1 第
    guard next > end, next < bytes.count,
      [0x4E00, 0xFF08, 0x28, 0x31, 0x7B2C].contains(bytes.scalar(at: next).value)
    else { return nil }
    var parted = bytes
    parted[end] = 0x0A
    for position in (end + 1)..<next { parted[position] = 0x20 }
    return parted
  }

  /// The first line where it reads like a title: short, without marks, ending in a word for a report.
  static func firstLine(in bytes: [UInt8], before limit: Int, openers: OpenerTable) -> Range<Int>? {
    var lines = TextLines(bytes)
    guard let line = lines.next(), line.upperBound <= limit, line.count >= 18, line.count <= 150,
      line.upperBound < bytes.count
    else {
      return nil
    }
    var position = line.lowerBound
    while position < line.upperBound {
      let (scalar, next) = bytes.scalar(at: position)
      if isClauseMark(scalar) && scalar != 0x3001 || isSentenceEnd(scalar) { return nil }
      position = next
    }
    let end = startOfSubtitle(line, in: bytes)
    return openers.ends(.titleEnd, at: end, from: line.lowerBound, in: bytes) ? line : nil
  }

  /// Where a subtitle begins behind a dash or in brackets (…工作报告——2020年1月10日在…会议上), or the end of the line.
  private static func startOfSubtitle(_ line: Range<Int>, in bytes: [UInt8]) -> Int {
    var position = line.lowerBound
    while position < line.upperBound {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x2014 || scalar == 0x2015 || scalar == 0xFF08 || scalar == 0x28 {
        return bytes.trimEnd(position, from: line.lowerBound)
      }
      position = next
    }
    return line.upperBound
  }

  private static func match(_ words: [UInt32], at start: Int, in bytes: [UInt8]) -> Int? {
    var position = start
    for word in words {
      var (scalar, next) = bytes.scalar(at: position)
      while isSpace(scalar), next < bytes.count { (scalar, next) = bytes.scalar(at: next) }
      if scalar != word { return nil }
      position = next
    }
    return position
  }

  private static func isSpace(_ scalar: UInt32) -> Bool { isLineSpace(scalar) || scalar == 0x0A }
}

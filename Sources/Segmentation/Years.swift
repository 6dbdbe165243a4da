/// Years as reports write them: four digits and 年, from 1949 to 2099.
enum Years {
  /// The years of a stretch that stand outside quotation marks and brackets, in order. A range (2021—2025年) names a
  /// period and gives none.
  static func named(in range: Range<Int>, of bytes: [UInt8]) -> [Int] {
    var years: [Int] = []
    var position = range.lowerBound
    var depth = 0
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == 0x31 || byte == 0x32 {
        let end = endOfDigits(from: position, limit: range.upperBound, in: bytes)
        if depth == 0, let year = year(position..<end, limit: range.upperBound, in: bytes),
          !isRangeMark(bytes.scalar(before: position).value) || position == range.lowerBound
        {
          years.append(year)
        }
        position = end
        continue
      }
      let (scalar, next) = bytes.scalar(at: position)
      if isOpener(scalar) { depth += 1 }
      if isCloser(scalar) { depth = Swift.max(0, depth - 1) }
      position = isDigit(UInt32(byte)) ? endOfDigits(from: position, limit: range.upperBound, in: bytes) : next
    }
    return years
  }

  private static func endOfDigits(from start: Int, limit: Int, in bytes: [UInt8]) -> Int {
    var position = start
    while position < limit, isDigit(UInt32(bytes[position])) { position += 1 }
    return position
  }

  private static func year(_ digits: Range<Int>, limit: Int, in bytes: [UInt8]) -> Int? {
    guard digits.count == 4, digits.upperBound + 3 <= limit, bytes.scalar(at: digits.upperBound).value == 0x5E74 else {
      return nil
    }
    let year = bytes[digits].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return year >= 1949 && year <= 2099 ? year : nil
  }

  private static func isRangeMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2013, 0x2014, 0x7E, 0xFF5E, 0x81F3: true
    default: false
    }
  }
}

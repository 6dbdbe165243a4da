/// Years as reports write them: four digits and 年, from 1949 to 2099; the digits of either width, or Chinese
/// (一九八二年, 二〇二一年).
enum Years {
  /// The years of a stretch that stand outside quotation marks and brackets, in order. A range (2021—2025年) names a
  /// period and gives none.
  static func named(in range: Range<Int>, of bytes: [UInt8]) -> [Int] {
    guard holdsYearWord(range, of: bytes) else { return [] }
    var years: [Int] = []
    var depth = 0
    forEachScalar(in: range, of: bytes) { scalar, digits in
      if isOpener(scalar) { depth += 1 }
      if isCloser(scalar) { depth = Swift.max(0, depth - 1) }
      if let digits, depth == 0, let year = year(digits, limit: range.upperBound, in: bytes),
        !endsRange(digits.lowerBound, from: range.lowerBound, in: bytes)
      {
        years.append(year)
      }
    }
    return years
  }

  /// Every year of a stretch, and where its digits stand.
  static func places(in range: Range<Int>, of bytes: [UInt8]) -> [(year: Int, digits: Range<Int>)] {
    var places: [(year: Int, digits: Range<Int>)] = []
    forEachScalar(in: range, of: bytes) { _, digits in
      if let digits, let year = year(digits, limit: range.upperBound, in: bytes) { places.append((year, digits)) }
    }
    return places
  }

  /// Calls `body` with each run of digits as a whole and with each scalar that may open or close what holds them.
  private static func forEachScalar(
    in range: Range<Int>, of bytes: [UInt8], _ body: (_ scalar: UInt32, _ digits: Range<Int>?) -> Void
  ) {
    var position = range.lowerBound
    while true {
      position = bytes.withUnsafeBufferPointer { telling.endOfOthers(in: $0, from: position, to: range.upperBound) }
      if position >= range.upperBound { break }
      if bytes[position] & 0xC0 == 0x80 {
        // The last byte of a scalar of four.
        position += 1
        continue
      }
      if mayBeDigit(bytes[position]), digit(at: position, in: bytes) != nil {
        let end = endOfDigits(from: position, limit: range.upperBound, in: bytes)
        body(0, position..<end)
        position = end
      } else {
        let (scalar, next) = bytes.scalar(at: position)
        body(scalar, nil)
        position = next
      }
    }
  }

  private static let telling = ScalarTails(
    (Array(0x2010..<0x2020) + [0x25CB, 0x96F6] + Array(0x3000..<0x3020) + ChineseOrdinal.numerals
      + Array(0xFF00..<0xFF60)).filter {
        isOpener(UInt32($0)) || isCloser(UInt32($0)) || digit(UInt32($0)) != nil
      })

  /// Whether 年 stands in a stretch: most have none, and this is the cheapest thing to ask.
  private static func holdsYearWord(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes.first(yearWord, in: range) != nil
  }

  private static let yearWord: [UInt8] = [0xE5, 0xB9, 0xB4]

  /// The first bytes of 0, ０, 〇, ○, 一 to 九 and 零.
  @inline(__always)
  private static func mayBeDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0xE2 && byte <= 0xEF
  }

  private static func digit(at position: Int, in bytes: [UInt8]) -> (value: Int, next: Int)? {
    let (scalar, next) = bytes.scalar(at: position)
    return digit(scalar).map { ($0, next) }
  }

  @inline(__always)
  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: return Int(scalar) - 0x30
    case 0xFF10...0xFF19: return Int(scalar) - 0xFF10
    // 〇, ○, 零
    case 0x3007, 0x25CB, 0x96F6: return 0
    default:
      let value = ChineseOrdinal.value(of: scalar)
      return value > 0 && value < 10 ? value : nil
    }
  }

  private static func endOfDigits(from start: Int, limit: Int, in bytes: [UInt8]) -> Int {
    var position = start
    while position < limit, let digit = digit(at: position, in: bytes) { position = digit.next }
    return position
  }

  private static func year(_ digits: Range<Int>, limit: Int, in bytes: [UInt8]) -> Int? {
    guard digits.upperBound + 3 <= limit, bytes.scalar(at: digits.upperBound).value == 0x5E74 else { return nil }
    var year = 0
    var count = 0
    var position = digits.lowerBound
    while position < digits.upperBound, count < 5, let digit = digit(at: position, in: bytes) {
      year = year * 10 + digit.value
      count += 1
      position = digit.next
    }
    return count == 4 && year >= 1949 && year <= 2099 ? year : nil
  }

  /// Whether the digits at `start` close a range: 2021—2025年, 2021年至2025年, but not 第二年——1959年.
  private static func endsRange(_ start: Int, from first: Int, in bytes: [UInt8]) -> Bool {
    var position = start
    while position > first {
      let (scalar, before) = bytes.scalar(before: position)
      if !isRangeMark(scalar) {
        return position < start
          && (digit(scalar) != nil || scalar == 0x5E74 && endsYear(before, from: first, in: bytes))
      }
      position = before
    }
    // ——2026年2月3日在…: the line of a date.
    return position < start
  }

  /// Whether a digit of a year of four stands before the 年 at `end`.
  private static func endsYear(_ end: Int, from first: Int, in bytes: [UInt8]) -> Bool {
    var position = end
    var count = 0
    while position > first, count < 5 {
      let (scalar, before) = bytes.scalar(before: position)
      guard digit(scalar) != nil else { break }
      position = before
      count += 1
    }
    return count == 4
  }

  private static func isRangeMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2013, 0x2014, 0x7E, 0xFF5E, 0x81F3: true
    default: false
    }
  }
}

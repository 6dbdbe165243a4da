/// Dates in the many forms that pages print them: 2022-06-16, 2022/6/16, 2022.06.16, 2022年06月16日, 20220616.
enum DateScanner {
  struct Hit: Equatable {
    /// ISO 8601: 2022-06-16.
    var date: String
    var range: Range<Int>
  }

  /// The first date in the bytes (UTF-8) of a range. `compact` also takes eight digits that stand alone.
  static func first(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, compact: Bool = false) -> Hit? {
    var position = range.lowerBound
    while position + 6 <= range.upperBound {
      let byte = bytes[position]
      if byte == 0x31 || byte == 0x32, position == range.lowerBound || !isDigit(bytes[position - 1]) {
        if let hit = date(bytes, position, range.upperBound, compact: compact) { return hit }
      }
      position += 1
    }
    return nil
  }

  static func first(in text: String, compact: Bool = false) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { first($0, 0..<$0.count, compact: compact)?.date }
  }

  private static func date(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, compact: Bool
  ) -> Hit? {
    if compact, let day = number(bytes, start, end, digits: 8...8) {
      return hit(day.value / 10000, day.value / 100 % 100, day.value % 100, start..<day.end)
    }
    guard let year = number(bytes, start, end, digits: 4...4), (1990...2099).contains(year.value) else { return nil }
    guard let first = separator(bytes, year.end, end) else { return nil }
    guard let month = number(bytes, first.end, end, digits: 1...2) else { return nil }
    guard let second = separator(bytes, month.end, end), second.kind == first.kind else { return nil }
    guard let day = number(bytes, second.end, end, digits: 1...2) else { return nil }
    return hit(year.value, month.value, day.value, start..<day.end)
  }

  private static func hit(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> Hit? {
    guard (1990...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    if day == 31 && [4, 6, 9, 11].contains(month) || day > 29 && month == 2 { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Hit(date: "\(year)-\(two(month))-\(two(day))", range: range)
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, digits: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var position = start
    var value = 0
    while position < end, isDigit(bytes[position]), position - start <= digits.upperBound {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return digits.contains(position - start) ? (value, position) : nil
  }

  /// 0 for - / . and 1 for 年 or 月, blanks around them passed over; a pair must be of one kind.
  private static func separator(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (kind: Int, end: Int)? {
    var position = start
    var found: Int?
    while position < end {
      let (scalar, length) = Scalars.decode(bytes, position)
      if Scalars.isBlank(scalar) {
        position += length
        continue
      }
      if found != nil { break }
      switch scalar {
      case 0x2D, 0x2F, 0x2E, 0xFF0D, 0x2013, 0x2014: found = 0
      case 0x5E74, 0x6708: found = 1
      default: return nil
      }
      position += length
    }
    return found.map { ($0, position) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

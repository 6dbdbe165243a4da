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

  /// The day, in China, of a number of seconds or milliseconds since 1970 that stands within a few marks.
  static func epoch(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    var position = range.lowerBound
    while position < range.upperBound, position - range.lowerBound < 6, !isDigit(bytes[position]) { position += 1 }
    guard let number = number(bytes, position, range.upperBound, digits: 10...13) else { return nil }
    let digits = number.end - position
    guard digits == 10 || digits == 13 else { return nil }
    let seconds = digits == 13 ? number.value / 1000 : number.value
    // Civil date from days, by years of 400 that begin in March (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let days = (seconds + 8 * 3600) / 86400 + 719_468
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + days / 146_097 * 400 + (month <= 2 ? 1 : 0)
    return hit(year, month, day, range)?.date
  }

  static func first(in text: String, compact: Bool = false) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { first($0, 0..<$0.count, compact: compact)?.date }
  }

  /// Whether a time of day stands just behind a date: 08:12, T08:12.
  static func hasTime(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ limit: Int) -> Bool {
    var position = end
    while position < limit, position - end < 12, !isDigit(bytes[position]) { position += 1 }
    guard let hour = number(bytes, position, limit, digits: 1...2), hour.value < 25, hour.end < limit else {
      return false
    }
    let (mark, length) = Scalars.decode(bytes, hour.end)
    guard mark == 0x3A || mark == 0xFF1A || mark == 0x65F6 else { return false }
    guard let minute = number(bytes, hour.end + length, limit, digits: 2...2) else { return false }
    return minute.value < 60
  }

  private static func date(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, compact: Bool
  ) -> Hit? {
    if compact, let day = number(bytes, start, end, digits: 8...8) {
      return hit(day.value / 10000, day.value / 100 % 100, day.value % 100, start..<day.end)
    }
    guard let year = number(bytes, start, end, digits: 4...4), (1990...2099).contains(year.value) else { return nil }
    guard let first = separator(bytes, year.end, end) else {
      return monthAndDay(bytes, year.value, start, year.end, end)
    }
    guard let month = number(bytes, first.end, end, digits: 1...2) else { return nil }
    guard let second = separator(bytes, month.end, end), second.kind == first.kind else { return nil }
    guard let day = number(bytes, second.end, end, digits: 1...2) else { return nil }
    return hit(year.value, month.value, day.value, start..<day.end)
  }

  /// 2021 03/05: the year apart from month and day.
  private static func monthAndDay(
    _ bytes: UnsafeBufferPointer<UInt8>, _ year: Int, _ start: Int, _ yearEnd: Int, _ end: Int
  ) -> Hit? {
    var position = yearEnd
    while position < end, bytes[position] == 0x20 { position += 1 }
    guard position > yearEnd, let month = number(bytes, position, end, digits: 2...2), month.end < end,
      bytes[month.end] == 0x2F, let day = number(bytes, month.end + 1, end, digits: 2...2)
    else { return nil }
    return hit(year, month.value, day.value, start..<day.end)
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

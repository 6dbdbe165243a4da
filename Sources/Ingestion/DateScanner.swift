/// Dates in the many forms that pages print them: 2022-06-16, 2022/6/16, 2022.06.16, 2022年06月16日, 20220616,
/// 2022-06-1608:30.
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
    guard
      let day = number(bytes, second.end, end, digits: 1...2)
        ?? (first.kind == 0 ? dayBeforeTime(bytes, second.end, end) : nil)
    else { return nil }
    return hit(year.value, month.value, day.value, start..<day.end)
  }

  /// 2019-09-2610:30: a page's markup alone holds day and hour apart.
  private static func dayBeforeTime(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (value: Int, end: Int)? {
    guard let both = number(bytes, start, end, digits: 3...4), both.end < end, bytes[both.end] == 0x3A else {
      return nil
    }
    return (both.value / 100, both.end - 2)
  }

  /// The date that a text begins with, its year in two figures: 21-06-21. For values behind a label only.
  static func short(in text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let year = number(bytes, 0, bytes.count, digits: 2...2), (0...49).contains(year.value),
        let first = separator(bytes, year.end, bytes.count),
        let month = number(bytes, first.end, bytes.count, digits: 1...2),
        let second = separator(bytes, month.end, bytes.count), second.kind == first.kind,
        let day = number(bytes, second.end, bytes.count, digits: 1...2)
          ?? dayBeforeTime(bytes, second.end, bytes.count)
      else { return nil }
      return hit(2000 + year.value, month.value, day.value, 0..<day.end)?.date
    }
  }

  /// The date that three numbers are, which a page prints apart from one another, for looks: 26 | 2019-09, 09/26 | 2019,
  /// 2019 | 09 | 26, 26/09/2019. Nil for what can be read in two ways.
  static func date(of numbers: [Int]) -> String? {
    guard numbers.count == 3, let year = numbers.firstIndex(where: { (1990...2099).contains($0) }) else { return nil }
    let rest = numbers.enumerated().filter { $0.offset != year }.map(\.element)
    switch year {
    case 0: return hit(numbers[0], rest[0], rest[1], 0..<0)?.date
    case 1: return hit(numbers[1], rest[1], rest[0], 0..<0)?.date
    default:
      if rest[0] <= 12, rest[1] <= 12, rest[0] != rest[1] { return nil }
      return hit(numbers[2], min(rest[0], rest[1]), max(rest[0], rest[1]), 0..<0)?.date
    }
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

  static func hit(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> Hit? {
    guard (1990...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    if day == 31 && [4, 6, 9, 11].contains(month) || day > 29 && month == 2 { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Hit(date: "\(year)-\(two(month))-\(two(day))", range: range)
  }

  static func number(
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

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

/// A recurring event's series and which edition of it is meant: 第十九届中国国际人才交流大会 is edition 19 of
/// 中国国际人才交流大会.
struct EventEdition: Equatable {
  var series: [UInt32]
  var edition: Int?
  var year: Int?

  init(_ form: [UInt32]) {
    var rest = form
    var edition: Int?
    var year: Int?
    // 第…届, 第…次, wherever it stands.
    if let start = rest.firstIndex(of: 0x7B2C),
      let end = rest[start...].prefix(8).firstIndex(where: { $0 == 0x5C4A || $0 == 0x6B21 }),
      let number = Self.number(rest[(start + 1)..<end])
    {
      edition = number
      rest.removeSubrange(start...end)
    }
    if let (number, range) = Self.leadingYear(rest) {
      year = number
      rest.removeSubrange(range)
    }
    series = rest
    self.edition = edition
    self.year = year
  }

  /// Whether both may be the same edition of one series: 0 for no, else how alike the series are.
  func likeness(to other: EventEdition) -> Double {
    if let edition, let theirs = other.edition, edition != theirs { return 0 }
    if let year, let theirs = other.year, year != theirs { return 0 }
    if series == other.series { return series.isEmpty ? 0 : 1 }
    let (short, long) = series.count < other.series.count ? (series, other.series) : (other.series, series)
    // 国际人才交流大会 for 中国国际人才交流大会: the front of the name is left out, never its end.
    if short.count >= 5, long.suffix(short.count).elementsEqual(short) { return 0.9 }
    let similarity = NameForms.similarity(series, other.series)
    return similarity >= 0.75 ? similarity : 0
  }

  /// 2021年… or 2021…
  private static func leadingYear(_ form: [UInt32]) -> (Int, Range<Int>)? {
    guard form.count > 4, form[..<4].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = form[..<4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard (1990...2100).contains(year) else { return nil }
    return (year, 0..<(form[4] == 0x5E74 ? 5 : 4))
  }

  /// 19, 十九, 二十, 一百二十八.
  static func number(_ digits: ArraySlice<UInt32>) -> Int? {
    if digits.isEmpty || digits.count > 6 { return nil }
    if digits.allSatisfy({ (0x30...0x39).contains($0) }) { return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    var total = 0
    var digit: Int?
    for scalar in digits {
      switch scalar {
      case 0x5341:
        total += (digit ?? 1) * 10
        digit = nil
      case 0x767E:
        total += (digit ?? 1) * 100
        digit = nil
      default:
        guard let value = chineseDigits[scalar] else { return nil }
        digit = value
      }
    }
    return total + (digit ?? 0)
  }

  private static let chineseDigits: [UInt32: Int] = [
    0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E24: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7,
    0x516B: 8, 0x4E5D: 9,
  ]
}

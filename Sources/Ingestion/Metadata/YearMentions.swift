/// The years that a line of folded scalars names, in Arabic or Chinese digits.
enum YearMentions {
  /// The years of a line, each with the words behind it up to the next.
  static func find(in line: [UInt32]) -> [(year: Int, start: Int, end: Int, next: Int)] {
    var found: [(year: Int, start: Int, end: Int)] = []
    var position = 0
    while position + 4 < line.count {
      if let year = year(line, at: position), let length = unit(line, position + 4) {
        found.append((year, position, position + 4 + length))
        position += 4 + length
      } else {
        position += 1
      }
    }
    return found.enumerated().map { index, hit in
      (hit.year, hit.start, hit.end, index + 1 < found.count ? found[index + 1].start : line.count)
    }
  }

  /// The length of what makes four digits a year: 年, or 度, 上半, 下半 and 工作 where 年 was left out; nil where nothing does.
  private static func unit(_ line: [UInt32], _ position: Int) -> Int? {
    switch line[position] {
    case 0x5E74: 1
    case 0x5EA6: 0
    case 0x4E0A, 0x4E0B: position + 1 < line.count && line[position + 1] == 0x534A ? 0 : nil
    case 0x5DE5: position + 1 < line.count && line[position + 1] == 0x4F5C ? 0 : nil
    default: nil
    }
  }

  /// Four digits, Arabic or Chinese (二〇二二).
  private static func year(_ line: [UInt32], at position: Int) -> Int? {
    if position > 0, digit(line[position - 1]) != nil { return nil }
    // The end of a range (2021-2025年, 2021年至2025年) is no year of a report; 截至2022年 is one.
    if position > 0, [0x2D, 0x2014, 0x2013, 0x7E, 0x81F3].contains(line[position - 1]),
      position == 1 || line[position - 2] != 0x622A
    {
      return nil
    }
    var value = 0
    for offset in 0..<4 {
      guard let digit = digit(line[position + offset]) else { return nil }
      value = value * 10 + digit
    }
    return (1949...2099).contains(value) ? value : nil
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar) - 0x30
    // 〇, ○, 零
    case 0x3007, 0x25CB, 0x96F6: 0
    // 一 to 九
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }
}

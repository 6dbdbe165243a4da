/// Ordinals as headings write them: 一 to 九十九 (also 〇零廿卅 are left out: no heading is numbered so), 1 to 999.
enum ChineseOrdinal {
  /// 一 to 十.
  static let numerals = [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341]

  /// 1–9 for 一–九, 10 for 十, 0 for any other scalar.
  @inline(__always)
  static func value(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    default: 0
    }
  }

  /// Reads 一, 十, 十一, 二十, 二十一; nil where no such number begins or another numeral follows it.
  static func read(_ bytes: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    var (scalar, position) = bytes.scalar(at: start)
    let first = value(of: scalar)
    if first == 0 { return nil }
    var number = first
    var next: Int
    (scalar, next) = bytes.scalar(at: position)
    if first < 10 {
      if value(of: scalar) == 10 {
        number = first * 10
        position = next
        (scalar, next) = bytes.scalar(at: position)
        if value(of: scalar) > 0, value(of: scalar) < 10 {
          number += value(of: scalar)
          position = next
        }
      }
    } else if value(of: scalar) > 0, value(of: scalar) < 10 {
      number = 10 + value(of: scalar)
      position = next
    }
    (scalar, _) = bytes.scalar(at: position)
    return value(of: scalar) > 0 ? nil : (number, position)
  }

  /// Reads up to three digits in either width; nil where none stands or more follow.
  static func readDigits(_ bytes: [UInt8], at start: Int) -> (value: Int, end: Int, count: Int)? {
    var position = start
    var number = 0
    var digits = 0
    while true {
      let (scalar, next) = bytes.scalar(at: position)
      let digit: UInt32
      switch scalar {
      case 0x30...0x39: digit = scalar - 0x30
      case 0xFF10...0xFF19: digit = scalar - 0xFF10
      default:
        return digits > 0 && number > 0 ? (number, position, digits) : nil
      }
      if digits == 3 { return nil }
      number = number * 10 + Int(digit)
      digits += 1
      position = next
    }
  }
}

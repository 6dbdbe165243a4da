/// The numbers that viewers and printed pages leave on lines of their own.
enum PageNumber {
  /// - 3 -, 第3页, 第3页共5页: nothing else on the line, no bare figure.
  static func isCertain(_ line: [UInt32]) -> Bool {
    if line.count < 3 || line.count > 12 { return false }
    var digits = 0
    var marks = 0
    for scalar in line {
      switch scalar {
      case 0x30...0x39: digits += 1
      case 0x2D, 0x2014, 0x2013, 0x2F, 0x7B2C, 0x9875, 0x5171: marks += 1
      default: return false
      }
    }
    let isFramed = line[0] == line[line.count - 1] && LineMark.isMark(line[0])
    return digits > 0 && digits <= 6 && marks > 0 && (isFramed || line[0] == 0x7B2C)
  }

  /// 2, 2/6, (2), ~2~, ·2·, Page 2, 第2页(共6页): a page's number where a sentence runs on over it.
  static func isPossible(_ line: [UInt32]) -> Bool {
    if line.count > 16 { return false }
    var digits = 0
    var run = 0
    var previous: UInt32 = 0
    for scalar in line {
      switch scalar {
      case 0x30...0x39:
        // 12.5 and 3,400 are figures.
        if previous == 0x2E || previous == 0x2C, digits > 0 { return false }
        digits += 1
        run += 1
        if run > 3 { return false }
        previous = scalar
        continue
      case 0x25: return false
      case 0x7B2C, 0x9875, 0x5171, 0x70, 0x61, 0x67, 0x65, 0x811A, 0x5185, 0x5BB9: break
      default: if !LineMark.isMark(scalar) { return false }
      }
      run = 0
      previous = scalar
    }
    return (1...6).contains(digits)
  }
}

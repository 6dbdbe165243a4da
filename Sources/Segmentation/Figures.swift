/// Counts the figures of running text, for what they say about its role.
enum Figures {
  /// Figures as such, those that 左右 or 以上 turns into aims, and those that are round as aims are (300个, 5万人). Years,
  /// months and days are dates, not figures; masked figures (xx家) count.
  static func count(in range: Range<Int>, of bytes: [UInt8]) -> (plain: Int, rounded: Int, round: Int) {
    var plain = 0
    var rounded = 0
    var round = 0
    var position = range.lowerBound
    while true {
      // Behind scalars of three bytes, and the first three bytes of one of four.
      while position + 3 <= range.upperBound, bytes[position] >= 0xE0 { position += 3 }
      if position >= range.upperBound { break }
      let byte = bytes[position]
      guard byte >= 0x30 && byte <= 0x39 || byte == 0x78 && isMask(at: position, in: bytes) else {
        position += 1
        continue
      }
      let end = endOfFigure(from: position, limit: range.upperBound, in: bytes)
      let (unit, _) = bytes.scalar(at: end)
      if unit != 0x5E74 && unit != 0x6708 && unit != 0x65E5 && !(end - position == 1 && unit == 0x2E) {
        if isRounded(at: end, limit: range.upperBound, in: bytes) {
          rounded += 1
        } else if isRound(position..<end, in: bytes) {
          round += 1
        } else {
          plain += 1
        }
      }
      position = end
    }
    return (plain, rounded, round)
  }

  /// 300, 5万: one digit and noughts, two at least or a power. What was counted (300余场) or shares a whole (100%) is not round.
  private static func isRound(_ figure: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard (0x31...0x39).contains(bytes[figure.lowerBound]),
      figure.lowerBound == 0 || !isPart(bytes[figure.lowerBound - 1])
    else { return false }
    if figure.dropFirst().contains(where: { bytes[$0] != 0x30 }) { return false }
    let (unit, next) = bytes.scalar(at: figure.upperBound)
    let isPower = unit == 0x4E07 || unit == 0x4EBF
    let behind = isPower ? bytes.scalar(at: next).value : unit
    return behind != 0x4F59 && behind != 0x591A && behind != 0x25 && (isPower || figure.count >= 3)
  }

  /// A letter, a sign or a mark that makes the digits behind it part of a code or a range.
  private static func isPart(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x2C && byte != 0x28 && byte != 0x0A }

  /// xx and x before Han: a masked figure, not a letter of a word.
  private static func isMask(at position: Int, in bytes: [UInt8]) -> Bool {
    position == 0 || bytes[position - 1] >= 0x80
  }

  private static func endOfFigure(from start: Int, limit: Int, in bytes: [UInt8]) -> Int {
    var position = start
    while position < limit {
      let byte = bytes[position]
      guard byte >= 0x30 && byte <= 0x39 || byte == 0x2E || byte == 0x78 else { break }
      position += 1
    }
    return position
  }

  /// Whether 左右 or 以上 follows within four scalars, before any mark.
  private static func isRounded(at start: Int, limit: Int, in bytes: [UInt8]) -> Bool {
    var position = start
    for _ in 0..<5 {
      if position >= limit { return false }
      let (scalar, next) = bytes.scalar(at: position)
      if isClauseMark(scalar) || isSentenceEnd(scalar) || scalar == 0x0A { return false }
      let following = bytes.scalar(at: next).value
      if scalar == 0x5DE6 && following == 0x53F3 || scalar == 0x4EE5 && following == 0x4E0A { return true }
      position = next
    }
    return false
  }
}

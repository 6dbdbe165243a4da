/// Markers in Arabic digits: 1. 1、 1)
extension MarkerReader {
  /// 1. 1． 1、 1) and not 1.5, 2021.6, 3、4号线.
  func digits(at start: Int) -> Marker? {
    guard let (ordinal, numberEnd, count) = ChineseOrdinal.readDigits(bytes, at: start) else { return nil }
    let end = endBeforeComma(numberEnd)
    let (scalar, next) = bytes.scalar(at: end)
    switch scalar {
    case 0x2E, 0xFF0E, 0x3001:
      if isDigitNeighbour(previous, at: start) || boundary != .line && count > 2 { return nil }
      let (following, _) = bytes.scalar(at: next)
      if isDigit(following), !isYear(at: next) {
        guard boundary == .line, ordinal > 1, count <= 2, !isDecimalNumbering(at: next) else { return nil }
        var marker = make(.digitPoint, ordinal, start, next)
        marker.isBeforeFigure = true
        return marker
      }
      if boundary != .line, following == 0x0A { return nil }
      return make(.digitPoint, ordinal, start, next)
    case 0x29, 0xFF09:
      if isDigitNeighbour(previous, at: start) || boundary == .none || count > 2 { return nil }
      return make(.digitBracket, ordinal, start, next)
    default: return nil
    }
  }

  /// Whether what touches the digits on the left makes them part of a figure or code: 4.1, V2, -3, 第3.
  private func isDigitNeighbour(_ scalar: UInt32, at start: Int) -> Bool {
    if start > 0, bytes.scalar(before: start).value != scalar { return false }
    switch scalar {
    case 0x2E: return !isHan(beforePrevious)
    case 0x2D, 0x2013, 0x2014, 0xFF0D, 0x7E, 0xFF5E, 0x2B, 0x2F, 0x7B2C, 0x25, 0xFF0B: return true
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return false
    }
  }

  /// 2022年 or a masked 20xx年 right behind the point of 1.2022年…
  func isYear(at start: Int) -> Bool {
    guard bytes[start] == 0x31 || bytes[start] == 0x32 else { return false }
    var position = start
    var count = 0
    while count < 5, position < bytes.count, isDigit(UInt32(bytes[position])) || isMask(bytes[position]) {
      position += 1
      count += 1
    }
    return count == 4 && bytes.scalar(at: position).value == 0x5E74
  }

  /// Whether what follows the point of 2.1 is the rest of a heading's number: digits and a space, a point or 、.
  private func isDecimalNumbering(at start: Int) -> Bool {
    var position = start
    while position < bytes.count, isDigit(UInt32(bytes[position])) { position += 1 }
    let (scalar, _) = bytes.scalar(at: position)
    return isLineSpace(scalar) || scalar == 0x2E || scalar == 0x3001
  }

  /// x, X, * in place of a digit.
  private func isMask(_ byte: UInt8) -> Bool { byte == 0x78 || byte == 0x58 || byte == 0x2A }
}

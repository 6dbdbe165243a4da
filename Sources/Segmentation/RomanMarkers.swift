/// Markers in Roman numbers, in the signs made for them (Ⅰ、) or in letters (I. II. III、).
extension MarkerReader {
  /// Ⅰ、 and II. at the start of a line, each the next of the one before or the first. Above 一、 they number parts; below it
  /// they stand where (一) does.
  mutating func roman(at start: Int) -> Marker? {
    guard boundary == .line, let (ordinal, end) = romanNumber(at: start), ordinal == 1 || ordinal == roman.last + 1
    else { return nil }
    let (point, next) = bytes.scalar(at: end)
    guard point == 0x3001 || point == 0x2E || point == 0xFF0E else { return nil }
    // I.T.企业, X.5; but I. 2023年工作总结 and Ⅰ.2023年工作总结
    let (following, _) = bytes.scalar(at: next)
    if isASCIIWord(following), !isYear(at: next) { return nil }
    let form = roman.form ?? (hasChineseComma ? .chineseBracket : .part)
    roman = (form, ordinal)
    return make(form, ordinal, start, next)
  }

  private func isASCIIWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  static func isRomanLetter(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 }

  /// The number from 1 to 39 at `start`, and where it ends.
  private func romanNumber(at start: Int) -> (value: Int, end: Int)? {
    let (scalar, next) = bytes.scalar(at: start)
    if (0x2160...0x216B).contains(scalar) { return (Int(scalar - 0x2160) + 1, next) }
    var end = start
    while end < bytes.count, end - start <= 7, Self.isRomanLetter(bytes[end]) { end += 1 }
    let letters = bytes[start..<end]
    let tens = letters.prefix { $0 == 0x58 }
    let rest = letters.dropFirst(tens.count)
    guard tens.count <= 3, let ones = Self.ones.firstIndex(where: { rest.elementsEqual($0.utf8) }) else { return nil }
    let value = tens.count * 10 + ones
    return value > 0 ? (value, end) : nil
  }

  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}

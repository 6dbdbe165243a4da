import Records

/// Reads the numbers that most are: a few digits, maybe with a point, before a character that cannot go on with a number:
/// 308家, 12.5%, 两个. What is found here `NumeralReader` would find with all that it looks for besides.
enum PlainNumber {
  private static let longest = 15

  static func read(_ text: Scalars, at start: Int) -> Numeral? {
    guard let first = digit(text[start]) else { return chinese(text, at: start) }
    if isPoint(text[start - 1]) { return nil }
    var magnitude = first
    var end = start + 1
    while let digit = digit(text[end]) {
      magnitude = magnitude &* 10 &+ digit
      end &+= 1
      if end - start > longest { return nil }
    }
    var fraction = 0
    if text[end] == 0x2E {
      let point = end
      end += 1
      while let digit = digit(text[end]) {
        magnitude = magnitude &* 10 &+ digit
        end &+= 1
        if end - start > longest { return nil }
      }
      fraction = end - point - 1
      if fraction == 0 { return nil }
    }
    guard endsNumber(text[end]) else { return nil }
    return Numeral(
      start: start, end: end, value: ExactDecimal(magnitude: magnitude, exponent: -fraction), form: .arabic)
  }

  /// One Chinese digit.
  private static func chinese(_ text: Scalars, at start: Int) -> Numeral? {
    guard let digit = NumeralCharacter.chineseDigit(text[start]), digit > 0, endsNumber(text[start + 1]),
      text.character(start + 1) != "半"
    else { return nil }
    return Numeral(start: start, end: start + 1, value: ExactDecimal(Int(digit)), form: .chinese)
  }

  @inline(__always)
  private static func digit(_ scalar: UInt32) -> UInt64? {
    scalar &- 0x30 <= 9 ? UInt64(scalar &- 0x30) : nil
  }

  private static func isPoint(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0xFF0E }

  /// Han characters that are no digit, power of ten or point (万) and begin no other part of a number (余, 分之, 又, 成, 折),
  /// and the per cent sign.
  @inline(__always)
  private static func endsNumber(_ scalar: UInt32) -> Bool {
    scalar == 0x25 || scalar &- 0x3400 <= 0x9FFF - 0x3400 && !goingOn.contains(scalar)
  }

  private static let goingOn = ScalarSet(NumeralCharacter.numeralCharacters + ".．点點余多餘分成又折")
}

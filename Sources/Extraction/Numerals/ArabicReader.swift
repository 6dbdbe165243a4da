/// Reads numbers in Arabic digits: ASCII or full-width, with a decimal point and with separators between groups of three
/// digits. 27,203,319,000 and 4，565 are one number; 3,4 and 1, 234 are several.
enum ArabicReader {
  struct Digits {
    var values: [UInt8] = []
    /// How many of them stand behind the point.
    var fraction = 0
    var end: Int
  }

  static func read(_ text: Scalars, at start: Int) -> Digits? {
    guard NumeralCharacter.arabicDigit(text[start]) != nil else { return nil }
    var digits = Digits(end: start)
    append(text, to: &digits)
    if digits.values.count <= 3 { appendGroups(text, to: &digits) }
    // In 1.2.3 (a heading, an address) every part is a number of its own.
    let isPart = isPoint(text[start - 1]) && NumeralCharacter.arabicDigit(text[start - 2]) != nil
    if !isPart, isPoint(text[digits.end]), NumeralCharacter.arabicDigit(text[digits.end + 1]) != nil {
      let whole = digits
      digits.end += 1
      append(text, to: &digits)
      if isPoint(text[digits.end]), NumeralCharacter.arabicDigit(text[digits.end + 1]) != nil { return whole }
      digits.fraction = digits.values.count - whole.values.count
    }
    return digits
  }

  private static func append(_ text: Scalars, to digits: inout Digits) {
    while let digit = NumeralCharacter.arabicDigit(text[digits.end]) {
      digits.values.append(digit)
      digits.end += 1
    }
  }

  private static func appendGroups(_ text: Scalars, to digits: inout Digits) {
    while isSeparator(text[digits.end]) {
      var group: [UInt8] = []
      var position = digits.end + 1
      while group.count < 4, let digit = NumeralCharacter.arabicDigit(text[position]) {
        group.append(digit)
        position += 1
      }
      if group.count != 3 { return }
      digits.values += group
      digits.end = position
    }
  }

  private static func isPoint(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0xFF0E }

  private static func isSeparator(_ scalar: UInt32) -> Bool { scalar == 0x2C || scalar == 0xFF0C || scalar == 0xFE50 }
}

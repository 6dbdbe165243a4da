/// Reads digits that were replaced before publication: xx, x.x, **, ×××, 1xx. Whether the mask stands for a number is
/// told by what follows (a unit, 万 or %): xx家 is a masked figure, xx区 a masked name.
enum MaskReader {
  /// The end of the mask that begins at `start`; nil if there is none.
  static func read(_ text: Scalars, at start: Int) -> Int? {
    guard isMask(text[start]), !isWordBefore(text, start) else { return nil }
    return end(text, from: start)
  }

  /// The end of a mask whose first digits were left: 1xx家, 2.xx%. What follows them must be masked up to the end, so that
  /// 3x4 and 2*5 are none.
  static func read(_ text: Scalars, behindDigits position: Int) -> Int? {
    let isPoint = text[position] == 0x2E || text[position] == 0xFF0E
    guard isMask(text[isPoint ? position + 1 : position]) else { return nil }
    var end = isPoint ? position + 1 : position
    while isMask(text[end]) { end += 1 }
    if NumeralCharacter.arabicDigit(text[end]) != nil { return nil }
    return Scalars.isLatinLetter(text[end]) ? nil : end
  }

  private static func end(_ text: Scalars, from start: Int) -> Int? {
    var position = start
    while true {
      let scalar = text[position]
      if isMask(scalar) || NumeralCharacter.arabicDigit(scalar) != nil {
        position += 1
      } else if scalar == 0x2E || scalar == 0x2C || scalar == 0xFF0E, isMask(text[position + 1]) {
        position += 1
      } else {
        break
      }
    }
    return Scalars.isLatinLetter(text[position]) ? nil : position
  }

  private static func isWordBefore(_ text: Scalars, _ start: Int) -> Bool {
    Scalars.isLatinLetter(text[start - 1]) || isMask(text[start - 1])
      || NumeralCharacter.arabicDigit(text[start - 1]) != nil
  }

  static func isMask(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "x", "X", "×", "*", "＊", "Ｘ", "ｘ": true
    default: false
    }
  }
}

/// Reads numbers in Arabic digits: ASCII or full-width, with a decimal point and with separators between groups of three
/// digits. 27,203,319,000 and 4，565 are one number; 3,4 and 1, 234 are several. A space parts groups between Han
/// characters only (约6 400名).
enum ArabicReader {
  struct Digits {
    /// The digits as one integer, as long as there are no more than `ExactDecimal.shortLimit`.
    private var magnitude: UInt64 = 0
    /// How many there are, leading zeros included.
    private(set) var count = 0
    /// All of them, where there are more.
    private var long: [UInt8] = []
    /// How many of them stand behind the point.
    var fraction = 0
    var end: Int

    init(end: Int) { self.end = end }

    mutating func append(_ digit: UInt8) {
      count += 1
      if count <= ExactDecimal.shortLimit {
        magnitude = magnitude * 10 + UInt64(digit)
        return
      }
      if long.isEmpty {
        long = ExactDecimal.digits(of: magnitude)
        long.insert(contentsOf: [UInt8](repeating: 0, count: count - 1 - long.count), at: 0)
      }
      long.append(digit)
    }

    /// The value with `fraction` digits behind the point.
    func value(fraction: Int = 0) -> ExactDecimal {
      long.isEmpty
        ? ExactDecimal(magnitude: magnitude, exponent: -fraction) : ExactDecimal(digits: long, fraction: fraction)
    }
  }

  static func read(_ text: Scalars, at start: Int) -> Digits? {
    guard NumeralCharacter.arabicDigit(text[start]) != nil else { return nil }
    var digits = Digits(end: start)
    append(text, to: &digits)
    if digits.count <= 3 { appendGroups(text, to: &digits) }
    // In 1.2.3 (a heading, an address) every part is a number of its own.
    let isPart = isPoint(text[start - 1]) && NumeralCharacter.arabicDigit(text[start - 2]) != nil
    if !isPart, isPoint(text[digits.end]), NumeralCharacter.arabicDigit(text[digits.end + 1]) != nil {
      let whole = digits
      digits.end += 1
      append(text, to: &digits)
      if isPoint(text[digits.end]), NumeralCharacter.arabicDigit(text[digits.end + 1]) != nil { return whole }
      digits.fraction = digits.count - whole.count
    }
    return digits
  }

  private static func append(_ text: Scalars, to digits: inout Digits) {
    while let digit = NumeralCharacter.arabicDigit(text[digits.end]) {
      digits.append(digit)
      digits.end += 1
    }
  }

  private static func appendGroups(_ text: Scalars, to digits: inout Digits) {
    let mark = text[digits.end]
    guard isSeparator(mark) || isSpace(mark) && isGroupedBySpaces(text, digits) else { return }
    while isSeparator(text[digits.end]) || isSpace(mark) && text[digits.end] == mark {
      let first = digits.end + 1
      var position = first
      while position - first < 4, NumeralCharacter.arabicDigit(text[position]) != nil { position += 1 }
      if position - first != 3 { return }
      digits.end = first
      for _ in 0..<3 {
        digits.append(NumeralCharacter.arabicDigit(text[digits.end]) ?? 0)
        digits.end += 1
      }
    }
  }

  /// 约6 400名, 共12 345 678元, but no list of numbers, nor a day or a number of something.
  private static func isGroupedBySpaces(_ text: Scalars, _ digits: Digits) -> Bool {
    let before = text.character(digits.end - digits.count - 1)
    guard Scalars.isHan(before.value), !before.isOne(of: "第年月号") else { return false }
    var end = digits.end
    while isSpace(text[end]), (end + 1...end + 3).allSatisfy({ NumeralCharacter.arabicDigit(text[$0]) != nil }) {
      end += 4
    }
    return end > digits.end && Scalars.isHan(text[end]) && !text.character(end).isOne(of: "年月日号时分点第")
  }

  /// A space, also one that does not break a line, or a thin one.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F
  }

  private static func isPoint(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0xFF0E }

  private static func isSeparator(_ scalar: UInt32) -> Bool { scalar == 0x2C || scalar == 0xFF0C || scalar == 0xFE50 }
}

import Records

/// What a character may be in a numeral.
package enum NumeralCharacter {
  /// The value of a digit: ASCII, full-width, Chinese, or the forms used on cheques; nil for any other character.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> UInt8? {
    arabicDigit(scalar) ?? chineseDigit(scalar)
  }

  @inline(__always)
  static func arabicDigit(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0x30 && scalar <= 0x39 { return UInt8(scalar - 0x30) }
    if scalar >= 0xFF10 && scalar <= 0xFF19 { return UInt8(scalar - 0xFF10) }
    return nil
  }

  @inline(__always)
  static func chineseDigit(_ scalar: UInt32) -> UInt8? {
    numerals.contains(scalar) ? chineseDigit(ofNumeral: scalar) : nil
  }

  private static func chineseDigit(ofNumeral scalar: UInt32) -> UInt8? {
    switch Unicode.Scalar(scalar) {
    case "〇", "零", "○", "Ｏ": return 0
    case "一", "壹", "幺": return 1
    case "二", "两", "贰", "俩", "兩", "貳", "倆": return 2
    case "三", "叁", "仨", "參": return 3
    case "四", "肆": return 4
    case "五", "伍": return 5
    case "六", "陆", "陸": return 6
    case "七", "柒": return 7
    case "八", "捌": return 8
    case "九", "玖": return 9
    default: return nil
    }
  }

  /// The power of ten of 十 百 千 and their cheque forms.
  @inline(__always)
  static func smallPower(_ scalar: UInt32) -> Int? {
    switch Unicode.Scalar(scalar) {
    case "十", "拾": 1
    case "百", "佰": 2
    case "千", "仟": 3
    default: nil
    }
  }

  /// The power of ten of 万 亿 兆.
  @inline(__always)
  static func largePower(_ scalar: UInt32) -> Int? {
    switch Unicode.Scalar(scalar) {
    case "万", "萬": 4
    case "亿", "億": 8
    case "兆": 12
    default: nil
    }
  }

  /// All digits and powers: most characters are told by one bit.
  static let numeralCharacters =
    "0123456789０１２３４５６７８９〇零○Ｏ一壹幺二两贰俩兩貳倆三叁仨參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆"
  private static let numerals = ScalarSet(numeralCharacters)

  /// What may stand in a numeral: digits, powers and points.
  static let parts = ScalarSet(numeralCharacters + ".．点點")

  /// Characters that may begin a numeral, a rank or a mask: what the scanner stops at.
  static let beginnings = ScalarSet(numeralCharacters + "半第前首榜数几对對幾數Xx×*＊Ｘ过番")

  @inline(__always)
  static func mayBegin(_ scalar: UInt32) -> Bool { beginnings.contains(scalar) }
}

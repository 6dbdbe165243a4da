/// Numbers in brackets.
extension MarkerReader {
  /// (一) （一） (1) （1）, and those that a line break behind the bracket has torn where the bracket stands alone; 〔一〕
  /// 【一】 [一] where a line or sentence begins, for elsewhere they are parts of citations.
  func bracketed(_ opener: UInt32, at start: Int, inside: Int) -> Marker? {
    let isRound = opener == 0x28 || opener == 0xFF08
    if !isRound, boundary == .none || boundary == .clause { return nil }
    var inner = bytes.skipSpaces(from: inside)
    if boundary == .line, inner < bytes.count, bytes[inner] == 0x0A { inner = bytes.skipSpaces(from: inner + 1) }
    let form: NumberForm
    let ordinal: Int
    var end: Int
    if let number = ChineseOrdinal.read(bytes, at: inner) {
      (form, ordinal, end) = (.chineseBracket, number.value, number.end)
    } else if isRound || opener == 0x3010, let number = ChineseOrdinal.readDigits(bytes, at: inner), number.count <= 2 {
      (form, ordinal, end) = (.digitBracket, number.value, number.end)
    } else {
      return nil
    }
    end = bytes.skipSpaces(from: end)
    let (closer, next) = bytes.scalar(at: end)
    guard isRound ? closer == 0x29 || closer == 0xFF09 : closer == Self.closer(of: opener) else { return nil }
    end = next
    // （一）、加强… and （一）．加强…
    let (point, behind) = bytes.scalar(at: end)
    if point == 0x3001 || point == 0xFF0E || point == 0x2E { end = behind }
    return make(form, ordinal, start, end)
  }

  private static func closer(of opener: UInt32) -> UInt32 {
    switch opener {
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    case 0xFF3B: 0xFF3D
    default: 0x5D
    }
  }

  /// Whether the last line ends with an opening bracket, which then belongs to what closes here.
  func isBehindOpenBracket(_ start: Int) -> Bool {
    var position = start
    while position > 0 {
      let (scalar, begin) = bytes.scalar(before: position)
      if scalar != 0x0A, !isLineSpace(scalar) { return scalar == 0x28 || scalar == 0xFF08 }
      position = begin
    }
    return false
  }
}

/// What a scalar may begin, for the scanner's one look-up.
enum ScalarClass {
  static let other: UInt8 = 0
  /// 。！？ in both widths, and the ellipsis. This and what is above begin no marker.
  static let sentenceEnd: UInt8 = 1
  static let newline: UInt8 = 2
  static let space: UInt8 = 3
  static let numeral: UInt8 = 4
  static let digit: UInt8 = 5
  static let bracket: UInt8 = 6
  static let enclosed: UInt8 = 7
  static let ordinalWord: UInt8 = 8
  /// A bullet or a mark of plain-text markup that may stand before a number at the start of a line.
  static let ornament: UInt8 = 9
  /// % ％ ‰ 倍
  static let rateUnit: UInt8 = 10
  /// Ⅰ Ⅱ; I V X in letters are looked at where a line begins.
  static let roman: UInt8 = 11

  /// Stands for a marker where the scanner asks what came before.
  static let markerScalar: UInt32 = 1

  /// The scalars of each class but the first.
  private static let members: [(class: UInt8, scalars: [Int])] = [
    (newline, [0x0A]),
    (space, (Array(0..<0x100) + Array(0x2000..<0x2010) + [0x3000, 0xFEFF]).filter { isLineSpace(UInt32($0)) }),
    (numeral, ChineseOrdinal.numerals),
    (digit, Array(0x30...0x39) + Array(0xFF10...0xFF19)),
    (bracket, [0x28, 0xFF08, 0x3010, 0x3014, 0x5B, 0xFF3B]),
    (rateUnit, [0x25, 0xFF05, 0x2030, 0x500D]),
    (sentenceEnd, [0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF61]),
    (roman, Array(0x2160...0x216B)),
    (enclosed, Array(0x2460...0x249B) + Array(0x2776...0x277F) + Array(0x3220...0x3229)),
    (ordinalWord, [0x7B2C, 0x9996, 0x5176, 0x518D, 0x6700]),
    (ornament, [0x23, 0x2A, 0x3E, 0x2022, 0x25CF, 0x25A0, 0x25C6, 0x2605, 0x25AA, 0x25BA]),
  ]

  static let table: [UInt8] = {
    var table = [UInt8](repeating: other, count: 0x10000)
    for (kind, scalars) in members {
      for scalar in scalars { table[scalar] = kind }
    }
    return table
  }()

  static let tails = ScalarTails(members.flatMap(\.scalars))
}

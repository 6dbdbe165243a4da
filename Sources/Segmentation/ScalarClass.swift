/// What a scalar may begin, for the scanner's one look-up.
enum ScalarClass {
  static let other: UInt8 = 0
  static let newline: UInt8 = 1
  static let space: UInt8 = 2
  static let numeral: UInt8 = 3
  static let digit: UInt8 = 4
  static let bracket: UInt8 = 5
  static let enclosed: UInt8 = 6
  static let ordinalWord: UInt8 = 7
  /// % ％ ‰ 倍
  static let rateUnit: UInt8 = 9
  /// A bullet or a mark of plain-text markup that may stand before a number at the start of a line.
  static let ornament: UInt8 = 8

  /// Stands for a marker where the scanner asks what came before.
  static let markerScalar: UInt32 = 1

  static let table: [UInt8] = {
    var table = [UInt8](repeating: other, count: 0x10000)
    table[0x0A] = newline
    for scalar in 0..<0x10000 where isLineSpace(UInt32(scalar)) { table[scalar] = space }
    for scalar in 0x4E00..<0x9FFF where ChineseOrdinal.value(of: UInt32(scalar)) > 0 { table[scalar] = numeral }
    for scalar in Array(0x30...0x39) + Array(0xFF10...0xFF19) { table[scalar] = digit }
    for scalar in [0x28, 0xFF08, 0x3010, 0x3014, 0x5B, 0xFF3B] { table[scalar] = bracket }
    for scalar in [0x25, 0xFF05, 0x2030, 0x500D] { table[scalar] = rateUnit }
    for scalar in 0x2160...0x216B { table[scalar] = enclosed }
    for scalar in 0x2460...0x249B { table[scalar] = enclosed }
    for scalar in 0x2776...0x277F { table[scalar] = enclosed }
    for scalar in 0x3220...0x3229 { table[scalar] = enclosed }
    for scalar in [0x7B2C, 0x9996, 0x5176, 0x518D, 0x6700] { table[scalar] = ordinalWord }
    for scalar in [0x23, 0x2A, 0x3E, 0x2022, 0x25CF, 0x25A0, 0x25C6, 0x2605, 0x25AA, 0x25BA] {
      table[scalar] = ornament
    }
    return table
  }()
}

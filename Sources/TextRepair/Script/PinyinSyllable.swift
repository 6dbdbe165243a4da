/// The spelling of one syllable in Hanyu Pinyin.
enum PinyinSyllable {
  /// The longest syllable has six letters (zhuang).
  static let longest = 6

  /// A syllable without its tone mark, ü as `v`; nil if a character in it belongs to no syllable.
  static func plain(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      guard let letter = letter(scalar.value) else { return nil }
      result.append(letter)
      if result.count > longest { return nil }
    }
    return result.isEmpty ? nil : result
  }

  /// The letter without its tone; nil for what is not a letter of pinyin.
  @inline(__always)
  static func letter(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x61...0x7A: UInt8(scalar)
    case 0xE0, 0xE1, 0x101, 0x1CE, 0x251: UInt8(ascii: "a")
    case 0xE8, 0xE9, 0xEA, 0x113, 0x11B: UInt8(ascii: "e")
    case 0xEC, 0xED, 0x12B, 0x1D0: UInt8(ascii: "i")
    case 0xF2, 0xF3, 0x14D, 0x1D2: UInt8(ascii: "o")
    case 0xF9, 0xFA, 0x16B, 0x1D4: UInt8(ascii: "u")
    case 0xFC, 0x1D6, 0x1D8, 0x1DA, 0x1DC: UInt8(ascii: "v")
    case 0x144, 0x148, 0x1F9: UInt8(ascii: "n")
    case 0x1E3F: UInt8(ascii: "m")
    case 0x261: UInt8(ascii: "g")
    default: nil
    }
  }
}

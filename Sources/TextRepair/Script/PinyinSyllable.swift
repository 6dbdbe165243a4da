/// One syllable in Hanyu Pinyin.
struct PinyinSyllable: Hashable, Sendable {
  /// The longest syllable has six letters (zhuang).
  static let longest: UInt8 = 6

  /// The letters, five bits each, a = 1, the first in the lowest bits; ü is `v`.
  private(set) var letters: UInt32 = 0
  /// 1 to 4; 0 where there is no tone mark.
  private(set) var tone: UInt8 = 0
  private(set) var count: UInt8 = 0

  init() {}

  /// Nil if a character belongs to no syllable.
  init?(utf8: some Sequence<UInt8>) {
    for scalar in String(decoding: Array(utf8), as: UTF8.self).unicodeScalars {
      guard append(scalar.value) else { return nil }
    }
    if count == 0 { return nil }
  }

  /// The same letters, and the same tone if both have one.
  func matches(_ other: PinyinSyllable) -> Bool {
    letters == other.letters && (tone == other.tone || tone == 0 || other.tone == 0)
  }

  /// Letters and tone in one number.
  var code: UInt64 { UInt64(tone) << 32 | UInt64(letters) }

  var withoutTone: PinyinSyllable {
    var plain = self
    plain.tone = 0
    return plain
  }

  /// Adds a letter; false if it is none or there are too many.
  @inline(__always)
  mutating func append(_ scalar: UInt32) -> Bool {
    guard count < Self.longest, let (letter, mark) = Self.letter(scalar) else { return false }
    letters |= UInt32(letter & 0x1F) << (5 * UInt32(count))
    count += 1
    if mark > 0 { tone = mark }
    return true
  }

  @inline(__always)
  private static func letter(_ scalar: UInt32) -> (letter: UInt8, tone: UInt8)? {
    switch scalar {
    case 0x61...0x7A: (UInt8(scalar), 0)
    case 0x101, 0xE1, 0x1CE, 0xE0: (UInt8(ascii: "a"), mark(scalar, [0x101, 0xE1, 0x1CE, 0xE0]))
    case 0x113, 0xE9, 0x11B, 0xE8: (UInt8(ascii: "e"), mark(scalar, [0x113, 0xE9, 0x11B, 0xE8]))
    case 0x12B, 0xED, 0x1D0, 0xEC: (UInt8(ascii: "i"), mark(scalar, [0x12B, 0xED, 0x1D0, 0xEC]))
    case 0x14D, 0xF3, 0x1D2, 0xF2: (UInt8(ascii: "o"), mark(scalar, [0x14D, 0xF3, 0x1D2, 0xF2]))
    case 0x16B, 0xFA, 0x1D4, 0xF9: (UInt8(ascii: "u"), mark(scalar, [0x16B, 0xFA, 0x1D4, 0xF9]))
    case 0x1D6, 0x1D8, 0x1DA, 0x1DC: (UInt8(ascii: "v"), mark(scalar, [0x1D6, 0x1D8, 0x1DA, 0x1DC]))
    case 0xFC: (UInt8(ascii: "v"), 0)
    case 0xEA: (UInt8(ascii: "e"), 0)
    case 0x251: (UInt8(ascii: "a"), 0)
    case 0x261: (UInt8(ascii: "g"), 0)
    case 0x144: (UInt8(ascii: "n"), 2)
    case 0x148: (UInt8(ascii: "n"), 3)
    case 0x1F9: (UInt8(ascii: "n"), 4)
    case 0x1E3F: (UInt8(ascii: "m"), 2)
    default: nil
    }
  }

  private static func mark(_ scalar: UInt32, _ tones: InlineArray<4, UInt32>) -> UInt8 {
    for index in tones.indices where tones[index] == scalar { return UInt8(index + 1) }
    return 0
  }
}

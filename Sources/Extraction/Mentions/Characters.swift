/// Scalars of UTF-8 bytes, folded so that one name is found in every typographic form.
enum Characters {
  /// The scalar that begins at `position` and its length in bytes. `bytes` is valid UTF-8; a stray byte counts as one.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    let left = bytes.count &- position
    if first < 0x80 { return (first, 1) }
    if first & 0xF0 == 0xE0, left >= 3 {
      return (
        (first & 0x0F) << 12 | (UInt32(bytes[position + 1]) & 0x3F) << 6 | UInt32(bytes[position + 2]) & 0x3F, 3
      )
    }
    if first >= 0xC0, first < 0xE0, left >= 2 { return ((first & 0x1F) << 6 | UInt32(bytes[position + 1]) & 0x3F, 2) }
    if first >= 0xF0, left >= 4 {
      let high = (first & 0x07) << 18 | (UInt32(bytes[position + 1]) & 0x3F) << 12
      return (high | (UInt32(bytes[position + 2]) & 0x3F) << 6 | UInt32(bytes[position + 3]) & 0x3F, 4)
    }
    return (first, 1)
  }

  /// The scalar that begins at `position` where it is one from U+4E00 to U+9FFF, in four bytes or more.
  @inline(__always)
  static func commonHan(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32? {
    guard position &+ 4 <= bytes.count else { return nil }
    let block = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
      .loadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian
    guard block & 0xC0_C0F0 == 0x80_80E0 else { return nil }
    let scalar = (block & 0x0F) << 12 | (block >> 2) & 0xFC0 | (block >> 16) & 0x3F
    return scalar &- 0x4E00 <= 0x9FFF - 0x4E00 ? scalar : nil
  }

  /// Fullwidth ASCII to ASCII, capitals to small letters, curly quotes to straight ones, all dashes to the hyphen.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar >= 0x3400, scalar <= 0x9FFF { return scalar }
    var scalar = scalar
    if scalar >= 0xFF01, scalar <= 0xFF5E { scalar -= 0xFEE0 }
    if scalar >= 0x41, scalar <= 0x5A { return scalar + 0x20 }
    switch scalar {
    case 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F: return 0x22
    case 0x2018, 0x2019: return 0x27
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x2022, 0x30FB, 0x2027, 0x2219: return 0xB7
    default: return scalar
    }
  }

  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || scalar == 0x3007 || (scalar >= 0x3400 && scalar <= 0x4DBF)
      || (scalar >= 0x20000 && scalar <= 0x3FFFF)
  }

  /// 一二三四五六七八九十百千万亿两零〇.
  @inline(__always)
  static func isChineseDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343, 0x4E07,
      0x4EBF, 0x4E24, 0x96F6, 0x3007:
      true
    default: false
    }
  }

  /// The letters that stand for provinces and regions, without those that are more often words (新, 青, 宁, 云).
  @inline(__always)
  static func isProvinceSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 京津冀晋蒙辽沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕甘陇疆港澳
    case 0x4EAC, 0x6D25, 0x5180, 0x664B, 0x8499, 0x8FBD, 0x6CAA, 0x82CF, 0x6D59, 0x7696, 0x95FD, 0x8D63, 0x9C81,
      0x8C6B, 0x9102, 0x6E58, 0x7CA4, 0x6842, 0x743C, 0x6E1D, 0x5DDD, 0x8700, 0x9ED4, 0x6EC7, 0x85CF, 0x9655,
      0x7518, 0x9647, 0x7586, 0x6E2F, 0x6FB3:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first byte at or behind `start` that JSON escapes in a string (", \\, below 0x20), or the end; eight bytes at a
  /// time, since reports hold long runs with none.
  func firstSpecial(from start: Int) -> Int {
    var position = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    while position + 8 <= count {
      let block = UInt64(
        littleEndian: UnsafeRawPointer(baseAddress!).loadUnaligned(fromByteOffset: position, as: UInt64.self))
      // A byte's high bit is set where the byte is below 0x20, is " or is \\; bits above the first may be wrong.
      let quote = block ^ (ones &* 0x22)
      let backslash = block ^ (ones &* 0x5C)
      let hits =
        ((block &- (ones &* 0x20)) & ~block | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash)
        & (ones &* 0x80)
      if hits != 0 { return position + hits.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count {
      let byte = self[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
      position += 1
    }
    return position
  }
}

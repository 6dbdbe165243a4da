extension UnsafeBufferPointer<UInt8> {
  /// The first byte at or behind `start` that JSON escapes in a string (", \\, below 0x20), or the end; many bytes at a
  /// time, since reports hold long runs with none.
  func firstSpecial(from start: Int) -> Int {
    var position = start
    if position + 8 <= count {
      let special = Self.firstSpecial(block(at: position))
      if special < 8 { return position + special }
      position += 8
    }
    while position + 32 <= count, !holdsSpecial(at: position) { position += 32 }
    while position + 8 <= count {
      let special = Self.firstSpecial(block(at: position))
      if special < 8 { return position + special }
      position += 8
    }
    while position < count {
      let byte = self[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
      position += 1
    }
    return position
  }

  /// Copies what stands before the first byte that JSON escapes, eight bytes at a time; `target` has room for seven more.
  ///
  /// - Returns: how many bytes were copied.
  func copyPlain(to target: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let target = UnsafeMutableRawPointer(target.baseAddress.unsafelyUnwrapped) + start
    guard count >= 8 else {
      let block = shortBlock
      target.storeBytes(of: block.littleEndian, as: UInt64.self)
      return Swift.min(Self.firstSpecial(block), count)
    }
    var position = 0
    while true {
      let block = block(at: position)
      target.storeBytes(of: block.littleEndian, toByteOffset: position, as: UInt64.self)
      let special = Self.firstSpecial(block)
      if special < 8 { return position + special }
      position &+= 8
      // The last block is one that ends where the text does.
      if position &+ 8 > count {
        if position >= count { return count }
        position = count &- 8
      }
    }
  }

  /// Copies what stands from `start` on, up to the first byte that JSON escapes or the end, 32 bytes at a time; `target` has
  /// room for so many more.
  ///
  /// - Returns: where that byte stands.
  @inline(__always)
  func copyRun(from start: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard let base = baseAddress.map(UnsafeRawPointer.init) else { return start }
    let target = UnsafeMutableRawPointer(target)
    var position = start
    while position &+ 32 <= count {
      let (low, high) = (
        base.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self),
        base.loadUnaligned(fromByteOffset: position &+ 16, as: SIMD16<UInt8>.self)
      )
      if (Self.special(low) .| Self.special(high)).holdsAny { break }
      target.storeBytes(of: low, toByteOffset: position &- start, as: SIMD16<UInt8>.self)
      target.storeBytes(of: high, toByteOffset: position &- start &+ 16, as: SIMD16<UInt8>.self)
      position &+= 32
    }
    while position &+ 16 <= count {
      let block = base.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      target.storeBytes(of: block, toByteOffset: position &- start, as: SIMD16<UInt8>.self)
      let bits = unsafeBitCast(Self.special(block), to: SIMD2<UInt64>.self)
      if bits.x | bits.y != 0 {
        let (low, high) = (bits.x.littleEndian, bits.y.littleEndian)
        return position &+ (low != 0 ? low.trailingZeroBitCount : 64 &+ high.trailingZeroBitCount) >> 3
      }
      position &+= 16
    }
    while position < count {
      let byte = self[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
      target.storeBytes(of: byte, toByteOffset: position &- start, as: UInt8.self)
      position &+= 1
    }
    return position
  }

  /// Whether JSON escapes one of 32 bytes in a string.
  @inline(__always)
  private func holdsSpecial(at position: Int) -> Bool {
    let base = UnsafeRawPointer(baseAddress.unsafelyUnwrapped) + position
    let special =
      Self.special(base.loadUnaligned(as: SIMD16<UInt8>.self))
      .| Self.special(base.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self))
    return special.holdsAny
  }

  /// Which of sixteen bytes JSON escapes in a string.
  @inline(__always)
  private static func special(_ block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: byte) }
    return (block .< all(0x20)) .| (block .== all(0x22)) .| (block .== all(0x5C))
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  private func block(at position: Int) -> UInt64 {
    UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: position, as: UInt64.self)
      .littleEndian
  }

  /// All bytes of fewer than eight, and zeros.
  @inline(__always)
  private var shortBlock: UInt64 {
    guard let base = baseAddress.map(UnsafeRawPointer.init), count > 0 else { return 0 }
    if count >= 4 {
      let (low, high) = (
        base.loadUnaligned(as: UInt32.self).littleEndian,
        base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self).littleEndian
      )
      return UInt64(low) | UInt64(high) << UInt64((count &- 4) &* 8)
    }
    let middle = count >> 1
    return UInt64(self[0]) | UInt64(self[middle]) << UInt64(middle &* 8)
      | UInt64(self[count &- 1]) << UInt64((count &- 1) &* 8)
  }

  /// Which of eight bytes JSON escapes in a string, the lowest first; 8 where none.
  @inline(__always)
  private static func firstSpecial(_ block: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's high bit is set where the byte is below 0x20, is " or is \\; bits above the first may be wrong.
    let quote = block ^ (ones &* 0x22)
    let backslash = block ^ (ones &* 0x5C)
    let hits =
      ((block &- (ones &* 0x20)) & ~block | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash)
      & (ones &* 0x80)
    return hits.trailingZeroBitCount >> 3
  }
}

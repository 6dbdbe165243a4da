/// Sixteen bytes of a text at once: which of them go on with a scalar, and which are not what Chinese text is made of.
struct UTF8Block {
  private let bytes: SIMD16<UInt8>
  /// 10xxxxxx, which goes on with a scalar; every other byte begins one.
  let isWithin: SIMDMask<SIMD16<Int8>>
  /// What is neither ASCII nor of a scalar of three bytes, or begins with E0 or ED, with which not every scalar is one; and
  /// what goes on with a scalar where none is due, or does not where one is. A text without such bytes is UTF-8, but that
  /// its last scalar may not be whole.
  let isOdd: SIMDMask<SIMD16<Int8>>

  /// - Parameter position: behind two bytes at least.
  @inline(__always)
  init(_ base: UnsafeRawPointer, at position: Int) {
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    func bytes(at position: Int) -> SIMD16<UInt8> {
      base.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
    }
    self.bytes = bytes(at: position)
    let (last, lastButOne) = (bytes(at: position &- 1), bytes(at: position &- 2))
    // A byte is within a scalar where one of the two before it begins one.
    let isDue = last.replacing(with: lastButOne, where: last .< lastButOne) .>= all(0xE0)
    // Of the signed numbers, 80 to BF are the lowest. (Without its type, the comparison would be made number by number.)
    let lowest = SIMD16<Int8>(repeating: -64)
    let isWithin = unsafeBitCast(self.bytes, to: SIMD16<Int8>.self) .< lowest
    let isRare = ((self.bytes &- all(0xC0)) .<= all(0x20)) .| (self.bytes .== all(0xED)) .| (self.bytes .>= all(0xF0))
    let isOdd = (isDue .^ isWithin) .| isRare
    (self.isWithin, self.isOdd) = (isWithin, isOdd)
  }

  @inline(__always)
  var isBeyondASCII: SIMDMask<SIMD16<Int8>> { bytes .>= SIMD16<UInt8>(repeating: 0x80) }
}

extension SIMDMask<SIMD16<Int8>> {
  @inline(__always)
  var holdsAny: Bool {
    let bits = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return bits.x | bits.y != 0
  }

  /// How many there are.
  @inline(__always)
  var count: Int {
    let bits = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The sum of the bytes is the highest byte of the product.
    return Int(truncatingIfNeeded: (((bits.x & ones) &+ (bits.y & ones)) &* ones) >> 56)
  }
}

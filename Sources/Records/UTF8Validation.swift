extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are UTF-8 (RFC 3629).
  var isUTF8: Bool { utf8Kind != nil }

  /// What sort of UTF-8 (RFC 3629) the bytes are, nil where they are none.
  ///
  /// The standard library's own check goes byte by byte; tables and reports are Chinese, three bytes a character: here
  /// sixteen bytes are told at once, and where fewer are left, two characters by two comparisons.
  private var utf8Kind: UTF8Kind? {
    guard let base = baseAddress.map(UnsafeRawPointer.init) else { return .ascii }
    var kind = UTF8Kind.ascii
    var here = 0
    while here < count {
      if here >= 2, here &+ 16 <= count {
        let run = commonRun(from: here)
        if !run.isASCII { kind = .other }
        if run.end > here {
          here = run.end
          continue
        }
      }
      if here &+ 8 <= count {
        let block = base.loadUnaligned(fromByteOffset: here, as: UInt64.self).littleEndian
        if block & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, (block ^ block << 1) & 0x0800_0008 == 0x0800_0008 {
          // Two characters that begin with bytes from E4 to EB.
          kind = .other
          here &+= 6
          continue
        }
        if block & 0xC0_C0F0 == 0x80_80E0, Self.isCommonLead(block & 0xFF) {
          kind = .other
          here &+= 3
          continue
        }
        if block & 0x80 == 0 {
          here &+= block & 0x8080_8080_8080_8080 == 0 ? 8 : 1
          continue
        }
      }
      let length = scalarLength(at: here)
      if length == 0 { return nil }
      if length > 1 { kind = .other }
      here += length
    }
    return kind
  }

  private enum UTF8Kind { case ascii, other }

  /// The end of a run of whole scalars from `start` on, in blocks of sixteen bytes that hold ASCII and scalars of three
  /// bytes, but none that begins with E0 or ED; `start` itself where the first block is none.
  ///
  /// - Parameter start: where a scalar begins, behind two bytes at least.
  private func commonRun(from start: Int) -> (end: Int, isASCII: Bool) {
    let base = UnsafeRawPointer(baseAddress.unsafelyUnwrapped)
    var here = start
    var seen = SIMD16<Int8>(repeating: -1)
    while here &+ 16 <= count {
      let block = Self.turned(base, at: here)
      let before = Self.turned(base, at: here &- 1) .> Self.all(0x5F)
      // A byte is within a scalar where one of the two before it begins one.
      let isDue = before .| (Self.turned(base, at: here &- 2) .> Self.all(0x5F))
      let begins = block .> Self.all(0x3F)
      let isWithin = (block .> Self.all(-1)) .^ begins
      let isRare = (begins .^ (block .> Self.all(0x60))) .| (block .== Self.all(0x6D)) .| (block .> Self.all(0x6F))
      let isWrong = unsafeBitCast((isDue .^ isWithin) .| isRare, to: SIMD2<UInt64>.self)
      if isWrong.x | isWrong.y != 0 { break }
      seen &= block
      here &+= 16
    }
    if here > start {
      // The last scalar may go on behind the last block.
      if self[here &- 1] >= 0xC0 { here &-= 1 } else if self[here &- 2] >= 0xC0 { here &-= 2 }
    }
    let signs = unsafeBitCast(seen, to: SIMD2<UInt64>.self)
    return (here, signs.x & signs.y & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080)
  }

  /// Sixteen bytes, each with its highest bit turned, so that they compare as signed numbers, which is what is fast: ASCII
  /// is below 0, a byte within a scalar below 0x40, and above is what begins one (0x60 and more: one of three bytes).
  @inline(__always)
  private static func turned(_ base: UnsafeRawPointer, at position: Int) -> SIMD16<Int8> {
    base.loadUnaligned(fromByteOffset: position, as: SIMD16<Int8>.self) ^ all(-128)
  }

  @inline(__always)
  private static func all(_ byte: Int8) -> SIMD16<Int8> { SIMD16(repeating: byte) }

  /// Whether a byte from E0 to EF is before any two others: with E0 a scalar may be longer than need be, with ED a surrogate.
  @inline(__always)
  private static func isCommonLead(_ byte: UInt64) -> Bool { byte != 0xE0 && byte != 0xED }

  /// How many bytes the scalar that begins at `here` has; 0 where none begins.
  private func scalarLength(at here: Int) -> Int {
    let first = self[here]
    if first < 0x80 { return 1 }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard here + length <= count else { return 0 }
    let second = self[here + 1]
    // Longer than need be, surrogates, and what is beyond Unicode.
    switch first {
    case 0xE0: if second < 0xA0 { return 0 }
    case 0xED: if second > 0x9F { return 0 }
    case 0xF0: if second < 0x90 { return 0 }
    case 0xF4: if second > 0x8F { return 0 }
    default: break
    }
    for index in 1..<length where self[here + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The bytes as a string, nil where they are no UTF-8.
  var string: String? {
    utf8Kind.map { String(valid: self, isASCII: $0 == .ascii) }
  }
}

extension String {
  /// A string of bytes that are known to be UTF-8, and maybe to be ASCII: they are not looked at again.
  package init(valid bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool = false) {
    self.init(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }
}

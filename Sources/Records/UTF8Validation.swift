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

  /// The end of a run of whole scalars from `start` on, in blocks of sixteen bytes that hold nothing odd; `start` itself
  /// where the first block does.
  ///
  /// - Parameter start: where a scalar begins, behind two bytes at least.
  private func commonRun(from start: Int) -> (end: Int, isASCII: Bool) {
    let base = UnsafeRawPointer(baseAddress.unsafelyUnwrapped)
    var here = start
    var isBeyondASCII = SIMDMask<SIMD16<Int8>>(repeating: false)
    while here &+ 16 <= count {
      let block = UTF8Block(base, at: here)
      if block.isOdd.holdsAny { break }
      isBeyondASCII .|= block.isBeyondASCII
      here &+= 16
    }
    if here > start {
      // The last scalar may go on behind the last block.
      if self[here &- 1] >= 0xC0 { here &-= 1 } else if self[here &- 2] >= 0xC0 { here &-= 2 }
    }
    return (here, !isBeyondASCII.holdsAny)
  }

  /// Whether a byte from E0 to EF is before any two others: with E0 a scalar may be longer than need be, with ED a surrogate.
  @inline(__always)
  private static func isCommonLead(_ byte: UInt64) -> Bool { byte != 0xE0 && byte != 0xED }

  /// Whether whole scalars stand from `start` to `end`, where one may begin before `start` and one go on behind `end`.
  func holdsWholeScalars(from start: Int, to end: Int) -> Bool {
    // From the scalar on that holds the byte before.
    var here = Swift.max(start &- 1, 0)
    while here > 0, start &- here < 4, self[here] & 0xC0 == 0x80 { here &-= 1 }
    while here < end {
      let length = scalarLength(at: here)
      if length == 0 { return false }
      here &+= length
    }
    return true
  }

  /// How many bytes the scalar that begins at `here` has; 0 where none begins.
  func scalarLength(at here: Int) -> Int {
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

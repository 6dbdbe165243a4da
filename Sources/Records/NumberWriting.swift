extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes what stands there at `start`, where there must be room for it.
  ///
  /// - Returns: how many bytes were written.
  package func write(_ text: StaticString, at start: Int) -> Int {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    _ = UnsafeMutableBufferPointer(rebasing: self[start..<(start + bytes.count)]).initialize(fromContentsOf: bytes)
    return bytes.count
  }

  /// Writes a number in decimal digits at `start`, where there must be room for twenty.
  ///
  /// - Returns: how many bytes were written.
  package func write(_ number: Int, at start: Int) -> Int {
    var rest = number.magnitude
    if number >= 0, rest < 100_000_000 {
      let block = Self.digits(of: UInt64(rest))
      // Noughts before the first digit are left out, but for the last one. Most numbers are short, and how many digits they
      // have is known before the digits are.
      let noughts =
        rest < 10_000
        ? 7 &- (rest >= 10 ? 1 : 0) &- (rest >= 100 ? 1 : 0) &- (rest >= 1000 ? 1 : 0)
        : (block | 1 << 56).trailingZeroBitCount >> 3
      let text = (block | 0x3030_3030_3030_3030) &>> UInt64(noughts &* 8)
      UnsafeMutableRawPointer(baseAddress.unsafelyUnwrapped)
        .storeBytes(of: text.littleEndian, toByteOffset: start, as: UInt64.self)
      return 8 &- noughts
    }
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    let length = number < 0 ? digits + 1 : digits
    self[start] = 0x2D
    rest = number.magnitude
    for place in 1...digits {
      self[start + length - place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return length
  }

  /// The eight digits of a number below 10⁸, a byte each, the first one lowest: fours, pairs and digits are parted at once
  /// by multiplying with a rounded 1/100 and 1/10.
  @inline(__always)
  private static func digits(of number: UInt64) -> UInt64 {
    let fours = number / 10_000 | (number % 10_000) << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (pairs &- tens &* 10) << 8
  }
}

extension JSONWriter {
  /// A number between 0 and 1 with at most three decimals, as confidences are written.
  package mutating func value(confidence: Double) {
    let thousandths = Int((min(max(confidence, 0), 1) * 1000).rounded())
    separate()
    append(UInt8(ascii: thousandths == 1000 ? "1" : "0"))
    if thousandths % 1000 != 0 {
      append(UInt8(ascii: "."))
      var rest = thousandths
      while rest > 0 {
        append(0x30 + UInt8(truncatingIfNeeded: rest / 100))
        rest = rest % 100 * 10
      }
    }
    needsComma = true
  }
}

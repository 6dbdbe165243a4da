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
      // Eight digits are gathered in one word, the last one highest.
      var (digits, block) = (0, UInt64(0))
      repeat {
        let tenth = rest / 10
        block = block << 8 | UInt64(0x30 &+ (rest &- tenth &* 10))
        rest = tenth
        digits &+= 1
      } while rest > 0
      UnsafeMutableRawPointer(baseAddress.unsafelyUnwrapped)
        .storeBytes(of: block.littleEndian, toByteOffset: start, as: UInt64.self)
      return digits
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
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits with a point where needed: 1328, -0.5, 822800. A power of ten beyond anything that is written in full
  /// (1e99999) is kept in scientific form rather than filled with zeros.
  package var description: String {
    if isZero { return "0" }
    if long == nil, exponent >= -Self.shortLimit, exponent <= 24 { return shortDescription }
    var text: [UInt8] = []
    if isNegative { text.append(0x2D) }
    let digits = self.digits
    let ascii = digits.map { $0 + 0x30 }
    let whole = digits.count + exponent
    if exponent > 4096 || exponent < -4096 - digits.count {
      text += ascii
      text += Array("e\(exponent)".utf8)
    } else if exponent >= 0 {
      text += ascii
      text += [UInt8](repeating: 0x30, count: exponent)
    } else if whole > 0 {
      text += ascii[..<whole]
      text.append(0x2E)
      text += ascii[whole...]
    } else {
      text += [0x30, 0x2E]
      text += [UInt8](repeating: 0x30, count: -whole)
      text += ascii
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The description where the digits are one integer, written from its end.
  private var shortDescription: String {
    var count = 0
    var rest = magnitude
    while rest > 0 {
      rest /= 10
      count += 1
    }
    let length = exponent >= 0 ? count + exponent : count + exponent > 0 ? count + 1 : 2 - exponent
    return String(unsafeUninitializedCapacity: length + 1) { text in
      let start = isNegative ? 1 : 0
      if isNegative { text[0] = 0x2D }
      var position = start + length
      func write(_ byte: UInt8) {
        position -= 1
        text[position] = byte
      }
      var rest = magnitude
      for _ in 0..<max(0, exponent) { write(0x30) }
      if exponent < 0 {
        for _ in 0..<(-exponent) {
          write(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
          rest /= 10
        }
        write(0x2E)
        if rest == 0 { write(0x30) }
      }
      while rest > 0 {
        write(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
        rest /= 10
      }
      return start + length
    }
  }
}

/// Lists of characters that rules are written with.
extension Unicode.Scalar {
  /// Whether it stands among `characters`, a literal. Of a short list (most are short) the compiler makes comparisons with
  /// numbers, since it knows the list where the call is compiled.
  @inline(__always)
  func isOne(of characters: StaticString) -> Bool {
    let others = UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount)
    var index = 0
    if others.count <= 30 {
      while index &+ 2 < others.count, others[index] & 0xF0 == 0xE0 {
        if Characters.three(others, index) == value { return true }
        index &+= 3
      }
      while index < others.count, others[index] < 0x80 {
        if UInt32(others[index]) == value { return true }
        index &+= 1
      }
    }
    return index < others.count && isAmong(others, from: index)
  }

  /// Whether it stands among the characters from byte `start` on.
  private func isAmong(_ others: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    // Its bytes, which are compared without decoding those of the others: most characters have three.
    let isThree = value >= 0x800 && value < 0x10000
    let (lead, middle, last) = (
      UInt8(truncatingIfNeeded: 0xE0 | value >> 12), UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F),
      UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
    )
    var index = start
    while index < others.count {
      let byte = others[index]
      if byte & 0xF0 == 0xE0 {
        if isThree, others[index &+ 2] == last, others[index &+ 1] == middle, byte == lead { return true }
        index &+= 3
      } else {
        let (other, length) = Characters.scalar(others, index)
        if other == value { return true }
        index &+= length
      }
    }
    return false
  }
}

extension Characters {
  /// The scalar of the three bytes that begin at `position`.
  @inline(__always)
  static func three(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32 {
    let (first, second, third) = (bytes[position], bytes[position &+ 1], bytes[position &+ 2])
    return (UInt32(first) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)) & 0xFFFF
  }
}

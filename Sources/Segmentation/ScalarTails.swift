/// Tells of scalars of three bytes, by their last two, that they are none of a set: nearly every scalar of a report is a Han
/// that means nothing to who looks for marks and digits, and so it costs one table look-up.
struct ScalarTails: Sendable {
  /// By the two bytes, the first of them lowest: 0 where no scalar of the set ends with them. Of bytes that end no scalar of
  /// three nothing is said, which is 1.
  private let tails: [UInt8]

  init(_ scalars: [Int]) {
    var tails = [UInt8](repeating: 1, count: 0x10000)
    for third in 0x80..<0xC0 {
      for second in 0x80..<0xC0 { tails[second | third << 8] = 0 }
    }
    for scalar in scalars where scalar >= 0x800 {
      tails[0x80 | scalar >> 6 & 0x3F | (0x80 | scalar & 0x3F) << 8] = 1
    }
    self.tails = tails
  }

  /// Behind scalars of three bytes that are not of the set. Of a scalar of four bytes, the first three may be passed over.
  @inline(__always)
  func endOfOthers(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = text.baseAddress.map(UnsafeRawPointer.init) else { return start }
    return tails.withUnsafeBufferPointer { tails in
      var position = start
      // Where the two bytes behind the first end a scalar, the first begins it.
      while position &+ 3 <= end {
        let tail = base.loadUnaligned(fromByteOffset: position &+ 1, as: UInt16.self).littleEndian
        if tails[Int(tail)] != 0 { break }
        position &+= 3
      }
      return position
    }
  }
}

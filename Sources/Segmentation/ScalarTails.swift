/// Tells of scalars of three bytes that they are none of a set: nearly every scalar of a report is a Han that means nothing to
/// who looks for marks and digits, and so it costs one table look-up.
struct ScalarTails: Sendable {
  /// By the last two bytes of a scalar, the first of them lowest: a bit for each first byte, by its lowest four bits, with
  /// which it is one of the set. Of bytes that end no scalar of three nothing is said, which is all bits.
  private let tails: [UInt16]

  init(_ scalars: [Int]) {
    var tails = [UInt16](repeating: .max, count: 0x10000)
    for third in 0x80..<0xC0 {
      for second in 0x80..<0xC0 { tails[second | third << 8] = 0 }
    }
    for scalar in scalars where scalar >= 0x800 {
      tails[0x80 | scalar >> 6 & 0x3F | (0x80 | scalar & 0x3F) << 8] |= 1 << UInt16(scalar >> 12)
    }
    self.tails = tails
  }

  /// Behind scalars of three bytes that are not of the set. Of a scalar of four bytes, the first three may be passed over.
  @inline(__always)
  func endOfOthers(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = text.baseAddress.map(UnsafeRawPointer.init) else { return start }
    return tails.withUnsafeBufferPointer { tails in
      /// 1 where one of the set, or no scalar of three bytes, may stand.
      func mayBeOne(at position: Int) -> UInt16 {
        let tail = base.loadUnaligned(fromByteOffset: position &+ 1, as: UInt16.self).littleEndian
        return tails[Int(tail)] &>> UInt16(base.load(fromByteOffset: position, as: UInt8.self)) & 1
      }
      var position = start
      // Two at once. Where the two bytes behind the first end a scalar, the first begins it.
      while position &+ 6 <= end {
        let first = mayBeOne(at: position)
        if first | mayBeOne(at: position &+ 3) != 0 { return first != 0 ? position : position &+ 3 }
        position &+= 6
      }
      return position &+ 3 <= end && mayBeOne(at: position) == 0 ? position &+ 3 : position
    }
  }
}

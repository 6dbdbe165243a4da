/// A document's text as UTF-8 bytes, with the way between byte offsets (in which stages work) and Unicode scalar offsets
/// (in which records speak).
package struct DocumentText: Sendable {
  package let utf8: [UInt8]
  /// The number of scalars that begin before byte 64·n.
  private let scalarsBefore: [Int]
  package let scalarCount: Int

  package init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  /// `utf8` must be valid UTF-8.
  package init(utf8: [UInt8]) {
    (scalarsBefore, scalarCount) = Self.count(utf8, validates: false)!
    self.utf8 = utf8
  }

  /// Nil where the bytes are no UTF-8.
  init?(validating bytes: [UInt8]) {
    guard let (scalarsBefore, scalarCount) = Self.count(bytes, validates: true) else { return nil }
    (self.scalarsBefore, self.scalarCount) = (scalarsBefore, scalarCount)
    utf8 = bytes
  }

  /// The scalars before each block of 64 bytes, and all of them; nil where bytes that are to be validated are no UTF-8.
  @inline(__always)
  private static func count(_ utf8: [UInt8], validates: Bool) -> (before: [Int], all: Int)? {
    utf8.withUnsafeBufferPointer { bytes in
      var scalars = 0
      var isValid = true
      let before = [Int](unsafeUninitializedCapacity: bytes.count / 64 + 1) { before, filled in
        for position in stride(from: 0, to: Swift.max(bytes.count, 1), by: 64) {
          before[filled] = scalars
          filled += 1
          if position > 0, position + 64 <= bytes.count,
            let count = Self.scalars(inBlockAt: position, of: bytes, validates: validates)
          {
            scalars += count
            continue
          }
          let end = Swift.min(position + 64, bytes.count)
          if validates, !bytes.holdsWholeScalars(from: position, to: end) {
            isValid = false
            return
          }
          for position in position..<end where bytes[position] & 0xC0 != 0x80 { scalars += 1 }
        }
        if validates { isValid = bytes.holdsWholeScalars(from: bytes.count, to: bytes.count) }
      }
      return isValid ? (before, scalars) : nil
    }
  }

  /// How many scalars begin in 64 bytes, behind two at least; nil where bytes that are to be validated are not such that
  /// this is plain.
  @inline(__always)
  private static func scalars(inBlockAt start: Int, of bytes: UnsafeBufferPointer<UInt8>, validates: Bool) -> Int? {
    let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    var isOdd = SIMDMask<SIMD16<Int8>>(repeating: false)
    var within = SIMD16<Int8>.zero
    for offset in stride(from: 0, to: 64, by: 16) {
      let block = UTF8Block(base, at: start &+ offset)
      if validates { isOdd .|= block.isOdd }
      // True is -1.
      within &-= unsafeBitCast(block.isWithin, to: SIMD16<Int8>.self)
    }
    if validates, isOdd.holdsAny { return nil }
    let halves = unsafeBitCast(within, to: SIMD2<UInt64>.self)
    return 64 &- sum(halves.x &+ halves.y)
  }

  /// The scalar offset of the scalar that begins at byte offset `byte` (or of the end).
  package func scalarOffset(ofByte byte: Int) -> Int {
    if byte >= utf8.count { return scalarCount }
    let start = byte & ~63
    let scalars = scalarsBefore[byte >> 6]
    return utf8.withUnsafeBytes { bytes in
      let base = bytes.baseAddress.unsafelyUnwrapped
      var position = start
      var within: UInt64 = 0
      while position &+ 8 <= byte {
        within &+= Self.continuations(base, position)
        position &+= 8
      }
      if position < byte, position &+ 8 <= bytes.count {
        // Without the bytes from `byte` on.
        within &+= Self.continuations(base, position) & (1 &<< UInt64(8 &* (byte &- position)) &- 1)
        position = byte
      }
      var count = scalars &+ position &- start &- Self.sum(within)
      while position < byte {
        if bytes[position] & 0xC0 != 0x80 { count += 1 }
        position += 1
      }
      return count
    }
  }

  /// Of eight bytes, 1 for each that is 10xxxxxx and goes on with a scalar; every other begins one.
  @inline(__always)
  private static func continuations(_ base: UnsafeRawPointer, _ position: Int) -> UInt64 {
    let block = base.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
    return block >> 7 & ~(block >> 6) & 0x0101_0101_0101_0101
  }

  /// The sum of eight bytes, below 256, which is the highest byte of the product.
  @inline(__always)
  private static func sum(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: (bytes &* 0x0101_0101_0101_0101) >> 56)
  }

  /// The byte offset of scalar number `scalar` (or the end).
  package func byteOffset(ofScalar scalar: Int) -> Int {
    if scalar >= scalarCount { return utf8.count }
    var low = 0
    var high = scalarsBefore.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarsBefore[middle] <= scalar { low = middle } else { high = middle }
    }
    var count = scalarsBefore[low]
    var position = low << 6
    while true {
      if utf8[position] & 0xC0 != 0x80 {
        if count == scalar { return position }
        count += 1
      }
      position += 1
    }
  }

  /// The text of a range of byte offsets.
  package func string(_ range: Range<Int>) -> String {
    utf8[range].withUnsafeBufferPointer { $0.string ?? String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a range of scalar offsets.
  package func string(scalars: Range<Int>) -> String {
    string(byteOffset(ofScalar: scalars.lowerBound)..<byteOffset(ofScalar: scalars.upperBound))
  }
}

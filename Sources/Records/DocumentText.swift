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
    self.utf8 = utf8
    var before: [Int] = []
    before.reserveCapacity(utf8.count / 64 + 1)
    var count = 0
    utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        before.append(count)
        if position + 64 <= bytes.count {
          count += Self.scalars(inBlockAt: UnsafeRawPointer(bytes.baseAddress!) + position)
          position += 64
          continue
        }
        while position < bytes.count {
          if bytes[position] & 0xC0 != 0x80 { count += 1 }
          position += 1
        }
      }
    }
    if before.isEmpty { before.append(0) }
    scalarsBefore = before
    scalarCount = count
  }

  /// The scalar offset of the scalar that begins at byte offset `byte` (or of the end).
  package func scalarOffset(ofByte byte: Int) -> Int {
    if byte >= utf8.count { return scalarCount }
    var count = scalarsBefore[byte >> 6]
    var position = byte & ~63
    utf8.withUnsafeBytes { bytes in
      while position + 8 <= byte {
        count += 8 - Self.continuations(bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        position += 8
      }
      while position < byte {
        if bytes[position] & 0xC0 != 0x80 { count += 1 }
        position += 1
      }
    }
    return count
  }

  /// How many scalars begin in 64 bytes: all bytes but 10xxxxxx begin one.
  @inline(__always)
  private static func scalars(inBlockAt block: UnsafeRawPointer) -> Int {
    let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
    var continuations = SIMD2<UInt64>.zero
    for offset in stride(from: 0, to: 64, by: 16) {
      let bytes = block.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      continuations &+= (bytes &>> 7) & ~(bytes &>> 6) & ones
    }
    // Each byte is 8 at most; the product has their sum in its highest byte.
    return 64 &- Int(truncatingIfNeeded: ((continuations.x &+ continuations.y) &* ones.x) >> 56)
  }

  /// How many of eight bytes are 10xxxxxx and go on with a scalar; every other begins one.
  @inline(__always)
  private static func continuations(_ block: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Each byte is 0 or 1; the product has their sum in its highest byte.
    let bits = (block >> 7) & ~(block >> 6) & ones
    return Int(truncatingIfNeeded: (bits &* ones) >> 56)
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

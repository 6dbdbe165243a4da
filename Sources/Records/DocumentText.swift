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
        let end = min(position + 64, bytes.count)
        // Eight bytes at a time.
        while position + 8 <= end {
          let block = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: position, as: UInt64.self)
          count += 8 - Self.continuations(block)
          position += 8
        }
        while position < end {
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
  package func string(_ bytes: Range<Int>) -> String {
    String(decoding: utf8[bytes], as: UTF8.self)
  }

  /// The text of a range of scalar offsets.
  package func string(scalars: Range<Int>) -> String {
    string(byteOffset(ofScalar: scalars.lowerBound)..<byteOffset(ofScalar: scalars.upperBound))
  }
}

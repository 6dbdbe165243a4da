/// Unicode scalars in UTF-8, read where they stand; the bytes are valid UTF-8.
enum Scalars {
  /// The scalar that begins at `position`, and the bytes it takes.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    func next(_ offset: Int) -> UInt32 {
      position + offset < bytes.count ? UInt32(bytes[position + offset]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// Han characters, the iteration mark and 〇 included.
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || (0x20000...0x323AF).contains(scalar)
      || scalar == 0x3005 || scalar == 0x3007 || (0xF900...0xFAFF).contains(scalar)
  }

  /// White space and marks that take no room: indents of pages are made of any of these.
  @inline(__always)
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF,
      0xE5E5, 0x3164:
      true
    default: false
    }
  }

  /// A character in its usual width, for comparing only: ！ is !, Ａ is a, an ideographic space is a space.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    var scalar = scalar
    if (0xFF01...0xFF5E).contains(scalar) { scalar -= 0xFEE0 }
    if (0x41...0x5A).contains(scalar) { return scalar + 0x20 }
    return scalar
  }
}

/// The scalars of a line, folded and without blanks: what lines are compared by.
func foldedScalars(_ text: some Collection<UInt8>) -> [UInt32] {
  text.withContiguousStorageIfAvailable(foldedScalars(in:))
    ?? Array(text).withUnsafeBufferPointer(foldedScalars(in:))
}

private func foldedScalars(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
  [UInt32](unsafeUninitializedCapacity: bytes.count) { buffer, count in
    var position = 0
    while position < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, position)
      position += length
      if !Scalars.isBlank(scalar) {
        buffer[count] = Scalars.folded(scalar)
        count += 1
      }
    }
  }
}

/// A number that two folded lines share only if they are the same, for all that a page can show.
func foldedKey(_ line: [UInt32]) -> UInt64 { line.reduce(FoldedKey.seed, FoldedKey.adding) }

/// The key of `foldedScalars`, without the array.
func foldedKey(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
  bytes.withUnsafeBufferPointer { bytes in
    var key = FoldedKey.seed
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes, position)
      position += length
      if !Scalars.isBlank(scalar) { key = FoldedKey.adding(key, Scalars.folded(scalar)) }
    }
    return key
  }
}

/// FNV-1a over scalars.
private enum FoldedKey {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ key: UInt64, _ scalar: UInt32) -> UInt64 { (key ^ UInt64(scalar)) &* 0x100_0000_01B3 }
}

/// The scalars of a text as they are.
func plainScalars(_ text: String) -> [UInt32] {
  var text = text
  return text.withUTF8 { bytes in
    [UInt32](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      var position = 0
      while position < bytes.count {
        let (scalar, length) = Scalars.decode(bytes, position)
        position += length
        buffer[count] = scalar
        count += 1
      }
    }
  }
}

/// A set of scalars that answers in a few instructions and may be wrong only by saying yes.
struct ScalarFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ scalars: some Sequence<UInt32> = []) {
    for scalar in scalars { insert(scalar) }
  }

  mutating func insert(_ scalar: UInt32) { bits[Int(scalar & 0xFFFF) >> 6] |= 1 << UInt64(scalar & 63) }

  @inline(__always)
  func mayContain(_ scalar: UInt32) -> Bool {
    bits[Int(scalar & 0xFFFF) >> 6] & (1 << UInt64(scalar & 63)) != 0
  }
}

extension [UInt8] {
  /// The range without blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var end = range.upperBound
      while start < end {
        let (scalar, length) = Scalars.decode(bytes, start)
        if !Scalars.isBlank(scalar) { break }
        start += length
      }
      while end > start {
        var last = end - 1
        while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        if !Scalars.isBlank(Scalars.decode(bytes, last).value) { break }
        end = last
      }
      return start..<Swift.max(start, end)
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

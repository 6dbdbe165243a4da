/// The stretches of a line that stand in brackets or quotation marks which are both opened and closed.
package enum EnclosedRanges {
  package struct Pair: Equatable, Sendable {
    /// With the marks themselves.
    package var range: Range<Int>
    /// Where the closing mark begins.
    package var contentEnd: Int
    /// “” ‘’ 「」 rather than brackets or 《》.
    package var isQuotation: Bool
  }

  /// A pair longer than this (in bytes) is taken for two marks that lost their partners.
  private static let lengthLimit = 1500
  /// How far down the open marks a closing mark looks for its partner.
  private static let searchDepth = 8

  /// The outermost pairs of `line`, in order. An opening mark without a closing one encloses nothing.
  package static func outermost(in bytes: [UInt8], _ line: Range<Int>) -> [Pair] {
    var pairs: [Pair] = []
    var open: [(closer: UInt32, position: Int)] = []
    var position = line.lowerBound
    while position < line.upperBound {
      let (scalar, next) = UTF8Scalar.at(position, in: bytes)
      if let closer = closer(of: scalar) {
        open.append((closer, position))
      } else if isCloser(scalar) {
        let deepest = Swift.max(0, open.count - searchDepth)
        if let partner = open[deepest...].lastIndex(where: { $0.closer == scalar || $0.closer == otherWidth(scalar) }) {
          let start = open[partner].position
          open.removeSubrange(partner...)
          if next - start <= lengthLimit {
            while let last = pairs.last, last.range.lowerBound > start { pairs.removeLast() }
            pairs.append(Pair(range: start..<next, contentEnd: position, isQuotation: isQuotation(scalar)))
          }
        }
      }
      position = next
    }
    return pairs
  }

  private static func closer(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x201C: 0x201D
    case 0x2018: 0x2019
    case 0x300A: 0x300B
    case 0x3008: 0x3009
    case 0xFF08: 0xFF09
    case 0x28: 0x29
    case 0x300C: 0x300D
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    case 0x5B: 0x5D
    default: nil
    }
  }

  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201D, 0x2019, 0x300B, 0x3009, 0xFF09, 0x29, 0x300D, 0x3011, 0x3015, 0x5D: true
    default: false
    }
  }

  private static func isQuotation(_ scalar: UInt32) -> Bool { scalar == 0x201D || scalar == 0x2019 || scalar == 0x300D }

  /// （…) and (…） are pairs too.
  private static func otherWidth(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF09: 0x29
    case 0x29: 0xFF09
    default: scalar
    }
  }
}

/// One scalar of valid UTF-8.
enum UTF8Scalar {
  /// The scalar that begins at `position` and where the next one begins; (0, count) at the end.
  @inline(__always)
  static func at(_ position: Int, in bytes: [UInt8]) -> (value: UInt32, next: Int) {
    if position >= bytes.count { return (0, bytes.count) }
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, position + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    if position + length > bytes.count { return (0xFFFD, bytes.count) }
    var value = first & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
    return (value, position + length)
  }

  /// The scalar that ends at `position` and where it begins; (0, 0) at the start.
  static func before(_ position: Int, in bytes: [UInt8]) -> (value: UInt32, start: Int) {
    if position <= 0 { return (0, 0) }
    var start = position - 1
    while start > 0, position - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (at(start, in: bytes).value, start)
  }

  static func isHan(_ value: UInt32) -> Bool {
    value >= 0x4E00 && value <= 0x9FFF || value >= 0x3400 && value <= 0x4DBF || value >= 0x20000 && value <= 0x3FFFF
  }

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x200B, 0xFEFF, 0x2002, 0x2003, 0x2009: true
    default: false
    }
  }
}

/// Values that nobody asks for.
extension JSONReader {
  private static let depthLimit = 512

  /// Passes over any value, at most 512 levels deep.
  package mutating func skipValue() throws(JSONError) { try skipValue(depth: 0) }

  private mutating func skipValue(depth: Int) throws(JSONError) {
    if depth > Self.depthLimit { throw error("nested too deeply") }
    skipSpace()
    guard position < bytes.count else { throw error("expected a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      try object { _, reader throws(JSONError) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      try array { reader throws(JSONError) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""):
      switch try characters() {
      case .plain(let bytes): if !bytes.isUTF8 { throw error("not UTF-8") }
      case .escaped(let bytes): if !bytes.withUnsafeBufferPointer(\.isUTF8) { throw error("not UTF-8") }
      }
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"): if !null() { throw error("expected a value") }
    default: _ = try double()
    }
  }

  /// Passes over an array of whole numbers, or of such arrays.
  package mutating func skipNumbers() throws(JSONError) {
    skipSpace()
    var depth = 0
    repeat {
      guard position < bytes.count else { throw error("expected a number") }
      switch bytes[position] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: throw error(Self.standsInNumbers(bytes[position]) ? "expected an array" : "expected a number")
      }
      position += 1
      if depth == 0 { return }
      skipBlocks(&depth)
      skipDigits()
    } while depth > 0
  }

  /// Passes over sixteen bytes at a time that hold nothing but digits, commas, spaces and brackets, none of them the last.
  private mutating func skipBlocks(_ depth: inout Int) {
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    while position &+ 16 <= bytes.count {
      let block = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        .loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let (opens, closes) = (block .== all(UInt8(ascii: "[")), block .== all(UInt8(ascii: "]")))
      let value: SIMD16<UInt8> = block &- all(0x30)
      let isBetween = (block .== all(UInt8(ascii: ","))) .| (block .== all(UInt8(ascii: " ")))
      let isKnown = (value .< all(10)) .| isBetween .| opens .| closes
      let closed = closes.count
      if (.!isKnown).holdsAny || closed >= depth { return }
      depth += opens.count - closed
      position &+= 16
    }
  }

  private mutating func skipDigits() {
    while position < bytes.count {
      if position &+ 8 <= bytes.count {
        let block = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
          .loadUnaligned(fromByteOffset: position, as: SIMD8<UInt8>.self)
        // With their types, or the comparisons would be made byte by byte.
        let value: SIMD8<UInt8> = block &- SIMD8<UInt8>(repeating: 0x30)
        let isDigit = (value .< SIMD8<UInt8>(repeating: 10)) .| (block .== SIMD8<UInt8>(repeating: 0x2C))
        let others = ~unsafeBitCast(isDigit, to: UInt64.self).littleEndian
        position &+= others.trailingZeroBitCount >> 3
        if others == 0 { continue }
      }
      if position >= bytes.count || !Self.standsInNumbers(bytes[position]) { return }
      position &+= 1
    }
  }

  /// Digits, commas, signs and spaces.
  @inline(__always)
  private static func standsInNumbers(_ byte: UInt8) -> Bool {
    // A bit for each byte below 64.
    byte < 64 && 0x03FF_3001_0000_0200 &>> UInt64(byte) & 1 != 0
  }
}

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
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "-"), 0x20, 0x09:
        if depth == 0 { throw error("expected an array") }
      default: throw error("expected a number")
      }
      position += 1
    } while depth > 0
  }
}

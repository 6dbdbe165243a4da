/// Strings with escapes: rare, and kept apart from the way that every other string takes.
extension JSONReader {
  /// The bytes of the string whose characters up to `position` were read, from `start` on, and which has escapes.
  mutating func unescaped(from start: Int) throws(JSONError) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Swift.min(bytes.count - start, Self.usualLength))
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return buffer
      case UInt8(ascii: "\\"): try appendEscape(to: &buffer)
      case 0..<0x20: throw error("control character in a string")
      default:
        // What needs no escape is taken as one run.
        let run = position - 1
        position = bytes.firstSpecial(from: position)
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<position]))
      }
    }
    throw error("string does not end")
  }

  /// Room that is made at once for a string with escapes (a report's text): most reports are shorter.
  private static let usualLength = 1 << 16

  private mutating func appendEscape(to buffer: inout [UInt8]) throws(JSONError) {
    guard position < bytes.count else { throw error("string does not end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"): try appendUnicodeEscape(to: &buffer)
    default: throw error("unknown escape")
    }
  }

  private mutating func appendUnicodeEscape(to buffer: inout [UInt8]) throws(JSONError) {
    var value = try codeUnit()
    if value & 0xFC00 == 0xD800 {
      guard literal("\\u") else { throw error("half of a surrogate pair") }
      let low = try codeUnit()
      guard low & 0xFC00 == 0xDC00 else { throw error("half of a surrogate pair") }
      value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error("half of a surrogate pair") }
    buffer.append(contentsOf: UTF8.encode(scalar)!)
  }

  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Self.hexadecimalDigit(bytes[position]) else {
        throw error("expected four hexadecimal digits")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }
}

extension JSONWriter {
  /// Writes what stands in a string, with what must be escaped.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let end = text.firstSpecial(from: start)
      append(UnsafeBufferPointer(rebasing: text[start..<end]))
      if end == text.count { return }
      appendEscape(text[end])
      start = end + 1
    }
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(0x5C)
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(UInt8(ascii: "u"))
      append(0x30)
      append(0x30)
      append(Self.hexadecimal(byte >> 4))
      append(Self.hexadecimal(byte & 15))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}

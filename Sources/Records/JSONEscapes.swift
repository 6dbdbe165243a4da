/// Strings with escapes: rare, and kept apart from the way that every other string takes.
extension JSONReader {
  /// The bytes of the string whose characters up to `position` were read, from `start` on, and which has escapes.
  mutating func unescaped(from start: Int) throws(JSONError) -> [UInt8] {
    var failure: JSONError?
    // What is meant is no longer than what is written; memory that nobody touches costs nothing.
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count - start + 16) { text, count in
      do throws(JSONError) {
        count = try unescape(from: start, to: text.baseAddress.unsafelyUnwrapped)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return text
  }

  /// - Returns: how many bytes were written.
  private mutating func unescape(from start: Int, to text: UnsafeMutablePointer<UInt8>) throws(JSONError) -> Int {
    position = start
    var count = 0
    while true {
      let end = bytes.copyRun(from: position, to: text + count)
      count += end - position
      position = end
      guard position < bytes.count else { throw error("string does not end") }
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return count
      case UInt8(ascii: "\\"): count += try unescapeNext(to: text + count)
      default: throw error("control character in a string")
      }
    }
  }

  /// Writes what the escape means of which the backslash was read.
  private mutating func unescapeNext(to text: UnsafeMutablePointer<UInt8>) throws(JSONError) -> Int {
    guard position < bytes.count else { throw error("string does not end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.pointee = byte
    case UInt8(ascii: "b"): text.pointee = 0x08
    case UInt8(ascii: "f"): text.pointee = 0x0C
    case UInt8(ascii: "n"): text.pointee = 0x0A
    case UInt8(ascii: "r"): text.pointee = 0x0D
    case UInt8(ascii: "t"): text.pointee = 0x09
    case UInt8(ascii: "u"):
      let scalar = UTF8.encode(try unicodeEscape())!
      for (place, byte) in scalar.enumerated() { text[place] = byte }
      return scalar.count
    default: throw error("unknown escape")
    }
    return 1
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    var value = try codeUnit()
    if value & 0xFC00 == 0xD800 {
      guard literal("\\u") else { throw error("half of a surrogate pair") }
      let low = try codeUnit()
      guard low & 0xFC00 == 0xDC00 else { throw error("half of a surrogate pair") }
      value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error("half of a surrogate pair") }
    return scalar
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

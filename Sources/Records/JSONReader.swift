/// Pulls values out of one line of JSON (RFC 8259), in one pass and without building a tree.
///
/// The caller names what it expects; unknown keys are passed over with `skipValue()`, so that a record may gain fields.
package struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  // MARK: Structure

  /// Calls `body` with each key; `body` must take or skip the value.
  package mutating func object(_ body: (JSONKey, inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      if let key = plainKey() {
        try body(key, &self)
        continue
      }
      let text = try characters()
      try expect(UInt8(ascii: ":"))
      switch text {
      case .plain(let bytes): try body(JSONKey(bytes), &self)
      case .escaped(let bytes):
        try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in try body(JSONKey(bytes), &self) }
      }
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// A key with its colon as records are written: without spaces and escapes.
  @inline(__always)
  private mutating func plainKey() -> JSONKey? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let start = position &+ 1
    let end = bytes.firstSpecial(from: start)
    guard end &+ 1 < bytes.count, bytes[end] == UInt8(ascii: "\""), bytes[end &+ 1] == UInt8(ascii: ":") else {
      return nil
    }
    position = end &+ 2
    return JSONKey(UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Calls `body` once for each element, which `body` must take or skip.
  package mutating func array(_ body: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// Fails unless only white space is left.
  package mutating func end() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw error("something follows the record") }
  }

  // MARK: Values

  package mutating func string() throws(JSONError) -> String {
    switch try characters() {
    case .plain(let bytes): try text(bytes)
    case .escaped(let bytes): try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in try text(bytes) }
    }
  }

  /// The bytes of a string as they are meant: where they stand, or written anew where some are escaped.
  enum Characters {
    case plain(UnsafeBufferPointer<UInt8>)
    case escaped([UInt8])
  }

  mutating func characters() throws(JSONError) -> Characters {
    try expect(UInt8(ascii: "\""))
    let start = position
    position = bytes.firstSpecial(from: position)
    guard position < bytes.count else { throw error("string does not end") }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      position += 1
      return .plain(UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)]))
    case UInt8(ascii: "\\"): return .escaped(try unescaped(from: start))
    default: throw error("control character in a string")
    }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> String {
    guard let string = bytes.string else { throw error("not UTF-8") }
    return string
  }

  package mutating func int() throws(JSONError) -> Int {
    skipSpace()
    let negative = take(UInt8(ascii: "-"))
    var value = 0
    let start = position
    while position < bytes.count, let digit = Self.digit(bytes[position]) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { throw error("integer too large") }
      value = sum
      position += 1
    }
    if position == start { throw error("expected an integer") }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == UInt8(ascii: "e") {
      throw error("expected an integer")
    }
    return negative ? -value : value
  }

  package mutating func double() throws(JSONError) -> Double {
    skipSpace()
    let start = position
    while position < bytes.count, Self.isNumberByte(bytes[position]) { position += 1 }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    guard let value = Double(text) else { throw error("expected a number") }
    return value
  }

  package mutating func bool() throws(JSONError) -> Bool {
    skipSpace()
    if literal("true") { return true }
    if literal("false") { return false }
    throw error("expected true or false")
  }

  /// Takes `null` if it stands next.
  package mutating func null() -> Bool {
    skipSpace()
    return literal("null")
  }

  package mutating func optionalString() throws(JSONError) -> String? { null() ? nil : try string() }
  package mutating func optionalInt() throws(JSONError) -> Int? { null() ? nil : try int() }

  package mutating func strings() throws(JSONError) -> [String] {
    var result: [String] = []
    try array { reader throws(JSONError) in result.append(try reader.string()) }
    return result
  }

  // MARK: Bytes

  @inline(__always)
  mutating func skipSpace() {
    // Records are written without spaces.
    if position < bytes.count, bytes[position] > 0x20 { return }
    skipSpaces()
  }

  private mutating func skipSpaces() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  @inline(__always)
  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    if !take(byte) { throw error("expected \(Character(Unicode.Scalar(byte)))") }
  }

  mutating func literal(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  func error(_ message: String) -> JSONError { JSONError(message: message, offset: position) }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }
}

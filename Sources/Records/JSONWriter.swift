/// Writes one JSON record a line into a growing UTF-8 buffer.
///
/// Keys come out in the order in which they are written, which makes the contract's key order fixed; Chinese and `/`
/// are never escaped (RFC 8259 asks only for `"`, `\` and the controls below U+0020).
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// True where the next key or element needs a comma before it.
  private var needsComma = false

  package init(capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Structure

  package mutating func beginObject() { open("{") }
  package mutating func endObject() { close("}") }
  package mutating func beginArray() { open("[") }
  package mutating func endArray() { close("]") }

  /// Ends the record: one record, one line.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  package mutating func key(_ name: StaticString) {
    // One append for the comma, the quoted name and the colon: keys are half of what is written.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.utf8CodeUnitCount + 4) { buffer in
      var count = 0
      if needsComma {
        buffer[0] = 0x2C
        count = 1
      }
      buffer[count] = 0x22
      (buffer.baseAddress! + count + 1).initialize(from: name.utf8Start, count: name.utf8CodeUnitCount)
      count += name.utf8CodeUnitCount + 1
      buffer[count] = 0x22
      buffer[count + 1] = 0x3A
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<(count + 2)]))
    }
    needsComma = false
  }

  // MARK: Values

  package mutating func value(_ string: String) {
    separate()
    bytes.append(0x22)
    var string = string
    string.withUTF8 { appendEscaped($0) }
    bytes.append(0x22)
    needsComma = true
  }

  package mutating func value(_ number: Int) {
    separate()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var start = buffer.count
      var rest = number.magnitude
      repeat {
        start -= 1
        buffer[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start -= 1
        buffer[start] = 0x2D
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    needsComma = true
  }
  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }
  package mutating func null() { literal("null") }

  /// A number between 0 and 1 with at most three decimals, as confidences are written.
  package mutating func value(confidence: Double) {
    let thousandths = Int((min(max(confidence, 0), 1) * 1000).rounded())
    if thousandths % 1000 == 0 { return literal(thousandths == 0 ? "0" : "1") }
    var digits = String(thousandths)
    while digits.utf8.count < 3 { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    literal("0." + digits)
  }

  package mutating func value(_ string: String?) {
    if let string { value(string) } else { null() }
  }

  package mutating func value(_ number: Int?) {
    if let number { value(number) } else { null() }
  }

  package mutating func value(_ strings: [String]) {
    beginArray()
    for string in strings { value(string) }
    endArray()
  }

  // MARK: Fields

  package mutating func field(_ name: StaticString, _ content: String) {
    key(name)
    value(content)
  }
  package mutating func field(_ name: StaticString, _ content: String?) {
    key(name)
    value(content)
  }
  package mutating func field(_ name: StaticString, _ content: Int) {
    key(name)
    value(content)
  }
  package mutating func field(_ name: StaticString, _ content: Int?) {
    key(name)
    value(content)
  }
  package mutating func field(_ name: StaticString, _ content: Bool) {
    key(name)
    value(content)
  }
  package mutating func field(_ name: StaticString, _ content: [String]) {
    key(name)
    value(content)
  }

  // MARK: Bytes

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let end = text.firstSpecial(from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      if end == text.count { return }
      appendEscape(text[end])
      start = end + 1
    }
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(Self.hexadecimal[Int(byte >> 4)])
      bytes.append(Self.hexadecimal[Int(byte & 15)])
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}

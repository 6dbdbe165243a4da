/// What is written as a JSON string.
protocol JSONText {
  func write(to writer: inout JSONWriter)
}

extension String: JSONText {
  @inline(__always)
  func write(to writer: inout JSONWriter) { writer.value(self) }
}

/// UTF-8.
extension UnsafeBufferPointer<UInt8>: JSONText {
  @inline(__always)
  func write(to writer: inout JSONWriter) { writer.value(self) }
}

/// Without anything that is escaped.
extension StaticString: JSONText {
  @inline(__always)
  func write(to writer: inout JSONWriter) {
    writer.value(plain: UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}

/// A string that is written again and again, escaped once; good as long as its bytes are.
struct WrittenText: JSONText {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Calls `body` with the text while its bytes are kept.
  static func with(_ text: String, _ body: (WrittenText) -> Void) {
    var writer = JSONWriter(capacity: text.utf8.count * 6 + 16)
    writer.value(text)
    let bytes = writer.bytes
    bytes.withUnsafeBufferPointer { body(WrittenText(bytes: UnsafeBufferPointer(rebasing: $0.dropFirst().dropLast()))) }
  }

  @inline(__always)
  func write(to writer: inout JSONWriter) { writer.value(plain: bytes) }

  func numbered(_ number: Int) -> NumberedText { NumberedText(head: self, number: number) }
}

/// A string that ends with a number.
struct NumberedText: JSONText {
  let head: WrittenText
  let number: Int

  @inline(__always)
  func write(to writer: inout JSONWriter) {
    head.write(to: &writer)
    writer.appendToString(number)
  }
}

extension JSONWriter {
  @inline(__always)
  mutating func field(_ name: StaticString, _ text: some JSONText) {
    key(name)
    text.write(to: &self)
  }
  @inline(__always)
  mutating func field(_ name: StaticString, _ text: (some JSONText)?) {
    key(name)
    if let text { text.write(to: &self) } else { null() }
  }
}

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

/// A string that is written again and again, escaped once.
struct WrittenText: JSONText {
  private let bytes: [UInt8]

  init(_ text: String) {
    var writer = JSONWriter()
    writer.value(text)
    bytes = Array(writer.bytes.dropFirst().dropLast())
  }

  @inline(__always)
  func write(to writer: inout JSONWriter) { bytes.withUnsafeBufferPointer { writer.value(plain: $0) } }

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

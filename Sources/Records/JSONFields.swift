/// A key and its value at once.
extension JSONWriter {
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: String) {
    key(name)
    value(content)
  }
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: String?) {
    key(name)
    value(content)
  }
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: FactID) {
    key(name)
    value(content)
  }
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: Int) {
    key(name)
    value(content)
  }
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: Int?) {
    key(name)
    value(content)
  }
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: Bool) {
    key(name)
    value(content)
  }
  @inline(__always)
  package mutating func field(_ name: StaticString, _ content: [String]) {
    key(name)
    value(content)
  }
}

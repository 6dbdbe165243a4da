/// Values that are written as others are: flags, values that may be missing, lists.
extension JSONWriter {
  package mutating func value(_ flag: Bool) { if flag { literal("true") } else { literal("false") } }

  @inline(__always)
  package mutating func null() { literal("null") }

  @inline(__always)
  package mutating func value(_ string: String?) {
    if let string { value(string) } else { null() }
  }

  @inline(__always)
  package mutating func value(_ number: Int?) {
    if let number { value(number) } else { null() }
  }

  package mutating func value(_ strings: [String]) {
    if strings.isEmpty { return literal("[]") }
    beginArray()
    for string in strings { value(string) }
    endArray()
  }
}

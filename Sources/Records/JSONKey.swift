/// The name of a member of a JSON object, compared where it stands: a record has a dozen, and a string for each would cost
/// more than its value.
package struct JSONKey {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// `case "id":`
  @inline(__always)
  package static func ~= (name: StaticString, key: JSONKey) -> Bool { key == name }

  @inline(__always)
  package static func == (key: JSONKey, name: StaticString) -> Bool {
    guard key.bytes.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<key.bytes.count where key.bytes[index] != name.utf8Start[index] { return false }
    return true
  }
}

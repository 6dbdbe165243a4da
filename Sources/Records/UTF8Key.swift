/// A string as a key by its bytes. `String` hashes and compares by canonical equivalence, which for Chinese costs several
/// times as much, and where names are looked up by the million it is felt; names here are equal where their bytes are.
package struct UTF8Key: Hashable, Sendable {
  package let string: String

  package init(_ string: String) {
    var string = string
    string.makeContiguousUTF8()
    self.string = string
  }

  package static func == (first: UTF8Key, second: UTF8Key) -> Bool {
    first.withBytes { one in second.withBytes { two in one.count == two.count && one.elementsEqual(two) } }
  }

  package func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    string.utf8.withContiguousStorageIfAvailable(body)!
  }
}

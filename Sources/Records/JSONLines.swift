/// Lines of JSON that wait to be written to a file: several megabytes, which are not copied on the way.
package final class JSONLines: @unchecked Sendable {
  package let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: nobody else's.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  deinit { bytes.deallocate() }
}

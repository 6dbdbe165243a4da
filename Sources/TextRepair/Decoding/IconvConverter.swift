import Glibc

/// glibc's `iconv` from one encoding to UTF-8.
struct IconvConverter: ~Copyable {
  private let handle: iconv_t

  /// Nil if this system does not know the encoding.
  init?(from encoding: String) {
    guard let handle = iconv_open("UTF-8", encoding), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Converts `bytes[start...]` until the end, a byte that cannot be, or a character that is cut off.
  ///
  /// - Returns: How many bytes were read, and whether it stopped at bytes that are invalid (or at an unfinished
  ///   character, where `unfinished` is true).
  func convert(
    _ bytes: UnsafeRawBufferPointer, from start: Int, into output: inout [UInt8]
  ) -> (read: Int, stopped: Bool, unfinished: Bool) {
    guard start < bytes.count, let base = bytes.baseAddress else { return (0, false, false) }
    _ = iconv(handle, nil, nil, nil, nil)
    var input: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
      mutating: (base + start).assumingMemoryBound(to: CChar.self))
    var left = bytes.count - start
    var result = (read: 0, stopped: false, unfinished: false)
    withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 8) { buffer in
      while left > 0 {
        var target: UnsafeMutablePointer<CChar>? = buffer.baseAddress!.assumingMemoryBound(to: CChar.self)
        var room = buffer.count
        let code = iconv(handle, &input, &left, &target, &room)
        let reason = errno
        output.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[0..<(buffer.count - room)]))
        if code == -1, reason != E2BIG {
          result.stopped = true
          result.unfinished = reason == EINVAL
          break
        }
      }
    }
    result.read = bytes.count - start - left
    return result
  }
}

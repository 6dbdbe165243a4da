import CZlib

/// What is wrong with packed data.
enum UnpackError: Error, Equatable {
  case malformed
  /// It grows beyond the limit: a bomb, or no page.
  case tooLarge
}

enum Inflater {
  /// gzip or zlib data, all members; `limit` is the most bytes that may come out.
  static func gunzip(_ bytes: some RandomAccessCollection<UInt8>, limit: Int) throws(UnpackError) -> [UInt8] {
    try inflate(Array(bytes), windowBits: 15 + 32, limit: limit)
  }

  /// Raw deflate data, as ZIP archives hold it.
  static func inflateRaw(_ bytes: some RandomAccessCollection<UInt8>, limit: Int) throws(UnpackError) -> [UInt8] {
    try inflate(Array(bytes), windowBits: -15, limit: limit)
  }

  private static func inflate(_ input: [UInt8], windowBits: Int32, limit: Int) throws(UnpackError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .malformed
    }
    defer { inflateEnd(&stream) }
    var input = input
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var failure: UnpackError?
    let count = input.count
    input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: count)
      var state = Z_OK
      while failure == nil {
        let produced = buffer.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          state = CZlib.inflate(&stream, Z_NO_FLUSH)
          return target.count - Int(stream.avail_out)
        }
        output.append(contentsOf: buffer[..<produced])
        if output.count > limit { failure = .tooLarge }
        if state == Z_STREAM_END {
          // Another member may follow; padding or rubbish behind the last is passed over.
          guard windowBits > 0, stream.avail_in > 18, inflateReset(&stream) == Z_OK else { break }
          continue
        }
        if state == Z_BUF_ERROR && produced == 0 || state != Z_OK && state != Z_BUF_ERROR {
          // What came out of a damaged end is kept only if there is something.
          if output.isEmpty { failure = .malformed }
          break
        }
      }
    }
    if let failure { throw failure }
    return output
  }
}

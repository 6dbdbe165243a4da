import Glibc

/// The whole of a file, for files that are small by nature (tables); pages and records are streamed.
package func readFile(_ path: String) throws(FileError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  if descriptor < 0 { throw FileError(path: path, action: "open") }
  defer { close(descriptor) }
  var status = stat()
  if fstat(descriptor, &status) != 0 { throw FileError(path: path, action: "read") }
  if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, action: "read", code: EISDIR) }
  // A byte more than the file says, so that its end is seen without another buffer.
  var bytes = try chunk(of: descriptor, capacity: Int(max(status.st_size, 0)) + 1, path)
  if bytes.count <= status.st_size { return bytes }
  while true {
    let more = try chunk(of: descriptor, capacity: 1 << 18, path)
    if more.isEmpty { return bytes }
    bytes += more
  }
}

/// As many bytes as there are, up to `capacity`.
private func chunk(of descriptor: Int32, capacity: Int, _ path: String) throws(FileError) -> [UInt8] {
  var failure: FileError?
  let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    while count < capacity {
      let read = read(descriptor, buffer.baseAddress! + count, capacity - count)
      if read < 0 {
        if errno == EINTR { continue }
        failure = FileError(path: path, action: "read")
        return
      }
      if read == 0 { return }
      count += read
    }
  }
  if let failure { throw failure }
  return bytes
}

import Glibc

/// The whole of a file, for files that are small by nature (tables); pages and records are streamed.
package func readFile(_ path: String) throws(FileError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  if descriptor < 0 { throw FileError(path: path, action: "open") }
  defer { close(descriptor) }
  var status = stat()
  if fstat(descriptor, &status) != 0 { throw FileError(path: path, action: "read") }
  if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, action: "read", code: EISDIR) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(Int(status.st_size) + 1)
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 {
      if errno == EINTR { continue }
      throw FileError(path: path, action: "read")
    }
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<count])
  }
}

import Glibc
import Records

/// An output that appears whole or not at all: written beside its place and renamed by `commit()`.
///
/// The system brings it to the disk in its own time: waiting for that would take longer than most stages do. A machine
/// that loses power within seconds of a run may lose what the run wrote, which another run gives again.
///
/// The path `-` is standard output, which is written through; so is whatever stands at the path and is no regular file
/// (a device, a pipe, a link to one): a rename would put a file in its place.
package final class AtomicFile {
  package let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private let isWrittenThrough: Bool
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 18
  private static let directSize = 1 << 14

  package init(path: String) throws(FileError) {
    self.path = path
    var status = stat()
    let isSpecial = path != "-" && stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    isWrittenThrough = path == "-" || isSpecial
    if isWrittenThrough {
      temporaryPath = ""
      descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw FileError(path: path, action: "open") }
      return
    }
    temporaryPath = "\(path).partial-\(getpid())"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw FileError(path: temporaryPath, action: "create") }
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit { discard() }

  package func write(_ lines: JSONLines) throws(FileError) { try write(lines.bytes) }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    try bytes.withUnsafeBufferPointer { bytes throws(FileError) in try write(bytes) }
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) {
    // What is much goes to the file from where it stands.
    if bytes.count >= Self.directSize {
      try flush()
      return try put(bytes)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  package func flush() throws(FileError) {
    try buffer.withUnsafeBufferPointer { bytes throws(FileError) in try put(bytes) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path == "-" ? "standard output" : path, action: "write")
      }
      done += count
    }
  }

  /// Writes everything under the temporary name; `publish()` then only renames.
  package func finish() throws(FileError) {
    try flush()
    if isWrittenThrough { return }
    if close(descriptor) != 0 { throw FileError(path: path, action: "write") }
    descriptor = -1
  }

  package func publish() throws(FileError) {
    if isWrittenThrough { return }
    if rename(temporaryPath, path) != 0 { throw FileError(path: path, action: "replace") }
  }

  /// Leaves what stood there before.
  package func discard() {
    if path == "-" { return }
    if isWrittenThrough {
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
      return
    }
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(temporaryPath)
  }
}

/// The outputs of one run, which appear together once all are written.
package final class OutputSet {
  private var files: [AtomicFile] = []

  package init() {}

  /// - Parameter path: nil gives no output.
  package func open(_ path: String) throws(FileError) -> AtomicFile {
    let file = try AtomicFile(path: path)
    files.append(file)
    return file
  }

  package func commit() throws(FileError) {
    for file in files { try file.finish() }
    for file in files { try file.publish() }
  }
}

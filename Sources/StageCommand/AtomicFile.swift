import Glibc
import Records

/// An output that appears whole or not at all: written beside its place, synced, and renamed by `commit()`.
///
/// The path `-` is standard output, which is written through.
package final class AtomicFile {
  package let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 18

  package init(path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      temporaryPath = ""
      descriptor = STDOUT_FILENO
      return
    }
    temporaryPath = "\(path).partial-\(getpid())"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw FileError(path: temporaryPath, action: "create") }
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit { discard() }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  package func flush() throws(FileError) {
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, buffer.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path == "-" ? "standard output" : path, action: "write")
      }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Brings everything to disk under the temporary name; `publish()` then only renames.
  package func finish() throws(FileError) {
    try flush()
    if path == "-" { return }
    if fsync(descriptor) != 0 { throw FileError(path: path, action: "write") }
    if close(descriptor) != 0 { throw FileError(path: path, action: "write") }
    descriptor = -1
  }

  package func publish() throws(FileError) {
    if path == "-" { return }
    if rename(temporaryPath, path) != 0 { throw FileError(path: path, action: "replace") }
  }

  /// Leaves what stood there before.
  package func discard() {
    if path == "-" || temporaryPath.isEmpty { return }
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

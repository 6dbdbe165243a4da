import Glibc
import Records

/// Records that wait for what only the end of the run knows: which report is a copy of which.
///
/// They lie in a nameless file, so that memory stays flat; `duplicates_of` is the last field of a record and is written
/// anew where it is not null.
package final class Spool {
  private let file: UnsafeMutablePointer<FILE>
  private var entries: [(id: String, length: Int)] = []
  private static let open = Array("null}\n".utf8)

  package init() throws(FileError) {
    guard let file = tmpfile() else { throw FileError(path: "a temporary file", action: "create") }
    self.file = file
  }

  deinit { fclose(file) }

  /// - Parameter line: a document's record, its line end included.
  package func add(_ id: String, _ line: [UInt8]) throws(FileError) {
    if fwrite(line, 1, line.count, file) != line.count { throw FileError(path: "a temporary file", action: "write") }
    entries.append((id, line.count))
  }

  /// Gives the records in their order, with the copies named.
  package func drain(_ best: [String: String], to write: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
    if fflush(file) != 0 { throw FileError(path: "a temporary file", action: "write") }
    rewind(file)
    for entry in entries {
      var line = [UInt8](repeating: 0, count: entry.length)
      if fread(&line, 1, entry.length, file) != entry.length {
        throw FileError(path: "a temporary file", action: "read")
      }
      if let original = best[entry.id], line.suffix(Self.open.count).elementsEqual(Self.open) {
        line.removeLast(Self.open.count)
        line += Array("\"\(original)\"}\n".utf8)
      }
      try write(line)
    }
  }
}

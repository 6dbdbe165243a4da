import Glibc
import Records

/// The pages of a run, one after the other: files, and the records of web archives.
package final class PageStream {
  /// A file yet to be read, or a record that is read already.
  package enum Item: Sendable {
    case file(String)
    case page(Page)
  }

  private var files: ArraySlice<String>
  private var archive: WebArchive?

  /// - Parameter paths: files and folders; `-` reads more paths from standard input, one a line.
  package init(_ paths: [String]) throws(FileError) {
    var all: [String] = []
    var listed: [String] = []
    for path in paths {
      if path == "-" {
        let reader = try LineReader(path: "-")
        while let line = try reader.next() {
          if !line.bytes.isEmpty { listed.append(String(decoding: line.bytes, as: UTF8.self)) }
        }
      } else {
        all.append(path)
      }
    }
    files = try PageFiles.list(all, listed: listed)[...]
  }

  package var paths: [String] { Array(files) }

  package func next() -> Item? {
    while true {
      if let page = archive?.next() { return .page(page) }
      archive = nil
      guard let file = files.popFirst() else { return nil }
      guard WebArchive.isArchive(file) else { return .file(file) }
      do throws(FileError) {
        archive = try WebArchive(path: file)
      } catch {
        return .page(Page(path: file, defect: Self.unreadable(file, error)))
      }
    }
  }

  /// Reads a file, if it is of a size that a page can have.
  package static func read(_ path: String) -> Page {
    var status = stat()
    if stat(path, &status) == 0, Int(status.st_size) > PageLimit.bytes {
      return Page(
        path: path,
        defect: Problem(
          stage: "ingest", source: path, kind: "too_large",
          message: "the file is larger than \(PageLimit.bytes >> 20) MB; it was not read"))
    }
    do throws(FileError) {
      return Page(path: path, bytes: try readFile(path))
    } catch {
      return Page(path: path, defect: unreadable(path, error))
    }
  }

  private static func unreadable(_ path: String, _ error: FileError) -> Problem {
    Problem(stage: "ingest", source: path, kind: "unreadable_file", message: error.description)
  }
}

import Glibc
import Records

/// The files that paths name: a file itself, a folder all files below it whose names end as pages do, in the order of
/// their paths.
package enum PageFiles {
  static let suffixes: Set<String> = [
    "html", "htm", "shtml", "xhtml", "txt", "text", "md", "gz", "warc", "mhtml", "mht", "docx", "pdf",
    // Reports that cannot be read are said to be there.
    "doc", "wps", "rtf", "odt", "ofd", "xls", "xlsx",
  ]

  /// - Parameter listed: paths of a long list: what is not there is left to whoever reads it, so that one file that has
  ///   gone does not stop the others.
  /// - Throws: FileError where one of `paths` is not there or a folder cannot be read.
  package static func list(_ paths: [String], listed: [String] = []) throws(FileError) -> [String] {
    var files: [String] = []
    for path in paths { try add(path, isGiven: true, depth: 0, to: &files) }
    for path in listed {
      if access(path, F_OK) == 0 { try add(path, isGiven: true, depth: 0, to: &files) } else { files.append(path) }
    }
    var seen: Set<String> = []
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.filter { seen.insert($0).inserted }
  }

  private static func add(
    _ path: String, isGiven: Bool, depth: Int, to files: inout [String]
  ) throws(FileError) {
    var status = stat()
    if stat(path, &status) != 0 {
      if isGiven { throw FileError(path: path, action: "open") }
      return
    }
    if status.st_mode & S_IFMT != S_IFDIR {
      if isGiven || status.st_mode & S_IFMT == S_IFREG && isPage(path) { files.append(path) }
      return
    }
    if depth > 64 { return }
    for name in try names(in: path) where !name.hasPrefix(".") {
      try add(path.hasSuffix("/") ? path + name : path + "/" + name, isGiven: false, depth: depth + 1, to: &files)
    }
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(path: folder, action: "read") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func isPage(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: 0x2E) else { return false }
    return suffixes.contains(String(path[path.index(after: dot)...]).lowercased())
  }
}

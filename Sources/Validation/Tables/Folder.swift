import Glibc
import Records

/// The tables of a pipeline's folder and its cases, read once.
struct Folder {
  let path: String
  /// By file name (`zones.csv`, `cases/linking.csv`), in byte order.
  private(set) var tables: [(name: String, table: CSVTable)] = []
  private(set) var findings: [Finding] = []

  init(_ path: String) throws(FileError) {
    self.path = path
    for name in try Self.list(path) + ((try? Self.list(path + "/cases")) ?? []).map({ "cases/" + $0 }) {
      let file = "\(path)/\(name)"
      let bytes = try readFile(file)
      do {
        tables.append((name, try CSVTable(path: file, bytes: bytes)))
      } catch {
        findings.append(Finding(file, error.line, "malformed", Self.explain(error.message, bytes)))
      }
    }
  }

  subscript(_ name: String) -> CSVTable? { tables.first { $0.name == name }?.table }

  /// Names what most likely happened to a file that is not UTF-8.
  private static func explain(_ message: String, _ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "saved as UTF-16; " + message }
    if message.hasPrefix("not UTF-8"), looksLikeGBK(bytes) { return "saved in GBK; " + message }
    return message
  }

  /// Whether all bytes beyond ASCII stand in pairs as GBK has them.
  private static func looksLikeGBK(_ bytes: [UInt8]) -> Bool {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
      } else if (0x81...0xFE).contains(bytes[position]), position + 1 < bytes.count, bytes[position + 1] >= 0x40 {
        position += 2
      } else {
        return false
      }
    }
    return true
  }

  private static func list(_ path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else { throw FileError(path: path, action: "open") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".csv"), !name.hasPrefix("."), !name.hasPrefix("~") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

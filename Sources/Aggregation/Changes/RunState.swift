import CCrypto
import Glibc
import Records

/// What a run's outputs were made from: run.json, which the next run compares itself with.
package struct RunState: Sendable {
  package struct Fingerprint: Equatable, Sendable {
    package var name: String
    package var sha256: String
  }

  /// The pipeline's tables, by file name.
  package var tables: [Fingerprint]
  /// The stages' executables, by file name.
  package var programs: [Fingerprint]

  package init(tables: [Fingerprint], programs: [Fingerprint]) {
    self.tables = tables
    self.programs = programs
  }

  /// - Parameters:
  ///   - tables: the pipeline's folder.
  ///   - programs: the folder of the executables.
  package init(tables: String, programs: String) throws {
    self.tables = try Self.fingerprints(in: tables) { $0.hasSuffix(".csv") }
    self.programs = try Self.fingerprints(in: programs) { name in
      ["gongbao-ingest", "gongbao-segment", "gongbao-extract", "gongbao-aggregate"].contains(name)
    }
  }

  private static func fingerprints(in folder: String, _ isMeant: (String) -> Bool) throws -> [Fingerprint] {
    try fileNames(in: folder).filter(isMeant).map { name in
      Fingerprint(name: name, sha256: sha256(try readFile(folder + "/" + name)))
    }
  }

  /// The names that differ, were added or are gone.
  static func difference(_ before: [Fingerprint], _ after: [Fingerprint]) -> [String] {
    let all = Set(before.map(\.name)).union(after.map(\.name))
    return all.filter { name in
      before.first { $0.name == name } != after.first { $0.name == name }
    }.sorted()
  }
}

extension RunState: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var state = RunState(tables: [], programs: [])
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "tables":
        try reader.array { reader throws(JSONError) in state.tables.append(try Fingerprint(from: &reader)) }
      case "programs":
        try reader.array { reader throws(JSONError) in state.programs.append(try Fingerprint(from: &reader)) }
      default: try reader.skipValue()
      }
    }
    self = state
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("tables")
    writer.array(tables) { $0.write(to: &$1) }
    writer.key("programs")
    writer.array(programs) { $0.write(to: &$1) }
    writer.endObject()
  }
}

extension RunState.Fingerprint: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var print = RunState.Fingerprint(name: "", sha256: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "name": print.name = try reader.string()
      case "sha256": print.sha256 = try reader.string()
      default: try reader.skipValue()
      }
    }
    self = print
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("name", name)
    writer.field("sha256", sha256)
    writer.endObject()
  }
}

/// The names of a folder's plain files in byte order; empty where there is no such folder.
package func fileNames(in folder: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    var status = stat()
    if stat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// SHA-256 in lower-case hexadecimal.
func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

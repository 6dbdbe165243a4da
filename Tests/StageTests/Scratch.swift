import Foundation
import Glibc
import Records
import Testing

/// A scratch folder in which a test runs the built stages as a user would.
final class Scratch {
  let folder: URL

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let tables = root.appendingPathComponent("Pipelines/WorkReports").path
  static let samples = tables + "/Samples"
  /// The executables lie beside the test bundle.
  private static let binaries = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("gongbao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func bytes(_ name: String) throws -> [UInt8] { try readFile(path(name)) }

  func records<Record: JSONRecord>(_ name: String, as type: Record.Type = Record.self) throws -> [Record] {
    let reader = try RecordReader<Record>(path: path(name), stage: "test") { problem in
      Issue.record("\(problem.source ?? ""):\(problem.line ?? 0): \(problem.message)")
    }
    var result: [Record] = []
    while let record = try reader.next() { result.append(record) }
    return result
  }

  /// Runs a stage; its standard input is empty unless given.
  @discardableResult
  func run(_ stage: String, _ arguments: [String], input: [UInt8] = [], output: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.binaries.appendingPathComponent(stage)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    try Data(input).write(to: folder.appendingPathComponent(".stdin"))
    process.standardInput = try FileHandle(forReadingFrom: folder.appendingPathComponent(".stdin"))
    for name in [".stdout", ".stderr"] {
      _ = FileManager.default.createFile(atPath: path(name), contents: nil)
    }
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: output ?? path(".stdout")))
    process.standardError = try FileHandle(forWritingTo: folder.appendingPathComponent(".stderr"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: try bytes(".stdout"), as: UTF8.self),
      errors: String(decoding: try bytes(".stderr"), as: UTF8.self))
  }

  /// The whole line, as the Makefile runs it: `pages` in, everything in the folder `out`.
  @discardableResult
  func runLine(pages: String, out: String = "out", jobs: Int = 2) throws -> [Outcome] {
    try FileManager.default.createDirectory(
      atPath: path(out + "/problems"), withIntermediateDirectories: true)
    let shared = ["--tables", Self.tables, "--jobs", String(jobs)]
    let outcomes = [
      try run(
        "gongbao-ingest",
        [pages, "--output", path(out + "/documents.jsonl"), "--problems", path(out + "/problems/ingest.jsonl")]
          + shared),
      try run(
        "gongbao-segment",
        [
          path(out + "/documents.jsonl"), "--output", path(out + "/segments.jsonl"), "--problems",
          path(out + "/problems/segment.jsonl"),
        ] + shared),
      try run(
        "gongbao-extract",
        [
          path(out + "/documents.jsonl"), "--segments", path(out + "/segments.jsonl"), "--mentions",
          path(out + "/mentions.jsonl"), "--indicators", path(out + "/indicators.jsonl"), "--citations",
          path(out + "/citations.jsonl"), "--problems", path(out + "/problems/extract.jsonl"),
        ] + shared),
      try run("gongbao-aggregate", [path(out), "--tables", Self.tables]),
    ]
    return outcomes
  }

  /// Every file below a folder that a stage writes, by name.
  func contents(of folder: String) throws -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path(folder)) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path(folder + "/" + name), isDirectory: &isFolder)
      if !isFolder.boolValue { result[name] = try bytes(folder + "/" + name) }
    }
    return result
  }
}

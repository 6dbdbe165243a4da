import Foundation
import Records
import Testing

@testable import Validation

@Suite struct HeldOutTests {
  @Test func dropsWhatOnlyAnnotatedReportsKnow() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("gongbao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    func write(_ name: String, _ text: String) throws {
      let url = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try write("gold/a.txt", "甲实验室与乙大学合作。\n丙园区\n")
    for layer in ["mentions", "indicators", "segments"] { try write("gold/a.\(layer).jsonl", "") }
    try write("others/b.txt", "丙园区\n乙大学招生。\n")
    try write("tables/institutions.csv", "name,aliases\n甲实验室,甲\n乙大学,乙大\n丁公司,\n")
    try write("tables/zones.csv", "name\n丙园区\n")
    try write("tables/heads.csv", "head\n甲实验室\n")
    try write("tables/themes.csv", "theme,term\n-,提高企业\n")

    let dropped = try copyTables(
      root.path + "/tables", to: root.path + "/copy", withoutWhatOnly: root.path + "/gold",
      knowsBesides: [root.path + "/others"])

    #expect(dropped == ["institutions.csv:2: 甲实验室", "zones.csv:2: 丙园区"])
    let kept = try CSVTable(path: root.path + "/copy/institutions.csv").rows.map { $0["name"] }
    #expect(kept == ["乙大学", "丁公司"])
    #expect(try CSVTable(path: root.path + "/copy/heads.csv").rows.count == 1)
    #expect(try readFile(root.path + "/copy/themes.csv") == readFile(root.path + "/tables/themes.csv"))
  }
}

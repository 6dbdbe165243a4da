import Foundation
import Glibc
import Records

/// Copies a folder of tables without the rows that only annotated reports speak of, so that a score with the copy says
/// how much is known by form rather than by heart.
///
/// A row goes if one of its names stands in an annotated report and none stands in any other report. Tables without a
/// column `name` hold grammar (heads, boundaries, units) and are copied whole.
/// - Parameters:
///   - gold: the folder of annotated reports.
///   - others: folders of other reports; lines that they share with annotated ones do not count.
/// - Returns: the names of the rows left out, each with its table.
package func copyTables(
  _ tables: String, to copy: String, withoutWhatOnly gold: String, knowsBesides others: [String]
) throws -> [String] {
  let annotated = try goldReports(in: gold).map(\.text)
  let annotatedText = annotated.joined(separator: "\n")
  let annotatedLines = Set(annotated.flatMap { $0.split(separator: "\n") }.map(String.init))
  var otherText = ""
  for folder in others {
    for path in try textFiles(in: folder) {
      for line in String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n")
      where !annotatedLines.contains(String(line)) {
        otherText += line
        otherText += "\n"
      }
    }
  }

  var dropped: [String] = []
  try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
  for name in try FileManager.default.contentsOfDirectory(atPath: tables).sorted() where name.hasSuffix(".csv") {
    let bytes = try readFile(tables + "/" + name)
    let table = try CSVTable(path: tables + "/" + name, bytes: bytes)
    var writer = CSVWriter(mark: false)
    writer.row(table.header)
    var isWhole = true
    for row in table.rows {
      let names = table.header.contains("name") ? names(of: row) : []
      let isOnlyThere =
        names.contains { occurs($0, in: annotatedText) } && !names.contains { occurs($0, in: otherText) }
      if isOnlyThere {
        dropped.append("\(name):\(row.line): \(row["name"])")
        isWhole = false
      } else {
        writer.row(table.header.map { row[$0] })
      }
    }
    // What is written anew is made safe for spreadsheets: a cell with a hyphen alone would change.
    let contents = isWhole ? bytes : writer.bytes
    let path = copy + "/" + name
    if !FileManager.default.createFile(atPath: path, contents: Data(contents)) {
      throw FileError(path: path, action: "write")
    }
  }
  return dropped
}

private func names(of row: CSVTable.Row) -> [String] {
  ([row["name"]] + row.list("short") + row.list("alias") + row.list("aliases")).filter { !$0.isEmpty }
}

private func occurs(_ name: String, in text: String) -> Bool {
  strstr(text, name) != nil
}

private func textFiles(in folder: String) throws -> [String] {
  guard let files = FileManager.default.enumerator(atPath: folder) else {
    throw FileError(path: folder, action: "read", code: ENOENT)
  }
  return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
}

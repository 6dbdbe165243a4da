import Foundation

/// A new folder with small tables by their file names and the pipeline's word lists; the caller removes it.
func scratchTables(_ tables: [String: String]) throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gongbao-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try FileManager.default.copyItem(
    atPath: tablesFolder + "/word_lists.csv", toPath: folder.appendingPathComponent("word_lists.csv").path)
  for (name, content) in tables {
    try content.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
  return folder
}

import Extraction
import Records

/// Which rows of the tables of names nothing exercises.
enum Coverage {
  /// A warning for each row of which neither the name nor an alias stands in a cell of a case, unless each of its names,
  /// alone in a line, is found and leads to the row (NameCases).
  static func findings(_ folder: Folder, alone: [String: [Int: [String]]]) -> [Finding] {
    var names: [[UInt8]] = []
    var rows: [(path: String, line: Int, name: String, index: Int, failing: [String]?)] = []
    var owners: [[Int]] = []
    var byName: [[UInt8]: Int] = [:]
    for rule in NameChecks.rules where !rule.sharesNames {
      guard let table = folder[rule.file] else { continue }
      for row in table.rows {
        rows.append((table.path, row.line, row["name"], rows.count, alone[rule.file]?[row.line]))
        for name in [row["name"]] + row.list(rule.aliases) where !name.isEmpty {
          let key = Array(name.utf8)
          if let index = byName[key] {
            owners[index].append(rows.count - 1)
          } else {
            byName[key] = names.count
            names.append(key)
            owners.append([rows.count - 1])
          }
        }
      }
    }
    var seen = [Bool](repeating: false, count: rows.count)
    let automaton = CompiledTrie(words: names)
    for (name, table) in folder.tables where name.hasPrefix("cases/") {
      for row in table.rows {
        for column in table.header {
          var cell = row[column]
          cell.withUTF8 { bytes in
            for position in bytes.indices {
              automaton.forEach(in: bytes, at: position) { _, index in
                for owner in owners[Int(index)] { seen[owner] = true }
              }
            }
          }
        }
      }
    }
    return rows.filter { !seen[$0.index] && $0.failing?.isEmpty != true }.map { row in
      let failing = (row.failing ?? []).map { "\"\($0)\"" }.joined(separator: ", ")
      let message =
        "no case exercises \"\(row.name)\""
        + (failing.isEmpty ? "" : ", and alone in a line \(failing) is read otherwise")
      return Finding(row.path, row.line, "no_case", message, severity: .warning)
    }
  }
}

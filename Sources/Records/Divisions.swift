/// An administrative division of China as divisions.csv has it.
package struct Division: Equatable, Sendable {
  /// GB/T 2260, six digits as text.
  package var code: String
  /// The official name: 龙岗区.
  package var name: String
  /// The short forms that are used alone: 龙岗.
  package var shortNames: [String]
  /// `province`, `prefecture` or `county`.
  package var level: String
  /// The code of the division above; empty for a province.
  package var parent: String
  /// The years in which it existed under this code and name; nil where open.
  package var validFrom: Int?
  package var validTo: Int?

  package func exists(in year: Int?) -> Bool {
    guard let year else { return validTo == nil }
    return (validFrom ?? 0) <= year && year <= (validTo ?? .max)
  }
}

/// The divisions table with the look-ups that several stages need.
///
/// Columns of divisions.csv: code, name, short (separated by `|`), level, parent, valid_from, valid_to, source.
package struct Divisions: Sendable {
  package let all: [Division]
  private let byCode: [String: [Int]]
  private let byName: [String: [Int]]

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["code", "name", "short", "level", "parent"]))
  }

  package init(table: CSVTable) {
    self.init(
      table.rows.map { row in
        Division(
          code: row["code"], name: row["name"], shortNames: row.list("short"), level: row["level"],
          parent: row["parent"], validFrom: Int(row["valid_from"]), validTo: Int(row["valid_to"]))
      })
  }

  package init(_ divisions: [Division]) {
    all = divisions
    var byCode: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for (index, division) in divisions.enumerated() {
      byCode[division.code, default: []].append(index)
      byName[division.name, default: []].append(index)
      for short in division.shortNames where short != division.name { byName[short, default: []].append(index) }
    }
    self.byCode = byCode
    self.byName = byName
  }

  /// The division with a code: the one that is valid in `year`, else the newest.
  package func division(code: String, year: Int? = nil) -> Division? {
    let candidates = (byCode[code] ?? []).map { all[$0] }
    return candidates.first { $0.exists(in: year) } ?? candidates.max { ($0.validFrom ?? 0) < ($1.validFrom ?? 0) }
  }

  /// All divisions that bear a name, in full or short.
  package func divisions(named name: String) -> [Division] {
    (byName[name] ?? []).map { all[$0] }
  }

  /// 广东省深圳市龙岗区 for 440307; nil for an unknown code.
  package func fullName(code: String, year: Int? = nil) -> String? {
    guard let division = division(code: code, year: year) else { return nil }
    let above = division.parent.isEmpty ? "" : fullName(code: division.parent, year: year) ?? ""
    return above + division.name
  }

  /// Whether `code` is `other` or lies in it.
  package func isWithin(_ code: String, _ other: String) -> Bool {
    var current = code
    for _ in 0..<4 {
      if current == other { return true }
      guard let parent = division(code: current)?.parent, !parent.isEmpty else { return false }
      current = parent
    }
    return false
  }
}

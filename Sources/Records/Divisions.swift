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
  private let byCode: ByteIndex
  private let byName: ByteIndex

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["code", "name", "short", "level", "parent"]))
  }

  package init(table: CSVTable) {
    var divisions: [Division] = []
    divisions.reserveCapacity(table.rowCount)
    var (level, parent) = (RepeatedCell(), RepeatedCell())
    table.forEachRow(["code", "name", "short", "level", "parent", "valid_from", "valid_to"]) { _, cells in
      var shortNames: [String] = []
      forEachListPart(cells[2]) { shortNames.append(String(valid: $0)) }
      divisions.append(
        Division(
          code: String(valid: cells[0]), name: String(valid: cells[1]), shortNames: shortNames,
          level: level.string(cells[3]), parent: parent.string(cells[4]), validFrom: Self.year(cells[5]),
          validTo: Self.year(cells[6])))
    }
    self.init(divisions)
  }

  private static func year(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
    cell.isEmpty ? nil : Int(String(valid: cell))
  }

  /// A cell's text, remembered from row to row: neighbours are of one level and lie in one division mostly.
  private struct RepeatedCell {
    private var bytes: [UInt8] = []
    private var text = ""

    mutating func string(_ cell: CellBytes) -> String {
      let isSame =
        cell.count == bytes.count
        && cell.indices.allSatisfy { cell[$0] == bytes[$0] }
      if !isSame { (bytes, text) = (Array(cell), String(valid: cell)) }
      return text
    }
  }

  package init(_ divisions: [Division]) {
    all = divisions
    var byCode = ByteIndex(capacity: divisions.count)
    var byName = ByteIndex(capacity: 3 * divisions.count)
    for (index, division) in divisions.enumerated() {
      byCode.add(division.code, index)
      byName.add(division.name, index)
      for short in division.shortNames where short != division.name { byName.add(short, index) }
    }
    byCode.finish()
    byName.finish()
    self.byCode = byCode
    self.byName = byName
  }

  /// The division with a code: the one that is valid in `year`, else the newest.
  package func division(code: String, year: Int? = nil) -> Division? {
    let candidates = byCode.values(of: code) { all[$0].code == code }
    if candidates.count <= 1 { return candidates.first.map { all[$0] } }
    let index =
      candidates.first { all[$0].exists(in: year) }
      ?? candidates.max { (all[$0].validFrom ?? 0) < (all[$1].validFrom ?? 0) }
    return index.map { all[$0] }
  }

  /// All divisions that bear a name, in full or short.
  package func divisions(named name: String) -> [Division] {
    byName.values(of: name) { all[$0].name == name || all[$0].shortNames.contains(name) }.map { all[$0] }
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

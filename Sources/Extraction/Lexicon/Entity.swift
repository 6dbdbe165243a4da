import Records

/// A thing that a table names: its row, whose cells are read when they are asked for.
struct Entity: Sendable {
  let type: MentionType
  private let row: CSVTable.Row

  init(type: MentionType, row: CSVTable.Row) { (self.type, self.row) = (type, row) }

  var subtype: String { row["subtype"] }
  /// The canonical name, as the table writes it.
  var name: String { row["name"] }
  var divisionCode: String? {
    let code = row["code"]
    if !code.isEmpty { return code }
    let place = row["division_code"]
    return place.isEmpty ? nil : place
  }

  /// Whether it bore the name in a year; years that the table leaves open count as all.
  func exists(in year: Int?) -> Bool {
    guard let year else { return Int(row["valid_to"]) == nil }
    return (Int(row["valid_from"]) ?? 0) <= year && year <= (Int(row["valid_to"]) ?? .max)
  }
}

/// The things of some tables, one table behind the other.
struct EntityList: Sendable {
  private struct Part {
    var first: Int
    var table: CSVTable
    var type: MentionType
    /// Whether the table has a column that says what a row is where it is not `type`.
    var hasTypes: Bool
  }

  private var parts: [Part] = []
  private(set) var count = 0

  mutating func add(_ table: CSVTable, _ type: MentionType) {
    parts.append(Part(first: count, table: table, type: type, hasTypes: table.header.contains("type")))
    count += table.rowCount
  }

  subscript(index: Int) -> Entity {
    var number = parts.count - 1
    while parts[number].first > index { number -= 1 }
    let row = parts[number].table.row(index - parts[number].first)
    var type: MentionType?
    if parts[number].hasTypes {
      type = row.withBytes("type") { $0.isEmpty ? nil : MentionType(rawValue: String(valid: $0)) }
    }
    return Entity(type: type ?? parts[number].type, row: row)
  }
}

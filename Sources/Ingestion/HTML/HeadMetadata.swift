import Records

/// What the head of a page says of it, by metas.csv: columns `name` (of a meta element, lower case) and `field`
/// (title, published, source, agency, site, site_code, url, author).
package struct MetaNames: Sendable {
  private let fields: [String: (field: String, rank: Int)]

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["name", "field"])
    var fields: [String: (field: String, rank: Int)] = [:]
    for (rank, row) in table.rows.enumerated() where fields[row["name"].lowercased()] == nil {
      fields[row["name"].lowercased()] = (row["field"], rank)
    }
    self.fields = fields
  }

  /// The contents of the elements that give a field, the table's first name first.
  func values(_ field: String, _ metas: [(name: String, content: String)]) -> [String] {
    metas.compactMap { meta -> (rank: Int, content: String)? in
      guard let known = fields[meta.name], known.field == field, !meta.content.isEmpty else { return nil }
      return (known.rank, meta.content)
    }
    .sorted { $0.rank < $1.rank }
    .map(\.content)
  }
}

import Records

/// What an analyst knows of pages: sources.csv, columns `path`, `url`, `publisher`, `retrieved`. It wins over guesses.
package struct SourceList: Sendable {
  package struct Entry: Sendable {
    package var url: String?
    package var publisher: String?
    package var retrieved: String?
  }

  private var byPath: [String: Entry] = [:]

  package init() {}

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["path"])
    func filled(_ cell: String) -> String? { cell.isEmpty ? nil : cell }
    for row in table.rows {
      byPath[row["path"]] = Entry(
        url: filled(row["url"]), publisher: filled(row["publisher"]), retrieved: filled(row["retrieved"]))
    }
  }

  /// The entry for a page: by its path, or by the last parts of it.
  package func entry(for path: String) -> Entry? {
    if byPath.isEmpty { return nil }
    var rest = path[...]
    while true {
      if let entry = byPath[String(rest)] { return entry }
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      rest = rest[rest.index(after: slash)...]
    }
  }
}

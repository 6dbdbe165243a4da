import Records

/// Offices and how they are called: of science and technology by agencies.csv (columns `alias` and `name`, in full), of
/// all kinds by departments.csv (`name`, `aliases`).
package struct AgencyNames: Sendable {
  private let aliases: NameIndex
  /// By the value of an alias: the office's name in full.
  private let names: [String]

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["alias", "name"])
    self.init(table.rows.map { ($0["alias"], $0["name"]) })
  }

  /// These and the offices of departments.csv.
  package init(path: String, departments: String) throws {
    let table = try CSVTable(path: path, columns: ["alias", "name"])
    var names = table.rows.map { ($0["alias"], $0["name"]) }
    for row in try CSVTable(path: departments, columns: ["name", "aliases"]).rows {
      for alias in [row["name"]] + row.list("aliases") { names.append((alias, row["name"])) }
    }
    self.init(names)
  }

  init(_ names: [(alias: String, name: String)]) {
    var builder = NameIndex.Builder(capacity: names.count)
    for (index, name) in names.enumerated() { builder.add(name.alias, index) }
    aliases = NameIndex(builder, keyLength: 1)
    self.names = names.map(\.name)
  }

  /// An office named in a text: what stands before its function tells whose it is.
  struct Hit {
    /// The function in full: 科技创新委员会.
    var name: String
    var start: Int
    var end: Int
  }

  func hits(in text: ArraySlice<UInt32>) -> [Hit] {
    var hits: [Hit] = []
    let start = text.startIndex
    text.withUnsafeBufferPointer { text in
      var position = 0
      while position < text.count {
        if let match = aliases.longest(text, at: position, end: text.count) {
          hits.append(Hit(name: names[match.value], start: start + position, end: start + position + match.count))
          position += match.count
        } else {
          position += 1
        }
      }
    }
    return hits
  }
}

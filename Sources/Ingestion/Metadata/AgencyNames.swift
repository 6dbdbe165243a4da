import Records

/// Offices and how they are called: of science and technology by agencies.csv (columns `alias` and `name`, in full), of
/// all kinds by departments.csv (`name`, `aliases`).
package struct AgencyNames: Sendable {
  private let byFirst: [UInt32: [(alias: [UInt32], name: String)]]
  private let firsts: ScalarFilter

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
    var byFirst: [UInt32: [(alias: [UInt32], name: String)]] = [:]
    for (alias, name) in names {
      let scalars = alias.unicodeScalars.map(\.value)
      if let first = scalars.first { byFirst[first, default: []].append((scalars, name)) }
    }
    for key in byFirst.keys { byFirst[key]!.sort { $0.alias.count > $1.alias.count } }
    self.byFirst = byFirst
    firsts = ScalarFilter(byFirst.keys)
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
    var position = text.startIndex
    while position < text.endIndex {
      if firsts.mayContain(text[position]), let candidates = byFirst[text[position]],
        let match = candidates.first(where: { Self.stands($0.alias, in: text, at: position) })
      {
        hits.append(Hit(name: match.name, start: position, end: position + match.alias.count))
        position += match.alias.count
      } else {
        position += 1
      }
    }
    return hits
  }

  private static func stands(_ word: [UInt32], in text: ArraySlice<UInt32>, at position: Int) -> Bool {
    if position + word.count > text.endIndex { return false }
    for offset in 0..<word.count where text[position + offset] != word[offset] { return false }
    return true
  }
}

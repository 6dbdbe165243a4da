import Records

/// subjects.csv: words of a title, or an agency's name, that say what the whole report is about, so that a section whose own heading names only a
/// step of the work (加强领导, 广泛宣传) has the report's theme.
package final class SubjectTable: Sendable {
  /// The theme of a whole report, and how strongly its title says so.
  struct Subject: Sendable, Equatable {
    /// A place in `ThemeTable.themes`.
    var theme: Int
    var weight: Double
    var term: String
  }

  private enum Kind: String {
    /// A bureau of one field: 生态环境局.
    case bureau
    /// What a report of any bureau was written about: 节水, 普法.
    case topic
    /// A bureau whose reports are about every theme: 科技局. What else it is called (科技局(知识产权局)) says nothing.
    case general
  }

  private let entries: [(kind: Kind, theme: Int, weight: Double)]
  private let terms: [String]
  private let matcher: TermMatcher

  package convenience init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["term", "kind", "theme", "weight"]))
  }

  package init(table: CSVTable) throws(TableError) {
    var entries: [(kind: Kind, theme: Int, weight: Double)] = []
    var terms: [String] = []
    var matcher = TermMatcher()
    for (number, row) in table.rows.enumerated() {
      func fail(_ message: String) -> TableError { TableError(path: table.path, line: row.line, message: message) }
      guard let kind = Kind(rawValue: row["kind"]) else { throw fail("a kind is bureau, topic or general") }
      let theme = ThemeTable.themes.firstIndex(of: row["theme"])
      guard let theme = kind == .general ? ThemeTable.themes.count : theme else {
        throw fail("there is no theme \"\(row["theme"])\"")
      }
      guard let weight = Double(row["weight"]), weight > 0 && weight <= 10 || kind == .general && weight == 0 else {
        throw fail("a weight is a number above 0, at most 10 (0 for a general bureau)")
      }
      let term = row["term"]
      if term.unicodeScalars.count < 2 { throw fail("a term has at least two characters") }
      let first = row.withBytes("term") { matcher.add($0, number) }
      if first < number { throw fail("\(term) stands in line \(table.line(of: first)) already") }
      entries.append((kind, theme, weight))
      terms.append(term)
    }
    self.entries = entries
    self.terms = terms
    self.matcher = matcher
  }

  /// What a report with this title, or of this agency, is about as a whole; nil where it does not say, or names two things.
  ///
  /// - Parameter name: where the title or the agency stands in `bytes`.
  func subject(_ name: Range<Int>, in bytes: [UInt8]) -> Subject? {
    var isGeneral = false
    var bureau: Subject?
    var topics: [Subject] = []
    matcher.forEachMatch(in: bytes, name) { term, _ in
      let entry = entries[term]
      let subject = Subject(theme: entry.theme, weight: entry.weight, term: terms[term])
      switch entry.kind {
      case .general: isGeneral = true
      case .bureau: bureau = bureau ?? subject
      case .topic: if !topics.contains(where: { $0.theme == subject.theme }) { topics.append(subject) }
      }
    }
    if let topic = topics.first { return topics.count == 1 ? topic : nil }
    return isGeneral ? nil : bureau
  }
}

import Records

/// themes.csv: which words speak for which theme, and how strongly.
package struct ThemeTable: Sendable {
  /// The themes of the guidelines, in their order; a table may use no others.
  package static let themes = [
    "planning", "basic_research", "key_technology", "enterprise", "carriers", "zones", "talent", "finance", "transfer",
    "intellectual_property", "popularization", "services", "investment", "public_health", "sustainability", "reform",
    "party", "other",
  ]

  /// In the table, a word that speaks for no theme and keeps its place: in 提高企业效益 there is no 高企.
  private static let noTheme = "-"

  /// The terms, and beside each its theme (a place in `Self.themes`, or behind its end) and weight.
  let terms: [String]
  let themes: [Int]
  let weights: [Double]
  let matcher: TermMatcher

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["theme", "term", "weight"]))
  }

  package init(table: CSVTable) throws(TableError) {
    var terms: [String] = []
    var themes: [Int] = []
    var weights: [Double] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      let isBare = row["theme"] == Self.noTheme
      guard let theme = isBare ? Self.themes.count : Self.themes.firstIndex(of: row["theme"]) else {
        throw TableError(path: table.path, line: row.line, message: "there is no theme \"\(row["theme"])\"")
      }
      guard let weight = Double(row["weight"]), weight > 0 && weight <= 10 || isBare && weight == 0 else {
        throw TableError(
          path: table.path, line: row.line,
          message: "a weight is a number above 0, at most 10 (0 for a word without theme)")
      }
      let text = row["term"]
      if text.unicodeScalars.count < 2 {
        throw TableError(path: table.path, line: row.line, message: "a term has at least two characters")
      }
      if let line = lines[text] {
        throw TableError(path: table.path, line: row.line, message: "\(text) stands in line \(line) already")
      }
      lines[text] = row.line
      terms.append(text)
      themes.append(theme)
      weights.append(weight)
    }
    self.terms = terms
    self.themes = themes
    self.weights = weights
    matcher = TermMatcher(terms)
  }

  /// Calls `body` with the number of each term that speaks for a theme.
  func forEachTerm(in bytes: [UInt8], _ range: Range<Int>, _ body: (_ term: Int) -> Void) {
    matcher.forEachMatch(in: bytes, range) { term, _ in
      if themes[term] < Self.themes.count { body(term) }
    }
  }
}

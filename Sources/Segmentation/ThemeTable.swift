import Records

/// themes.csv: which words speak for which theme, and how strongly.
package final class ThemeTable: Sendable {
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
  let themes: [UInt8]
  let weights: [Double]
  /// The first eight bytes of each term as a number: of two terms whose numbers differ, the lower one comes first.
  let heads: [UInt64]
  let matcher: TermMatcher

  package convenience init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["theme", "term", "weight"]))
  }

  package init(table: CSVTable) throws {
    var terms: [String] = []
    var themes: [UInt8] = []
    var weights: [Double] = []
    var heads: [UInt64] = []
    var matcher = TermMatcher()
    let ids = Self.themes.map { Array($0.utf8) }
    try table.forEachRow(["theme", "term", "weight"]) { row, cells in
      func fail(_ message: String) -> TableError {
        TableError(path: table.path, line: table.line(of: row), message: message)
      }
      let isBare = cells[0].elementsEqual(Self.noTheme.utf8)
      // Most rows are of the theme of the row before.
      let last = themes.last.map(Int.init).flatMap { $0 < ids.count && cells[0].elementsEqual(ids[$0]) ? $0 : nil }
      guard let theme = isBare ? ids.count : last ?? ids.firstIndex(where: { cells[0].elementsEqual($0) }) else {
        throw fail("there is no theme \"\(String(valid: cells[0]))\"")
      }
      guard let weight = Double(String(valid: cells[2])), weight > 0 && weight <= 10 || isBare && weight == 0 else {
        throw fail("a weight is a number above 0, at most 10 (0 for a word without theme)")
      }
      let text = String(valid: cells[1])
      if text.unicodeScalars.count < 2 { throw fail("a term has at least two characters") }
      let first = matcher.add(cells[1], row)
      if first < row { throw fail("\(text) stands in line \(table.line(of: first)) already") }
      terms.append(text)
      themes.append(UInt8(theme))
      weights.append(weight)
      heads.append((0..<8).reduce(0) { $0 << 8 | ($1 < cells[1].count ? UInt64(cells[1][$1]) : 0) })
    }
    self.terms = terms
    self.themes = themes
    self.weights = weights
    self.heads = heads
    self.matcher = matcher
  }

  /// Calls `body` with the number of each term that speaks for a theme.
  func forEachTerm(in bytes: [UInt8], _ range: Range<Int>, _ body: (_ term: Int) -> Void) {
    matcher.forEachMatch(in: bytes, range) { term, _ in
      if themes[term] < Self.themes.count { body(term) }
    }
  }
}

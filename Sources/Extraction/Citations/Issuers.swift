import Records

/// Who issues under an abbreviation of a document number (国发, 粤府办), and the verbs that say what is done with a policy.
struct Issuers: Sendable {
  struct Issuer: Equatable, Sendable {
    var name: String
    /// `national`, `provincial`, `municipal` or `county`.
    var level: String
  }

  /// The row of each abbreviation, read when it is asked for.
  private let byPrefix: [UTF8Key: CSVTable.Row]
  /// The verbs, longest first, and whether the document itself is made (制定, 印发) or followed (落实).
  let verbs: [(text: [UInt8], isIssuing: Bool)]
  /// Words before a document's number that are no part of it: the verbs, and 根据, 文件, 以及.
  let leads: [[UInt8]]

  init(tables: String) throws {
    var byPrefix: [UTF8Key: CSVTable.Row] = [:]
    let path = tables + "/issuers.csv"
    if fileExists(path) {
      let table = try CSVTable(path: path, columns: ["prefix", "issuer", "level"])
      byPrefix.reserveCapacity(table.rowCount)
      table.forEachRow(["prefix"]) { row, cells in
        byPrefix[UTF8Key(String(decoding: cells[0], as: UTF8.self))] = table.row(row)
      }
    }
    self.byPrefix = byPrefix
    var verbs: [(text: [UInt8], isIssuing: Bool)] = []
    var leads: [[UInt8]] = []
    let verbPath = tables + "/citation_verbs.csv"
    if fileExists(verbPath) {
      for row in try CSVTable(path: verbPath, columns: ["verb", "class"]).rows {
        let word = Array(row["verb"].utf8)
        leads.append(word)
        switch row["class"] {
        case "issue": verbs.append((word, true))
        case "carry": verbs.append((word, false))
        case "lead": break
        default:
          throw TableError(
            path: verbPath, line: row.line, message: "\"\(row["class"])\" is no class; use issue, carry or lead")
        }
      }
    }
    self.leads = leads
    self.verbs = verbs.sorted { $0.text.count > $1.text.count }
  }

  /// The issuer of the longest abbreviation that `prefix` begins with.
  func issuer(prefix: String) -> Issuer? {
    var scalars = Array(prefix.unicodeScalars)
    while !scalars.isEmpty {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      // A ministry's single character (财, 教) stands for it only at the head of a number without a place.
      if let row = byPrefix[UTF8Key(String(text))] { return Issuer(name: row["issuer"], level: row["level"]) }
      scalars.removeLast()
    }
    return nil
  }
}

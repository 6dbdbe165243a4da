import Records

/// Who issues under an abbreviation of a document number (国发, 粤府办), and the verbs that say what is done with a policy.
struct Issuers: Sendable {
  struct Issuer: Equatable, Sendable {
    var name: String
    /// `national`, `provincial`, `municipal` or `county`.
    var level: String
  }

  /// The rows of each abbreviation, read when they are asked for: the first, and those of further places with its letters.
  private let byPrefix: [UTF8Key: CSVTable.Row]
  private let others: [UTF8Key: [CSVTable.Row]]
  /// What follows a place's letters (政办), longest first, and the body that it stands for.
  private let bodies: [(letters: String, body: String)]
  /// The verbs, longest first, and whether the document itself is made (制定, 印发) or followed (落实).
  let verbs: [(text: [UInt8], isIssuing: Bool)]
  /// Words before a document's number that are no part of it: the verbs, and 根据, 文件, 以及.
  let leads: [[UInt8]]
  /// Words before a body that did not issue the document: 会同, 向.
  let partners: [[UInt8]]

  init(tables: String) throws {
    var byPrefix: [UTF8Key: CSVTable.Row] = [:]
    var others: [UTF8Key: [CSVTable.Row]] = [:]
    var bodies: [(letters: String, body: String)] = []
    let path = tables + "/issuers.csv"
    if fileExists(path) {
      let table = try CSVTable(path: path, columns: ["prefix", "issuer", "level"])
      byPrefix.reserveCapacity(table.rowCount)
      table.forEachRow(["prefix"]) { row, cells in
        if cells[0].first == UInt8(ascii: "-") {
          let letters = String(decoding: cells[0].dropFirst(), as: UTF8.self)
          bodies.append((letters, table.row(row)["issuer"]))
          return
        }
        let key = UTF8Key(String(decoding: cells[0], as: UTF8.self))
        if byPrefix[key] == nil {
          byPrefix[key] = table.row(row)
        } else {
          others[key, default: []].append(table.row(row))
        }
      }
    }
    (self.byPrefix, self.others) = (byPrefix, others)
    self.bodies = bodies.sorted { $0.letters.utf8.count > $1.letters.utf8.count }
    var verbs: [(text: [UInt8], isIssuing: Bool)] = []
    var leads: [[UInt8]] = []
    var partners: [[UInt8]] = []
    let verbPath = tables + "/citation_verbs.csv"
    if fileExists(verbPath) {
      for row in try CSVTable(path: verbPath, columns: ["verb", "class"]).rows {
        let word = Array(row["verb"].utf8)
        if row["class"] != "partner" { leads.append(word) }
        switch row["class"] {
        case "issue": verbs.append((word, true))
        case "carry": verbs.append((word, false))
        case "partner": partners.append(word)
        case "lead": break
        default:
          throw TableError(
            path: verbPath, line: row.line,
            message: "\"\(row["class"])\" is no class; use issue, carry, partner or lead")
        }
      }
    }
    (self.leads, self.partners) = (leads, partners)
    self.verbs = verbs.sorted { $0.text.count > $1.text.count }
  }

  /// The issuer of the longest abbreviation that `prefix` begins with: the body of one of `near`, if several places have the
  /// letters, or if only the letters of such a place tell.
  ///
  /// - Parameter near: the places that may be meant, likeliest first: the title's, the report's own and those above it.
  func issuer(prefix: String, near: [IssuingPlace]) -> Issuer? {
    let rows = rows(prefix: prefix)
    for place in near {
      if let row = rows.first(where: { $0["code"] == place.code }) { return Self.issuer(row) }
    }
    if let row = rows.first, row["code"].isEmpty, prefix.unicodeScalars.count > 1,
      row["prefix"].unicodeScalars.count > 1
    {
      return Self.issuer(row)
    }
    for place in near {
      if let name = place.issuer(prefix: prefix, bodies: bodies) { return Issuer(name: name, level: place.level) }
    }
    return rows.first.map(Self.issuer)
  }

  /// The rows of the longest abbreviation that `prefix` begins with.
  private func rows(prefix: String) -> [CSVTable.Row] {
    var scalars = Array(prefix.unicodeScalars)
    while !scalars.isEmpty {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let key = UTF8Key(String(text))
      // A ministry's single character (财, 教) stands for it only at the head of a number without a place.
      if let row = byPrefix[key] { return [row] + (others[key] ?? []) }
      scalars.removeLast()
    }
    return []
  }

  private static func issuer(_ row: CSVTable.Row) -> Issuer { Issuer(name: row["issuer"], level: row["level"]) }
}

/// A place whose bodies may have issued a document: what its numbers may begin with.
struct IssuingPlace: Equatable {
  var code: String
  /// 深圳市龙岗区, as its bodies' names begin.
  var name: String
  /// Characters one of which stands for it: 龙岗.
  var characters: [Unicode.Scalar]
  /// The same of the place above: 深 before 龙.
  var above: [Unicode.Scalar]
  /// The report's own agency, if it is of this place.
  var agency: String?

  var level: String { code.hasSuffix("0000") ? "provincial" : code.hasSuffix("00") ? "municipal" : "county" }

  /// The body of this place that numbers with `prefix`, which begins with the place's letters: 龙府办, 深龙府办.
  func issuer(prefix: String, bodies: [(letters: String, body: String)]) -> String? {
    var rest = Substring(prefix).unicodeScalars
    guard let first = rest.popFirst() else { return nil }
    let isOwn = characters.contains(first)
    guard isOwn || above.contains(first) else { return nil }
    if let second = rest.first, characters.contains(second) { rest.removeFirst() } else if !isOwn { return nil }
    let written = String(rest)
    guard let found = bodies.first(where: { written.hasPrefix($0.letters) }) else { return nil }
    // 科 of a 科技和工业信息化局
    if let agency, agency.hasPrefix(name), let letter = found.letters.unicodeScalars.first,
      agency.unicodeScalars.dropFirst(name.unicodeScalars.count).first == letter
    {
      return agency
    }
    return found.body.hasPrefix("委") ? "中共" + name + found.body : name + found.body
  }
}

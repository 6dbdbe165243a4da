import Records

/// Compares the facts of this run with documents.csv and indicators.csv as they stand in the output folder.
struct ChangeBuilder {
  let database: Database
  let directory: String
  let state: RunState

  private static let schema = """
    CREATE TABLE old_document (id TEXT PRIMARY KEY, path TEXT, sha256 TEXT, figures INTEGER) WITHOUT ROWID;
    CREATE TABLE old_figure (
      n INTEGER PRIMARY KEY, id TEXT, document TEXT, path TEXT, start INTEGER, text TEXT, metric TEXT, indicator TEXT,
      value TEXT, unit TEXT, aspect TEXT, qualifier TEXT, stance TEXT, period TEXT, subject TEXT, filled TEXT);
    """

  func build() throws {
    try database.execute(ChangesTable.schema)
    try database.execute(Self.schema)
    let isFirstRun = try !loadReports()
    let figuresWereThere = try loadFigures()
    let reasons = reasonsOfProgram()
    try database.transaction {
      try compareReports(reasons)
      if !isFirstRun, figuresWereThere { try FigureComparison(database: database, reasons: reasons).run() }
    }
  }

  /// Why unchanged pages may give other facts: edited tables, another program.
  private func reasonsOfProgram() -> ChangeReasons {
    guard let bytes = try? readFile(directory + "/run.json"), let before = try? RunState(line: trimmed(bytes)) else {
      return ChangeReasons(tables: [], programs: [])
    }
    return ChangeReasons(
      tables: RunState.difference(before.tables, state.tables),
      programs: RunState.difference(before.programs, state.programs))
  }

  private func trimmed(_ bytes: [UInt8]) -> [UInt8] { bytes.last == 0x0A ? bytes.dropLast() : bytes }

  // MARK: What stood there before

  /// - Returns: false where there are no former outputs.
  private func loadReports() throws -> Bool {
    guard let rows = CSVStream(path: directory + "/documents.csv") else { return false }
    let insert = try database.prepare("INSERT OR IGNORE INTO old_document VALUES (?,?,?,?)")
    try database.transaction {
      while let row = rows.next() {
        try insert.run([
          .text(row["document"]), .text(row["source_file"]), .text(row["sha256"]), Value(Int(row["figures"])),
        ])
      }
    }
    return true
  }

  private func loadFigures() throws -> Bool {
    guard let rows = CSVStream(path: directory + "/indicators.csv") else { return false }
    let insert = try database.prepare("INSERT INTO old_figure VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    try database.transaction {
      while let row = rows.next() {
        try insert.run([
          .text(row["figure"]), .text(row["document"]), .text(row["source_file"]), Value(Int(row["start"])),
          .text(row["text"]), .text(row["metric"]), .text(row["indicator"]), .text(row["value"]), .text(row["unit"]),
          .text(row["aspect"]), .text(row["qualifier"]), .text(row["stance"]), .text(row["period"]),
          .text(row["subject"]), .text(row["filled_value"]),
        ])
      }
    }
    try database.execute("CREATE INDEX old_figure_document ON old_figure (document, start)")
    return true
  }

  // MARK: Reports

  private func compareReports(_ reasons: ChangeReasons) throws {
    let insert = try database.prepare("INSERT INTO change VALUES (NULL,?,?,?,?,?,?,?,?,?,?)")
    // A page whose bytes changed has another id and the same path.
    let reports = try database.prepare(
      """
      SELECT d.id, d.path, (SELECT count(*) FROM indicator i WHERE i.document = d.n),
        (SELECT o.path FROM old_document o WHERE o.id = d.id),
        (SELECT min(o.id) FROM old_document o WHERE o.path = d.path AND o.id NOT IN (SELECT id FROM document))
      FROM document d ORDER BY d.n
      """)
    var replaced: Set<String> = []
    while try reports.step() {
      let id = reports.text(0)
      let path = reports.text(1)
      if let oldPath = reports.string(3) {
        if oldPath != path {
          try insert.run([
            "changed_report", "moved_page", nil, .text(path), .text(id), nil, "source_file", .text(oldPath),
            .text(path), nil,
          ])
        }
      } else if let old = reports.string(4), replaced.insert(old).inserted {
        try insert.run([
          "changed_report", "changed_page", .text("\(reports.int(2) ?? 0) figures"), .text(path), .text(id), nil,
          "document", .text(old), .text(id), nil,
        ])
      } else {
        try insert.run([
          "new_report", "new_page", .text("\(reports.int(2) ?? 0) figures"), .text(path), .text(id), nil, nil, nil,
          nil, nil,
        ])
      }
    }
    let gone = try database.prepare(
      "SELECT id, path, figures FROM old_document WHERE id NOT IN (SELECT id FROM document) ORDER BY path, id")
    while try gone.step() {
      if replaced.contains(gone.text(0)) { continue }
      try insert.run([
        "vanished_report", "vanished_page", .text("\(gone.int(2) ?? 0) figures"), .text(gone.text(1)),
        .text(gone.text(0)), nil, nil, nil, nil, nil,
      ])
    }
  }
}

/// Why a page that is the same gives other facts.
struct ChangeReasons {
  var tables: [String]
  var programs: [String]

  /// Separated by |; `other` where neither tables nor programs differ (an option, a list of sources).
  var reason: String {
    let reasons = (tables.isEmpty ? [] : ["table_edited"]) + (programs.isEmpty ? [] : ["program_changed"])
    return reasons.isEmpty ? "other" : reasons.joined(separator: "|")
  }

  var detail: String { (tables + programs).joined(separator: "|") }
}

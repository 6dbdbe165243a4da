import Records

/// Turns the facts of one output folder into its tables.
///
/// `load()` reads, `derive()` computes what no single fact says, and the `write…` functions stream the results; nothing is
/// kept in memory that grows with the input.
package final class Aggregator {
  package let directory: String
  package let lexicon: Lexicon
  let database: Database
  private var tables: [TableDefinition] = []
  private var rowCounts: [String: Int] = [:]
  /// What the aggregation itself found, in order; the same records stand in problems.csv.
  private let reportOwn: (Problem) -> Void

  /// - Parameters:
  ///   - directory: the output folder, with the JSON Lines of the earlier stages.
  ///   - report: takes what this stage finds wrong, as it is found.
  package init(directory: String, lexicon: Lexicon, report: @escaping (Problem) -> Void) throws {
    self.directory = directory
    self.lexicon = lexicon
    reportOwn = report
    database = try Database(spillDirectory: directory)
  }

  /// - Parameter problemFiles: problem records of the earlier stages, in the order in which they are to be listed.
  package func load(problemFiles: [String]) throws {
    var own: [Problem] = []
    let report: (Problem) -> Void = { own.append($0) }
    try Loader(database: database, lexicon: lexicon, directory: directory, report: report).load()
    try database.transaction {
      for path in problemFiles {
        let reader = try RecordReader<Problem>(path: path, stage: "aggregate", report: report)
        while let problem = try reader.next() { try store(problem) }
      }
      for problem in own { try note(problem) }
    }
  }

  /// - Parameter state: what the run was made from, to tell why something changed.
  package func derive(state: RunState) throws {
    try MaskedFigures(database: database).fill()
    try EntityBuilder(database: database).build()
    let series = SeriesBuilder(database: database, lexicon: lexicon)
    try series.build()
    try CommitmentBuilder(database: database, lexicon: lexicon).build()
    var found: [Problem] = []
    try SeriesChecks(database: database) { found.append($0) }.run()
    try database.transaction { for problem in found { try note(problem) } }
    try ChangeBuilder(database: database, directory: directory, state: state).build()
    tables = Catalog.tables(years: try series.years())
  }

  /// How many reports were read.
  package var reportCount: Int { get throws { try database.integer("SELECT count(*) FROM document") ?? 0 } }

  /// The files that `write` makes, datapackage.json aside.
  package var fileNames: [String] { tables.map { $0.name + ".csv" } + ["problems.jsonl"] }

  /// Streams one file; `datapackage.json` must be the last, since it counts the rows of the others.
  package func write(_ fileName: String, to sink: ([UInt8]) throws -> Void) throws {
    switch fileName {
    case "problems.jsonl": try writeProblems(to: sink)
    case "datapackage.json": try sink(DataPackage.json(tables: tables, rows: rowCounts))
    default:
      guard let table = tables.first(where: { $0.name + ".csv" == fileName }) else { return }
      rowCounts[table.name] = try TableWriter(database: database, table: table).write(to: sink)
    }
  }

  // MARK: Problems

  private func note(_ problem: Problem) throws {
    reportOwn(problem)
    try store(problem)
  }

  private func store(_ problem: Problem) throws {
    try database.cached("INSERT INTO problem VALUES (NULL,?,?,?,?,?,?,?)").run([
      .text(problem.stage), Value(problem.document), Value(problem.source), Value(problem.line), .text(problem.kind),
      Value(problem.quote), .text(problem.message),
    ])
  }

  private func writeProblems(to sink: ([UInt8]) throws -> Void) throws {
    let rows = try database.prepare(
      "SELECT stage, document, source, line, kind, quote, message FROM problem ORDER BY n")
    var writer = JSONWriter()
    while try rows.step() {
      Problem(
        stage: rows.text(0), document: rows.string(1), source: rows.string(2), line: rows.int(3), kind: rows.text(4),
        quote: rows.string(5), message: rows.text(6)
      ).appendLine(to: &writer)
      try sink(writer.bytes)
      writer.removeAll()
    }
  }
}

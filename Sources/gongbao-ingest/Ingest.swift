import ArgumentParser
import Ingestion
import Records
import StageCommand

@main
struct Ingest: Stage {
  static let configuration = CommandConfiguration(
    commandName: "gongbao-ingest",
    abstract: "Read pages as they are found and give the reports alone, repaired.",
    discussion: """
      Example:
        gongbao-ingest pages/ extra.html --tables Pipelines/WorkReports --output documents.jsonl --problems problems.jsonl
      """)

  @Argument(
    help: ArgumentHelp(
      "Pages, or folders of pages (recursive): HTML, text, Word, PDF, MHTML, WARC, each also gzipped. - reads paths "
        + "from standard input, one a line.", valueName: "paths"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The folder of lexicon tables.", valueName: "folder"))
  var tables = "Pipelines/WorkReports"

  @Option(help: ArgumentHelp("Where the reports go (JSON Lines).", valueName: "file"))
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "What is known of pages (CSV: path, url, publisher, retrieved); it wins over guesses.", valueName: "file"))
  var sources: String?

  @Flag(name: .long, help: "Keep traditional characters as they are.")
  var keepScript = false

  @Option(help: ArgumentHelp("Show what is done to a text, and why.", valueName: "text"))
  var explain: String?

  @Option(help: ArgumentHelp("The same for a plain text in a file, whatever its encoding.", valueName: "file"))
  var explainFile: String?

  @Flag(name: .long, help: .hidden)
  var parseOnly = false

  @Flag(name: .long, help: .hidden)
  var repairOnly = false

  @OptionGroup var options: StageOptions

  func run() async throws {
    if let bytes = try explain.map({ Array($0.utf8) }) ?? explainFile.map({ try readFile($0) }) {
      let ingestor = try Ingestor(tables: tables, keepScript: keepScript)
      return print(ingestor.explain(bytes), terminator: "")
    }
    if paths.isEmpty { throw ConfigurationError("no pages given; name files or folders (see --help)") }
    let stream = try PageStream(paths)
    if parseOnly { return try measureParser(stream.paths) }
    let ingestor = try Ingestor(tables: tables, keepScript: keepScript)
    if repairOnly { return try measureRepair(stream.paths, ingestor) }
    let known = try sources.map { try SourceList(path: $0) } ?? SourceList()
    let run = try StageRun("ingest", options)
    let file = try run.outputs.open(output)
    let spool = try Spool()
    var duplicates = Duplicates()
    var firstPaths: [String: String] = [:]
    try await orderedMap(
      jobs: options.jobs,
      next: { stream.next() },
      transform: { item in
        let page =
          switch item {
          case .file(let path): PageStream.read(path)
          case .page(let page): page
          }
        let result = try ingestor.ingest(page, source: known.entry(for: page.path))
        return (
          path: page.path,
          documents: result.documents.map { (id: $0.id, line: lines([$0]), witness: Witness($0)) },
          problems: result.problems
        )
      },
      emit: { page in
        run.progress.advance()
        if let id = page.documents.first?.id {
          if let first = firstPaths[id] {
            return run.problems.report(
              Problem(
                stage: "ingest", document: id, source: page.path, kind: "duplicate_file",
                message: "the file holds the same bytes as \(first); it was left out"))
          }
          firstPaths[id] = page.path
        }
        for document in page.documents {
          try spool.add(document.id, document.line)
          duplicates.add(document.witness)
        }
        run.problems.report(page.problems)
      })
    try spool.drain(duplicates.best()) { line throws(FileError) in try file.write(line) }
    try run.finish()
  }

  /// How fast each page is decoded and repaired, beside a plain pass that only validates it.
  private func measureRepair(_ files: [String], _ ingestor: Ingestor) throws {
    func rate(_ value: Double) -> String {
      let text = "\((value * 10).rounded() / 10)"
      return String(repeating: " ", count: max(0, 8 - text.count)) + text + " MB/s"
    }
    for file in files {
      let speed = ingestor.repairSpeed(of: try readFile(file))
      let state = speed.damage.isEmpty ? "clean" : "damaged"
      print("repair \(state): \(rate(speed.repair)), validation alone: \(rate(speed.validation))  \(file)")
    }
  }

  /// How fast the HTML parser alone reads the pages, for comparing.
  private func measureParser(_ files: [String]) throws {
    var pages: [[UInt8]] = []
    for file in files { pages.append(try readFile(file)) }
    let clock = ContinuousClock()
    var bytes = 0
    let time = clock.measure { for page in pages { bytes += bareParse(page) } }
    print("\(bytes) bytes, \(time), \((Double(bytes) / 1e6 / (time / .seconds(1))).rounded()) MB/s")
  }
}

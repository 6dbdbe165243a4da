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

  @Argument(help: "Pages, or folders of pages (recursive).")
  var paths: [String] = []

  @Option(help: ArgumentHelp("The folder of lexicon tables.", valueName: "folder"))
  var tables = "Pipelines/WorkReports"

  @Option(help: ArgumentHelp("Where the reports go (JSON Lines).", valueName: "file"))
  var output = "-"

  @Flag(name: .long, help: "Keep traditional characters as they are.")
  var keepScript = false

  @Flag(name: .long, help: .hidden)
  var parseOnly = false

  @OptionGroup var options: StageOptions

  func run() async throws {
    if paths.isEmpty { throw ConfigurationError("no pages given; name files or folders") }
    let files = try PageFiles.list(paths)
    if parseOnly { return try measureParser(files) }
    let ingestor = try Ingestor(tables: tables, keepScript: keepScript)
    let run = try StageRun("ingest", options)
    let file = try run.outputs.open(output)
    var remaining = files[...]
    try await orderedMap(
      jobs: options.jobs,
      next: { remaining.popFirst() },
      transform: { path in
        let page: Page
        do throws(FileError) {
          page = Page(path: path, bytes: try readFile(path))
        } catch {
          page = Page(
            path: path,
            defect: Problem(stage: "ingest", source: path, kind: "unreadable_file", message: error.description))
        }
        let result = ingestor.ingest(page)
        return (documents: lines(result.documents), problems: result.problems)
      },
      emit: { output in
        try file.write(output.documents)
        run.problems.report(output.problems)
        run.progress.advance()
      })
    try run.finish()
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

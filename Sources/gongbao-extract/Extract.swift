import ArgumentParser
import Extraction
import Records
import StageCommand

@main
struct Extract: Stage {
  static let configuration = CommandConfiguration(
    commandName: "gongbao-extract",
    abstract: "Find the names and figures of reports: documents and their outline in, facts out.",
    discussion: """
      Example:
        gongbao-extract documents.jsonl --segments segments.jsonl --tables Pipelines/WorkReports \\
          --mentions mentions.jsonl --indicators indicators.jsonl --citations citations.jsonl
        echo 全年净增308家,总量达2810家 | gongbao-extract --numbers
      """)

  @Argument(help: "documents.jsonl (with --numbers or --figures also a text), or - for standard input.")
  var documents = "-"

  @Option(help: ArgumentHelp("The outline of the same documents.", valueName: "file"))
  var segments: String?

  @Option(help: ArgumentHelp("The folder of lexicon tables.", valueName: "folder"))
  var tables = "Pipelines/WorkReports"

  @Option(help: ArgumentHelp("Where mentions go.", valueName: "file"))
  var mentions: String?

  @Option(help: ArgumentHelp("Where indicators go.", valueName: "file"))
  var indicators: String?

  @Option(help: ArgumentHelp("Where citations go.", valueName: "file"))
  var citations: String?

  @Option(
    help: ArgumentHelp("Print what the rules see in a text, and why they refuse it, and stop.", valueName: "text"))
  var explain: String?

  @Flag(help: "Print every number of a text (a file, or standard input) as JSON Lines, and stop.")
  var numbers = false

  @Flag(help: "Print the figures of a documents.jsonl or a plain text for reading, and stop.")
  var figures = false

  @OptionGroup var options: StageOptions

  func run() async throws {
    if numbers { return try NumberListing(tables: tables).run(path: documents) }
    let extractor = try Extractor(tables: tables)
    if let explain {
      for line in extractor.explain(explain) { print(line) }
      return
    }
    if figures { return try FigureListing(extractor: extractor).run(path: documents, segments: segments) }
    let run = try StageRun("extract", options)
    let mentionFile = try mentions.map { try run.outputs.open($0) }
    let indicatorFile = try indicators.map { try run.outputs.open($0) }
    let citationFile = try citations.map { try run.outputs.open($0) }
    try await run.forEachDocument(
      in: documents, segments: segments,
      transform: { item in
        let facts = extractor.extract(from: item.document, segments: item.segments)
        let output = (
          mentions: lines(facts.mentions), indicators: lines(facts.indicators), citations: lines(facts.citations)
        )
        return (output, facts.problems)
      },
      emit: { output in
        try mentionFile?.write(output.mentions)
        try indicatorFile?.write(output.indicators)
        try citationFile?.write(output.citations)
      })
    try run.finish()
  }
}

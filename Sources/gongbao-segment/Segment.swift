import ArgumentParser
import Records
import Segmentation
import StageCommand

@main
struct Segment: Stage {
  static let configuration = CommandConfiguration(
    commandName: "gongbao-segment",
    abstract: "Find the outline of each report: title, sections, measures, paragraphs, with role, year and theme.",
    discussion: """
      Example:
        gongbao-segment documents.jsonl --tables Pipelines/WorkReports --output segments.jsonl --problems problems/segment.jsonl
      """)

  @Argument(help: "documents.jsonl; - is standard input.")
  var documents = "-"

  @Option(
    help: ArgumentHelp("The folder with themes.csv, subjects.csv, roles.csv and openers.csv.", valueName: "folder"))
  var tables = "Pipelines/WorkReports"

  @Option(help: ArgumentHelp("Where the segments go (JSON Lines); - is standard output.", valueName: "file"))
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Print the outline of a documents.jsonl or of a plain text for reading, and do nothing else.", valueName: "file"))
  var outline: String?

  @OptionGroup var options: StageOptions

  func run() async throws {
    let segmenter = try Segmenter(tables: tables)
    if let outline { return try printOutline(of: outline, segmenter) }
    let run = try StageRun("segment", options)
    let output = try run.outputs.open(output)
    try await run.forEachDocument(
      in: documents,
      transform: { item in
        let (outline, problems) = segmenter.outline(of: item.document)
        return (outline.lines(), problems)
      },
      emit: { try output.write($0) })
    try run.finish()
  }

  private func printOutline(of path: String, _ segmenter: Segmenter) throws {
    let output = try AtomicFile(path: "-")
    let write = { (document: Document) in
      let (segments, problems) = segmenter.segment(document)
      try output.write(Array(OutlineListing.lines(segments, of: document, problems: problems).utf8))
    }
    if path.hasSuffix(".jsonl") || path == "-" {
      let reader = try RecordReader<Document>(path: path, stage: "segment") { printError("\($0.message)\n") }
      while let document = try reader.next() { try write(document) }
    } else {
      let text = String(decoding: try readFile(path), as: UTF8.self)
      try write(Document(id: "text", source: Source(path: path), text: text))
    }
    try output.finish()
  }
}

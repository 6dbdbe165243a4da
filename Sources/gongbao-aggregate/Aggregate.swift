import Aggregation
import ArgumentParser
import Glibc
import Records
import StageCommand

@main
struct Aggregate: Stage {
  static let configuration = CommandConfiguration(
    commandName: "gongbao-aggregate",
    abstract: "Turns the facts of an output folder into its tables.",
    discussion: """
      Reads documents.jsonl, segments.jsonl, mentions.jsonl, indicators.jsonl, citations.jsonl and problems/*.jsonl of the
      folder, and writes every CSV, problems.jsonl, run.json and datapackage.json into it; all appear together.

      Example: gongbao-aggregate Output/WorkReports --tables Pipelines/WorkReports
      """)

  @Argument(help: ArgumentHelp("The output folder.", valueName: "folder"))
  var folder: String?

  @Option(name: .long, help: ArgumentHelp("The pipeline's folder of lexicon tables.", valueName: "folder"))
  var tables = "Pipelines/WorkReports"

  @Flag(name: .long, help: "Print the data dictionary (Output/README.md) and stop.")
  var dictionary = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Show where a row of a table comes from, e.g. indicators.csv:123 (row 1 is the header).", valueName: "file:row"))
  var explain: String?

  @OptionGroup var options: StageOptions

  func validate() throws {
    if dictionary { return }
    if let explain, CellReference(explain) == nil {
      throw ValidationError("--explain takes a table and a row behind the header, such as indicators.csv:123.")
    }
    if folder == nil { throw ValidationError("Name the output folder.") }
  }

  func run() async throws {
    if dictionary { return print(DataDictionary.markdown, terminator: "") }
    guard let folder else { return }
    if let cell = explain.flatMap(CellReference.init) {
      guard let text = try CellExplainer(directory: folder, tables: tables).explain(cell) else {
        throw ConfigurationError("\(cell.file) has no row \(cell.row)")
      }
      return print(text, terminator: "")
    }
    let run = try StageRun("aggregate", options)
    let aggregator = try Aggregator(directory: folder, lexicon: Lexicon(directory: tables)) { run.problems.report($0) }
    try aggregator.load(problemFiles: Self.problemFiles(in: folder))
    let state = try RunState(tables: tables, programs: Self.programFolder)
    try aggregator.derive(state: state)
    for name in aggregator.fileNames + ["datapackage.json"] {
      let file = try run.outputs.open(folder + "/" + name)
      try aggregator.write(name, to: file.write)
    }
    run.progress.advance(try aggregator.reportCount)
    try run.outputs.open(folder + "/run.json").write(lines([state]))
    try run.finish()
  }

  /// The problem records of the earlier stages, in the order of the stages; what this stage itself noted last time does
  /// not count.
  private static func problemFiles(in folder: String) -> [String] {
    let stages = ["ingest.jsonl", "segment.jsonl", "extract.jsonl"]
    let names = fileNames(in: folder + "/problems").filter { $0.hasSuffix(".jsonl") && $0 != "aggregate.jsonl" }
    return (stages.filter(names.contains) + names.filter { !stages.contains($0) }).map { "\(folder)/problems/\($0)" }
  }

  /// Where this executable stands, with the other stages beside it.
  private static var programFolder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    if count <= 0 { return "." }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

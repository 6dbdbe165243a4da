import ArgumentParser
import Records
import StageCommand
import Validation

@main
struct Check: Stage {
  static let configuration = CommandConfiguration(
    commandName: "gongbao-check",
    abstract: "Check a pipeline's lexicon tables and run their cases; findings name file and line.",
    discussion: """
      Exits with 1 if there is an error. Every name is tried alone in a line; a row that fails there and that no case names
      is a warning, and only counted unless --unexercised is given.

      Example:
        gongbao-check Pipelines/WorkReports
        gongbao-check --score Output/Mine --gold annotated
        gongbao-check --suite Recognizers-Text/Specs
        gongbao-check Pipelines/WorkReports --held-out annotated --others reports --into held-out-tables
      """)

  @Argument(help: "The folder of lexicon tables.")
  var tables = "Pipelines/WorkReports"

  @Flag(help: "List every row that no case exercises.")
  var unexercised = false

  @Option(
    help: ArgumentHelp("Score this output folder against --gold instead of checking tables.", valueName: "folder"))
  var score: String?

  @Option(help: ArgumentHelp("Annotated reports to score against.", valueName: "folder"))
  var gold: String?

  @Flag(help: "With --score: list what is missing (-) and what is spurious (+).")
  var differences = false

  @Option(
    help: ArgumentHelp(
      "Copy the tables to --into without the rows that only these annotated reports speak of.", valueName: "folder"))
  var heldOut: String?

  @Option(
    help: ArgumentHelp("With --held-out: other reports (.txt); a row that they speak of stays.", valueName: "folder"))
  var others: [String] = []

  @Option(help: ArgumentHelp("With --held-out: where the tables go.", valueName: "folder"))
  var into: String?

  @Option(
    help: ArgumentHelp(
      "Read the numbers of a public suite (the folder Specs of microsoft/Recognizers-Text) and list what differs.",
      valueName: "folder"))
  var suite: String?

  @OptionGroup var options: StageOptions

  func validate() throws {
    if (score == nil) != (gold == nil) { throw ValidationError("--score and --gold go together.") }
    if (heldOut == nil) != (into == nil) { throw ValidationError("--held-out and --into go together.") }
  }

  func run() async throws {
    if let score, let gold { return try printScores(of: score, gold: gold) }
    if let heldOut, let into { return try copyTables(heldOut: heldOut, into: into) }
    if let suite { return try printSuite(suite) }
    let run = try StageRun("check", options)
    let report = try await Validator(tables: tables).report()
    var errors = 0
    var silent: [(path: String, count: Int)] = []
    for finding in report.findings {
      if finding.kind == "no_case", !unexercised {
        if silent.last?.path == finding.path {
          silent[silent.count - 1].count += 1
        } else {
          silent.append((finding.path, 1))
        }
        continue
      }
      if finding.severity == .error { errors += 1 }
      print(finding.description)
      run.problems.report([
        Problem(stage: "check", source: finding.path, line: finding.line, kind: finding.kind, message: finding.message)
      ])
    }
    for (path, count) in silent { print("\(path): \(count) rows that no case exercises (--unexercised lists them)") }
    print(
      "\(report.tables) tables, \(report.rows) rows, \(report.cases) cases: \(errors) errors, \(report.failedCases) failed cases"
    )
    try run.finish()
    if errors > 0 { throw ExitCode(1) }
  }

  private func printScores(of output: String, gold: String) throws {
    let reports = try goldReports(in: gold)
    if reports.isEmpty { throw ConfigurationError("\(gold): no annotated reports (NNN.mentions.jsonl) in this folder") }
    let scores = try Validation.score(output: output, gold: reports) { if differences { print($0) } }
    print(scores.lines.joined(separator: "\n"))
  }

  private func printSuite(_ folder: String) throws {
    let outcomes = try NumberSuite(tables: tables).outcomes(of: folder)
    for outcome in outcomes {
      print("\(outcome.model): \(outcome.agreeing) of \(outcome.cases) agree")
      for difference in outcome.differences { print("  \(difference)") }
    }
    let cases = outcomes.reduce(0) { $0 + $1.cases }
    let agreeing = outcomes.reduce(0) { $0 + $1.agreeing }
    let share = Double(agreeing * 1000 / max(1, cases)) / 10
    print("all: \(agreeing) of \(cases) agree (\(share) %)")
  }

  private func copyTables(heldOut: String, into: String) throws {
    let dropped = try Validation.copyTables(tables, to: into, withoutWhatOnly: heldOut, knowsBesides: others)
    for row in dropped { print("left out: \(row)") }
    print("\(dropped.count) rows left out")
  }
}

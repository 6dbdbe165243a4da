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
      Exits with 1 if there is an error. Rows that no case names are warnings, and only counted unless --unexercised is given.

      Example:
        gongbao-check Pipelines/WorkReports
      """)

  @Argument(help: "The folder of lexicon tables.")
  var tables = "Pipelines/WorkReports"

  @Flag(help: "List every row that no case exercises.")
  var unexercised = false

  @OptionGroup var options: StageOptions

  func run() async throws {
    let run = try StageRun("check", options)
    let report = try Validator(tables: tables).report()
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
}

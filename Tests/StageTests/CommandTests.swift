import Records
import Testing

/// What a user sees of a stage: help, errors, exit codes, and outputs that stay as they were.
@Suite struct CommandTests {
  static let stages = ["gongbao-ingest", "gongbao-segment", "gongbao-extract", "gongbao-aggregate", "gongbao-check"]

  @Test(arguments: stages)
  func helpShowsAnExample(stage: String) throws {
    let outcome = try Scratch().run(stage, ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Example"))
    #expect(outcome.output.contains(stage))
  }

  @Test(arguments: stages)
  func anUnknownOptionIsAUsageError(stage: String) throws {
    let outcome = try Scratch().run(stage, ["x", "--no-such-option"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--no-such-option"))
  }

  @Test func aMissingFolderStopsTheRunAndLeavesWhatStoodThere() throws {
    let scratch = try Scratch()
    try scratch.write("documents.jsonl", "before\n")
    let outcome = try scratch.run(
      "gongbao-ingest",
      [scratch.path("nowhere"), "--tables", Scratch.tables, "--output", scratch.path("documents.jsonl")])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("nowhere"))
    #expect(try scratch.bytes("documents.jsonl") == Array("before\n".utf8))
  }

  @Test func anUnreadableTableStopsTheRunWithFileAndLine() throws {
    let scratch = try Scratch()
    try scratch.write("tables/themes.csv", Array("theme,term\n".utf8) + [0xC1, 0xFA, 0x2C, 0x31, 0x0A])
    try scratch.write("documents.jsonl", "")
    try scratch.write("segments.jsonl", "before\n")
    let outcome = try scratch.run(
      "gongbao-segment",
      [
        scratch.path("documents.jsonl"), "--tables", scratch.path("tables"), "--output",
        scratch.path("segments.jsonl"),
      ])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("themes.csv:2"))
    #expect(try scratch.bytes("segments.jsonl") == Array("before\n".utf8))
  }

  @Test func aMalformedLineIsReportedAndTheRestGoesOn() throws {
    let scratch = try Scratch()
    let document = Document(
      id: "d1", source: Source(path: "a.txt"), divisionCode: "440307", reviewYear: 2021,
      text: "一、2021年工作\n(一)培育企业。全年净增国高企业308家。\n")
    try scratch.write("documents.jsonl", Array("{\"id\":\n".utf8) + lines([document]))
    let outcome = try scratch.run(
      "gongbao-segment",
      [
        scratch.path("documents.jsonl"), "--tables", Scratch.tables, "--output", scratch.path("segments.jsonl"),
        "--problems", scratch.path("problems.jsonl"),
      ])
    #expect(outcome.code == 0)
    let problems = try scratch.records("problems.jsonl", as: Problem.self)
    #expect(
      problems.contains { $0.kind == "malformed_line" && $0.line == 1 && $0.source == scratch.path("documents.jsonl") })
    #expect(try scratch.records("segments.jsonl", as: Segment.self).contains { $0.heading == "培育企业" })
  }

  @Test func strictMakesProblemsAnExitCode() throws {
    let scratch = try Scratch()
    try scratch.write("documents.jsonl", "not json\n")
    let arguments = [
      scratch.path("documents.jsonl"), "--tables", Scratch.tables, "--output", scratch.path("segments.jsonl"),
    ]
    #expect(try scratch.run("gongbao-segment", arguments).code == 0)
    #expect(try scratch.run("gongbao-segment", arguments + ["--strict"]).code == 1)
  }

  @Test func aFullDiskIsAnError() throws {
    let scratch = try Scratch()
    let outcome = try scratch.run(
      "gongbao-ingest", [Scratch.samples, "--tables", Scratch.tables, "--output", "-"], output: "/dev/full")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("No space left"))
  }

  @Test func standardInputAndOutputServe() throws {
    let scratch = try Scratch()
    let document = Document(id: "d1", source: Source(path: "a.txt"), text: "一、工作\n(一)做事。一是快。二是好。\n")
    let outcome = try scratch.run("gongbao-segment", ["--tables", Scratch.tables], input: lines([document]))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\"heading\":\"做事\""))
  }
}

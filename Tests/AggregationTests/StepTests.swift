import Records
import Testing

@testable import Aggregation

@Suite struct StepTests {
  private static func steps(_ rows: String) throws -> Steps {
    try Steps(table: CSVTable(path: "steps.csv", bytes: Array("word,step\n\(rows)".utf8)))
  }

  @Test func aDocumentIsDoneAtTheStepPlanned() {
    #expect(Step.verdict(planned: .drafted, reached: .drafted, isDocument: true) == "reported_done")
    #expect(Step.verdict(planned: .implemented, reached: .drafted, isDocument: true) == "progress_reported")
    #expect(Step.verdict(planned: .issued, reached: .implemented, isDocument: true) == "reported_done")
  }

  @Test func otherWorkIsUnderWayWhileItIsCarriedOut() {
    #expect(Step.verdict(planned: .progress, reached: .implemented, isDocument: false) == "progress_reported")
    #expect(Step.verdict(planned: .implemented, reached: .implemented, isDocument: false) == "reported_done")
    #expect(Step.verdict(planned: nil, reached: .held, isDocument: false) == "reported_done")
    #expect(Step.verdict(planned: .progress, reached: .progress, isDocument: false) == "progress_reported")
  }

  @Test func whatIsDroppedOrUnsaidIsNotDone() {
    #expect(Step.verdict(planned: .held, reached: .dropped, isDocument: false) == "progress_reported")
    #expect(Step.verdict(planned: .held, reached: nil, isDocument: false) == "progress_reported")
  }

  @Test func longerWordsWin() throws {
    let steps = try Self.steps("完成,done\n未完成,dropped\n")
    let scalars = "任务未完成".unicodeScalars.map(\.value)
    #expect(steps.find(in: scalars, 0..<5).map(\.step) == [.dropped])
    #expect(steps.furthest(in: scalars, clause: 0..<5, outside: []) == .dropped)
  }

  @Test func wordsOfTitlesTellNothing() throws {
    let steps = try Self.steps("编制,drafted\n实施,implemented\n")
    let scalars = "编制《青石实施方案》".unicodeScalars.map(\.value)
    #expect(steps.furthest(in: scalars, clause: 0..<scalars.count, outside: [3..<9]) == .drafted)
    #expect(steps.furthest(in: scalars, clause: 0..<scalars.count, outside: []) == .implemented)
  }

  @Test(arguments: ["完成,finished\n", ",done\n", "完成,done\n完成,held\n"])
  func mistakesInTheTableAreNamed(rows: String) {
    #expect(throws: TableError.self) { try Self.steps(rows) }
  }
}

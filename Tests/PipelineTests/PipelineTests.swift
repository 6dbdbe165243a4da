import Foundation
import Testing

@testable import Validation

/// The tables that the repository holds keep their own rules, and their cases hold.
@Suite struct PipelineTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Pipelines")

  static var pipelines: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func thereIsAPipeline() {
    #expect(Self.pipelines.contains("WorkReports"))
  }

  @Test(arguments: pipelines) func tablesAndCasesHold(pipeline: String) throws {
    let report = try Validator(tables: Self.root.appendingPathComponent(pipeline).path).report()
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.description) == [])
    #expect(report.cases > 300)
  }
}

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

  @Test(arguments: pipelines) func tablesAndCasesHold(pipeline: String) async throws {
    let report = try await Validator(tables: Self.root.appendingPathComponent(pipeline).path).report()
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.description) == [])
    #expect(report.cases > 300)
  }

  /// Every table has a section in the folder's README, so that nobody has to guess what a column means.
  @Test(arguments: pipelines) func everyTableIsExplained(pipeline: String) throws {
    let folder = Self.root.appendingPathComponent(pipeline)
    let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    let headings = readme.split(separator: "\n").filter { $0.hasPrefix("#") }.joined(separator: "\n")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".csv") {
      #expect(headings.contains(name), "README.md has no section for \(name)")
    }
  }
}

import Foundation
import Testing
import Validation

@Suite struct NumberSuiteTests {
  private func folder(_ cases: String, model: String) throws -> String {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("suite-\(UUID().uuidString)")
    let file = root.appendingPathComponent(model + ".json")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try cases.write(to: file, atomically: true, encoding: .utf8)
    return root.path
  }

  private var tables: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Pipelines/WorkReports").path
  }

  @Test func agreementAndDifferenceAreTold() throws {
    let cases = """
      [{"Input": "一共三百零五", "Results": [{"Text": "三百零五", "Resolution": {"value": "305"}}]},
       {"Input": "二十", "Results": [{"Text": "二十", "Resolution": {"value": "21"}}]},
       {"Input": "没有数", "NotSupported": "java", "Results": []}]
      """
    let outcome = try #require(
      try NumberSuite(tables: tables).outcomes(of: folder(cases, model: "Number/Chinese/NumberModel")).first)
    #expect(outcome.cases == 3 && outcome.agreeing == 2)
    #expect(outcome.differences == ["二十: expected 21 , read 20 "])
  }

  @Test func unitsAreCompared() throws {
    let cases = """
      [{"Input": "长八米", "Results": [{"Resolution": {"value": "8", "unit": "Meter"}}]},
       {"Input": "重八斤", "Results": [{"Resolution": {"value": "8", "unit": "Kilogram"}}]},
       {"Input": "用米来量", "Results": [{"Resolution": {"value": null, "unit": "Meter"}}]}]
      """
    let outcome = try #require(
      try NumberSuite(tables: tables).outcomes(of: folder(cases, model: "NumberWithUnit/Chinese/DimensionModel")).first)
    #expect(outcome.cases == 3 && outcome.agreeing == 2)
  }

  @Test func aFolderWithoutTheSuiteIsAnError() throws {
    let suite = try NumberSuite(tables: tables)
    #expect(throws: SuiteError.self) { try suite.outcomes(of: "/nowhere") }
    let broken = try folder("[{\"Input\": ", model: "Number/Chinese/NumberModel")
    #expect(throws: SuiteError.self) { try suite.outcomes(of: broken) }
  }
}

import Records
import Testing

@testable import Aggregation

@Suite struct ExplainTests {
  @Test(arguments: ["indicators.csv:2", "Output/Mine/indicators.csv:2", "indicators:2"])
  func cellsAreNamed(text: String) throws {
    #expect(try #require(CellReference(text)).file == "indicators.csv")
  }

  @Test(arguments: ["", "indicators.csv", "indicators.csv:1", "indicators.csv:x", ":5"])
  func otherWordsAreNoCells(text: String) { #expect(CellReference(text) == nil) }

  @Test func aRowLeadsToItsSentenceRepairsAndBytes() throws {
    let fixture = Fixture()
    let report = fixture.report("d1", "高企100家。", review: 2021)
    report.figure("100家", metric: "高企", value: "100", unit: "家", period: 2021)
    fixture.write("page.txt", "頁:高(gao)企100家。")
    report.document.source.path = fixture.folder + "/page.txt"
    report.document.source.sha256 = ""
    report.document.repairs = [
      Repair(
        kind: "pinyin_annotation", start: 0, end: 3, before: "高(gao)企1", sourceStart: 4, sourceEnd: 16, confidence: 1)
    ]
    report.document.alignment = [
      AlignmentRun(start: 0, end: 1, sourceStart: 4, sourceEnd: 12),
      AlignmentRun(start: 1, end: 7, sourceStart: 12, sourceEnd: 24),
    ]
    try fixture.aggregate()
    let text = try #require(
      try CellExplainer(directory: fixture.folder, tables: fixture.folder).explain(CellReference("indicators.csv:2")!))
    #expect(text.contains("words: 100家"))
    #expect(text.contains("sentence (0..<7): 高企100家。"))
    #expect(text.contains("pinyin_annotation: 高(gao)企1 → 高企1"))
    #expect(text.contains("bytes 15..<21"))
    #expect(text.contains("raw: 100家\n"))
    #expect(
      try CellExplainer(directory: fixture.folder, tables: fixture.folder).explain(CellReference("indicators.csv:3")!)
        == nil)
  }

  @Test func aRuleLeadsToItsFileAndItsTablesRow() throws {
    let fixture = Fixture()
    fixture.write("heads.csv", "head,type\n局,institution\n计划,program\n")
    let rule = try #require(RulePointer("HeadRule heads.csv:3"))
    #expect(
      rule.describe(folder: "Mentions", tables: fixture.folder)
        == "\nrule: Sources/Extraction/Mentions/HeadRule.swift\n  table: \(fixture.folder)/heads.csv:3: 计划,program\n")
    for gone in ["HeadRule heads.csv:9", "HeadRule heads.csv:0", "TableRule zones.csv:2"] {
      let text = try #require(RulePointer(gone)).describe(folder: "Mentions", tables: fixture.folder)
      #expect(text.hasSuffix("(no longer there)\n"))
    }
    #expect(
      try #require(RulePointer("AmountMetrics before+clause")).describe(folder: "Indicators", tables: "")
        == "\nrule: Sources/Extraction/Indicators/AmountMetrics.swift\n")
    #expect(RulePointer("") == nil && RulePointer("../x y.csv:1") == nil)
  }

  @Test func doubleByteRunsAreExactAndRepairedOnesWhole() {
    let text = "科技a局"
    let document = Document(
      id: "d", source: Source(path: "p"), text: text,
      alignment: [AlignmentRun(start: 0, end: 4, sourceStart: 10, sourceEnd: 17)])
    let source = SourceBytes(document: document, text: DocumentText(text))
    #expect(source.range(of: 1..<3) == 12..<15)
    #expect(source.range(of: 4..<5) == nil)
    var repaired = document
    repaired.alignment = [AlignmentRun(start: 0, end: 4, sourceStart: 10, sourceEnd: 40)]
    #expect(SourceBytes(document: repaired, text: DocumentText(text)).range(of: 1..<2) == 10..<40)
  }
}

import Records
import TestSupport
import Testing

@testable import Aggregation

@Suite struct LoadingTests {
  @Test(arguments: [
    ("007", "7"), ("1.50", "1.5"), ("-0.0", "0"), ("616000000", "616000000"), (".5", "0.5"), ("-12.30", "-12.3"),
  ])
  func decimalsAreMadePlain(text: String, plain: String) { #expect(Decimals.canonical(text) == plain) }

  @Test(arguments: ["", "-", ".", "1e5", "1.2.3", "١", "=1", "1,000", String(repeating: "9", count: 50)])
  func otherTextIsNoDecimal(text: String) { #expect(Decimals.canonical(text) == nil) }

  @Test func quotesCoverTheTextAndStayShort() {
    var generator = SeededGenerator(7)
    let pieces = ["甲", "，", "。", "x", "\n", "“", "”", "1", ";"]
    for _ in 0..<40 {
      let text = (0..<3000).map { _ in Int.random(in: 0..<50, using: &generator) }
        .map { $0 < pieces.count ? pieces[$0] : "乙" }.joined()
      let document = DocumentText(text)
      let ranges = Quotes(document).ranges
      var end = 0
      for range in ranges {
        #expect(range.lowerBound >= end && range.count <= 3600)
        #expect(String(validating: document.utf8[range], as: UTF8.self) != nil)
        end = range.upperBound
      }
    }
    #expect(Quotes(DocumentText(String(repeating: "甲", count: 9000))).ranges.count > 5)
  }

  @Test func subjectsAreDivisionsWhereTheyNameOne() throws {
    let table = """
      code,name,short,level,parent
      990100,青石市,青石,prefecture,
      990101,北塘区,北塘,county,990100
      880101,北塘区,,county,
      """
    let divisions = Divisions(table: try CSVTable(path: "divisions.csv", bytes: Array(table.utf8)))
    let resolver = SubjectResolver(divisions: divisions)
    #expect(resolver.resolve(nil, reporting: "990100").division == "990100")
    #expect(resolver.resolve("北塘区", reporting: "990100").division == "990101")
    #expect(resolver.resolve("district:990101", reporting: "990100").division == "990101")
    let zone = resolver.resolve("青石高新区", reporting: "990100")
    #expect(zone.division == "990100" && zone.subject == "青石高新区")
  }

  @Test func circlesOfParentsEnd() {
    let outline = OutlinePaths([
      Segment(id: "a", document: "d", parent: "b", kind: "section", heading: "甲", start: 0, end: 9),
      Segment(id: "b", document: "d", parent: "a", kind: "section", heading: "乙", start: 0, end: 9),
      Segment(id: "c", document: "d", parent: "a", kind: "measure", heading: "丙", start: 1, end: 2),
    ])
    #expect(!outline.isMeasure("a") && outline.isMeasure("c"))
    #expect(outline.measure(holding: "c") == "c")
    #expect(outline.path(above: "c").hasSuffix("乙 › 甲"))
  }

  @Test func whatCSVWriterWritesIsReadBack() throws {
    var generator = SeededGenerator(7)
    // A cell that begins with an apostrophe itself cannot be told from an escaped one.
    let pieces = ["a", "\"", ",", "\n", "=", "a'", "-", "科", "", "@", "1"]
    let fixture = Fixture()
    for _ in 0..<60 {
      let rows = (0..<5).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0..<5, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined()
        }
      }
      var writer = CSVWriter()
      writer.row(["x", "y", "z"])
      for row in rows { writer.row(row) }
      fixture.write("table.csv", writer.bytes)
      let stream = try #require(CSVStream(path: fixture.folder + "/table.csv"))
      for row in rows {
        let read = try #require(stream.next())
        #expect(["x", "y", "z"].map { read[$0] } == row)
      }
      #expect(stream.next() == nil)
    }
  }

  private func leftOut(_ text: String, _ figures: [(words: String, aspect: String, base: String?)]) throws -> [String] {
    let fixture = Fixture()
    let report = fixture.report("d1", text, review: 2021)
    for figure in figures {
      report.figure(
        figure.words, metric: "高企", indicator: "high_tech", value: "1", unit: String(figure.words.suffix(1)),
        aspect: figure.aspect, period: 2021)
      report.indicators[report.indicators.count - 1].base = figure.base
    }
    try fixture.aggregate()
    return try fixture.rows("indicators").map { $0["left_out"] ?? "" }
  }

  @Test func figuresThatSpeakOfSeveralYearsAreLeftOutOfSeries() throws {
    #expect(try leftOut("高企从12家增加到30家。", [("12家", "level", nil), ("30家", "level", nil)]) == ["origin", ""])
    #expect(
      try leftOut("高企从12家增加到30家,增长150%。", [("12家", "level", nil), ("30家", "level", nil), ("150%", "growth", nil)])
        == ["origin", "", "several_years"])
    #expect(try leftOut("高企年均增长7%。", [("7%", "growth", nil)]) == ["average"])
    #expect(try leftOut("高企较五年前增长9%。", [("9%", "growth", "较五年前")]) == ["several_years"])
  }

  @Test func partsOfAStockAreNoLevelOfIt() throws {
    #expect(try leftOut("引进高企3家。", [("3家", "level", nil)]) == ["part"])
    #expect(try leftOut("引进人才,高企达到30家。", [("30家", "level", nil)]) == [""])
  }

  @Test func figuresOfOneYearAreNot() throws {
    #expect(try leftOut("高企12家,书屋增加到30家。", [("12家", "level", nil), ("30家", "level", nil)]) == ["", ""])
    #expect(try leftOut("高企同比增长7%。", [("7%", "growth", "同比")]) == [""])
    #expect(try leftOut("年均浓度下降7%。", [("7%", "growth", nil)]) == [""])
    #expect(try leftOut("高企30家,增长7%。", [("30家", "level", nil), ("7%", "growth", nil)]) == ["", ""])
  }
}

import Records
import Testing

@testable import Aggregation

@Suite struct AggregatorTests {
  private func sample() -> Fixture {
    let fixture = Fixture()
    let one = fixture.report("d1", "成效\n北塘区与星河实验室合作,高企100家。=1+1星河实验室。", review: 2021)
    one.section("成效", role: "review")
    one.mention("district", "北塘区", entity: "district:990101")
    one.mention("institution", "星河实验室", 0, subtype: "research", entity: "institution:galaxy")
    one.mention("institution", "星河实验室", 1, subtype: "research", entity: "institution:galaxy")
    one.figure("100家", metric: "高企", indicator: "high_tech", value: "100", unit: "家", period: 2021)
    let other = fixture.report("d2", "成效\n引进星河实验室分部。高企40家,\"特别\"。", division: "990101", review: 2020)
    other.section("成效", role: "review")
    other.mention("institution", "星河实验室", subtype: "research", entity: "institution:galaxy")
    other.figure("40家", metric: "高企", indicator: "high_tech", value: "40", unit: "家", period: 2020)
    let copy = fixture.report("d3", "成效\n引进星河实验室分部。", division: "990101", review: 2020, duplicatesOf: "d2")
    copy.mention("institution", "星河实验室", entity: "institution:galaxy")
    return fixture
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let one = sample()
    let other = sample()
    #expect(try one.aggregate() == other.aggregate())
  }

  @Test func rowCountsEqualTheJSONLines() throws {
    let fixture = sample()
    try fixture.aggregate()
    #expect(try fixture.rows("documents").count == 3)
    #expect(try fixture.rows("mentions").count == 5)
    #expect(try fixture.rows("indicators").count == 2)
  }

  @Test func entityCountsCanBeRecomputedFromMentions() throws {
    let fixture = sample()
    try fixture.aggregate()
    let database = try Database()
    for table in ["documents", "mentions", "institutions", "districts"] { try fixture.load(table, into: database) }
    for table in ["institutions", "districts"] {
      let different = try database.integer(
        """
        SELECT count(*) FROM \(table) e WHERE CAST(e.mentions AS INTEGER) <> (
          SELECT count(*) FROM mentions m JOIN documents d USING (document)
          WHERE m.entity = e.entity AND d.duplicates_of IS NULL)
        OR CAST(e.reports AS INTEGER) <> (
          SELECT count(DISTINCT m.document) FROM mentions m JOIN documents d USING (document)
          WHERE m.entity = e.entity AND d.duplicates_of IS NULL)
        OR CAST(e.reporting_division_count AS INTEGER) <> (
          SELECT count(DISTINCT m.division) FROM mentions m JOIN documents d USING (document)
          WHERE m.entity = e.entity AND d.duplicates_of IS NULL)
        """)
      #expect(different == 0)
    }
    let galaxy = try #require(try fixture.rows("institutions").first)
    #expect(galaxy["mentions"] == "3" && galaxy["reports"] == "2" && galaxy["reporting_division_count"] == "2")
    #expect(galaxy["first_year"] == "2020" && galaxy["last_year"] == "2021")
  }

  @Test func seriesCanBeRecomputedFromIndicators() throws {
    let fixture = sample()
    try fixture.aggregate()
    let database = try Database()
    for table in ["indicators", "indicator_series"] { try fixture.load(table, into: database) }
    let points = try database.integer(
      """
      SELECT count(*) FROM indicator_series s JOIN indicators i ON i.subject_division_code = s.division_code
        AND i.indicator = s.indicator AND i.aspect = s.aspect AND i.stance = s.stance
      WHERE i.value = CASE i.period WHEN '2020' THEN s."2020" WHEN '2021' THEN s."2021" END
      """)
    #expect(points == 2)
  }

  @Test func quotesAndNamesStandAtTheirOffsets() throws {
    let fixture = sample()
    try fixture.aggregate()
    let reader = try RecordReader<Document>(path: fixture.folder + "/documents.jsonl", stage: "test") { _ in }
    var texts: [String: [Unicode.Scalar]] = [:]
    while let document = try reader.next() { texts[document.id] = Array(document.text.unicodeScalars) }
    for table in ["mentions", "indicators"] {
      for row in try fixture.rows(table) {
        let text = try #require(row["document"].flatMap { texts[$0] })
        let start = try #require(row["start"].flatMap { Int($0) })
        let end = try #require(row["end"].flatMap { Int($0) })
        #expect(String(String.UnicodeScalarView(text[start..<end])) == row["text"])
        let quote = Array(try #require(row["quote"]).unicodeScalars)
        let from = try #require(row["quote_start"].flatMap { Int($0) })
        #expect(text[from..<from + quote.count].elementsEqual(quote))
      }
    }
  }

  @Test func damagedLinesAndOrphansAreProblems() throws {
    let fixture = sample()
    try fixture.aggregate()
    fixture.write(
      "mentions.jsonl",
      "{\"id\":1}\n"
        + String(
          decoding: lines([Mention(id: "x.m1", document: "x", type: "zone", text: "甲", start: 0, end: 1, rule: "r")]),
          as: UTF8.self))
    var kinds: [String] = []
    _ = try fixture.aggregateFiles { kinds.append($0.kind) }
    #expect(kinds == ["malformed_line", "orphan_records"])
    #expect(try fixture.rows("problems").count == 2)
    #expect(try fixture.rows("mentions").isEmpty)
  }

  @Test func twoReportsWithOneIdAreAProblem() throws {
    let fixture = Fixture()
    fixture.report("d1", "甲。")
    fixture.report("d1", "乙。")
    var kinds: [String] = []
    try fixture.aggregate { kinds.append($0.kind) }
    #expect(kinds == ["duplicate_id"])
    #expect(try fixture.rows("documents").count == 1)
  }

  @Test func wildOffsetsDoNotCrash() throws {
    let fixture = Fixture()
    let report = fixture.report("d1", "短文。", review: 2021, plan: 2022)
    report.segments = [
      Segment(
        id: "d1.s1", document: "d1", parent: "d1.s2", kind: "section", heading: "甲", role: "plan", start: -5, end: 900),
      Segment(
        id: "d1.s2", document: "d1", parent: "d1.s1", kind: "measure", heading: "乙", role: "plan", start: 2, end: 1),
    ]
    report.mentions = [
      Mention(id: "d1.m1", document: "d1", type: "event", text: "大会", start: 500, end: 2, rule: "r"),
      Mention(id: "d1.m2", document: "d1", type: "event", text: "大会", start: -3, end: 1, rule: "r"),
    ]
    report.indicators = [
      Indicator(
        id: "d1.n1", document: "d1", metric: "甲", value: "9999999999999999999999", unit: "家", stance: "target",
        period: 2022,
        text: "甲", start: 1 << 40, end: -5, rule: "r")
    ]
    try fixture.aggregate()
    #expect(try fixture.rows("indicators").count == 1)
  }

  @Test func emptyInputsGiveEmptyTables() throws {
    let fixture = Fixture()
    let files = try fixture.aggregate()
    for table in Catalog.tables(years: []) {
      #expect(files[table.name + ".csv"] != nil)
      #expect(try fixture.rows(table.name).isEmpty)
    }
  }
}

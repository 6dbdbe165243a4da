import Testing

@testable import Records

@Suite struct RecordTests {
  private func roundTrip<Record: JSONRecord & Equatable>(_ record: Record) throws -> Record {
    var line = lines([record])
    #expect(line.popLast() == 0x0A)
    #expect(!line.contains(0x0A))
    return try Record(line: line)
  }

  @Test func documentRoundTrips() throws {
    let document = Document(
      id: "d1",
      source: Source(
        path: "页/a.html", url: "https://example.org/a", sha256: "00", bytes: 9, mediaType: "text/html",
        encoding: "GB18030", publisher: "某站", retrieved: "2022-01-01"),
      title: "标题", agency: "深圳市龙岗区科技创新局", divisionCode: "440307", division: "广东省深圳市龙岗区", reviewYear: 2021,
      planYear: 2022, published: "2022-06-16", documentNumber: "深龙科〔2022〕1号", script: "traditional",
      damage: ["pinyin_annotation"], text: "一、\n正文",
      repairs: [
        Repair(
          kind: "pinyin_annotation", start: 1, end: 2, before: "國(guó)", sourceStart: 3, sourceEnd: 9, confidence: 0.5)
      ],
      alignment: [AlignmentRun(start: 0, end: 5, sourceStart: 0, sourceEnd: 13)],
      layout: [LayoutSpan(kind: "heading", level: 2, start: 0, end: 2)],
      furniture: [Furniture(kind: "navigation", text: "首页")], duplicatesOf: "d0")
    #expect(try roundTrip(document) == document)
    var plain = document
    (plain.text, plain.alignment) = ("", [])
    let read = try PlainDocument(line: lines([document]).dropLast())
    #expect(read.document == plain)
    #expect(read.text.utf8 == PlainDocument(document).text.utf8)
    #expect(read.text.scalarCount == 5)
  }

  @Test func factsRoundTrip() throws {
    let segment = Segment(
      id: "d1.s1", document: "d1", parent: "d1.s0", kind: "section", level: 2, ordinal: 3, heading: "优化服务",
      headingStart: 4, headingEnd: 8, role: "plan", theme: "services", themeEvidence: ["服务"], year: 2022, start: 1,
      end: 90)
    let mention = Mention(
      id: "d1.m1", document: "d1", segment: "d1.s1", type: "institution", subtype: "government", text: "市科创委",
      start: 5, end: 9, entity: "institution:x", name: "深圳市科技创新委员会", divisionCode: "440300", candidates: ["a", "b"],
      rule: "department")
    let indicator = Indicator(
      id: "d1.n1", document: "d1", segment: nil, metric: "国高企业", indicator: "high_tech_enterprises", value: nil,
      unit: "家", aspect: "increase", qualifier: "over", stance: "target", period: 2022, periodStart: "2022-01",
      periodEnd: "2022-06", base: "同比", masked: true, scope: nil, subject: nil, text: "xx家以上", start: 1, end: 6,
      rule: "masked")
    let citation = Citation(
      id: "d1.c1", document: "d1", number: "国发〔2023〕15号", title: "规划", issuer: "国务院", level: "national", year: 2023,
      verb: "落实", text: "国发〔2023〕15号", start: 0, end: 11)
    let problem = Problem(stage: "ingest", source: "a.txt", line: 3, kind: "empty_page", message: "nothing in it")
    #expect(try roundTrip(segment) == segment)
    #expect(try roundTrip(mention) == mention)
    #expect(try roundTrip(indicator) == indicator)
    #expect(try roundTrip(citation) == citation)
    #expect(try roundTrip(problem) == problem)
  }

  @Test func unknownKeysArePassedOver() throws {
    let line = Array(#"{"new":{"a":[1,"x",null,true,-2.5e3]},"stage":"s","kind":"k","message":"m"}"#.utf8)
    #expect(try Problem(line: line) == Problem(stage: "s", kind: "k", message: "m"))
  }

  @Test func aMissingKeyIsNamed() {
    #expect(throws: JSONError(message: "key \"text\" is missing", offset: 0)) {
      try Document(line: Array(#"{"id":"d1"}"#.utf8))
    }
  }
}

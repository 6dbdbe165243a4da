import Records
import Testing

/// The whole line, from raw pages to tables.
@Suite struct LineTests {
  @Test func samplePagesBecomeTables() throws {
    let scratch = try Scratch()
    for outcome in try scratch.runLine(pages: Scratch.samples) {
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let documents = try scratch.records("out/documents.jsonl", as: Document.self)
    #expect(documents.count == 8)
    for table in [
      "documents", "measures", "districts", "institutions", "programs", "events", "platforms", "zones", "citations",
      "mentions", "indicators", "indicator_series", "commitments", "problems",
    ] {
      let rows = try CSVTable(path: scratch.path("out/\(table).csv"))
      #expect(!rows.header.isEmpty)
    }
    let indicators = try scratch.records("out/indicators.jsonl", as: Indicator.self)
    #expect(indicators.contains { $0.value == "2810" && $0.unit == "家" && $0.stance == "actual" })
    #expect(indicators.contains { $0.value == nil && $0.masked })
    let mentions = try scratch.records("out/mentions.jsonl", as: Mention.self)
    #expect(mentions.contains { $0.text == "第十九届中国国际人才交流大会" && $0.type == "event" })
    #expect(mentions.contains { $0.text == "中国(深圳)知识产权保护中心罗湖分窗口" && $0.type == "platform" })
  }

  @Test func everyFactStandsWhereItSays() throws {
    let scratch = try Scratch()
    try scratch.runLine(pages: Scratch.samples)
    var texts: [String: DocumentText] = [:]
    for document in try scratch.records("out/documents.jsonl", as: Document.self) {
      texts[document.id] = DocumentText(document.text)
      #expect(document.alignment.allSatisfy { 0 <= $0.sourceStart && $0.sourceEnd <= document.source.bytes })
    }
    var facts = 0
    for mention in try scratch.records("out/mentions.jsonl", as: Mention.self) {
      #expect(texts[mention.document]?.string(scalars: mention.start..<mention.end) == mention.text)
      facts += 1
    }
    for indicator in try scratch.records("out/indicators.jsonl", as: Indicator.self) {
      #expect(texts[indicator.document]?.string(scalars: indicator.start..<indicator.end) == indicator.text)
      facts += 1
    }
    for citation in try scratch.records("out/citations.jsonl", as: Citation.self) {
      #expect(texts[citation.document]?.string(scalars: citation.start..<citation.end) == citation.text)
    }
    #expect(facts > 100)
  }

  @Test func brokenPagesAreProblemsAndTheOthersComeThrough() throws {
    let scratch = try Scratch()
    let report =
      "某市科学技术局2021年工作总结\n\n一、2021年工作情况\n（一）培育企业。全年新增高新技术企业12家，总量达到300家，同比增长5.2%。\n（二）服务人才。引进博士人才40名，办科普活动25场。\n"
    try scratch.write("pages/a-empty.txt", "")
    try scratch.write("pages/b-binary.html", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919) })
    try scratch.write("pages/c-cut.txt", Array(report.utf8.dropLast(2)))
    try scratch.write("pages/d-one-line.txt", [UInt8](repeating: 0x61, count: 5_000_000))
    try scratch.write("pages/e-good.txt", report)
    for outcome in try scratch.runLine(pages: scratch.path("pages")) {
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let documents = try scratch.records("out/documents.jsonl", as: Document.self)
    #expect(documents.contains { $0.source.path.hasSuffix("e-good.txt") })
    #expect(documents.contains { $0.source.path.hasSuffix("c-cut.txt") })
    let problems = try scratch.records("out/problems.jsonl", as: Problem.self)
    for page in ["a-empty.txt", "b-binary.html", "d-one-line.txt"] {
      #expect(problems.contains { $0.source?.hasSuffix(page) == true }, "no problem names \(page)")
    }
  }
}

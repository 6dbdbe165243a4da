import Records
import Testing

/// The same bytes at any number of jobs, and in every run.
@Suite struct JobsTests {
  @Test func pagesGiveTheSameTables() throws {
    let scratch = try Scratch()
    try scratch.runLine(pages: Scratch.samples, out: "one", jobs: 1)
    try scratch.runLine(pages: Scratch.samples, out: "two", jobs: 2)
    try expectSame(in: scratch, "one", "two")
  }

  /// Broken lines among sound ones, documents without segments and segments without documents: what is said of them
  /// stands where they stand, among the problems of the documents.
  @Test func brokenLinesAreReportedInTheirOrder() throws {
    let scratch = try Scratch()
    var documents: [UInt8] = []
    var segments: [UInt8] = []
    for number in 1...60 {
      let document = Document(
        id: "d\(number)", source: Source(path: "\(number).txt"), divisionCode: "440307", reviewYear: 2021,
        text: "一、2021年工作\n(一)培育企业。研发投入占地区生产总值的比重达到912%。\n三、下一步工作\n(一)服务。净增308家。\n")
      if number % 3 == 0 { documents += Array("{\"id\":\"d\(number)\n".utf8) }
      if number % 7 != 0 { documents += lines([document]) }
      segments += lines([segment(of: document.id)]) as [UInt8]
      if number % 5 == 0 { segments += Array("[\(number)]\n".utf8) }
    }
    documents += Array("{\n".utf8)
    try scratch.write("documents.jsonl", documents)
    try scratch.write("lines.jsonl", segments)
    try run(scratch, out: "one", jobs: 1)
    let problems = try scratch.records("one/extract-problems.jsonl", as: Problem.self)
    #expect(Set(problems.map(\.kind)) == ["malformed_line", "orphan_records", "share_above_whole"])
    #expect(try scratch.records("one/segment-problems.jsonl", as: Problem.self).contains { $0.document != nil })
    for round in 1...4 {
      try run(scratch, out: "again\(round)", jobs: round == 1 ? 1 : 4)
      try expectSame(in: scratch, "one", "again\(round)")
    }
  }

  private func segment(of document: String) -> Segment {
    Segment(id: "\(document)-s1", document: document, kind: "section", level: 1, start: 0, end: 10)
  }

  /// Both stages on lines.jsonl and documents.jsonl of the scratch folder.
  private func run(_ scratch: Scratch, out: String, jobs: Int) throws {
    try scratch.write(out + "/.keep", "")
    let shared = ["--tables", Scratch.tables, "--jobs", String(jobs)]
    let segment = try scratch.run(
      "gongbao-segment",
      [
        scratch.path("documents.jsonl"), "--output", scratch.path(out + "/segments.jsonl"), "--problems",
        scratch.path(out + "/segment-problems.jsonl"),
      ] + shared)
    let extract = try scratch.run(
      "gongbao-extract",
      [
        scratch.path("documents.jsonl"), "--segments", scratch.path("lines.jsonl"), "--mentions",
        scratch.path(out + "/mentions.jsonl"), "--indicators", scratch.path(out + "/indicators.jsonl"), "--citations",
        scratch.path(out + "/citations.jsonl"), "--problems", scratch.path(out + "/extract-problems.jsonl"),
      ] + shared)
    #expect(segment.code == 0, "\(segment.errors)")
    #expect(extract.code == 0, "\(extract.errors)")
  }

  private func expectSame(in scratch: Scratch, _ one: String, _ two: String) throws {
    let first = try scratch.contents(of: one)
    let second = try scratch.contents(of: two)
    #expect(Set(first.keys) == Set(second.keys))
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name) differs") }
  }
}

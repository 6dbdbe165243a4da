import Records
import TestSupport
import Testing

@testable import Ingestion

/// Seeded: the same inputs on every run.
@Suite struct FuzzTests {
  static let pieces: [[UInt8]] =
    [
      "<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td colspan=999999999>", "</table>", "<a href='", "'>",
      "<!--", "-->",
      "<script>", "</script>", "<style>", "&amp;", "&#x4e2d;", "&#xD800;", "&nbsp", "<", ">", "\"", "'", "<br>", "<h1>",
      "</h1>",
      "<meta name='PubDate' content='", "<title>", "</title>", "<![CDATA[", "]]>", "<?xml", "一、", "（一）", "1.", "2、",
      "3、", "篇1", "篇2",
      "来源：", "发布时间：2022-01-01", "新增高新技术企业12家，同比增长5.2%。", "首页 > 正文", "\n", "\r\n", "\t", " ", "\u{3000}", "《", "》",
      "<svg>", "<textarea>", "<select><option>", "<li>", "<b>", "</b>", "<pre>", "![x](y)", "- 3 -", "相关阅读", "。", "x家",
      "\u{0}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC4, 0xE3], [0xE4, 0xB8], [0x80]]

  static func page(_ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed)
    var bytes = seed % 2 == 0 ? Array("<html><body>".utf8) : []
    for _ in 0..<Int.random(in: 0..<400, using: &generator) {
      let piece = pieces.randomElement(using: &generator)!
      for _ in 0..<(Int.random(in: 0..<20, using: &generator) == 0 ? 50 : 1) { bytes += piece }
    }
    return bytes
  }

  /// Whatever comes in, what comes out is a contract: offsets in range and in order, ranges that match, no crash.
  @Test(arguments: Array(0..<400 as Range<UInt64>))
  func anyBytesGiveRecordsThatHold(seed: UInt64) {
    expectRecordsThatHold(Self.page(seed))
  }

  /// What the fuzz target once found, and what it starts from.
  @Test func knownPagesGiveRecordsThatHold() throws {
    let files = try PageFiles.list([root + "/Tests/Fuzz/Corpus"])
    #expect(files.count > 20)
    for file in files { expectRecordsThatHold(try readFile(file)) }
  }

  private func expectRecordsThatHold(_ bytes: [UInt8]) {
    for document in ingest(Page(path: "fuzz", bytes: bytes)).documents {
      let count = document.text.unicodeScalars.count
      var end = 0
      for run in document.alignment {
        #expect(run.start == end && run.start <= run.end)
        #expect(0 <= run.sourceStart && run.sourceStart <= run.sourceEnd && run.sourceEnd <= document.source.bytes)
        end = run.end
      }
      #expect(end == count)
      for span in document.layout { #expect(0 <= span.start && span.start <= span.end && span.end <= count) }
      for repair in document.repairs { #expect(0 <= repair.start && repair.start <= repair.end && repair.end <= count) }
      #expect(!document.text.unicodeScalars.contains { $0.value == 0 })
    }
  }

  @Test(.timeLimit(.minutes(1))) func deepAndUnclosedPagesEndInTime() {
    let report = MarkupPageTests.paragraphs
    for (opening, count) in [
      ("<div>", 50_000), ("<span>", 50_000), ("<!-- ", 50_000), ("<script>", 50_000), ("<a href=\"", 50_000),
      ("<", 200_000),
      ("&", 200_000), ("<table><tr><td>", 20_000), ("(一)", 50_000), ("1、", 50_000), ("<font a", 50_000),
    ] {
      _ = ingest("<html><body>" + String(repeating: opening, count: count) + report)
    }
  }

  @Test func aPageIsTheSameAtEveryReading() {
    for seed in 0..<20 as Range<UInt64> {
      let page = Page(path: "fuzz", bytes: Self.page(seed))
      #expect(lines(ingest(page).documents) == lines(ingest(page).documents))
    }
  }
}

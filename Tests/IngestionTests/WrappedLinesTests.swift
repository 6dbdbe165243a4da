import Records
import Testing

@testable import Ingestion

@Suite struct WrappedLinesTests {
  private let title = "某县二〇二一年科技工作总结"
  private let report = [
    "一、去年的工作",
    "去年全县上下认真落实各项部署，克服了许多困难，完成了年初确定的各项任务，群众的满意程度有了新的提高。",
    "（一）编制全县中长期规划并且分解到各乡镇各部门，逐项落实到人。先后召开会议三次，印发文件五份，各乡镇都有了自己的打算。",
    "（二）建设面向全县中小企业的公共平台，开放全部仪器。平台建成以后已经服务企业八十多家，解决难题一百多个，受到普遍欢迎。",
    "二、今年的打算",
    "今年我们将继续抓好各项任务的落实，争取在年底之前把全部项目建成投产，让群众早日看到成果，得到实惠。",
  ]

  private func wrapped(_ paragraphs: [String], width: Int, indent: String = "") -> [String] {
    paragraphs.flatMap { paragraph in
      var lines: [String] = []
      var rest = Substring(indent + paragraph)
      while !rest.isEmpty {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return lines
    }
  }

  private func text(_ page: String, path: String) throws -> String {
    try #require(ingest(page, path: path).documents.first).text
  }

  @Test(arguments: [27, 30, 36]) func sentencesRunOn(width: Int) throws {
    let lines = [title] + wrapped(report, width: width)
    let whole = ([title] + report).joined(separator: "\n")
    #expect(try text(lines.joined(separator: "\n"), path: "a.txt") == whole)
    let page = "<html><body><h1>\(title)</h1><div>\(lines.dropFirst().joined(separator: "<br>"))</div></body></html>"
    #expect(try text(page, path: "a.html") == whole)
    let paragraphs = lines.dropFirst().map { "<p>\($0)</p>" }.joined()
    #expect(try text("<html><body><h1>\(title)</h1>\(paragraphs)</body></html>", path: "b.html") == whole)
  }

  /// A sentence that a text of few lines breaks is not cut off with its last words.
  @Test func theLastWordsStay() throws {
    let last = "今年我们将继续抓好各项任务的落实，争取在年底之前把全部项目建成投产，让群众早日看到成果，得"
    let page = ([title] + report.dropLast() + [last, "到实惠。"]).joined(separator: "\n")
    #expect(try text(page, path: "a.txt").hasSuffix("到实惠。"))
  }

  /// Blanks before a line begin a paragraph, even where the line above is full.
  @Test func anIndentBeginsAParagraph() throws {
    let paragraphs = report.map { String($0.prefix(34)) } + report.map { $0 + $0 }
    let lines = [title] + wrapped(paragraphs, width: 36, indent: "　　")
    #expect(try text(lines.joined(separator: "\n"), path: "a.txt") == ([title] + paragraphs).joined(separator: "\n"))
  }

  @Test func wholeParagraphsAndListsStayLines() throws {
    let items = (1...9).map { "\($0).完成第\($0)批重点工程的全部施工任务并且交付使用单位" }
    let lines = [title] + report + items
    #expect(try text(lines.joined(separator: "\n"), path: "a.txt") == lines.joined(separator: "\n"))
  }

  /// Every place of the joined text still leads to its bytes in the source.
  @Test func theAlignmentHolds() throws {
    let page = ([title] + wrapped(report, width: 36)).joined(separator: "\n")
    let document = try #require(ingest(page, path: "a.txt").documents.first)
    let source = Array(page.utf8)
    for run in document.alignment where run.end - run.start == 1 && run.sourceEnd > run.sourceStart {
      let scalar = Array(document.text.unicodeScalars)[run.start]
      #expect(String(decoding: source[run.sourceStart..<run.sourceEnd], as: UTF8.self) == String(Character(scalar)))
    }
    #expect(document.alignment.last?.end == document.text.unicodeScalars.count)
  }
}

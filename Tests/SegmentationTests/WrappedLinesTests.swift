import Testing

@testable import Segmentation

@Suite struct WrappedLinesTests {
  /// The text with a line break behind each `width` characters of a paragraph.
  private func wrapped(_ paragraphs: [String], width: Int = 24) -> String {
    paragraphs.map { paragraph in
      var lines: [String] = []
      var rest = Substring(paragraph)
      while !rest.isEmpty {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private let report = [
    "一、去年的工作",
    "去年全县上下认真落实各项部署,克服了许多困难,完成了年初确定的各项任务,群众的满意程度有了新的提高。",
    "(一)编制全县中长期规划并且分解到各乡镇各部门,逐项落实到人。先后召开会议三次,印发文件五份,各乡镇都有了自己的打算。",
    "(二)建设面向全县中小企业的公共平台,开放全部仪器。平台建成以后已经服务企业八十多家,解决难题一百多个,受到普遍欢迎。",
    "二、今年的打算",
    "今年我们将继续抓好各项任务的落实,争取在年底之前把全部项目建成投产,让群众早日看到成果,得到实惠。",
  ]

  @Test func aHeadingRunsOnOverTheEndOfItsLine() throws {
    let found = try outline(wrapped(report)).map { $0.split(separator: "\n").joined() }
    #expect(
      found == [
        "1 去年的工作", "  2 编制全县中长期规划并且分解到各乡镇各部门,逐项落实到人", "  2 建设面向全县中小企业的公共平台,开放全部仪器",
        "1 今年的打算",
      ])
  }

  @Test func wholeParagraphsAreLeftAlone() {
    let text = Array(report.joined(separator: "\n").utf8)
    #expect(WrappedLines.joined(text, keeping: []) == nil)
  }

  @Test func listsOfShortItemsAreLeftAlone() {
    let items = (1...12).map { "第\($0)个项目已经按照计划完成了全部的建设任务并且投产。" }
    #expect(WrappedLines.joined(Array(items.joined(separator: "\n").utf8), keeping: []) == nil)
    let names = (1...12).map { "某某县第\($0)中学" }
    #expect(WrappedLines.joined(Array(names.joined(separator: "\n").utf8), keeping: []) == nil)
    #expect(WrappedLines.joined([], keeping: []) == nil)
  }

  @Test func numberedLinesOfOneWidthStayLines() throws {
    let items = (1...9).map { "\($0).完成第\($0)批重点工程的全部施工任务并且交付使用单位" }
    #expect(try outline("一、重点工程\n" + items.joined(separator: "\n")).count == 10)
  }

  @Test func theLengthIsKeptAndOnlyLineBreaksChange() throws {
    let text = Array(wrapped(report).utf8)
    let joined = try #require(WrappedLines.joined(text, keeping: []))
    #expect(joined.count == text.count)
    #expect(zip(joined, text).allSatisfy { $0 == $1 || $1 == 0x0A })
  }
}

import Testing

@testable import Segmentation

@Suite("Numbering forms")
struct NumberingTests {
  @Test(
    "Each form opens a heading at its level",
    arguments: [
      ("一、抓规划", "1 抓规划"), ("一．抓规划", "1 抓规划"), ("Ⅰ、抓规划", "1 抓规划"), ("I. 抓规划", "1 抓规划"), ("(一)抓规划", "2 抓规划"),
      ("（一） 抓规划", "2 抓规划"), ("（一）、抓规划", "2 抓规划"), ("㈠抓规划", "2 抓规划"), ("1.抓规划", "3 抓规划"),
      ("1、抓规划", "3 抓规划"), ("1．抓规划", "3 抓规划"), ("１．抓规划", "3 抓规划"), ("⒈抓规划", "3 抓规划"),
      ("(1)抓规划", "4 抓规划"), ("（1）抓规划", "4 抓规划"), ("1）抓规划", "4 抓规划"), ("⑴抓规划", "4 抓规划"),
      ("①抓规划", "5 抓规划"), ("〔一〕抓规划", "2 抓规划"), ("【一】抓规划", "2 抓规划"), ("[一]抓规划", "2 抓规划"),
      ("［一］抓规划", "2 抓规划"), ("【1】抓规划", "4 抓规划"), ("一）抓规划", "2 抓规划"), ("一 、抓规划", "1 抓规划"),
      ("1 、抓规划", "3 抓规划"), ("1.2022年抓规划", "3 2022年抓规划"), ("1、20xx年抓规划", "3 20xx年抓规划"),
      ("1、2***年抓规划", "3 2***年抓规划"), ("　　一、抓规划", "1 抓规划"),
      ("一、\u{20000}抓规划\u{20001}", "1 \u{20000}抓规划\u{20001}"),
    ])
  func form(_ text: String, _ expected: String) throws {
    #expect(try outline("开头一句话。\n\(text)\n正文一句话。") == [expected])
  }

  @Test("Forms nest by level, and a heading ends at the first 。 or the line end")
  func nesting() throws {
    let text = """
      一、工作总结
      (一)抓好规划,落实任务。编制规划两部。
      1.建平台。建成平台三个。
      (1)选址
      (二)引人才
      二、工作计划
      """
    #expect(
      try outline(text) == ["1 工作总结", "  2 抓好规划,落实任务", "    3 建平台", "      4 选址", "  2 引人才", "1 工作计划"])
  }

  @Test("Parts, chapters and sections of a book push the other levels down")
  func divisions() throws {
    let text = "第一章 总体情况\n第一节 环境\n一、抓规划\n(一)建平台\n第二章 下一步\n一、引人才\n"
    #expect(
      try outline(text) == [
        "1 总体情况", "  2 环境", "    3 抓规划", "      4 建平台", "1 下一步", "  3 引人才",
      ])
    // Without 一、 the next number stands right below.
    #expect(
      try outline("第一部分 总体情况\n(一)建平台\n1.选址\n第二部分 下一步\n(一)引人才\n")
        == ["1 总体情况", "  2 建平台", "    3 选址", "1 下一步", "  2 引人才"])
  }

  @Test("Roman numbers, in letters too, stand above 一、 and below it, and go on from one to the next")
  func roman() throws {
    #expect(
      try outline("开头一句话。\nI. 2023年工作总结\n一、抓规划\n二、建平台\nII. 2024年工作计划\n一、引人才\n")
        == ["1 2023年工作总结", "  2 抓规划", "  2 建平台", "1 2024年工作计划", "  2 引人才"])
    #expect(
      try outline("一、工作总结\nⅠ. 抓规划\nⅡ. 建平台\n二、工作计划\nI、引人才\n")
        == ["1 工作总结", "  2 抓规划", "  2 建平台", "1 工作计划", "  2 引人才"])
    #expect(
      try outline("一、工作总结\nIII、抓规划\nX、Y两个项目开工。\nI.T.企业增多。\nV.5版上线。\nIIII. 没有这个数。\n")
        == ["1 工作总结"])
  }

  @Test("Headings that a viewer joined into one line are found by their sequence")
  func joined() throws {
    let text = "开头一句话。一、工作总结(一)抓好规划1.建平台。建成平台。2.引人才。引进人才。(二)落实任务1.抓项目。完成项目。二、工作计划(一)开新局。"
    #expect(
      try outline(text) == [
        "1 工作总结", "  2 抓好规划", "    3 建平台", "    3 引人才", "  2 落实任务", "    3 抓项目", "1 工作计划", "  2 开新局",
      ])
  }

  @Test("Square brackets of citations and footnotes number nothing")
  func squareBrackets() throws {
    for text in ["按照〔一〕号文件办理。", "[1]见年鉴。", "〔2023〕15号文件印发。", "办结[一]件。", "统计口径(见说明一)有变。"] {
      #expect(try outline("开头一句话。\n\(text)") == [])
    }
  }

  @Test("A number that a line break has torn behind its bracket is one where the bracket stands alone on its line")
  func tornBracket() throws {
    #expect(
      try outline("（一）抓规划。编制规划。\n（\n二）建平台。建成平台。\n（三）引人才。引进人才。") == ["2 抓规划", "2 建平台", "2 引人才"])
    #expect(try outline("（一）抓规划。编制规划。\n（\n二类地区）也编制规划。") == ["2 抓规划"])
    #expect(try outline("（一）抓规划。编制规划（\n二）并上报。") == ["2 抓规划"])
  }

  @Test("A heading that lost its line break ends at the word that closes a part, or at a space")
  func lostBreak() throws {
    let running = "全市上下按照既定部署扎实工作并且稳步前进在各个方面都有了新的变化和新的气象也积累了新的经验和新的做法"
    #expect(try outline("一、2021年工作总结2021年\(running)。") == ["1 2021年工作总结"])
    #expect(try outline("(一)统筹抓好全市规划 \(running)。") == ["2 统筹抓好全市规划"])
    #expect(try outline("(一)统筹抓好全市规划。\(running)。") == ["2 统筹抓好全市规划"])
  }

  @Test(
    "What only looks like a number of a heading",
    arguments: [
      "截至2021.6共有企业八家。", "1.5亿元到位。", "2021.6投产。", "共3.5亿元。", "建立“1+1+N”体系。", "获得一、二等奖五项。", "第一、二、三产业都有发展。",
      "三、四线城市。", "\n一、二季度完成任务。", "\n2.5亿元到位。", "\n1.30亿元到位。", "见第（一）项。", "乘3、4号线。", "按照（二）款办理。", "他说“一、要快。二、要好。”就走了。",
      "第一章是总则,写得很长,后面还有很多很多很多很多很多很多很多很多很多很多很多话。",
      "实力全国第一,不断进步。", "达到2.4倍。", "统一、协调、高效。", "（2021）三号文件。", "第一季度,完成任务。",
    ])
  func negative(_ text: String) throws {
    #expect(try outline("前面的话。" + text) == [])
  }

  @Test("Lines of a list of contents, of tables and of viewers' pages are no headings")
  func furniture() throws {
    #expect(
      try outline("目  录\n一、抓规划\n二、引人才\n一、抓规划\n正文。\n二、引人才\n正文。") == ["1 抓规划", "1 引人才"])
    #expect(try outline("一、抓规划……3\n二、引人才……12\n一、抓规划\n正文。") == ["1 抓规划"])
    let table = "指标如下。\n1.企业\t8\n2.平台\t9\n一、抓规划"
    let span = 6..<19
    #expect(
      try outline(table, layout: [.init(kind: "table", start: span.lowerBound, end: span.upperBound)]) == ["1 抓规划"])
    let page = String(repeating: "全市各部门共同做好工作", count: 8)
    #expect(try outline("1、\(page)\n2、\(page)\n3、\(page)\n4、\(page)。\n一、抓规划") == ["1 抓规划"])
    // Numbers of headings whose paragraphs lost their full stops.
    #expect(
      try outline("\(page)\n1、抓规划。\(page)\n2、引人才。\(page)\n3、建平台。\(page)\n4、办贷款。\(page)")
        == ["3 抓规划", "3 引人才", "3 建平台", "3 办贷款"])
  }

  @Test("A figure behind the point of a number: only the sequence tells it from a decimal")
  func beforeFigures() throws {
    #expect(
      try outline("1.抓规划\n2.30家企业参会\n3、5个平台建成\n") == ["3 抓规划", "3 30家企业参会", "3 5个平台建成"])
    #expect(try outline("1.抓规划\n2.1 编制\n2.2、发布\n") == ["3 抓规划"])
    #expect(try outline("1.抓规划\n3.5亿元到位。\n2.抓人才\n") == ["3 抓规划", "3 抓人才"])
  }

  @Test("三是 stands beside 二是, though numbers stand between")
  func itemsBelowMeasures() throws {
    let text = "（一）抓平台\n一是抓规划。\n二是抓平台。\n1.建平台\n2.用平台\n三是抓人才。\n"
    #expect(
      try outline(text) == ["2 抓平台", "  m 抓规划", "  m 抓平台", "  3 建平台", "  3 用平台", "  m 抓人才"])
    // A list of its own within an item.
    let own = "一是抓规划。\n1.建平台\n一是抓选址。\n二是抓人才。\n"
    #expect(try outline(own) == ["m 抓规划", "3 建平台", "  m 抓选址", "  m 抓人才"])
  }
}

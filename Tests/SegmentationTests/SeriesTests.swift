import Testing

@testable import Segmentation

@Suite("Series within a section")
struct SeriesTests {
  @Test("第一， on a line of its own without a stop is a heading right below what is open")
  func ordinalHeadings() throws {
    let body = "今年新建平台三个，引进团队五支，培养骨干二十名，全部到位。"
    #expect(
      try outline("二、工作任务\n第一，抓好规划，落实项目\n\(body)\n一是编规划。二是建平台。\n第二，引进人才\n\(body)\n三、保障\n\(body)\n")
        == ["1 工作任务", "  2 抓好规划，落实项目", "    m 编规划", "    m 建平台", "  2 引进人才", "1 保障"])
    // A stop ends the line, or the next number is no heading: items of a paragraph.
    #expect(
      try outline("二、工作任务\n第一，抓好规划。\n\(body)\n第二，引进人才。\n\(body)\n") == ["1 工作任务", "  m 抓好规划", "  m 引进人才"])
    #expect(
      try outline("二、工作任务\n第一，抓好规划\n\(body)\n第二，引进人才。建好平台。\n\(body)\n")
        == ["1 工作任务", "  m 抓好规划", "  m 引进人才"])
  }

  @Test("Items 一、 of a list, a sentence each, are no headings")
  func listedItems() throws {
    #expect(
      try outline("一、工作任务\n要办好以下几件事。\n一、把规划编完；\n二、把平台建成；\n三、把人才留住。\n年底检查。\n二、保障\n")
        == ["1 工作任务", "1 保障"])
    #expect(
      try outline("（一）任务\n要办好几件事：\n一、把规划编完。\n二、把平台建成。\n（二）保障\n") == ["2 任务", "2 保障"])
    // Headings with a stop, and text below.
    #expect(
      try outline("现汇报如下：\n一、抓好规划。\n今年编完规划。\n二、建好平台。\n今年建成平台。\n") == ["1 抓好规划", "1 建好平台"])
    #expect(try outline("现汇报如下：\n一、抓好规划\n二、建好平台\n") == ["1 抓好规划", "1 建好平台"])
  }

  @Test("一、 that begins anew below 二、 stands under it where 三、 goes on behind, and another part begins where not")
  func nestedNumbers() throws {
    #expect(
      try outline("一、总结\n二、任务\n一、抓规划\n二、建平台\n（一）选址\n三、引人才\n四、强服务\n三、保障\n四、结语\n")
        == ["1 总结", "1 任务", "  2 抓规划", "  2 建平台", "    3 选址", "  2 引人才", "  2 强服务", "1 保障", "1 结语"])
    #expect(
      try outline("一、抓规划\n二、建平台\n一、引人才\n二、强服务\n三、保障\n")
        == ["1 抓规划", "1 建平台", "1 引人才", "1 强服务", "1 保障"])
  }

  @Test("Series within series, as many as a page may hold, cost no more each")
  func manySeries() throws {
    let text = String(repeating: "一、甲\n二、乙\n一、丙\n二、丁\n三、戊\n", count: 3000)
    #expect(try outline(text).count == 15_000)
    let nested = "一、甲\n二、乙\n一、丙\n二、丁\n一、戊\n三、己\n四、庚\n三、辛\n"
    #expect(
      try outline(nested) == ["1 甲", "1 乙", "  2 丙", "  2 丁", "    3 戊", "  2 己", "  2 庚", "1 辛"])
  }

  @Test("A number on a line of its own heads the line below")
  func numbersAlone() throws {
    #expect(
      try outline("一、\n工作总结\n（一）\n抓好规划。编完规划两部。\n一是\n引人才，早行动。\n二是\n建平台，早建成。\n")
        == ["1 工作总结", "  2 抓好规划", "    m 引人才", "    m 建平台"])
    // A bare number parts the text and heads nothing.
    #expect(try outline("一\n开头一句话。\n二\n正文一句话。\n") == ["1 ", "1 "])
  }

  @Test("A paragraph that closes a part does not stand under the part's last section")
  func closings() throws {
    let text = """
      一、工作回顾
      （一）抓规划。编完规划两部。
      （二）建平台。建成平台三个。
      各位代表！一年的成绩来之不易，归功于大家的努力。
      在肯定成绩的同时，也要看到困难。一是人才不足。二是资金不足。
      二、工作任务
      （一）引人才。引进人才三名。
      各位代表！这项任务很重。
      （二）强服务。办好实事。
      """
    let segments = try segmenter().segment(document(text)).segments
    let tops = segments.filter { $0.level == 1 && $0.kind == "section" }.map(\.id)
    let closings = segments.filter { $0.kind != "section" && $0.parent == tops.first }
    #expect(closings.map(\.kind) == ["paragraph", "paragraph", "measure", "measure"])
    #expect(closings.map(\.role) == ["review", "other", "other", "other"])
    // 各位代表！ between two sections of a part closes nothing.
    #expect(segments.filter { $0.kind == "paragraph" && $0.parent == tops.last }.isEmpty)
  }
}

import Testing

@testable import Segmentation

@Suite struct PartTests {
  @Test func numbersThatBeginAgainAreHeldApartByThePartsHeadings() throws {
    let text = """
      现在作报告，请审议。
      过去五年的回顾
      五年来成绩不小。
      一、农业增产。粮食丰收。
      二、工业增产。钢铁翻番。
      今后五年的目标
      今后五年很要紧。
      一、修渠。修好水渠。
      二、修路。修好公路。
      """
    #expect(
      try outline(text) == [
        "0 过去五年的回顾", "  1 农业增产", "  1 工业增产", "0 今后五年的目标", "  1 修渠", "  1 修路",
      ])
  }

  @Test func theHalvesOfAReportWithoutNumbersAreSections() throws {
    let body = "全区上下齐心协力，粮食丰收，市场繁荣。\n"
    let text = "各位代表：\n过去的工作回顾\n\n\(body)（一）抓农业\n\(body)今后的工作思路\n\(body)"
    #expect(try outline(text) == ["1 过去的工作回顾", "  2 抓农业", "1 今后的工作思路"])
    // One half alone, a list of contents, a heading that goes on, halves that come twice.
    let one = "各位代表：\n过去的工作回顾\n\(body)"
    let contents = "目录\n过去的工作回顾\n今后的工作思路\n各位代表：\n\(body)"
    let sentence = "各位代表：\n过去的工作回顾\n\(body)今后的工作思路，要紧的有三条\n\(body)"
    for text in [one, contents, sentence, one + "今后的工作思路\n\(body)" + "过去的工作回顾\n\(body)"] {
      #expect(try outline(text).isEmpty)
    }
    // Where 一、 stands, a line between is no section of its own.
    #expect(
      try outline("各位代表：\n过去的工作回顾\n\(body)今后的工作思路\n\(body)一、农业\n丰收。\n")
        == ["1 农业"])
  }

  @Test func numberedHalvesKeepTheirNumbers() throws {
    let body = "全区上下齐心协力，粮食丰收，市场繁荣。\n"
    for (first, second, level) in [("（一）", "（二）", 2), ("1.", "2.", 3), ("第一部分：", "第二部分：", 1)] {
      #expect(
        try outline("各位代表：\n\(first)2021年工作回顾\n\(body)\(second)2022年工作思路\n\(body)")
          == ["\(level) 2021年工作回顾", "\(level) 2022年工作思路"])
    }
  }

  @Test func thePartsOfAReportMayOpenWithYears() throws {
    let text = "现在作报告。\n2021年的成绩\n成绩不小。\n一、农业增产。丰收。\n二、工业增产。翻番。\n存在的困难\n很多。\n2022年的目标\n目标明确。\n一、修渠。修好。"
    #expect(
      try outline(text) == ["0 2021年的成绩", "  1 农业增产", "  1 工业增产", "0 2022年的目标", "  1 修渠"])
  }

  @Test func aPartMayBeNamedBeforeItsWords() throws {
    let text = "现在作报告。\n上篇 工作回顾\n成绩不小。\n一、农业增产。丰收。\n二、工业增产。翻番。\n下篇 工作思路\n目标明确。\n一、修渠。修好。"
    #expect(
      try outline(text) == ["0 上篇 工作回顾", "  1 农业增产", "  1 工业增产", "0 下篇 工作思路", "  1 修渠"])
  }

  @Test func aLineBeforeNumbersThatGoOnIsNoPart() throws {
    let text = "开场白。\n过去五年的回顾\n一、农业增产。\n粮食丰收\n二、工业增产。\n"
    #expect(try outline(text) == ["1 农业增产", "1 工业增产"])
  }

  @Test func aNumberedHeadingIsNoPartOfItsOwn() throws {
    #expect(try outline("一、前言。\n二、安排好。\n三、来年的工作安排\n做事。\n一、提高。\n") == ["1 前言", "1 安排好", "1 来年的工作安排", "1 提高"])
  }

  @Test func aTimeWithACommaOpensTheBodyOfAJoinedHeading() throws {
    let body = "全区新增企业三十家，培育基地五个，服务企业一百余次，解决问题八十余个，兑现资金三千余万元，企业满意度明显提高，发展后劲不断增强。"
    #expect(try outline("（一）壮大创新主体2021年，\(body)").first == "2 壮大创新主体")
    #expect(try outline("（一）壮大创新主体今年以来，\(body)").first == "2 壮大创新主体")
    // A time that is part of what is said before it, or that stands behind a mark, parts nothing.
    for heading in ["壮大主体截至2021年，", "壮大创新主体，2021年，"] {
      #expect(try outline("（一）\(heading)\(body)").first?.contains("解决问题") == true)
    }
  }

  @Test func bracketsStandAboveCommasWhereTheyGoOnBehindThem() throws {
    let text = "（一）形势\n很好。\n（二）方针\n一、靠科学。要钻研。\n二、靠人才。要培养。\n（三）前景\n光明。"
    #expect(try outline(text) == ["1 形势", "1 方针", "  2 靠科学", "  2 靠人才", "1 前景"])
    // Within a section too.
    #expect(
      try outline("一、回顾\n丰收。\n二、打算\n（一）农业\n一、水渠。修。\n二、种子。选。\n（二）工业\n炼钢。\n三、结语\n完。")
        == ["1 回顾", "1 打算", "  2 农业", "    3 水渠", "    3 种子", "  2 工业", "1 结语"])
    // The usual order, also in an excerpt that begins with （一）.
    #expect(
      try outline("（一）形势\n很好。\n（二）方针\n明确。\n一、前景\n（一）农业\n丰收。\n")
        == ["2 形势", "2 方针", "1 前景", "  2 农业"])
  }

  @Test func itemsOfOneSentenceBehindAColonAreNoHeadings() throws {
    let text = "一、调整\n要达到下列要求：（一）要使粮食增产。（二）要使布匹增产。（三）要节约。钢材也要节约。\n二、改革\n继续。"
    #expect(try outline(text) == ["1 调整", "  m 要使粮食增产", "  m 要使布匹增产", "  m 要节约", "1 改革"])
    // Headings that a viewer joined have bodies.
    let joined = "工作如下：（一）抓农业。粮食丰收，仓廪充实。（二）抓工业。钢铁翻番，成本下降。"
    #expect(try outline(joined) == ["2 抓农业", "2 抓工业"])
  }

  @Test func aPartsHeadingEndsBeforeATime() throws {
    #expect(try outline("一、2021年工作回顾2021年是很不平凡的一年，全区上下迎难而上，成绩来之不易。").first == "1 2021年工作回顾")
    #expect(try outline("一、2022年工作思路今年要抓好三件大事，办成一批实事，守住一条底线。").first == "1 2022年工作思路")
    #expect(try outline("一、2022年工作计划情况今年共办成三件大事，一批实事，守住了一条底线。").first == "1 2022年工作计划情况")
    // Two parts in one heading, and a time that stands behind a mark.
    for heading in ["2021年工作回顾2022年工作思路和今后五年的主要目标、重大举措安排", "工作回顾，2021年的主要成绩和突出亮点以及存在的若干困难"] {
      #expect(try outline("一、\(heading)").first == "1 \(heading)")
    }
  }

  @Test func notesBehindTheReportBeginWithALineOfTheirOwn() throws {
    let report = "一、抓规划\n做好规划。\n"
    #expect(try outline(report + "名词解释\n高新技术企业：指经认定的企业。\n") == ["1 抓规划", "0 名词解释"])
    #expect(try outline(report + "附件1\n高新技术企业：指经认定的企业。\n") == ["1 抓规划", "0 附件1"])
    for line in ["名词解释工作扎实有效", "做好名词解释", "附近居民很满意"] {
      #expect(try outline(report + line + "\n高新技术企业：指经认定的企业。\n") == ["1 抓规划"])
    }
  }
}

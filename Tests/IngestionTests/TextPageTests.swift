import Records
import Testing

@testable import Ingestion

@Suite struct TextPageTests {
  private func report(_ lines: [String], path: String = "pages/page.txt") throws -> Document {
    try #require(ingest(lines.joined(separator: "\n"), path: path).documents.first)
  }

  @Test func theReportComesOutAlone() throws {
    let page =
      [
        "首页 > 政务公开 > 通知公告", "通知公告", "下载", "打印", "【字号：", "大", "中", "小", "】", "某市科学技术局2021年工作总结和2022年工作计划",
        "发布时间：2022-01-05 来源：某市科学技术局 浏览次数：35",
      ] + sampleLines + ["相关报道：", "某市召开大会", "版权所有：某市科学技术局", "扫一扫在手机打开当前页"]
    let document = try report(page)
    #expect(document.text == (["某市科学技术局2021年工作总结和2022年工作计划"] + sampleLines).joined(separator: "\n"))
    #expect(document.title == "某市科学技术局2021年工作总结和2022年工作计划")
    #expect(document.published == "2022-01-05")
    #expect(document.reviewYear == 2021)
    #expect(document.planYear == 2022)
    #expect(document.damage.isEmpty)
    #expect(Set(document.furniture.map(\.kind)).isSuperset(of: ["toolbar", "metadata", "navigation", "share"]))
  }

  @Test func aReportWithNothingAroundItStaysWhole() throws {
    #expect(try report(sampleLines).text == sampleLines.joined(separator: "\n"))
    #expect(try report(sampleLines).title == nil)
  }

  @Test func aShortSentenceAboveTheFirstParagraphBelongsToTheReport() throws {
    let opening = "特色产业越来越好。"
    let text = try report([opening] + sampleLines).text
    #expect(text.hasPrefix(opening))
    #expect(try !report(["返回首页"] + sampleLines).text.contains("返回首页"))
  }

  @Test func aShortSentenceBelowTheLastParagraphBelongsToTheReport() throws {
    for closing in ["让我们再创佳绩！", "谢谢大家！", "这是很有收获的一年。"] {
      #expect(try report(sampleLines + [closing, "打印本页"]).text.hasSuffix(closing))
    }
    // What stands behind furniture is none of it, nor is what ends as no sentence does.
    #expect(try !report(sampleLines + ["打印本页", "欢迎下次再来！"]).text.contains("欢迎"))
    #expect(try !report(sampleLines + ["某市新闻一则"]).text.contains("新闻"))
  }

  @Test func sentencesThatSpeakOfFurnitureStay() throws {
    let lines = [
      sampleLines[0], "（一）优化服务。开通微信公众号和手机客户端，企业扫描二维码即可办理业务，全年浏览次数超过三百万次，网上评论满意率达到百分之九十九。",
      "（二）资金来源：财政拨款与社会投入并举，全年投入科技专项资金两亿元，支持企业技术改造项目六十二个，带动企业研发投入十四亿元。",
    ]
    #expect(try report(lines).text == lines.joined(separator: "\n"))
  }

  @Test func titlesOfSpamAreDamage() throws {
    let document = try report(["国产精品无码在线观看_中文字幕免费视频", "", "某区科技局2021年工作总结"] + sampleLines)
    #expect(document.damage == ["spam_title"])
    #expect(document.title == "某区科技局2021年工作总结")
    #expect(!document.text.contains("无码"))
  }

  @Test func pageNumbersInMidSentenceAreRejoined() throws {
    let document = try report([
      "![某区科技局2021年工作总结_第1页](http://example.com/1.gif)", "![某区科技局2021年工作总结_第2页](http://example.com/2.gif)", "文档简介",
      "1、某区科技局2021年工作总结2021年，某区科技局推进创新驱动，各项工作取得新的进展和成效，服务企业的水平不断提高。一、2021年工作情况(一)培育企业。全年新增高新技术企业十二家，总",
      "2、量达到三百家，同比增长百分之五，服务企业能力不断提高。(二)服务人才。引进博士人才四十名，举办科普活动二十五场，参加群众超过三千人次，反响良",
      "3、好。1.人才公寓建成五百套，解决了青年人才的住房问题，受到企业和群众的一致好评，工作经验在全市推广。", "温馨提示", "1. 本站所有资源如无特殊说明，都需要本地电脑安装阅读器。",
    ])
    #expect(document.text.contains("总量达到三百家"))
    #expect(document.text.contains("反响良好。\n1.人才公寓"))
    #expect(document.text.hasPrefix("某区科技局2021年工作总结\n2021年，某区科技局"))
    #expect(document.text.contains("\n(二)服务人才"))
    #expect(document.title == "某区科技局2021年工作总结")
    #expect(document.damage.contains("viewer_page_numbers"))
    #expect(!document.text.contains("2、"))
    #expect(!document.text.contains("本站"))
  }

  @Test func realNumberedItemsStay() throws {
    let lines = [
      "某区科技局2021年工作总结", "1、全年新增高新技术企业十二家，总量达到三百家，同比增长百分之五，服务企业能力不断提高，位居全市前列。",
      "2、引进博士人才四十名，举办科普活动二十五场，参加群众超过三千人次，科学素质稳步提升，反响良好。", "3、建成人才公寓五百套，解决了青年人才的住房问题，受到企业和群众的一致好评，经验在全市推广。",
    ]
    let document = try report(lines)
    #expect(document.text == lines.joined(separator: "\n"))
    #expect(document.damage.isEmpty)
  }

  @Test func aCollectionBecomesSeveralReports() throws {
    let body = Array(repeating: "2021年，全年新增高新技术企业12家，总量达到300家，成效明显，群众满意。", count: 12)
    let result = ingest(
      (["工作总结范文合集", "篇1：甲市科技局2021年工作总结"] + body + ["篇2：乙市科技局2020年工作总结"] + body).joined(separator: "\n"),
      path: "pages/page.txt")
    #expect(result.documents.map(\.title) == ["甲市科技局2021年工作总结", "乙市科技局2020年工作总结"])
    #expect(result.documents[1].id == result.documents[0].id + "-2")
    #expect(result.documents.map(\.reviewYear) == [2021, 2020])
    #expect(result.documents[0].text.hasPrefix("甲市科技局2021年工作总结\n2021年"))
  }

  @Test func pagesWithoutReportsAreProblems() {
    func kinds(_ bytes: [UInt8], _ path: String = "pages/x.txt") -> [String] {
      let result = ingest(Page(path: path, bytes: bytes))
      #expect(result.documents.isEmpty)
      return result.problems.map(\.kind)
    }
    #expect(kinds([]) == ["empty_page"])
    #expect(kinds([UInt8](repeating: 0, count: 1000)) == ["binary_file"])
    #expect(kinds(Array("首页\n关于我们\n联系我们\n".utf8)) == ["no_report"])
    #expect(kinds([0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) == ["malformed_file"])
    #expect(kinds([0x50, 0x4B, 3, 4] + Array("rest".utf8)) == ["unknown_format"])
  }

  @Test(arguments: [
    ("柳溪区科学技术局\n2021年工作总结", "柳溪区科学技术局2021年工作总结"),
    ("柳溪区科学技术局2021年工作总结\n和2022年工作思路", "柳溪区科学技术局2021年工作总结和2022年工作思路"),
    ("柳溪政报\n2021年工作总结", "2021年工作总结"),
  ])
  func titlesOnTwoLinesAreOne(head: String, title: String) throws {
    let document = try #require(
      ingest(head + "\n" + sampleLines.joined(separator: "\n"), path: "a.txt").documents.first)
    #expect(document.title == title)
    #expect(document.text == ([title] + sampleLines).joined(separator: "\n"))
  }

  @Test func aTitleWithASubtitleIsWhole() throws {
    let (headline, subtitle) = ("凝心聚力开新局，实干争先建柳城", "——柳溪市2021年科技工作报告")
    #expect(try report([headline, subtitle] + sampleLines).title == headline + subtitle)
    // A site that prints its own title above both.
    let lines = ["柳溪市科技局2021年工作报告", headline, subtitle, "（2022年1月5日）"] + sampleLines
    let document = try report(lines)
    #expect(document.title == lines[0])
    #expect(document.text.hasPrefix(lines[0] + "\n" + headline + "\n" + subtitle + "\n" + sampleLines[0]))
    #expect(document.published == "2022-01-05")
    // A line of a list is no headline.
    #expect(try report(["一、凝心聚力开新局", subtitle] + sampleLines).title == subtitle)
  }

  @Test(arguments: [
    ("柳溪市林业十年硕果累累", true), ("柳溪市科学技术局", false), ("柳溪市科技信息门户网", false), ("通知公告", false), ("首页 > 工作动态 > 部门信息", false),
  ])
  func theOnlyLineAboveAReportMayBeItsTitle(line: String, isTitle: Bool) throws {
    #expect(try report([line] + sampleLines).title == (isTitle ? line : nil))
    #expect(try report(["发布时间：2022-01-05", line] + sampleLines).title == (isTitle ? line : nil))
    // Among others it may be anything.
    #expect(try report([line, "今日要闻回顾与展望"] + sampleLines).title == nil)
  }

  @Test func theTitleStandsAboveTheSalutation() throws {
    let title = "2023年柳溪市政府工作报告"
    let document = try report([title, "各位代表：", "过去五年工作的基本总结"] + sampleLines)
    #expect(document.title == title)
    #expect(document.text.contains("过去五年工作的基本总结"))
    // What says less of the same right below it is no line of the text.
    let twice = try report([title, "政府工作报告", "——2023年1月5日在柳溪市第十届人民代表大会第二次会议上"] + sampleLines)
    #expect(twice.title == title)
    #expect(!twice.text.contains("\n政府工作报告\n"))
    #expect(twice.reviewYear == 2022 && twice.planYear == 2023)
  }

  @Test func theHeadingOfAPartIsNoTitle() throws {
    let title = "柳溪市科技局2021年工作总结、2022年工作计划"
    for part in ["2021年工作总结", "上篇 2021年工作总结"] {
      let document = try report([title, "2022-01-05", part] + sampleLines)
      #expect(document.title == title)
      #expect(document.planYear == 2022)
      #expect(document.text.hasPrefix(title + "\n" + part + "\n"))
    }
    // Above a title of its own the same words are a link.
    #expect(try report(["柳溪市科技局2020年工作总结", "2021年工作总结"] + sampleLines).title == "2021年工作总结")
  }

  @Test(arguments: ["柳溪市科技局三年工作总结（2019-2021年）", "柳溪市科技局2021年1-11月工作总结", "在全市科技工作会议上的讲话"])
  func aPeriodInATitleIsNotTheNameOfASite(title: String) throws {
    #expect(try report([title] + sampleLines).title == title)
    #expect(try report([title + "-柳溪市科技信息网"] + sampleLines).title == title)
  }

  @Test func nulsAreNoText() throws {
    let text = sampleLines.joined(separator: "\n").replacing("高新", with: "高\0新")
    let document = try #require(ingest(text, path: "a.txt").documents.first)
    #expect(document.text == sampleLines.joined(separator: "\n"))
  }
}

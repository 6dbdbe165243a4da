import Records
import Testing

@testable import Ingestion

@Suite struct MetadataTests {
  @Test func labelsAreToldByTheirColons() {
    let labels = MetadataLabels([("source", "来源"), ("published", "发布时间"), ("published", "时间"), ("views", "浏览次数")])
    let (values, isWhole, _) = labels.values(of: "发布时间: 2022年06月16日 来 源：某区科技创新局 浏览次数:-")
    #expect(isWhole)
    #expect(values.map(\.field) == ["published", "source", "views"])
    #expect(values.map(\.text) == ["2022年06月16日", "某区科技创新局", "-"])
    #expect(labels.values(of: "资金来源包括财政拨款和社会投入。").values.isEmpty)
    #expect(!labels.values(of: "本区企业的利润来源：技术服务").isWhole)
  }

  @Test(
    arguments: [
      ("某区科技局2021年工作总结及2022年工作思路", 2021, 2022), ("2020年度工作情况暨2021年工作安排", 2020, 2021),
      ("2026年某省政府工作报告", 2025, 2026), ("2021年工作总结", 2021, nil), ("2022年工作要点", nil, 2022),
      ("关于高新区2021-2025年发展的报告", nil, nil),
      // The review is named before the plan of the same or of the next year.
      ("某县水务局2024年工作总结及下一步工作计划", 2024, nil), ("某县水务局2024年工作情况和来年工作打算", 2024, 2025),
      ("某县水务局2024年上半年工作总结及下半年工作安排", 2024, nil), ("某县水务局2024年工作思路", nil, 2024),
      ("某县二〇一五年工作总结和二〇一六年工作要点", 2015, 2016), ("一九八六年工作总结", 1986, nil), ("某局2024工作总结及2025工作计划", 2024, 2025),
      ("关于2024年预算执行情况与2025年预算草案的报告", 2024, 2025), ("某校长2024年述职报告", 2024, nil), ("某局2024年文件汇编", nil, nil),
    ] as [(String, Int?, Int?)])
  func yearsComeFromTheTitle(title: String, review: Int?, plan: Int?) throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    #expect(finder.find(title: title, headings: [], opening: "") == PeriodFinder.Years(review: review, plan: plan))
  }

  @Test func aGovernmentsYearsComeFromTheDateOfItsSession() throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    func years(_ opening: String, title: String = "政府工作报告") -> PeriodFinder.Years {
      finder.find(title: title, headings: ["一、过去一年工作回顾"], opening: opening)
    }
    let march = PeriodFinder.Years(review: 2022, plan: 2023)
    #expect(years("——2023年3月5日在柳溪市第十四届人民代表大会第一次会议上\n市长 某某") == march)
    #expect(years("（2022年12月28日在柳溪市第十四届人民代表大会第一次会议上）") == march)
    #expect(years("2022年，全市上下团结一心。") == PeriodFinder.Years(review: 2022, plan: nil))
    #expect(years("——2023年3月5日在全市会议上", title: "工作报告").plan == nil)
  }

  @Test func yearsComeFromHeadingsWhereThereIsNoTitle() throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    let years = finder.find(title: nil, headings: ["一、2021年工作成效", "二、2022年工作思路"], opening: "")
    #expect(years == PeriodFinder.Years(review: 2021, plan: 2022))
    let opened = finder.find(title: nil, headings: ["一、工作完成情况"], opening: "2021年，某局推进各项工作。")
    #expect(opened == PeriodFinder.Years(review: 2021, plan: nil))
    let bare = finder.find(title: nil, headings: ["一、2022年工作", "二、2023年打算"], opening: "为2012年的5倍。")
    #expect(bare == PeriodFinder.Years(review: 2022, plan: 2023))
    let two = finder.find(title: nil, headings: ["一、2022年的工作", "二、2023年的工作"], opening: "")
    #expect(two == PeriodFinder.Years(review: 2022, plan: 2023))
    let one = finder.find(title: nil, headings: ["一、2022年的工作"], opening: "")
    #expect(one == PeriodFinder.Years(review: nil, plan: nil))
    // A heading of measures taken says nothing of its year; one of a plan does.
    let taken = finder.find(title: nil, headings: ["一、2024年主要工作举措"], opening: "2024年，某局推进各项工作。")
    #expect(taken == PeriodFinder.Years(review: 2024, plan: nil))
    let planned = finder.find(title: nil, headings: ["一、2024年工作计划"], opening: "")
    #expect(planned == PeriodFinder.Years(review: nil, plan: 2024))
  }

  @Test func yearsOfHeadingsAreNamedByTheReportsOwn() throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    func find(_ title: String, _ headings: String...) -> PeriodFinder.Years {
      finder.find(title: title, headings: headings, opening: "")
    }
    #expect(find("某局2024年工作总结", "一、工作情况", "二、明年工作打算") == PeriodFinder.Years(review: 2024, plan: 2025))
    #expect(find("某局2024年工作要点", "一、去年工作回顾") == PeriodFinder.Years(review: 2023, plan: 2024))
    // Tasks of the year looked back on are no plan; a plan for the rest of it leaves the next year open.
    #expect(find("某局2024年工作总结", "一、2024年重点工作", "二、2025年工作计划") == PeriodFinder.Years(review: 2024, plan: 2025))
    #expect(find("某局2024年工作总结", "一、2024年重点工作") == PeriodFinder.Years(review: 2024, plan: nil))
    // The headings say more than 工作报告 in the title.
    #expect(find("某市2024年工作报告", "一、2023年工作回顾", "二、2024年工作安排") == PeriodFinder.Years(review: 2023, plan: 2024))
  }

  @Test func aReportBeginsWithItsYearAndNotWithOneToCompareWith() throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    let now = finder.find(title: nil, headings: [], opening: "截至2022年底，全区高企总数为2012年的5倍。")
    #expect(now == PeriodFinder.Years(review: 2022, plan: nil))
    #expect(finder.find(title: nil, headings: [], opening: "产值比2015年翻一番。") == PeriodFinder.Years())
    #expect(finder.find(title: nil, headings: [], opening: "2016年至2020年，总数翻番。").review == 2016)
  }

  private func agency(_ title: String?, head: String = "", text: String = "", sources: [String] = []) -> (
    String?, String?
  ) {
    let found = try! sharedIngestor.agencies.find(
      sources: sources, title: title, head: head, text: [title ?? "", head, text].joined(separator: "\n"), year: 2021)
    return (found.agency, found.division?.code)
  }

  @Test func agenciesAreNamedInFull() {
    #expect(agency("龙岗区科技创新局2021年工作总结") == ("深圳市龙岗区科技创新局", "440307"))
    #expect(agency("深圳市科创委2020年工作总结") == ("深圳市科技创新委员会", "440300"))
    #expect(agency("四川省科技厅2021年工作要点") == ("四川省科学技术厅", "510000"))
    #expect(agency("2026年浙江省政府工作报告") == ("浙江省人民政府", "330000"))
    #expect(agency(nil, head: "2021年，成都市武侯区科技局推进工作。") == ("成都市武侯区科学技术局", "510107"))
    #expect(agency("工作总结", sources: ["杭州市余杭区科学技术局"]) == ("杭州市余杭区科学技术局", "330110"))
  }

  @Test func ofTwoPlacesOfOneNameTheContextDecides() {
    #expect(agency("鼓楼区科技局2021年工作总结", text: "南京市创新，南京市各区，江苏省支持。") == ("南京市鼓楼区科学技术局", "320106"))
    #expect(agency("鼓楼区科技局2021年工作总结", text: "福州市创新，福建省支持。") == ("福州市鼓楼区科学技术局", "350102"))
    #expect(agency("鼓楼区科技局2021年工作总结").1 == nil)
    // Its neighbours tell too; a neighbour is not the reporter.
    #expect(agency("龙华区科技创新局2021年工作总结", text: "与福田区共建平台，学习南山区做法。") == ("深圳市龙华区科技创新局", "440309"))
    #expect(agency("龙华区科技创新局2021年工作总结", text: "赴余杭区考察，与余杭区签约，余杭区回访。") == (nil, nil))
  }

  @Test func aRelativeNameTakesThePlaceThatTheTextNames() {
    let text = "我市推进创新。绍兴市委部署，绍兴市政府落实，绍兴高新区建设加快。"
    #expect(agency("市科技局2021年工作总结", text: text) == ("绍兴市科学技术局", "330600"))
    #expect(agency("区科技局2021年工作总结", text: "全区高新技术企业增加，xx区领先。") == (nil, nil))
  }

  @Test func landmarksThatAgreeTellTheDistrict() {
    let agreeing = "全区推进创新。中国眼谷建成，浙南科技城扩容，瓯江实验室开工。"
    #expect(agency("区科学技术局2021年工作总结", text: agreeing) == ("温州市龙湾区科学技术局", "330303"))
    // One landmark may be a visit, two may be partners.
    #expect(agency("区科学技术局2021年工作总结", text: "全区推进创新。组团考察中国眼谷。") == (nil, nil))
    #expect(agency("区科学技术局2021年工作总结", text: "全区推进创新。组团考察中国眼谷、瓯江实验室。") == (nil, nil))
  }

  @Test func namesThatWordsHideTellNothing() {
    // 新平 stands in 创新平台.
    let text = String(repeating: "我县建设创新平台，完善创新平台，用好创新平台。", count: 8)
    #expect(agency("县科技局2021年工作总结", text: text) == (nil, nil))
    // A text that hides its own name says nothing of itself by its city's.
    let masked = "xx市科技创新成效明显。绍兴市委部署，绍兴市政府落实，全市推进。"
    #expect(agency("市科技局2021年工作总结", text: masked) == (nil, nil))
    // An office that another stands before is a partner; 和县 behind a word is none.
    #expect(agency("工作总结", text: "我局会同县民政局开展检查。我局会同永新县教育局开展培训。") == (nil, nil))
    #expect(agency("工作总结", text: "我市抓紧普法，与永新县科技局联合开展培训。") == (nil, nil))
    #expect(agency("市科技局和县科技局联合工作总结").1 == nil)
    #expect(agency(nil, head: "实施创新平台培育行动，用好十大创新平台。").1 == nil)
  }

  @Test func namesOfSitesAreNotPartOfTitles() {
    let sites = try! SiteNames(path: tables + "/sites.csv")
    func strip(_ title: String) -> String {
      TitleFinder(pageTitle: title, metaTitles: [], site: nil, sites: sites).strip(title)
    }
    #expect(strip("某市科技局2021年工作总结_某市科学技术局") == "某市科技局2021年工作总结")
    #expect(strip("某市科技局2021年工作总结-某某新闻网") == "某市科技局2021年工作总结")
    #expect(strip("1-10月某县固定资产投资结构趋稳趋优") == "1-10月某县固定资产投资结构趋稳趋优")
    #expect(strip("某市召开“十四五”规划座谈会") == "某市召开“十四五”规划座谈会")
  }

  @Test func titlesAreFoundBesideTheSitesName() {
    let sites = SiteNames(["网", "通知公告"], institutions: ["大学"])
    func title(_ page: String, _ lines: [(text: String, level: Int, isDated: Bool)]) -> String? {
      TitleFinder(pageTitle: page, metaTitles: [], site: nil, sites: sites).find(
        lines.enumerated().map {
          TitleFinder.Candidate(index: $0, text: $1.text, level: $1.level, isDated: $1.isDated)
        })?.title
    }
    let own = "旧教学楼里的木工课"
    #expect(title("某某大学", [(own, 0, true)]) == own)
    #expect(title("某某新闻网", [("某某新闻网", 1, true), (own, 0, true)]) == own)
    #expect(title("某某县政府 通知公告 \(own)", [(own, 0, true)]) == own)
    #expect(title("旧教学楼里的木工课…", [("旧教学楼里的木工课开到了第三年", 1, false)]) == "旧教学楼里的木工课开到了第三年")
    // An article whose title ends as a name does, printed as such, keeps it.
    #expect(title("他把女儿送进了大学", [("他把女儿送进了大学", 1, true)]) == "他把女儿送进了大学")
    #expect(title("织密一张防护网", [("织密一张防护网", 1, true)]) == "织密一张防护网")
    #expect(title(own, [("旧教学楼里的老师", 1, false), (own, 1, true)]) == own)
  }

  @Test func editorsSignWithoutColons() throws {
    let labels = try MetadataLabels(path: tables + "/labels.csv")
    func isSigned(_ line: String) -> Bool { labels.isSigned(foldedScalars(line.utf8)) }
    #expect(isSigned("责任编辑 王某"))
    #expect(isSigned("（编辑 李某）"))
    #expect(!isSigned("责任编辑"))
    #expect(!isSigned("责任编辑工作会议在京召开"))
    #expect(!isSigned("编辑部"))
  }

  @Test func pageNumbersAreNotPartOfTitles() {
    #expect(MarkupIngestor.withoutPageNumber("某某做法(2)") == "某某做法")
    #expect(MarkupIngestor.withoutPageNumber("某某做法（12）") == "某某做法")
    #expect(MarkupIngestor.withoutPageNumber("某某做法(1)") == nil)
    #expect(MarkupIngestor.withoutPageNumber("某某做法(2021)") == nil)
    #expect(MarkupIngestor.withoutPageNumber("某某做法(图)") == nil)
    #expect(MarkupIngestor.withoutPageNumber("(2)") == nil)
  }

  @Test func landmarksAreReadWhenTheyAreNeeded() throws {
    let places = try Places(path: tables + "/divisions.csv")
    let text = "光明科学城与前海深港合作区".unicodeScalars.map(\.value)
    let missing = Landmarks(paths: ["nowhere/landmarks.csv"])
    #expect(throws: FileError.self) { try missing.division(text, level: nil, places) }
    let all = Landmarks([
      ("某某科技园", "440307"), ("某某实验室", "440307"), ("某某创新中心", "440307"), ("某某", "110101"),
    ])
    func code(_ text: String, _ level: String?) throws -> String? {
      try all.division(text.unicodeScalars.map(\.value), level: level, places)?.code
    }
    #expect(try code("某某科技园、某某实验室和某某创新中心", "county") == "440307")
    #expect(try code("某某科技园、某某实验室和某某创新中心", "prefecture") == "440300")
    #expect(try code("某某科技园、某某实验室", "county") == nil)
  }

  @Test func theLongestNameIsFound() {
    var builder = NameIndex.Builder()
    for (value, name) in ["科技园", "科技园区", "科技园", "科"].enumerated() { builder.add(name, value) }
    let names = NameIndex(builder, keyLength: 2)
    func find(_ text: String, _ position: Int = 0) -> [Int]? {
      let scalars = text.unicodeScalars.map(\.value)
      return scalars.withUnsafeBufferPointer { text in
        names.longest(text, at: position, end: text.count).map { [$0.value, $0.count] }
      }
    }
    #expect(find("科技园区") == [1, 4])
    #expect(find("在科技园里", 1) == [0, 3])
    #expect(find("科技") == nil)
    #expect(find("科") == nil)
    #expect(find("园区") == nil)
  }

  @Test func countedButtonsAreFurniture() throws {
    let table = try FurnitureTable(path: tables + "/furniture.csv")
    func kind(_ line: String) -> String? { table.match(foldedScalars(line.utf8))?.kind }
    #expect(kind("3评论") == "comments")
    #expect(kind("12人参与 3评论") == "comments")
    #expect(table.match(foldedScalars("3评论".utf8))?.endsReport == false)
    #expect(kind("3天前 回复 赞(0) 举报") == "replies")
    #expect(kind("2021年工作") == nil)
    #expect(kind("新增企业12家") == nil)
  }
}

import Records
import Testing

@testable import Ingestion

@Suite struct MetadataTests {
  @Test func labelsAreToldByTheirColons() {
    let labels = MetadataLabels([("source", "来源"), ("published", "发布时间"), ("published", "时间"), ("views", "浏览次数")])
    let (values, isWhole) = labels.values(of: "发布时间: 2022年06月16日 来 源：某区科技创新局 浏览次数:-")
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
    ] as [(String, Int?, Int?)])
  func yearsComeFromTheTitle(title: String, review: Int?, plan: Int?) throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    #expect(finder.find(title: title, headings: [], opening: "") == PeriodFinder.Years(review: review, plan: plan))
  }

  @Test func yearsComeFromHeadingsWhereThereIsNoTitle() throws {
    let finder = try PeriodFinder(path: tables + "/roles.csv")
    let years = finder.find(title: nil, headings: ["一、2021年工作成效", "二、2022年工作思路"], opening: "")
    #expect(years == PeriodFinder.Years(review: 2021, plan: 2022))
    let opened = finder.find(title: nil, headings: ["一、工作完成情况"], opening: "2021年，某局推进各项工作。")
    #expect(opened == PeriodFinder.Years(review: 2021, plan: nil))
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
}

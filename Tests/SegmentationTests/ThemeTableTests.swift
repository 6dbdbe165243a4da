import Records
import Testing

@testable import Segmentation

@Suite struct ThemeTableTests {
  private func decision(
    _ heading: String, _ body: String, subheading: String = "", above: String = "",
    announced: Role? = nil
  ) throws -> ThemeDecision {
    let table = try ThemeTable(
      table: CSVTable(
        path: "themes.csv",
        bytes: Array(
          "theme,term,weight\ntalent,人才,4\ncarriers,平台,4\ncarriers,项目,1\nfinance,贷款,4\nenterprise,企业,2\nparty,党建,4\nplanning,规划,4\nother,成绩,4\n-,提高,0\nzones,高人,4\n"
            .utf8))
    )
    let text = heading + "。" + body + subheading
    let bytes = Array((text + above).utf8)
    let count = heading.utf8.count
    let end = text.utf8.count
    return table.theme(
      heading: 0..<count,
      below: [(end - subheading.utf8.count)..<end], above: [end..<bytes.count], body: (count + 3)..<end,
      announced: announced, subject: nil, in: bytes)
  }

  @Test func aHeadingThatNamesItsThemeIsBelieved() throws {
    let body = String(repeating: "平台与贷款，", count: 20)
    #expect(try decision("聚人才", body) == ThemeDecision(theme: "talent", evidence: ["人才"]))
  }

  @Test func aHeadingOfTwoThemesIsAboutTheFirst() throws {
    #expect(try decision("人才与平台", "平台扩建，平台升级。").theme == "talent")
    #expect(try decision("平台与人才", "人才会聚，人才安居。").theme == "carriers")
    // Not where the first word says little of its theme: 企业 weighs 2, 项目 1.
    #expect(try decision("企业与平台", "平台扩建，平台升级。").theme == "carriers")
    #expect(try decision("项目与人才", "平台扩建，平台升级。").theme == "talent")
    // Words in quotation marks and words of planning do not lead.
    #expect(try decision("“人才+”平台", "平台扩建。").theme == "carriers")
    #expect(try decision("“优”平台聚人才", "人才会聚。").theme == "carriers")
    #expect(try decision("规划平台聚人才", "人才会聚。").theme == "carriers")
  }

  @Test func aWeakWordOfTheHeadingYieldsToManyOfTheBody() throws {
    #expect(try decision("企业", "发放贷款").theme == "enterprise")
    #expect(try decision("喜讯", "发放贷款").theme == "finance")
    #expect(try decision("喜讯", "一切如常") == ThemeDecision(theme: "other", evidence: []))
  }

  @Test func besideAHeadingThatOnlyLeansTheBodySaysMore() throws {
    // 企业 weighs 2, which is more than leaning; 项目 weighs 1.
    #expect(try decision("企业", "发放贷款，发放贷款。").theme == "enterprise")
    #expect(try decision("项目", "发放贷款，发放贷款。").theme == "finance")
    #expect(try decision("项目", "一切如常").theme == "carriers")
  }

  @Test func whatStandsFarBehindInTheBodyIsNotAsked() throws {
    let filler = String(repeating: "今天天气很好。", count: 120)
    #expect(try decision("喜讯", filler + "人才人才").theme == "other")
    // A heading below is asked wherever it stands.
    #expect(try decision("喜讯", filler, subheading: "引进人才与人才").theme == "talent")
  }

  @Test func whereASectionSaysNothingWhatStandsAboveItIsAsked() throws {
    #expect(try decision("列出清单", "逐条办结。", above: "抓党建").theme == "party")
    #expect(try decision("列出清单", "逐条办结。") == ThemeDecision(theme: "other", evidence: []))
    #expect(try decision("列出清单", "贷款、贷款、贷款。", above: "抓企业").theme == "finance")
    #expect(try decision("聚人才", "逐条办结。", above: "抓党建").theme == "talent")
    // But not for what whole parts are called.
    #expect(try decision("列出清单", "发放贷款，发放贷款。", above: "规划").theme == "finance")
    #expect(try decision("列出清单", "发放贷款，发放贷款。", above: "成绩").theme == "finance")
    #expect(try decision("规划", "逐条办结。").theme == "planning")
  }

  @Test func aWordWithoutThemeKeepsItsPlace() throws {
    #expect(try decision("提高人心", "一切如常") == ThemeDecision(theme: "other", evidence: []))
    #expect(try decision("请来高人", "一切如常").theme == "zones")
    #expect(try decision("提高", "发放贷款").theme == "finance")
  }

  @Test func aBodyAboutEverythingUnderABareHeadingHasNoThemeOfItsOwn() throws {
    let everything = "人才来了，平台建了，贷款放了，党建抓了。"
    #expect(try decision("一年回顾", everything) == ThemeDecision(theme: "other", evidence: []))
    #expect(try decision("守住底线", everything) == ThemeDecision(theme: "other", evidence: []))
    #expect(
      try decision("明年打算", everything, announced: .plan)
        == ThemeDecision(theme: "planning", evidence: []))
    #expect(try decision("一年回顾", everything + "平台。", announced: .review).theme == "other")
    // Not where the heading names one, nor where one prevails.
    #expect(try decision("抓企业", everything).theme == "enterprise")
    #expect(try decision("一年回顾", everything + "平台又扩建。").theme == "carriers")
  }
}

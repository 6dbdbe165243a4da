import Records
import Testing

@testable import Segmentation

@Suite struct ThemeTableTests {
  private func decision(_ heading: String, _ body: String, subheading: String = "") throws -> ThemeDecision {
    let table = try ThemeTable(
      table: CSVTable(
        path: "themes.csv",
        bytes: Array("theme,term,weight\ntalent,人才,4\ncarriers,平台,4\nfinance,贷款,4\nenterprise,企业,2\n".utf8)))
    let bytes = Array((heading + "。" + body + subheading).utf8)
    let count = heading.utf8.count
    return table.theme(
      heading: 0..<count,
      subheadings: subheading.isEmpty ? [] : [(bytes.count - subheading.utf8.count)..<bytes.count],
      body: (count + 3)..<bytes.count, in: bytes)
  }

  @Test func aHeadingThatNamesItsThemeIsBelieved() throws {
    let body = String(repeating: "平台与贷款，", count: 20)
    #expect(try decision("聚人才", body) == ThemeDecision(theme: "talent", evidence: ["人才"]))
  }

  @Test func aHeadingOfTwoThemesLeavesItToTheBody() throws {
    #expect(try decision("人才与平台", "平台扩建，平台升级。").theme == "carriers")
    #expect(try decision("人才与平台", "人才会聚，人才安居。").theme == "talent")
  }

  @Test func aWeakWordOfTheHeadingYieldsToManyOfTheBody() throws {
    #expect(try decision("企业", "发放贷款").theme == "enterprise")
    #expect(try decision("喜讯", "发放贷款").theme == "finance")
    #expect(try decision("喜讯", "一切如常") == ThemeDecision(theme: "other", evidence: []))
  }

  @Test func whatStandsFarBehindInTheBodyIsNotAsked() throws {
    let filler = String(repeating: "今天天气很好。", count: 120)
    #expect(try decision("喜讯", filler + "人才人才").theme == "other")
    // A heading below is asked wherever it stands.
    #expect(try decision("喜讯", filler, subheading: "引进人才与人才").theme == "talent")
  }
}

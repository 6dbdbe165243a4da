import Extraction
import Records
import Testing

/// Names of several who have or did what is measured.
@Suite struct NamedOwnerTests {
  private func metrics(_ marked: String) -> [String] { namedIndicators(marked).map(\.metric) }

  @Test func theirNamesAreNoPartOfTheMetric() {
    #expect(metrics("‹甲山园区›、‹乙水园区›营业收入突破90亿元。") == ["营业收入"])
    #expect(metrics("‹甲山景区›、‹乙水景区›、‹丙江景区›入境游客增长12%。") == ["入境游客"])
    #expect(metrics("‹甲山大学›、‹乙水大学›等高校重点实验室总数达到15家。") == ["高校重点实验室总数"])
    // A name may be the beginning of an item only.
    #expect(metrics("‹甲山馆›、‹乙水岛›科普中心、‹丙江基地›接待公众9万人次。") == ["接待公众"])
    #expect(metrics("“‹快贷›”“惠企通”支持企业60家。") == ["支持企业"])
  }

  @Test func theyOwnWhatStandsBehindThem() {
    #expect(metrics("园区产业产值达20亿元,‹甲山园区›、‹乙水园区›产值均超9亿元。").last == "产值")
  }

  @Test func theLastOfWhatWasHeldIsCounted() {
    #expect(metrics("参会嘉宾700人;举办‹甲山论坛›、‹乙水路演活动›39场。").last == "乙水路演活动")
  }

  @Test func oneNameStays() {
    #expect(metrics("‹甲山园区›营业收入突破90亿元。") == ["甲山园区营业收入"])
    #expect(metrics("‹甲山›“瞪羚企业”认定30家。").first?.hasPrefix("甲山") ?? false)
  }

  @Test func numbersOfTheirOwnTellThemApart() {
    #expect(metrics("‹甲山园区›、‹乙水园区›营收分别增长8%和9%。") == ["甲山园区营收", "乙水园区营收"])
  }
}

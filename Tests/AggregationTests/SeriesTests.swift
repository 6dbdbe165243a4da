import Records
import Testing

@testable import Aggregation

@Suite struct SeriesTests {
  private func attestation(
    _ value: String, group: String = "a", figure: Int = 1, qualifier: String = "exact", own: Bool = false,
    best: Bool = true, filled: Bool = false
  ) -> SeriesBuilder.Attestation {
    SeriesBuilder.Attestation(
      figure: figure, id: "n\(figure)", value: value, qualifier: qualifier, group: group, isOwnYear: own,
      isBestCopy: best, isFilled: filled)
  }

  private func ranked(_ attestations: SeriesBuilder.Attestation...) -> [String] {
    SeriesWriter.ranked(attestations).map(\.value)
  }

  @Test func moreReportsWin() {
    #expect(
      ranked(
        attestation("1", group: "a", own: true), attestation("2", group: "b", figure: 2),
        attestation("2", group: "c", figure: 3)) == ["2", "1"])
  }

  @Test func copiesOfOneReportCountOnce() {
    #expect(
      ranked(
        attestation("1", group: "a", figure: 1, best: false), attestation("1", group: "a", figure: 2, best: false),
        attestation("2", group: "a", figure: 3)) == ["2", "1"])
  }

  @Test func exactThenOwnYearThenReadThenFirst() {
    #expect(ranked(attestation("1", qualifier: "over"), attestation("2", group: "b", figure: 2)) == ["2", "1"])
    #expect(ranked(attestation("1"), attestation("2", group: "b", figure: 2, own: true)) == ["2", "1"])
    #expect(ranked(attestation("1", filled: true), attestation("2", group: "b", figure: 2)) == ["2", "1"])
    #expect(ranked(attestation("1", figure: 5), attestation("2", group: "b", figure: 2)) == ["2", "1"])
  }

  @Test func actualsAndTargetsStandApartInYearsWithoutGaps() throws {
    let fixture = Fixture()
    let old = fixture.report("d1", "高企达到100家。", review: 2019)
    old.figure("100家", metric: "高企", indicator: "high_tech", value: "100", unit: "家", period: 2019)
    let new = fixture.report("d2", "高企达到140家。力争达到200家。", review: 2021, plan: 2022)
    new.figure("140家", metric: "高企", indicator: "high_tech", value: "140", unit: "家", period: 2021)
    new.figure(
      "200家", metric: "高企", indicator: "high_tech", value: "200", unit: "家", stance: "target", period: 2022)
    try fixture.aggregate()
    let rows = try fixture.rows("indicator_series")
    #expect(rows.count == 2)
    let actual = try #require(rows.first { $0["stance"] == "actual" })
    #expect(["2019", "2020", "2021", "2022"].map { actual[$0] } == ["100", "", "140", ""])
    #expect(actual["division"] == "东岭省青石市")
    #expect(actual["indicator_name"] == "国家高新技术企业")
    #expect(rows.first { $0["stance"] == "target" }?["2022"] == "200")
  }

  @Test func unlistedMetricsNeedASecondYearOrDivision() throws {
    let fixture = Fixture()
    let one = fixture.report("d1", "新建书屋3座,灯塔5座。", review: 2020)
    one.figure("3座", metric: "书屋", value: "3", unit: "座", period: 2020)
    one.figure("5座", metric: "灯塔", value: "5", unit: "座", period: 2020)
    let other = fixture.report("d2", "新建书屋4座。", division: "990101", review: 2020)
    other.figure("4座", metric: "书屋", value: "4", unit: "座", period: 2020)
    try fixture.aggregate()
    #expect(try fixture.rows("indicator_series").map { $0["indicator_name"] } == ["书屋", "书屋"])
  }

  @Test func disagreeingValuesStandBeside() throws {
    let fixture = Fixture()
    let one = fixture.report("d1", "高企约140家。", review: 2021)
    one.figure("约140家", metric: "高企", indicator: "high_tech", value: "140", unit: "家", qualifier: "about", period: 2021)
    let other = fixture.report("d2", "高企142家。", review: 2021)
    let better = other.figure("142家", metric: "高企", indicator: "high_tech", value: "142", unit: "家", period: 2021)
    try fixture.aggregate()
    let row = try #require(try fixture.rows("indicator_series").first)
    #expect(row["2021"] == "142")
    #expect(row["figures"] == "2021:\(better)")
    #expect(row["others"] == "2021:140 (d1.n1)")
    #expect(row["qualifiers"] == "")
  }

  @Test func maskedFiguresAreFilledFromAnotherCopy() throws {
    let fixture = Fixture()
    let best = fixture.report("d1", "xxxx年新增高企xx家,其中小微xx家。", review: 2021)
    best.figure("xx家", 0, metric: "高企", indicator: "high_tech", value: nil, unit: "家", aspect: "increase", period: 2021)
    best.figure("xx家", 1, metric: "小微", value: nil, unit: "家", period: 2021)
    let copy = fixture.report("d2", "2021年新增高企35家,其中小微12家。", review: 2021, duplicatesOf: "d1")
    let source = copy.figure(
      "35家", metric: "高企", indicator: "high_tech", value: "35", unit: "家", aspect: "increase", period: 2021)
    copy.figure("12家", metric: "小微", value: "12", unit: "家", period: 2021)
    let stranger = fixture.report("d3", "2021年新增高企77家,其中小微12家。", division: "990101", review: 2021)
    stranger.figure(
      "77家", metric: "高企", indicator: "high_tech", value: "77", unit: "家", aspect: "increase", period: 2021)
    try fixture.aggregate()
    let figures = try fixture.rows("indicators")
    #expect(figures[0]["value"] == "" && figures[0]["filled_value"] == "35" && figures[0]["filled_from"] == source)
    #expect(figures[1]["filled_value"] == "12")
    let row = try #require(try fixture.rows("indicator_series").first { $0["division_code"] == "990100" })
    #expect(row["2021"] == "35")
  }
}

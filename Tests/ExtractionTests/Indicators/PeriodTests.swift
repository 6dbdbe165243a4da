import Testing

@Suite struct PeriodTests {
  /// `year start..end` of each figure.
  private func times(_ text: String) -> [String] {
    indicators(text).map { "\($0.period.map(String.init) ?? "-") \($0.periodStart ?? "")..\($0.periodEnd ?? "")" }
  }

  @Test func partsOfAYear() {
    #expect(times("1—9月,技改投资30亿元。") == ["2023 2023-01..2023-09"])
    #expect(times("前10个月,技改投资30亿元。") == ["2023 2023-01..2023-10"])
    #expect(times("下半年,技改投资30亿元。") == ["2023 2023-07..2023-12"])
    #expect(times("前三季度,技改投资30亿元。") == ["2023 2023-01..2023-09"])
    #expect(times("第四季度开工项目8个。") == ["2023 2023-10..2023-12"])
    #expect(times("二、三季度开工项目8个。") == ["2023 2023-04..2023-09"])
    #expect(times("3月,开工项目9个。") == ["2023 2023-03..2023-03"])
    #expect(times("2022年12月开工项目9个。") == ["2022 2022-12..2022-12"])
  }

  @Test func daysStatesAndComparisonsAreNoParts() {
    #expect(times("3月15日,开工项目9个。") == ["2023 .."])
    #expect(times("截至11月底,孵化器达到9家。") == ["2023 .."])
    #expect(times("产值较上半年增长5%。") == ["2023 .."])
    #expect(times("产值比一季度增长5%。") == ["2023 .."])
    #expect(times("6个月内办结申请9件。").allSatisfy { $0 == "2023 .." })
  }

  @Test func theLatestTimeCounts() {
    #expect(times("前三季度授权专利80件;截至2023年底,孵化器9家。") == ["2023 2023-01..2023-09", "2023 .."])
    #expect(times("3月开工项目9个;建成孵化器2家。") == ["2023 2023-03..2023-03", "2023 .."])
  }

  @Test func severalYears() {
    #expect(times("2019—2021年,累计引进企业30家。") == ["- 2019..2021"])
    #expect(times("2016年至2020年新增企业50家。") == ["- 2016..2020"])
    #expect(times("近三年累计引进企业30家。") == ["2023 2021..2023"])
    #expect(times("五年来引进企业30家。") == ["2023 2019..2023"])
    #expect(times("2018年以来引进企业30家。") == ["- 2018..2023"])
    #expect(times("“十四五”以来引进企业30家。") == ["- 2021..2023"])
  }

  @Test func spansInNamesAndComparisonsAreNone() {
    #expect(times("印发行动方案(2021—2025年),新增企业5家。") == ["2023 .."])
    #expect(times("较五年前增长3倍。") == ["2023 .."])
    #expect(times("较“十三五”末增加5家。") == ["2023 .."])
    #expect(times("连续三年获奖,新增企业5家。") == ["2023 .."])
  }

  @Test func theYearBeforeTheOneNamed() {
    #expect(times("2023年孵化器达到9家,去年为8家。") == ["2023 ..", "2022 .."])
    #expect(times("去年孵化器达到9家。") == ["2023 .."])
    #expect(times("2023年孵化器达到9家,是上年的2倍。") == ["2023 ..", "2023 .."])
  }

  @Test func nextYearIsPromised() {
    let found = indicators("孵化器达到9家,明年达到12家。")
    #expect(found.map(\.period) == [2023, 2024])
    #expect(found.map(\.stance) == ["actual", "target"])
    #expect(times("清明年味展吸引游客9万人。") == ["2023 .."])
  }

  @Test func theYearOfOneNumberAlone() {
    #expect(times("研发经费由2020年的20亿元增长到36亿元。") == ["2020 ..", "2023 .."])
    #expect(times("孵化器36家,较2020年的20家增长80%。") == ["2023 ..", "2020 ..", "2023 .."])
    #expect(times("占比由上年的48%提高到52%。") == ["2022 ..", "2023 .."])
    #expect(times("孵化器去年同期为20家,今年达到36家。") == ["2022 ..", "2023 .."])
  }

  @Test func theYearAValueCameBackTo() {
    #expect(times("接待游客54万人次,恢复至2019年的81%;人均花费906元。") == ["2023 ..", "2023 ..", "2023 .."])
    #expect(indicators("接待游客54万人次,恢复至2019年的81%。").last?.base == "2019年")
  }
}

import Testing

@Suite struct ReportCheckTests {
  private func kinds(_ text: String) -> [String] { extraction(text).problems.map(\.kind) }

  @Test func growthThatFollowsFromItsLevelsIsFine() {
    #expect(kinds("研发经费从2018年的40亿元增长到2023年的50亿元,增长25%。") == [])
    #expect(kinds("增加值从2015年的5848亿元增加到2020年的9747亿元,增长66.7%。") == [])
  }

  @Test func growthThatDoesNotFollowIsReportedWithBothQuotes() {
    let problems = extraction("研发经费从2018年的40亿元增长到2023年的50亿元,增长35%。").problems
    #expect(problems.map(\.kind) == ["growth_mismatch"])
    #expect(problems.first?.quote?.contains("40亿元") == true && problems.first?.quote?.contains("50亿元") == true)
  }

  @Test func aPartIsNotMoreThanItsTotal() {
    #expect(kinds("全区孵化器12家,其中国家级孵化器5家。") == [])
    #expect(kinds("全区孵化器12家,其中国家级孵化器15家。") == ["part_exceeds_total"])
  }

  @Test func thePartsAreNotMoreThanTheirTotal() {
    #expect(kinds("新增孵化器30家,其中国家级25家、省级15家。") == ["parts_exceed_total"])
    #expect(kinds("新增孵化器40家,其中国家级25家、省级15家。") == [])
    // What may overlap is not summed up.
    #expect(kinds("新增孵化器30家,其中民营孵化器25家、专业孵化器15家。") == [])
  }

  @Test func partsOfKindsThatExcludeOneAnotherAreSummedUp() {
    #expect(kinds("孵化器30家,其中省内25家、省外15家。") == ["parts_exceed_total"])
    #expect(kinds("孵化器40家,其中省内25家、省外15家。") == [])
  }

  @Test func aShareBehindAPartIsOfTheTotal() {
    #expect(kinds("孵化器50家,其中省内20家,占比40%。") == [])
    #expect(kinds("孵化器50家,其中省内20家,占比60%。") == ["share_mismatch"])
    // Of which whole a share is, only 其中 tells.
    #expect(kinds("孵化器50家,引进省内机构20家,占比60%。") == [])
  }

  @Test func growthThatFollowsFromTheIncrease() {
    #expect(kinds("孵化器达到50家,较上年增加10家,增长25%。") == [])
    #expect(kinds("孵化器达到50家,较上年增加10家,增长45%。") == ["growth_mismatch"])
    // New ones say nothing of those that have gone.
    #expect(kinds("孵化器达到50家,新增10家,增长15%。") == [])
  }

  @Test func theTotalOfAnIndicatorIsTheIndicator() {
    #expect(kinds("国家高新技术企业达到300家。\n全区国家高新技术企业总数为320家。") == ["conflicting_values"])
  }

  @Test func aShareIsNotMoreThanTheWhole() {
    #expect(kinds("高新技术产业产值占规上工业产值130%。").contains("share_above_whole"))
    #expect(kinds("高新技术产业产值占规上工业产值30%。") == [])
  }

  @Test func aShareFollowsFromItsPartAndWhole() {
    #expect(kinds("全区工业用地共400亩。\n改造旧厂房120亩,占工业用地的30%。") == [])
    #expect(kinds("全区工业用地共400亩。\n改造旧厂房120亩,占工业用地的45%。") == ["share_mismatch"])
  }

  @Test func aChangeToldInOneSentenceIsNoConflict() {
    #expect(kinds("国家高新技术企业由200家增加到300家。") == [])
  }

  @Test func twoValuesOfOneIndicator() {
    #expect(kinds("国家高新技术企业达到300家。\n全区共有国家高新技术企业300家。") == [])
    #expect(kinds("国家高新技术企业达到300家。\n国家高新技术企业达到320家。") == ["conflicting_values"])
  }

  @Test func valuesOutsideThePlausibleRangeAreKeptAndReported() {
    let result = extraction("全社会研发投入强度达到45%。")
    #expect(result.problems.map(\.kind) == ["value_out_of_range"])
    #expect(result.indicators.map(\.value) == ["45"])
  }

  @Test func theGrowthOfEachYearIsNoGrowthInAll() {
    #expect(kinds("五年来,经济总量从4261亿元增加到5756亿元,年均增长6.2%。") == [])
    #expect(kinds("研发经费由上年的40亿元增长到50亿元,增长35%。") == ["growth_mismatch"])
  }

  @Test func moreThanATaskIsNoShareAboveAWhole() {
    #expect(kinds("工业投资占年度任务的120%。") == [])
  }

  @Test func theShareOfALargerPlaceIsNotOfItself() {
    #expect(kinds("技术合同成交额86亿元,占全市技术合同成交额的22%。") == [])
  }
}

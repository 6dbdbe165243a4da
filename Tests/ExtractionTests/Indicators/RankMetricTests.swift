import Testing

@Suite struct RankMetricTests {
  @Test func ranksInARow() {
    #expect(
      figures("甲指数、乙指数分别居全省第2、第6位。") == ["全省第2|甲指数|2 rank|rank", "第6位|乙指数|6 rank|rank"])
  }

  @Test func aPlaceWithoutAnOrdinalMark() {
    #expect(figures("园区综合评价名次升至18位。") == ["18位|园区综合评价名次|18 rank|rank"])
    #expect(figures("园区综合排名为124名。") == ["124名|园区综合排名|124 rank|rank"])
    #expect(figures("引进厨师124名。") == ["124名|厨师|124 名|level"])
    // Things that are counted in 位 are no places.
    #expect(figures("引进厨师18位。") == ["18位|厨师|18 位|level"])
  }

  @Test func placesInNamedRankings() {
    #expect(figures("产业规模跻身全国百强县前20名。") == ["前20名|产业规模|20 rank|rank"])
    #expect(figures("桃源县跻身全省竞争力评价前5。").last == "前5|全省竞争力评价|5 rank|rank")
    #expect(figures("评价前期工作10项。").allSatisfy { !$0.hasSuffix("rank") })
  }

  @Test func amongWhomIsNotRanked() {
    #expect(figures("争取资金3亿元,在各旗县中居首位。").last == "首位|资金|1 rank|rank")
    #expect(figures("覆盖率达48.9%,全区排名首位。").last == "首位|覆盖率|1 rank|rank")
    #expect(figures("综合指数为61%,在各区县中排第四位。").last == "第四位|综合指数|4 rank|rank")
    #expect(figures("森林覆盖率排名首位。") == ["首位|森林覆盖率|1 rank|rank"])
  }

  @Test func movesInARankingAreIncreases() {
    #expect(
      figures("园区在全省综合评价中列第九,前移3位。").last == "3位|全省综合评价位次|3 位|increase")
    #expect(figures("论文数排名较上年跃升12个位次。").last?.hasSuffix("位次|12 个位次|increase") == true)
  }

  @Test func scopesByNumberAndByName() {
    #expect(figures("论文数居九县区第二。") == ["九县区第二|论文数|2 rank|rank"])
    #expect(figures("研发占比位居县(市)第三。") == ["县(市)第三|研发占比|3 rank|rank"])
    #expect(figures("研发占比位居周边各市第一。") == ["周边各市第一|研发占比|1 rank|rank"])
    #expect(figures("完成率居绍兴第三。") == ["绍兴第三|完成率|3 rank|rank"])
    // An ordinal of a list is no rank.
    #expect(figures("印发东山区第三批名单。").isEmpty)
  }

  @Test func theRankBeforeAMove() {
    #expect(indicators("增速排名由第九跃居第三。").map(\.value) == ["9", "3"])
    #expect(indicators("研发强度居前列,位次由第9前移到第5。").map(\.value) == ["9", "5"])
    #expect(figures("工作由第三产业带动。").isEmpty)
    #expect(figures("国内市场占有率第一。") == ["第一|国内市场占有率|1 rank|rank"])
    #expect(figures("规模第一大园区投用。").isEmpty)
  }

  @Test func severalRanksOfOneThing() {
    #expect(
      indicators("授信余额6亿元;质押贷款突破20亿元,居全省第二、市州第一。").suffix(2).map(\.metric) == ["质押贷款", "质押贷款"])
    #expect(
      indicators("论文数320篇,专利数90件,两项指标分列第三和第二。").suffix(2).map(\.metric) == ["论文数", "专利数"])
  }

  @Test func rankedAmongACount() {
    #expect(figures("专利拥有量35件,在22个区中名列第五。").last == "第五|专利拥有量|5 rank|rank")
    #expect(
      figures("企业数在12个园区中排名第五。") == ["12个|园区|12 个|level", "第五|企业数|5 rank|rank"])
  }

  @Test func aPropertyIsRankedWithWhatHasIt() {
    #expect(figures("技术市场成交额68亿元,增速居全市第2位。").last == "全市第2位|技术市场成交额增速|2 rank|rank")
    #expect(figures("增加值48亿元,总量和增速均居全市第三。").last == "全市第三|增加值|3 rank|rank")
  }

  @Test func aFeatIsNoRank() {
    #expect(figures("全年实现一个全市第一。").isEmpty)
  }

  @Test func aVerbOfRankingEndsTheScope() {
    #expect(figures("在创业能力排名中列第35。") == ["第35|创业能力排名|35 rank|rank"])
    #expect(figures("研发占比蝉联苏北第1。") == ["苏北第1|研发占比|1 rank|rank"])
    #expect(figures("备案数量居宁波市首位。") == ["宁波市首位|备案数量|1 rank|rank"])
    #expect(figures("把安全摆在首位。").isEmpty)
  }

  @Test func aRankingAloneIsThatOfTheFigureBefore() {
    #expect(figures("零售总额增长3.5%,全区排名上升4位。").last == "4位|零售总额全区排名位次|4 位|increase")
  }

  @Test func timeBeforeARankIsNotRanked() {
    #expect(figures("完成率165%,连续两个月居全市第一。").last == "全市第一|完成率|1 rank|rank")
    #expect(figures("生产总值增长6%、建市以来首次居全省第一位。").last == "全省第一位|生产总值|1 rank|rank")
    #expect(figures("就业贡献值仅次于甲市,居全省第二。").last == "全省第二|就业贡献值|2 rank|rank")
  }

  @Test func theRankBehindAMoveIsOfWhatMoved() {
    #expect(
      figures("投资居全省第2位,位次上升3位,居全国第45位。").map { $0.split(separator: "|")[1] } == ["投资", "投资位次", "投资"])
  }

  @Test func amongWhomAndWhatInOne() {
    let found = indicators("连续5年居全省县域创新能力第一。").first
    #expect(found?.metric == "县域创新能力")
    #expect(found?.scope == "provincial")
    #expect(figures("园区综合排名全国第35位。").first?.contains("|园区综合排名|") == true)
    #expect(figures("在全国169个高新区中排名第28位。").last?.contains("|高新区排名|") == true)
  }

  @Test func whatRanksStandsInTheClauseBefore() {
    #expect(
      figures("专利增长5%;在某机构编制的城市创新指数中,甲市位列全国第13位。").last == "全国第13位|城市创新指数|13 rank|rank")
    #expect(indicators("在人才发展指数排名中处于第一方阵、居全市第一。").map(\.metric) == ["人才发展指数排名"])
    #expect(indicators("技术产值占工业产值比重为70%,按比重排名全市第2位。").last?.metric == "技术产值占工业产值比重")
    // A place alone is no ranking.
    #expect(indicators("在校园中,专利数居全市第一。").map(\.metric) == ["专利数"])
  }

  @Test func whatHasTheRankHasTheValue() {
    #expect(
      figures("甲区经济增速列全市第三、达8.9%;工业产值列全市第二,历史性突破600亿元。") == [
        "全市第三|甲区经济增速|3 rank|rank", "8.9%|甲区经济增速|8.9 %|growth", "全市第二|工业产值|2 rank|rank",
        "突破600亿元|工业产值|60000000000 元|level",
      ])
  }

  @Test func ranksInARowShareTheirScope() {
    #expect(indicators("森林面积、森林覆盖率分别居全国第4位、第6位。").map(\.scope) == ["national", "national"])
    #expect(indicators("创新指数由全省第8位跃升至第5位。").map(\.scope) == ["provincial", "provincial"])
  }

  @Test func rankOfTheAmountBehindItsShare() {
    #expect(figures("企业技改投入达61亿元、占比72%、总量居全省第二。").last == "全省第二|企业技改投入|2 rank|rank")
    #expect(figures("果品销售额35亿元，增长7.3%，连续5个季度保持全省第二。").last == "全省第二|果品销售额|2 rank|rank")
  }

  /// The number may be missing, or masked.
  @Test(arguments: ["个月保持全省第一。", "个季度增长5%。", "xx个月保持全省第一。", "几个月达5家。"])
  func monthsAloneAreNoMetric(text: String) {
    #expect(indicators(text).allSatisfy { !$0.metric.contains("xx个月") })
  }

  @Test func batchesAreNoRanks() {
    #expect(figures("已列入全国第一、二批名单的水库10座。").allSatisfy { !$0.hasSuffix("rank") })
    #expect(figures("增速居全省第一。").last?.hasSuffix("rank") == true)
  }
}

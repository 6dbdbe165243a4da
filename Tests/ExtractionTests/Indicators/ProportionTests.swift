import Testing

@Suite struct ProportionTests {
  @Test func aRatioIsOneValue() {
    #expect(figures("城乡居民收入比为2.4:1。") == ["2.4:1|城乡居民收入比|2.4|level"])
    #expect(
      figures("收入比由2.9∶1缩小至2.5∶1,增速加快。") == ["2.9∶1|收入比|2.9|level", "2.5∶1|收入比|2.5|level"])
    #expect(indicators("加工产值与农业产值之比达1.8：1。").map(\.metric) == ["加工产值与农业产值之比"])
  }

  @Test func partsOfAWhole() {
    #expect(
      figures("三次产业结构为5:40.5:54.5,服务业领先。") == [
        "5|三次产业结构|5|share", "40.5|三次产业结构|40.5|share", "54.5|三次产业结构|54.5|share",
      ])
    #expect(indicators("三次产业比重调整为6∶40∶54。").map(\.value) == ["6", "40", "54"])
    #expect(indicators("三次产业比调整为12︰48︰40。").map(\.value) == ["12", "48", "40"])
    #expect(
      indicators("三次产业结构进一步优化,调整为6∶40∶54。").map(\.metric) == ["三次产业结构", "三次产业结构", "三次产业结构"])
  }

  @Test(arguments: ["赛事于10:30开幕。", "会议9:00至11:30举行。", "主队2:1获胜。", "按1:3配套。", "热线12:30:45接通。", "方案代号5:40:55。"])
  func timesAndScoresAreNone(text: String) {
    #expect(figures(text).isEmpty, "\(text)")
  }

  @Test func fromOneIndexToAnother() {
    #expect(
      figures("公众满意度从84.5提升至89。") == ["84.5|公众满意度|84.5|level", "89|公众满意度|89|level"])
    #expect(indicators("城乡收入倍差由1.9缩小到1.8。").map(\.value) == ["1.9", "1.8"])
    #expect(indicators("单位产值能耗降至0.52,同比降幅3%。").map(\.unit) == [nil, "%"])
    // A bare number behind another word measures nothing.
    #expect(figures("型号从84升级至89。").isEmpty)
    #expect(figures("满意度3A级。").isEmpty)
  }

  @Test func doubling() {
    #expect(figures("园区产值实现翻番。") == ["翻番|园区产值|1 番|growth"])
    #expect(figures("项目60个,同比翻番,投资增长5%。").dropFirst().first == "翻番|项目|1 番|growth")
    #expect(figures("园区产值翻一番。") == ["一番|园区产值|1 番|growth"])
    #expect(figures("实施产值翻番行动。").isEmpty)
    #expect(figures("朝着翻番的目标迈进。").isEmpty)
    #expect(figures("种植番茄,轮番上阵。").isEmpty)
  }

  @Test func ratiosInARow() {
    #expect(indicators("收入比2.5:1,投产比3:1,占全市1/4。").map(\.value) == ["2.5", "3", "0.25"])
  }

  @Test func ratesByPopulation() {
    #expect(figures("发病率为8/10万。") == ["8/10万|发病率|8 /10万|share"])
    #expect(figures("孕产妇死亡率降至6.8/10万。") == ["6.8/10万|孕产妇死亡率|6.8 /10万|share"])
    #expect(
      figures("查验交通工具20万辆（艘、架、列）次。") == ["20万辆（艘、架、列）次|查验交通工具|200000 辆（艘、架、列）次|level"])
  }

  @Test func sharesOfSeveralThings() {
    #expect(figures("园区集聚了全省41%的制种企业、27%的育种平台。").map { $0.split(separator: "|")[1] } == ["制种企业", "育种平台"])
    #expect(figures("承担全省1/4的育苗任务。") == ["1/4|育苗任务|0.25|share"])
    #expect(figures("值守实行24/7的安排。").isEmpty)
    let pair = figures("科技支出分别为43万元和65万元，分别占财政支出的1.2%和1.3%。")
    #expect(pair.suffix(2).map { $0.split(separator: "|")[1] } == ["科技支出占财政支出", "科技支出占财政支出"])
  }

  @Test func multiplesOfTwoMeans() {
    let found = figures("亩均税收达38万元，是全市平均水平的3倍、全省平均水平的1.4倍。")
    #expect(found.map { $0.split(separator: "|")[1] } == ["亩均税收", "亩均税收", "亩均税收"])
  }
}

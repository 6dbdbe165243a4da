import Testing

@Suite struct AspectTests {
  @Test(arguments: [
    ("孵化器达到64家。", "level"), ("新增孵化器4家。", "increase"), ("净增国高企业56家。", "increase"), ("产值增长7.5%。", "growth"),
    ("能耗下降3%。", "growth"), ("企业数量增长2.4倍。", "growth"), ("营业收入翻一番。", "growth"), ("制造业增加值占生产总值28%。", "share"),
    ("发明专利授权量全省第三。", "rank"), ("森林覆盖率提高到42.5%。", "share"), ("平均压减时间35%。", "growth"), ("入学率提高1.2个百分点。", "increase"),
  ])
  func aspect(text: String, expected: String) {
    #expect(indicators(text).map(\.aspect) == [expected], "\(text)")
  }

  @Test func increaseGoesOnWithinTheClause() {
    #expect(indicators("新增国高企业15家、科小企业36家,建成孵化器2家。").map(\.aspect) == ["increase", "increase", "level"])
  }

  @Test func growthToALevelIsALevel() {
    #expect(
      figures("研发经费从2018年的42亿元增长到2023年的97亿元。") == [
        "42亿元|研发经费|4200000000 元|level", "97亿元|研发经费|9700000000 元|level",
      ])
  }

  @Test(arguments: [
    // A level of its own ends an addition.
    ("通车里程新增30公里、突破900公里。", ["increase", "level"]),
    ("新增就业5万人、转移就业稳定在20万人以上。", ["increase", "level"]),
    ("新增国高企业15家、科小企业36家。", ["increase", "increase"]),
    // What is renewed besides is not added.
    ("新建、改建绿道12公里。", ["level"]), ("新建和改造管网80公里。", ["level"]), ("新建绿道12公里。", ["increase"]),
    ("新建重力坝3座。", ["increase"]),
    // What is counted behind the number is not what rose.
    ("提升12个欠发达县帮扶质效。", ["level"]), ("生物指数提升2个等级。", ["increase"]),
    ("实施玉米单产提升60万亩。", ["level"]), ("农民人均收入提高800元。", ["increase"]),
    ("新引建科创平台8家。", ["increase"]), ("新能源汽车8辆。", ["level"]), ("新上市企业达14家。", ["increase"]),
    ("村集体经济增收30万元。", ["increase"]),
    // Those who did it stand before 新.
    ("市设计院新组建研究所8家。", ["increase"]), ("检测中心新建分站3个。", ["increase"]), ("电动客车新上牌600辆。", ["increase"]),
    ("海滨产业园新入驻项目16个。", ["increase"]), ("再建400座便民桥。", ["increase"]), ("科技创新投入70亿元。", ["level"]),
    ("兑现以旧换新补贴9亿元。", ["level"]), ("粮食增产16亿斤。", ["increase"]), ("推荐高企新认定企业30家。", ["level"]),
  ])
  func additions(text: String, expected: [String]) {
    #expect(indicators(text).map(\.aspect) == expected, "\(text)")
  }

  @Test(arguments: [
    ("重点事项平均减时间83%。", "growth"), ("民营经济比重83%。", "share"), ("综合创新水平指数达到51.8%。", "level"),
    ("居民健康素养水平达到40%。", "share"), ("5.5%左右的预期增长目标。", "growth"), ("70%以上的财政支出投入民生。", "share"),
  ])
  func percentages(text: String, expected: String) {
    #expect(indicators(text).map(\.aspect) == [expected], "\(text)")
  }

  @Test(arguments: [
    ("新增法人单位6家(歌厅3家、网吧2家)。", ["increase", "increase", "increase"]),
    ("新增装机300万千瓦,其中光伏装机200万千瓦。", ["increase", "increase"]),
    ("新增整治面积18万亩,播种面积158万亩。", ["increase", "level"]),
    ("新增项目98个、释放产值15亿元。", ["increase", "level"]), ("“增学位”工程提升40所普通高中办学能力。", ["level"]),
    ("增补学位3万个。", ["increase"]), ("完成林分优化提升20万亩。", ["level"]), ("粮食总产居全国首位,增量39亿斤。", ["rank", "increase"]),
    ("工业投资高于全省平均增速8.2个百分点。", ["growth"]), ("新建工作站10家,研发平台突破700家。", ["increase", "level"]),
    ("生产总值增长8%左右,力争达到9%。", ["growth", "growth"]), ("放大倍数达到4.8倍。", ["level"]), ("杠杆率达20倍。", ["level"]),
    ("贷款余额同比多增50亿元。", ["increase"]),
  ])
  func partsAndDeeds(text: String, expected: [String]) {
    #expect(indicators(text).map(\.aspect) == expected, "\(text)")
  }

  @Test(arguments: [
    // What is renewed or run more often besides is not added, nor what is only begun to be renewed.
    ("新开工改造旧厂区16个、旧街巷8条。", ["level", "level"]), ("新开工厂房6栋。", ["increase"]), ("新开、恢复、加密航线7条。", ["level"]),
    ("新开航线7条。", ["increase"]), ("再创建3个示范村。", ["increase"]), ("因地制宜新建骑行道20公里。", ["increase"]),
    ("在偏远乡村新建冷库12座。", ["increase"]), ("累计推动村容村貌提升3.2万户。", ["level"]),
    ("完成果园品质提升5万亩、茶园改造提升2万亩。", ["level", "level"]), ("普通公路通行里程累计提升200公里。", ["increase"]),
  ])
  func renewalsAndAdditions(text: String, expected: [String]) {
    #expect(indicators(text).map(\.aspect) == expected, "\(text)")
  }

  @Test(arguments: [
    ("出口额增长9.1%、高于全国2.4个百分点。", "growth"), ("服务业增速快于全省1.5个百分点。", "growth"), ("升学率高于全省3个百分点。", "level"),
  ])
  func differencesOfGrowth(text: String, expected: String) {
    #expect(indicators(text).last?.aspect == expected, "\(text)")
  }

  @Test func nounsBehindAdditions() {
    #expect(indicators("新培养数字人才9名。").map(\.aspect) == ["increase"])
    #expect(indicators("新认定数达9家。").map(\.aspect) == ["level"])
  }

  @Test func changesToAValue() {
    #expect(figures("细颗粒物浓度降为37微克/立方米。").first?.hasSuffix("level") == true)
    #expect(figures("耗水量增幅为3吨。").first?.hasSuffix("increase") == true)
    #expect(figures("优良率81%,比上年高出8.3个百分点。").last == "8.3个百分点|优良率|8.3 个百分点|increase")
    #expect(figures("优良率81%,高出全省8.3个百分点。").last?.hasSuffix("level") == true)
  }

  @Test func aRateOfAnAmountIsGrowth() {
    #expect(figures("规上工业增加值回升至4.2%。").first?.hasSuffix("growth") == true)
    #expect(figures("第二产业增加值占比达42%。").first?.hasSuffix("share") == true)
  }
}

import Testing

@Suite struct MetricTrimTests {
  @Test(arguments: [
    // No half of a quotation is left.
    ("筹建“乡村建设者之家”公寓36套。", "“乡村建设者之家”公寓"), ("“企业点单、政府配菜”服务企业90家。", "“企业点单、政府配菜”服务企业"),
    // What others did with it, where it was won, for whom it was done.
    ("省级巡察组集中交办的群众来信办理率98%。", "群众来信办理率"), ("居民满意的社区养老服务覆盖率98%。", "居民满意的社区养老服务覆盖率"),
    ("为企业和来访群众提供服务20万次。", "提供服务"), ("向市人大常委会报告专项工作11项。", "专项工作"), ("配合人大制定修改地方法规3部。", "地方法规"),
    ("技术合同认定成交额20亿元。", "技术合同认定成交额"), ("总收入比上年接近翻番。", "总收入"),
  ])
  func oneFigure(text: String, expected: String) {
    #expect(indicators(text).map(\.metric) == [expected], "\(text)")
  }

  @Test func ranksByPlaceAndSize() {
    #expect(figures("在全国青年运动会上奖牌总数位居全国第8。").map { $0.split(separator: "|")[1] } == ["奖牌总数"])
    #expect(figures("转口贸易9万箱、跻身全球第四大转运港。").last == "全球第四|转运港|4 rank|rank")
    #expect(figures("10种矿产查明资源量居全国第一。").map { $0.split(separator: "|")[1] } == ["矿产", "矿产查明资源量"])
    #expect(figures("申请专利30件、授权专利20件,两项数量居全市第一。").last?.hasPrefix("全市第一|授权专利|") == true)
  }

  @Test func saidOnce() {
    #expect(indicators("平均压减环节58%、材料41%。").last?.metric == "压减材料")
    #expect(indicators("产值增长5%、税收8%。").last?.metric == "税收")
    #expect(indicators("办理市人大代表议案2项、建议130件。").map(\.metric) == ["市人大代表议案", "市人大代表建议"])
    #expect(indicators("牛羊存栏分别增长2%、3%。").map(\.metric) == ["牛存栏", "羊存栏"])
    #expect(indicators("5支引导基金带动社会资本60亿元。").map(\.metric) == ["引导基金", "引导基金带动社会资本"])
  }

  @Test func oneNumberOfEach() {
    #expect(indicators("甲服务满意率、乙服务满意率均超95%。").map(\.metric) == ["甲服务满意率、乙服务满意率"])
    #expect(indicators("返乡青年、残疾人新增就业均超3万人。").map(\.metric) == ["返乡青年、残疾人新增就业"])
    #expect(indicators("新增就业6万人、约占全省1/5。").map(\.metric) == ["新增就业", "新增就业占全省"])
    // The word for about is the number's own.
    #expect(indicators("收入增长17.7%，在全区16个街道中约占51.3%。").last?.qualifier == "about")
  }

  @Test func goalsThatWereDone() {
    #expect(figures("营收增长14%(超额完成9%的考核目标)。").last == "9%|考核目标|9 %|growth")
    #expect(indicators("完成造林30万亩。").map(\.metric) == ["造林"])
  }

  @Test func medals() {
    #expect(figures("夺得8金、5银、6铜。") == ["8金|金牌|8 金|level", "5银|银牌|5 银|level", "6铜|铜牌|6 铜|level"])
    #expect(figures("支持100金融机构。").isEmpty)
    #expect(figures("获得3铜矿探矿权。").isEmpty)
  }

  @Test func slightChangesAndAllKinds() {
    #expect(figures("养殖场出栏量同比略降2.6%。") == ["2.6%|养殖场出栏量|2.6 %|growth"])
    #expect(figures("引进各类人才420名。") == ["420名|引进各类人才|420 名|level"])
    #expect(figures("建成国家级各类创新平台9家。") == ["9家|国家级创新平台|9 家|level"])
    #expect(figures("举办各类讲座20场。").first?.contains("讲座") == true)
  }

  @Test func firmsAboveASize() {
    #expect(figures("石材加工企业58户，其中规模以上4户。").last == "4户|规模以上石材加工企业|4 户|level")
    #expect(figures("规模以上工业企业76户。").last == "76户|规模以上工业企业|76 户|level")
  }

  @Test func whatThoseCountedMadeInAYear() {
    #expect(figures("3家制糖企业全年产白糖约8万吨。").map { $0.split(separator: "|")[1] } == ["制糖企业", "产白糖"])
  }
}

import Testing

@Suite struct SharedTailTests {
  private func metrics(_ text: String) -> [String] { indicators(text).map(\.metric) }

  @Test func whatStandsBehindEach() {
    #expect(
      metrics("新增瞪羚企业36家、孵化基地8个,分别完成年度目标的104%和133%。").suffix(2) == ["瞪羚企业完成率", "孵化基地完成率"])
    #expect(metrics("毛入园率94%,巩固率97%,分别比上年提高2.1个和1.3个百分点。").suffix(2) == ["毛入园率", "巩固率"])
    #expect(
      metrics("水利投资增长6%,农业投资增长8%,分别高于全省1.1个、0.4个百分点。").suffix(2) == ["水利投资高于全省", "农业投资高于全省"])
    #expect(metrics("瞪羚企业36家、孵化基地8个,分别为全市的31%、22%。").suffix(2) == ["瞪羚企业占全市", "孵化基地占全市"])
    // One number is of the last alone.
    #expect(metrics("瞪羚企业36家、孵化基地8个,占全市22%。").last == "孵化基地占全市")
  }

  @Test func tailsThatFirstPartsLack() {
    #expect(metrics("研发投入强度、绿电占比分别为2.6%、41%。") == ["研发投入强度", "绿电占比"])
    #expect(indicators("臭氧浓度、优良天数比例分别为142微克/立方米、88%。").map(\.aspect) == ["level", "share"])
    #expect(metrics("哮喘、肺结核患者规范管理率分别为91%、95%。") == ["哮喘患者规范管理率", "肺结核患者规范管理率"])
    #expect(metrics("城镇低保、农村低保对象动态核查比例分别为91%、95%。") == ["城镇低保对象动态核查比例", "农村低保对象动态核查比例"])
  }

  @Test(arguments: [
    // Nouns that look like verbs.
    ("全县在编教师1260人。", "在编教师"), ("集中供水率达91%。", "集中供水率"), ("获奖作品数36件。", "获奖作品数"), ("全县转移支付26亿元。", "转移支付"),
    ("救援被困群众36人。", "被困群众"), ("新开办幼儿园3所。", "幼儿园"),
    // What was measured, by heads.
    ("每万人拥有充电桩21个。", "每万人拥有充电桩"), ("生态林补偿标准提高至每亩26元。", "生态林补偿标准"), ("低保标准提至每人每年7200元。", "低保标准"),
    // Deeds for others.
    ("给26家农场发放贷款2亿元。", "农场"), ("对31户居民给予奖励12万元。", "居民"), ("办件提速率达91%,为企业节省成本300万元。", "办件提速率"),
    ("水库建设扎实推进,新增中型3座。", "中型"), ("茶叶市场加速回暖,达26亿元。", "茶叶市场"), ("审批时限比法定时限压缩81%。", "审批时限"),
  ])
  func oneFigure(text: String, expected: String) {
    #expect(indicators(text).first?.metric == expected, "\(text)")
  }

  @Test func moreThanTheGoal() {
    #expect(figures("瞪羚企业达86家,超额完成年度目标6家。").last == "6家|瞪羚企业|6 家|increase")
    #expect(indicators("入库企业86家,提前完成全年80家目标。").map(\.stance) == ["actual", "target"])
    #expect(indicators("入库企业86家,比目标任务多6家。").map(\.stance) == ["actual", "actual"])
  }

  @Test func whatMovesSomethingElse() {
    #expect(indicators("茶业增加值增长8%,拉动农业增长0.6个百分点。").last?.metric == "茶业增加值拉动农业")
    #expect(indicators("茶业产量占全省的21%,产值26亿元。").last?.metric == "茶业产值")
    #expect(indicators("发放抚恤金126万元,标准提高5%。").last?.metric == "抚恤金标准")
    #expect(indicators("按期办结率98%,满意率96%。").last?.metric == "满意率")
  }

  @Test func whatIsYetToCome() {
    #expect(indicators("达产后可实现年产值26亿元。").map(\.stance) == ["target"])
    #expect(indicators("项目建成后,可新增床位260张。").map(\.stance) == ["target"])
  }

  @Test func deedsThatTellOfFewer() {
    let found = indicators("高新技术企业达到860家。组织申报高新技术企业120家。")
    #expect(found.map(\.indicator) == ["high_tech_enterprises", nil])
    #expect(found.last?.metric == "组织申报高新技术企业")
    #expect(indicators("引进高新技术企业12家。").first?.indicator == "high_tech_enterprises")
  }

  @Test func amountsBesideWhatWasAdded() {
    #expect(indicators("新增担保额12亿元、在保余额36亿元。").map(\.aspect) == ["increase", "level"])
    #expect(indicators("新签约项目6个、协议投资36亿元。").map(\.aspect) == ["increase", "level"])
    #expect(indicators("新增甲类企业6家、乙类企业3家。").map(\.aspect) == ["increase", "increase"])
  }

  @Test func monthsThatWereMeasured() {
    #expect(figures("商铺去化周期16个月。") == ["16个月|商铺去化周期|16 个月|level"])
    #expect(figures("连续16个月保持增长。").isEmpty)
    #expect(figures("中考700分以上126人。").count == 1)
  }
}

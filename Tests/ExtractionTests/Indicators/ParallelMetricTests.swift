import Testing

@Suite struct ParallelMetricTests {
  private func metrics(_ text: String) -> [String] { indicators(text).map(\.metric) }

  @Test func levels() {
    #expect(metrics("全市工作站20家,其中国家级3家、省级9家。") == ["工作站", "国家级工作站", "省级工作站"])
    #expect(metrics("省派指导员12名、市派30名。") == ["省派指导员", "市派指导员"])
    #expect(metrics("5个地级、12个县级监测站全部联网。") == ["地级监测站", "县级监测站"])
  }

  @Test func outcomes() {
    #expect(metrics("受理咨询事项80件,已办结76件。") == ["咨询事项", "咨询事项办结"])
    // In another unit it is another thing.
    #expect(metrics("举办展会3场,签约40个。").last == "签约")
  }

  @Test func prizesOfOneContest() {
    #expect(metrics("获得技能竞赛金牌4枚、银牌6枚。") == ["技能竞赛金牌", "技能竞赛银牌"])
  }

  @Test func propertiesOfTheClauseBefore() {
    #expect(metrics("签约储能电站项目,总投资12亿元。") == ["储能电站项目总投资"])
    #expect(metrics("举办演出40场、展览25场,任务完成率分别为100%和125%。").suffix(2) == ["演出任务完成率", "展览任务完成率"])
    #expect(metrics("完成工业投资30亿元,完成年度任务的96%。").last == "工业投资完成率")
    // What stands for itself takes no owner.
    #expect(metrics("固定资产投资增长5%,城镇化率达到70%。").last == "城镇化率")
  }

  @Test func subjectsEachWithTheirObject() {
    #expect(metrics("东校、西校分别引进教授6名、4名。") == ["东校教授", "西校教授"])
  }

  @Test func whatThingsWereMade() {
    #expect(metrics("8个村被认定为省级示范村。") == ["省级示范村"])
    #expect(metrics("18个项目获批扶持资金300万元。").last == "扶持资金")
  }

  @Test func valuesReachedAreNoPartOfTheMetric() {
    #expect(metrics("生产总值完成620亿元,增长5.5%。") == ["生产总值", "生产总值"])
    #expect(metrics("产值完成62亿元,增长5.5%。") == ["产值", "产值"])
    #expect(!metrics("工业企业中,产值超亿元者达50家。").contains("者"))
    #expect(!metrics("产值增长15.2%,这一增速居全省第二。").contains("这一增速"))
    #expect(metrics("累计完成产值62亿元。") == ["产值"])
    #expect(indicators("投资增速达到8.1%。").map(\.aspect) == ["growth"])
    #expect(metrics("共接待游客60万人次,恢复到去年同期的92%。").last == "接待游客")
  }

  @Test func markersOfListsAreNoPartOfTheMetric() {
    #expect(metrics("（三）力争新增孵化器4家。") == ["孵化器"])
    #expect(metrics("第二批申报示范企业6家。") == ["示范企业"])
  }

  @Test func prizesAreNamedByTheContest() {
    #expect(indicators("荣获专利金奖2项、优秀奖9项。").map(\.metric) == ["专利金奖", "专利优秀奖"])
    #expect(indicators("授予进步奖一等奖4项,二等奖8项。").map(\.metric).last == "进步奖二等奖")
    #expect(indicators("团体一等奖11个,二等奖17个。").map(\.metric).last == "团体二等奖")
    #expect(indicators("获突出贡献奖2项,创新奖8项。").map(\.metric).last == "创新奖")
  }

  @Test func whatSeveralShareIsWhole() {
    #expect(
      figures("养老、失业、工伤保险参保人数分别达到12万人、8万人、9万人。").map { $0.split(separator: "|")[1] } == [
        "养老保险参保人数", "失业保险参保人数", "工伤保险参保人数",
      ])
    #expect(figures("进出口总额、出口额分别增长3%、4%。").map { $0.split(separator: "|")[1] } == ["进出口总额", "出口额"])
  }

  @Test func kindsOfATotal() {
    #expect(indicators("创新平台总数达到56家,其中国家级3家、省级21家。").map(\.metric) == ["创新平台总数", "国家级创新平台", "省级创新平台"])
  }

  @Test func propertiesOfAShortOwner() {
    #expect(
      figures("茶叶种植面积、产量、产值分别为1.4万亩、520吨、88万元。").map { $0.split(separator: "|")[1] } == ["茶叶种植面积", "茶叶产量", "茶叶产值"])
    #expect(figures("全市产值、税收分别为27亿元、3亿元。").last?.split(separator: "|")[1] != "全市税收")
  }
}

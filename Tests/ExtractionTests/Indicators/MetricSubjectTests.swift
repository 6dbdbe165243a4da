import Testing

/// What is said of the things that a figure counts, and whose property it is.
@Suite struct MetricSubjectTests {
  @Test func aShareIsToldByWhatIsSaidOfIt() {
    #expect(indicators("八成的公园实现全天开放。").map(\.metric) == ["公园实现全天开放"])
    #expect(indicators("财政支出八成以上投向民生领域。").map(\.metric) == ["财政支出投向民生领域"])
    #expect(indicators("财政支出30亿元,74%以上用于民生。").map(\.metric) == ["财政支出", "财政支出用于民生"])
    #expect(indicators("养老服务覆盖九成以上社区。").map(\.metric) == ["养老服务覆盖社区"])
  }

  @Test func thePropertyOfWhatFollows() {
    #expect(indicators("成为全国首个经济总量突破5万亿元的城市。").map(\.metric) == ["城市经济总量"])
    #expect(indicators("组建总规模100亿元的产业基金。").map(\.metric) == ["产业基金总规模"])
  }

  @Test func whatIsSaidOfTheThingsBefore() {
    #expect(indicators("县内学校150所的办学条件由此改善。").map(\.metric) == ["县内学校"])
    #expect(indicators("确定升规企业30家予以扶持。").map(\.metric) == ["升规企业"])
    #expect(indicators("专项补助300万元经申请获批。").map(\.metric) == ["专项补助"])
    #expect(indicators("引进30家的企业集群。").map(\.metric) != ["引进"])
  }

  @Test func theClauseBeforeHasTheSubject() {
    #expect(
      indicators("死亡率1.9‰。居民健康素养水平继续提升,2022年已至38.2%。").last?.metric == "居民健康素养水平")
    #expect(
      indicators("软件服务业在我区保持良好势头,税收达到11亿元。").map(\.metric) == ["软件服务业税收"])
    #expect(indicators("经协调,编制增加30个。").map(\.metric) == ["编制"])
  }

  @Test func ratesInARowShareTheirOwner() {
    #expect(indicators("市民诉求解决率、满意率分别达97%和98%。").map(\.metric) == ["市民诉求解决率", "市民诉求满意率"])
    #expect(indicators("入园率、满意率分别达97%和98%。").map(\.metric) == ["入园率", "满意率"])
  }

  @Test(arguments: [
    ("党委第一议题学习12次共计36个专题。", "党委第一议题学习专题"), ("开展科普活动90余场,累计吸引上万人次参与。", "科普活动参与"),
    ("对2022年未通过验收的14个项目开展清理。", "未通过验收的项目"), ("6个项目分别获得一等奖。", "获奖项目"),
    ("农民收入增速快于城镇、超过2.4万元。", "农民收入"), ("所有州和98%的县建成示范区。", "县建成示范区"),
    ("公立医院向基层投放50%以上号源。", "公立医院向基层投放号源"), ("棉花产量连续4年占全国90%以上。", "棉花产量占全国"),
    ("服务甲城、乙城等80余个县。", "县"), ("入选国家级示范基地,全省仅六家。", "国家级示范基地"),
  ])
  func whichThingsAreMeant(text: String, expected: String) {
    #expect(indicators(text).last?.metric == expected, "\(text)")
  }

  @Test func whatWasHeldInTwoWays() {
    #expect(indicators("办了5场线下及9场线上专利讲习班。").map(\.metric) == ["线下专利讲习班", "线上专利讲习班"])
  }

  @Test func batchesAreOfWhatTheNextFigureCounts() {
    #expect(indicators("分3批推动60个攻关项目立项。").map(\.metric) == ["攻关项目立项", "攻关项目立项"])
  }

  @Test func tasksThatAreCountedAreNoGoals() {
    #expect(indicators("实验室承担国家任务37项。").map(\.stance) == ["actual"])
    #expect(indicators("年度目标任务50亿元。").map(\.stance) == ["target"])
  }

  @Test func whatAPlanSets() {
    #expect(
      indicators("规划设置了20项主要指标,包括:研发投入占比6%,就业率达到95%。").map(\.stance).suffix(2) == ["target", "target"])
    #expect(indicators("规划的指标完成情况良好:研发投入占比6%。").map(\.stance) == ["actual"])
  }

  @Test func whatWasDoneIsNoPartOfTheThing() {
    #expect(indicators("亿元以上项目引进110个,专题宣讲举办5次。").map(\.metric) == ["亿元以上项目", "专题宣讲"])
    #expect(indicators("湾段共划分5个,营商举措陆续出台30项。").map(\.metric) == ["湾段", "营商举措"])
    // The verb says which.
    #expect(indicators("企业引进30家。").map(\.metric) == ["企业引进"])
    #expect(indicators("完成适老化改造30户。").map(\.metric) == ["适老化改造"])
  }

  @Test func officesThatDidWhatIsCounted() {
    #expect(indicators("市科技局计划科联合市统计局培训企业统计员206名。").map(\.metric) == ["企业统计员"])
    #expect(indicators("节能监察专项行动共检查用能单位97家。").map(\.metric) == ["检查用能单位"])
    #expect(indicators("申请总部公共实验室3家。").map(\.metric) == ["总部公共实验室"])
  }

  @Test func whatThingsDidForOthers() {
    #expect(indicators("组织32所高中对乡镇学校的结对帮扶。").map(\.metric) == ["高中"])
    #expect(indicators("44家重点实验室与龙头企业建立联动机制。").map(\.metric) == ["重点实验室"])
    #expect(indicators("建成3个企业对接平台。").map(\.metric) == ["企业对接平台"])
  }

  @Test func kindsOfAreas() {
    #expect(indicators("累计创建国家生态文明建设示范区23个。").map(\.metric) == ["国家生态文明建设示范区"])
    #expect(indicators("联合高校建设公共技术平台3个。").map(\.metric) == ["公共技术平台"])
  }

  @Test func theShareOfAClass() {
    #expect(indicators("经营主体276万户,其中民营主体占97%。").last?.metric == "民营主体占比")
    #expect(indicators("项目30项,九成由企业牵头。").last?.metric == "项目由企业牵头")
  }

  @Test func namesAreExamples() {
    #expect(indicators("苏农科技等3家进入备案辅导。").map(\.metric) == ["进入备案辅导"])
    #expect(indicators("攻克关键技术110项,其中稀土永磁等12项实现进口替代。").last?.metric == "关键技术")
    #expect(indicators("众创空间、孵化器等12个通过评估。").first?.metric.contains("孵化器") == true)
  }

  @Test func mannerBehindAnOffice() {
    #expect(indicators("教育局随即配套子方案16个。").map(\.metric) == ["配套子方案"])
    #expect(indicators("全市620万亩小麦平均单产达452公斤,总产275万吨。").last?.metric == "小麦总产")
  }
}

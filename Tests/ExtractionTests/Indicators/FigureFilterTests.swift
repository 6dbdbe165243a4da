import Testing

@Suite struct FigureFilterTests {
  @Test(arguments: [
    "2023年3月15日上午9时30分召开。", "第十六届大会闭幕。", "实施“1+3+N”行动。", "围绕“五个一”体系。", "坚持两个维护。", "推进三个方向的改革。", "印发《若干措施（36条）》。",
    "建成全国首个平台。", "打造千亿级产业。", "实施三年行动计划。", "一批项目、一系列活动。", "党的二十大精神。", "发展第三产业。", "推进园区二期建设。", "世界500强企业落户。",
    "热线电话12345。", "24小时开放的服务。", "每万人拥有的数量提升。", "从0到1的突破。", "5G网络全覆盖。", "国家5A级景区。", "亿元以上项目落地。",
    "地铁3号线2期开工。", "做优**万象商圈。", "零部件企业集聚。", "零距离服务。", "落实双十条政策。", "全市独此一家。", "年满60岁的老人。",
    "浏览次数：1532次。", "2022届毕业生就业。", "连续3届入选。", "热线24/7开通。", "站点50米内换乘。",
  ])
  func noFigure(text: String) {
    #expect(figures(text) == [], "\(text)")
  }

  @Test(arguments: [
    ("购置两台电镜。", "两台"), ("已认定一家创业基地。", "一家"), ("出台十条支持措施。", "十条"), ("用好十大科技创新平台。", "十大"), ("全年发行两期。", "两期"),
    ("举办百余场活动。", "百余场"), ("近30万各界群众参与。", "近30万"), ("绿电占比超三成。", "超三成"), ("完成市考核80的任务数。", "80"),
    ("新建标准厂房一栋。", "一栋"), ("科技项目一项通过验收。", "一项"), ("人均预期寿命达80.5岁。", "80.5岁"), ("发行债券3期。", "3期"),
    ("特色学校12所次。", "12所次"), ("线上点击量近100万次。", "近100万次"), ("成功举办4届博览会。", "4届"), ("获奖数占全市1/4。", "1/4"),
    ("开展3轮全员检测。", "3轮"), ("粮食总产站稳百亿斤台阶。", "百亿斤"), ("带动社会投资超千亿元。", "超千亿元"), ("投资保持在千亿元以上。", "千亿元以上"), ("赴外省招商三次。", "三次"),
    ("解决问题数十个。", "数十个"), ("建成超亿元制造业项目30个。", "30个"), ("距离缩短到50米以内。", "50米以内"), ("投入人员320人年。", "320人年"),
    ("为390万65岁以上老人体检。", "390万"), ("十件民生实事全部办结。", "十件"), ("实施10大类实事。", "10大类"), ("投运8回输电线路。", "8回"),
    ("劳动年龄人口平均受教育年限提高到11.3年。", "11.3年"), ("整治幸福河湖6条（段）。", "6条（段）"), ("全省产业集群均达到千亿元规模。", "千亿元"),
    ("大力发展三大先导产业。", "三大"),
  ])
  func figure(text: String, expected: String) {
    #expect(indicators(text).map(\.text) == [expected], "\(text)")
  }

  @Test(arguments: [
    // Places and carriers are counted, with a list of them before the number or without.
    ("建好城北、城南、河西三大枢纽。", "三大", "枢纽"), ("提升五大片区协同发展水平。", "五大", "片区"),
    ("甲乙、丙丁两条输水管道投用。", "两条", "输水管道"), ("试验中心建成三条测试轨道。", "三条", "测试轨道"),
    ("实施三个拓展区建设。", "三个", "拓展区建设"), ("做强十大重点产业链。", "十大", "重点产业链"), ("六大关键性科技指标全面达标。", "六大", "关键性科技指标"),
  ])
  func placesAreCounted(text: String, expected: String, metric: String) {
    #expect(indicators(text).map(\.text) == [expected], "\(text)")
    #expect(indicators(text).map(\.metric) == [metric], "\(text)")
  }

  @Test func kindsWithoutTheirSize() {
    #expect(indicators("实施10大类36项实事。").map(\.unit) == ["类", "项"])
  }

  @Test func unitsOfParts() {
    let found = indicators("绿电占比超三成,近一半企业完成改造。")
    #expect(found.map(\.unit) == ["成", "%"])
    #expect(found.map(\.value) == ["3", "50"])
  }

  @Test func yearsOfSchooling() {
    let found = figures("平均受教育年限由2021年的9.8年提高到2026年的10.6年左右。")
    #expect(found == ["9.8年|平均受教育年限|9.8 年|level", "10.6年左右|平均受教育年限|10.6 年|level"])
    #expect(figures("受教育年限回到2020年的水平。").isEmpty)
  }

  @Test func moneyWithoutItsUnit() {
    #expect(figures("追回科研资金305.5万。") == ["305.5万|追回科研资金|3055000 元|level"])
    #expect(figures("技能人才总量超96万。") == ["超96万|技能人才总量|960000|level"])
  }

  @Test func whatMustBeDoneOnceAtLeast() {
    #expect(figures("各支部每月至少开展一次志愿服务。") == ["一次|志愿服务|1 次|level"])
    #expect(indicators("各支部每月至少开展一次志愿服务。").map(\.stance) == ["target"])
    #expect(figures("各支部开展一次志愿服务。").isEmpty)
  }

  @Test(arguments: [
    "抓好9个方面工作。", "跨过两个万亿元大关。", "跨越3个千亿元台阶。", "型号为指数A5。",
    "提升15分钟社区生活圈品质。", "30万以上人口县实现动车通达。", "获批2类改良型新药。", "对接3个方向。", "千亿元规模产业集群壮大。", "甲业、乙业和丙业三大产业加快升级。",
    "实施三年规划。", "吞吐量超千万人次的机场。", "产值有望上亿元的骨干企业。", "新建项目(10亿元以上)落户。", "实现24小时响应。",
  ])
  func figuresOfSpeech(text: String) {
    #expect(figures(text) == [], "\(text)")
  }

  @Test func numbersWithoutAUnitThatAreMeasured() {
    #expect(figures("创新指数达到85.6。") == ["85.6|创新指数|85.6|level"])
    #expect(figures("城乡居民收入比降至2.2。") == ["2.2|城乡居民收入比|2.2|level"])
    #expect(figures("创新能力指数为56.3,列第一方阵。") == ["56.3|创新能力指数|56.3|level"])
    #expect(figures("指数分为5档。").isEmpty)
  }

  @Test func aThresholdIsAValue() {
    #expect(figures("生产总值迈上万亿元台阶。") == ["万亿元|生产总值|1000000000000 元|level"])
    #expect(figures("上万名群众参加活动。").map { $0.prefix(3) } == ["上万名"])
  }

  @Test(arguments: [
    "从6个维度设置目标。", "S308道路畅通。", "双轮驱动。", "百亩以上地块集中连片。", "做强超百亿元企业。", "推进三轮车换牌。", "全省唯一一个创新名城。",
    "这5个增幅全省第一方阵。", "股改新政双10条。", "十里堡村整治。",
    "钢铁、石化、纺织三大产业。", "做好三篇文章。", "甲桥、乙路、丙渠三大工程。", "具备八大示范区要求。", "高速列车时速300公里样车下线。",
    "90米口径射电望远镜开工。", "主泵、5000米深水钻井装备实现应用。", "分12个领域细化任务。", "实施人才新政40条。", "抓好三大核心诉求。",
  ])
  func nothingIsCounted(text: String) {
    #expect(figures(text) == [], "\(text)")
  }

  @Test func classesOfThingsCounted() {
    #expect(figures("新增2个过三千亿元城市。") == ["2个|过三千亿元城市|2 个|increase"])
    #expect(figures("年营收超百亿元企业8家。") == ["8家|年营收超百亿元企业|8 家|level"])
  }

  @Test func listsThatGoOnAreCounted() {
    #expect(figures("钢铁、石化、纺织等三大产业园。").map { $0.prefix(2) } == ["三大"])
    #expect(figures("做强用好三大创新平台。").map { $0.prefix(2) } == ["三大"])
  }

  @Test func whichOfTheThingsIsNoFigure() {
    #expect(
      figures("产品100种,占比超过10%的有40种、超过20%的有20种。").count == 3)
    #expect(indicators("产品100种,占比超过10%的有40种。").map(\.unit) == ["种", "种"])
    #expect(indicators("合格率超过90%。").map(\.value) == ["90"])
  }

  @Test func measuresOfGroundAndComputing() {
    #expect(figures("完成土方62万方。") == ["62万方|土方|620000 方|level"])
    #expect(indicators("算力达223PF。").map(\.unit) == ["PF"])
    #expect(figures("推进三方合作,签订3方协议。").isEmpty)
  }

  @Test func sizesOfThingsCounted() {
    #expect(
      figures("签约项目90个,其中10亿元以上18个、50亿元以上6个。") == [
        "90个|签约项目|90 个|level", "18个|10亿元以上签约项目|18 个|level", "6个|50亿元以上签约项目|6 个|level",
      ])
    #expect(figures("年耗能5000吨标准煤以上企业26家。").map { $0.prefix(3) } == ["26家"])
    #expect(figures("培育五亿元企业2家。") == ["2家|五亿元企业|2 家|level"])
    #expect(figures("产值超10亿元企业36家。").count == 1)
    // A bound that is a value.
    #expect(figures("为企业减负超30亿元，新增企业12家。").count == 2)
    #expect(figures("建成良田5万亩以上,新增企业12家。").count == 2)
  }

  @Test func thresholdsWithoutTheirUnit() {
    #expect(figures("旅游收入突破500亿大关。").first?.hasPrefix("突破500亿|旅游收入") == true)
  }

  @Test func rainIsMeasured() {
    #expect(figures("全市平均降雨量达756.3毫米。") == ["756.3毫米|降雨量|756.3 毫米|level"])
    #expect(figures("直径0.15毫米的钢丝下线。").isEmpty)
  }

  /// Branches are counted at the clause's beginning and behind examples.
  @Test func sumsOfBranches() {
    #expect(figures("五大特色产业产值达860亿元。").first?.contains("|特色产业|5") == true)
    #expect(figures("着力培育花卉、茶叶等七大产业共同体。").first?.contains("|产业共同体|7") == true)
    #expect(figures("围绕苗木、花卉、果品三大领域。").isEmpty)
  }
}

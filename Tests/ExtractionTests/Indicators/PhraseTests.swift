import Testing

/// Where the phrase that names a measure begins and ends.
@Suite struct PhraseTests {
  private func metrics(_ text: String, role: String = "review") -> [String] {
    figures(text, role: role).map { String($0.split(separator: "|", omittingEmptySubsequences: false)[1]) }
  }

  @Test(arguments: [
    ("新建改建和维护提升体育场地设施300个。", "体育场地设施"), ("新建、改扩建学校20所。", "新建、改扩建学校"),
    ("开展“培训+就业”职业技能服务500人次。", "职业技能服务"), ("实施“智能+”重大专项20项。", "“智能+”重大专项"),
    ("面向全球发布攻关榜单33项。", "攻关榜单"), ("省产研院与龙头企业共建联合创新中心26家。", "联合创新中心"),
    ("沪苏两地共同发布联合攻关榜单22项。", "联合攻关榜单"), ("省科技馆全年接待观众98万人次。", "接待观众"), ("涉企检查事项20项。", "涉企检查事项"),
    ("引进各类人才3600名。", "引进各类人才"),
    ("全市高企总数达4500家。", "高企"), ("建议“十五五”时期生产总值增速目标设定为5.5%。", "生产总值"), ("并网规模达到300万千瓦。", "并网规模"),
  ])
  func whatTheDeedLeaves(text: String, expected: String) {
    #expect(indicators(text).map(\.metric) == [expected], "\(text)")
  }

  @Test(arguments: [
    // 等 inside a word is no mark of examples.
    ("高等教育毛入学率提高到73%。", "高等教育毛入学率"), ("进博会等大型展会12场。", "大型展会"),
    // A verb inside a noun.
    ("招商引资到位资金79亿元。", "招商引资到位资金"), ("打造五大现代服务业集群。", "现代服务业集群"),
    ("支持15个服务业高质量发展集聚区建设。", "服务业高质量发展集聚区建设"), ("组织27个项目晋级省级复赛。", "项目晋级省级复赛"),
    // Bounds inside a name, and before it.
    ("30批次副国级以上外宾来访。", "副国级以上外宾"), ("建成21个地级以上市分中心。", "地级以上市分中心"), ("大型商超215个。", "大型商超"),
    ("引进3个亿元以上项目。", "亿元以上项目"), ("新建3座35万千瓦电站。", "电站"),
    // Adverbs, thresholds and places in a row end the phrase.
    ("粮食产量继续保持500亿斤以上。", "粮食产量"), ("经济总量跨过两个万亿元大关、超过6万亿元。", "经济总量"),
    ("五大产业集群逐步形成。", "产业集群"), ("惠民实事12件圆满办结。", "惠民实事"),
    // What things are like stands before 的.
    ("打造40个吸引力强、带动面广的消费场景。", "消费场景"), ("打造150个和美乡村。", "和美乡村"), ("培育1—2个主导产业。", "主导产业"),
  ])
  func phrase(text: String, expected: String) {
    #expect(metrics(text).last == expected, "\(text)")
  }

  @Test(arguments: [
    ("高龄津贴惠及130万老年人。", "惠及老年人"), ("5G基站覆盖95%以上行政村。", "5G基站覆盖行政村"), ("惠及超50万名3岁以下婴幼儿。", "惠及3岁以下婴幼儿"),
    ("新增3家5A级景区。", "5A级景区"), ("为超20000名视力、听力、肢体等残疾儿童提供服务。", "残疾儿童"), ("为1万名困境、留守儿童进行评估。", "困境、留守儿童"),
    ("提升24个高速公路服务区。", "高速公路服务区"), ("职工医保共济金额69亿元。", "职工医保共济金额"), ("城市建成区绿地率达41%。", "城市建成区绿地率"),
    ("全国重点实验室从15家跃升到38家。", "全国重点实验室"), ("推动托管帮扶从15个县(市)扩大到57个县(市)。", "县"),
    ("最低标准从每人每月2375元提高到2423元。", "最低标准"), ("旅游收入19亿元,同比恢复86%。", "旅游收入"),
    ("出口规模突破4万亿元,占全国份额从14%提升到15%。", "出口规模占全国份额"),
    ("粮食播种面积153万亩、总产量12亿斤。", "粮食总产量"),
  ])
  func people(text: String, expected: String) {
    #expect(metrics(text).last == expected, "\(text)")
  }

  @Test func deedsInARowEachHaveAFigure() {
    #expect(metrics("新开工、新竣工工业项目分别为217个、148个。") == ["新开工工业项目", "新竣工工业项目"])
    #expect(
      metrics("先进制造业、高技术制造业增加值占工业比重分别达56%、34%。") == ["先进制造业增加值占工业比重", "高技术制造业增加值占工业比重"])
  }

  @Test func aPrepositionEndsThePhraseAtAnyDeed() {
    #expect(metrics("在16家医疗机构设置免陪护病房。") == ["医疗机构"])
    #expect(metrics("为380个老旧小区引入物业服务。") == ["老旧小区"])
    // Without one, the deed says which are meant.
    #expect(metrics("160家企业参加辅导活动。") == ["企业参加辅导活动"])
  }

  @Test func aPropertyBelongsToWhatStandsBeforeIt() {
    #expect(metrics("产权交易中心完成交易金额1.5亿元。") == ["产权交易中心交易金额"])
    #expect(metrics("810个重点项目完成投资428亿元。") == ["重点项目", "重点项目投资"])
    #expect(metrics("地方工业逆势增长,完成产值56亿元。") == ["地方工业产值"])
    #expect(metrics("全市完成交易金额1.5亿元。") == ["交易金额"])
    #expect(metrics("生产安全事故17起,死亡20人,同比下降4%。") == ["生产安全事故", "生产安全事故死亡", "生产安全事故死亡"])
    // Another statement has nothing to do with it.
    #expect(metrics("预算收入增长7%;产业投资增长9%。").last == "产业投资")
  }

  @Test func aSentenceGoesOnWithItsSubject() {
    #expect(metrics("省道里程90公里。生产总值迈上新台阶,总量突破5万亿元。").last == "生产总值")
    #expect(metrics("开发区8家。经营主体增量提质,总量突破90万户。").last == "经营主体")
    #expect(metrics("服务业支撑作用增强,增加值达到3亿元。") == ["服务业增加值"])
  }

  @Test func comparisonsKeepWhatIsCompared() {
    #expect(figures("入学率95%,高出全省3个百分点。").last == "3个百分点|入学率高出全省|3 个百分点|level")
    #expect(figures("单产520公斤,超全市平均单产28公斤。").last == "28公斤|单产超全市平均单产|28 公斤|level")
    #expect(
      figures("生产总值增长2.8%,高于全国(2.5%)、全省(2%)水平。") == [
        "2.8%|生产总值|2.8 %|growth", "2.5%|全国生产总值|2.5 %|growth", "2%|全省生产总值|2 %|growth",
      ])
    #expect(figures("投资增长1%(含农户),产值增长2%。").count == 2)
  }

  @Test func aPropertyInARowHasTheOwnerOfTheFirst() {
    #expect(metrics("省属企业营业收入、利润分别增长6%、60%。") == ["省属企业营业收入", "省属企业利润"])
    #expect(metrics("石化产业、高技术制造业产业增加值分别增长6%、8%。") == ["石化产业增加值", "高技术制造业产业增加值"])
    #expect(metrics("诉求解决率、满意率分别达97%和98%。") == ["诉求解决率", "满意率"])
  }

  @Test func anotherMeasureWordInBrackets() {
    #expect(figures("提供咨询500项(次)。") == ["500项(次)|咨询|500 项(次)|level"])
    #expect(figures("新建车站2座(主线)。") == ["2座|车站|2 座|increase"])
    #expect(figures("浓度降至28.5微克每立方米。") == ["28.5微克每立方米|浓度|28.5 微克每立方米|level"])
  }

  @Test func goalsAreTargetsWhereverTheyStand() {
    #expect(indicators("今年经济社会发展的主要预期目标是:生产总值增长5%左右。").map(\.stance) == ["target"])
    #expect(indicators("市下达产值目标201亿元。").map(\.stance) == ["target"])
    #expect(indicators("完成年任务(40亿元)的32%。").map(\.stance) == ["target", "actual"])
    #expect(indicators("超额完成目标5亿元。").map(\.stance) == ["actual"])
    #expect(indicators("比例优于考核目标14.6个百分点。").map(\.stance) == ["actual"])
  }

  @Test func bracketsBehindAFigureSayWho() {
    #expect(metrics("表彰先进集体5个(甲站、乙院、丙队)、先进工作者10人。") == ["先进集体", "先进工作者"])
    #expect(metrics("引进科技型(创新型)企业5家。") == ["科技型(创新型)企业"])
  }

  @Test(arguments: [
    ("实施亿元以上项目46个,完成投资32亿元。", "亿元以上项目投资"), ("完成投资32亿元。", "完成投资"), ("减免各类税费12亿元。", "减免各类税费"),
    ("发放各类补贴12亿元。", "补贴"), ("盘活154个村集体的闲置资产。", "村集体"), ("培育20个具有影响力的品牌。", "品牌"),
    ("水系连通示范建设县总投资8亿元。", "水系连通示范建设县总投资"), ("召开3次专班推进会。", "专班推进会"), ("培育数字人才50名。", "数字人才"),
    ("培育量子企业3家。", "量子企业"), ("专利授权量达90件。", "专利授权量"), ("主导产业集中度提升至55%。", "主导产业集中度"),
    ("打造100个村寨旅游提升示范村。", "村寨旅游提升示范村"), ("夜市活动吸引线下客流20万人次。", "线下客流"), ("户均增收3500元。", "户均增收"),
  ])
  func owners(text: String, expected: String) {
    #expect(metrics(text).last == expected, "\(text)")
  }

  @Test func sharesOfGoalsAreDone() {
    #expect(indicators("完成目标任务的112%。").map(\.stance) == ["actual"])
    #expect(indicators("奋斗目标增长14%。").map(\.stance) == ["target"])
    #expect(indicators("目标任务19家。").map(\.stance) == ["target"])
  }

  @Test(arguments: [
    ("1-8月份我区工业增加值增速8.3%。", "工业增加值"), ("今年以来入库科技型企业19家。", "科技型企业"),
    ("城、乡居民人均可支配收入分别增长8%、11%。", "农村居民人均可支配收入"), ("公共预算收入3.5亿元,同口径完成3.67亿元,增幅6.1%。", "公共预算收入"),
    ("供水工程1.1亿元贷款。", "供水工程贷款"), ("75家农业龙头企业年销售收入18.4亿元。", "农业龙头企业年销售收入"),
    ("贫困人口由13677户49479人减至887户1472人。", "贫困人口"), ("实施10大类60项民生项目。", "民生项目"),
    ("新增市级以上研究中心6家,其中省级2家,累计达45家。", "市级以上研究中心"), ("新增市级以上研究中心6家,其中省级2家。", "省级研究中心"),
    ("为企业争取补助资金320万元。", "补助资金"), ("为企业服务中心拨付资金320万元。", "企业服务中心拨付资金"), ("建成6个千万千瓦级新能源基地。", "千万千瓦级新能源基地"),
    ("为2万名劳动者追回工资2亿元。", "追回工资"), ("19个省市落实援助资金197亿元。", "援助资金"), ("和田地区落实收益60亿元。", "和田地区落实收益"),
  ])
  func furtherForms(text: String, expected: String) {
    #expect(metrics(text).last == expected, "\(text)")
  }
}

import Testing

@Suite struct CountedEndTests {
  @Test(arguments: [
    // What became of general things ends them, a few words apart.
    ("18个项目落户滨江产业园。", "项目"), ("3项成果应用于深海工程。", "成果"), ("21个项目竣工投产。", "项目竣工投产"), ("38万千瓦机组建成投运。", "机组"),
    ("5个产品打入东南亚市场。", "产品"), ("260个行政村告别集体经济空壳。", "行政村"), ("13所学校搬入新校区。", "学校"), ("1.2万名毕业生留在本地就业。", "毕业生"),
    // What they won, joined or became tells which are meant.
    ("4项技术荣获省科学技术奖。", "技术荣获省科学技术奖"), ("7部作品获金鹰奖。", "作品获金鹰奖"), ("9家湘企上榜全国民营企业500强。", "湘企上榜全国民营企业500强"),
    ("32家企业进行商标质押融资。", "企业进行商标质押融资"), ("7个产品通过绿色认证。", "产品通过绿色认证"),
    // A compound is no noun with a verb.
    ("60家校外集中供餐加工单位。", "校外集中供餐加工单位"), ("8支成果转化投资基金。", "成果转化投资基金"),
  ])
  func whatIsSaidOfThem(text: String, expected: String) {
    #expect(indicators(text).first?.metric == expected, "\(text)")
  }

  @Test(arguments: [
    ("180个科室与上级医院开展远程会诊。", "科室"), ("24个村与龙头企业签订订单。", "村"), ("16家单位同科研院所开展技术合作。", "单位"), ("8家企业同高等院校、研究院所开展合作。", "企业"),
    ("55个乡村同城市社区结成对子。", "乡村"), ("3个科学与技术中心投入使用。", "科学与技术中心"), ("6个校企合作同类项目。", "校企合作同类项目"),
  ])
  func withOthers(text: String, expected: String) {
    #expect(indicators(text).first?.metric == expected, "\(text)")
  }

  @Test func whatStandsBeforeTheNumber() {
    #expect(indicators("推出民营经济发展28项政策措施。").map(\.metric) == ["民营经济发展政策措施"])
    #expect(indicators("滨海示范区30项经验获全国推广。").map(\.metric) == ["滨海示范区经验"])
    #expect(indicators("总投资900亿元的60个重点项目加快建设。").map(\.metric) == ["重点项目总投资", "重点项目"])
    #expect(indicators("惠及60个乡镇近80万群众。").map(\.metric) == ["惠及乡镇", "惠及群众"])
    #expect(indicators("建成跨海大桥4座、在建2座。").map(\.metric) == ["跨海大桥", "在建跨海大桥"])
    #expect(indicators("供水管网新建和维修12公里。").map(\.metric) == ["供水管网"])
    #expect(indicators("滨河绿道86公里全线贯通。").map(\.metric) == ["滨河绿道"])
    #expect(indicators("出台稳外贸等措施,出口增长9%。").map(\.metric) == ["出口"])
    #expect(indicators("引进北辰装备、恒力电缆等5个平台。").map(\.metric) == ["引进平台"])
  }

  @Test func whatBecameOfSome() {
    #expect(
      indicators("安排水利工程21项,其中11项竣工,10项按年度计划完成。").map(\.metric) == ["水利工程", "水利工程竣工", "水利工程按年度计划完成"])
    #expect(indicators("新建12个220千伏和110千伏输变电工程。").map(\.metric) == ["输变电工程"])
    #expect(indicators("1条日处理80吨的厨余生产线投入运行。").map(\.metric).first == "厨余生产线")
    #expect(indicators("31个省区市和港澳台地区参会。").map(\.metric) == ["省区市"])
  }

  @Test func sizesAreNoFigures() {
    #expect(indicators("行政村和30户以上自然村通硬化路。").isEmpty)
    #expect(indicators("60亩示范园20个。").map(\.text) == ["20个"])
    #expect(indicators("新增产值超300亿元县2个。").map(\.text) == ["2个"])
    #expect(indicators("前四批共有80家企业。").map(\.text) == ["80家"])
    #expect(indicators("培训村民30户以上。").map(\.text) == ["30户以上"])
  }

  @Test func changesAndThresholds() {
    #expect(figures("PM2.5浓度较上年改善8%。") == ["8%|PM2.5浓度|8 %|growth"])
    #expect(figures("改善道路12公里。").first?.hasSuffix("level") == true)
    #expect(figures("加快6个泵站建设。").first?.hasSuffix("level") == true)
    #expect(figures("海洋生产总值突破万亿。") == ["突破万亿|海洋生产总值|1000000000000|level"])
    #expect(figures("铁路、水路客运量双双超过千万人次。").count == 1)
    #expect(figures("工作实现新突破。").isEmpty)
    #expect(indicators("前9个月立案120起。").map(\.metric) == ["立案"])
  }

  @Test func rowsAndParts() {
    #expect(indicators("推进首批8项及第二批15项配套改革。").map(\.metric).first == "首批配套改革")
    #expect(indicators("9所高校、职业院校和120所中小学参加比赛。").map(\.metric) == ["高校、职业院校", "中小学"])
    #expect(indicators("建成3个产业园、孵化器。").map(\.metric) == ["产业园、孵化器"])
    #expect(indicators("账户上线运行，发生交易额200亿元。").map(\.metric) == ["交易额"])
    #expect(indicators("云岭香梨夺得金奖4项、银奖7项。").map(\.metric) == ["金奖", "银奖"])
    #expect(indicators("建成3个产业园、孵化器12家。").map(\.metric) == ["产业园", "孵化器"])
    #expect(indicators("研发投入达9亿元,相当于地区生产总值的4.2%。").last?.metric == "研发投入占地区生产总值")
    #expect(indicators("营收58亿元,相当于五年前的3.6%。").last?.metric == "营收")
    #expect(indicators("项目资金落实,资金到位3000万元。").last?.metric == "到位资金")
    #expect(indicators("完成省厅下达任务的124%。").map(\.metric) == ["省厅下达任务完成率"])
    #expect(indicators("着力拓订单、优结构、稳主体,出口增长9%。").map(\.metric) == ["出口"])
    #expect(indicators("260项技术成果经专家梳理后推介给基金。").first?.metric == "技术成果")
    #expect(indicators("12个县域商业体系建设县通过验收。").first?.metric.hasSuffix("建设县") == true)
    #expect(indicators("2个创新服务平台要用好用活。").map(\.metric) == ["创新服务平台"])
    #expect(indicators("打造5大要素交易平台。").map(\.metric) == ["要素交易平台"])
  }

  @Test func whatBecameOfThoseCounted() {
    #expect(indicators("4所区域医院开诊运营。").map(\.metric) == ["区域医院"])
    #expect(indicators("12所高职院校划转省厅管理。").map(\.metric) == ["高职院校"])
    #expect(indicators("36家高新技术企业经评审进入名录。").map(\.metric) == ["高新技术企业"])
    #expect(indicators("20个县（市）与省级医院签约。").map(\.metric) == ["县（市）"])
    #expect(indicators("36家企业经营状况好转。").first?.metric.hasPrefix("企业经营") ?? true)
  }

  @Test func sizesOfThoseCounted() {
    #expect(figures("500头以上养殖场达到20家。") == ["20家|500头以上养殖场|20 家|level"])
    #expect(indicators("千头以上养殖示范村18个。").map(\.metric) == ["千头以上养殖示范村"])
    #expect(indicators("新增就业500人以上,新办企业20家。").count == 2)
    #expect(indicators("推进3个百亿元、25个10亿元以上项目。").map(\.metric) == ["百亿元项目", "10亿元以上项目"])
    #expect(indicators("建成3个车间、25个10亿元以上项目。").first?.metric == "车间")
  }

  @Test func tenthsAreAsWritten() {
    #expect(figures("绿电占比超三成。") == ["超三成|绿电占比|3 成|share"])
    #expect(figures("门票收入增长两成半。").first?.contains("|2.5 成|") == true)
  }

  /// Where those counted stand is another figure; what they completed tells which are meant.
  @Test func ranksAndDeedsBehindGeneralNouns() {
    #expect(figures("用水量等6项指标位居全市前4。").first == "6项|指标|6 项|level")
    #expect(figures("8家企业完成股份制改造。") == ["8家|企业完成股份制改造|8 家|level"])
    #expect(figures("10位特派员都是高级农艺师。") == ["10位|特派员|10 位|level"])
    #expect(figures("48个村集体经济组织将山林折股到户。") == ["48个|村集体经济组织|48 个|level"])
  }

  @Test func bodiesWhoseNamesHoldVerbs() {
    #expect(figures("236个基层党组织达标率100%。").map { $0.split(separator: "|")[1] } == ["基层党组织", "基层党组织达标率"])
    #expect(figures("设立45个村级（社区）就业服务微站。") == ["45个|村级（社区）就业服务微站|45 个|level"])
    #expect(figures("7篇次案例获推广。").first?.hasPrefix("7篇次|案例") == true)
  }

  @Test func underWhichCircumstances() {
    #expect(figures("在报名数比去年减少340人的情况下，录取60人。").first == "340人|报名数|340 人|increase")
    #expect(figures("发放助农贷款40笔，发放金额3亿元。").last == "3亿元|助农贷款金额|300000000 元|level")
  }
}

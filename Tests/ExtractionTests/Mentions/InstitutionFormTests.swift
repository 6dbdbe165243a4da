import Testing

/// Institutions and places by their form: departments, firms, schools, hospitals, towns. The names are made up.
@Suite struct InstitutionFormTests {
  // What stands beside a head word of bodies.
  @Test(arguments: [
    MentionCase("社科联、科协、友协发挥作用。"),
    MentionCase("四川云岭女足夺冠，女足项目振兴。", "institution 四川云岭女足"),
    MentionCase("落实习近平总书记重要指示批示“第一议题”学习制度。", "person 习近平", "program “第一议题”学习制度"),
    MentionCase("落实国家宏观调控政策，强化省市县政策联动。"),
    MentionCase("巩固稳疆固藏战略要地。"),
    MentionCase("世界文化遗产数量最多，申报世界文化遗产。", "program 世界文化遗产"),
  ])
  func besides(_ item: MentionCase) throws { try check(item) }

  /// 和县 is a county of Anhui, and elsewhere a conjunction and a tier.
  @Test func conjunctionBeforeACountysDepartment() throws {
    #expect(try MentionSupport.found("县委宣传部和县科技局联合发文。", divisionCode: "621023").last == "institution 县科技局")
    #expect(try MentionSupport.found("走访和县的企业。") == ["district 和县"])
    #expect(try MentionSupport.found("建立市级平台和县重点实验室。").allSatisfy { !$0.contains("和县") })
    #expect(try MentionSupport.found("帮扶和县的园区。") == ["district 和县"])
    #expect(
      try MentionSupport.found("市科技局和县科技局联合发文。", divisionCode: "340500").last == "institution 和县科技局")
  }

  @Test(arguments: [
    // Any department, at the title's beginning and behind marks.
    MentionCase("云岭县文化旅游广电体育局2023年工作总结\n县文旅广体局持续发力。", "institution 县文旅广体局"),
    MentionCase("区教育局获评先进。", "institution 区教育局"),
    MentionCase("2022年,市卫生健康委以改革为主线。", "institution 市卫生健康委"),
    MentionCase("以市政府办公室名义印发通知。", "institution 市政府办公室"),
    MentionCase("履行市委科技委办公室职责。", "institution 市委科技委办公室"),
    MentionCase("与雄安新区管委会签约。", "institution 雄安新区管委会"),
    MentionCase("认真办理市人大代表建议和政协委员提案。"),
    MentionCase("实现更多事项跨省通办。"),
    MentionCase("厅水院项目开工。"),
  ])
  func departments(_ sample: MentionCase) throws {
    let found = try MentionSupport.found(sample.text).filter { $0.hasPrefix("institution") }
    for name in sample.names { #expect(found.contains(name)) }
    if sample.names.isEmpty { #expect(found.isEmpty) }
  }

  @Test func ownTitleNamesTheAgencyOnly() throws {
    let found = try MentionSupport.found("温州市科学技术局2023年工作总结和2024年工作计划\n一、2023年工作\n")
    #expect(found == ["institution 温州市科学技术局"])
  }

  @Test(arguments: [
    // A firm with its place: before it, behind it, in brackets.
    MentionCase("洛阳瀚昶机器人协作臂首批出口。", "institution 洛阳瀚昶机器人"),
    MentionCase("海昶威(资阳)等企业突破关键技术。", "institution 海昶威(资阳)"),
    MentionCase("国能榆林化工聚乙醇酸项目达产。", "institution 国能榆林化工"),
    MentionCase("腾讯广州、京东方福州8.5代线满产。", "institution 腾讯广州", "institution 京东方福州"),
    MentionCase("丹阳眼镜、扬中电气、句容农业各具特色。"),
    MentionCase("推进全国市域社会治理，支持洛阳机器人产业发展。"),
    // A firm's trade, and not what it makes.
    MentionCase("晶科电子构建产业链。", "institution 晶科电子"),
    MentionCase("双良节能晶硅项目投产。", "institution 双良节能"),
    MentionCase("。瀚昶科技盖板玻璃下线。", "institution 瀚昶科技"),
    MentionCase("浩炎水产、井力水产出口创汇。", "institution 浩炎水产", "institution 井力水产"),
    MentionCase("抓好科技进步考核,编好科技发展规划。"),
    MentionCase("夏邑纺织服装、柘城超硬材料列为重点集群。"),
    MentionCase("云南永昌钢铁节能改造提速。", "institution 云南永昌钢铁"),
    MentionCase("国家电投滨海风电项目并网。", "institution 国家电投"),
    MentionCase("来自城区学校的学生观摩。"),
    MentionCase("申通、圆通、中通加快转型。", "institution 申通", "institution 圆通", "institution 中通"),
    MentionCase("拉萨市云岭健康产业投资公司与高校合作。", "institution 拉萨市云岭健康产业投资公司"),
    MentionCase("突出硅基新材料、现代种业发展。"),
    // A department's office; what is still to be founded; two bodies' joint work.
    MentionCase("需求由省商务厅外贸处汇总。", "institution 省商务厅外贸处"),
    MentionCase("市科技局成果转化与区域创新科汇编清单。", "institution 市科技局成果转化与区域创新科"),
    MentionCase("市科技局组织3处现场核查。", "institution 市科技局"),
    MentionCase("深圳理工大学(筹)首期校园交付。", "institution 深圳理工大学(筹)"),
    MentionCase("福建瀚昶电力共建福建省高校重点实验室。", "institution 福建瀚昶电力"),
  ])
  func firmsAndPlaces(_ sample: MentionCase) throws {
    let found = try MentionSupport.found(sample.text).filter { $0.hasPrefix("institution") }
    for name in sample.names { #expect(found.contains(name)) }
    if sample.names.isEmpty { #expect(found.isEmpty) }
  }

  @Test(arguments: [
    // Brackets behind a number of firms; the neighbours of a firm; an ending that only firms have.
    MentionCase(
      "新增省级研发中心3家(瑞昶、铭烨、海宸润滑油)。", "institution 瑞昶", "institution 铭烨", "institution 海宸润滑油"),
    MentionCase("昶达药业获批国家专项。", "institution 昶达药业"),
    MentionCase("维和药业投产，以脐橙和光电为重点。", "institution 维和药业"),
    MentionCase("平台成势。建乳品遗传重点实验室，宣传车讲环保。", "institution 乳品遗传重点实验室"),
    MentionCase("湖南大学同节能公司开发热水系统。", "institution 湖南大学"),
    MentionCase("支持华为公司、鑫昶泽、光烨复材开展攻关。", "institution 鑫昶泽", "institution 光烨复材"),
    MentionCase("大赛中，海昶天泽摘得二等奖。", "institution 海昶天泽"),
    MentionCase("园区企业佰昶创睿获融资。", "institution 佰昶创睿"),
    MentionCase("投早、投小、投硬科技。"),
    MentionCase("发展人工智能、具身智能、空天信息等产业。"),
    MentionCase("发展铜基、锡基、钛基等新材料。"),
    MentionCase("电化学、熔盐储热等储能技术。"),
    MentionCase("演艺经纪、票务营销等领域的龙头企业。"),
    MentionCase("支持现代种业发展，加强矿业权管理。"),
  ])
  func firms(_ sample: MentionCase) throws {
    let found = try MentionSupport.found(sample.text).filter { $0.hasPrefix("institution") }
    for name in sample.names { #expect(found.contains(name)) }
    if sample.names.isEmpty { #expect(found.isEmpty) }
  }

  @Test(arguments: [
    MentionCase("开工建设榕湖第二小学、新区第三幼儿园。", "institution 榕湖第二小学", "institution 新区第三幼儿园"),
    MentionCase("与南京师范大学附属中学合作办学项目落地。", "institution 南京师范大学附属中学"),
    MentionCase("友谊医院通州院区开诊。", "institution 友谊医院通州院区"),
    MentionCase("中山大学(榕湖校区)启用。", "institution 中山大学(榕湖校区)"),
    MentionCase("中山大学(以下简称中大)启用。", "institution 中山大学"),
    MentionCase("市二中、县一中获评先进。", "institution 市二中", "institution 县一中"),
    MentionCase("召开市委三中全会，全县一中两校。"),
    MentionCase("会同江苏省林业局开展督查。", "institution 江苏省林业局"),
    MentionCase("全面关停榕湖A电厂。", "institution 榕湖A电厂"),
    MentionCase("市疾控中心迁建项目封顶。", "institution 市疾控中心"),
    MentionCase("广州市食品药品检验所扩项。", "institution 广州市食品药品检验所"),
    MentionCase("支持中科院海西院泉州装备所建设。", "institution 中科院海西院泉州装备所"),
    MentionCase("获批我市首个蔬菜病害与绿色防控国家重点实验室。", "institution 蔬菜病害与绿色防控国家重点实验室"),
    MentionCase("共建太空材料科学与应用研究中心。", "institution 太空材料科学与应用研究中心"),
    MentionCase("引进福建和泰包装有限公司、湖南丽都生物科技有限公司。", "institution 福建和泰包装有限公司", "institution 湖南丽都生物科技有限公司"),
    MentionCase("与赣州泰丰有限公司和芜湖汇丰有限公司签约。", "institution 赣州泰丰有限公司", "institution 芜湖汇丰有限公司"),
    MentionCase("集团下属企业赣州泰丰（龙南）有限公司参与。", "institution 赣州泰丰（龙南）有限公司"),
    MentionCase("以企业加基地加合作社的办法做农业。"),
    MentionCase("据芜湖市大数据运营有限公司的负责人介绍，", "institution 芜湖市大数据运营有限公司"),
    MentionCase("院士来到实验室。"),
    MentionCase("考察泰丰科技有限公司、东源科技、汇丰新材料有限公司。", "institution 泰丰科技有限公司", "institution 东源科技", "institution 汇丰新材料有限公司"),
    MentionCase("新引育中科院肿瘤研究所。", "institution 中科院肿瘤研究所"),
    MentionCase("牵头的大分子药物与规模化制备全国重点实验室挂牌。", "institution 大分子药物与规模化制备全国重点实验室"),
    MentionCase("新增省级企业研发中心3家。"),
    MentionCase("推进公立医院改革，建设智慧医院。"),
    MentionCase("新建幼儿园、小学12所。"),
  ])
  func publicBodies(_ sample: MentionCase) throws {
    let found = try MentionSupport.found(sample.text).filter { $0.hasPrefix("institution") }
    for name in sample.names { #expect(found.contains(name)) }
    if sample.names.isEmpty { #expect(found.isEmpty) }
  }

  @Test(arguments: [
    MentionCase("分赴江榕街道、桥浦街道等地。", "district 江榕街道", "district 桥浦街道"),
    MentionCase("派60名分驻马昶镇、池榕镇、何圳乡。", "district 马昶镇", "district 池榕镇", "district 何圳乡"),
    MentionCase("云螺山瑶族乡、红旗镇发展民宿。", "district 云螺山瑶族乡", "district 红旗镇"),
    MentionCase("落实挂钩街道制度。"),
    MentionCase("提升文明乡风建设水平，推动美丽圩镇建设。"),
    MentionCase("“千企帮千镇、万企兴万村”走深走实。"),
    MentionCase("建设互嵌式社区，赋权乡镇街道。"),
  ])
  func towns(_ sample: MentionCase) throws {
    let found = try MentionSupport.found(sample.text).filter { $0.hasPrefix("district") }
    #expect(found == sample.names)
  }

  @Test func ownDivisionIsNoWord() throws {
    let text = "推动各项事业在光明走深走实。"
    #expect(try MentionSupport.found(text, divisionCode: "440311").contains("district 光明"))
    #expect(try MentionSupport.found(text, divisionCode: "330300").isEmpty)
  }

  @Test func bracketedPlaceBelongsToTheName() throws {
    #expect(
      try MentionSupport.found("中国(江门)跨境电子商务综合试验区备案企业增加。") == ["zone 中国(江门)跨境电子商务综合试验区"])
    #expect(try MentionSupport.found("办好中国创新挑战赛(西安)。") == ["event 中国创新挑战赛(西安)"])
  }

  @Test(arguments: ["“双中心”", "“五个中心”", "“一城一港一谷”", "“厂中厂”"])
  func slogansAreNoInstitutions(_ slogan: String) throws {
    #expect(try MentionSupport.found("做好\(slogan)工作。").isEmpty)
  }
}

import Testing

/// Names that no table has, by their form and what governs them. The names are made up.
@Suite struct NameFormTests {
  @Test(arguments: [
    // A quotation is one name or a saying: a place inside it is no mention by itself.
    MentionCase("擦亮“乡村旅游看浙江”品牌。"),
    MentionCase("“贵州小院”品牌影响力扩大。"),
    MentionCase("把“深圳”写入方案。", "district 深圳"),
    // What is built bears the place's name.
    MentionCase("昆明机场改扩建，杭州萧山国际机场投运。"),
    MentionCase("嘉兴全市高速公路通车。", "district 嘉兴"),
    MentionCase("支持湛江粤西机场迁建。"),
    MentionCase("支持湛江、粤西各市联动。", "district 湛江"),
    // A train, a line.
    MentionCase("开行班列兰州号，东莞1号线通车。"),
    MentionCase("班列从兰州启程，东莞1条线路通车。", "district 兰州", "district 东莞"),
    MentionCase("江西省高速公路通车。", "district 江西省"),
  ])
  func fragments(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A river, a part of the country, two provinces' signs.
    MentionCase("举办川渝青年创客节。", "event 川渝青年创客节"),
    MentionCase("举办淮海智能装备设计周。", "event 淮海智能装备设计周"),
    MentionCase("西南大市场上线。"),
    MentionCase("推进沪滇产业合作示范区建设。", "zone 沪滇产业合作示范区"),
    MentionCase("推进合作示范区建设。"),
    MentionCase("推进国家文化传承保护实验区建设。", "program 国家文化传承保护实验区"),
    MentionCase("机场进出港旅客增加。"),
    // A verb of carrying out takes the whole scheme, and of a park only the building.
    MentionCase("启动建设沪滇产业合作示范区。", "zone 沪滇产业合作示范区"),
    MentionCase("动工建设沪滇产业合作示范区。", "zone 沪滇产业合作示范区"),
    MentionCase("建设沪滇文化旅游带、沪滇文旅融合旅游圈。", "zone 沪滇文化旅游带", "zone 沪滇文旅融合旅游圈"),
    MentionCase("建设文化旅游带、文旅融合旅游圈。"),
  ])
  func regions(_ item: MentionCase) throws {
    let found = try MentionSupport.found(item.text)
    for name in item.names { #expect(found.contains(name)) }
    if item.names.isEmpty { #expect(found.isEmpty) }
  }

  @Test(arguments: [
    MentionCase("办好丝瓜节、青超联赛等活动。", "event 丝瓜节", "event 青超联赛"),
    MentionCase("举办第三届养老护理业务竞赛。", "event 第三届养老护理业务竞赛"),
    MentionCase("参加全国职业院校技能大赛。", "event 全国职业院校技能大赛"),
    MentionCase("举办投资路演活动。"),
    MentionCase("开展“云上丝路”投资路演活动。", "event “云上丝路”投资路演活动"),
    MentionCase("开展“学思践悟”实践活动。"),
    MentionCase("落实全市科技创新和人才工作大会精神。", "event 全市科技创新和人才工作大会"),
    MentionCase("召开全州科技工作会议。", "event 全州科技工作会议"),
    MentionCase("召开全市工作会议。"),
    MentionCase("日照高新区排名前移。", "zone 日照高新区"),
    MentionCase("梧州循环经济产业园区招商，唐槐产业园区扩区。", "zone 梧州循环经济产业园区", "zone 唐槐产业园区"),
    MentionCase("唐槐产业园区级项目开工。", "zone 唐槐产业园"),
    // Of two readings the city's name: 益阳|阳信.
    MentionCase("益阳信心足。", "district 益阳"),
    MentionCase("山南麓植树。"),
    MentionCase("20xx年工作计划"),
    MentionCase("排查居民3万人,巡检5.79万人。"),
    MentionCase("大棚日照充足。"),
    MentionCase("增收节支，开源节流。"),
    MentionCase("办好重大节会，开展劳动竞赛。"),
    MentionCase("举办安徽省创新创业大赛合肥分站赛。", "event 安徽省创新创业大赛合肥分站赛"),
  ])
  func events(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("实施产业创新工程，强化攻关。", "program 产业创新工程"),
    MentionCase("实施重点产业工程。"),
    // Verbs and closed words inside a scheme's name, behind the verb that carries it out.
    MentionCase("实施现代物流龙头企业培育行动，推动运贸一体化。", "program 现代物流龙头企业培育行动"),
    MentionCase("开展对口帮扶的专项行动。"),
    // A long phrase of common words that 实施 carries out is its whole name; a short one says nothing definite.
    MentionCase("实施未来产业孵化加速计划。", "program 未来产业孵化加速计划"),
    MentionCase("实施产业计划。"),
    MentionCase("推进青年才俊锻造工程。", "program 青年才俊锻造工程"),
    MentionCase("入选省科小提升工程。", "program 省科小提升工程"),
    MentionCase("申报国家和省级科技计划项目55项。"),
    MentionCase("村庄清洁亮化行动实现全覆盖。", "program 村庄清洁亮化行动"),
    MentionCase("古村落修缮工程投入使用。"),
    MentionCase("获得省级协同创新专项资金1700万元。"),
    MentionCase("实施“登峰计划”。", "program 登峰计划"),
    MentionCase("实施“揭榜挂帅”项目9项。"),
    MentionCase("完成第四次全国文物普查。", "program 第四次全国文物普查"),
    MentionCase("2025年是“十四五”规划收官之年。", "program “十四五”规划"),
    MentionCase("高质量编制“十五五”规划。", "program “十五五”规划"),
    MentionCase("出台《关于支持夜间经济五条举措》。", "program 关于支持夜间经济五条举措"),
    MentionCase("撰写《关于夜间经济的调研》《关于》《关于制定》。"),
    MentionCase("落实《人才新政二十四条》。", "program 人才新政二十四条"),
    MentionCase(
      "《中共海州市委关于制定第十六个五年规划的建议》已通过，《规划纲要草案》提交审查，学习《论坚持关于改革的建议》。",
      "program 中共海州市委关于制定第十六个五年规划的建议", "program 规划纲要草案"),
    MentionCase("实施第三轮雨润行动计划。", "program 雨润行动计划"),
    MentionCase("打好蓝天、碧水、净土保卫战。", "program 蓝天", "program 碧水", "program 净土保卫战"),
    MentionCase("做好蓝天、碧水工作。"),
    MentionCase("推进国家和省级生态产品价值实现机制试点。", "program 生态产品价值实现机制试点"),
    MentionCase("深化“书香浙江”建设，有“真金白银”。", "program 书香浙江"),
    MentionCase("推动轨道交通M2线规划建设。"),
    MentionCase("开展停车秩序专项治理。"),
  ])
  func programs(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("入选全国义务教育优质均衡先行创建区。", "program 全国义务教育优质均衡先行创建区"),
    MentionCase("被命名为全国生态文明建设示范区。", "program 全国生态文明建设示范区"),
    MentionCase("作品荣获第20届云雀歌会奖。", "program 第20届云雀歌会奖"),
    MentionCase("精品力作获国家级文艺大奖。"),
    MentionCase("荣获江西省创新人才称号。", "program 江西省创新人才"),
    MentionCase("打造具有影响力的产业融合示范区。"),
  ])
  func designations(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("。汪正直获评先进个人。", "person 汪正直"),
    MentionCase("李树明等9位院士设立工作站。", "person 李树明"),
    MentionCase("，王鹏被列为人选。", "person 王鹏"),
    MentionCase("高水平获奖项目增加，方案获批。"),
  ])
  func persons(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("支持喀什和霍尔果斯经济开发区发展。", "zone 喀什", "zone 霍尔果斯经济开发区"),
    MentionCase("赴杭州和宁波考察。", "district 杭州", "district 宁波"),
    MentionCase("提升广州、深圳都市圈能级。", "zone 广州", "zone 深圳都市圈"),
    MentionCase("坚持以同城化理念超常规打造广域武汉大都市圈。", "zone 广域武汉大都市圈"),
    MentionCase("发挥山东半岛国家自主创新示范区政策优势助力高新区建设。", "zone 山东半岛国家自主创新示范区"),
    MentionCase("襄阳、宜昌3家高新区位列前茅。", "zone 襄阳", "zone 宜昌"),
    MentionCase("南宁·中关村科技园、中国—东盟科技城加快建设。", "zone 南宁·中关村科技园", "zone 中国—东盟科技城"),
    MentionCase("晋创谷·大同开园。", "platform 晋创谷·大同"),
    MentionCase("武汉理工大学湖州院揭牌。", "institution 武汉理工大学湖州院"),
    MentionCase("浙江大学杭州院士专家座谈。", "institution 浙江大学", "district 杭州"),
    MentionCase("创建榕昶湾国家文物保护示范区。", "zone 榕昶湾国家文物保护示范区"),
    MentionCase("建设陕北能源化工基地，打造全国知名的康养基地。", "zone 陕北能源化工基地"),
    MentionCase("共同打造绍兴智能科技产业基地，在国内国际双循环中作基地。", "zone 绍兴智能科技产业基地"),
    MentionCase("推进“强城”“兴村”融合，建设双向“发展飞地”，引进10家“郑州研究院”。"),
    MentionCase("新增中科院微电子所、自动化所落户。", "institution 中科院微电子所", "institution 自动化所"),
    MentionCase("推进成渝高速扩容。"),
    MentionCase("推进和美乡村片区建设。"),
    MentionCase("推进榕昶湾片区、中原云量谷建设。", "zone 榕昶湾片区", "zone 中原云量谷"),
    MentionCase("深化国际航运中心建设，建成国家优质棉花基地。"),
    MentionCase("国际云林中心落户深圳。", "institution 国际云林中心", "district 深圳"),
    MentionCase("完善智慧口岸，磨昶口岸通关。", "zone 磨昶口岸"),
    MentionCase("成立云岭科技城建设管委会。", "institution 云岭科技城建设管委会"),
    MentionCase("包括云岭乡、海棠乡榆村。"),
    MentionCase("建成科技领军人才创新驱动中心(宁波)。", "institution 科技领军人才创新驱动中心(宁波)"),
    MentionCase("组建瑞翼智能机器人公司。", "institution 瑞翼智能机器人公司"),
    MentionCase("支持物业公司发展。"),
    MentionCase("与成都七中合作办学，五中、四十九中扩建。", "institution 成都七中", "institution 五中", "institution 四十九中"),
    MentionCase("海棠小学、榆钱路小学创建示范校。", "institution 海棠小学", "institution 榆钱路小学"),
    MentionCase("农村小学、普惠性幼儿园扩建。"),
  ])
  func places(_ item: MentionCase) throws {
    let found = try MentionSupport.found(item.text)
    for name in item.names { #expect(found.contains(name)) }
    if item.names.isEmpty { #expect(!found.contains { $0.hasPrefix("institution") || $0.hasPrefix("zone") }) }
  }

  @Test(arguments: [
    MentionCase("依托羚羊工业互联网平台、钱江源众创空间。", "platform 羚羊工业互联网平台", "platform 钱江源众创空间"),
    MentionCase("培育国家级工业互联网平台、科技企业孵化器。"),
    MentionCase("建成数字化改革项目全生命周期管理系统。", "platform 数字化改革项目全生命周期管理系统"),
    MentionCase("建设苏州“云脑大脑”。", "platform 苏州“云脑大脑”"),
    MentionCase("获批国家级电子商务进农村综合示范项目。", "program 国家级电子商务进农村综合示范项目"),
    MentionCase("加强韧性安全城市建设。"),
    MentionCase("海南云岭生态农业有限公司养蜂基地投产。", "institution 海南云岭生态农业有限公司"),
    MentionCase("完善政府信息系统。"),
    MentionCase("乳制品安全检测公共技术平台开放服务30次。", "platform 乳制品安全检测公共技术平台"),
    MentionCase("搭建科技服务平台，平台承载力提升。"),
    MentionCase("多措并举化解融资平台债务。"),
    MentionCase("适度超前建设新型基础设施。"),
    MentionCase("格力电器储能控制系统通过验收。", "institution 格力电器"),
    MentionCase("稳态强磁场装置刷新纪录。", "platform 稳态强磁场装置"),
    MentionCase("海南深远海养殖平台下水。", "district 海南"),
    MentionCase("引进贵州大学技术转移分中心。", "institution 贵州大学技术转移分中心"),
    MentionCase("“药谷在线”成交额上升。", "platform 药谷在线"),
    MentionCase("打造“贵州链”，延长“产业链”。", "platform 贵州链"),
    MentionCase("推进农耕文化展览馆、古琴艺术博物馆建设。", "platform 农耕文化展览馆", "institution 古琴艺术博物馆"),
    MentionCase("新增乡村博物馆5家，建好重点展览馆。"),
  ])
  func platforms(_ item: MentionCase) throws { try check(item) }
}

import Testing

/// Where a verb ends a name, what a province gives to places of a kind, and what a known name is only a part of. Most names are
/// made up.
@Suite struct DeedAndPlaceTitleTests {
  @Test(arguments: [
    MentionCase("兰州大学筹建草业机械学院。", "institution 兰州大学"),
    MentionCase("在榆中县柳梁村发现西周城门遗址。", "district 榆中县柳梁村"),
    MentionCase("省中医院结成专科联盟。", "institution 省中医院"),
    MentionCase("昶山国家湿地公园修复湿地80亩。", "zone 昶山国家湿地公园"),
    MentionCase("白沙镇引领建设脆桃产业园。", "district 白沙镇", "zone 脆桃产业园"),
    MentionCase("榕城产业园组织招聘会12场。", "zone 榕城产业园"),
    MentionCase("支持企业与江南大学食品学院合作。", "institution 江南大学食品学院"),
    // What a name has in it: the verb stands directly before the head word, or no complete name before it.
    MentionCase("江西理工大学研发中心挂牌。", "institution 江西理工大学研发中心"),
    MentionCase("苏州大学服务外包研究院挂牌。", "institution 苏州大学服务外包研究院"),
    MentionCase("中国农科院中试孵化基地揭牌。", "platform 中国农科院中试孵化基地"),
    MentionCase("兰州石化转型升级乙烯改造项目投产。", "program 兰州石化转型升级乙烯改造项目"),
    MentionCase("“云上昶州”系统平台承载应用6个。", "platform “云上昶州”系统平台"),
    MentionCase("对留守儿童建立“代理爷爷”制度。"),
  ])
  func deeds(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("获评甘肃省卫生县城、云南省卫生乡镇。", "program 甘肃省卫生县城", "program 云南省卫生乡镇"),
    MentionCase("入选云南省乡村旅游重点村。", "program 云南省乡村旅游重点村"),
    MentionCase("获评云南省善治村、甘肃省智能工厂。", "program 云南省善治村", "program 甘肃省智能工厂"),
    MentionCase("获评云南省精品文旅小镇。", "program 云南省精品文旅小镇"),
    MentionCase("获评云南省文明校园。", "program 云南省文明校园"),
    MentionCase("命名甘肃省森林城市。", "program 甘肃省森林城市"),
    MentionCase("入选全国水库管理体制改革样板县。", "program 全国水库管理体制改革样板县"),
    // The place itself; classes.
    MentionCase("入选甘肃省兰州市。", "district 甘肃省兰州市"),
    MentionCase("获评国家级绿色工厂。"),
    MentionCase("通过国家5A级景区复核。"),
    MentionCase("入选国家5A级景区。", "program 国家5A级景区"),
  ])
  func placeTitles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // An area with its title, by a lake, a hill, or a place and its goods.
    MentionCase("青莲湾国家级海洋牧场示范区验收。", "zone 青莲湾国家级海洋牧场示范区"),
    MentionCase("永登苦水玫瑰中国特色农产品优势区验收。", "zone 永登苦水玫瑰中国特色农产品优势区"),
    MentionCase("推进国家级海洋牧场示范区建设。", "program 国家级海洋牧场示范区"),
    MentionCase("昶江河口湿地国家级自然保护区补水。", "zone 昶江河口湿地国家级自然保护区"),
    MentionCase("粤桂合作试验区（广西园）建成。", "zone 粤桂合作试验区（广西园）"),
    MentionCase("平阳滨海新区、兰考商务中心区开工。", "zone 平阳滨海新区", "zone 兰考商务中心区"),
    MentionCase("天津滨海新区开工。", "zone 天津滨海新区"),
    MentionCase("修缮开元寺、洛阳桥。"),
    MentionCase("推荐水墨青泉古镇参评。", "zone 水墨青泉古镇"),
    MentionCase("指导五柏景区创建。", "zone 五柏景区"),
    MentionCase("推进精品景区、特色古镇建设。"),
    MentionCase("修缮靖远老街。", "zone 靖远老街"),
    MentionCase("推进老街改造。"),
    // The last county of a list, and what each has.
    MentionCase("靖远县、会宁县、景泰县乡镇卫生院完工。", "district 靖远县", "district 会宁县", "district 景泰县"),
    MentionCase("举办粤港澳大湾区科学论坛。", "event 粤港澳大湾区科学论坛"),
    // Firms.
    MentionCase("数字甘肃公司、中广核新能源甘肃分公司到访。", "institution 数字甘肃公司", "institution 中广核新能源甘肃分公司"),
    MentionCase("柳工集团、昶宝新能源投产。", "institution 柳工集团", "institution 昶宝新能源"),
    MentionCase("首席技师马明获表彰。", "person 马明"),
  ])
  func wholes(_ item: MentionCase) throws { try check(item) }
}

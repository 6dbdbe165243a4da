import Testing

/// Forms of documents, campaigns, titles and awards, each with what looks like it and is none. The names are made up.
@Suite struct DoingFormTests {
  @Test(arguments: [
    // A document that a place and a verb open.
    MentionCase("贵州省促进绿色建材产业行动方案发布。", "program 贵州省促进绿色建材产业行动方案"),
    MentionCase("贵州省促进绿色建材产业，发布行动方案。", "district 贵州省"),
    MentionCase("修订遵义市加快科技创新二十条。", "program 遵义市加快科技创新二十条"),
    MentionCase("出台支持科技创新十条。", "program 支持科技创新十条"),
    MentionCase("发布遵义市关于促进算力产业发展的指导意见。", "program 遵义市关于促进算力产业发展的指导意见"),
    // A document by the number of its articles.
    MentionCase("落实“科技新政”20条。", "program “科技新政”20条"),
    MentionCase("，科创30条全面落地。", "program 科创30条"),
    MentionCase("，线索30条全面核查。"),
    MentionCase("，人才线索30条全面核查。"),
    // How an event is to be held is no document.
    MentionCase("拟定“走进大学”系列活动方案。", "event “走进大学”系列活动"),
    // A report that the title of this one speaks of.
    MentionCase("遵义市科技局2024年政府工作报告落实情况\n今年工作有序。", "institution 遵义市科技局", "program 政府工作报告"),
    MentionCase("遵义市2024年政府工作报告\n今年工作有序。", "district 遵义市"),
  ])
  func documents(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // 推进 before the bare head word.
    MentionCase("落实绿色出行推进行动。", "program 绿色出行推进行动"),
    MentionCase("各部门协同推进行动落实。"),
    // A pair of round numbers.
    MentionCase("推进百村千幢古民居保护工程。", "program 百村千幢古民居保护工程"),
    MentionCase("推进千幢古民居保护工程。"),
    // Whose projects they are.
    MentionCase("申报省“云兵”“领鹰”攻关项目10项。", "program 省“云兵”“领鹰”攻关项目"),
    MentionCase("申报“云兵”“领鹰”攻关项目10项。"),
    // Quotations that are said to be schemes.
    MentionCase("开展“雷雨”“清风”等专项行动。", "program 雷雨", "program 清风"),
    MentionCase("“智造引领”“绿造提升”两项工程启动。", "program 智造引领", "program 绿造提升"),
    MentionCase("坚持“智造引领”“绿造提升”，推进工程。"),
    // Loans and talents in quotation marks.
    MentionCase("用活“云科贷”。", "program 云科贷"),
    MentionCase("“科创贷”投放3亿元。", "program 科创贷"),
    MentionCase("银行推出“云科贷”“研发贷”。", "program 云科贷", "program 研发贷"),
    MentionCase("“云科贷”“研发贷”支持企业12家。", "program 云科贷", "program 研发贷"),
    MentionCase("发放科技贷款3亿元。"),
    MentionCase("评选“云岭菁英”，引进“榕湖英才”。", "program 云岭菁英", "program 榕湖英才"),
    MentionCase("引进各类英才。"),
    // A verb before the quotation.
    MentionCase("危桥180座(含“渡改路”工程)。", "program “渡改路”工程"),
    // What is built in a place, and a scheme of its own.
    MentionCase("，遵义氢能项目进入示范应用。", "district 遵义"),
    MentionCase("，遵义市人才创业项目顺利。", "program 遵义市人才创业项目"),
    // What was planned, a firm's building, who tries something.
    MentionCase("，排水改造进度仅完成计划的61%。"),
    MentionCase("中铝集团“奥炉”工程投产。", "institution 中铝集团"),
    MentionCase("配合国家药监局试点中药追溯。", "institution 国家药监局"),
    MentionCase("与遵义市续签帮扶框架协议。", "district 遵义市"),
    MentionCase("向省科技厅推荐重点研发计划26项。", "institution 省科技厅"),
    MentionCase("落实省市县科技计划。"),
    MentionCase("争取上级专项资金300万元。"),
    MentionCase("下达年度省科技专项资金。", "program 省科技专项资金"),
    MentionCase("树立“龙头企业+示范基地”思路。"),
  ])
  func schemes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("协会入围全国“百强农技会”。", "program 全国“百强农技会”"),
    MentionCase("选树“最美科技人”。", "program 最美科技人"),
    MentionCase("评为“全国最佳助老组织”。", "program 全国最佳助老组织"),
    MentionCase("建设“最美庭院”120户。"),
    MentionCase("坚持“最美的风景在路上”。"),
    MentionCase("评选出科学技术突出贡献奖2名。", "program 科学技术突出贡献奖"),
    MentionCase("获贵州科学技术特别贡献奖。", "program 贵州科学技术特别贡献奖"),
    MentionCase("科学技术奖励2名。"),
    // Whom a pilot is given to, but not how many.
    MentionCase("被确定为科技体制改革试点县。", "program 科技体制改革试点县"),
    MentionCase("推进科技体制改革试点县12个。"),
    MentionCase("新增贵州省杰出青年科学基金4人。", "program 贵州省杰出青年科学基金"),
    MentionCase("获评全省专利进步十强县。", "program 全省专利进步十强县"),
    MentionCase("获评全国十强县。"),
    MentionCase("获全省专利优势企业称号。", "program 全省专利优势企业"),
    MentionCase("表彰奖励全县科技工作先进集体5个。", "program 全县科技工作先进集体"),
    MentionCase("表彰奖励科技工作先进集体5个。"),
    MentionCase("获批贵州省科技教育基地。", "program 贵州省科技教育基地"),
    MentionCase("建成贵州省科技教育基地。", "platform 贵州省科技教育基地"),
    MentionCase("争创省科技成果转化示范县。", "program 省科技成果转化示范县"),
    MentionCase("建设省科技成果转化示范县。"),
    MentionCase("贵州省可持续发展创新示范区创建方案通过论证。", "program 贵州省可持续发展创新示范区"),
    MentionCase("贵州省可持续发展创新示范区通过论证。", "zone 贵州省可持续发展创新示范区"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("特派员徐光华被省通报表扬。", "person 徐光华"),
    MentionCase("配套完善，闫俊为首的团队入驻。", "person 闫俊"),
    MentionCase("完善配套，企业为首的团队入驻。"),
    MentionCase("参加全国科技活动周遵义市主会场活动。", "event 全国科技活动周遵义市主会场"),
    MentionCase("举办遵义国际茶艺术周。", "event 遵义国际茶艺术周"),
    MentionCase("办好遵义马术世界杯预选赛。", "event 遵义马术世界杯预选赛"),
    MentionCase("举办“云岭”周、榕博会等活动。", "event “云岭”周", "event 榕博会"),
    MentionCase("按县、遵义市三级办节。", "district 遵义市"),
  ])
  func personsAndEvents(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("建成遵义市博物馆。", "institution 遵义市博物馆"),
    MentionCase("遵义市博物馆群建成。", "zone 遵义市博物馆群"),
    MentionCase("建成遵义市科技馆。", "platform 遵义市科技馆"),
  ])
  func halls(_ item: MentionCase) throws { try check(item) }
}

import Testing

/// Documents and awards whose marks a page has lost, and what only looks like a programme. The names are made up.
@Suite struct DocumentFormTests {
  @Test(arguments: [
    // A masked place opens the title; a saying with 等 in it does not end it.
    MentionCase("研究制定xx高新区强基进等升位工作方案。", "program xx高新区强基进等升位工作方案"),
    MentionCase("依据xx市xx区(高新区)片区建设规划，推进建设。", "program xx市xx区(高新区)片区建设规划"),
    MentionCase("出台xx区“比学赶超”交流活动方案，制定“读书月”活动方案。", "program xx区“比学赶超”交流活动方案", "event “读书月”活动"),
    // Two titles between which 》《 was lost.
    MentionCase(
      "制定遵义高新区产业升级工作方案遵义高新区专项考核任务清单。", "program 遵义高新区产业升级工作方案", "program 遵义高新区专项考核任务清单"),
    MentionCase("实施国际化标准园区建设工程。", "program 国际化标准园区建设工程"),
    // What the whole place has.
    MentionCase("完善全市科普场馆管理办法、科普讲解员评定与管理试行办法。", "program 科普场馆管理办法", "program 科普讲解员评定与管理试行办法"),
    MentionCase("完善管理办法和实施细则。"),
    MentionCase("实施科创新政36条和“小禾”青年人才支持计划。", "program 科创新政36条", "program “小禾”青年人才支持计划"),
    MentionCase("明年是省“十五五”规划起步之年，今年是“十四五”规划冲刺之年。", "program 省“十五五”规划", "program “十四五”规划"),
    MentionCase("编制自治区“十五五”规划。", "program 自治区“十五五”规划"),
    MentionCase("《贵州省优化营商环境条例》实施。", "program 贵州省优化营商环境条例"),
    MentionCase("落实《关于制定规划的建议》（以下简称《建议》）。", "program 关于制定规划的建议", "program 建议"),
  ])
  func documents(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("评选我区十佳科普讲解员、十佳科普小讲堂等单位。", "program 十佳科普讲解员", "program 十佳科普小讲堂"),
    MentionCase("学习十佳案例，形成十佳做法。"),
    MentionCase("列入2024年“科创中国”创新基地。", "program “科创中国”创新基地"),
    MentionCase("园区入选创新积分制国家级试点名单。", "program 创新积分制"),
    MentionCase("履行信息直报试点单位职责。"),
    MentionCase("揭榜全面创新改革任务“以租代售成果”改革试点。", "program 全面创新改革任务", "program “以租代售成果”改革试点"),
    MentionCase("承担省“飞跃行动”项目。", "program 飞跃行动"),
    MentionCase("实施水土保持、风沙治理等重大科技示范工程。"),
    MentionCase("打造中国山泉之都，加快国际赛事名城建设。"),
    MentionCase("“寒地黑米”标准制定取得突破，探索制定外籍“高精尖”人才认定标准。"),
    MentionCase("擦亮“好客贵州”“好品贵州”文旅品牌。"),
    MentionCase("擦亮“科创中国”品牌。", "program 科创中国"),
    MentionCase("加快遵义市国家碳达峰试点建设。", "district 遵义市", "program 国家碳达峰试点"),
    MentionCase("总氮污染控制与削减攻坚行动深入实施。", "program 总氮污染控制与削减攻坚行动"),
    MentionCase("某某镇获评省级科普示范镇街。", "program 省级科普示范镇街"),
    MentionCase("入选国家山地特色产业集群名单。", "program 国家山地特色产业集群"),
    MentionCase("入选国家重点企业名单。"),
    MentionCase("完成甲乙3乡电网延伸工程。"),
    MentionCase("获国家重点研发计划专项34项。", "program 国家重点研发计划"),
    MentionCase("遵义数据中心标准机柜达到2万架。", "district 遵义"),
    MentionCase("实施高校“遵义计划”，形成“遵义方案”。", "program 遵义计划"),
    MentionCase("支持遵义推进全球制图中心城市建设。", "district 遵义", "program 全球制图中心城市"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }
}

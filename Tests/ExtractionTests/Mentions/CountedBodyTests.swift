import Testing

/// Platforms, classes, institutes and funds by their numbers and by what is done with them, and places that are only the beginning
/// of something else, each with what looks like it and is none. The names are made up.
@Suite struct CountedBodyTests {
  @Test(arguments: [
    // Platforms that a list counts and honours, by place and trade.
    MentionCase("郴州石墨新材料、永州稀土永磁2个平台入选国家级中试平台。", "platform 郴州石墨新材料", "platform 永州稀土永磁"),
    MentionCase("贵州绿色磷化工等2个平台获评省级平台。", "platform 贵州绿色磷化工"),
    MentionCase("改造贵州绿色磷化工等2个平台。", "district 贵州"),
    MentionCase("检验检测、成果转化2个平台获批立项。"),
    MentionCase("贵州企业、郴州高校院所2个平台入选名单。", "district 贵州", "district 郴州"),
    MentionCase("贵州、郴州2个平台入选名单。", "district 贵州", "district 郴州"),
    // Quotations in a row that are counted.
    MentionCase("用好“昶易办”“昶企惠”两个线上服务平台。", "platform 昶易办", "platform 昶企惠"),
    MentionCase("打造“一中心”“两基地”两个服务平台。"),
    MentionCase("技术、水权等6大交易服务平台试运行。"),
    // What a platform is for, and one that is not yet built.
    MentionCase("搭建全球供需撮合平台，科技成果评价转化平台正在搭建。"),
    MentionCase("科技成果评价转化平台完成改版。", "platform 科技成果评价转化平台"),
  ])
  func platforms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A class, and how many were added to it.
    MentionCase("自治区工程研究中心增加9家，省重点实验室新建4家。"),
    MentionCase("贵州省工程研究中心新增9个。", "district 贵州省"),
    MentionCase("贵州省人民医院新增3个院区。", "institution 贵州省人民医院"),
    // An area, and what came to it.
    MentionCase("中科院金属研究所创新港12个项目落地。", "zone 中科院金属研究所创新港"),
    // What any area may be, or a place is for the nation.
    MentionCase("建设零碳产业园，打造老年友好型商圈。"),
    MentionCase("建设昶阳零碳产业园。", "zone 昶阳零碳产业园"),
    MentionCase("建设国家重要水产品生产基地。"),
    // A class of funds, and the quarter of one.
    MentionCase("QFLP基金、AIC基金备案数增长。"),
    MentionCase("推进紫昶山科创基金街区建设。"),
  ])
  func classes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("设立轻合金产业基金，培育产业。", "institution 轻合金产业基金"),
    MentionCase("设立产业基金，设立省级产业基金，组建2支轻合金产业基金。"),
    MentionCase("国资产业母基金、市级并购母基金设立运营。", "institution 国资产业母基金", "institution 市级并购母基金"),
    MentionCase("天使投资基金成立三年来投资50家企业。"),
  ])
  func funds(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("株洲703所发动机试车成功，中核585所参与研制。", "institution 株洲703所", "institution 中核585所"),
    MentionCase("株洲新建138所小学，株洲138所高职院校扩招。", "district 株洲", "district 株洲"),
    MentionCase("中石油5所加油站完成改造。", "institution 中石油"),
    MentionCase(
      "中国地科院物化探所和勘探技术所搬迁。", "institution 中国地科院物化探所", "institution 勘探技术所"),
    MentionCase("重组组建省工业控股集团。", "institution 省工业控股集团"),
    MentionCase("组建市级国有企业集团。"),
    MentionCase("贵州省现代农业发展中心揭牌。", "institution 贵州省现代农业发展中心"),
    MentionCase("北航郴州科创中心投用。", "institution 北航郴州科创中心"),
    MentionCase("贵州大学——遵义联合创新孵化中心揭牌。", "platform 贵州大学——遵义联合创新孵化中心"),
    MentionCase("贵州大学——产教融合的联合平台。", "institution 贵州大学"),
    MentionCase("世界500强昶海（中国）有限公司落户。", "institution 昶海（中国）有限公司"),
    MentionCase("支持在黔全国重点实验室发展。"),
    MentionCase("援助医院与受援医院同质发展。"),
    // What a firm achieved, and what it makes where it builds.
    MentionCase("株洲特变电工变压器打破垄断。", "institution 株洲特变电工"),
    MentionCase("推动株洲特变电工变压器投产。", "district 株洲", "institution 特变电工"),
    MentionCase("组建“2+6”草业科技创新联盟。", "institution “2+6”草业科技创新联盟"),
    MentionCase("构建“产学研用”深度融合创新联合体。"),
    MentionCase("入选首批遵义市企业研发中心。", "program 遵义市企业研发中心"),
    MentionCase("省广电总台获评先进。", "institution 省广电总台"),
    MentionCase("浙大前沿院揭牌，浙大前沿技术突破。", "institution 浙大前沿院", "institution 浙大"),
    MentionCase("支持贵阳打造西南国际化中心城市。", "district 贵阳", "program 西南国际化中心城市"),
    // A group and the site of what it builds.
    MentionCase("国网云雾山、华电青昶山抽水蓄能电站开工。", "institution 国网", "institution 华电"),
    MentionCase("推进中煤煤炭深加工等项目，其中煤炭产量增长。", "institution 中煤"),
    MentionCase("推进长沙宁乡圣昶科技新一代锂电池量产。", "institution 长沙宁乡圣昶科技"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // What a centre is for, in brackets; a second name and what it has are none of it.
    MentionCase("贵阳保税物流中心（B型）封关。", "zone 贵阳保税物流中心（B型）"),
    MentionCase("获批建设国家医学中心（中医类）。", "institution 国家医学中心（中医类）"),
    MentionCase("北航郴州科创中心（低空安全）揭牌。", "institution 北航郴州科创中心（低空安全）"),
    MentionCase("启用全国高校区域技术转移转化中心（西北地区）。", "platform 全国高校区域技术转移转化中心（西北地区）"),
    MentionCase("北航郴州科创中心（含分中心）揭牌。", "institution 北航郴州科创中心"),
    MentionCase("建成便民服务中心（站）20个。"),
  ])
  func brackets(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Parts of provinces side by side.
    MentionCase("关中、陕北、陕南协同发展。", "zone 关中", "zone 陕北", "zone 陕南"),
    MentionCase("苏南和苏北结对帮扶。", "zone 苏南", "zone 苏北"),
    MentionCase("皖北仅此一家，在江淮、皖北、皖江设点。"),
    // A cluster that two places share, and one place's trade.
    MentionCase("打造贵阳—安顺磷化工产业集群。", "zone 贵阳—安顺磷化工产业集群"),
    MentionCase("打造贵阳磷化工产业集群，推进贵阳—安顺一体化。", "district 贵阳", "district 贵阳", "district 安顺"),
    // China and a country; a county and its goods.
    MentionCase("深化中印尼“两国双园”合作，扩大对印尼贸易。", "district 印尼"),
    MentionCase("杞县大蒜、祥符花生畅销。"),
    // Short forms that are a part of a sight, a route or another word.
    MentionCase("支持应县木塔、丹东鸭绿江，提升品质。"),
    MentionCase("加快邵永、永清广等6条高铁建设。"),
    MentionCase("推进沙坪、田林等抽水蓄能电站建设。", "district 田林"),
    MentionCase("引进24支台湾乡建乡创团队。", "district 台湾"),
    MentionCase("美丽贵州画卷徐徐铺展，排洪都更有保障。", "district 贵州"),
    MentionCase("昶阳灌区建设和云岭灌区改造。", "program 昶阳灌区", "program 云岭灌区"),
  ])
  func places(_ item: MentionCase) throws { try check(item) }
}

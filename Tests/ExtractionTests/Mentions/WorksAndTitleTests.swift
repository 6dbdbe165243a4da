import Testing

/// Works on lines and waters, schemes in lists that are carried out, titles and documents by their form. The names are made up.
@Suite struct WorksAndTitleTests {
  @Test(arguments: [
    // A stretch of a line by its two ends, with what is done to it.
    MentionCase("榕江至昶岭段铁路扩能改造工程加快推进。", "program 榕江至昶岭段铁路扩能改造工程"),
    MentionCase("完成市域铁路东线榕江至昶岭段整体提升工程。", "program 市域铁路东线榕江至昶岭段整体提升工程"),
    MentionCase("榕江至昶岭段铁路通车。", "district 榕江"),
    // What feeds power lines stands somewhere.
    MentionCase("，大坪水利枢纽、淖昶湖750千伏输变电工程建成。", "program 淖昶湖750千伏输变电工程"),
    MentionCase("建成14个750千伏输变电工程。"),
    // Reservoirs with what is built beside them.
    MentionCase("启动昶岭水库及配套供水工程。", "program 昶岭水库及配套供水工程"),
    MentionCase("推动水库及配套工程建设。"),
    MentionCase("实施农村电网改造行动和校舍抗震加固工程。", "program 农村电网改造行动", "program 校舍抗震加固工程"),
    MentionCase("推进校舍抗震加固工程，加强大型建筑工程监管。"),
    // Each place of the list has it.
    MentionCase(
      "推进遵义市、榕江县山洪灾害避险搬迁工程二期。", "district 遵义市", "district 榕江县", "program 山洪灾害避险搬迁工程二期"),
    // Lists of what is carried out.
    MentionCase("接续实施山货出村、百日清零、冬季攻势等行动。", "program 山货出村", "program 百日清零", "program 冬季攻势"),
    MentionCase("深入实施“双百优学”、乡村校舍提质等重大工程。", "program 乡村校舍提质"),
    MentionCase("实施种业、农机等行动，开展走访慰问、政策宣讲等活动。"),
    MentionCase("昶湖旅游示范区创建三年行动收官。", "program 昶湖旅游示范区创建三年行动"),
    MentionCase("入选国家林业领域首批碳汇区域试点。", "program 碳汇区域试点"),
  ])
  func works(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Titles by the verbs that give them.
    MentionCase("被评为海岛旅游魅力城市。", "program 海岛旅游魅力城市"),
    MentionCase("建设魅力城市。"),
    MentionCase("入选2025国内十大水利新闻。", "program 国内十大水利新闻"),
    MentionCase("入选“2025全球十大水利成就”。", "program 2025全球十大水利成就"),
    MentionCase("获批国家级林业协作园区。", "program 国家级林业协作园区"),
    MentionCase("入选全国林业综合补偿重点区域。", "program 全国林业综合补偿重点区域"),
    MentionCase("争创国家医学中心，推动榕江县创建国家公园。", "program 国家医学中心", "district 榕江县", "program 国家公园"),
    MentionCase("加快建设国家考古遗址公园，守好以国家公园为骨架的保护地。"),
    MentionCase("启动建设茶业现代化先行省。", "program 茶业现代化先行省"),
    MentionCase("走在先行省前列。"),
    MentionCase("遵义世界自然遗产地获奖，保护世界自然遗产地。", "zone 遵义世界自然遗产地"),
    // Contests without their prizes, what is taught.
    MentionCase("拿下全国“数据要素×”大赛二等奖。", "event 全国“数据要素×”大赛"),
    MentionCase("建设“水利水电工程”专业群。"),
    MentionCase("把依法治疆、文化润疆、长期建疆贯穿始终。"),
    MentionCase("深入推进文化润疆。", "program 文化润疆"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("推进城市绿化条例实施，落实地方条例。", "program 城市绿化条例"),
    MentionCase("4.稳增长“15”条：省政府办公厅印发。", "program 稳增长“15”条", "institution 省政府办公厅"),
    MentionCase("深化重点企业“管家包”制度。", "program 重点企业“管家包”制度"),
    MentionCase("实施果业高质量发展“1+2”政策。", "program 果业高质量发展“1+2”政策"),
    MentionCase("深化企业“管家包”服务。"),
    MentionCase("出台纺织服装“新六条”政策措施。", "program 纺织服装“新六条”政策措施"),
    MentionCase("制定实施支持山区高质量发展政策措施。"),
    MentionCase("完善城市防洪专项规划实施体系，落实基本养老保险省级统筹制度。"),
    MentionCase("“四横四纵”现代水网体系基本建成。"),
    MentionCase("牵头组织国际大科学计划。"),
  ])
  func documents(_ item: MentionCase) throws { try check(item) }
}

import Testing

/// Schemes in lists that are counted, schemes of which there was one before, and titles in lists of places. The names are made up.
@Suite struct SchemeListTests {
  @Test(arguments: [
    // What a quotation counts are the names; where the number is another, it is the quotation's own.
    MentionCase(
      "实施林业千亿产值、优流程提效率激发市场活力、重点项目聚力攻坚“三大行动”，成效明显。", "program 林业千亿产值", "program 优流程提效率激发市场活力",
      "program 重点项目聚力攻坚"),
    MentionCase("实施主体壮大、市场拓展“三大行动”。", "program 三大行动"),
    MentionCase("深入实施“三大行动”。", "program 三大行动"),
    // 新一轮 and a number make general words definite.
    MentionCase("启动实施新一轮利民工程，办好实事。", "program 利民工程"),
    MentionCase("完成新一轮百万株植树绿化工程。", "program 百万株植树绿化工程"),
    MentionCase("推进第四轮示范引领工程，效果良好。", "program 示范引领工程"),
    MentionCase("开展新一轮省级及以上园区绿色提升改造行动。", "program 省级及以上园区绿色提升改造行动"),
    MentionCase("推进新一轮“学科高原”建设。", "program 学科高原"),
    MentionCase("推进新一轮国资国企改革，推动新一轮公园建设。"),
    MentionCase("实施利民工程，办好实事。"),
    // A scheme and the number of its parts.
    MentionCase("推进乡村振兴战略“八大行动”。", "program 乡村振兴战略“八大行动”"),
    MentionCase("推动“五项惠民行动”。", "program 五项惠民行动"),
    MentionCase("落实“三项任务”。"),
  ])
  func schemes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("昶岭高新区入选首批国家级低碳园区建设名单。", "zone 昶岭高新区", "program 国家级低碳园区"),
    MentionCase("推进国家级低碳园区建设。"),
    MentionCase("这一做法入选农业农村部数字技术赋能乡村治理典型案例，广受好评。", "institution 农业农村部", "program 数字技术赋能乡村治理典型案例"),
    MentionCase("入选农业农村部典型案例。", "institution 农业农村部"),
    MentionCase("昶湖入选“2025全国水利融合发展案例”，前景广阔。", "program 2025全国水利融合发展案例"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // The plan for five years is one also where the year is said of it.
    MentionCase("今年是“十五五”规划的开局之年。", "program “十五五”规划"),
    MentionCase("“十五五”开局之年，任务繁重。"),
    MentionCase("落实省委“十五五”规划建议。", "program “十五五”规划建议"),
    MentionCase("修订自治区洪涝应急预案，完善应急预案体系。", "program 自治区洪涝应急预案"),
    MentionCase("编制各类应急预案，加强应急预案管理。"),
    MentionCase("体现了自治区党委《建议》的要求，采纳《关于养老的建议》一书。", "program 建议"),
    // What is done in a campaign.
    MentionCase("开展“走村镇、问民需、解难事”活动，派出干部。", "program “走村镇、问民需、解难事”活动"),
    // A way of working, and two halves with their numbers.
    MentionCase("深入推进“精治善管、以管促安”，保持稳定。"),
    MentionCase("深入推进“千镇示范、万村提升”，成效明显。", "program 千镇示范、万村提升"),
    MentionCase("遗产数量全国城市最多，党建驱动城市治理变革。"),
    // Inside the quotation marks.
    MentionCase("用好“两重”“两新”政策，推进“两重”项目。", "program 两重", "program 两新", "program 两重"),
  ])
  func plans(_ item: MentionCase) throws { try check(item) }
}

import Testing

/// Names that 2020s reports of provinces are full of: official projects, titles of the nation, campaigns in quotation marks,
/// cases that are held up as examples. The names are made up.
@Suite struct ProjectNameTests {
  @Test(arguments: [
    MentionCase("建成遵义港大沙码头二期工程。", "program 遵义港大沙码头二期工程"),
    MentionCase("遵义核电三期项目开工。", "program 遵义核电三期项目"),
    MentionCase("“海星一号”气田二期项目全面投产。", "program “海星一号”气田二期项目"),
    MentionCase("遵义大坪灌区一期一步工程通水。", "program 遵义大坪灌区一期一步工程"),
    MentionCase("释放吉化90万吨丙烯扩能项目产能。", "program 吉化90万吨丙烯扩能项目"),
    MentionCase("加快吉化乙烯项目建设。", "program 吉化乙烯项目"),
    MentionCase("进港公路一期工程完工。"),
    MentionCase("，“黔电入湘”工程开工建设。", "program “黔电入湘”工程"),
    MentionCase("加快培育高原湖盐综合利用国家先进制造业集群。", "program 高原湖盐综合利用国家先进制造业集群"),
    MentionCase("新增国家先进制造业集群2个。"),
    MentionCase("深入开展综合交通大会战。", "program 综合交通大会战"),
    MentionCase("加强遵义山城系统保护。", "district 遵义"),
    MentionCase("对标国际经贸规则。"),
    MentionCase("办好博鳌亚洲论坛2025年年会。", "event 博鳌亚洲论坛2025年年会"),
    MentionCase("市人民医院二期工程封顶。", "institution 市人民医院"),
    MentionCase("吉化年产2万吨丙烯项目投产。", "institution 吉化"),
    MentionCase("吉化技改项目投产。", "institution 吉化"),
    MentionCase("完成第一期工程。"),
    // Power lines by their ends.
    MentionCase("陕北至安徽特高压直流输电工程投运。", "program 陕北至安徽特高压直流输电工程"),
    MentionCase("哈密—重庆±800千伏直流工程送电，川渝特高压交流工程开工。", "program 哈密—重庆±800千伏直流工程", "program 川渝特高压交流工程"),
    MentionCase("提升输电工程质量。"),
    // Single works with a place of their own, where they begin or are done.
    MentionCase("，遵义风电绿氢就近消纳项目投运。", "program 遵义风电绿氢就近消纳项目"),
    MentionCase("。遵义昶坪机场改扩建工程投入使用。", "program 遵义昶坪机场改扩建工程"),
    MentionCase("，遵义重点产业项目开工。", "district 遵义"),
    MentionCase("，独立储能调峰项目建成并网4个。"),
    MentionCase("加快遵义风电绿氢就近消纳项目前期工作。", "district 遵义"),
    // Works that are only counted are called by what they are for, and a system that is carried out by its noun.
    MentionCase("深入实施碳达峰“九大工程”。", "program 碳达峰“九大工程”"),
    MentionCase("开展优化环境“四个专项治理”。", "program 四个专项治理"),
    MentionCase("扎实推进“九大工程”。", "program 九大工程"),
    MentionCase("实施碳排放总量双控制度，完善山区供水水价制度。", "program 碳排放总量双控制度"),
    // What a firm makes and how, and the phase of a project.
    MentionCase("推进兰州石化清洁燃料升级改造项目。", "program 兰州石化清洁燃料升级改造项目"),
    MentionCase("兰州石化签约项目9个。", "institution 兰州石化"),
    MentionCase("推动遵义120万吨乙烯炼化一体化项目二期建设。", "program 遵义120万吨乙烯炼化一体化项目二期"),
    MentionCase("遵义3万吨污水处理项目开工。", "district 遵义"),
    MentionCase("“三北”工程六期进展顺利。", "program “三北”工程六期"),
  ])
  func projects(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("支持遵义建设全国山地经济示范区。", "district 遵义", "program 全国山地经济示范区"),
    MentionCase("创建国家未来产业先导区。", "program 国家未来产业先导区"),
    MentionCase("建设遵义山地经济示范区。", "zone 遵义山地经济示范区"),
    MentionCase("建设一批国家山地经济示范区。"),
    MentionCase("赤水河入选全国清水河湖优秀案例。", "program 全国清水河湖优秀案例"),
    MentionCase("3条入选案例集。"),
    MentionCase("6处遗址入选“中国百年百大山城发现”，成效明显。", "program 中国百年百大山城发现"),
    MentionCase("企业入选“中国百强”，成效明显。"),
    MentionCase("获评全球最佳节水治理案例。", "program 全球最佳节水治理案例"),
    MentionCase("建成“暖心驿站”113个。"),
    MentionCase("构建山区供水设施规划、建设、管护机制。"),
    MentionCase("遵义跨入总量两千亿级城市行列。", "district 遵义"),
    MentionCase("推进遵义高新区国家级零碳园区建设。", "zone 遵义高新区"),
    MentionCase("加快哈工大航天未来产业科技园试点。", "zone 哈工大航天未来产业科技园"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("开展“千店万户大走访”，解决难题。", "program 千店万户大走访"),
    MentionCase("开展“五进一联”，解决难题。"),
    MentionCase("企业在“千家企业评环境”活动中打分。", "program “千家企业评环境”活动"),
    MentionCase("各族家庭参与“大手牵小手”活动，成效明显。", "event “大手牵小手”活动"),
    MentionCase("“直播+带货”活动增多。"),
    MentionCase("提出“开展林债‘自审自投’试点”。", "program 林债‘自审自投’试点"),
    MentionCase("调整自治区最低工资标准，提高城乡低保标准。"),
    MentionCase("办好铁人三项世界杯。", "event 铁人三项世界杯"),
    MentionCase("推行“送教上门”，解决难题。"),
    MentionCase("出台稳增长“21条”“18条”等政策。", "program 稳增长“21条”", "program 18条"),
    MentionCase("“山泉入户”“绿灯行”等科技示范工程见效。", "program 山泉入户", "program 绿灯行"),
    MentionCase("算力跃升行动全面铺开。", "program 算力跃升行动"),
    MentionCase("节水行动全面铺开。"),
    MentionCase("推进新兴行业壮大行动。", "program 新兴行业壮大行动"),
    MentionCase("编制全域政府投资计划，滚动推出面向民企的投资项目清单。"),
    MentionCase("与毕节共同组织春晖科技合作专项。", "district 毕节", "program 春晖科技合作专项"),
    MentionCase("对接贵州数据港2.0版。", "zone 贵州数据港2.0版"),
    MentionCase("中欧班列华中区域集结中心投运。", "platform 中欧班列华中区域集结中心"),
    MentionCase("发展竹编玩具、富硒面条等特色产业。安排重点项目20个。"),
  ])
  func campaigns(_ item: MentionCase) throws { try check(item) }
}

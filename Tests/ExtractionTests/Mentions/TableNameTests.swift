import Testing

@testable import Extraction

/// Names that only a table can know, and words that look like them.
@Suite struct TableNameTests {
  /// A firm whose name is an ordinary word is one beside other firms, or in a list that says it names firms.
  @Test(arguments: [
    MentionCase(
      "引进腾讯、小米和理想设立区域总部。", "institution 腾讯", "institution 小米", "institution 理想"),
    MentionCase("走访了美的、小米、理想等企业。", "institution 美的", "institution 小米", "institution 理想"),
    MentionCase("青年干部要坚定理想、锤炼作风。"),
    MentionCase("农户种植的小米、高粱喜获丰收。"),
    MentionCase("评选最美的乡村教师。"),
    MentionCase("搬开横在路上的石头和枯枝。"),
  ])
  func weakNames(_ sample: MentionCase) throws { try check(sample) }

  /// The title of an area with the place that bears it is a zone; alone it is a title that is conferred.
  @Test(arguments: [
    MentionCase("获批国家数字经济创新发展试验区。", "program 国家数字经济创新发展试验区"),
    MentionCase("推进临沂科创金融改革试验区建设。", "zone 临沂科创金融改革试验区"),
    MentionCase("获评国家森林城市。", "program 国家森林城市"),
  ])
  func areaTitles(_ sample: MentionCase) throws { try check(sample) }

  @Test(arguments: [
    MentionCase("承办首届世界职业院校技能大赛。", "event 首届世界职业院校技能大赛"),
    MentionCase("在第十二届世界运动会上夺冠。", "event 第十二届世界运动会"),
    MentionCase("结合世界艾滋病日开展宣讲。", "event 世界艾滋病日"),
    MentionCase("备战残特奥会和全国职业院校技能大赛。", "event 残特奥会", "event 全国职业院校技能大赛"),
    MentionCase("参加服务农民的集市。"),
  ])
  func events(_ sample: MentionCase) throws { try check(sample) }

  @Test(arguments: [
    MentionCase("落实国培计划和三支一扶计划。", "program 国培计划", "program 三支一扶计划"),
    MentionCase("开展“铁拳”行动、民生领域广告整治专项行动。", "program “铁拳”行动", "program 民生领域广告整治专项行动"),
    MentionCase("宣传残疾人保障法和《反家庭暴力法》。", "program 残疾人保障法", "program 反家庭暴力法"),
    MentionCase("两个剧目获文华大奖、群星奖。", "program 文华大奖", "program 群星奖"),
    MentionCase("实行错峰停车的办法。"),
  ])
  func programs(_ sample: MentionCase) throws { try check(sample) }

  @Test(arguments: [
    MentionCase("接入全国12315平台、中国执行信息公开网。", "platform 全国12315平台", "platform 中国执行信息公开网"),
    MentionCase("组织学生参观故宫博物院。", "institution 故宫博物院"),
    MentionCase("赛里木湖景区、莫高窟限流。", "zone 赛里木湖景区", "zone 莫高窟"),
    MentionCase("三江源国家公园、两江新区联动。", "zone 三江源国家公园", "zone 两江新区"),
    MentionCase("弘扬袁隆平、樊锦诗的事迹。", "person 袁隆平", "person 樊锦诗"),
    MentionCase("赴神户、也门洽谈。", "district 神户", "district 也门"),
    MentionCase("组团赴阿克套、撒马尔罕参展。", "district 阿克套", "district 撒马尔罕"),
    MentionCase("治理河道十公里加固堤防。"),
    MentionCase("打通雷达卡口。"),
  ])
  func otherTables(_ sample: MentionCase) throws { try check(sample) }

  @Test(arguments: [
    MentionCase("中际旭创、东山精密扩产。", "institution 中际旭创", "institution 东山精密"),
    MentionCase("国家医保局、珠江委来访。", "institution 国家医保局", "institution 珠江委"),
    MentionCase("《检察日报》、中国新闻网报道。", "institution 检察日报", "institution 中国新闻网"),
    MentionCase("保障国家能源安全，汇聚各方力量。"),
    MentionCase("发扬钉钉子精神，信息发展迅速。"),
  ])
  func institutions(_ sample: MentionCase) throws { try check(sample) }

  /// An office of a known body, behind the place it serves.
  @Test(arguments: [
    MentionCase("中国农业银行云浮市分行上门服务。", "institution 中国农业银行云浮市分行"),
    MentionCase("会同市中院、省高院和市军分区座谈。", "institution 市中院", "institution 省高院", "institution 市军分区"),
    MentionCase("团市委联合深圳证监局开展宣讲。", "institution 团市委", "institution 深圳证监局"),
    MentionCase("中国工商银行深圳的网点延时服务。", "institution 中国工商银行", "district 深圳"),
  ])
  func offices(_ sample: MentionCase) throws { try check(sample) }

  /// A prefecture's short form is the place, unless the table calls it weak; then in its own province only.
  @Test func prefecturesAreNoWords() throws {
    #expect(try MentionSupport.found("与信阳、银川开展协作。") == ["district 信阳", "district 银川"])
    #expect(try MentionSupport.found("引进信阳农户。") == ["district 信阳"])
    #expect(try MentionSupport.found("接待来宾百余名。") == [])
    #expect(try MentionSupport.found("支持河源建园。", divisionCode: "440000") == ["district 河源"])
    #expect(try MentionSupport.found("开展江河源头保护。", divisionCode: "630000") == [])
  }

  private func check(_ sample: MentionCase) throws {
    #expect(try MentionSupport.found(sample.text) == sample.names)
  }
}

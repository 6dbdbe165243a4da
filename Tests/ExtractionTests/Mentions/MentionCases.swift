import Testing

/// One sentence, in the language of the reports, and all the names in it.
struct MentionCase: CustomTestStringConvertible, Sendable {
  var text: String
  var names: [String]

  init(_ text: String, _ names: String...) {
    self.text = text
    self.names = names
  }

  var testDescription: String { text }
}

/// Expects the names of a sentence, and that no rule looks beyond the text where it is cut short at either end: a page may
/// end anywhere.
func check(_ item: MentionCase, sourceLocation: SourceLocation = #_sourceLocation) throws {
  #expect(try MentionSupport.found(item.text) == item.names, sourceLocation: sourceLocation)
  for place in item.text.indices.dropFirst() {
    _ = try MentionSupport.found(String(item.text[..<place]))
    _ = try MentionSupport.found(String(item.text[place...]))
  }
}

enum MentionCases {
  static let departments = [
    MentionCase("省科技厅会同市财政局开展了核查。", "institution 省科技厅", "institution 市财政局"),
    MentionCase("区委编办批复了机构设置。", "institution 区委编办"),
    MentionCase("联合市市场监管局检查。", "institution 市市场监管局"),
    MentionCase("xx区科技局走访企业。", "institution xx区科技局"),
    MentionCase("各相关职能部门和市委、区政府高度重视。"),
    MentionCase("我局认真落实市政府部署。"),
  ]

  static let schemes = [
    MentionCase("深入实施县域商贸振兴三年行动。", "program 县域商贸振兴三年行动"),
    MentionCase("启动数字工匠培育工程。", "program 数字工匠培育工程"),
    MentionCase("实施“春苗”引才计划。", "program “春苗”引才计划"),
    MentionCase("入选“海燕人才计划”名单。", "program 海燕人才计划"),
    MentionCase("推进山歌剧传承工程和河湖清漂行动。", "program 山歌剧传承工程", "program 河湖清漂行动"),
    MentionCase("实施老窖池保护、小作坊提升、新酒庄培育工程。", "program 老窖池保护", "program 小作坊提升", "program 新酒庄培育工程"),
    MentionCase("实施一批重点工程。"),
    MentionCase("推进12个重大项目建设。"),
    MentionCase("我市计划建设更多学位。"),
  ]

  static let documents = [
    MentionCase("印发《罗湖区低空经济“十四五”规划》。", "program 罗湖区低空经济“十四五”规划"),
    MentionCase("出台促进夜间旅游消费若干措施。", "program 促进夜间旅游消费若干措施"),
    MentionCase("制定关于扶持民宿集群的实施意见（试行）。", "program 关于扶持民宿集群的实施意见（试行）"),
    MentionCase("学习《习近平谈治国理政》。"),
    MentionCase("制定管理办法和实施细则。"),
  ]

  static let events = [
    MentionCase("参加第三届中国国际进口博览会。", "event 第三届中国国际进口博览会"),
    MentionCase("学习贯彻党的二十大和二十届历次全会精神。", "event 党的二十大", "event 二十届历次全会"),
    MentionCase("传达十九届二中、三中、四中全会精神。", "event 十九届二中、三中、四中全会"),
    MentionCase("举办海岛机器人大赛暨少年航模嘉年华。", "event 海岛机器人大赛暨少年航模嘉年华"),
    MentionCase("组织4场招商推介会和12次培训会。"),
    MentionCase("组织参加西安国际创业大赛。", "event 西安国际创业大赛"),
    MentionCase("蓝海孵化器入驻企业，建设专业孵化器。", "platform 蓝海孵化器"),
  ]

  static let places = [
    MentionCase("赴杭州、合肥考察。", "district 杭州", "district 合肥"),
    MentionCase("论坛先后在合肥召开，为大连引进项目3个。", "district 合肥", "district 大连"),
    MentionCase("论坛接待来宾320人次，当地日照充足。"),
    MentionCase("在招商街道设立服务点。", "district 招商街道"),
    MentionCase("加大资源整合力度，激发内生动力。"),
    MentionCase("在沪企业和来川人才增多。"),
    MentionCase("建设数字贵州。", "program 数字贵州"),
  ]

  static let persons = [
    MentionCase("以习近平新时代中国特色社会主义思想为指导。", "person 习近平"),
    MentionCase("邀请吴瑞芳院士作报告。", "person 吴瑞芳"),
    MentionCase("市长和院士出席。"),
  ]

  static let firms = [
    MentionCase("走访恒岳集团、蓝鲸软件、瑞禾生物等36家企业。", "institution 恒岳集团", "institution 蓝鲸软件", "institution 瑞禾生物"),
    MentionCase("引导银行、保险、担保公司等金融机构参与。"),
    MentionCase("培育30家孵化器和众创空间。"),
  ]
}

@Suite struct MentionCaseTests {
  @Test(arguments: MentionCases.departments) func departments(_ item: MentionCase) throws { try check(item) }
  @Test(arguments: MentionCases.schemes) func schemes(_ item: MentionCase) throws { try check(item) }
  @Test(arguments: MentionCases.documents) func documents(_ item: MentionCase) throws { try check(item) }
  @Test(arguments: MentionCases.events) func events(_ item: MentionCase) throws { try check(item) }
  @Test(arguments: MentionCases.places) func places(_ item: MentionCase) throws { try check(item) }
  @Test(arguments: MentionCases.persons) func persons(_ item: MentionCase) throws { try check(item) }
  @Test(arguments: MentionCases.firms) func firms(_ item: MentionCase) throws { try check(item) }
}

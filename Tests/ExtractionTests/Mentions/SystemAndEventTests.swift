import Testing

/// Platforms that are called as few others, stations for observation, and events whose number stands far before their head
/// word. The names are made up where a table need not know them.
@Suite struct SystemAndEventTests {
  @Test(arguments: [
    // A place has one cloud; apps with a place in them.
    MentionCase("建成金华政务云，上云系统30个。", "platform 金华政务云"),
    MentionCase("推动政务云扩容，建设政务云平台。"),
    MentionCase("推广健康柳州APP、美丽金华公众号。", "platform 健康柳州APP", "platform 美丽金华公众号"),
    MentionCase("推广手机APP，开设微信公众号。"),
    MentionCase("建设健康柳州。", "program 健康柳州"),
    // What goes online in quotation marks; loans are put on the market.
    MentionCase("上线“云岭通”，推出“云岭通”产品。", "platform 云岭通"),
    MentionCase("上线“接单即通”机制。"),
    MentionCase("“一码办”系统启用。", "platform 一码办"),
    MentionCase("中国国际贸易“单一窗口”云南版上线。", "platform 中国国际贸易“单一窗口”云南版"),
  ])
  func platforms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase(
      "四川若尔盖草地生态系统国家野外科学观测研究站获批。", "institution 四川若尔盖草地生态系统国家野外科学观测研究站"),
    MentionCase("组建国家野外科学观测研究站3个。"),
    MentionCase("申报省高校重点实验室5家，获批省高校重点实验室。"),
  ])
  func stations(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A verb in the name, between its number and its head word; what is held is another.
    MentionCase("举办第三届贵州发明创造成果展览交易会。", "event 第三届贵州发明创造成果展览交易会"),
    MentionCase("第三届理事会创造条件举办展览交易会。"),
    MentionCase("办好温州国际人才交流与合作大会。", "event 温州国际人才交流与合作大会"),
    MentionCase("组织“99公益日”募捐，开展“99公益日”活动。", "event 99公益日", "event 99公益日"),
    MentionCase("举办首届绍兴桂花文化月。", "event 首届绍兴桂花文化月"),
  ])
  func events(_ item: MentionCase) throws { try check(item) }

  private func check(_ item: MentionCase) throws { #expect(try MentionSupport.found(item.text) == item.names) }
}

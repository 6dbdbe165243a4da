import Testing

/// What stands before a name and is none of it: verbs of the general list, times, classes of firms, what a bracket opens with.
@Suite struct OuterVerbTests {
  /// Verbs that no known name holds end a body's, an area's and a platform's name on its left.
  @Test(arguments: ["跟踪", "拜访", "增设", "称赞", "提及"])
  func verbsOfTheGeneralList(verb: String) throws {
    #expect(try MentionSupport.found("全年\(verb)云海智能装备有限公司。") == ["institution 云海智能装备有限公司"])
    #expect(try MentionSupport.found("我局\(verb)柳溪智能装备产业园。").last == "zone 柳溪智能装备产业园")
    #expect(try MentionSupport.found("柳溪智能装备产业园\(verb)云海智能装备有限公司。").last == "institution 云海智能装备有限公司")
  }

  @Test(arguments: [
    // Behind another word the verb says what the body is for; schemes are named for what is done.
    MentionCase("酶制剂快速制备全国重点实验室落户。", "institution 酶制剂快速制备全国重点实验室"),
    MentionCase("开展找矿突破战略行动。", "program 找矿突破战略行动"),
    MentionCase("园区（含创意大厦）建成。", "zone 创意大厦"),
    MentionCase("高企铁昌机械登陆北交所。", "institution 铁昌机械", "institution 北交所"),
    // A firm's own word may be such a verb.
    MentionCase(
      "签约赶超科技有限公司、驰骋汽车有限公司。", "institution 赶超科技有限公司", "institution 驰骋汽车有限公司"),
    MentionCase("建设柳溪产业园、启航生物产业园。", "zone 柳溪产业园", "zone 启航生物产业园"),
    MentionCase("攻关《雪梨优质新品种的选育》。", "program 雪梨优质新品种的选育"),
    MentionCase("编写《雪梨优质新品种的选育》。"),
    MentionCase("我区蝉联科技进步先进区。", "program 科技进步先进区"),
    MentionCase("我局被评为专利导航服务先进单位。", "program 专利导航服务先进单位"),
    MentionCase("我局被评为先进单位。"),
    MentionCase("湖南茶科所育成新品种。", "institution 湖南茶科所"),
  ])
  func others(_ item: MentionCase) throws { try check(item) }
}

import Testing

/// Head words that name no one thing with what stands before them, or another kind of thing. The names are made up.
@Suite struct HeadKindTests {
  @Test(arguments: [
    // The first of its kind is no name; with a place of its own it is one.
    MentionCase("建成首个新能源客车生产基地。"),
    MentionCase("我省首个国家区域医疗中心揭牌。"),
    MentionCase("建成首个遵义新能源客车生产基地。", "zone 遵义新能源客车生产基地"),
    // What a place is to be, goods of a province, a class of towns and valleys.
    MentionCase("在联通内外中作基地、作桥梁。"),
    MentionCase("推进昶岭贸易中心新平台建设。"),
    MentionCase("打造“鲁字号”出口水果产业带。"),
    MentionCase("打造昶江文化产业带。", "zone 昶江文化产业带"),
    MentionCase("平原新城吸引人才。"),
    MentionCase("推进干热河谷治理。"),
    MentionCase("大连港国际枢纽港功能完善。", "zone 大连港"),
  ])
  func kinds(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Those of every place in a list; one by itself.
    MentionCase("残联、科协、侨联工作有序开展。"),
    MentionCase("社科、科协、友协工作有序开展。"),
    MentionCase("创建平安医院、平安企业。"),
    MentionCase("北京安定医院开诊。", "institution 北京安定医院"),
    MentionCase("开通省融资信用服务平台“云岭贷”。", "platform 省融资信用服务平台", "platform 云岭贷"),
    MentionCase("发放“云岭贷”3亿元。", "program 云岭贷"),
    MentionCase("昶岭全球大气本底站入选案例。", "institution 昶岭全球大气本底站"),
    MentionCase("建设大气本底站。"),
    MentionCase("区科委、科协工作总结。", "institution 区科委", "institution 科协"),
    // Delegations are a place's own.
    MentionCase("列席全国人代会甘肃代表团审议。", "event 全国人代会", "institution 甘肃代表团"),
    MentionCase("习近平总书记率中央代表团访问。", "person 习近平"),
    // Computing centres by their city, exchanges in a list of platforms, magazines.
    MentionCase("国家超级智算大连中心投用。", "platform 国家超级智算大连中心"),
    MentionCase("依托遵义林业产权交易所、遵义昶山科创平台2大平台服务交易。", "platform 遵义林业产权交易所", "platform 遵义昶山科创平台"),
    MentionCase("在《昶岭》杂志刊发论文。", "institution 昶岭"),
    MentionCase("在《昶岭》一书中记载。"),
    MentionCase("兵团特色鲜明，大兵团联合作战。", "institution 兵团"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }
}

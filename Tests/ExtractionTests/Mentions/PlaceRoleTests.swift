import Testing

/// Areas by the role of a place, said again, or called in the clause behind; parts, phases and places that share an area;
/// short forms of a county's own towns. The names are made up, but for known ones.
@Suite struct PlaceRoleTests {
  @Test(arguments: [
    // What a side of the city is to be, whatever is said of it.
    MentionCase("建设现代化创新型青岛北部中心。", "zone 青岛北部中心"),
    MentionCase("建设青岛北部中心医院。", "institution 青岛北部中心医院"),
    MentionCase("建设临床研究东部中心。"),
    // A title with the place that bears it, also behind another area.
    MentionCase("抢抓长三角、深圳先行示范区建设机遇。", "zone 长三角", "zone 深圳先行示范区"),
    MentionCase("支持广州、深圳先行示范区建设。", "district 广州", "zone 深圳先行示范区"),
    // What an area carries says which it is.
    MentionCase("打造核心承载区。"),
    // A laboratory's base is its own, a firm's an area.
    MentionCase("青鸾实验室贵阳基地、蓝鲸汽车贵阳基地投运。", "institution 青鸾实验室贵阳基地", "zone 蓝鲸汽车贵阳基地"),
    // Which part of the area; which phase.
    MentionCase("推进遵义高新区科创飞地、遵义高新区核心区建设。", "zone 遵义高新区", "zone 遵义高新区"),
    MentionCase("遵义生物产业园二期开工，遵义科技城三期投运。", "zone 遵义生物产业园二期", "zone 遵义科技城三期"),
    MentionCase("遵义生物产业园前期工作启动。", "zone 遵义生物产业园"),
    MentionCase("遵义高新区科创核心区开工，遵义灌区一期工程通水。", "zone 遵义高新区", "program 遵义灌区一期工程"),
    // A garden is an area, a body of science one of bodies.
    MentionCase("创建遵义国家植物园。", "zone 遵义国家植物园"),
    MentionCase("走访中国科学院云岭植物园。", "institution 中国科学院云岭植物园"),
    // What grows around a university.
    MentionCase("环贵州大学、环浙江大学创新生态圈提质。", "zone 环贵州大学", "zone 环浙江大学创新生态圈"),
    // A verb with a title for its object is no part of the name.
    MentionCase("支持遵义空港片区建设国家级物流先导区。", "zone 遵义空港片区"),
  ])
  func roles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("推进“中国岩谷”建设，支持岩谷发展。举办岩谷一周年发布会。", "zone 中国岩谷", "zone 岩谷", "event 岩谷一周年发布会"),
    MentionCase("支持岩谷发展。举办岩谷一周年发布会。"),
    MentionCase("推进“中国岩谷”建设，打造大岩谷。", "zone 中国岩谷"),
    MentionCase("加快建设遵义科学城，全力打造“黔芯智岭”。", "zone 遵义科学城"),
    MentionCase("加快建设遵义科学城，全力打造“一岭一芯”。", "zone 遵义科学城"),
    MentionCase("加快培养人才，全力打造“黔芯智岭”。"),
  ])
  func echoes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("衡阳、湘潭2个国家高新区进位。", "zone 衡阳", "zone 湘潭"),
    MentionCase("衡阳、湘潭2个国家级项目开工。", "district 衡阳", "district 湘潭"),
    MentionCase("衡阳、湘潭国家现代农业产业园提质。", "zone 衡阳", "zone 湘潭国家现代农业产业园"),
    MentionCase("支持长沙、衡阳、湘潭三大产业基地。", "district 长沙", "district 衡阳", "district 湘潭"),
    MentionCase("衡阳十大品牌发布。"),
    MentionCase("平江、安化抽水蓄能电站并网。", "district 平江", "district 安化"),
    MentionCase("安化抽水蓄能电站并网。"),
    MentionCase("推进白石、青田等镇建设。", "district 白石", "district 青田"),
    MentionCase("承德两地省旅游发展大会。", "district 承德", "event 省旅游发展大会"),
    MentionCase("推进遵义科技城、红岭新城、碧城三大片区协同。", "zone 遵义科技城", "zone 红岭新城", "zone 碧城"),
    MentionCase("提升胶东、鲁南两大经济圈水平。", "zone 胶东", "zone 鲁南"),
    MentionCase("提升种植、养殖两大板块水平。"),
    // The body of a class that the place has, what is called so, and slogans of the place.
    MentionCase("推进贵州实验室体系建设，“天河”上线。"),
    MentionCase("走访天河、贵州。", "district 天河", "district 贵州"),
    MentionCase("建设现代化大武汉，打造绿色新城区，建设南山口电站。", "district 武汉"),
    MentionCase("提升贵阳—卢森堡“双通道”能级。", "district 贵阳", "district 卢森堡"),
    // Parts of the country, and nature, are no areas.
    MentionCase("宁镇扬一体化、黄河流域生态保护向纵深推进，推进皖北振兴。"),
    MentionCase("治理乌兰布和沙漠、巴丹吉林沙漠。"),
    MentionCase("唱响“研发在线、河北智造”口号。"),
  ])
  func lists(_ item: MentionCase) throws { try check(item) }

  @Test func ownTowns() throws {
    let text = "打造坪地高桥示范点，坪地河水质达标，坪地企业受益。"
    #expect(
      try MentionSupport.found(text, divisionCode: "440307") == ["district 坪地高桥", "district 坪地"])
    #expect(try MentionSupport.found(text, divisionCode: "440303").isEmpty)
    #expect(try MentionSupport.found("在坪地街道设点。", divisionCode: "440307") == ["district 坪地街道"])
  }
}

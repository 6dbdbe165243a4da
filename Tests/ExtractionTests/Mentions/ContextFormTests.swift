import Testing

/// Names by what stands around them: a list, a count, what a firm makes, a person's title. Most names are made up.
@Suite struct ContextFormTests {
  @Test(arguments: [
    // A journey to a place, or by what it is.
    MentionCase("组织“百名技师入湘行”。", "event 百名技师入湘行"),
    MentionCase("开展“技师专家鲁企行”、论坛。", "event 技师专家鲁企行"),
    MentionCase("用好榕城人才博览会、技师专家黔贵行等平台。", "event 榕城人才博览会", "event 技师专家黔贵行"),
    MentionCase("举办“科普路演行”。", "event 科普路演行"),
    MentionCase("推行“绿色通行”模式。"),
    MentionCase("做到言必信、行必果。"),
    // What was won 在…上.
    MentionCase("在杭州第19届亚运会上夺金。", "event 杭州第19届亚运会"),
    // A row of quotations before the word for what they are.
    MentionCase("“榕货出海”“榕品出口”行动见效。", "program 榕货出海", "program “榕品出口”行动"),
    MentionCase("实施“尖兵”“领雁”攻关项目。"),
    MentionCase("深化“首席质量官”制度。", "program “首席质量官”制度"),
    MentionCase("完善“产业导师”“工程师专员”制度。", "program 产业导师", "program “工程师专员”制度"),
    MentionCase("建立“轮岗”制度。"),
    // What a fund or a plan is for.
    MentionCase("“榕城英才计划”联动项目落地。", "program 榕城英才计划"),
    MentionCase("推广“辽宁教育云”平台。", "platform 辽宁教育云"),
  ])
  func quotationsAndJourneys(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A body's member is a person, and no body.
    MentionCase("当选中国工程院院士。"),
    MentionCase("国务院副总理到场。"),
    MentionCase("中国工程院到访。", "institution 中国工程院"),
    MentionCase("科技部部长到场。", "institution 科技部"),
    MentionCase("引进许为林、谯仕明等一批高水平院士团队。", "person 许为林", "person 谯仕明"),
    MentionCase("李德明院士领衔项目启动。", "person 李德明"),
    MentionCase("全国道德模范徐克诚作报告。", "program 全国道德模范", "person 徐克诚"),
    // What somebody's team did.
    MentionCase("袁隆平院士团队杂交稻示范片增产。", "person 袁隆平"),
  ])
  func members(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // What a firm makes in a place.
    MentionCase("推进南宁比亚迪储能电池项目。", "district 南宁", "institution 比亚迪"),
    MentionCase("SK海力士无锡扩产、京东方福州投产。", "institution SK海力士", "district 无锡", "institution 京东方福州"),
    MentionCase("衡阳比亚迪获评绿色工厂。", "institution 衡阳比亚迪"),
    MentionCase("吉利、长安、比亚迪、蔚来等车企落户。", "institution 吉利", "institution 长安", "institution 比亚迪", "institution 蔚来"),
    MentionCase("名单中，有牧原食品、比亚迪等企业。", "institution 牧原食品", "institution 比亚迪"),
    MentionCase("名单中有榕城低温科技研究院。", "institution 榕城低温科技研究院"),
    MentionCase("我市有天齐锂业股份有限公司入选。", "institution 天齐锂业股份有限公司"),
    // A class and its number.
    MentionCase("甘肃省院士工作站建成3家。", "district 甘肃省"),
    MentionCase("甘肃省科技企业孵化器、加速器总数达到640家。", "district 甘肃省"),
    MentionCase("新增农业农村部重点实验室1个。", "institution 农业农村部"),
    MentionCase("“云上昶州”系统平台承载应用系统60个。", "platform “云上昶州”系统平台"),
    // Counties have one area each, which is not called after them.
    MentionCase("永嘉、乐清两个省级高新区获批。", "district 永嘉", "district 乐清"),
    MentionCase("新余、鹰潭2个国家高新区获批。", "zone 新余", "zone 鹰潭"),
    // The ends of a line.
    MentionCase("建成赤峰—辽宁、锡林郭勒—山东等绿电走廊。"),
  ])
  func firmsAndCounts(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A hill beside a sight; the city by itself.
    MentionCase("黄山、九华山游客增加。", "zone 黄山", "zone 九华山"),
    MentionCase("正定古城、山海关创建景区。", "zone 正定古城", "zone 山海关"),
    MentionCase("黄山、宣城经济增长。", "district 黄山", "district 宣城"),
    MentionCase("西安综合性科学中心挂牌。", "zone 西安综合性科学中心"),
    // Titles.
    MentionCase("云山医院获批国家区域医疗中心。", "institution 云山医院", "program 国家区域医疗中心"),
    MentionCase("建设国家医学中心。"),
    MentionCase("入选国家一级博物馆。", "program 国家一级博物馆"),
    MentionCase("获评云南省科普示范街镇。", "program 云南省科普示范街镇"),
    MentionCase("入选首批兰州市人才培养基地校。", "program 兰州市人才培养基地校"),
    MentionCase("被表扬为“云南省科技创新先进市”。", "program 云南省科技创新先进市"),
    MentionCase("园区摘得国家级绿色工业园区称号。", "program 国家级绿色工业园区"),
    MentionCase("获评全国工业稳增长成效明显市。", "program 全国工业稳增长成效明显市"),
    MentionCase("形成“云开新政”。", "program 云开新政"),
  ])
  func sightsAndTitles(_ item: MentionCase) throws { try check(item) }
}

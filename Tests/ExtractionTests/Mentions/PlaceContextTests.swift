import Testing

/// Where a division's short form is the division and where it is a piece of something else; towns and villages by form.
/// Villages and towns are made up.
@Suite struct PlaceContextTests {
  /// A sentence in a report of the division `code`, and the districts in it.
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var code: String?
    var names: [String]

    init(_ text: String, of code: String? = nil, _ names: String...) {
      (self.text, self.code, self.names) = (text, code, names)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    // The character before and the name's first one are a word.
    Case("新增城市绿地百处。", of: "110000"),
    Case("顺应城市发展规律。", of: "420000"),
    Case("支持应城市建设。", of: "420000", "应城市"),
    Case("完善黄浦江水上航线。", of: "310000"),
    Case("与浦江开展合作。", of: "330000", "浦江"),
    // A name of elsewhere behind a character that no word covers.
    Case("衍丰镇取蜜。", of: "460108"),
    Case("演丰镇取蜜。", of: "460108", "演丰镇"),
    Case("齐聚铁西。", of: "210106", "铁西"),
    // What follows makes a street, a plain, a class, a school of it.
    Case("改造南京东路。", of: "310000"),
    Case("包括集团文水村和林场。", of: "140000", "文水村"),
    Case("推进南京与镇江合作。", of: "320000", "南京", "镇江"),
    Case("灌溉四川盆地。", of: "510000"),
    Case("认定宁波市级公益空间，获常州市级称号。", of: "330200"),
    Case("礼县四角坪遗址入选。", of: "620000"),
    Case("礼县新发现遗址两处。", of: "620000", "礼县"),
    Case("固安一中成绩提升。", of: "131022"),
    // A word that is a county beside another place and its product; the last of several towns that have something.
    Case("龙游特种纸、江山木门产业上云。", of: nil, "龙游", "江山"),
    Case("贺州数字经济、资源循环利用。", of: "440000", "贺州"),
    Case("嘉积镇、潭门镇、万泉镇卫生院完成改造。", of: "460000", "嘉积镇", "潭门镇", "万泉镇"),
    Case("支持潼南、大足、铜梁创建国家高新区。", of: "500000", "潼南", "大足", "铜梁"),
    // Airports and stations with a name of their own.
    Case("昆明长水国际机场扩建。", of: "530000"),
    // What is sold under the place's name.
    Case("打响五常大米、云南咖啡名气，福建茶叶协会成立。", of: "530000"),
    Case("五常发展大米产业，云南省咖啡产量大增。", of: "530000", "云南省"),
    Case("南昌米酒、荆州鱼糕畅销，景德镇瓷器参展。", of: nil),
    Case("信阳毛尖、宣城梅子酒、中卫硒砂瓜。", of: nil),
    Case("宜昌蜜桔产业集群提质，宜昌全面扩产，南阳雕塑展开幕。", of: nil, "宜昌", "宜昌", "南阳"),
    // Taiwan's cities.
    Case("台北市、台中市和台湾省台南市组团来访。", of: "440000", "台北市", "台中市", "台湾省台南市"),
    // Towns and villages in general, and subdistricts that are called by words of every report.
    Case("花园乡镇面貌一新，各苏木乡镇、嘎查村推进。", of: "150000"),
    Case("创建平安街道、和谐街道。", of: "330000"),
    Case("平安街道、和谐街道改造。", of: "130426", "平安街道", "和谐街道"),
    Case("宁江区民主街道、繁荣街道改造。", of: "220000", "宁江区民主街道", "繁荣街道"),
    // What a province is, or is to be.
    Case("让大美青海更美，建设海上新广东，建设金太仓。", of: nil, "青海", "广东"),
    Case("建成尖扎黄河特大桥。", of: "630000"),
    Case("修缮正阳门城楼。", of: "110000"),
    Case("扩建长春龙嘉机场。", of: "220000"),
    Case("广州白云站投用。", of: "440000"),
    Case("新疆站在新的起点上。", of: "650000", "新疆"),
  ])
  func pieces(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    // An urban district of another province, by its short form.
    Case("推动龙子湖实验室建设。", of: "410000"),
    Case("龙子湖加快发展。", of: "340300", "龙子湖"),
    // A word is a place beside one of its province only.
    Case("建成黄茅海通道、广州外环。", of: "440000", "广州"),
    Case("铁路连通白山至临江。", of: "220000", "白山", "临江"),
    // What is honoured at the beginning of a clause is the place.
    Case("。天台入选试点。", of: "330000", "天台"),
    Case("。天台改造完工。", of: "330000"),
    // A province's word for itself, which is a river or a town elsewhere.
    Case("服务龙江振兴。", of: "230000", "龙江"),
    Case("治理龙江河段。", of: "450000"),
    Case("保障人民安康。", of: "411100"),
    Case("支持安康发展。", of: "610000", "安康"),
  ])
  func words(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("服务于都、兴国、会昌、安远等县。", of: "360000", "于都", "兴国", "会昌", "安远"),
    Case("服务于都市、农村。", of: "360000"),
    Case("大通、湟中、互助、共和、同仁新型城镇化。", of: "630000", "大通", "湟中", "互助", "共和", "同仁"),
    Case("坚持互助、共和、同仁理念。", of: "440000"),
  ])
  func lists(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("诸暨至嵊州高速公路、西安—洛阳高铁开工。", of: "330000", "诸暨", "嵊州"),
    Case("白山至临江、榆岭至长白等高速公路续建。", of: "220000", "白山", "临江", "长白"),
    Case("开工同德至玛沁公路，共同德育人。", of: "630000", "同德", "玛沁"),
    Case("支持白山至临江一线发展旅游。", of: "220000", "白山", "临江"),
    Case("清溪河（浙江省段）水质提升，浙江省（含杭州）达标。", of: "330000", "浙江省", "杭州"),
    Case("入选广州20强、浙江十大品牌，浙江20家企业入选。", of: "330000", "浙江"),
    Case("实现“杭州+上海”联办。", of: "330000"),
    Case("推动老城区更新。", of: "610000"),
    Case("治理胶州湾，支持胶州发展。", of: "370000", "胶州"),
    Case("实施隆黄铁路隆昌至叙永段扩能改造。", of: "510000"),
    Case("推动老城区更新。", of: "410000", "老城区"),
    Case("西成铁路甘肃段开工。", of: "620000"),
    Case("推进甘肃中部供水、云岭灌区配套等工程。", of: "620000"),
    Case("，甘肃中部供水、云岭灌区配套等工程通水。", of: "620000"),
    Case("江西X高新技术产业园区更名，江西x家企业上市。", of: "360000", "江西"),
    Case("支持甘肃中部、云岭地区发展。", of: "620000", "甘肃"),
  ])
  func works(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("滁河乡榆湾村发生滑坡。", "滁河乡榆湾村"),
    Case("安吉县榆村、伊宁市塔什库勒克乡获奖。", "安吉县榆村", "伊宁市塔什库勒克乡"),
    Case("正定县两个乡设镇。", "正定县"),
    Case("凤阳县凤阳花鼓演出，西和县礼县联动，合肥蜀山区发展。", "凤阳县", "西和县", "礼县", "合肥蜀山区"),
    Case("锦州滨海新区提速。", "锦州"),
    Case("湘西自治州加快发展，落实惠农补贴。", "湘西自治州"),
    Case("与三江镇、大汊镇合作。", "三江镇", "大汊镇"),
    Case("在红旗镇、胜利镇举办培训。", "红旗镇", "胜利镇"),
    Case("在良心堡镇隆重举行，在中心城镇设点。", "良心堡镇"),
    Case("落户溢水镇东昶村(某某公司)、大庙乡全昶村(某某公司)、城关镇莲花村。", "溢水镇东昶村", "大庙乡全昶村", "城关镇莲花村"),
    Case("在中心镇、重点镇举办培训。"),
    Case("板桥镇金鸡村获评。", "板桥镇金鸡村"),
    Case("促进以城带乡，干部驻村。"),
    Case("歌曲《我爱我村》获奖。"),
  ])
  func forms(_ item: Case) throws { try check(item) }

  /// Townships of the table.
  @Test(arguments: [
    Case("柳市镇开工，大汊镇、周巷镇建站。", "柳市镇", "大汊镇", "周巷镇"),
    Case("龙城街道办事处牵头。"),
    Case("柳市镇政府与龙城街道办签约,大汊镇党委带队。"),
    Case("浙江省乐清市柳市镇“科技管家”上门。", "浙江省乐清市柳市镇"),
    // Only divisions that hold it belong to it.
    Case("学习杭州柳市镇经验。", "杭州", "柳市镇"),
    // A phrase elsewhere, a township in the province that has one.
    Case("新集镇环境整治。", of: "440000"),
    Case("和美乡村建设，大中小城市和小城镇协调。", of: "340000"),
    Case("新建乡镇商贸中心，创新街道管理，发展乡村产业。", of: "340000"),
  ])
  func townships(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("长安、塘厦、大朗三镇高企数量过百。", of: "441900", "长安", "塘厦", "大朗"),
    Case("镇海、鄞州两地获奖。", of: "330000", "镇海", "鄞州"),
    Case("合作、碌曲、玛曲、迭部4县市开工。", of: "620000", "合作", "碌曲", "玛曲", "迭部"),
    // Fewer or more than are counted, and none that is known.
    Case("资源、合作、共享两地。", of: "440000"),
    Case("城区、园区、校区三区联动。", of: "330000"),
  ])
  func counted(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("打响“向山海，到太仓”品牌。", of: "320585"),
    Case("“向山海，到太仓，迎接八方来客共同发展”的理念。", of: "320585", "太仓"),
  ])
  func slogans(_ item: Case) throws { try check(item) }

  private func check(_ item: Case) throws {
    let found = try MentionSupport.found(item.text, divisionCode: item.code)
    #expect(found.filter { $0.hasPrefix("district") } == item.names.map { "district \($0)" })
  }
}

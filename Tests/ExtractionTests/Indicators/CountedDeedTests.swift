import Testing

@Suite struct CountedDeedTests {
  @Test(arguments: [
    // How far general things got tells none apart; what they won or joined does.
    ("26条举措加快落地。", "举措"), ("窗口反映的7个问题得到全面整改。", "问题"), ("辖区5个镇首次获评文明镇。", "镇"), ("18家企业与基金对接并达成初步协议。", "企业"),
    ("16家企业通过省级认定。", "企业通过省级认定"), ("共有27家企业经初审申报市级名录。", "企业经初审申报市级名录"), ("6个省级未来农场启动运营。", "省级未来农场"),
    // What is counted stands behind the number, of what before it.
    ("水网建设规划38项任务挂图作战。", "水网建设规划任务"), ("医院、学校12项任务落地。", "任务"),
    // Who did it, for whom, where and by what means are no part of it.
    ("东山集团给帮扶村捐出路灯改造资金30万元。", "路灯改造资金"), ("向省厅争取水利项目26个。", "水利项目"), ("依托城东客运站、南湖园布设快充桩60个。", "快充桩"),
    ("云岭平台全年受理诉求1.2万件。", "受理诉求"), ("引进北辰装备、恒力电缆等13个项目。", "引进项目"), ("促成签约类项目共53个。", "签约类项目"),
    ("县级重点实施类项目共67个。", "县级重点实施类项目"),
  ])
  func oneFigure(text: String, expected: String) {
    #expect(indicators(text).first?.metric == expected, "\(text)")
  }

  @Test func upToTheNextNumber() {
    #expect(indicators("13个工业园区承接转移项目46个。").map(\.metric) == ["工业园区", "转移项目"])
    #expect(indicators("26个水利项目投资完成8亿元。").map(\.metric) == ["水利项目", "水利项目投资"])
    #expect(indicators("32家企业发行债券64只。").map(\.metric).first == "企业发行债券")
    #expect(indicators("为8万农民工追发工资2亿元。").map(\.unit) == [nil, "元"])
  }

  @Test func gainsOfPeople() {
    #expect(indicators("茶叶产值9亿元,带动1.2万户3.6万人增收。").map(\.metric) == ["茶叶产值", "带动增收", "带动增收"])
    #expect(indicators("新增低保对象12户31人,累计有25户70人退出低保。").map(\.metric).suffix(2) == ["退出低保", "退出低保"])
  }

  @Test func sharesWithin() {
    #expect(
      indicators("数字经济增加值达30亿元,在生产总值中的占比升至21%。").last?.metric == "数字经济增加值占生产总值比重")
    #expect(indicators("绿电占比达30%,年底占比可升至35%。").last?.metric == "绿电占比")
    #expect(indicators("水利投资6亿元,为年度计划的108%。").last?.metric == "水利投资年度计划完成率")
    #expect(indicators("新建住宅占新增住房面积比例达41%。").map(\.metric) == ["住宅占新增住房面积比例"])
  }

  @Test func someOfWhatTheClauseBeforeNames() {
    #expect(indicators("茶叶产值增长6%。主要经济指标中,有5项居全市前三。").map(\.metric).dropFirst().first == "主要经济指标")
  }

  @Test func theSameUnitTellsOf() {
    #expect(indicators("晴好天数251天,达标比例70.1%,同比增加9天。").last?.metric == "晴好天数")
    #expect(indicators("早稻总产量5亿斤,单产400公斤,比上年增产0.2亿斤。").last?.metric == "早稻总产量")
  }

  @Test func whatWasPlannedAndDone() {
    #expect(indicators("12个水利项目计划投资8亿元,实际完成9亿元。").last?.metric == "水利项目完成投资")
    #expect(indicators("农村公路目标90公里,完成96公里。").map(\.metric) == ["农村公路", "农村公路"])
  }

  @Test func partsCalledByTheirKind() {
    let found = indicators("全市瞪羚企业90家。其中:高新区36家。")
    #expect(found.map(\.metric) == ["瞪羚企业", "瞪羚企业"])
    #expect(found.map(\.subject) == [nil, "高新区"])
    #expect(indicators("建成高新区3家。").map(\.subject) == [nil])
  }

  @Test func namesOfTheClauseBefore() {
    #expect(indicators("茶叶、蔬菜、水果三大产业,分别增长5%、6%、7%。").map(\.metric) == ["茶叶", "蔬菜", "水果"])
    #expect(
      indicators("火灾起数和受伤人数实现“双下降”,分别下降12%、15%。").map(\.metric) == ["火灾起数", "受伤人数"])
    #expect(
      indicators("甲类企业、乙类企业分别增长8%和9%,分别达到180家和90家。").map(\.metric).suffix(2) == ["甲类企业", "乙类企业"])
    #expect(indicators("外观专利申请90件、授权60件。").last?.metric == "外观专利授权")
  }

  @Test func headings() {
    #expect(indicators("瞪羚企业快速增长。新增12家,总量达90家。").map(\.metric) == ["瞪羚企业", "瞪羚企业"])
    #expect(OutlineHeading.metric("x\n目标90家,完成96家。", heading: "瞪羚企业:目标90家,完成96家。") == "瞪羚企业")
    #expect(OutlineHeading.metric("x\n达到96家。", heading: "2025年工作计划") == "")
  }
}

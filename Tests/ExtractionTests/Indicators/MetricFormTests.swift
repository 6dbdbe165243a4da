import Testing

@Suite struct MetricFormTests {
  private func metrics(_ text: String) -> [String] { indicators(text).map(\.metric) }

  @Test func verbsBeforeANumberLeadToIt() {
    #expect(metrics("科研人员规模扩至80人。") == ["科研人员规模"])
    #expect(metrics("成活率由60%提到75%。") == ["成活率", "成活率"])
    #expect(metrics("办结时限从10个工作日压到5个工作日。") == ["办结时限", "办结时限"])
    #expect(metrics("全市总产值历史性越过千亿元关口。").last?.hasSuffix("总产值") == true)
    #expect(metrics("粮食总产18亿斤,再夺全省第一。").last == "粮食总产")
    #expect(metrics("新能源公交车占比过半。") == ["新能源公交车占比"])
    // The same characters inside a noun stay.
    #expect(metrics("引进领军人才8名。") == ["领军人才"])
    #expect(metrics("居民服务事项30项。") == ["居民服务事项"])
  }

  @Test func aPieceOfTheSentenceNamesNothing() {
    #expect(metrics("培育高新技术企业由173家发展到目前的486家。") == ["高新技术企业", "高新技术企业"])
    #expect(metrics("攻克关键技术22项,3项达到国际领先水平。").last == "关键技术")
    #expect(metrics("使用额4360万元居各区之首。") == ["使用额"])
    #expect(metrics("天使基金出资1亿元参股设立3支子基金。") == ["天使基金出资", "子基金"])
    // A deed that is counted, and a noun behind the number that opens with a verb, are names.
    #expect(metrics("审批2215件。") == ["审批"])
    #expect(metrics("取得列入计划项目3项。").last?.hasSuffix("项目") == true)
    #expect(metrics("给予500万元支持。") == ["支持"])
  }

  @Test func whatLeadsOnBehindIsCutOff() {
    #expect(metrics("企业调查59项测评点中有22项完成。").first == "测评点")
    #expect(metrics("开放应用场景两批73个。").last?.contains("两批") == false)
    #expect(metrics("建设园区一期9万亩。") == ["园区一期"])
  }

  @Test func byHeads() {
    #expect(metrics("推广新技术33项、面积21万亩,亩均增收380元。").last == "亩均增收")
    #expect(metrics("农户户均增收2300元。") == ["农户户均增收"])
    #expect(metrics("农民增收2300元。") == ["农民"])
    #expect(metrics("马铃薯、燕麦节水种植每亩用水量220立方米。") == ["每亩用水量"])
    #expect(metrics("发明专利授权量4万件,日均120件。").last == "日均发明专利授权量")
    #expect(metrics("景区全年进山人数45万人,单日最高4万人。").last == "景区全年进山人数单日")
    #expect(metrics("选聘科技特派员989名,基本实现每个行政村2名。").last == "每个行政村科技特派员")
    #expect(metrics("服务贸易平台均增至9个。") == ["服务贸易平台"])
    #expect(metrics("旅游分红人均3600元。") == ["人均旅游分红"])
  }

  @Test func amountsAndSharesOfWhatIsNamedBefore() {
    #expect(metrics("争取科技计划项目62项,项目数比上年多18项。").last == "科技计划项目数")
    #expect(metrics("玉米制种面积58万亩,产量约占全国的20%。").last == "玉米制种产量占全国")
    #expect(metrics("高新技术企业486家,总量占全区25%。").last == "高新技术企业总量占全区")
    #expect(metrics("税收占财政总收入比重突破85%。") == ["税收占财政总收入比重"])
    #expect(metrics("出台10项民生政策,惠及251万人。").last == "民生政策惠及")
    #expect(metrics("引育科研人员160人,其中外籍5人。").last == "外籍科研人员")
    #expect(metrics("以全市2%的土地贡献了31%的工业增加值。") == ["土地", "工业增加值"])
  }

  @Test func namesThatAreSummedUpSayLessThanTheSum() {
    #expect(metrics("锂电池、新能源车、铜材料三大主导产业研发投入108亿元。") == ["主导产业研发投入"])
    // Each has its own number.
    #expect(
      metrics("新材料、新能源、铜加工三大主导产业分别增长5%、6%、7%。").first?.hasPrefix("新材料") == true)
  }

  @Test func titlesAndMarksBeforeALineAreNoPartOfIt() {
    #expect(metrics("【平台建设】国家级创新平台52个。") == ["国家级创新平台"])
    #expect(metrics("◎科普基地46家。") == ["科普基地"])
  }

  @Test func comparedWithAnAverage() {
    #expect(metrics("研发强度2.84%,比全区平均水平高1.2个百分点。").last == "研发强度比全区高")
    #expect(metrics("通过率较全省平均水平高12.6个百分点。") == ["通过率较全省高"])
    #expect(metrics("工业投资增长9%,高于全国平均水平2个百分点。").last == "工业投资高于全国")
  }

  @Test func whereSomethingWasDone() {
    #expect(metrics("推动23项技术在赛区得到应用。") == ["技术"])
    #expect(metrics("新增30家企业在孵。").first?.hasPrefix("企业") == true)
    #expect(metrics("新建12个总投资50亿元的项目。") == ["项目", "项目总投资"])
  }

  @Test func whatSomeOfTheThingsBeforeWereGiven() {
    #expect(metrics("推荐7家企业申报高企,4家通过公示。").last == "企业申报高企通过公示")
    #expect(metrics("申报17个项目,已有7项获省厅立项。").last?.hasSuffix("项目获省厅立项") == true)
    #expect(metrics("引进工程师48人,其中16人获年薪资助。").last == "工程师获年薪资助")
    #expect(metrics("申报科技扶贫项目,成功申报省级4项。") == ["省级科技扶贫项目"])
    // A prize is counted for itself.
    #expect(metrics("申报17个项目,7家获评先进单位。").last == "获评先进单位")
  }

  @Test func anotherKindOfAmount() {
    #expect(metrics("新建研发中心10家;大力争取上级资金支持,确保超过6000万元。").last == "上级资金支持")
    #expect(metrics("签约项目10个,超过6000万元。").last == "签约项目")
    #expect(metrics("专利申报量要突破2000件。") == ["专利申报量"])
    #expect(metrics("会议纪要12份。") == ["会议纪要"])
    #expect(metrics("新增高新技术企业50家,努力实现新增100家。").last == "高新技术企业")
    #expect(metrics("8个参赛项目获得奖励,其中国家级4项。").last?.hasPrefix("国家级参赛项目") == true)
  }

  @Test func mannerIsNoPartOfThings() {
    #expect(metrics("1500名群众热情参与。") == ["群众"])
    #expect(metrics("由7个处室具体办理。") == ["处室"])
    #expect(metrics("77家招商企业全年实现主营业务收入182亿元。") == ["招商企业", "招商企业主营业务收入"])
  }

  @Test func ranksThatChange() {
    #expect(metrics("全球创新指数排名从第34位提升到现在的第12位。").last == "全球创新指数")
    #expect(metrics("“十三五”期间研发人员数达6006名。") == ["研发人员数"])
    #expect(metrics("“十四五”规划项目9个。").first?.contains("十四五") == true)
  }

  @Test func behindADeedOfAnOrganisation() {
    #expect(metrics("甲示范区综合执法队承接行政处罚权1100项。") == ["行政处罚权"])
    #expect(metrics("东河试验站推广浅沟种植技术2万亩。") == ["浅沟种植技术"])
    // Verbs inside of nouns.
    #expect(metrics("研发投入占地区生产总值比重2.2%。") == ["研发投入占地区生产总值比重"])
    #expect(metrics("医院编制床位650张。").first?.hasSuffix("床位") == true)
  }

  @Test func timesAreNoPart() {
    #expect(metrics("2022 年研发经费 9 亿元。") == ["研发经费"])
    #expect(metrics("2018、2019年县本级投入分别为4543万元和6558万元。") == ["县本级投入", "县本级投入"])
    #expect(metrics("认定企业90家,较去年全年总数增长34%。").last == "认定企业")
    #expect(metrics("工业增加值增长23%,持续6个月稳居全市第一。").last == "工业增加值")
  }

  @Test func howMuchOfATaskWasDone() {
    #expect(metrics("技术合同登记22亿元,完成省定目标135%。").last == "技术合同登记完成率")
    #expect(metrics("年度投资20亿元,完成53%。").last == "年度投资完成率")
    #expect(metrics("发明专利拥有量应达到30件,尚差4件。") == ["发明专利拥有量", "发明专利拥有量"])
    #expect(metrics("技术供应9项。") == ["技术供应"])
  }

  @Test func aMeasureOfThingsHasItsOwnNumber() {
    #expect(metrics("完成土地供应15宗面积800亩。") == ["土地供应", "土地供应面积"])
    #expect(metrics("8个重点项目计划总投资60亿元。") == ["重点项目", "重点项目计划总投资"])
    #expect(metrics("新材料领域实现营业收入 9 亿元。") == ["新材料领域营业收入"])
    #expect(metrics("建成投产后年产值40亿元。") == ["年产值"])
  }

  @Test func aRankIsOfAMeasure() {
    let all = extraction("完成绩效评价,省甲中心位列第一。").indicators
    #expect(all.map(\.aspect) == ["rank"])
    #expect(metrics("30家单位与院校合作。") == ["单位"])
    #expect(metrics("30家企业到账资金5亿元。").first?.hasPrefix("企业") == true)
  }
}

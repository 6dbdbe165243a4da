import Testing

@Suite struct MetricTests {
  @Test func beforeTheNumber() {
    #expect(figures("全区举办创业沙龙6场。") == ["6场|创业沙龙|6 场|level"])
    #expect(figures("全社会研发投入强度达到4.1%。") == ["4.1%|全社会研发投入强度|4.1 %|share"])
    #expect(figures("专利质押融资额超12亿元。") == ["超12亿元|专利质押融资额|1200000000 元|level"])
  }

  @Test func behindTheNumber() {
    #expect(figures("组织27个项目晋级省级复赛。") == ["27个|项目晋级省级复赛|27 个|level"])
    #expect(figures("全市9所高等院校获得稳定支持。") == ["9所|高等院校|9 所|level"])
    #expect(figures("与18家商业银行签订合作协议。") == ["18家|商业银行|18 家|level"])
    #expect(figures("新建6个500千伏变电站。") == ["6个|变电站|6 个|increase"])
  }

  @Test func aGeneralNounKeepsItsVerb() {
    #expect(figures("走访企业260多家。") == ["260多家|走访企业|260 家|level"])
    #expect(figures("参加广交会等5个活动。") == ["5个|广交会等活动|5 个|level"])
  }

  @Test func inheritedFromTheClauseBefore() {
    #expect(
      figures("全年净增瞪羚企业31家,总量达到208家。") == ["31家|瞪羚企业|31 家|increase", "208家|瞪羚企业|208 家|level"])
    #expect(
      figures("技术合同成交额430亿元,同比增长18.5%。")
        == ["430亿元|技术合同成交额|43000000000 元|level", "18.5%|技术合同成交额|18.5 %|growth"])
    #expect(figures("棉花总产51万吨、占全国12%。").last == "12%|棉花总产占全国|12 %|share")
  }

  @Test func sharedByACoordination() {
    #expect(
      figures("国高企业、科小企业分别达到820家、1430家,分别增长9%、21.5%。") == [
        "820家|国高企业|820 家|level", "1430家|科小企业|1430 家|level", "9%|国高企业|9 %|growth", "21.5%|科小企业|21.5 %|growth",
      ])
    #expect(
      figures("光伏组件、动力电池产量分别增长8%、12%。") == ["8%|光伏组件产量|8 %|growth", "12%|动力电池产量|12 %|growth"])
    #expect(
      figures("城乡居民人均可支配收入分别增长5%、6.2%。") == [
        "5%|城镇居民人均可支配收入|5 %|growth", "6.2%|农村居民人均可支配收入|6.2 %|growth",
      ])
  }

  @Test func completedByTheTopicOfTheSentenceBefore() {
    #expect(figures("海洋产业持续壮大。产值突破800亿元。") == ["突破800亿元|海洋产业产值|80000000000 元|level"])
  }

  @Test func whereIsNotWhat() {
    #expect(figures("全市存款余额达9亿元。") == ["9亿元|存款余额|900000000 元|level"])
    #expect(figures("东海市2021年新增高企9家。") == ["9家|高企|9 家|increase"])
    // A property alone keeps the place; a name keeps it always.
    #expect(figures("全市产值9亿元。").first?.contains("|全市产值|") == true)
    #expect(figures("全域旅游示范区9个。").first?.contains("|全域旅游示范区|") == true)
  }

  @Test func handedOverMoneyIsOfWhatItIsFor() {
    #expect(figures("下达县级科技计划40项,安排经费75万元。").last == "75万元|县级科技计划经费|750000 元|level")
    #expect(figures("到位资金75万元。") == ["75万元|到位资金|750000 元|level"])
  }

  @Test func aShareOfAnotherWhole() {
    #expect(figures("示范区9个,占全省47%、全国10.6%。").last == "10.6%|示范区占全国|10.6 %|share")
    #expect(figures("获市级奖9项,占全市获奖总数的49%。").last == "49%|市级奖占全市获奖总数|49 %|share")
  }

  @Test func aTimeToCompareWithNamesNothing() {
    #expect(figures("成交额是上年的2.4倍。") == ["2.4倍|成交额|2.4 倍|growth"])
    #expect(figures("人口自然增长率5.2‰。").first?.contains("|人口自然增长率|") == true)
  }

  @Test func aLabelBeforeAColon() {
    #expect(figures("主要指标:企业数量:35家;发明专利：120件。") == ["35家|企业数量|35 家|level", "120件|发明专利|120 件|level"])
    #expect(figures("成效显著:新增企业35家。") == ["35家|新增企业|35 家|increase"])
  }

  @Test func whatBecameOfTheThingsBefore() {
    #expect(figures("申报种苗基地45家,有28家通过认定。").last == "28家|种苗基地通过认定|28 家|level")
    #expect(figures("申报种苗基地45家,28家企业通过认定。").last?.contains("|企业通过认定|") == true)
  }

  @Test func landWithItsYield() {
    #expect(figures("全市20万亩玉米平均单产达428公斤。").first?.contains("|玉米|") == true)
    #expect(figures("5家酒企平均产值达3亿元。").first?.contains("|酒企|") == true)
  }

  @Test func aMultipleOfSomethingElse() {
    #expect(
      figures("认定高企28户、示范企业14户,分别为“十二五”认定数的9倍和2倍。").suffix(2).map { $0.split(separator: "|")[1] } == ["高企", "示范企业"])
    #expect(figures("专利数为2015年的3倍。") == ["3倍|专利数|3 倍|growth"])
  }

  @Test func propertiesWithoutAnOwnerOfTheirOwn() {
    #expect(figures("发放消费券100万元,核销率90%。").last == "90%|消费券核销率|90 %|share")
    #expect(figures("建成道路3条,总长12公里,宽20米。").last == "20米|道路宽|20 米|level")
    #expect(figures("城镇新增就业3万人,失业率5%。").last == "5%|失业率|5 %|share")
    #expect(figures("引进项目20个,其中亿元以上10个。").last?.contains("|亿元以上引进项目|") == true)
    #expect(figures("发放创新券300万元,兑现180万元。").last?.contains("|创新券兑现|") == true)
  }

  @Test func moreThanBefore() {
    #expect(figures("完成成果登记86项,比去年多20项。").last == "20项|成果登记|20 项|increase")
    #expect(figures("研发投入5.1亿元,比上年多投900万元。").last == "900万元|研发投入|9000000 元|increase")
    #expect(figures("45个重点工程投资完成90亿元。").last == "90亿元|重点工程投资|9000000000 元|level")
    #expect(figures("完成成果登记86项,其中农业多20项。").last?.hasSuffix("|level") == true)
    #expect(figures("贡献率达63%,比全省平均水平高2个百分点。").last == "2个百分点|贡献率比全省高|2 个百分点|level")
    #expect(figures("高企申报通过率提升至82%。") == ["82%|高企申报通过率|82 %|share"])
    #expect(figures("20个重点实验室,1个国家级,9个省级。").last == "9个|省级重点实验室|9 个|level")
    #expect(figures("20个湖泊,1个国家级、9个省级重点实验室。").map { $0.split(separator: "|")[1] } == ["湖泊", "国家级重点实验室", "省级重点实验室"])
  }

  @Test func whatThePlaceHas() {
    #expect(figures("全市有国家级平台12个。") == ["12个|国家级平台|12 个|level"])
    #expect(figures("全县有林地面积1200公顷。").first?.contains("|有林地面积|") == true)
  }

  @Test func theShareThatFell() {
    #expect(figures("能耗下降6%,占比降低1.2个百分点,降至18%。").last == "18%|能耗占比|18 %|share")
  }

  @Test func amountsInARowKeepTheirNames() {
    #expect(figures("加计扣除额、研发补助金额分别为8亿元和3亿元。").first?.contains("|加计扣除额|") == true)
  }

  @Test func bothEndsOfARange() {
    #expect(figures("工业投资增长5%–8%。") == ["5%|工业投资|5 %|growth", "8%|工业投资|8 %|growth"])
  }

  @Test func anotherUnitOfWhatWasAdded() {
    #expect(figures("新增低保65户162人。") == ["65户|低保|65 户|increase", "162人|低保|162 人|increase"])
  }

  @Test func theHeadingOfTheSection() {
    let text = "一、技术合同成交额\n全年达到35亿元。"
    #expect(OutlineHeading.metric(text, heading: "技术合同成交额") == "技术合同成交额")
    #expect(OutlineHeading.metric(text, heading: "强化企业培育") == "")
  }

  @Test func unitSharedInARow() {
    #expect(figures("两项比重分别提高3.5、7个百分点。").map { $0.split(separator: "|")[2] } == ["3.5 个百分点", "7 个百分点"])
  }

  @Test func doersBeforeADeedAreNotMeasured() {
    #expect(figures("东海公司、南湖公司共建中试基地3个。") == ["3个|中试基地|3 个|level"])
    #expect(figures("企业甲、企业乙发布岗位需求45项。") == ["45项|岗位需求|45 项|level"])
    // No deed behind the list: its parts are what is measured.
    #expect(figures("瞪羚企业、独角兽企业达40家、2家。").map { $0.split(separator: "|")[1] } == ["瞪羚企业", "独角兽企业"])
    // What is ranked is no deed either.
    #expect(figures("固定资产投资、商品住宅销售面积居全省第4位。").allSatisfy { !$0.contains("|面积|") })
  }

  @Test func placesInARowShareWhatIsCounted() {
    #expect(
      figures("东山区、西河县、南岭市孵化器分别为12家、9家、7家。") == [
        "12家|东山区孵化器|12 家|level", "9家|西河县孵化器|9 家|level", "7家|南岭市孵化器|7 家|level",
      ])
  }

  @Test func aLevelAloneCountsWhatTheFigureBeforeCounts() {
    #expect(
      figures("拥有国家级重点实验室2家、省级7家。") == ["2家|国家级重点实验室|2 家|level", "7家|省级重点实验室|7 家|level"])
    #expect(figures("建成市级孵化器6家。") == ["6家|市级孵化器|6 家|level"])
  }

  @Test func multipleOfTheYearBefore() {
    #expect(
      figures("技术交易额30亿元,是上年的1.8倍。").last == "1.8倍|技术交易额|1.8 倍|growth")
  }

  @Test func bothEndsOfARangeMeasureTheSame() {
    #expect(figures("新增产业研究院3至5家。").map { $0.split(separator: "|")[1] } == ["产业研究院", "产业研究院"])
    #expect(figures("新增产业研究院3至5家。").allSatisfy { $0.hasSuffix("|increase") })
  }

  @Test func figuresUnderAGoalArePromised() {
    #expect(indicators("工作目标:瞪羚企业总数达到60家。").map(\.stance) == ["target"])
    #expect(indicators("完成情况:瞪羚企业总数达到60家。").map(\.stance) == ["actual"])
    #expect(indicators("超额完成目标:瞪羚企业总数达到60家。").map(\.stance) == ["actual"])
  }
}

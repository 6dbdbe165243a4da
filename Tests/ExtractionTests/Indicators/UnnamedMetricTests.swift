import Testing

@Suite struct UnnamedMetricTests {
  private func metrics(_ text: String) -> [String] { indicators(text).map(\.metric) }

  @Test func attributesWithoutTheirNoun() {
    #expect(metrics("组建研究联盟92个,其中龙头企业领衔的有13个。").last == "龙头企业领衔研究联盟")
    #expect(metrics("组建研究联盟92个,校企领衔的达13个、院企领衔的达9个。").last == "院企领衔研究联盟")
    #expect(indicators("新增科技项目80个,其中总投资5亿元以上的8个。").map(\.aspect) == ["increase", "increase"])
    // The noun follows; in another unit it is another thing.
    #expect(metrics("组建研究联盟92个,正在筹备的6个园区开工。").last?.hasPrefix("园区") == true)
    #expect(metrics("组建研究联盟92个,前来参加的专家达60名。").last?.contains("研究联盟") == false)
  }

  @Test func amountsByHeads() {
    #expect(metrics("加计扣除额9.3亿元,户均1788万元。").last == "户均加计扣除额")
    #expect(metrics("户均收入3万元。") == ["户均收入"])
  }

  @Test func goalsThatWerePassed() {
    #expect(figures("发明专利申请90件,超出目标12%。").last == "12%|发明专利申请超出目标|12 %|growth")
    #expect(figures("签约项目90个,超额12%完成任务。").last == "12%|签约项目超额|12 %|growth")
    #expect(figures("栽种核桃3万亩,年计划100%完成。").last == "100%|栽种核桃年计划完成率|100 %|share")
    #expect(figures("考核的18个断面100%达标。").last == "100%|断面达标率|100 %|share")
    #expect(figures("18个断面和站点100%达标。").last != "100%|断面达标率|100 %|share")
    // What is not behind the same thing's number is told of something else.
    #expect(figures("营收90亿元,超过上年12%。").last?.contains("超过") == false)
  }

  @Test func comparedWithAYear() {
    #expect(metrics("科研预算8600万元,比2021年执行数7350万元增加1250万元。") == ["科研预算", "科研预算", "科研预算"])
    #expect(metrics("瞪羚企业达到560家,较2023年的486家净增74家。") == ["瞪羚企业", "瞪羚企业", "瞪羚企业"])
    #expect(
      figures("瞪羚企业达到560家,比上年末多出16家。").last == "16家|瞪羚企业|16 家|increase")
    #expect(figures("入库企业615家,相当于五年前的16倍。").last == "16倍|入库企业|16 倍|growth")
    #expect(figures("水利投资58亿元,为年度计划的108%。").last == "108%|水利投资年度计划完成率|108 %|share")
    #expect(metrics("水利投资增长9.4%,增速比农业投资快4.1个百分点。").last == "水利投资增速比农业投资快")
  }

  @Test func oneBasisForSeveral() {
    #expect(metrics("每千人口医师3.1人、护士3.9人。") == ["每千人口医师", "每千人口护士"])
    #expect(metrics("每千人口医师3.1人,门诊部护士9人。").last?.hasPrefix("每") == false)
  }

  @Test func behindABracketTheWholeGoesOn() {
    #expect(metrics("建成实验室9家(牵建6家,参建3家),总量增至22家。").last == "实验室")
    #expect(metrics("购置仪器80台(套),新增设备12台。").last == "新增设备")
  }

  @Test func twoCountsOfOneThing() {
    #expect(metrics("累计为3316户9228名救助对象发放补助。") == ["救助对象", "救助对象"])
    #expect(metrics("71家研究中心拥有在职人员2765人。") == ["研究中心", "在职人员"])
    #expect(metrics("213家纺织企业主营业务收入总额190亿元。") == ["纺织企业", "纺织企业主营业务收入总额"])
  }

  @Test func whatThereIs() {
    #expect(metrics("有在职职工1027人,离退休人员482人。") == ["在职职工", "离退休人员"])
    #expect(metrics("有效专利9件。") == ["有效专利"])
    #expect(metrics("职工31人,副高4人,中级24人,床位26张。") == ["职工", "副高", "中级", "床位"])
    #expect(metrics("占地面积2万平方米,建筑面积4万平方米。") == ["占地面积", "建筑面积"])
    #expect(metrics("37个5000万元以上项目完成投资10亿元。").first == "5000万元以上项目")
    #expect(metrics("以甲材料、乙电子为代表的光伏产业产值增长9%。") == ["光伏产业产值"])
    #expect(metrics("新上规模企业完成产值11亿元。") == ["新上规模企业产值"])
    #expect(metrics("水利投资增长6.7%(市目标增幅3%)。") == ["水利投资", "水利投资"])
    #expect(indicators("水利投资增长6.7%(市目标增幅3%)。").map(\.stance) == ["actual", "target"])
  }

  @Test func branchesOfTheEconomy() {
    #expect(
      metrics("第一、二、三产业增加值分别增长4%、11%、8%。") == ["第一产业增加值", "第二产业增加值", "第三产业增加值"])
    #expect(metrics("全县共有45万人口。") == ["人口"])
    #expect(metrics("财政收入累计完成7775万元。") == ["财政收入"])
    #expect(metrics("实现现价工业增加值59亿元。") == ["现价工业增加值"])
    #expect(metrics("该县共输转劳动力9万人。") == ["劳动力"])
    #expect(metrics("人均产值将超28万元。") == ["人均产值"])
    #expect(metrics("零售总额增长7.9%,增速高于全省1.6个百分点。").last == "零售总额增速高于全省")
  }

  @Test func peopleAndWhatTheyDid() {
    #expect(metrics("镇长团96名成员帮助企业解决技术难题410项。") == ["成员", "技术难题"])
    #expect(metrics("健身活动年均吸引4000余万人次参与。").first?.hasPrefix("健身活动") == true)
  }

  @Test func timeNamesNothing() {
    #expect(metrics("水利投资再上台阶,“十四五”以来年均增长13%。") == ["水利投资"])
    #expect(metrics("贡献率升至62.8%,较“十三五”末提升1.3个百分点。") == ["贡献率", "贡献率"])
    #expect(metrics("支出进度到12月25日为96.4%。") == ["支出进度"])
    #expect(metrics("合同额连跨三个台阶,2022年51亿元,2023年88亿元。") == ["合同额", "合同额"])
    #expect(metrics("孵化企业由上年的83家跃升到119家。") == ["孵化企业", "孵化企业"])
  }

  @Test func contractsAndTheirAmount() {
    #expect(metrics("登记技术合同520项,成交额32.6亿元。").last == "技术合同成交额")
    // What stands for itself takes no owner.
    #expect(metrics("促成供需对接项目120项,成交额32.6亿元。").last == "成交额")
    #expect(metrics("转化成果39项,带动新增产值4亿元。").last == "产值")
  }

  @Test func wordsThatAreNouns() {
    #expect(metrics("取得核心技术突破22项。") == ["核心技术突破"])
    #expect(metrics("省科学技术奖获奖比例超1/5。") == ["省科学技术奖获奖比例"])
    #expect(metrics("进出口总额30亿元,其中出口20亿元。").last == "出口")
    #expect(metrics("收集需求212项,促成合作45项。").last == "合作")
    #expect(metrics("专项资金下达2730万元。") == ["专项资金下达"])
  }

  @Test func whatFollowsIsNotCounted() {
    #expect(metrics("财政贴息1亿元撬动银行放贷80亿元。").first == "财政贴息")
    #expect(metrics("一次性补助每人5万元至20万元不等。").allSatisfy { $0.hasPrefix("一次性补助") })
    #expect(metrics("能繁母猪存栏不少于20万头的红线守得住。") == ["能繁母猪存栏"])
    #expect(metrics("社会救助服务全市58.2%的困难家庭。").last?.contains("困难家庭") == true)
  }

  @Test func headingsWithoutWhatTheySay() {
    for heading in ["高新技术企业培育成效明显", "壮大高新技术企业队伍", "狠抓高新技术企业培育"] {
      #expect(OutlineHeading.own("全年新增12家。", heading: heading) == "高新技术企业")
    }
    // The deed belongs to a noun.
    #expect(OutlineHeading.own("全年新增12家。", heading: "成果转化服务平台") == "成果转化服务平台")
  }

  @Test func aBracketOwnsNothingBehindIt() {
    #expect(figures("全市高新区4家(国家级1家),实现营业收入38亿元。").last == "38亿元|高新区营业收入|3800000000 元|level")
  }
}

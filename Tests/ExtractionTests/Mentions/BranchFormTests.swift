import Testing

/// Branches and offices behind a body, and bodies of a place that its tier or number names. The persons and places are made up
/// where a table need not know them.
@Suite struct BranchFormTests {
  @Test(arguments: [
    // Institutes and stations of a known body in a place.
    MentionCase("中科院微电子所昆明分所揭牌。", "institution 中科院微电子所昆明分所"),
    MentionCase("中国能建贵州院中标。", "institution 中国能建贵州院"),
    MentionCase("中国能建在贵州院线投放广告。", "institution 中国能建", "district 贵州"),
    // A unit of a department, by its number or by what it is.
    MentionCase("省地矿局第六地质大队进场，省地矿局部署。", "institution 省地矿局第六地质大队", "institution 省地矿局"),
    MentionCase("县公安局刑警大队、县公安局城郊派出所立功。", "institution 县公安局刑警大队", "institution 县公安局城郊派出所"),
    MentionCase("市公安局组织交警上路。", "institution 市公安局"),
    // A ministry's office in a place or for a part of the country.
    MentionCase("水利部太湖流域管理局批复方案。", "institution 水利部太湖流域管理局"),
    MentionCase("审计署驻成都特派员办事处进点。", "institution 审计署驻成都特派员办事处"),
    MentionCase("国家林业和草原局驻西安专员办督查。", "institution 国家林业和草原局驻西安专员办"),
    MentionCase("水利部与长江流域各省座谈。", "institution 水利部"),
    // A bureau of a region's government.
    MentionCase("香港特别行政区政府环境及生态局来访。", "institution 香港特别行政区政府环境及生态局"),
    MentionCase("与香港特区政府签署协议，香港特区政府代表出席。", "institution 香港特区政府", "institution 香港特区政府"),
    // A hospital's grounds, a university's hospital and school by short forms.
    MentionCase("苏大附一院平江路院区开诊。", "institution 苏大附一院平江路院区"),
    MentionCase("浙大附二院开诊，北师大附校开学。", "institution 浙大附二院", "institution 北师大附校"),
    MentionCase("北师大附近路段封闭。", "institution 北师大"),
  ])
  func branches(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Hospitals by number, banks, and bodies by their last word.
    MentionCase("市一院、市三院和南阳市二院开诊。", "institution 市一院", "institution 市三院", "institution 南阳市二院"),
    MentionCase("全市两院院士12名，新建一院三所。"),
    MentionCase("市农发行、市建行投放贷款。", "institution 市农发行", "institution 市建行"),
    MentionCase("全市建行网点增加。", "institution 建行"),
    MentionCase("市豫剧团、市殡仪馆、市看守所改造。", "institution 市豫剧团", "institution 市殡仪馆", "institution 市看守所"),
    MentionCase("全市剧团下乡，城市环卫处理能力提升。"),
    MentionCase("市驻京办、省台联协办。", "institution 市驻京办", "institution 省台联"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A county named in full keeps its name beside zones.
    MentionCase("株洲高新区、攸县、醴陵经开区联动。", "zone 株洲高新区", "district 攸县", "zone 醴陵经开区"),
    MentionCase("喀什和霍尔果斯经济开发区联动。", "zone 喀什", "zone 霍尔果斯经济开发区"),
    // Divisions of the Corps before their city; cities abroad with 市.
    MentionCase("第三师图木舒克市教育局、三师图木舒克市获奖。", "institution 第三师图木舒克市教育局", "district 三师图木舒克市"),
    MentionCase("与韩国大邱市、日本神户市互访。", "district 韩国大邱市", "district 日本神户市"),
    MentionCase("拓展日本神户市场。", "district 日本神户"),
  ])
  func places(_ item: MentionCase) throws { try check(item) }

  private func check(_ item: MentionCase) throws { #expect(try MentionSupport.found(item.text) == item.names) }
}

import Extraction
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("超1100家", "超1100家=1100 家 over"), ("逾三百场", "逾三百场=300 场 over"), ("突破2亿元", "突破2亿元=200000000 元 over"),
    ("百余场", "百余场=100 场 over"), ("3亿多元", "3亿多元=300000000 元 over"), ("3千多万元", "3千多万元=30000000 元 over"),
    ("20来家", "20来家=20 家 about"), ("来自20来源", "20=20"), ("至多60%", "至多60%=60 % under"), ("5亿多元化投资", "5亿=500000000"),
    ("至少有60家", "至少有60家=60 家 over"), ("500多家", "500多家=500 家 over"), ("50家以上", "50家以上=50 家 over"),
    ("不低于30%", "不低于30%=30 % over"), ("上千人", "上千人=1000 人 over"), ("近4000名", "近4000名=4000 名 about"),
    ("约238万平方米", "约238万平方米=2380000 平方米 about"), ("15%左右", "15%左右=15 % about"), ("不超过3天", "不超过3天=3 天 under"),
    ("5日以内", "5日以内=5 日 under"), ("数十家", "数十家=10 家 over"), ("3倍多", "3倍多=3 倍 over"), ("50余万元", "50余万元=500000 元 over"),
  ])
  func qualifierIsKept(text: String, expected: String) {
    #expect(numbers(text) == [expected])
  }

  @Test func qualifierWordsInsideOtherWordsAreNone() {
    #expect(numbers("签约12个项目") == ["12个=12 个"])
    #expect(numbers("最近3年") == ["3年=3 年"])
    #expect(numbers("线上千人会议") == [])
  }

  @Test(arguments: [
    ("特色学校12所次。", "12所次=12 所次"), ("台账500项（次）", "500项（次）=500 项（次）"), ("7人(个)", "7人(个)=7 人(个)"),
    ("华氏100度", "100度=100 华氏度"), ("五成", "五成=50 %"), ("千分之三", "千分之三=3 ‰"),
    ("1.5个百分点", "1.5个百分点=1.5 个百分点"), ("５．５％", "５．５％=5.5 %"), ("2.4倍", "2.4倍=2.4 倍"), ("一倍半", "一倍半=1.5 倍"),
    ("翻一番", "一番=1 番"), ("100万千瓦", "100万千瓦=1000000 千瓦"), ("12千米", "12千米=12 千米"), ("3千克", "3千克=3 千克"),
    ("5亿千瓦时", "5亿千瓦时=500000000 千瓦时"), ("3.2万人次", "3.2万人次=32000 人次"), ("五元三毛", "五元三毛=5.3 元"), ("两万两", "两万两=20000 两"),
    ("一吨半", "一吨半=1.5 吨"), ("26.3微克/立方米", "26.3微克/立方米=26.3 微克/立方米"), ("1200亿美元", "1200亿美元=120000000000 美元"),
    ("39°C", "39°C=39 °C"), ("25μg/m3", "25μg/m3=25 μg/m3"), ("2010元/月", "2010元/月=2010 元/月"),
  ])
  func unitAsWritten(text: String, expected: String) {
    #expect(numbers(text) == [expected])
  }

  @Test func aWordThatGoesOnIsNoUnit() {
    #expect(numbers("一人民医院") == [])
    #expect(numbers("三家园区") == [])
  }

  @Test func maskedNumbersNeedAUnit() {
    #expect(numbers("新增xx家") == ["xx家=masked 家"])
    #expect(numbers("投入x.x亿元,占**%") == ["x.x亿元=masked 元", "**%=masked %"])
    #expect(numbers("xx街道") == [])
    #expect(numbers("1xx家") == ["1xx家=masked 家"])
    #expect(numbers("2.xx%") == ["2.xx%=masked %"])
    #expect(numbers("1.x亿元") == ["1.x亿元=masked 元"])
    #expect(numbers("5×8米") != ["5×8米=masked 米"])
    #expect(numbers("奖励xxx万") == ["xxx万=masked"])
  }

  @Test func rangesGiveTwoNumbersWithOneUnit() {
    #expect(numbers("20至30家") == ["20=20 家", "30家=30 家"])
    #expect(numbers("三至五家") == ["三=3 家", "五家=5 家"])
    #expect(numbers("2-3万元") == ["2=20000 元", "3万元=30000 元"])
    #expect(numbers("5%–8%") == ["5%=5 %", "8%=8 %"])
    #expect(numbers("2016-2020年").count == 2)
  }

  @Test func ranks() {
    #expect(numbers("增速全市第一") == ["全市第一=1 rank"])
    #expect(numbers("总量居全国第5位") == ["全国第5位=5 rank"])
    #expect(numbers("位居前三") == ["前三=3 rank"])
    #expect(numbers("规模居首位") == ["首位=1 rank"])
    #expect(numbers("列全省首位") == ["全省首位=1 rank"])
    #expect(numbers("全市排名第二") == ["全市排名第二=2 rank"])
  }

  @Test func ordinalsAreNoRanks() {
    for text in ["第十九届大会", "第一批", "第三方机构", "前三季度", "首位度提升", "摆在首位"] {
      #expect(!numbers(text).contains { $0.hasSuffix("rank") }, "\(text)")
    }
  }

  @Test func offsetsQuoteTheText() {
    let text = Scalars("全年净增308家,总量超2810家。")
    for quantity in quantityScanner.quantities(in: text) {
      #expect(text.string(quantity.start..<quantity.end).hasSuffix("家"))
    }
  }

  @Test(arguments: [
    // An age behind a number is another number; four digits, or 零, go on with it.
    ("390万65岁", ["390万=3900000", "65岁=65 岁"]), ("3万4000元", ["3万4000元=34000 元"]), ("减负25亿元", ["25亿元=2500000000 元"]),
    ("下降-5%", ["-5%=-5 %"]), ("负5%", ["负5%=-5 %"]), ("12.98亿人公里", ["12.98亿人公里=1298000000 人公里"]),
    ("28克/千克", ["28克/千克=28 克/千克"]), ("28.5微克每立方米", ["28.5微克每立方米=28.5 微克每立方米"]),
    ("500项(次)", ["500项(次)=500 项(次)"]), ("6个批次", ["6个批次=6 个批次"]),
  ])
  func unitsAndSigns(text: String, expected: [String]) {
    #expect(numbers(text) == expected)
  }
}

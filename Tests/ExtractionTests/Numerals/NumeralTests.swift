import Extraction
import Testing

@Suite struct NumeralTests {
  @Test(arguments: [
    // Arabic digits, ASCII and full-width, with points and separators.
    ("308", "308"), ("２８１０", "2810"), ("27,203,319,000", "27203319000"), ("４，５６５", "4565"), ("3.140", "3.14"),
    ("0.50", "0.5"), ("1e5", "100000"), ("2.5E-3", "0.0025"), ("007", "7"),
    // Powers of ten.
    ("6.16亿", "616000000"), ("1.2万亿", "1200000000000"), ("3万4000", "34000"), ("3万5", "35000"), ("1,100万", "11000000"),
    ("2亿零500万", "205000000"), ("5千", "5000"), ("十万", "100000"), ("10万万", "1000000000"), ("40k", "40000"),
    // Chinese.
    ("两千三百", "2300"), ("一百五十", "150"), ("一百五", "150"), ("一百零五", "105"), ("二十万亿", "20000000000000"),
    ("两千三百零四", "2304"), ("十五", "15"), ("三亿五千万", "350000000"), ("一万三", "13000"), ("壹佰贰拾叁", "123"),
    ("二〇二一", "2021"), ("五兆六十二亿", "5006200000000"), ("二点五", "2.5"), ("零点零六", "0.06"), ("四千零五万", "40050000"),
    ("三千 八百 九十六 万", "38960000"), ("二十几万", "200000"), ("一百零幾萬", "1000000"), ("十余万", "100000"), ("半百", "50"),
    // Parts.
    ("四分之一", "0.25"), ("三分之二", "0.666666666666667"), ("一又二分之一", "1.5"), ("3/5", "0.6"), ("半数", "0.5"),
    ("千分之三", "3"), ("百分之五十", "50"), ("百分之百", "100"), ("三成", "30"), ("两成半", "25"), ("百 分 之 八十五", "85"),
    ("三 分  之 一", "0.333333333333333"), ("八點五折", "85"), ("七五折", "75"),
    // Signs.
    ("-5.5", "-5.5"), ("负六点六", "-6.6"), ("−12", "-12"), (".5", "0.5"), ("2^10", "1024"),
  ])
  func valueOfOneNumber(text: String, value: String) {
    let found = quantityScanner.quantities(in: Scalars(text))
    #expect(found.map { $0.value?.description } == [value], "\(text)")
  }

  @Test(arguments: ["一切", "万", "同一", "统一思想", "数据", "半导体", "第", "xx区", "excel", "过程", "前景", "首批", "几何", "千方百计"])
  func noNumber(text: String) {
    #expect(numbers(text) == [], "\(text)")
  }

  @Test func addressesOfTheWebHoldNoNumbers() {
    #expect(numbers("见http://a.b/c?d=30%25&e=7 共5项") == ["5项=5 项"])
    #expect(numbers("比例3:1，R&D占2%") == ["3=3", "1=1", "2%=2 %"])
  }

  @Test func percentagePointsWithTheSpacesOfACopy() {
    #expect(numbers("提高3 个 百 分 点") == ["3 个 百 分 点=3 个百分点"])
    #expect(numbers("提高3個百分點") == ["3個百分點=3 个百分点"])
  }

  @Test func theScaleMayStandBeforeATemperature() {
    #expect(numbers("华氏100度，摄氏温度30度") == ["100度=100 华氏度", "30度=30 摄氏度"])
    #expect(numbers("用电100度") == ["100度=100 度"])
  }

  @Test func severalNumbers() {
    #expect(numbers("1, 234, 567") == ["1=1", "234=234", "567=567"])
    // Spaces part groups between Han characters only.
    #expect(numbers("培训农民6 400多名") == ["6 400多名=6400 名 over"])
    #expect(numbers("共12 345 678元") == ["12 345 678元=12345678 元"])
    #expect(numbers("第6 400名") == ["第6=6", "400名=400 名"])
    #expect(numbers("得分6 400 65") == ["6=6", "400=400", "65=65"])
    #expect(numbers("截至5月 120家") == ["5月=5 月", "120家=120 家"])
    #expect(numbers("1.2.3节") == ["1=1", "2=2", "3节=3 节"])
    #expect(numbers("二百五, 二百五") == ["二百五=250", "二百五=250"])
  }

  @Test func neighbouringDigitsAreARoughNumber() {
    #expect(numbers("来了三四十人") == ["三四十人=30 人 about", "三四十人=40 人 about"])
    #expect(numbers("两三家") == ["两三家=2 家 about", "两三家=3 家 about"])
  }

  @Test func aLoneChineseDigitBehindAnArabicNumberCountsSomethingElse() {
    #expect(numbers("跨上9万亿三个台阶").first == "9万亿=9000000000000")
  }

  @Test func digitsInsideWordsOfLettersAreNoNumber() {
    #expect(numbers("PM2.5和B2B平台") == [])
    #expect(numbers("GDP5万亿元") == ["5万亿元=5000000000000 元"])
  }
}

import Extraction
import Records
import Testing

@Suite struct IndicatorRecordTests {
  @Test func stanceFollowsTheRoleUnlessTheWordsSayOtherwise() {
    #expect(indicators("新增孵化器4家。").map(\.stance) == ["actual"])
    #expect(indicators("新增孵化器4家。", role: "plan").map(\.stance) == ["target"])
    #expect(indicators("力争实现产值500亿元。").map(\.stance) == ["target"])
    #expect(indicators("实施合作项目不少于50项。").map(\.stance) == ["target"])
    #expect(indicators("确保研发投入增长15%。").map(\.stance) == ["target"])
    #expect(indicators("确保了供水80万吨。").map(\.stance) == ["actual"])
    #expect(indicators("执行不低于30%的经费投向基础研究。").map(\.stance) == ["actual"])
    #expect(figures("企业总数向1400家迈进。") == ["1400家|企业总数|1400 家|level"])
    #expect(indicators("企业总数向1400家迈进。").map(\.stance) == ["target"])
    #expect(indicators("失业率3.6%,低于4.5%的控制线。").map(\.stance) == ["actual", "target"])
    #expect(indicators("瞪羚企业达到560家,较2023年的486家净增74家。", role: "plan").map(\.stance) == ["target", "actual", "target"])
    #expect(indicators("目前已建成孵化器4家。", role: "plan").map(\.stance) == ["actual"])
    #expect(indicators("超额完成市考核80的任务数。").map(\.stance) == ["target"])
    // A plan section that looks back first: a sentence that begins so, and a paragraph about the five years.
    #expect(indicators("砥砺前行。过去五年,我们建成园区,产值年均增长5%。建成孵化器4家。", role: "plan").map(\.stance) == ["actual", "target"])
    #expect(indicators("这五年,我们砥砺前行。全市建成孵化器4家。", role: "plan").map(\.stance) == ["actual"])
    #expect(indicators("今后五年,我们砥砺前行。全市建成孵化器4家。", role: "plan").map(\.stance) == ["target"])
  }

  @Test func periods() {
    let two = indicators("研发经费从2018年的42亿元增长到2022年的97亿元。")
    #expect(two.map(\.period) == [2018, 2022])
    let months = indicators("1-11月,工业投资增长6%。")
    #expect(months.first?.periodStart == "2023-01" && months.first?.periodEnd == "2023-11")
    let half = indicators("上半年,工业投资增长6%。")
    #expect(half.first?.periodEnd == "2023-06")
    let plan = indicators("“十四五”期间,建成实验室12家。")
    #expect(plan.first?.period == nil && plan.first?.periodStart == "2021" && plan.first?.periodEnd == "2025")
    #expect(indicators("国高企业较2019年增长1.5倍。").first?.base == "较2019年")
    #expect(indicators("国高企业较2019年增长1.5倍。").first?.period == 2023)
  }

  @Test func knownIndicators() {
    #expect(indicators("全市国家高新技术企业总量达到3000家。").first?.indicator == "high_tech_enterprises")
    #expect(indicators("民营高新技术企业达到3000家。").first?.indicator == nil)
    #expect(indicators("全社会研发投入占GDP比重5.1%。").first?.indicator == "rd_intensity")
  }

  @Test func idsAndOffsets() {
    let text = "一、回顾\n新增孵化器4家、众创空间7家。"
    let scalars = Array(text.unicodeScalars)
    let found = indicators(text)
    #expect(found.map(\.id) == ["d.n1", "d.n2"])
    for indicator in found {
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[indicator.start..<indicator.end])
      #expect(String(slice) == indicator.text)
    }
  }

  @Test func numbersInsideNamesAreNoFigures() {
    let text = "承办青年50人论坛,吸引参会者300人。"
    let document = Document(id: "d", source: Source(path: "d"), text: text)
    var result = Extraction()
    result.mentions = [
      Mention(id: "d.m1", document: "d", type: "event", text: "青年50人论坛", start: 2, end: 9, rule: "test")
    ]
    indicatorExtractor.extract(from: document, text: DocumentText(text), outline: OutlineIndex([]), into: &result)
    #expect(result.indicators.map(\.text) == ["300人"])
  }

  @Test func subjects() {
    let text = "孵化器20家,其中东城4家。"
    let document = Document(id: "d", source: Source(path: "d"), division: "北京市", text: text)
    var result = Extraction()
    result.mentions = [
      Mention(id: "d.m1", document: "d", type: "district", text: "东城", start: 9, end: 11, rule: "test")
    ]
    indicatorExtractor.extract(from: document, text: DocumentText(text), outline: OutlineIndex([]), into: &result)
    #expect(result.indicators.map(\.subject) == [nil, "东城"])
  }

  @Test func thePartOfAPlaceIsOfTheWhole() {
    let text = "新增孵化器20家,其中东城4家、东城剧场3家。"
    let document = Document(id: "d", source: Source(path: "d"), division: "北京市", text: text)
    var result = Extraction()
    result.mentions = [
      Mention(id: "d.m1", document: "d", type: "district", text: "东城", start: 11, end: 13, rule: "test"),
      Mention(id: "d.m2", document: "d", type: "platform", text: "东城剧场", start: 16, end: 20, rule: "test"),
    ]
    indicatorExtractor.extract(from: document, text: DocumentText(text), outline: OutlineIndex([]), into: &result)
    #expect(result.indicators.map(\.metric) == ["孵化器", "孵化器", "东城剧场"])
    #expect(result.indicators.map(\.aspect).prefix(2) == ["increase", "increase"])
  }

  @Test func thePlanOfAYear() {
    #expect(indicators("项目9个,今年计划投资5亿元。").map(\.stance) == ["actual", "target"])
    #expect(indicators("项目9个、计划投资5亿元。").map(\.stance) == ["actual", "actual"])
    #expect(indicators("9个项目签约,计划投资5亿元。").map(\.stance) == ["actual", "target"])
    #expect(indicators("今年计划培育企业20家。").map(\.stance) == ["target"])
    #expect(indicators("完成年计划的93%。").map(\.stance) == ["actual"])
    #expect(indicators("造林17亩(任务14亩)。").map(\.stance) == ["actual", "target"])
    #expect(indicators("营收31亿元,提前完成市下达的30亿元任务。").map(\.stance) == ["actual", "target"])
    #expect(indicators("完成项目9个,承担30项任务。").map(\.stance) == ["actual", "actual"])
  }

  @Test func whatThereIsAlreadyInAPlan() {
    let found = indicators("在2023年引进企业30家的基础上,再引进企业40家。", role: "plan")
    #expect(found.map(\.stance) == ["actual", "target"])
    #expect(found.map(\.period) == [2023, 2024])
    #expect(found.first?.metric == "引进企业")
  }

  @Test func aComparisonInsideTheVerb() {
    #expect(indicators("产值同比增长5%。").first?.base == "同比")
    #expect(indicators("产值增长5%。").first?.base == nil)
  }

  @Test func scopesOfRanks() {
    #expect(indicators("增速居全国第二。").first?.scope == "national")
    #expect(indicators("增速居全市第二。").first?.scope == "municipal")
  }

  @Test func strivingGovernsTheClausesBehindIt() {
    #expect(indicators("力争投入增长10%,新认定企业20家。").map(\.stance) == ["target", "target"])
    #expect(indicators("力争投入增长10%,目前已认定企业20家。").map(\.stance) == ["target", "actual"])
    #expect(indicators("投入增长10%。力争更好。").map(\.stance) == ["actual"])
    #expect(indicators("确保完成投资200亿元,增长8%以上。").map(\.stance) == ["target", "target"])
    #expect(indicators("计划建成孵化器20家,在孵企业1000家。").map(\.stance) == ["target", "target"])
    #expect(indicators("计划项目20个,在孵企业1000家。").map(\.stance) == ["actual", "actual"])
    #expect(indicators("计划到2025年建成孵化器20家,在孵企业1000家。").map(\.stance) == ["target", "target"])
    #expect(indicators("计划完成投资50亿元,完成投资48亿元。").map(\.stance) == ["target", "actual"])
    #expect(indicators("力争投入增长10%;认定企业20家。").map(\.stance) == ["target", "actual"])
  }

  @Test func whatAYearToComeWillBringIsPromised() {
    #expect(indicators("到2030年,研发投入强度达到3%。").map(\.stance) == ["target"])
    #expect(indicators("到2022年底,研发投入强度达到3%。").map(\.stance) == ["actual"])
    #expect(indicators("2030年愿景提出后,新增企业3家。").map(\.stance) == ["actual"])
  }
}

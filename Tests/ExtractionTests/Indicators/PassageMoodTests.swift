import Extraction
import Records
import Testing

@Suite struct PassageMoodTests {
  /// The stances of a passage of which no title or heading says its year.
  private func stances(_ text: String) -> [String] {
    let document = Document(id: "d", source: Source(path: "d"), text: text)
    var result = Extraction()
    indicatorExtractor.extract(from: document, text: DocumentText(text), outline: OutlineIndex([]), into: &result)
    return result.indicators.map(\.stance)
  }

  private let plan = """
    力争引进团队20个,建设实验室3个。
    组织对接活动不少于6场,登记成果350项。
    确保研发投入增长9%。
    建成中试基地5个。
    """

  @Test func verbsWithoutTenseArePromisedAsThoseAroundThem() {
    #expect(stances(plan) == Array(repeating: "target", count: 6))
  }

  @Test func aLineThatTellsOfSomethingDoneIsExempt() {
    let found = stances(plan + "\n过去的一年,接待游客30万人次,新建停车场4个。")
    #expect(found.suffix(2) == ["actual", "actual"])
    #expect(found.prefix(6).allSatisfy { $0 == "target" })
  }

  @Test func aReviewWithOnePromiseStaysAReview() {
    let review = """
      引进团队20个,居全省第二。
      登记成果350项,同比增长9%。
      建成中试基地5个。
      力争产值突破9亿元,不低于去年,税收不低于2亿元,确保用工不少于300人。
      """
    #expect(stances(review).prefix(5).allSatisfy { $0 == "actual" })
    #expect(stances("建成中试基地5个。\n登记成果350项。") == ["actual", "actual"])
  }

  @Test func whatAChangeBeginsWithIsThereAlready() {
    let found = stances(plan + "\n成活率由60%提高到75%。")
    #expect(found.suffix(2) == ["actual", "target"])
  }

  @Test func verbsOfWhatIsToCome() {
    #expect(indicators("孵化器要再引项目30个。").map(\.stance) == ["target"])
    #expect(indicators("全年将安排20项工程。").map(\.stance) == ["target"])
    #expect(indicators("今年主要建设项目30个。").map(\.stance) == ["actual"])
    #expect(indicators("摸排拟申报企业12家。").map(\.stance) == ["actual"])
  }
}

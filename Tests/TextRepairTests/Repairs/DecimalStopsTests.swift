import Testing

@testable import TextRepair

@Suite struct DecimalStopsTests {
  @Test func pointsComeBack() throws {
    #expect(
      try repaired("学校总投入13。7亿元，新增学位2。2万个。占比4。6%，达到要求。") == "学校总投入13.7亿元，新增学位2.2万个。占比4.6%，达到要求。")
  }

  // MARK: Negative

  @Test(arguments: [
    // One alone may be the end of a sentence.
    "全年投入达13。7亿元项目开工。",
    // The text writes its points.
    "增长5.2%。总投入13。7亿元，新增学位2。2万个。",
    // Places, years, and things that have no parts.
    "产值居全省第3。5亿元以上企业居前10。20万户受益。", "始于2021。2万人参加了2022。3万人报名。", "新增企业85。6个县区，学校12。3所。",
  ])
  func stays(text: String) throws {
    #expect(try repaired(text) == text)
  }
}

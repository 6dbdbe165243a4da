import Testing

@testable import TextRepair

@Suite struct RepairerTests {
  @Test func damageIsNamed() throws {
    let result = try TextRepairer().repair(aligned(DamageGenerator().damage(SampleText.report)))
    #expect(result.damage == ["pinyin_annotation", "misaligned_gbk", "traditional_script"])
    #expect(result.script == "traditional")
  }

  @Test(arguments: [
    SampleText.report, SampleText.japanese, SampleText.korean, SampleText.french,
    "let x = a ? b : c // (yes)\nprintf(\"%d?\\n\", f(x));", "乾隆年间，着眼于著名的哪吒故事。", "他姓龔（gōng），住在乾县。",
    "港资企业名为「國際創新」，", "https://example.cn/?q=(abc)&p=国", "单价１，共　两项", "éèà ½ ¿Qué? naïve",
  ])
  func cleanTextStays(text: String) throws {
    let clean = text == "单价１，共　两项" ? "单价1，共　两项" : text
    let result = try TextRepairer().repair(aligned(text))
    #expect(result.text.string == clean)
    #expect(result.damage.isEmpty)
  }

  @Test func keptScript() throws {
    let result = try TextRepairer(keepScript: true).repair(aligned(SampleText.traditional))
    #expect(result.text.string == SampleText.traditional)
    #expect(result.script == "traditional")
    #expect(try repaired(SampleText.traditional).contains("香港创新科技署与多间大学合作"))
  }
}

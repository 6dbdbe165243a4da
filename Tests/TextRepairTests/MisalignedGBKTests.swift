import Testing

@testable import TextRepair

@Suite struct MisalignedGBKTests {
  /// As such copies have it.
  @Test(arguments: [
    ("?。ㄋ模﹥?yōu)化服務(wù)", "(四)优化服务"),
    ("域?qū)I(yè)", "域专业"),
    ("推動(dòng)百?gòu)?qiáng)項目", "推动百强项目"),
    ("經濟日?qǐng)?bào)", "经济日报"),
  ])
  func inTheWild(damaged: String, whole: String) throws {
    let result = try repaired(damaged)
    #expect(result.drop { $0 == "　" } == whole)
  }

  @Test(arguments: [
    "为什么?。", "怎么办？（见附件）", "管理办法(试行)?好", "What is this (yes)?", "GDP?(ok)", "國際合作?好的。", "(a)(b)(c)",
    "函数f(x)=?", "李珺(jùn)教授?",
  ])
  func staysAsItIs(text: String) throws {
    let result = try TextRepairer(keepScript: true).repair(aligned(text))
    #expect(result.text.string == text)
  }

  static let generators: [DamageGenerator] = [
    DamageGenerator(),
    DamageGenerator(keepsPrivateUse: false, seed: 2),
    DamageGenerator(loss: .questionMark, seed: 3),
    DamageGenerator(loss: .nothing, seed: 4),
    DamageGenerator(hasTones: false, seed: 5),
    DamageGenerator(marks: ["，", "。", "、", "？", "（", "）"], writesASCIIMarks: false, everyKey: 1, seed: 6),
  ]

  /// At most two characters in a thousand, where a plain removal of brackets leaves several in a hundred.
  @Test(arguments: generators.indices)
  func generatedDamage(index: Int) throws {
    let generator = Self.generators[index]
    let damaged = generator.damage(SampleText.report)
    #expect(damaged != SampleText.report)
    let result = try repaired(damaged)
    let errors = distance(folded(result), folded(SampleText.report))
    let rate = Double(errors) / Double(SampleText.report.unicodeScalars.count)
    print("damage \(index): \(errors) errors, rate \(rate)")
    // Where lost bytes leave no trace at all, some cannot be told.
    #expect(rate <= (generator.loss == .nothing ? 0.01 : 0.002))
  }

  /// A text whose marks are all in one width.
  private func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isWide = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E
      result.unicodeScalars.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar)
    }
    return result
  }
}

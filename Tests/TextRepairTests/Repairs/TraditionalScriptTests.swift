import Testing

@testable import TextRepair

@Suite struct TraditionalScriptTests {
  // MARK: In the wild and synthetic

  @Test(arguments: [
    ("著力提升創新氛圍", "着力提升创新氛围"), ("著名專家的著作", "著名专家的著作"), ("圍繞著重點領域", "围绕着重点领域"),
    ("成效顯著", "成效显著"), ("祇有創新", "只有创新"), ("乾隆年間的幹部", "乾隆年间的干部"), ("瞭望與瞭解", "瞭望与了解"),
    ("答覆與覆蓋", "答复与覆盖"), ("憑藉技術優勢", "凭借技术优势"), ("頭髮與發展", "头发与发展"), ("後來皇后", "后来皇后"),
    ("收購鉅額資產", "收购巨额资产"), ("出讓用於單個項目", "出让用于单个项目"), ("社區衞生服務", "社区卫生服务"), ("編著的專著", "编著的专著"),
  ])
  func traditionalBecomesSimplified(traditional: String, simplified: String) throws {
    #expect(try repaired(traditional) == simplified)
  }

  // MARK: Negative

  @Test(arguments: ["乾隆年间", "于右任与於梨华", "他着手编著", "國際創新是一家港资企业的名称"])
  func simplifiedStays(text: String) throws {
    #expect(try repaired(text) == text)
  }

  // MARK: Known failures

  /// The traditional script writes 昇 in a name that the simplified one keeps, and 升 elsewhere.
  @Test(arguments: [("昇騰芯片的應用與發展", "昇腾芯片的应用与发展")])
  func knownFailures(damaged: String, whole: String) { knownFailure(damaged, whole) }

  // MARK: Which script

  @Test(arguments: [
    ("创新驱动发展", "simplified"), ("創新驅動發展", "traditional"), ("国際協力に関する報告", "none"), ("plain English", "none"),
    ("", "none"),
    ("大学和政府", "simplified"),
  ])
  func script(text: String, script: String) {
    #expect(TraditionalScript.script(of: Array(text.utf8)) == script)
  }
}

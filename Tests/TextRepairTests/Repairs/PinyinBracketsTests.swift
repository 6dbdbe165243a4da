import Testing

@testable import TextRepair

@Suite struct PinyinBracketsTests {
  // MARK: In the wild

  @Test(arguments: [
    ("創(chuàng)新驅(qū)動(dòng)發(fā)展", "创新驱动发展"),
    ("國(guó)高企業(yè)308家,總量達(dá)到2810家", "国高企业308家,总量达到2810家"),
  ])
  func inTheWild(damaged: String, whole: String) throws {
    #expect(try repaired(damaged) == whole)
  }

  // MARK: Synthetic

  @Test(arguments: [
    ("國(guó)際", "国际"),
    ("國（guó）際", "国际"),
    ("國(guo)際合作", "国际合作"),
    // A text full of readings has them behind characters that both scripts share, too.
    (
      "國(guó)家創(chuàng)新驅(qū)動(dòng)發(fā)展(zhǎn),現(xiàn)將(jiāng)情況(kuàng)報(bào)告(gào)(試行)", "国家创新驱动发展,现将情况报告(试行)"
    ),
  ])
  func readingGoes(damaged: String, whole: String) throws {
    #expect(try repaired(damaged) == whole)
  }

  // MARK: Negative

  @Test(arguments: [
    "管理办法(试行)", "生产总值(GDP)", "人工智能(ai)应用", "国(guó)是生僻字吗", "李珺(jùn)教授", "专利(pct)", "(xx)片区", "((((((", "尨(",
  ])
  func otherBracketsStay(text: String) throws {
    #expect(try repaired(text) == text)
  }

  // MARK: Known failures

  /// One reading alone of a rare character may be an author's, even if it was none.
  @Test(arguments: [("鄺(kuàng)氏家族企業", "邝氏家族企业")])
  func knownFailures(damaged: String, whole: String) { knownFailure(damaged, whole) }
}

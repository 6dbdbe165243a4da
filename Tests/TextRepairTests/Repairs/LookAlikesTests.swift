import Testing

@testable import TextRepair

@Suite struct LookAlikesTests {
  // MARK: In the wild and synthetic

  @Test(arguments: [
    ("２０２１年全市Ｒ＆Ｄ经费", "2021年全市R＆D经费"), ("增长５．２％，", "增长5.2%，"), ("科\u{200B}技\u{AD}创\u{FEFF}新", "科技创新"),
    ("⼀是加强⼯作", "一是加强工作"), ("2021\u{A0}年工作", "2021 年工作"), ("科技\u{7}局", "科技局"), ("投入\u{2003}增长", "投入 增长"),
  ])
  func ordinaryForms(text: String, ordinary: String) throws {
    #expect(try repaired(text) == ordinary)
  }

  // MARK: Negative

  @Test(arguments: [
    "正文，用全角标点：（一）；！？", "页脚\u{A0}\u{A0}\u{A0}\u{A0}版权", "\u{3000}\u{3000}缩进的段落", "half-width １２ in English",
    "省长\u{3000}张某某",
  ])
  func stays(text: String) throws {
    #expect(try repaired(text) == text)
  }

  // MARK: Known failures

  /// A look-alike outside Chinese lines is left, as it may be meant.
  @Test(arguments: [("ＧＤＰ １２", "GDP 12")])
  func knownFailures(damaged: String, whole: String) { knownFailure(damaged, whole) }
}

import Testing

@testable import Segmentation

@Suite struct YearTests {
  @Test(
    arguments: [
      ("2021年工作总结", [2021]), ("２０２１年工作总结", [2021]), ("一九八二年的任务", [1982]), ("二〇二一年工作", [2021]),
      ("二○○五年工作", [2005]), ("二零一九年与2020年", [2019, 2020]), ("2021—2025年规划", []), ("（2021年）", []),
      ("12021年", []), ("一百二十年", []), ("工作总结", []), ("", []), ("\u{20000}\u{20001}2021年\u{20000}", [2021]),
      ("“\u{20000}2021年”，2022年", [2022]), ("科技2021年与创新二〇二二年", [2021, 2022]),
    ])
  func yearsInEveryScriptOfDigits(_ text: String, _ years: [Int]) {
    let bytes = Array(text.utf8)
    #expect(Years.named(in: 0..<bytes.count, of: bytes) == years)
  }
}

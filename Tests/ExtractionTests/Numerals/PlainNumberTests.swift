import TestSupport
import Testing

@testable import Extraction

@Suite struct PlainNumberTests {
  private func end(_ text: String, at start: Int = 0) -> Int? { PlainNumber.read(Scalars(text), at: start)?.end }

  @Test func digitsBeforeAnOrdinaryCharacterArePlain() {
    #expect(end("308家") == 3)
    #expect(end("12.5%") == 4)
    #expect(end("两个") == 1)
    #expect(PlainNumber.read(Scalars("12.50%"), at: 0)?.value?.description == "12.5")
  }

  @Test(arguments: [
    "", "家", "308", "3万家", "3.家", "3.5.2节", "3/4", "300多万", "5成", "2又三分之一", "1,234家", "2021-2022年", "3 万家", "2^5次",
    "1e5家",
    "12345678901234567家", "１２家",
    "一半", "一百个", "三四家", "零个", "三成", "五",
  ])
  func otherNumbersAreNot(text: String) {
    #expect(end(text) == nil)
  }

  @Test func whatFollowsAPointIsNot() {
    #expect(end("1.5家", at: 2) == nil)
  }

  /// What is plain is read alike by all that is tried besides.
  @Test func itIsWhatTheWholeReaderReads() {
    var random = SeededGenerator(5)
    let reader = NumeralReader(units: unitTable)
    let characters: [Unicode.Scalar] = [
      "0", "1", "5", "9", ".", ",", "，", "家", "%", "年", "万", "十", "多", "余", "分", "之", "成", "又", "点", "x", "/", " ", "亿",
      "三", "折", "一", "两", "半", "几", "零", "十",
    ]
    var plain = 0
    for _ in 0..<20_000 {
      let text = Scalars(
        String(String.UnicodeScalarView((0..<8).map { _ in characters.randomElement(using: &random)! })))
      for start in 0..<text.count {
        guard let number = PlainNumber.read(text, at: start) else { continue }
        plain += 1
        #expect(reader.readAny(text, at: start) == number, "\(text.text) at \(start)")
      }
    }
    #expect(plain > 1000)
  }
}

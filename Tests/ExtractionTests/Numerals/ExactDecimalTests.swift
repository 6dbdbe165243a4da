import Extraction
import Testing

@Suite struct ExactDecimalTests {
  @Test func plainForm() {
    #expect(ExactDecimal(digits: [0, 0, 5], fraction: 2).description == "0.05")
    #expect(ExactDecimal(digits: [8, 2, 2, 8]).shifted(2).description == "822800")
    #expect(ExactDecimal(digits: [1, 5, 0], fraction: 1, isNegative: true).description == "-15")
    #expect(ExactDecimal.zero.negated.description == "0")
    #expect(ExactDecimal(1).shifted(99_999).description == "1e99999")
  }

  @Test func sums() {
    #expect(ExactDecimal(999).adding(ExactDecimal(1)).description == "1000")
    #expect(ExactDecimal(3).shifted(8).adding(ExactDecimal(digits: [5], fraction: 1)).description == "300000000.5")
  }

  @Test func quotientsAndProducts() {
    #expect(ExactDecimal(1).divided(by: 8)?.description == "0.125")
    #expect(ExactDecimal(2).divided(by: 3)?.description == "0.666666666666667")
    #expect(ExactDecimal(1).divided(by: 0) == nil)
    #expect(ExactDecimal(12_345_679).multiplied(by: 81).description == "999999999")
  }
}

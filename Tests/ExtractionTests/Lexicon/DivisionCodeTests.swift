import Testing

@testable import Extraction

@Suite struct DivisionCodeTests {
  @Test(arguments: [("440000", 2), ("440300", 4), ("440307", 6), ("", 6)])
  func knowsItsDigits(code: String, digits: Int) { #expect(DivisionCode(code).digits == digits) }

  @Test func holdsWhatLiesInIt() {
    #expect(DivisionCode("440000").isAbove(DivisionCode("440307")))
    #expect(DivisionCode("440300").isAbove(DivisionCode("440307")))
    #expect(!DivisionCode("440300").isAbove(DivisionCode("440405")))
    #expect(!DivisionCode("440307").isAbove(DivisionCode("440307")))
    #expect(!DivisionCode.none.isAbove(DivisionCode("440307")))
    #expect(!DivisionCode("440000").isAbove(.none))
  }

  @Test func sharesBeginnings() {
    #expect(DivisionCode("440307").shares(4, with: DivisionCode("440305")))
    #expect(!DivisionCode("440307").shares(4, with: DivisionCode("440105")))
    #expect(DivisionCode("440307").shares(2, with: DivisionCode("440105")))
    #expect(!DivisionCode("44").shares(4, with: DivisionCode("4403")))
    #expect(DivisionCode.none.shares(2, with: .none))
  }

  @Test func tellsUrbanDistricts() {
    #expect(DivisionCode("440307").isUrban)
    #expect(!DivisionCode("440981").isUrban)
    #expect(!DivisionCode("441521").isUrban)
    #expect(!DivisionCode("44").isUrban)
    #expect(!DivisionCode("4403a7").isUrban)
  }

  @Test func wholeCodesHaveSixDigits() {
    #expect(DivisionCode("440307").isWhole)
    #expect(!DivisionCode("").isWhole)
    #expect(!DivisionCode("4403070000").isWhole)
    #expect(DivisionCode("").isEmpty)
  }
}

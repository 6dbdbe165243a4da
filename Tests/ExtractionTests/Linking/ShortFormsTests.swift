import Testing

@testable import Extraction

@Suite struct ShortFormsTests {
  private func isShort(_ short: String, of long: String) -> Bool {
    ShortForms.isShortForm(Array(short.unicodeScalars)[...], of: Array(long.unicodeScalars)[...])
  }

  @Test func takesCharactersInOrderUpToTheSameEnd() {
    #expect(isShort("大运科教城", of: "大运深港国际科教城"))
    #expect(isShort("南岭研究院", of: "海州市南岭先进材料研究院"))
  }

  @Test func refusesOtherOrderOtherEndAndTooLittle() {
    #expect(!isShort("运大科教城", of: "大运深港国际科教城"))
    #expect(!isShort("大运科学城", of: "大运深港国际科教城"))
    #expect(!isShort("教城", of: "大运深港国际科教城"))
    #expect(!isShort("大运深港国际科教城", of: "大运科教城"))
    #expect(!isShort("国家医疗中心", of: "国家海洋医疗中心"))
    #expect(isShort("国际海洋中心", of: "海州国际海洋中心"))
    #expect(!isShort("海州中学", of: "海州南桥中学"))
    #expect(!isShort("小运科教城", of: "大运深港国际科教城"))
  }
}

import Testing

@testable import TextRepair

@Suite struct MisreadEncodingTests {
  private static let whole = "全省科技创新工作会议，坚持创新驱动发展战略"

  // MARK: In the wild

  @Test(arguments: [("ç§‘æŠ€å±€", "科技局"), ("绉戞妧鍒涙柊", "科技创新"), ("¿Æ¼¼´´ÐÂ", "科技创新")])
  func inTheWild(damaged: String, whole: String) throws {
    #expect(try repaired(damaged) == whole)
  }

  // MARK: Synthetic

  @Test func utf8ReadAsGBK() throws {
    let misread = decodeDoubleByte(Array(Self.whole.utf8), 0..<Self.whole.utf8.count, table: .gb18030, isGB: true).text
      .string
    #expect(misread != Self.whole)
    #expect(try repaired("标题\n" + misread + "\n2021") == "标题\n" + Self.whole + "\n2021")
  }

  @Test func utf8ReadAsLatin() throws {
    let misread = String(String.UnicodeScalarView(Self.whole.utf8.map { Unicode.Scalar($0) }))
    #expect(try repaired(misread) == Self.whole)
  }

  @Test func gbkReadAsLatin() throws {
    let misread = String(String.UnicodeScalarView(encode(Self.whole, "GBK").map { Unicode.Scalar($0) }))
    #expect(try repaired(misread) == Self.whole)
  }

  // MARK: Negative

  @Test(arguments: ["鍏鍚两个姓氏", "涓流与绉", "Ça va très bien, où êtes-vous? ÀÉÈ", "½ × ¾ ÷ ±²³µ¶", "“重点”——‘难点’……"])
  func stays(text: String) throws {
    #expect(try repaired(text) == text)
  }

  // MARK: Known failures

  /// Two characters of six bytes: one of three is too little proof.
  @Test(arguments: [("绉戞", "科")])
  func knownFailures(damaged: String, whole: String) { knownFailure(damaged, whole) }
}

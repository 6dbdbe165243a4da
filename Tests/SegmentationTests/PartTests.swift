import Testing

@testable import Segmentation

@Suite struct PartTests {
  @Test func numbersThatBeginAgainAreHeldApartByThePartsHeadings() throws {
    let text = """
      现在作报告，请审议。
      过去五年的回顾
      五年来成绩不小。
      一、农业增产。粮食丰收。
      二、工业增产。钢铁翻番。
      今后五年的目标
      今后五年很要紧。
      一、修渠。修好水渠。
      二、修路。修好公路。
      """
    #expect(
      try outline(text) == [
        "0 过去五年的回顾", "  1 农业增产", "  1 工业增产", "0 今后五年的目标", "  1 修渠", "  1 修路",
      ])
  }

  @Test func aLineBeforeNumbersThatGoOnIsNoPart() throws {
    let text = "开场白。\n过去五年的回顾\n一、农业增产。\n粮食丰收\n二、工业增产。\n"
    #expect(try outline(text) == ["1 农业增产", "1 工业增产"])
  }

  @Test func aNumberedHeadingIsNoPartOfItsOwn() throws {
    #expect(try outline("一、前言。\n二、安排好。\n三、来年的工作安排\n做事。\n一、提高。\n") == ["1 前言", "1 安排好", "1 来年的工作安排", "1 提高"])
  }

  @Test func aTimeWithACommaOpensTheBodyOfAJoinedHeading() throws {
    let body = "全区新增企业三十家，培育基地五个，服务企业一百余次，解决问题八十余个，兑现资金三千余万元，企业满意度明显提高，发展后劲不断增强。"
    #expect(try outline("（一）壮大创新主体2021年，\(body)").first == "2 壮大创新主体")
    #expect(try outline("（一）壮大创新主体今年以来，\(body)").first == "2 壮大创新主体")
    // A time that is part of what is said before it, or that stands behind a mark, parts nothing.
    for heading in ["壮大主体截至2021年，", "壮大创新主体，2021年，"] {
      #expect(try outline("（一）\(heading)\(body)").first?.contains("解决问题") == true)
    }
  }
}

import Records
import Testing

@testable import Segmentation

@Suite struct CollapsedLinesTests {
  @Test func indentsWithinALineOpenParagraphs() throws {
    let text =
      "某县工作报告　　各位代表：　　去年成绩不小。　　一、工作回顾　　粮食丰收。　　二、下一步工作　　（一）抓农业　　修好水渠。"
    #expect(try outline(text) == ["t 某县工作报告", "1 工作回顾", "1 下一步工作", "  2 抓农业"])
  }

  @Test func aNumberStaysWithItsHeading() throws {
    let text = "今年很好。　　年景不错。　　人人欢喜。　　一、　　工作回顾　　粮食丰收。　　二　　工作计划　　修渠。"
    #expect(try outline(text) == ["1 工作回顾", "1 工作计划"])
  }

  @Test func aFirstNumberBehindTheTitleOpensALine() throws {
    let expected = ["t 某县工作报告", "1 工作回顾"]
    for gap in [" ", "　　", " 　"] {
      #expect(try outline("某县工作报告\(gap)一、工作回顾\n粮食丰收。", title: "某县工作报告") == expected)
    }
    // A line that goes on with other words is left alone.
    #expect(try outline("某县工作报告 摘要\n一、工作回顾\n粮食丰收。", title: "某县工作报告") == expected)
    #expect(try outline("某县工作报告 一行字", title: "某县工作报告") == ["t 某县工作报告"])
  }

  @Test func aLetterspacedLineStaysWhole() throws {
    let text = "政　　府　　工　　作　　报　　告\n一、工作回顾\n粮食丰收。"
    #expect(CollapsedLines.restored(Array(text.utf8)) == nil)
    #expect(try outline(text).last == "1 工作回顾")
  }

  @Test func aTextWithFewIndentsWithinLinesIsLeftAlone() {
    #expect(CollapsedLines.restored(Array("　　第一段。\n　　第二段。　　第三段。\n　　完。".utf8)) == nil)
    #expect(CollapsedLines.restored([]) == nil)
  }

  @Test func theLengthIsKeptAndOnlySpacesChange() throws {
    let text = Array("甲。　　乙。　　丙：　　丁等".utf8)
    let restored = try #require(CollapsedLines.restored(text))
    #expect(restored.count == text.count)
    #expect(String(decoding: restored, as: UTF8.self).split { $0 == "\n" || $0 == " " } == ["甲。", "乙。", "丙：", "丁等"])
  }
}

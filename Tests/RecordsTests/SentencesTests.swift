import TestSupport
import Testing

@testable import Records

@Suite("Sentences")
struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "Where sentences end",
    arguments: [
      ("甲事成。乙事成！丙事？", ["甲事成。", "乙事成！", "丙事？"]), ("甲事成\n乙事成", ["甲事成", "乙事成"]), ("他说：“很好。”众人同意。", ["他说：“很好。”", "众人同意。"]),
      ("提出“要快。”的要求。", ["提出“要快。”的要求。"]), ("“先做。再说。”", ["“先做。再说。”"]), ("发布《加油！少年》一书。", ["发布《加油！少年》一书。"]),
      ("甲事(见附表。乙表)成。", ["甲事(见附表。乙表)成。"]), ("增长4.93%,见No.1文件。", ["增长4.93%,见No.1文件。"]),
      ("做好工作.加强管理.", ["做好工作.", "加强管理."]),
      ("甲事成！！！乙事成。", ["甲事成！！！", "乙事成。"]), ("“甲事成。乙事成。", ["“甲事成。", "乙事成。"]), ("  甲事成。  乙事成。 ", ["甲事成。", "乙事成。"]),
      ("见http://a.cn/?b=c页。", ["见http://a.cn/?b=c页。"]), ("", []), ("。", ["。"]), ("甲；乙；丙。", ["甲；乙；丙。"]),
    ])
  func ends(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test("Sentences hold everything but spaces, in order")
  func complete() {
    let pieces = ["甲事", "。", "！", "“", "”", "《", "》", "(", ")", "\n", " ", "4.9", ".", "?", "🙂"]
    var generator = SeededGenerator(7)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<30 { text += pieces.randomElement(using: &generator)! }
      let bytes = Array(text.utf8)
      let ranges = Sentences.ranges(in: bytes)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      let kept = ranges.flatMap { bytes[$0] }.filter { $0 > 0x20 }
      #expect(kept == bytes.filter { $0 > 0x20 }, "\(text.debugDescription)")
    }
  }
}

import Records
import TestSupport
import Testing

@testable import Extraction

@Suite struct FigurePropertyTests {
  /// The words around figures, whatever they play.
  private static let words: [String] = {
    let table = try! CSVTable(path: tablesFolder + "/figure_words.csv", columns: ["word", "roles"])
    return table.rows.map { $0["word"] }
  }()

  private static let marks = ["，", "。", "、", "；", "（", "）", "“", "”", "：", "\n"]
  private static let numbers = [
    "3家", "17.7%", "5亿元", "两成", "1/5", "翻一番", "xx家", "第3", "16个", "0.4个百分点", "2021年", "20至30家", "1.5倍", "三项",
  ]
  private static let others = ["约", "占", "中", "均", "分别", "为", "全市", "街道", "企业", "的", "高于", "比", "其中", "在", "和"]

  /// Every figure is the text that stands at its offsets, in order, whatever words and numbers are thrown together.
  @Test(arguments: 0..<60) func provenanceHoldsOnHostileText(_ seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed))
    var text = ""
    for _ in 0..<500 {
      let kind = [Self.words, Self.marks, Self.numbers, Self.numbers, Self.others][generator.next(below: 5)]
      text += kind.randomElement(using: &generator)!
    }
    let scalars = Array(text.unicodeScalars)
    var last = 0
    for indicator in indicators(text) {
      #expect(indicator.start >= last && indicator.end > indicator.start)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[indicator.start..<indicator.end])
      #expect(String(slice) == indicator.text)
      last = indicator.start
    }
  }
}

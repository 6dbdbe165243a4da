import Records
import TestSupport
import Testing

@testable import Extraction

@Suite struct MentionPropertyTests {
  /// Every mention is the text that stands at its offsets, in order and without overlap, on any input.
  @Test(arguments: 0..<40) func provenanceHoldsOnHostileText(_ seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed))
    let pieces = [
      "“", "”", "《", "》", "(", ")", "（", "、", "，", "。", "\n", "深圳", "市", "科技局", "实施", "计划", "工程", "和", "xx", "第", "十九",
      "届", "大会", "\"", "等", "3", "家", "企业", "😀", "é", "建设", "实验室", "院士", "王", "暨", "的", "党的", "大", "+", "-",
    ]
    var text = ""
    for _ in 0..<400 { text += pieces.randomElement(using: &generator)! }
    let scalars = Array(text.unicodeScalars)
    var last = 0
    for mention in try MentionSupport.mentions(text) {
      #expect(mention.start >= last)
      #expect(mention.end > mention.start)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[mention.start..<mention.end])
      #expect(String(slice) == mention.text)
      last = mention.end
    }
  }

  /// Words that name, bound or end names, and names, as the tables have them.
  private static let words: [String] = [
    ("heads", "head"), ("boundaries", "word"), ("word_lists", "word"), ("programs", "name"), ("zones", "name"),
    ("institutions", "name"), ("divisions", "short"),
  ].flatMap { name, column in
    let rows = try! CSVTable(path: tablesFolder + "/\(name).csv").rows
    return stride(from: 0, to: rows.count, by: max(1, rows.count / 800)).map { rows[$0][column] }
  }

  /// The same on words and names of the tables thrown together.
  @Test(arguments: 0..<40) func provenanceHoldsOnWordsOfTheTables(_ seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed))
    let marks = ["“", "”", "、", "，", "。", "（", "）", "《", "》", "\n", "3", "项", "等", "和", "的", "第", "届", "一期"]
    var text = ""
    for _ in 0..<400 { text += (generator.next(below: 3) == 0 ? marks : Self.words).randomElement(using: &generator)! }
    let scalars = Array(text.unicodeScalars)
    var last = 0
    for mention in try MentionSupport.mentions(text) {
      #expect(mention.start >= last && mention.end > mention.start)
      last = mention.end
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[mention.start..<mention.end])
      #expect(String(slice) == mention.text)
    }
  }

  /// Long runs without a mark, and marks without a partner, neither crash nor take more than linear time.
  @Test(arguments: [
    "建设", "“", "深圳", "、王", "（", "工程和", "第十", "x", "等企业", "3人（王伟、", "举办“云节”、", "各位\n", "政协", "暨大会", "于都、兴国、", "大通、互助、",
    "云岭县村",
  ])
  func repetitionIsLinear(_ piece: String) throws {
    _ = try MentionSupport.mentions(String(repeating: piece, count: 20_000))
  }

  @Test func emptyTextHasNoNames() throws {
    #expect(try MentionSupport.found("").isEmpty)
  }

  @Test func explanationGivesReasons() throws {
    let lines = try MentionSupport.extractor.get().explain("实施一批重点工程，实施数字工匠培育工程。")
    #expect(lines.contains { $0.hasPrefix("+ 数字工匠培育工程") })
    #expect(lines.contains { $0.hasPrefix("- ") && $0.contains("indefinite") })
  }

  /// Figures are explained as they are extracted: with the names of the text.
  @Test func explanationOfFiguresKnowsTheNames() throws {
    let extractor = try Extractor(tables: tablesFolder)
    let lines = extractor.explain("杭州市科技局下达专项资金450万元。")
    #expect(lines.contains { $0.contains("→ figure: 下达专项资金 ") })
  }
}

/// A small generator of numbers that is the same on every run (SplitMix64).

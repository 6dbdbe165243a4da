import Records
import Testing

@testable import Segmentation

@Suite("Measures")
struct MeasureTests {
  @Test(
    "Each way of counting measures",
    arguments: [
      "一是抓规划,早谋划。二是引人才,早行动。", "一是抓规划；二是引人才。", "一要抓规划,二要引人才。", "第一,抓规划;第二,引人才。", "首先，抓规划。其次，引人才。",
      "首先，抓规划；最后，引人才。", "其一，抓规划；其二，引人才。", "做好两件事：（1）抓规划；（2）引人才。", "做好两件事:1.抓规划;2.引人才。", "做好两件事：①抓规划；②引人才。",
      "一是:抓规划。二是:引人才。", "第一是抓规划，第二是引人才。", "一是，抓规划。二是、引人才。", "首先抓规划，其次引人才。", "首先抓规划。其次引人才。", "首先抓规划。二是引人才。",
      "首先，抓规划；第二，引人才。",
    ])
  func forms(_ text: String) throws {
    #expect(try outline("(一)提升能力\n" + text) == ["2 提升能力", "  m 抓规划", "  m 引人才"])
  }

  @Test(
    "The lead clause ends at the first mark outside quotation marks and brackets",
    arguments: [
      ("一是编制《甲,乙规划(2021,2022)》,发布。", "编制《甲,乙规划(2021,2022)》"), ("一是打造“快、准、稳”队伍。", "打造“快、准、稳”队伍"),
      ("一是抓“规划,发布。", "抓“规划"), ("一是抓4.93%的增长。", "抓4.93%的增长"), ("一是税收达到１２，７４５万元，增长快。", "税收达到１２，７４５万元"),
      ("一是统筹甲、乙规划；", "统筹甲、乙规划"),
    ])
  func leadClause(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == ["m \(expected)"])
  }

  @Test(
    "What only looks like a measure",
    arguments: [
      "这是问题之一是真的。", "唯一是他。", "首先，感谢大家。", "首先感谢大家。", "首先抓规划。\n其次引人才。", "其次是规划。", "最后，祝大家好。", "位居第一，继续保持。", "第一，没有第二句。",
      "十一是假日。", "一方面抓,另一方面放。", "一要紧的事。",
      "办结36件（其中：（1）信访12件；（2）提案9件；（3）建议15件），群众满意。",
    ])
  func negative(_ text: String) throws {
    #expect(try outline("前面的话。" + text) == [])
  }

  @Test("A measure spans to the next one; the last of an enumeration in one sentence ends with the sentence")
  func spans() throws {
    let text = "目标有二：一是抓规划，二是引人才。此外还有话。"
    let segments = try segmenter().segment(document(text)).segments
    let scalars = Array(text.unicodeScalars)
    let words = segments.map { segment in
      String(String.UnicodeScalarView(scalars[segment.start..<segment.end]))
    }
    #expect(words == ["目标有二：", "一是抓规划，", "二是引人才。", "此外还有话。"])
  }

  @Test("A measure of another form within a measure stands below it")
  func nested() throws {
    let text = "一是抓规划。一要快，二要好。二是引人才。"
    #expect(try outline(text) == ["m 抓规划", "  m 快", "  m 好", "m 引人才"])
  }
}

import Records
import Testing

@testable import Segmentation

@Suite("What the title says of roles")
struct TitleRoleTests {
  @Test("Where the title announces both, the first sections are the review, whatever their verbs")
  func titleOfBoth() throws {
    let text = "一、加快建设平台\n加快培育企业，加快引进人才。\n"
    let both = try segmenter().segment(document(text, title: "某局2023年工作总结和2024年工作计划")).segments
    #expect(both.filter { $0.kind == "section" }.map(\.role) == ["review"])
    let short = try segmenter().segment(document(text, title: "某局2023年总结和2024年工作计划")).segments
    #expect(short.filter { $0.kind == "section" }.map(\.role) == ["review"])
    let neither = try segmenter().segment(document(text, title: "某局文件")).segments
    #expect(neither.filter { $0.kind == "section" }.map(\.role) == ["plan"])
    let two = try segmenter().segment(
      document(text + "一、加快筹集贷款\n加快放款。\n", title: "某局2023年工作总结和2024年工作计划")
    ).segments
    #expect(two.filter { $0.kind == "section" }.map(\.role) == ["review", "plan"])
  }

  @Test("A title that ingest did not find speaks all the same")
  func titleInTheText() throws {
    let segments = try segmenter().segment(document("某局2023年工作总结\n一、加快建设平台\n加快培育企业，加快引进人才。\n")).segments
    #expect(segments.filter { $0.kind == "section" }.map(\.role) == ["review"])
    #expect(segments.filter { $0.kind == "section" }.map(\.year) == [2023])
  }

  @Test("Only a first line that ends as titles do is one")
  func firstLine() throws {
    for (line, isTitle) in [
      ("某局2023年工作总结", true), ("某局2023年工作报告（2024年1月）", true), ("某局2023年总结工作会议", false), ("总结某局2023年工作", false),
      ("某局2023年重点工作，有关情况", false),
    ] {
      let kinds = try segmenter().segment(document("\(line)\n一、加快建设平台\n加快培育企业。\n")).segments.map(\.kind)
      #expect(kinds.contains("title") == isTitle, "\(line)")
    }
  }

  @Test("A heading of five years has no year, one of other years or of a plan's name has")
  func periods() throws {
    func year(_ heading: String) throws -> Int? {
      try segmenter().segment(
        document("一、\(heading)\n加快培育企业。\n", title: "某局2023年工作总结", reviewYear: 2023)
      ).segments.first { $0.kind == "section" }?.year
    }
    #expect(try year("五年来的工作回顾") == nil && year("“十四五”时期工作回顾") == nil)
    #expect(try year("2023年工作回顾") == 2023 && year("三年来的工作回顾") == 2023 && year("五项工作回顾") == 2023)
  }
}

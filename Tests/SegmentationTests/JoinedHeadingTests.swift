import Records
import Testing

@testable import Segmentation

@Suite struct JoinedHeadingTests {
  private func heading(_ line: String) throws -> String? { try outline("（一）" + line).first }

  @Test func aTimeOpensASentence() throws {
    #expect(try heading("完善服务体系今年以来我局走访三十家。") == "2 完善服务体系")
    #expect(try heading("抓好平台建设截至目前共有平台五个。") == "2 抓好平台建设")
    #expect(try heading("抓好平台建设2023年新增平台五个。") == "2 抓好平台建设")
    #expect(try heading("抓好平台建设2023年全市新增五个。") == "2 抓好平台建设")
    // A time that says which work, and one behind a word with which no heading ends.
    for line in ["回顾平台建设今年以来的亮点和特色。", "完善服务体系2023年度目标和任务。", "抓好平台截至目前仍未完的几件事。"] {
      #expect(try heading(line) == "2 " + line.dropLast())
    }
  }

  @Test func whoActsOpensASentenceBeforeAPredicate() throws {
    #expect(try heading("完善服务体系我局坚持上门走访。") == "2 完善服务体系")
    #expect(try heading("壮大创新主体全市新增企业三十家。") == "2 壮大创新主体")
    for line in ["推动服务提升全市科技能力与水平。", "完善服务体系全市范围内铺开。", "完善服务体系推动全市新增的企业。"] {
      #expect(try heading(line) == "2 " + line.dropLast())
    }
  }

  @Test func spacesPartTheClausesOfALongHeading() throws {
    let clauses = "聚焦先进制造集群做强产业链条 加快构建区域协同创新体系 全力打造具有影响力的科技创新中心和高地"
    #expect(try heading(clauses + "\n全年新增平台三家。") == "2 " + clauses)
    // One space, or marks behind it, part the heading from its text.
    let text = "聚焦先进制造集群做强产业链条加快构建区域协同创新体系 全力打造科技创新中心，带动周边地区共同发展进步，成效很好"
    #expect(try heading(text) == "2 聚焦先进制造集群做强产业链条加快构建区域协同创新体系")
  }

  @Test func aVerbOpensASentenceOnlyInWordsTooLongForAHeading() throws {
    let rest = "问题导向和目标导向，逐户走访，逐条办结，把实事办到企业的心坎上，把服务送到企业的家门口。"
    #expect(try heading("完善企业服务体系坚持" + rest) == "2 完善企业服务体系")
    #expect(try heading("完善企业服务体系充分发挥" + rest) == "2 完善企业服务体系")
    #expect(try heading("完善企业服务体系坚持走访。") == "2 完善企业服务体系坚持走访")
    // Not behind a verb that makes its object act, in quotation marks, behind a mark, or where nothing follows.
    for line in ["推动平台主体坚持" + rest, "落实“优化服务体系坚持”" + rest, "完善企业服务体系，坚持" + rest, "完善企业服务体系坚持，" + rest] {
      #expect(try heading(line) == "2 " + line.dropLast())
    }
  }

  @Test func aTableThatCannotBeUsedIsRefusedWithItsLine() {
    for text in [
      "place,term\nmiddle,我局\n", "place,term\nend,\n", "place,term\nend,建设\nend,建设\n", "place,term\nend,高质量发展\n",
      "place,term\ntitle_end,高质量发展\n", "place,term\nperiod,今后三年\n",
    ] {
      #expect(throws: TableError.self) {
        try OpenerTable(table: CSVTable(path: "openers.csv", bytes: Array(text.utf8)))
      }
    }
  }
}

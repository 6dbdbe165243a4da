import Records
import Testing

@testable import Extraction

/// What a mention's `rule` leads to.
@Suite struct MentionRuleTests {
  @Test(arguments: [
    ("举办高交会。", "TableRule events.csv:"),
    ("区科技创新局牵头。", "DepartmentRule departments.csv:"),
    ("成立榆湾海洋研究院。", "HeadRule heads.csv:"),
    ("在柳市镇办公。", "PlaceFormRule townships.csv:"),
  ])
  func leadsToFileAndRow(text: String, rule: String) throws {
    let lines = try MentionSupport.extractor.get().explain(text).filter { $0.hasPrefix("+") }
    #expect(lines.count == 1 && lines[0].contains("\t" + rule), "\(lines)")
  }

  @Test func everyRuleNamesItself() {
    #expect(Set(MentionRule.all.map { "\($0.name)" }).count == MentionRule.all.count)
    #expect("\(MentionRule.all[MentionRule.last.lowerBound].name)" == "PersonGroupRule")
  }
}

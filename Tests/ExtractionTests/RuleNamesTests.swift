import Foundation
import Testing

@testable import Extraction

/// The README names every rule that a record may have, and no other.
@Suite struct RuleNamesTests {
  /// The names in the rows of the tables of a section.
  private func names(_ readme: String) -> [String] {
    let section = readme.components(separatedBy: "\n## ").first { $0.hasPrefix("The rules") } ?? ""
    return section.split(separator: "\n").compactMap { line in
      line.hasPrefix("| `") ? String(line.dropFirst(3).prefix { $0 != "`" }) : nil
    }
  }

  @Test func theREADMEHasEveryRule() throws {
    let named = names(try String(contentsOfFile: tablesFolder + "/README.md", encoding: .utf8))
    let mentions = MentionRule.all.map { "\($0.name)" }
    let figures = MetricRule.Base.allCases.map { MetricRule.words($0).trimmingCharacters(in: .whitespaces) }
    #expect(Set(named) == Set(mentions + figures + [TableReader.rule] + MetricRule.Notes.names.map(\.name)))
    #expect(Set(named).count == named.count)
  }

  @Test func onlyRowsOfTheSectionAreNames() {
    #expect(names("## A\n| `x` | y |\n\n## The rules\n`w`\n| `u v` | `z` |\n|---|\n\n## B\n| `b` |\n") == ["u v"])
  }

  /// What a rule says of itself is made of these names.
  @Test func whatARuleSaysIsMadeOfThem() {
    var rule = MetricRule(base: .before, notes: [.clause])
    #expect(rule.description == "AmountMetrics before+clause")
    rule.notes = [.inherited, .part]
    #expect(rule.description == "AmountMetrics before+inherited+part")
  }
}

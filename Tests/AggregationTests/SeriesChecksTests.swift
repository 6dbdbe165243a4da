import Records
import Testing

@testable import Aggregation

@Suite struct SeriesChecksTests {
  private func problems(_ make: (Fixture) -> Void) throws -> [Problem] {
    let fixture = Fixture()
    make(fixture)
    var problems: [Problem] = []
    try fixture.aggregate { problems.append($0) }
    return problems
  }

  private func level(_ fixture: Fixture, _ id: String, year: Int, _ value: String, growth: String? = nil) {
    let report = fixture.report(id, "高企\(value)家,增长\(growth ?? "")%。", review: year)
    report.figure("\(value)家", metric: "高企", indicator: "high_tech", value: value, unit: "家", period: year)
    if let growth {
      report.figure(
        "\(growth)%", metric: "高企", indicator: "high_tech", value: growth, unit: "%", aspect: "growth", period: year)
    }
  }

  @Test func growthThatFitsIsSilent() throws {
    #expect(
      try problems {
        level($0, "a", year: 2020, "100")
        level($0, "b", year: 2021, "110", growth: "10")
      }.isEmpty)
  }

  @Test func growthThatContradictsTheLevelsIsFlagged() throws {
    let found = try problems {
      level($0, "a", year: 2020, "100")
      level($0, "b", year: 2021, "110", growth: "30")
    }
    #expect(found.map(\.kind) == ["growth_contradicts_level"])
    #expect(found.first?.quote?.contains("高企100家") == true && found.first?.quote?.contains("增长30%") == true)
  }

  @Test func jumpsByAHundredAreFlagged() throws {
    let found = try problems {
      level($0, "a", year: 2020, "100")
      level($0, "b", year: 2021, "1200000")
    }
    #expect(found.map(\.kind) == ["series_jump"])
  }

  @Test func twoValuesForOneYearAreFlaggedOnlyWhereTheyDisagree() throws {
    #expect(
      try problems {
        level($0, "a", year: 2021, "100")
        level($0, "b", year: 2021, "150")
      }.map(\.kind) == ["conflicting_values"])
    #expect(
      try problems {
        level($0, "a", year: 2021, "100")
        level($0, "b", year: 2021, "100")
      }.isEmpty)
  }
}

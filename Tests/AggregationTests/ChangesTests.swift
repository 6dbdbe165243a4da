import Records
import Testing

@testable import Aggregation

@Suite struct ChangesTests {
  private func write(_ fixture: Fixture, id: String = "d1", value: String = "100") {
    fixture.removeReports()
    let report = fixture.report(id, "高企\(value)家。", review: 2021)
    report.document.source.path = "page.txt"
    report.figure("\(value)家", metric: "高企", indicator: "high_tech", value: value, unit: "家", period: 2021)
  }

  private let before = RunState(
    tables: [.init(name: "units.csv", sha256: "a")], programs: [.init(name: "gongbao-extract", sha256: "a")])

  @Test func aFirstRunListsReportsAndASecondNothing() throws {
    let fixture = Fixture()
    write(fixture)
    try fixture.aggregate(state: before)
    #expect(try fixture.rows("changes").map { $0["change"] } == ["new_report"])
    try fixture.aggregate(state: before)
    #expect(try fixture.rows("changes").isEmpty)
  }

  @Test func changedPagesAreToldApartFromNewOnes() throws {
    let fixture = Fixture()
    write(fixture)
    try fixture.aggregate(state: before)
    write(fixture, id: "d2", value: "120")
    try fixture.aggregate(state: before)
    let rows = try fixture.rows("changes")
    #expect(rows.map { $0["change"] } == ["changed_report", "changed_figure"])
    #expect(rows.allSatisfy { $0["reason"] == "changed_page" })
    #expect(rows[1]["before"] == "100" && rows[1]["after"] == "120")
    fixture.report("d3", "另一份。")
    try fixture.aggregate(state: before)
    #expect(try fixture.rows("changes").map { $0["reason"] } == ["new_page"])
    fixture.removeReports()
    try fixture.aggregate(state: before)
    #expect(try fixture.rows("changes").map { $0["change"] } == ["vanished_report", "vanished_report"])
  }

  @Test func editedTablesAndProgramsAreNamed() throws {
    let fixture = Fixture()
    write(fixture)
    try fixture.aggregate(state: before)
    let report = fixture.report("d9", "甲。")
    fixture.removeReports()
    _ = report
    let edited = RunState(tables: [.init(name: "units.csv", sha256: "b")], programs: before.programs)
    let same = fixture.report("d1", "高企100家。", review: 2021)
    same.document.source.path = "page.txt"
    same.figure("100家", metric: "高企", indicator: "high_tech", value: "1000000", unit: "家", period: 2021)
    try fixture.aggregate(state: edited)
    let row = try #require(try fixture.rows("changes").first)
    #expect(row["change"] == "changed_figure" && row["reason"] == "table_edited" && row["detail"] == "units.csv")
    #expect(row["field"] == "value" && row["before"] == "100" && row["after"] == "1000000")
  }

  @Test func runStatesAreReadBack() throws {
    let bytes = lines([before])
    let read = try RunState(line: Array(bytes.dropLast()))
    #expect(read.tables == before.tables && read.programs == before.programs)
    #expect(RunState.difference(before.tables, []) == ["units.csv"])
  }
}

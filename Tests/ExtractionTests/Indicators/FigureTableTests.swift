import Extraction
import Records
import Testing

@Suite struct FigureTableTests {
  private func table(_ text: String) throws -> CSVTable { try CSVTable(path: "t.csv", bytes: Array(text.utf8)) }

  @Test func theTableOfIndicatorsHoldsWhatAnalystsFollow() throws {
    let known = try IndicatorTable(path: tablesFolder + "/indicators.csv")
    #expect(known.all.count >= 60)
    for indicator in known.all {
      #expect(!indicator.unit.isEmpty && known.indicator(named: indicator.name) == indicator)
    }
  }

  @Test func mistakesAreReportedWithTheirLine() throws {
    #expect(throws: TableError.self) {
      try IndicatorTable(table: table("id,name,aliases,unit,kind,min,max,source\na,甲,乙,家,stock,9,1,x\n"))
    }
    #expect(throws: TableError.self) {
      try IndicatorTable(
        table: table("id,name,aliases,unit,kind,min,max,source\na,甲,乙,家,stock,0,1,x\nb,丙,乙,家,stock,0,1,x\n"))
    }
    #expect(throws: TableError.self) {
      try UnitTable(table: table("unit,kind,figure,chinese,not_before\n家,counting,yes,yes,\n"))
    }
    #expect(throws: TableError.self) { try NumberWords(table: table("word,parts\n位居,rank\n")) }
    #expect(throws: TableError.self) { try NumberWords(table: table("word,parts\n,rank_only\n")) }
    #expect(throws: TableError.self) { try FigureWords(table: table("word,roles\n新增,adding\n")) }
  }
}

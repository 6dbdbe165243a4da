import Extraction
import Records
import Testing

@Suite struct FigureTableTests {
  private func table(_ text: String) throws -> CSVTable { try CSVTable(path: "t.csv", bytes: Array(text.utf8)) }

  @Test func theTableOfIndicatorsHoldsWhatAnalystsFollow() throws {
    let words = try FigureWords(path: tablesFolder + "/figure_words.csv")
    let known = try IndicatorTable(path: tablesFolder + "/indicators.csv", affixes: words.affixes)
    #expect(known.all.count >= 60)
    for indicator in known.all {
      #expect(!indicator.unit.isEmpty && known.indicator(named: indicator.name) == indicator)
    }
  }

  @Test func wordsOfPlaceAndNumberAroundANameLeaveItWhatItIs() throws {
    let table = try table("id,name,aliases,unit,kind,min,max,source\na,高新技术企业,,家,stock,0,9,x\n")
    let bare = try IndicatorTable(table: table)
    #expect(bare.indicator(named: "全市高新技术企业数") == nil)
    let known = try IndicatorTable(table: table, affixes: .init(before: ["全市", "新增"], behind: ["数"]))
    #expect(known.indicator(named: "全市新增高新技术企业数")?.id == "a")
    #expect(known.indicator(named: "民营高新技术企业") == nil)
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

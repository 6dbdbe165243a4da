import Records
import Testing

@testable import Extraction

@Suite struct TableWordsTests {
  static let words = try! TableWords(path: tablesFolder + "/table_words.csv")

  @Test(arguments: [
    ("产值", ColumnKind.metric), ("数值", .value), ("", .value), ("累计完成", .value), ("年度目标", .target), ("目标完成率", .share),
    ("合格率", .share), ("同比增长率", .growth), ("比上年增减", .growth), ("全省排名", .rank), ("目标完成情况", .value),
    // A long head that holds 实际 names what is measured.
    ("实际使用外商直接投资金额", .metric),
  ])
  func tellsWhatAColumnHolds(head: String, kind: ColumnKind) {
    #expect(ColumnKind(head, words: Self.words) == kind)
  }

  @Test(arguments: [("产值同比增长", "产值"), ("税收增速排名", "税收"), ("增速", ""), ("出口额", "出口额"), ("增长极", "增长极")])
  func cutsWhatIsSaidOfChange(head: String, measure: String) {
    #expect(Self.words.withoutChange(head) == measure)
  }

  @Test func namesTheLineOfABadRow() throws {
    let table = { (text: String) in try CSVTable(path: "t.csv", bytes: Array(text.utf8)) }
    #expect(throws: TableError.self) { try TableWords(table: table("word,parts\n甲,value\n乙,valeu\n")) }
    #expect(throws: TableError.self) { try TableWords(table: table("word,parts\n,value\n")) }
    #expect(throws: TableError.self) { try TableWords(table: table("word,parts\n甲,\n")) }
  }
}

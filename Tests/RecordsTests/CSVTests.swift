import Glibc
import Testing

@testable import Records

@Suite struct CSVTests {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(path: "t.csv", bytes: Array(text.utf8), columns: ["code"])
  }

  @Test func writesWhatASpreadsheetOpens() {
    var writer = CSVWriter()
    writer.row(["code", "名称"])
    writer.row(["010000", "a,\"b\"\nc"])
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text == "\u{FEFF}code,名称\r\n010000,\"a,\"\"b\"\"\nc\"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("+86", "+86"), ("-3.5", "-3.5"), ("-x", "'-x"), ("+", "'+"), ("\tx", "'\tx"),
    ("1-2", "1-2"), ("", ""), ("龙岗", "龙岗"), ("--1", "'--1"), ("-1.2.3", "'-1.2.3"),
  ])
  func noCellRunsAsAFormula(cell: String, expected: String) {
    #expect(CSVWriter.harmless(cell) == expected)
  }

  @Test func readsWhatItWrites() throws {
    var writer = CSVWriter()
    let cells = ["001", "多行\n\"引\",号", "", " x "]
    writer.row(["code", "b", "c", "d"])
    writer.row(cells)
    let table = try CSVTable(path: "t.csv", bytes: writer.bytes)
    #expect(table.rows.count == 1)
    #expect(["code", "b", "c", "d"].map { table.rows[0][$0] } == cells)
    #expect(table.rows[0].line == 2)
  }

  @Test func countsLinesThroughQuotedLineEnds() throws {
    let table = try table("code,b\n1,\"x\ny\"\n\n2,z\n")
    #expect(table.rows.map(\.line) == [2, 5])
    #expect(table.rows[1]["b"] == "z")
    #expect(table.rows[1]["none"] == "")
  }

  @Test func splitsLists() throws {
    #expect(try table("code,short\n1,龙岗|罗湖||\n").rows[0].list("short") == ["龙岗", "罗湖"])
  }

  @Test(arguments: [
    ("", 1, "empty"), ("name\nx\n", 1, "no column \"code\""), ("code,b\n1\n", 2, "1 cells"),
    ("code\n\"x\n", 2, "not closed"), ("code\n\"x\"y\n", 2, "behind a closing"),
  ])
  func saysWhereATableIsWrong(text: String, line: Int, words: String) throws {
    let error = try #require(throws: TableError.self) { try table(text) }
    #expect(error.line == line)
    #expect(error.message.contains(words))
  }

  @Test func saysWhereATableIsNotUTF8() throws {
    let bytes = Array("code\n1\n".utf8) + [0xC1, 0xFA, 0x0A]
    let error = try #require(throws: TableError.self) { try CSVTable(path: "t.csv", bytes: bytes) }
    #expect(error.line == 3)
  }

  @Test func givesTheCellsOfALargeTableRowByRow() throws {
    let path = "/tmp/gongbao-csv-\(UInt64.random(in: 0 ... .max)).csv"
    let file = try #require(fopen(path, "w"))
    fputs("name,code,aliases\n甲,1,乙|丙\n,,\n\"a \"\"b\"\"\",2,\n", file)
    fclose(file)
    defer { unlink(path) }
    var rows: [[String]] = []
    let columns = ["code", "name", "aliases"]
    try CSVTable(path: path, columns: columns).forEachRow(columns) { _, cells in
      var aliases: [String] = []
      forEachListPart(cells[2]) { aliases.append(String(decoding: $0, as: UTF8.self)) }
      rows.append(cells[..<2].map { String(decoding: $0, as: UTF8.self) } + aliases)
    }
    #expect(rows == [["1", "甲", "乙", "丙"], ["2", "a \"b\""]])
    #expect(throws: TableError.self) { try CSVTable(path: path, columns: ["none"]) }
  }

  @Test func givesTheCellsOfItsColumns() throws {
    let table = try CSVTable(
      path: "t.csv", bytes: Array("code,name\n1,\"甲\"\"乙\"\n\n2,丙 丁,\n".utf8.dropLast(2)) + [0x0A])
    var rows: [[String]] = []
    table.forEachRow(["name", "none", "code"]) { row, cells in
      rows.append(["\(table.row(row).line)"] + cells.map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(rows == [["2", "甲\"乙", "", "1"], ["4", "丙 丁", "", "2"]])
    #expect(table.rowCount == 2)
  }
}

import Records
import Testing

@testable import Aggregation

@Suite struct DataDictionaryTests {
  /// Output/README.md of this package.
  private static var readme: String {
    get throws {
      let parts = #filePath.split(separator: "/").dropLast(3)
      return String(decoding: try readFile("/" + parts.joined(separator: "/") + "/Output/README.md"), as: UTF8.self)
    }
  }

  @Test func readmeIsWhatTheDefinitionsSay() throws {
    #expect(try Self.readme == DataDictionary.markdown, "run: gongbao-aggregate --dictionary > Output/README.md")
  }

  @Test func everyColumnIsExplained() throws {
    for table in Catalog.tables(years: nil) {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name): a column occurs twice")
      for column in table.columns {
        #expect(column.meaning.count > 8, "\(table.name).\(column.name)")
        #expect(!column.meaning.contains("\n"))
      }
    }
  }

  @Test func keysAreColumns() {
    let tables = Catalog.tables(years: [2020, 2021])
    for table in tables {
      let names = Set(table.columns.map(\.name))
      #expect(names.isSuperset(of: table.primaryKey), "\(table.name)")
      for key in table.foreignKeys {
        #expect(names.contains(key.field), "\(table.name).\(key.field)")
        let target = tables.first { $0.name == key.table }
        #expect(target?.primaryKey == [key.reference], "\(table.name).\(key.field)")
      }
    }
  }
}

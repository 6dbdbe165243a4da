import Records

/// Streams a table's rows from the database into CSV.
struct TableWriter {
  let database: Database
  let table: TableDefinition

  /// - Returns: the number of rows below the header.
  func write(to sink: ([UInt8]) throws -> Void) throws -> Int {
    let rows = try database.prepare(table.query)
    precondition(rows.columnCount == table.columns.count, "\(table.name): the query does not fit the columns")
    var writer = CSVWriter()
    writer.row(table.columns.map(\.name))
    var count = 0
    var cells = [String](repeating: "", count: table.columns.count)
    while try rows.step() {
      for index in cells.indices { cells[index] = rows.text(index) }
      writer.row(cells)
      count += 1
      if writer.bytes.count >= 1 << 16 {
        try sink(writer.bytes)
        writer.removeAll()
      }
    }
    try sink(writer.bytes)
    return count
  }
}

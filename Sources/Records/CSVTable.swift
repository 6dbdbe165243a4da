import Glibc

/// A table that could not be read, with the place and what to do.
package struct TableError: Error, Equatable, CustomStringConvertible {
  package var path: String
  package var line: Int
  package var message: String

  package init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  package var description: String { "\(path):\(line): \(message)" }
}

/// The UTF-8 bytes of a cell.
package typealias CellBytes = UnsafeBufferPointer<UInt8>

/// A lexicon table: a CSV file (RFC 4180, UTF-8 with or without a byte-order mark) whose first row names the columns.
///
/// Its cells stay bytes of the file until they are asked for: a stage reads tens of thousands of them before its first
/// page, and uses some columns only.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    fileprivate let cells: CSVCells
    fileprivate let index: Int

    /// The line of the file that the row begins on, counted from 1.
    package var line: Int { cells.line(of: index) }

    /// The cell of a column, empty where the table has no such column.
    package subscript(_ column: String) -> String {
      cells.column(column).map { cells.string(cells.range(index, $0)) } ?? ""
    }

    /// The UTF-8 bytes of a column's cell, empty where the table has no such column.
    package func bytes(_ column: String) -> ArraySlice<UInt8> {
      cells.column(column).map { cells.bytes[cells.range(index, $0)] } ?? []
    }

    /// The cell's parts between `|`, without empty ones.
    package func list(_ column: String) -> [String] {
      var parts: [String] = []
      forEachPart(column) { parts.append(String(decoding: $0, as: UTF8.self)) }
      return parts
    }

    /// The bytes of the cell's parts between `|`, without empty ones.
    package func forEachPart(_ column: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      withBytes(column) { forEachListPart($0, body) }
    }

    /// The bytes of a cell.
    package func withBytes<Result>(_ column: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      let range = cells.column(column).map { cells.range(index, $0) } ?? 0..<0
      return cells.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }

  package let path: String
  package var header: [String] { cells.header }
  package var rows: [Row] { (0..<rowCount).map(row) }
  package var rowCount: Int { cells.rowCount }
  private let cells: CSVCells

  /// The line of the file that a row begins on, counted from 1.
  package func line(of row: Int) -> Int { cells.line(of: row) }

  package func row(_ index: Int) -> Row { Row(cells: cells, index: index) }

  /// - Parameter columns: the columns that must be there.
  package init(path: String, columns: [String] = []) throws {
    try self.init(path: path, bytes: readFile(path), columns: columns)
  }

  package init(path: String, bytes: [UInt8], columns: [String] = []) throws(TableError) {
    self.path = path
    try Self.validate(bytes, path)
    cells = try CSVCells(path: path, bytes: bytes, columns: columns)
  }

  /// Gives the bytes of the cells of `columns`, row by row, for tables of ten thousands: no cell is copied, and no column
  /// is looked for by its name again. The cells of a column that the table has not are empty.
  ///
  /// - Parameter body: takes the row's number and its cells, which are there during the call only.
  package func forEachRow(
    _ columns: [String], _ body: (Int, UnsafeBufferPointer<CellBytes>) throws -> Void
  ) rethrows {
    var places: [(number: Int, place: Int)] = []
    for (number, name) in columns.enumerated() {
      if let place = cells.column(name) { places.append((number, place)) }
    }
    try cells.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      try withUnsafeTemporaryAllocation(of: CellBytes.self, capacity: columns.count) { found in
        found.initialize(repeating: CellBytes(start: base, count: 0))
        for row in 0..<rowCount {
          let bounds = cells.bounds(row)
          for (number, place) in places {
            let cell = bounds[place]
            found[number] = CellBytes(start: base + Int(cell.start), count: Int(cell.end &- cell.start))
          }
          try body(row, UnsafeBufferPointer(found))
        }
      }
    }
  }

  private static func validate(_ bytes: [UInt8], _ path: String) throws(TableError) {
    if !bytes.withUnsafeBufferPointer(\.isUTF8) {
      throw TableError(
        path: path, line: lineOfInvalidByte(bytes),
        message: "not UTF-8; save the table as \"CSV UTF-8\" from the spreadsheet")
    }
  }

  private static func lineOfInvalidByte(_ bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

/// The parts of a list in a cell, `甲|乙`, without empty ones.
package func forEachListPart(_ cell: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  guard var start = cell.baseAddress else { return }
  let end = start + cell.count
  while start < end {
    let mark = memchr(start, 0x7C, end - start).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) } ?? end
    if start < mark { body(UnsafeBufferPointer(start: start, count: mark - start)) }
    start = mark + 1
  }
}

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

/// A lexicon table: a CSV file (RFC 4180, UTF-8 with or without a byte-order mark) whose first row names the columns.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    /// The line of the file that the row begins on, counted from 1.
    package let line: Int
    fileprivate let first: Int
    fileprivate let cells: CSVCells

    /// The cell of a column, empty where the table has no such column.
    package subscript(_ column: String) -> String {
      String(decoding: bytes(column), as: UTF8.self)
    }

    /// The UTF-8 bytes of a column's cell, empty where the table has no such column.
    package func bytes(_ column: String) -> ArraySlice<UInt8> {
      // A table has few columns with short names: looking through them is faster than a hash.
      cells.columns.lastIndex(of: column).map { cells[first + $0] } ?? []
    }

    /// The cell's parts between `|`, without empty ones.
    package func list(_ column: String) -> [String] {
      let cell = bytes(column)
      return cell.isEmpty ? [] : cell.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  package let path: String
  package let header: [String]
  package let rows: [Row]

  /// - Parameter columns: the columns that must be there.
  package init(path: String, columns: [String] = []) throws {
    try self.init(path: path, bytes: readFile(path), columns: columns)
  }

  package init(path: String, bytes: [UInt8], columns: [String] = []) throws(TableError) {
    self.path = path
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw TableError(
        path: path, line: Self.lineOfInvalidByte(bytes),
        message: "not UTF-8; save the table as \"CSV UTF-8\" from the spreadsheet")
    }
    var parser = CSVParser(path: path, bytes: bytes)
    guard let top = try parser.row() else {
      throw TableError(path: path, line: 1, message: "the table is empty; its first row must name the columns")
    }
    let header = (0..<top.count).map { String(decoding: parser.cell($0), as: UTF8.self) }
    for column in columns where !header.contains(column) {
      throw TableError(path: path, line: 1, message: "there is no column \"\(column)\"")
    }
    var lines: [(line: Int, first: Int)] = []
    while let row = try parser.row() {
      if row.isBlank { continue }
      if row.count != header.count {
        throw TableError(
          path: path, line: row.line, message: "\(row.count) cells, but the header has \(header.count) columns")
      }
      lines.append((row.line, row.first))
    }
    let cells = CSVCells(columns: header, bytes: parser.content, ends: parser.ends)
    self.header = header
    rows = lines.map { Row(line: $0.line, first: $0.first, cells: cells) }
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

/// All cells of a table, one behind the other, so that a table of many rows needs few allocations.
private final class CSVCells: Sendable {
  let columns: [String]
  private let bytes: [UInt8]
  /// For each cell where its bytes end.
  private let ends: [UInt32]

  init(columns: [String], bytes: [UInt8], ends: [UInt32]) {
    self.columns = columns
    self.bytes = bytes
    self.ends = ends
  }

  subscript(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])] }
}

private struct CSVParser {
  private let path: String
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  /// The cells' bytes without quotation marks around them, and where each ends.
  private(set) var content: [UInt8] = []
  private(set) var ends: [UInt32] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    content.reserveCapacity(bytes.count)
  }

  func cell(_ index: Int) -> ArraySlice<UInt8> { content[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])] }

  /// Reads a row: the line that it begins on, its first cell and their number, and whether all are empty.
  mutating func row() throws(TableError) -> (line: Int, first: Int, count: Int, isBlank: Bool)? {
    if position >= bytes.count { return nil }
    let start = line
    let first = ends.count
    let filled = content.count
    while true {
      try readCell()
      ends.append(UInt32(content.count))
      guard position < bytes.count else { break }
      let byte = bytes[position]
      position += 1
      if byte == 0x2C { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
      break
    }
    return (start, first, ends.count - first, content.count == filled)
  }

  private mutating func readCell() throws(TableError) {
    guard position < bytes.count, bytes[position] == 0x22 else {
      let start = position
      while position < bytes.count, bytes[position] != 0x2C, bytes[position] != 0x0A, bytes[position] != 0x0D {
        position += 1
      }
      content.append(contentsOf: bytes[start..<position])
      return
    }
    let start = line
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        guard position < bytes.count, bytes[position] == 0x22 else {
          if position < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[position]) {
            throw TableError(path: path, line: line, message: "text behind a closing quotation mark")
          }
          return
        }
        position += 1
      }
      if byte == 0x0A { line += 1 }
      content.append(byte)
    }
    throw TableError(path: path, line: start, message: "a quotation mark is not closed")
  }
}

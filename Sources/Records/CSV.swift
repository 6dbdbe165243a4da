/// Writes RFC 4180 CSV that a spreadsheet opens as text: a byte-order mark first, CRLF line ends, and no cell that a
/// spreadsheet would run as a formula.
package struct CSVWriter {
  package private(set) var bytes: [UInt8]

  /// - Parameter mark: whether the buffer begins with the UTF-8 byte-order mark (a file's first buffer does).
  package init(mark: Bool = true) {
    bytes = mark ? [0xEF, 0xBB, 0xBF] : []
  }

  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A cell that begins with = + - @ or a tab would be run by a spreadsheet; an apostrophe before it makes it text.
  /// Plain numbers (-3.5) stay as they are.
  package static func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first else { return cell }
    switch first {
    case 0x3D, 0x40, 0x09, 0x0D: return "'" + cell
    case 0x2B, 0x2D: return isNumber(cell) ? cell : "'" + cell
    default: return cell
    }
  }

  private mutating func append(_ cell: String) {
    let cell = Self.harmless(cell)
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if !needsQuotes {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static func isNumber(_ cell: String) -> Bool {
    var digits = 0
    var points = 0
    for byte in cell.utf8.dropFirst() {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2E: points += 1
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }
}

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
    fileprivate let cells: [String]
    fileprivate let columns: [String]

    /// The cell of a column, empty where the table has no such column.
    package subscript(_ column: String) -> String {
      // A table has few columns with short names: looking through them is faster than a hash.
      columns.lastIndex(of: column).map { cells[$0] } ?? ""
    }

    /// The cell's parts between `|`, without empty ones.
    package func list(_ column: String) -> [String] {
      let cell = self[column]
      return cell.isEmpty ? [] : cell.split(separator: "|").map(String.init)
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
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TableError(
        path: path, line: Self.lineOfInvalidByte(bytes),
        message: "not UTF-8; save the table as \"CSV UTF-8\" from the spreadsheet")
    }
    var parser = CSVParser(text: text)
    guard let header = try parser.row(path: path) else {
      throw TableError(path: path, line: 1, message: "the table is empty; its first row must name the columns")
    }
    for column in columns where !header.cells.contains(column) {
      throw TableError(path: path, line: 1, message: "there is no column \"\(column)\"")
    }
    var rows: [Row] = []
    while let row = try parser.row(path: path) {
      if row.cells.allSatisfy(\.isEmpty) { continue }
      if row.cells.count != header.cells.count {
        throw TableError(
          path: path, line: row.line,
          message: "\(row.cells.count) cells, but the header has \(header.cells.count) columns")
      }
      rows.append(Row(line: row.line, cells: row.cells, columns: header.cells))
    }
    self.header = header.cells
    self.rows = rows
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

private struct CSVParser {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  init(text: String) {
    bytes = Array(text.utf8)
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func row(path: String) throws(TableError) -> (line: Int, cells: [String])? {
    if position >= bytes.count { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(try cell(path: path))
      guard position < bytes.count else { break }
      let byte = bytes[position]
      position += 1
      if byte == 0x2C { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
      break
    }
    return (start, cells)
  }

  private mutating func cell(path: String) throws(TableError) -> String {
    guard position < bytes.count, bytes[position] == 0x22 else {
      let start = position
      while position < bytes.count, bytes[position] != 0x2C, bytes[position] != 0x0A, bytes[position] != 0x0D {
        position += 1
      }
      return start == position ? "" : String(decoding: bytes[start..<position], as: UTF8.self)
    }
    let start = line
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        guard position < bytes.count, bytes[position] == 0x22 else {
          if position < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[position]) {
            throw TableError(path: path, line: line, message: "text behind a closing quotation mark")
          }
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      }
      if byte == 0x0A { line += 1 }
      content.append(byte)
    }
    throw TableError(path: path, line: start, message: "a quotation mark is not closed")
  }
}

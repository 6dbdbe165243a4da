/// The cells of a table: where in its bytes each begins and ends.
final class CSVCells: Sendable {
  let header: [String]
  /// The file's bytes, and behind them the cells that are written with doubled quotation marks, as they are meant.
  let bytes: [UInt8]
  /// The line that each row begins on, counted from 1.
  let lines: [Int32]
  /// Where each cell lies, row by row.
  private let bounds: [CellBounds]

  init(path: String, bytes: [UInt8], columns: [String]) throws(TableError) {
    let parser = try bytes.withUnsafeBufferPointer { file throws(TableError) in
      var parser = CSVParser(path: path, file: file)
      try parser.parseHeader(columns)
      try parser.parseRows()
      return parser
    }
    header = parser.header
    self.bytes = parser.undoubled.isEmpty ? bytes : bytes + parser.undoubled
    lines = parser.lines
    bounds = parser.bounds
  }

  // A table has few columns with short names: looking through them is faster than a hash.
  func column(_ name: String) -> Int? { header.lastIndex(of: name) }

  func range(_ row: Int, _ column: Int) -> Range<Int> { bounds[row * header.count + column].range }

  func string(_ range: Range<Int>) -> String {
    if range.isEmpty { return "" }
    // The table was read as UTF-8, and cells end between characters.
    return bytes.withUnsafeBufferPointer { String(valid: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

/// Where a cell lies in the bytes of its table.
struct CellBounds {
  var start: UInt32
  var end: UInt32

  init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

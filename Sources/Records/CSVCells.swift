/// The cells of a table: where in its bytes each begins and ends.
final class CSVCells: Sendable {
  let header: [String]
  /// The file's bytes, and behind them the cells that are written with doubled quotation marks, as they are meant.
  let bytes: [UInt8]
  let rowCount: Int
  /// The rows that do not begin on the line behind the beginning of the row before, with their lines.
  private let jumps: [(row: Int, line: Int)]
  private let cells: CellBoundsMemory

  init(path: String, bytes: [UInt8], columns: [String]) throws(TableError) {
    let parser = try bytes.withUnsafeBufferPointer { file throws(TableError) in
      var parser = CSVParser(path: path, file: file, required: columns)
      try parser.parse()
      return parser
    }
    header = parser.header
    self.bytes = parser.undoubled.isEmpty ? bytes : bytes + parser.undoubled
    (rowCount, jumps) = (parser.rowCount, parser.jumps)
    cells = parser.cells
  }

  /// The line that a row begins on, counted from 1.
  func line(of row: Int) -> Int {
    // The header's is the first.
    guard let jump = jumps.last(where: { $0.row <= row }) else { return row + 2 }
    return jump.line + row - jump.row
  }

  // A table has few columns with short names: looking through them is faster than a hash.
  func column(_ name: String) -> Int? { header.lastIndex(of: name) }

  func range(_ row: Int, _ column: Int) -> Range<Int> {
    precondition(row >= 0 && row < rowCount && header.indices.contains(column))
    return bounds(row)[column].range
  }

  /// Where the cells of a row lie.
  @inline(__always)
  func bounds(_ row: Int) -> UnsafePointer<CellBounds> { UnsafePointer(cells.bounds + row * header.count) }

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

  @inline(__always)
  init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Room for as many cells as a table may have. What is not filled is no memory: the system gives it page by page.
final class CellBoundsMemory: @unchecked Sendable {
  let bounds: UnsafeMutablePointer<CellBounds>

  init(capacity: Int) { bounds = .allocate(capacity: capacity) }

  deinit { bounds.deallocate() }
}

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
    return bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
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

struct CSVParser {
  let path: String
  let file: UnsafeBufferPointer<UInt8>
  /// The cells that are written with doubled quotation marks, as they are meant; their bounds count on from the file's.
  private(set) var undoubled: [UInt8] = []
  private(set) var header: [String] = []
  private(set) var bounds: [CellBounds] = []
  private(set) var lines: [Int32] = []
  private var position: Int
  private var line = 1

  init(path: String, file: UnsafeBufferPointer<UInt8>) {
    self.path = path
    self.file = file
    position = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bounds.reserveCapacity(file.count / 6)
    lines.reserveCapacity(file.count / 40)
  }

  mutating func parseHeader(_ columns: [String]) throws(TableError) {
    try parseRow()
    header = bounds.map { cell in
      let range = cell.range
      return range.lowerBound < file.count || range.isEmpty
        ? String(decoding: file[range], as: UTF8.self)
        : String(decoding: undoubled[(range.lowerBound - file.count)..<(range.upperBound - file.count)], as: UTF8.self)
    }
    bounds.removeAll(keepingCapacity: true)
    if header.isEmpty {
      throw TableError(path: path, line: 1, message: "the table is empty; its first row must name the columns")
    }
    for column in columns where !header.contains(column) {
      throw TableError(path: path, line: 1, message: "there is no column \"\(column)\"")
    }
  }

  /// All further rows.
  mutating func parseRows() throws(TableError) {
    while let line = try nextRow() { lines.append(Int32(truncatingIfNeeded: line)) }
  }

  /// Reads the next row but those whose cells are all empty, and gives the line that it begins on. Its cells are added to
  /// `bounds`.
  private mutating func nextRow() throws(TableError) -> Int? {
    while position < file.count {
      let start = line
      let first = bounds.count
      try parseRow()
      let count = bounds.count - first
      if bounds[first...].allSatisfy({ $0.start == $0.end }) {
        bounds.removeLast(count)
      } else if count != header.count {
        throw TableError(
          path: path, line: start, message: "\(count) cells, but the header has \(header.count) columns")
      } else {
        return start
      }
    }
    return nil
  }

  /// Gives the cells of some columns, row by row, and keeps none.
  mutating func forEachRow(
    _ columns: [Int], _ body: ([UnsafeBufferPointer<UInt8>]) -> Void
  ) throws(TableError) {
    bounds.removeAll(keepingCapacity: true)
    var cells = columns.map { _ in UnsafeBufferPointer(rebasing: file[0..<0]) }
    while try nextRow() != nil {
      undoubled.withUnsafeBufferPointer { undoubled in
        for (place, column) in columns.enumerated() {
          let range = bounds[column].range
          cells[place] =
            range.upperBound <= file.count
            ? UnsafeBufferPointer(rebasing: file[range])
            : UnsafeBufferPointer(
              rebasing: undoubled[(range.lowerBound - file.count)..<(range.upperBound - file.count)])
        }
        body(cells)
      }
      bounds.removeAll(keepingCapacity: true)
    }
  }

  private mutating func parseRow() throws(TableError) {
    while position < file.count {
      if file[position] == 0x22 {
        try parseQuotedCell()
      } else {
        let start = position
        var end = start
        while end < file.count, file[end] != 0x2C, file[end] != 0x0A, file[end] != 0x0D { end += 1 }
        position = end
        bounds.append(CellBounds(start, end))
      }
      guard position < file.count else { return }
      let byte = file[position]
      position += 1
      if byte == 0x2C {
        // A comma at the file's end stands before an empty cell.
        if position == file.count { bounds.append(CellBounds(position, position)) }
        continue
      }
      if byte == 0x0D, position < file.count, file[position] == 0x0A { position += 1 }
      line += 1
      return
    }
  }

  private mutating func parseQuotedCell() throws(TableError) {
    let first = line
    position += 1
    let start = position
    var isDoubled = false
    while position < file.count {
      let byte = file[position]
      position += 1
      if byte == 0x0A { line += 1 }
      if byte != 0x22 { continue }
      if position < file.count, file[position] == 0x22 {
        isDoubled = true
        position += 1
        continue
      }
      if position < file.count, ![0x2C, 0x0A, 0x0D].contains(file[position]) {
        throw TableError(path: path, line: line, message: "text behind a closing quotation mark")
      }
      bounds.append(isDoubled ? undouble(start..<(position - 1)) : CellBounds(start, position - 1))
      return
    }
    throw TableError(path: path, line: first, message: "a quotation mark is not closed")
  }

  private mutating func undouble(_ range: Range<Int>) -> CellBounds {
    let start = file.count + undoubled.count
    var position = range.lowerBound
    while position < range.upperBound {
      undoubled.append(file[position])
      position += file[position] == 0x22 ? 2 : 1
    }
    return CellBounds(start, file.count + undoubled.count)
  }
}

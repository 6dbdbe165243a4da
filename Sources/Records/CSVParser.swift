/// Cuts the bytes of a table into cells (RFC 4180).
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
      if (first..<bounds.count).allSatisfy({ bounds[$0].start == bounds[$0].end }) {
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
    var here = position
    while here < file.count {
      if file[here] == 0x22 {
        position = here
        try parseQuotedCell()
        here = position
      } else {
        let start = here
        here = endOfCell(start)
        bounds.append(CellBounds(start, here))
      }
      guard here < file.count else { break }
      let byte = file[here]
      here += 1
      if byte == 0x2C {
        // A comma at the file's end stands before an empty cell.
        if here == file.count { bounds.append(CellBounds(here, here)) }
        continue
      }
      if byte == 0x0D, here < file.count, file[here] == 0x0A { here += 1 }
      line += 1
      break
    }
    position = here
  }

  /// The first comma or line end at or behind `start`, or the end; eight bytes at a time.
  @inline(__always)
  private func endOfCell(_ start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var here = start
    while true {
      while here + 8 <= file.count {
        let block = UnsafeRawPointer(file.baseAddress!).loadUnaligned(fromByteOffset: here, as: UInt64.self)
        // A byte's high bit is set where the byte is not above a comma.
        let low = ~((block.littleEndian & (ones &* 0x7F)) &+ (ones &* 0x53)) & ~block.littleEndian & (ones &* 0x80)
        here += low.trailingZeroBitCount >> 3
        if low != 0 { break }
      }
      guard here < file.count else { return here }
      switch file[here] {
      case 0x2C, 0x0A, 0x0D: return here
      default: here += 1
      }
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
      if position < file.count, file[position] != 0x2C, file[position] != 0x0A, file[position] != 0x0D {
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

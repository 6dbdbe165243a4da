/// Cuts the bytes of a table into cells (RFC 4180).
struct CSVParser {
  let path: String
  let file: UnsafeBufferPointer<UInt8>
  /// The columns that must be there.
  let required: [String]
  /// The cells that are written with doubled quotation marks, as they are meant; their bounds count on from the file's.
  private(set) var undoubled: [UInt8] = []
  private(set) var header: [String] = []
  /// Where each cell of the rows behind the header lies.
  let cells: CellBoundsMemory
  private(set) var rowCount = 0
  /// The rows that do not begin on the line behind the beginning of the row before, with their lines.
  private(set) var jumps: [(row: Int, line: Int)] = []
  /// Where the next row begins if no cell or empty row takes lines before it.
  private var expectedLine = 2
  private var count = 0
  private var line = 1
  /// The row that is read: its first cell, its line, and the lengths of its cells together, as bits.
  private var firstCell = 0
  private var firstLine = 1
  private var filled = 0

  init(path: String, file: UnsafeBufferPointer<UInt8>, required: [String]) {
    (self.path, self.file, self.required) = (path, file, required)
    // Behind each cell but the last stands a comma or a line end.
    cells = CellBoundsMemory(capacity: file.count + 1)
  }

  /// All rows but those whose cells are all empty; eight bytes at a time.
  mutating func parse() throws(TableError) {
    var start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var block = start
    blocks: while block < file.count {
      var marks = marks(in: block)
      while marks != 0 {
        let place = block &+ marks.trailingZeroBitCount &>> 3
        marks &= marks &- 1
        switch file[place] {
        case 0x2C:
          add(CellBounds(start, place))
          start = place &+ 1
        case 0x0A, 0x0D:
          // The line feed of a line end that is written with both.
          if place < start { continue }
          add(CellBounds(start, place))
          start = try endRow(at: place)
        case 0x22 where place == start:
          start = try parseQuotedCell(start)
          block = start
          continue blocks
        default: continue
        }
      }
      block &+= 8
    }
    // A comma at the file's end stands before an empty cell.
    if start < file.count || count > firstCell {
      add(CellBounds(start, file.count))
      _ = try endRow(at: file.count)
    }
    if header.isEmpty {
      throw TableError(path: path, line: 1, message: "the table is empty; its first row must name the columns")
    }
  }

  /// The high bits of those of eight bytes that are not above a comma.
  @inline(__always)
  private func marks(in start: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var block: UInt64
    if start &+ 8 <= file.count {
      block =
        UnsafeRawPointer(file.baseAddress.unsafelyUnwrapped)
        .loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    } else {
      block = ~0
      for place in (start..<file.count).reversed() { block = block << 8 | UInt64(file[place]) }
    }
    return ~((block & (ones &* 0x7F)) &+ (ones &* 0x53)) & ~block & (ones &* 0x80)
  }

  @inline(__always)
  private mutating func add(_ cell: CellBounds) {
    cells.bounds[count] = cell
    count &+= 1
    filled |= Int(cell.end &- cell.start)
  }

  /// Ends the row before the line end at `place`, and gives the place behind that.
  private mutating func endRow(at place: Int) throws(TableError) -> Int {
    if header.isEmpty {
      try takeHeader()
      count = firstCell
    } else if filled == 0 {
      count = firstCell
    } else if count - firstCell != header.count {
      throw TableError(
        path: path, line: firstLine, message: "\(count - firstCell) cells, but the header has \(header.count) columns")
    } else {
      if firstLine != expectedLine { jumps.append((rowCount, firstLine)) }
      expectedLine = firstLine + 1
      rowCount += 1
      firstCell = count
    }
    line += 1
    (firstLine, filled) = (line, 0)
    return place + 1 < file.count && file[place] == 0x0D && file[place + 1] == 0x0A ? place + 2 : place + 1
  }

  private mutating func takeHeader() throws(TableError) {
    header = (0..<count).map { cell in
      let range = cells.bounds[cell].range
      return range.lowerBound < file.count || range.isEmpty
        ? String(decoding: file[range], as: UTF8.self)
        : String(decoding: undoubled[(range.lowerBound - file.count)..<(range.upperBound - file.count)], as: UTF8.self)
    }
    for column in required where !header.contains(column) {
      throw TableError(path: path, line: 1, message: "there is no column \"\(column)\"")
    }
  }

  /// Reads the cell whose quotation mark stands at `mark`, and gives the place where the next one begins.
  private mutating func parseQuotedCell(_ mark: Int) throws(TableError) -> Int {
    let first = line
    var place = mark + 1
    var isDoubled = false
    while place < file.count {
      let byte = file[place]
      place += 1
      if byte == 0x0A { line += 1 }
      if byte != 0x22 { continue }
      if place < file.count, file[place] == 0x22 {
        isDoubled = true
        place += 1
        continue
      }
      add(isDoubled ? undouble(mark + 1..<place - 1) : CellBounds(mark + 1, place - 1))
      if place == file.count { return min(try endRow(at: place), place) }
      switch file[place] {
      case 0x2C: return place + 1
      case 0x0A, 0x0D: return try endRow(at: place)
      default: throw TableError(path: path, line: line, message: "text behind a closing quotation mark")
      }
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

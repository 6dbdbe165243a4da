import Records

/// Reads a CSV of former outputs row by row in constant memory; what cannot be read is passed over, since it only serves
/// to say what changed.
final class CSVStream {
  struct Row {
    fileprivate var cells: [String]
    fileprivate var columns: [String: Int]

    /// The cell of a column, without the apostrophe that keeps a spreadsheet from running it; empty if missing.
    subscript(_ column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return CSVStream.plain(cells[index])
    }
  }

  private let lines: LineReader
  private(set) var columns: [String: Int] = [:]
  private(set) var header: [String] = []

  init?(path: String) {
    guard let lines = try? LineReader(path: path) else { return nil }
    self.lines = lines
    guard var header = cells() else { return nil }
    if header[0].unicodeScalars.first == "\u{FEFF}" { header[0].unicodeScalars.removeFirst() }
    self.header = header
    for (index, name) in header.enumerated() { columns[name] = index }
  }

  func next() -> Row? { cells().map { Row(cells: $0, columns: columns) } }

  private func cells() -> [String]? {
    guard let first = try? lines.next() else { return nil }
    var bytes = first.bytes
    // A line break within quotation marks belongs to the cell; the count of marks tells.
    var marks = Self.marks(bytes)
    while !marks.isMultiple(of: 2), let line = try? lines.next() {
      bytes += [0x0A] + line.bytes
      marks += Self.marks(line.bytes)
    }
    return Self.split(bytes)
  }

  private static func marks(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 + ($1 == 0x22 ? 1 : 0) } }

  private static func split(_ bytes: [UInt8]) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        if isQuoted, position < bytes.count, bytes[position] == 0x22 {
          cell.append(0x22)
          position += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == 0x2C, !isQuoted {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else {
        cell.append(byte)
      }
    }
    cells.append(String(decoding: cell, as: UTF8.self))
    return cells
  }

  private static func plain(_ cell: String) -> String {
    guard cell.hasPrefix("'") else { return cell }
    let rest = String(cell.dropFirst())
    return CSVWriter.harmless(rest) == cell ? rest : cell
  }
}

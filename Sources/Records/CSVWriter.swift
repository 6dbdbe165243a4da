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

import Records

/// A cell's value, remembered from row to row: neighbours mostly say the same.
struct CellMemo<Value> {
  private var last: (cell: [UInt8], value: Value)?

  mutating func value(_ cell: UnsafeBufferPointer<UInt8>, _ read: (String) -> Value) -> Value {
    if let last, cell.elementsEqual(last.cell) { return last.value }
    let value = read(String(decoding: cell, as: UTF8.self))
    last = (Array(cell), value)
    return value
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Scalars in valid UTF-8.
  var scalarCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

  /// The number that decimal digits write, at most eighteen; nil for anything else.
  var number: Int? {
    guard (1...18).contains(count) else { return nil }
    var number = 0
    for byte in self {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }
}

extension CSVTable {
  func error(_ row: Int, _ message: String) -> TableError {
    TableError(path: path, line: line(of: row), message: message)
  }

  func place(of row: Int, in table: LexiconTable) -> TableRow {
    TableRow(table: table, line: Int32(clamping: line(of: row)))
  }
}

/// Calls `body` with a row's name and its aliases that have two characters or more, and whether it is an alias: what
/// differs from the name.
func forEachSurface(
  _ name: UnsafeBufferPointer<UInt8>, aliases: UnsafeBufferPointer<UInt8>,
  _ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void
) {
  if name.scalarCount >= 2 { body(name, false) }
  forEachListPart(aliases) { alias in
    if alias.scalarCount >= 2 { body(alias, !alias.elementsEqual(name)) }
  }
}

import Glibc
import Records

/// A cell's value, remembered from row to row: neighbours mostly say the same.
struct CellMemo<Value> {
  private var cell: [UInt8] = []
  private var value: Value?

  @inline(__always)
  mutating func value(_ cell: CellBytes, _ read: (String) -> Value) -> Value {
    if let value, cell.equals(self.cell) { return value }
    return remember(cell, read)
  }

  private mutating func remember(_ cell: CellBytes, _ read: (String) -> Value) -> Value {
    let value = read(String(valid: cell))
    (self.cell, self.value) = (Array(cell), value)
    return value
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func equals(_ other: [UInt8]) -> Bool {
    count == other.count && (count == 0 || other.withUnsafeBufferPointer { equals($0) })
  }

  @inline(__always)
  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let own = baseAddress, let others = other.baseAddress else { return false }
    return count == 0 || memcmp(own, others, count) == 0
  }

  /// Scalars in valid UTF-8.
  var scalarCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

  /// Whether valid UTF-8 has two scalars or more.
  @inline(__always)
  var hasTwoScalars: Bool { count > 4 || scalarCount >= 2 }

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
  if name.hasTwoScalars { body(name, false) }
  forEachListPart(aliases) { alias in
    if alias.hasTwoScalars { body(alias, !alias.equals(name)) }
  }
}

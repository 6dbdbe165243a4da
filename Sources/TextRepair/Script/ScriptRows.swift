import CRepairTables

/// Reads a repair table where it lies in the program, scalar by scalar. The tables are valid UTF-8.
struct ScriptRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ table: RepairTable) { bytes = UnsafeBufferPointer(start: table.bytes, count: table.count) }

  mutating func scalar() -> UInt32? {
    guard position < bytes.count else { return nil }
    let first = UInt32(bytes[position])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else { return nil }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    position += length
    return value
  }

  /// The two characters that a row begins with, a comma between them; nil at the end of the table.
  mutating func pair() -> (UInt32, UInt32)? {
    guard let first = scalar(), scalar() == 0x2C, let second = scalar() else { return nil }
    return (first, second)
  }

  /// What is left of a row, without its end.
  mutating func rest() -> UnsafeBufferPointer<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<position])
  }

  mutating func skipRow() {
    _ = rest()
    position += 1
  }
}

/// A set of byte strings as a double-array trie: one load for a step, look-up time that depends on the length of what is
/// read and not on the number of keys, building time linear in the keys' bytes.
///
/// A state is an index into `units`; its child over byte `b` is `base ^ b` if that unit's check is the state. A unit is
/// packed: bits 0–30 the base, bit 31 whether a key ends in the state, bits 32–63 the check.
package struct DoubleArray: Sendable {
  private var units: [UInt64]
  /// For each state in which a key ends, the key's index in the list it was made from.
  private var values: [Int32]

  /// - Parameter keys: UTF-8 byte strings, in any order, none empty; of equal ones the first counts.
  package init(keys: [[UInt8]]) {
    var builder = DoubleArrayBuilder(keys)
    builder.build()
    units = builder.units
    values = builder.values
  }

  /// The number of units, as a measure of memory (8 bytes each, and 4 for the values).
  package var unitCount: Int { units.count }

  @inline(__always)
  private func child(_ state: Int, _ byte: UInt8) -> Int? {
    let next = Int(units[state] & 0x7FFF_FFFF) ^ Int(byte)
    return units[next] >> 32 == UInt64(state) ? next : nil
  }

  @inline(__always)
  private func value(_ state: Int) -> Int? {
    units[state] & 0x8000_0000 != 0 ? Int(values[state]) : nil
  }

  /// The index of the key that equals `bytes`.
  package func index(of bytes: some Collection<UInt8>) -> Int? {
    var state = DoubleArrayBuilder.root
    for byte in bytes {
      guard let next = child(state, byte) else { return nil }
      state = next
    }
    return value(state)
  }

  /// The longest key that begins at byte offset `position`: its end and index.
  @inline(__always)
  package func longest(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (end: Int, index: Int)? {
    var found: (end: Int, index: Int)?
    forEach(in: bytes, at: position) { found = ($0, $1) }
    return found
  }

  /// Calls `body` with the end and the index of every key that begins at byte offset `position`, shortest first.
  @inline(__always)
  package func forEach(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ body: (Int, Int) -> Void) {
    var state = DoubleArrayBuilder.root
    var here = position
    while here < bytes.count {
      guard let next = child(state, bytes[here]) else { return }
      state = next
      here += 1
      if let value = value(state) { body(here, value) }
    }
  }

  /// Calls `body` with the start, the end and the index of the leftmost-longest keys of `bytes`, without overlap.
  package func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Int, Int) -> Void) {
    var position = 0
    while position < bytes.count {
      if let match = longest(in: bytes, at: position) {
        body(position, match.end, match.index)
        position = match.end
      } else {
        position += 1
      }
    }
  }
}

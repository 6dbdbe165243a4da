/// Writes one JSON record a line into a growing UTF-8 buffer.
///
/// Keys come out in the order in which they are written, which makes the contract's key order fixed; Chinese and `/`
/// are never escaped (RFC 8259 asks only for `"`, `\` and the controls below U+0020).
package struct JSONWriter: ~Copyable {
  /// What is written stands in the first `count` bytes; the rest is room, so that a field is one check and one copy.
  private var room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// True where the next key or element needs a comma before it.
  var needsComma = false

  package init(capacity: Int = 4096) {
    room = .allocate(capacity: max(capacity, 64))
  }

  deinit { room.deallocate() }

  package var bytes: [UInt8] {
    Array(unsafeUninitializedCapacity: count) { bytes, filled in
      if let start = bytes.baseAddress { start.initialize(from: room.baseAddress.unsafelyUnwrapped, count: count) }
      filled = count
    }
  }

  /// What was written, where it stands.
  package consuming func lines() -> JSONLines {
    let lines = JSONLines(UnsafeBufferPointer(rebasing: room[..<count]))
    discard self
    return lines
  }

  package mutating func removeAll() {
    count = 0
    needsComma = false
  }

  // MARK: Structure

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends the record: one record, one line.
  package mutating func endLine() {
    append(0x0A)
    needsComma = false
  }

  // Written where it is called, so that a key's length is known there and its bytes are moved and not copied in a loop.
  @inline(__always)
  package mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    makeRoom(length + 4)
    if needsComma { put(0x2C) }
    put(0x22)
    put(name.utf8Start, length)
    put(0x22)
    put(0x3A)
    needsComma = false
  }

  // MARK: Values

  package mutating func value(_ string: String) {
    if string.utf8.withContiguousStorageIfAvailable({ value($0) }) != nil { return }
    var string = string
    string.withUTF8 { value($0) }
  }

  /// - Parameter text: UTF-8.
  mutating func value(_ text: UnsafeBufferPointer<UInt8>) {
    // A block more than is written, since blocks are written whole.
    makeRoom(text.count + 2 + MemoryLayout<UInt64>.size)
    if needsComma { put(0x2C) }
    put(0x22)
    let plain = text.copyPlain(to: room, at: count)
    count &+= plain
    if plain < text.count {
      appendEscaped(UnsafeBufferPointer(rebasing: text[plain...]))
      makeRoom(1)
    }
    put(0x22)
    needsComma = true
  }

  /// - Parameter text: holds nothing that is escaped.
  mutating func value(plain text: UnsafeBufferPointer<UInt8>) {
    makeRoom(text.count + 3)
    if needsComma { put(0x2C) }
    put(0x22)
    if let start = text.baseAddress { put(start, text.count) }
    put(0x22)
    needsComma = true
  }

  /// Goes on with the string that was written last.
  mutating func appendToString(_ number: Int) {
    makeRoom(24)
    count &-= 1
    count &+= room.write(number, at: count)
    put(0x22)
  }

  package mutating func value(_ id: FactID) {
    value(id.head)
    if id.mark == 0 { return }
    // What follows stands within the quotation marks.
    makeRoom(2)
    room[count &- 1] = 0x2E
    put(id.mark)
    put(0x22)
    appendToString(Int(id.number))
  }

  package mutating func value(_ number: Int) {
    makeRoom(21)
    if needsComma { put(0x2C) }
    // Levels and most ordinals have one digit.
    if 0..<10 ~= number { put(0x30 | UInt8(number)) } else { count &+= room.write(number, at: count) }
    needsComma = true
  }

  // MARK: Bytes

  private mutating func open(_ bracket: UInt8) {
    separate()
    append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    append(bracket)
    needsComma = true
  }

  mutating func separate() {
    if needsComma { append(0x2C) }
  }

  @inline(__always)
  mutating func literal(_ text: StaticString) {
    makeRoom(text.utf8CodeUnitCount + 1)
    if needsComma { put(0x2C) }
    put(text.utf8Start, text.utf8CodeUnitCount)
    needsComma = true
  }

  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    put(byte)
  }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress else { return }
    makeRoom(run.count)
    put(start, run.count)
  }

  /// Writes a byte where there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    room.baseAddress.unsafelyUnwrapped[count] = byte
    count &+= 1
  }

  /// Writes bytes where there is room.
  @inline(__always)
  private mutating func put(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    (room.baseAddress.unsafelyUnwrapped + count).update(from: bytes, count: length)
    count &+= length
  }

  @inline(__always)
  private mutating func makeRoom(_ size: Int) {
    if room.count &- count < size { grow(size) }
  }

  private mutating func grow(_ size: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room.count + max(size, room.count))
    larger.baseAddress.unsafelyUnwrapped.initialize(from: room.baseAddress.unsafelyUnwrapped, count: count)
    room.deallocate()
    room = larger
  }
}

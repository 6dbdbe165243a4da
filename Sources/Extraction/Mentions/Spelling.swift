/// How a token is written, in one number: its last three bytes and how many it has. Most words differ in it, and a single
/// Han character is told by it alone.
struct Spelling: Equatable {
  /// The last byte but two in the lowest eight bits, the last in the third eight, and the count, at most 255, above them;
  /// zeros for bytes that are not there.
  let bits: UInt32

  @inline(__always)
  init(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    let end = text.utf8Start + count
    var bits = UInt32(truncatingIfNeeded: min(count, 255)) << 24 | UInt32(end[-1]) << 16
    if count > 1 { bits |= UInt32(end[-2]) << 8 }
    if count > 2 { bits |= UInt32(end[-3]) }
    self.bits = bits
  }

  /// - Parameter text: not empty.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let count = text.count
    var bits = UInt32(truncatingIfNeeded: min(count, 255)) << 24 | UInt32(text[count &- 1]) << 16
    if count > 1 { bits |= UInt32(text[count &- 2]) << 8 }
    if count > 2 { bits |= UInt32(text[count &- 3]) }
    self.bits = bits
  }

  /// - Parameters:
  ///   - count: of bytes, one or more.
  ///   - ending: the last byte in the highest eight bits, and those before it.
  @inline(__always)
  init(count: UInt32, ending: UInt32) {
    // Without those that are before the word.
    let missing = 8 &* (3 &- min(count, 3))
    bits = min(count, 255) << 24 | ((ending >> 8) >> missing) << missing
  }

  /// Whether what is spelled so may end with `text`.
  @inline(__always)
  func mayEnd(with text: StaticString) -> Bool { mayEnd(with: Spelling(text)) }

  /// Whether what is spelled so may end with another word; where that has three bytes or fewer, it does.
  @inline(__always)
  func mayEnd(with other: Spelling) -> Bool {
    let count = other.bits >> 24
    let ending: UInt32 = count > 2 ? 0xFF_FFFF : count > 1 ? 0xFF_FF00 : 0xFF_0000
    return (bits ^ other.bits) & ending == 0 && (count <= 3 || bits >> 24 >= count)
  }

  /// One of 64 bits, by a hash of the last three bytes.
  @inline(__always) var endingBit: UInt64 { 1 &<< UInt64(((bits << 8) &* 0x9E37_79B1) >> 26) }
}

/// The spellings of a text's tokens, and which of them are words of lists, in memory that the passage frees: rules ask for
/// these by the million, and side by side they fill few lines of the processor's cache.
struct Spellings {
  private let spellings: UnsafeMutablePointer<Spelling>
  private let numbers: UnsafeMutablePointer<UInt16>
  private let count: Int

  init(count: Int) {
    self.count = count
    spellings = .allocate(capacity: max(count, 1))
    numbers = .allocate(capacity: max(count, 1))
    numbers.initialize(repeating: 0, count: count)
  }

  func deallocate() {
    spellings.deallocate()
    numbers.deallocate()
  }

  /// Says of a token how it is written.
  @inline(__always)
  func set(_ index: Int, in text: UnsafeRawPointer, from start: Int32, to end: Int32) {
    if end >= 4 {
      let ending = (text + Int(end &- 4)).loadUnaligned(as: UInt32.self).littleEndian
      spellings[index] = Spelling(count: UInt32(bitPattern: end &- start), ending: ending)
    } else {
      let first = (text + Int(start)).assumingMemoryBound(to: UInt8.self)
      spellings[index] = Spelling(UnsafeBufferPointer(start: first, count: Int(end &- start)))
    }
  }

  /// - Parameter number: of the token among words of lists, 0 where it is none, as it is before.
  func set(_ index: Int, number: UInt16) { numbers[index] = number }

  /// Nil where there is no token.
  @inline(__always)
  subscript(index: Int) -> Spelling? {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? spellings[index] : nil
  }

  /// The number of the token among words of lists, 0 where it is none, nil where there is no token.
  @inline(__always)
  func listed(_ index: Int) -> UInt16? {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? numbers[index] : nil
  }
}

/// Where strings stand in a list, found by a hash of their bytes.
///
/// For lists of some thousand names that every run loads: it is built several times as fast as a dictionary of strings,
/// and holds no string itself.
struct ByteIndex: Sendable {
  /// By the last bits of a hash: the first entry of its chain, or -1.
  private var heads: [Int32] = []
  private var entries: [(hash: UInt32, value: Int32, next: Int32)] = []

  init(capacity: Int) { entries.reserveCapacity(capacity) }

  mutating func add(_ string: String, _ value: Int) {
    entries.append((Self.hash(string), Int32(value), -1))
  }

  mutating func add(_ string: UnsafeBufferPointer<UInt8>, _ value: Int) {
    entries.append((Self.hash(string), Int32(value), -1))
  }

  /// Makes what was added ready to be found.
  mutating func finish() {
    var size = 16
    while size < entries.count { size *= 2 }
    heads = Array(repeating: -1, count: size)
    // From the last on, so that a chain begins with the first.
    for index in entries.indices.reversed() {
      let slot = Int(entries[index].hash) & (size - 1)
      entries[index].next = heads[slot]
      heads[slot] = Int32(index)
    }
  }

  /// What a string leads to, in the order of the list.
  ///
  /// - Parameter isRight: whether a value is one of the string's; two strings may have one hash.
  func values(of string: String, where isRight: (Int) -> Bool) -> [Int] {
    let hash = Self.hash(string)
    var values: [Int] = []
    var entry = heads[Int(hash) & (heads.count - 1)]
    while entry >= 0 {
      let (found, value, next) = entries[Int(entry)]
      if found == hash, isRight(Int(value)) { values.append(Int(value)) }
      entry = next
    }
    return values
  }

  /// FNV-1a, its halves folded.
  private static func hash(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8(hash)
  }

  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in string { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

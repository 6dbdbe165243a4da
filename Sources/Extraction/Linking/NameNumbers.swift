import Records

/// Numbers the names of a report: mentions of one type that are written alike have one number. A hash table of its own, as
/// there are hundreds of names in a report and the hash that a dictionary makes of each takes longer than all else.
struct NameNumbers {
  /// In a power of two of slots: a hash, and the mention and number of the name, or -1.
  private var slots: [(hash: UInt32, mention: Int32, number: Int32)]
  private(set) var count = 0

  /// - Parameter capacity: how many names there may be.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: (0, -1, -1), count: size)
  }

  /// The number of a mention's name; a new one counts on from the last.
  mutating func number(of mention: Int, in mentions: [Mention]) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(mentions[mention].text)
    var index = Int(hash) & (slots.count - 1)
    while slots[index].number >= 0 {
      if slots[index].hash == hash, Self.areAlike(mentions[mention], mentions[Int(slots[index].mention)]) {
        return (Int(slots[index].number), false)
      }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = (hash, Int32(truncatingIfNeeded: mention), Int32(truncatingIfNeeded: count))
    count += 1
    return (count - 1, true)
  }

  private static func areAlike(_ first: Mention, _ second: Mention) -> Bool {
    first.type == second.type && first.subtype == second.subtype && UTF8Key(first.text) == UTF8Key(second.text)
  }

  /// A multiplicative hash of eight bytes at a time.
  private static func hash(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      var hash = UInt64(bytes.count)
      var position = 0
      while position < bytes.count {
        var block: UInt64 = 0
        if position + 8 <= bytes.count {
          block = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        } else {
          for index in position..<bytes.count { block = block << 8 | UInt64(bytes[index]) }
        }
        hash = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        position += 8
      }
      return UInt32(truncatingIfNeeded: hash)
    }
  }
}

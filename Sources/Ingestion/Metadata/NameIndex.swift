/// Names, each with a value, found where a text has one: the longest that begins at a place.
///
/// They lie in a few flat arrays and are found by a hash of their first scalars: a folder of tables with tens of
/// thousands of names is ready in a millisecond or two.
struct NameIndex: Sendable {
  /// So many scalars tell a name from most others; shorter names are left out.
  private let keyLength: Int
  private let scalars: [UInt32]
  private let entries: [Entry]
  /// By the last bits of the hash of a key: the first entry of its chain, or -1.
  private let heads: [Int32]
  /// The first scalars of all names, so that most places of a text cost one look.
  private let firsts: ScalarFilter

  fileprivate struct Entry {
    var start: Int32
    var count: Int32
    var value: Int32
    var next: Int32
  }

  /// A list of names in the making.
  struct Builder {
    fileprivate var scalars: [UInt32] = []
    fileprivate var entries: [Entry] = []

    init(capacity: Int = 0) {
      scalars.reserveCapacity(8 * capacity)
      entries.reserveCapacity(capacity)
    }

    /// - Parameter name: valid UTF-8.
    mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ value: Int) {
      let start = scalars.count
      var position = 0
      while position < name.count {
        let (scalar, length) = Scalars.decode(name, position)
        scalars.append(scalar)
        position += length
      }
      entries.append(
        Entry(start: Int32(start), count: Int32(scalars.count - start), value: Int32(value), next: -1))
    }

    mutating func add(_ name: String, _ value: Int) {
      var name = name
      name.withUTF8 { add($0, value) }
    }
  }

  init(_ builder: Builder, keyLength: Int) {
    self.keyLength = keyLength
    scalars = builder.scalars
    var entries = builder.entries
    var size = 16
    while size < entries.count { size *= 2 }
    var heads = [Int32](repeating: -1, count: size)
    // A chain begins with the longest name, and of equals with the first: they are put before one another the other
    // way round.
    var byLength: [[Int32]] = []
    for index in entries.indices where entries[index].count >= keyLength {
      let length = Int(entries[index].count)
      while byLength.count <= length { byLength.append([]) }
      byLength[length].append(Int32(index))
    }
    var firsts = ScalarFilter()
    scalars.withUnsafeBufferPointer { scalars in
      for list in byLength {
        for index in list.reversed() {
          let start = Int(entries[Int(index)].start)
          let slot = Self.hash(scalars, start, keyLength) & (size - 1)
          entries[Int(index)].next = heads[slot]
          heads[slot] = index
          firsts.insert(scalars[start])
        }
      }
    }
    self.entries = entries
    self.heads = heads
    self.firsts = firsts
  }

  struct Match {
    /// The name's place in the list.
    var name: Int
    var value: Int
    /// In scalars.
    var count: Int
  }

  /// The longest name that begins at `position` and ends before `end`.
  @inline(__always)
  func longest(_ text: UnsafeBufferPointer<UInt32>, at position: Int, end: Int) -> Match? {
    guard firsts.mayContain(text[position]), position + keyLength <= end else { return nil }
    return first(text, position, end)
  }

  private func first(_ text: UnsafeBufferPointer<UInt32>, _ position: Int, _ end: Int) -> Match? {
    var match: Match?
    forEachEntry(text, position, end) { index, entry in
      match = Match(name: index, value: Int(entry.value), count: Int(entry.count))
      return false
    }
    return match
  }

  /// The names that stand at `position`, the longest first, until `body` says no.
  private func forEachEntry(
    _ text: UnsafeBufferPointer<UInt32>, _ position: Int, _ end: Int, _ body: (Int, Entry) -> Bool
  ) {
    scalars.withUnsafeBufferPointer { scalars in
      entries.withUnsafeBufferPointer { entries in
        var index = Int(heads[Self.hash(text, position, keyLength) & (heads.count - 1)])
        while index >= 0 {
          let entry = entries[index]
          let count = Int(entry.count)
          if position + count <= end {
            let start = Int(entry.start)
            var offset = 0
            while offset < count, text[position + offset] == scalars[start + offset] { offset += 1 }
            if offset == count, !body(index, entry) { return }
          }
          index = Int(entry.next)
        }
      }
    }
  }

  @inline(__always)
  private static func hash(_ text: UnsafeBufferPointer<UInt32>, _ position: Int, _ length: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in 0..<length { hash = (hash ^ UInt64(text[position + offset])) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: hash >> 40)
  }
}

/// A trie over folded scalars with one hash table for all its edges: built in linear time, looked up longest match first
/// in time that depends on the length of the match and not on the number of words.
struct WordTrie: Sendable {
  private var keys: [UInt64]
  private var targets: [Int32]
  private var values: [Int32]
  private var edges = 0

  init(capacity: Int = 1 << 12) {
    keys = Array(repeating: 0, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    values = [-1]
  }

  /// The value of `word`, made by `make` where it has none yet.
  mutating func value(for word: String, make: () -> Int32) -> Int32 {
    var node: Int32 = 0
    for scalar in word.unicodeScalars { node = child(of: node, adding: Characters.fold(scalar.value)) }
    if values[Int(node)] < 0 { values[Int(node)] = make() }
    return values[Int(node)]
  }

  /// The longest word that begins at `position`: its end and value.
  @inline(__always)
  func longest(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (end: Int, value: Int32)? {
    var node: Int32 = 0
    var here = position
    var found: (end: Int, value: Int32)?
    while here < bytes.count {
      let (scalar, length) = Characters.scalar(bytes, here)
      node = next(node, Characters.fold(scalar))
      if node == 0 { break }
      here += length
      let value = values[Int(node)]
      if value >= 0 { found = (here, value) }
    }
    return found
  }

  /// Calls `body` with the end and the value of every word that begins at `position`, shortest first.
  @inline(__always)
  func forEach(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ body: (Int, Int32) -> Void) {
    var node: Int32 = 0
    var here = position
    while here < bytes.count {
      let (scalar, length) = Characters.scalar(bytes, here)
      node = next(node, Characters.fold(scalar))
      if node == 0 { return }
      here += length
      let value = values[Int(node)]
      if value >= 0 { body(here, value) }
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
  }

  @inline(__always)
  private func next(_ node: Int32, _ scalar: UInt32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while targets[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func child(of node: Int32, adding scalar: UInt32) -> Int32 {
    let existing = next(node, scalar)
    if existing != 0 { return existing }
    if (edges + 1) * 2 > keys.count { grow() }
    let target = Int32(values.count)
    values.append(-1)
    insert(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar), target)
    return target
  }

  private mutating func insert(_ key: UInt64, _ target: Int32) {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while targets[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
    edges += 1
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.1 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: targets.count * 2)
    edges = 0
    for (key, target) in old { insert(key, target) }
  }
}

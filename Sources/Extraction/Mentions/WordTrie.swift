/// A trie over folded scalars under construction: one hash table for all its edges.
struct WordTrie: Sendable {
  private var keys: [UInt64]
  private var targets: [Int32]
  private(set) var values: [Int32]
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

  private mutating func child(of node: Int32, adding scalar: UInt32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 21 | UInt64(scalar)
    let mask = keys.count - 1
    var slot = CompiledTrie.slot(key, mask)
    while targets[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    if (edges + 1) * 2 > keys.count { grow() }
    let target = Int32(values.count)
    values.append(-1)
    insert(key, target)
    return target
  }

  private mutating func insert(_ key: UInt64, _ target: Int32) {
    let mask = keys.count - 1
    var slot = CompiledTrie.slot(key, mask)
    while targets[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
    edges += 1
  }

  /// Calls `body` with the beginning, the scalar and the end of every edge.
  func forEachEdge(_ body: (Int, UInt32, Int) -> Void) {
    for index in keys.indices where targets[index] != 0 {
      body(Int(keys[index] >> 21), UInt32(keys[index] & 0x1F_FFFF), Int(targets[index]))
    }
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldTargets.count * 2)
    edges = 0
    for index in oldKeys.indices where oldTargets[index] != 0 { insert(oldKeys[index], oldTargets[index]) }
  }
}

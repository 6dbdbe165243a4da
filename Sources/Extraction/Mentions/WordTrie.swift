/// A trie over folded scalars under construction: one hash table for all its edges.
struct WordTrie: Sendable {
  fileprivate var keys: [UInt64]
  fileprivate var targets: [Int32]
  fileprivate var values: [Int32]
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

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldTargets.count * 2)
    edges = 0
    for index in oldKeys.indices where oldTargets[index] != 0 { insert(oldKeys[index], oldTargets[index]) }
  }
}

/// The finished trie. An edge, the value at its end and that word's cost lie in one slot of 16 bytes, so that a step
/// touches one cache line; the first character is looked up in an array. Look-ups take time by the length of the match
/// and not by the number of words.
final class CompiledTrie: @unchecked Sendable {
  /// `key` is node << 21 | scalar, and the cost in the 16 bits above.
  struct Slot {
    var key: UInt64
    var target: Int32
    var value: Int32

    @inline(__always)
    var cost: Int32 { Int32(key >> 48) }
  }

  private let slots: UnsafeMutablePointer<Slot>
  private let roots: UnsafeMutablePointer<Slot>
  private let mask: Int
  private static let keyMask: UInt64 = (1 << 48) - 1
  private static let rootCount = 0x10000

  init(_ trie: borrowing WordTrie, cost: (Int32) -> Int32) {
    mask = trie.keys.count - 1
    slots = .allocate(capacity: trie.keys.count)
    roots = .allocate(capacity: Self.rootCount)
    roots.initialize(repeating: Slot(key: 0, target: 0, value: -1), count: Self.rootCount)
    for index in trie.keys.indices {
      let target = trie.targets[index]
      let value = target == 0 ? -1 : trie.values[Int(target)]
      let high = value < 0 ? 0 : UInt64(clamping: cost(value)) << 48
      let slot = Slot(key: trie.keys[index] | high, target: target, value: value)
      (slots + index).initialize(to: slot)
      let key = trie.keys[index]
      if target != 0, key < UInt64(Self.rootCount) { roots[Int(key)] = slot }
    }
  }

  deinit {
    slots.deallocate()
    roots.deallocate()
  }

  /// The edge from the root; `target` 0 where no word begins so.
  @inline(__always)
  func first(_ scalar: UInt32) -> Slot {
    scalar < UInt32(Self.rootCount) ? roots[Int(scalar)] : next(0, scalar)
  }

  /// The edge from a node; `target` 0 where there is none.
  @inline(__always)
  func next(_ node: Int32, _ scalar: UInt32) -> Slot {
    let key = UInt64(UInt32(bitPattern: node)) << 21 | UInt64(scalar)
    var index = Self.slot(key, mask)
    while true {
      let slot = slots[index]
      if slot.target == 0 || slot.key & Self.keyMask == key { return slot }
      index = (index + 1) & mask
    }
  }

  /// The longest word that begins at `position`: its end and value.
  func longest(_ scalars: UnsafeBufferPointer<UInt32>, at position: Int) -> (end: Int, value: Int32)? {
    var slot = first(scalars[position])
    var here = position + 1
    var found: (end: Int, value: Int32)?
    while slot.target != 0 {
      if slot.value >= 0 { found = (here, slot.value) }
      if here >= scalars.count { break }
      slot = next(slot.target, scalars[here])
      here += 1
    }
    return found
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 30) & mask
  }
}

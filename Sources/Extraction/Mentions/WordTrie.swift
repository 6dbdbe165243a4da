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

/// The finished trie. An edge is one word of 8 bytes in a hash table; the first character is looked up in an array.
/// Look-ups take time by the length of the match and not by the number of words.
final class CompiledTrie: @unchecked Sendable {
  /// Where an edge leads: a node, and whether a word ends there. 0 is nowhere.
  struct Step {
    fileprivate var bits: UInt32

    @inline(__always) var isNone: Bool { bits == 0 }
    @inline(__always) var endsWord: Bool { bits & 1 != 0 }
    @inline(__always) var node: Int { Int(bits >> 1) }
  }

  /// A word's index and what reading it costs.
  struct Entry {
    var value: Int32
    var cost: Int32
  }

  /// Node (23 bits) << 40 and scalar (16 bits) << 24 of the edge's beginning, node << 1 and the flag of its end.
  private let slots: UnsafeMutablePointer<UInt64>
  private let roots: UnsafeMutablePointer<UInt32>
  private let entries: UnsafeMutablePointer<Entry>
  private let mask: Int
  private static let rootCount = 0x10000

  init(_ trie: borrowing WordTrie, cost: (Int32) -> Int32) {
    var capacity = 1 << 10
    while capacity * 3 < trie.values.count * 4 { capacity *= 2 }
    mask = capacity - 1
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    roots = .allocate(capacity: Self.rootCount)
    roots.initialize(repeating: 0, count: Self.rootCount)
    entries = .allocate(capacity: trie.values.count)
    for (node, value) in trie.values.enumerated() {
      (entries + node).initialize(to: Entry(value: value, cost: value < 0 ? 0 : cost(value)))
    }
    for index in trie.keys.indices where trie.targets[index] != 0 {
      let scalar = trie.keys[index] & 0x1F_FFFF
      let node = trie.keys[index] >> 21
      // Characters beyond the Basic Multilingual Plane stand in no name of the tables.
      if scalar >= UInt64(Self.rootCount) { continue }
      let target = UInt64(trie.targets[index]) << 1 | (trie.values[Int(trie.targets[index])] >= 0 ? 1 : 0)
      if node == 0 {
        roots[Int(scalar)] = UInt32(target)
        continue
      }
      let key = node << 16 | scalar
      var slot = Self.slot(key, mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = key << 24 | target
    }
  }

  deinit {
    slots.deallocate()
    roots.deallocate()
    entries.deallocate()
  }

  @inline(__always)
  func entry(_ step: Step) -> Entry { entries[step.node] }

  @inline(__always)
  func first(_ scalar: UInt32) -> Step {
    scalar < UInt32(Self.rootCount) ? Step(bits: roots[Int(scalar)]) : Step(bits: 0)
  }

  @inline(__always)
  func next(_ step: Step, _ scalar: UInt32) -> Step {
    if scalar >= UInt32(Self.rootCount) { return Step(bits: 0) }
    let key = UInt64(step.node) << 16 | UInt64(scalar)
    var index = Self.slot(key, mask)
    while true {
      let slot = slots[index]
      if slot >> 24 == key { return Step(bits: UInt32(truncatingIfNeeded: slot & 0xFF_FFFF)) }
      if slot == 0 { return Step(bits: 0) }
      index = (index + 1) & mask
    }
  }

  /// The longest word that begins at `position`: its end and value.
  func longest(_ scalars: UnsafeBufferPointer<UInt32>, at position: Int) -> (end: Int, value: Int32)? {
    var step = first(scalars[position])
    var here = position + 1
    var found: (end: Int, value: Int32)?
    while !step.isNone {
      if step.endsWord { found = (here, entry(step).value) }
      if here >= scalars.count { break }
      step = next(step, scalars[here])
      here += 1
    }
    return found
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 30) & mask
  }
}

/// The edges of a trie by their keys: an open-addressed table that is a quarter full at most.
struct TrieEdges: Sendable {
  struct Edge {
    /// 0 where the slot is free.
    var key: UInt64 = 0
    /// Where the edge leads.
    var node: Int32 = 0
    /// The term that ends there; -1 for none.
    var term: Int32 = -1
  }

  private var slots = [Edge](repeating: Edge(), count: 16)
  private var shift: UInt64 = 60
  private var count = 0

  subscript(slot: Int) -> Edge {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }

  /// The slot of a key, which is new where the key was not there.
  ///
  /// - Parameter newNode: where a new edge leads.
  mutating func slot(of key: UInt64, newNode: Int32) -> Int {
    var slot = slot(of: key)
    if slots[slot].key == key { return slot }
    if (count + 1) * 4 > slots.count {
      grow()
      slot = self.slot(of: key)
    }
    slots[slot] = Edge(key: key, node: newNode)
    count += 1
    return slot
  }

  /// The edge of a key, nil where there is none.
  @inline(__always)
  func edge(_ key: UInt64) -> Edge? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.slot(key, shift)
      while slots[slot].key != key {
        if slots[slot].key == 0 { return nil }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return slots[slot]
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Self.slot(key, shift)
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let edges = slots
    slots = Array(repeating: Edge(), count: edges.count * 4)
    shift -= 2
    for edge in edges where edge.key != 0 { slots[slot(of: edge.key)] = edge }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ shift: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) &>> shift) }
}

/// A trie over folded scalars under construction: one hash table for all its edges, 8 bytes each.
struct WordTrie {
  /// An edge is packed: its scalar (21 bits), the node where it begins (21) and the node where it ends (21); 0 is free.
  private var edges: [UInt64]
  private var count = 0
  private(set) var values: [Int32] = [-1]

  /// - Parameter capacity: of the table, a power of two.
  init(capacity: Int = 1 << 12) {
    edges = Array(repeating: 0, count: capacity)
  }

  /// The value of the word that consists of UTF-8 `bytes`, made by `make` where it has none yet.
  mutating func value(for bytes: ArraySlice<UInt8>, make: () -> Int32) -> Int32 {
    let node = bytes.withUnsafeBufferPointer { bytes in
      var node = 0
      var position = 0
      while position < bytes.count {
        let (scalar, length) = Characters.scalar(bytes, position)
        node = child(of: node, adding: Characters.fold(scalar))
        position += length
      }
      return node
    }
    if values[node] < 0 { values[node] = make() }
    return values[node]
  }

  private static let bits: UInt64 = 21
  private static let low: UInt64 = (1 << (2 * bits)) - 1

  @inline(__always)
  private static func key(_ node: Int, _ scalar: UInt32) -> UInt64 { UInt64(node) << bits | UInt64(scalar) }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int { CompiledTrie.slot(key, mask) }

  private mutating func child(of node: Int, adding scalar: UInt32) -> Int {
    let key = Self.key(node, scalar)
    let mask = edges.count - 1
    var slot = Self.slot(key, mask)
    while edges[slot] != 0 {
      if edges[slot] & Self.low == key { return Int(edges[slot] >> (2 * Self.bits)) }
      slot = (slot + 1) & mask
    }
    let target = values.count
    precondition(target < 1 << Int(Self.bits), "the tables of names hold more than two million beginnings of words")
    values.append(-1)
    edges[slot] = UInt64(target) << (2 * Self.bits) | key
    count += 1
    if count * 3 > edges.count * 2 { grow() }
    return target
  }

  /// Calls `body` with the beginning, the scalar and the end of every edge.
  func forEachEdge(_ body: (Int, UInt32, Int) -> Void) {
    for edge in edges where edge != 0 {
      body(
        Int(edge >> Self.bits & ((1 << Self.bits) - 1)), UInt32(edge & ((1 << Self.bits) - 1)),
        Int(edge >> (2 * Self.bits)))
    }
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: 0, count: old.count * 2)
    let mask = edges.count - 1
    for edge in old where edge != 0 {
      var slot = Self.slot(edge & Self.low, mask)
      while edges[slot] != 0 { slot = (slot + 1) & mask }
      edges[slot] = edge
    }
  }
}

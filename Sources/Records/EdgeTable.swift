/// The edges of a trie in one flat hash table: a look-up is a multiplication and, as a rule, one probe. Copies share the
/// table; a trie is built before it is copied.
///
/// Public, as only what is public is inlined where other modules ask.
public struct EdgeTable: Sendable {
  /// Slots that are written while the trie is built and only read from then on: the node that an edge leaves, its scalar
  /// and the node it leads to, 21 bits each; 0 where the slot is free.
  @usableFromInline
  final class Slots: @unchecked Sendable {
    @usableFromInline let edges: UnsafeMutableBufferPointer<UInt64>

    init(count: Int) {
      edges = .allocate(capacity: count)
      edges.initialize(repeating: 0)
    }

    deinit { edges.deallocate() }
  }

  @usableFromInline var slots = Slots(count: 64)
  private var count = 0

  package init() {}

  @inlinable @inline(__always)
  static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 21 | UInt64(scalar)
  }

  @inlinable @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    // Fibonacci hashing: the high bits of the product are well mixed.
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  @inlinable @inline(__always)
  public func target(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let edges = slots.edges
    let mask = edges.count &- 1
    let key = Self.key(node, scalar)
    var slot = Self.slot(key, mask)
    // The table is never more than half full, and the mask keeps the slot inside of it.
    while true {
      let edge = edges.baseAddress.unsafelyUnwrapped[slot]
      if edge >> 21 == key, edge != 0 { return Int32(truncatingIfNeeded: edge & 0x1F_FFFF) }
      if edge == 0 { return nil }
      slot = (slot &+ 1) & mask
    }
  }

  package mutating func insert(_ node: Int32, _ scalar: UInt32, _ target: Int32) {
    precondition(target < 0x20_0000, "a trie has room for two million nodes")
    if count * 2 >= slots.edges.count { grow() }
    place(Self.key(node, scalar) << 21 | UInt64(UInt32(bitPattern: target)))
    count += 1
  }

  private func place(_ edge: UInt64) {
    let mask = slots.edges.count - 1
    var slot = Self.slot(edge >> 21, mask)
    while slots.edges[slot] != 0 { slot = (slot + 1) & mask }
    slots.edges[slot] = edge
  }

  private mutating func grow() {
    let old = slots
    slots = Slots(count: old.edges.count * 2)
    for edge in old.edges where edge != 0 { place(edge) }
  }
}

/// The finished trie. Its edges stand in one hash table of 16-byte slots; the first character is looked up in an array.
/// Look-ups take time by the length of the match and not by the number of words.
///
/// Most look-ups of a text fail: a word of the text goes on with a character that no word of the tables goes on with. So
/// every edge carries 32 bits that say which characters may follow its end, and nearly all failing look-ups end there
/// without a load from the table.
///
/// A word's index is the number of its node, and its cost stands in the slot, so that a step needs one load.
package final class CompiledTrie: @unchecked Sendable {
  /// Where an edge leads: a node, whether a word ends there, and which characters may follow.
  struct Step {
    /// The node plus one and, in the lowest bit, whether a word ends in it; 0 is nowhere.
    fileprivate var bits: UInt32
    fileprivate var followers: UInt32
    /// What reading the word that ends here costs.
    fileprivate(set) var cost: Int32

    @inline(__always) static var none: Step { Step(bits: 0, followers: 0, cost: 0) }
    @inline(__always) var isNone: Bool { bits == 0 }
    @inline(__always) var endsWord: Bool { bits & 1 != 0 }
    @inline(__always) fileprivate var node: UInt64 { UInt64(bits >> 1) }
    /// The index of the word that ends here.
    @inline(__always) var value: Int32 { Int32(bitPattern: bits >> 1) - 1 }
  }

  private struct Slot {
    /// Node and scalar (16 bits) of the edge's beginning, and from bit 48 on the cost; 0 in a free slot.
    var key: UInt64
    var bits: UInt32
    var followers: UInt32
  }

  private let slots: UnsafeMutablePointer<Slot>
  private let roots: UnsafeMutablePointer<Step>
  private let mask: Int
  /// A bit for each pair of characters that some word begins with, by a hash of the two; few others have theirs set.
  private let openings: UnsafeMutablePointer<UInt64>
  private static let openingBits: UInt64 = 21
  private static let rootCount = 0x10000
  private static let keyBits: UInt64 = 48

  /// - Parameter cost: of each word by its index, from 0 to 65535.
  init(_ trie: WordTrie, cost: (Int32) -> Int32) {
    let count = trie.values.count
    var capacity = 1 << 10
    while capacity * 3 < count * 4 { capacity *= 2 }
    mask = capacity - 1
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(key: 0, bits: 0, followers: 0), count: capacity)
    roots = .allocate(capacity: Self.rootCount)
    roots.initialize(repeating: .none, count: Self.rootCount)
    openings = .allocate(capacity: 1 << (Self.openingBits - 6))
    openings.initialize(repeating: 0, count: 1 << (Self.openingBits - 6))
    // Nodes in which a word ends are numbered as the words, the others behind them.
    var next = UInt32((trie.values.max() ?? -1) + 2)
    let numbers = (0..<count).map { node in
      if trie.values[node] >= 0 { return UInt32(trie.values[node] + 1) }
      next += 1
      return next - 1
    }
    var followers = [UInt32](repeating: 0, count: count)
    trie.forEachEdge { node, scalar, _ in followers[node] |= Self.bit(scalar) }
    // The scalar by which each node at the first level is reached.
    var firsts = [Int: UInt32]()
    trie.forEachEdge { node, scalar, target in if node == 0 { firsts[target] = scalar } }
    let (slots, roots, mask, openings) = (self.slots, self.roots, self.mask, self.openings)
    trie.forEachEdge { node, scalar, target in
      // Characters beyond the Basic Multilingual Plane stand in no name of the tables.
      if scalar >= UInt32(Self.rootCount) { return }
      let value = trie.values[target]
      let bits = numbers[target] << 1 | (value >= 0 ? 1 : 0)
      let wordCost = value >= 0 ? min(max(cost(value), 0), 0xFFFF) : 0
      if node == 0 {
        roots[Int(scalar)] = Step(bits: bits, followers: followers[target], cost: wordCost)
        return
      }
      if let first = firsts[node] {
        let bit = Self.opening(first, scalar)
        openings[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      let key = UInt64(numbers[node]) << 16 | UInt64(scalar)
      var slot = Self.slot(key, mask)
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: UInt64(wordCost) << Self.keyBits | key, bits: bits, followers: followers[target])
    }
  }

  /// - Parameter words: UTF-8 byte strings; a word's index is its place in the list, of equal ones the first's.
  package convenience init(words: [[UInt8]]) {
    var trie = WordTrie()
    for (index, word) in words.enumerated() where !word.isEmpty { _ = trie.value(for: word[...]) { Int32(index) } }
    self.init(trie) { _ in 0 }
  }

  deinit {
    slots.deallocate()
    roots.deallocate()
    openings.deallocate()
  }

  @inline(__always)
  func first(_ scalar: UInt32) -> Step {
    scalar < UInt32(Self.rootCount) ? roots[Int(scalar)] : .none
  }

  @inline(__always)
  func next(_ step: Step, _ scalar: UInt32) -> Step {
    if step.followers & Self.bit(scalar) == 0 || scalar >= UInt32(Self.rootCount) { return .none }
    let key = step.node << 16 | UInt64(scalar)
    var index = Self.slot(key, mask)
    while true {
      let slot = slots[index]
      if slot.key & (1 << Self.keyBits - 1) == key {
        return Step(bits: slot.bits, followers: slot.followers, cost: Int32(slot.key >> Self.keyBits))
      }
      if slot.key == 0 { return .none }
      index = (index + 1) & mask
    }
  }

  /// 1 where a word may begin with the two scalars, 0 where none does.
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32) -> Int {
    let bit = Self.opening(first, second)
    return Int(truncatingIfNeeded: openings[bit >> 6] >> UInt64(bit & 63) & 1)
  }

  /// 1 where the scalar may follow the edge, 0 where it does not.
  @inline(__always)
  func mayFollow(_ step: Step, _ scalar: UInt32) -> Int { step.followers & Self.bit(scalar) == 0 ? 0 : 1 }

  /// The longest word that begins at `position`: its end and value.
  func longest(_ scalars: UnsafeBufferPointer<UInt32>, at position: Int) -> (end: Int, value: Int32)? {
    var step = first(scalars[position])
    var here = position + 1
    var found: (end: Int, value: Int32)?
    while !step.isNone {
      if step.endsWord { found = (here, step.value) }
      if here >= scalars.count { break }
      step = next(step, scalars[here])
      here += 1
    }
    return found
  }

  /// Calls `body` with the end and the index of every word that begins at byte offset `position` of UTF-8 text, shortest
  /// first.
  @inline(__always)
  package func forEach(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ body: (Int, Int32) -> Void) {
    guard position < bytes.count else { return }
    var (scalar, length) = Characters.scalar(bytes, position)
    var step = first(Characters.fold(scalar))
    var here = position + length
    while !step.isNone {
      if step.endsWord { body(here, step.value) }
      if here >= bytes.count { break }
      (scalar, length) = Characters.scalar(bytes, here)
      step = next(step, Characters.fold(scalar))
      here += length
    }
  }

  /// The index of the word that UTF-8 bytes are.
  func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var found: Int32?
    forEach(in: bytes, at: 0) { end, word in if end == bytes.count { found = word } }
    return found
  }

  /// The follower bit of a scalar: five bits of a multiplicative hash (Knuth, TAOCP 3, 6.4).
  @inline(__always)
  private static func bit(_ scalar: UInt32) -> UInt32 { 1 &<< ((scalar &* 0x9E37_79B1) >> 27) }

  @inline(__always)
  private static func opening(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: ((UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - openingBits))
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 30) & mask
  }
}

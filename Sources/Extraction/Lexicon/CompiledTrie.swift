/// The finished trie. Its edges stand in one hash table of 16-byte slots; the first character is looked up in an array.
/// Look-ups take time by the length of the match and not by the number of words.
///
/// The characters of the tables are numbered in the order in which the tables have them, so that what is looked up for the
/// common ones lies close together.
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
    var bits: UInt32
    var followers: UInt32
    /// What reading the word that ends here costs.
    var cost: Int32

    @inline(__always) static var none: Step { Step(bits: 0, followers: 0, cost: 0) }
    @inline(__always) var isNone: Bool { bits == 0 }
    @inline(__always) var endsWord: Bool { bits & 1 != 0 }
    @inline(__always) var node: UInt64 { UInt64(bits >> 1) }
    /// The index of the word that ends here.
    @inline(__always) var value: Int32 { Int32(bitPattern: bits >> 1) - 1 }
  }

  /// What the tables say of a single character.
  struct Root {
    var step: Step
    /// What reading the character by itself costs, and as which word: `bare` where as none.
    var aloneCost: Int32
    var aloneWord: Int32
  }

  /// Instead of a word: a character that is read as none, and a digit that is.
  static let bare: Int32 = -1
  static let digit: Int32 = -2

  struct Slot {
    /// Node and character number (16 bits) of the edge's beginning, and from bit 48 on the cost; 0 in a free slot.
    var key: UInt64
    var bits: UInt32
    var followers: UInt32
  }

  let lookup: Lookup
  static let openingBits: UInt64 = 21
  static let planeSize = 0x10000
  static let keyBits: UInt64 = 48

  /// - Parameters:
  ///   - cost: of each word by its index, from 0 to 65535.
  ///   - bareCost: what a character costs that is read as no word.
  init(_ trie: WordTrie, cost: (Int32) -> Int32, bareCost: (UInt32) -> Int32 = { _ in 0 }) {
    var capacity = 1 << 10
    while capacity * 3 < trie.values.count * 4 { capacity *= 2 }
    let numbers = Self.allocate(Self.planeSize, UInt16(0))
    let characters = Self.number(trie, numbers)
    lookup = Lookup(
      slots: Self.allocate(capacity, Slot(key: 0, bits: 0, followers: 0)),
      roots: Self.allocate(characters.count, Root(step: .none, aloneCost: 0, aloneWord: Self.bare)), numbers: numbers,
      mask: capacity - 1, openings: Self.allocate(1 << Int(Self.openingBits - 6), 0))
    for (index, scalar) in characters.enumerated() {
      lookup.roots[index].aloneCost = bareCost(scalar)
      if Characters.isChineseDigit(scalar) { lookup.roots[index].aloneWord = Self.digit }
    }
    fill(trie, cost)
  }

  private static func allocate<Element>(_ count: Int, _ element: Element) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: count)
    memory.initialize(repeating: element, count: count)
    return memory
  }

  /// Numbers the characters of the tables from 1 on, and those of numerals, which are read as such where no word has them.
  /// - Returns: the characters by their number; characters beyond the Basic Multilingual Plane stand in no name.
  private static func number(_ trie: WordTrie, _ numbers: UnsafeMutablePointer<UInt16>) -> [UInt32] {
    var first = [Int](repeating: .max, count: planeSize)
    trie.forEachEdge { _, scalar, target in
      if scalar < UInt32(planeSize) { first[Int(scalar)] = min(first[Int(scalar)], target) }
    }
    for scalar in first.indices where first[scalar] == .max && Characters.isChineseDigit(UInt32(scalar)) {
      first[scalar] = .max - 1
    }
    let found = first.indices.filter { first[$0] != .max }.sorted { (first[$0], $0) < (first[$1], $1) }
    for (index, scalar) in found.enumerated() { numbers[scalar] = UInt16(index + 1) }
    return [0] + found.map { UInt32($0) }
  }

  private func fill(_ trie: WordTrie, _ cost: (Int32) -> Int32) {
    let (slots, roots, mask, openings) = (lookup.slots, lookup.roots, lookup.mask, lookup.openings)
    let count = trie.values.count
    // Nodes in which a word ends are numbered as the words, the others behind them.
    var next = UInt32((trie.values.max() ?? -1) + 2)
    let nodes = (0..<count).map { node in
      if trie.values[node] >= 0 { return UInt32(trie.values[node] + 1) }
      next += 1
      return next - 1
    }
    var followers = [UInt32](repeating: 0, count: count)
    /// The number of the character by which each node at the first level is reached, or 0.
    var firsts = [UInt16](repeating: 0, count: count)
    trie.forEachEdge { node, scalar, target in
      followers[node] |= Lookup.bit(lookup.number(scalar))
      if node == 0 { firsts[target] = lookup.number(scalar) }
    }
    trie.forEachEdge { node, scalar, target in
      let character = lookup.number(scalar)
      if character == 0 { return }
      let value = trie.values[target]
      let bits = nodes[target] << 1 | (value >= 0 ? 1 : 0)
      let wordCost = value >= 0 ? min(max(cost(value), 0), 0xFFFF) : 0
      if node == 0 {
        let root = roots + Int(character)
        root.pointee.step = Step(bits: bits, followers: followers[target], cost: wordCost)
        if value >= 0, wordCost < root.pointee.aloneCost {
          (root.pointee.aloneCost, root.pointee.aloneWord) = (wordCost, value)
        }
        return
      }
      if firsts[node] != 0 {
        let bit = Lookup.opening(firsts[node], character)
        openings[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      let key = UInt64(nodes[node]) << 16 | UInt64(character)
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
    lookup.slots.deallocate()
    lookup.roots.deallocate()
    lookup.numbers.deallocate()
    lookup.openings.deallocate()
  }

  /// Calls `body` with the end and the index of every word that begins at byte offset `position` of UTF-8 text, shortest
  /// first.
  @inline(__always)
  package func forEach(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ body: (Int, Int32) -> Void) {
    guard position < bytes.count else { return }
    var (scalar, length) = Characters.scalar(bytes, position)
    let lookup = self.lookup
    var step = lookup.root(lookup.number(Characters.fold(scalar))).step
    var here = position + length
    while !step.isNone {
      if step.endsWord { body(here, step.value) }
      if here >= bytes.count { break }
      (scalar, length) = Characters.scalar(bytes, here)
      step = lookup.next(step, lookup.number(Characters.fold(scalar)))
      here += length
    }
  }

  /// The index of the word that UTF-8 bytes are.
  func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var found: Int32?
    forEach(in: bytes, at: 0) { end, word in if end == bytes.count { found = word } }
    return found
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 30) & mask
  }
}

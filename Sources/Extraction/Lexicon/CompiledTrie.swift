/// The finished trie. Look-ups take time by the length of the match and not by the number of words.
///
/// Most look-ups of a text fail: a word of the text goes on with a character that no word of the tables goes on with. So
/// every edge carries 32 bits that say which characters may follow its end, and nearly all failing look-ups end there
/// without a load from the table.
///
/// A word's index and its cost stand in the slot, so that a step needs one load.
package final class CompiledTrie: @unchecked Sendable {
  /// Where an edge leads: a node, whether a word ends there, and which characters may follow.
  struct Step {
    /// 0 is nowhere.
    var node: UInt32
    var end: WordTrie.End
    /// Of the characters up to its end.
    var hash: UInt32

    @inline(__always) static var none: Step {
      Step(node: 0, end: WordTrie.End(followers: 0, word: WordTrie.EndingWord(bits: 0)), hash: 0)
    }
    @inline(__always) var isNone: Bool { node == 0 }
    @inline(__always) var endsWord: Bool { end.word.bits != 0 }
    /// The index of the word that ends here.
    @inline(__always) var value: Int32 { end.word.index }
    /// What reading it costs.
    @inline(__always) var cost: Int32 { end.word.cost }
  }

  /// Instead of a word: a character that is read as none, and a digit that is.
  static let bare: Int32 = -1
  static let digit: Int32 = -2

  let lookup: Lookup
  /// Holds the memory of `lookup`.
  private let trie: WordTrie

  /// - Parameters:
  ///   - trie: takes no further words.
  ///   - bareCost: what a character costs that is read as no word.
  init(_ trie: WordTrie, bareCost: (UInt32) -> Int32 = { _ in 0 }) {
    trie.finish(bareCost: bareCost)
    self.trie = trie
    lookup = Lookup(
      slots: trie.slots.elements, roots: trie.roots.elements, alone: trie.alone.elements,
      numbers: trie.numbers.elements, mask: trie.slots.count - 1, shift: trie.shift, openings: trie.openings.elements)
  }

  /// - Parameter words: UTF-8 byte strings; a word's index is its place in the list, of equal ones the first's.
  package convenience init(words: [[UInt8]]) {
    let trie = WordTrie()
    for (index, word) in words.enumerated() {
      word.withUnsafeBufferPointer { word in
        if let end = trie.end(of: word), end.pointee.index == nil { end.pointee.set(word: Int32(index), cost: 0) }
      }
    }
    self.init(trie)
  }

  /// Calls `body` with the end and the index of every word that begins at byte offset `position` of UTF-8 text, shortest
  /// first.
  @inline(__always)
  package func forEach(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ body: (Int, Int32) -> Void) {
    guard position < bytes.count else { return }
    var (scalar, length) = Characters.scalar(bytes, position)
    let lookup = self.lookup
    var step = lookup.root(lookup.number(Characters.fold(scalar)))
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

  /// The index of a word.
  func whole(_ word: StaticString) -> Int32? {
    whole(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  @inline(__always)
  static func hash(_ first: UInt16) -> UInt32 { UInt32(first) << 11 }

  /// The hash of characters, of whose hash all but the last have `hash` (multiplicative; Knuth, TAOCP 3, 6.4).
  @inline(__always)
  static func hash(_ hash: UInt32, _ character: UInt16) -> UInt32 {
    ((hash << 5 | hash >> 27) ^ UInt32(character)) &* 0x9E37_79B1
  }
}

/// A trie over scalars whose edges stand in one open-addressed hash table: one probe a scalar, whatever the node's width.
struct TermTrie: Sendable {
  private var edges = TrieEdges()
  /// The node behind the first two scalars where both have three bytes, by these six bytes: what is asked most.
  private var pairs = TrieEdges()
  private var nodeCount: Int32 = 1

  /// Adds a term; of equal terms the first counts.
  ///
  /// - Parameter word: not empty.
  /// - Returns: the number of the term that counts.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Int {
    var node: Int32 = 0
    var slot = 0
    var position = 0
    while position < word.count {
      let (scalar, next) = Self.scalar(word, at: position)
      slot = edges.slot(of: Self.key(node, scalar), newNode: nodeCount)
      node = edges[slot].node
      nodeCount = Swift.max(nodeCount, node + 1)
      position = next
      guard position == 6, let pair = Self.pair(word) else { continue }
      let pairSlot = pairs.slot(of: pair, newNode: node)
      if word.count == 6, edges[slot].term < 0 { pairs[pairSlot].term = Int32(number) }
    }
    if edges[slot].term < 0 { edges[slot].term = Int32(number) }
    return Int(edges[slot].term)
  }

  /// The first six bytes of a term that begins with two scalars of three bytes, the first one lowest.
  static func pair(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard word.count >= 6, isThreeByteLead(word[0]), isThreeByteLead(word[3]) else { return nil }
    return (0..<6).reduce(0) { $0 | UInt64(word[$1]) << UInt64(8 * $1) }
  }

  /// The longest term that begins where `range` begins and ends within it.
  func longest(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (term: Int, end: Int)? {
    longest(from: 0, nil, in: text, range)
  }

  /// The longest term that begins where `range` begins, with the two scalars whose six bytes are `pair`.
  @inline(__always)
  func longest(
    startingWith pair: UInt64, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (term: Int, end: Int)? {
    if range.count < 6 { return longest(in: text, range) }
    guard let edge = pairs.edge(pair) else { return nil }
    let start = range.lowerBound &+ 6
    return longest(from: edge.node, edge.term < 0 ? nil : (Int(edge.term), start), in: text, start..<range.upperBound)
  }

  private func longest(
    from start: Int32, _ shorter: (term: Int, end: Int)?, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (term: Int, end: Int)? {
    var node = start
    var position = range.lowerBound
    var found = shorter
    while position < range.upperBound {
      let (scalar, next) = Self.scalar(text, at: position)
      guard next <= range.upperBound, let edge = edges.edge(Self.key(node, scalar)) else { break }
      node = edge.node
      position = next
      if edge.term >= 0 { found = (Int(edge.term), position) }
    }
    return found
  }

  /// The scalar at `position` of valid UTF-8; for a byte that stands alone, that byte.
  @inline(__always)
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> (value: UInt32, next: Int) {
    let first = UInt32(text[position])
    if first >= 0xE0, first < 0xF0, position + 2 < text.count {
      let value = (first & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
      return (value, position + 3)
    }
    if first >= 0xC0, first < 0xE0, position + 1 < text.count {
      return ((first & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F), position + 2)
    }
    return (first, position + 1)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(node &+ 1) << 32 | UInt64(scalar) }
}

/// The first byte of a scalar of three bytes: Han and their marks.
@inline(__always)
func isThreeByteLead(_ byte: UInt8) -> Bool { byte & 0xF0 == 0xE0 }

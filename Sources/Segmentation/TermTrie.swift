/// A trie over scalars whose edges stand in one open-addressed hash table: one probe a scalar, whatever the node's width.
struct TermTrie: Sendable {
  /// Node (counted from 1) and scalar of an edge; 0 where the slot is free.
  private var keys: [UInt64] = [0, 0]
  private var targets: [Int32] = [0, 0]
  /// The term that ends at a node; -1 for none.
  private var terms: [Int32] = [-1]
  private var shift: UInt64 = 63
  /// The node behind the first two scalars where both have three bytes, by these six bytes: what is asked most.
  private var pairKeys: [UInt64] = [0, 0]
  private var pairNodes: [Int32] = [0, 0]
  private var pairShift: UInt64 = 63

  init() {}

  /// - Parameter words: not empty; of equal words the first counts.
  init(_ words: [String]) {
    var edges: [UInt64: Int32] = [:]
    for (index, word) in words.enumerated() {
      var node: Int32 = 0
      for scalar in word.unicodeScalars {
        let key = Self.key(node, scalar.value)
        if let target = edges[key] {
          node = target
        } else {
          terms.append(-1)
          node = Int32(terms.count - 1)
          edges[key] = node
        }
      }
      if node > 0, terms[Int(node)] < 0 { terms[Int(node)] = Int32(index) }
    }
    (keys, targets, shift) = Self.table(edges)
    var pairs: [UInt64: Int32] = [:]
    for word in words {
      let scalars = Array(word.unicodeScalars.prefix(2))
      let bytes = word.utf8.prefix(6)
      guard scalars.count == 2, scalars.allSatisfy({ $0.utf8.count == 3 }),
        let first = edges[Self.key(0, scalars[0].value)], let second = edges[Self.key(first, scalars[1].value)]
      else { continue }
      pairs[bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }] = second
    }
    (pairKeys, pairNodes, pairShift) = Self.table(pairs)
  }

  /// An open-addressed table of the power of two that is a quarter full at most.
  private static func table(_ entries: [UInt64: Int32]) -> (keys: [UInt64], values: [Int32], shift: UInt64) {
    var bits: UInt64 = 1
    while 1 << bits < entries.count * 4 { bits += 1 }
    var keys = [UInt64](repeating: 0, count: 1 << bits)
    var values = [Int32](repeating: 0, count: 1 << bits)
    for (key, value) in entries {
      var slot = Self.slot(key, 64 - bits)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
    return (keys, values, 64 - bits)
  }

  /// The longest term that begins where `range` begins and ends within it.
  func longest(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (term: Int, end: Int)? {
    longest(from: 0, in: text, range)
  }

  /// The longest term that begins where `range` begins, with the two scalars whose six bytes are `pair`.
  @inline(__always)
  func longest(
    startingWith pair: UInt64, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (term: Int, end: Int)? {
    if range.count < 6 { return longest(in: text, range) }
    let node = pairKeys.withUnsafeBufferPointer { keys -> Int32 in
      var slot = Self.slot(pair, pairShift)
      while keys[slot] != pair {
        if keys[slot] == 0 { return 0 }
        slot = (slot + 1) & (keys.count - 1)
      }
      return pairNodes[slot]
    }
    return node == 0 ? nil : longest(from: node, in: text, (range.lowerBound + 6)..<range.upperBound)
  }

  private func longest(
    from start: Int32, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (term: Int, end: Int)? {
    keys.withUnsafeBufferPointer { keys in
      var node = start
      var position = range.lowerBound
      var found: (term: Int, end: Int)? = terms[Int(node)] >= 0 ? (Int(terms[Int(node)]), position) : nil
      while position < range.upperBound {
        let (scalar, next) = Self.scalar(text, at: position)
        if next > range.upperBound { return found }
        let key = Self.key(node, scalar)
        var slot = Self.slot(key, shift)
        while keys[slot] != key {
          if keys[slot] == 0 { return found }
          slot = (slot + 1) & (keys.count - 1)
        }
        node = targets[slot]
        position = next
        if terms[Int(node)] >= 0 { found = (Int(terms[Int(node)]), position) }
      }
      return found
    }
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
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(node + 1) << 32 | UInt64(scalar) }

  @inline(__always)
  private static func slot(_ key: UInt64, _ shift: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) &>> shift) }
}

/// The words around figures with their roles, found as the longest one with a wanted role that begins, or ends, at a
/// position. This is asked at nearly every character around a number, and nearly always in vain: a node knows the roles of
/// all words that go on from it, so that most walks end at their first character.
struct RoleTrie: Sendable {
  typealias Roles = FigureWords.Roles

  private struct Node {
    let scalar: UInt32
    /// Of the word that ends here.
    var own: Roles = []
    /// Of the words that end here or behind it.
    var below: Roles = []
    /// The first of the nodes behind it; they end where those behind the next node begin.
    var first: Int32 = 0
  }

  /// The root, the nodes of the first characters, those of the second ones and so on, one behind every node: those behind
  /// one node lie together, by their scalars, so that a walk touches little memory.
  private var nodes: ContiguousArray<Node> = []
  /// A bit for each scalar of the first plane that a word begins (or ends) with; and for each 64 of them the node of the
  /// first.
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var roots = [UInt16](repeating: 0, count: 1024)

  /// - Parameter isReversed: true to match words by their last character, walking to the left.
  init(_ words: [(word: String, roles: Roles)], isReversed: Bool = false) {
    let words = SortedWords(words, isReversed: isReversed)
    nodes.reserveCapacity(words.count * 2)
    nodes.append(Node(scalar: 0))
    /// The words that begin as each node says, and how many of their characters that are.
    var holds = [(words: 0..<words.count, depth: 0)]
    var node = 0
    while node < nodes.count {
      nodes[node].first = Int32(nodes.count)
      let (range, depth) = holds[node]
      for index in range {
        let roles = words.roles(index)
        guard let scalar = words.scalar(index, depth) else {
          nodes[node].own.formUnion(roles)
          continue
        }
        if nodes.count == nodes[node].first || nodes[nodes.count - 1].scalar != scalar {
          nodes.append(Node(scalar: scalar))
          holds.append((index..<index, depth + 1))
        }
        nodes[nodes.count - 1].below.formUnion(roles)
        holds[holds.count - 1].words = holds[holds.count - 1].words.lowerBound..<index + 1
      }
      node += 1
    }
    nodes.append(Node(scalar: 0, first: Int32(nodes.count)))
    for node in (1..<Int(nodes[1].first)).reversed() where nodes[node].scalar < 0x10000 {
      bits[Int(nodes[node].scalar >> 6)] |= 1 << UInt64(nodes[node].scalar & 63)
      roots[Int(nodes[node].scalar >> 6)] = UInt16(node)
    }
  }

  /// Whether a word begins (or ends) with a scalar.
  @inline(__always)
  func isRoot(_ scalar: UInt32) -> Bool {
    scalar >= 0x10000 || bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// The node of the words that begin (or end) with a scalar, if one of them has one of `roles`.
  @inline(__always)
  private func root(_ scalar: UInt32, _ roles: Roles) -> Int? {
    if scalar >= 0x10000 { return node(behind: 0, scalar) }
    let word = Int(scalar >> 6)
    let bit: UInt64 = 1 << UInt64(scalar & 63)
    guard bits[word] & bit != 0 else { return nil }
    let root = Int(roots[word]) &+ (bits[word] & (bit &- 1)).nonzeroBitCount
    return nodes[root].below.isDisjoint(with: roles) ? nil : root
  }

  /// The node behind another for a scalar.
  @inline(__always)
  private func node(behind node: Int, _ scalar: UInt32) -> Int? {
    var (low, high) = (Int(nodes[node].first), Int(nodes[node &+ 1].first))
    while high &- low > 4 {
      let middle = (low &+ high) >> 1
      if nodes[middle].scalar <= scalar { low = middle } else { high = middle }
    }
    while low < high {
      if nodes[low].scalar == scalar { return low }
      low &+= 1
    }
    return nil
  }

  /// The longest word that begins at `position`, ends at or before `limit` and has one of `roles`; those of them it has.
  func longest(_ text: Scalars, at position: Int, limit: Int, roles: Roles) -> (end: Int, roles: Roles)? {
    guard position < limit, var node = root(text[position], roles) else { return nil }
    var offset = position + 1
    var found: (end: Int, roles: Roles)?
    while !nodes[node].below.isDisjoint(with: roles) {
      let own = nodes[node].own.intersection(roles)
      if !own.isEmpty { found = (offset, own) }
      guard offset < limit, let next = self.node(behind: node, text[offset]) else { break }
      node = next
      offset += 1
    }
    return found
  }

  /// The longest word that ends at `position`, begins at or behind `limit` and has one of `roles`; the trie must be
  /// reversed.
  func longest(_ text: Scalars, endingAt position: Int, limit: Int, roles: Roles) -> (start: Int, roles: Roles)? {
    guard position > limit, var node = root(text[position - 1], roles) else { return nil }
    var offset = position - 1
    var found: (start: Int, roles: Roles)?
    while !nodes[node].below.isDisjoint(with: roles) {
      let own = nodes[node].own.intersection(roles)
      if !own.isEmpty { found = (offset, own) }
      guard offset > limit, let next = self.node(behind: node, text[offset - 1]) else { break }
      node = next
      offset -= 1
    }
    return found
  }
}

/// Words in the order of their characters, all of these in one place.
private struct SortedWords {
  private struct Entry {
    /// The first three characters, which tell nearly all words apart.
    var key: UInt64
    var start: Int
    var count: Int
    var roles: FigureWords.Roles
  }

  private var scalars: [UInt32] = []
  private var entries: [Entry] = []

  init(_ words: [(word: String, roles: FigureWords.Roles)], isReversed: Bool) {
    scalars.reserveCapacity(words.count * 4)
    entries.reserveCapacity(words.count)
    for (word, roles) in words {
      let start = scalars.count
      for scalar in word.unicodeScalars { scalars.append(scalar.value) }
      if isReversed { scalars[start...].reverse() }
      var key: UInt64 = 0
      for place in 0..<3 { key = key << 21 | (start + place < scalars.count ? UInt64(scalars[start + place]) : 0) }
      entries.append(Entry(key: key, start: start, count: scalars.count - start, roles: roles))
    }
    let scalars = scalars
    entries.sort { first, second in
      if first.key != second.key { return first.key < second.key }
      if min(first.count, second.count) <= 3 { return first.count < second.count }
      return scalars[first.start..<first.start + first.count]
        .lexicographicallyPrecedes(scalars[second.start..<second.start + second.count])
    }
  }

  var count: Int { entries.count }

  func roles(_ word: Int) -> FigureWords.Roles { entries[word].roles }

  /// A word's character; nil behind its end.
  func scalar(_ word: Int, _ place: Int) -> UInt32? {
    place < entries[word].count ? scalars[entries[word].start + place] : nil
  }
}

/// The words around figures with their roles, found as the longest one with a wanted role that begins, or ends, at a
/// position. This is asked at nearly every character around a number, and nearly always in vain: a node knows the roles of
/// all words that go on from it, so that most walks end at their first character.
struct RoleTrie: Sendable {
  typealias Roles = FigureWords.Roles

  private struct Node {
    /// Of the word that ends here.
    var own: Roles = []
    /// Of the words that end here or behind it.
    var below: Roles = []
  }

  private var edges = EdgeTable()
  private var nodes = [Node()]
  private let isReversed: Bool
  /// A bit for each scalar of the first plane that a word begins (or ends) with; and for each 64 of them how many bits
  /// stand before, so that the first nodes lie close together.
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var counts = [UInt16](repeating: 0, count: 1024)
  private var roots: [Root] = []

  private struct Root {
    var node: Int32
    var below: Roles
  }

  /// - Parameter isReversed: true to match words by their last character, walking to the left.
  init(_ words: [(word: String, roles: Roles)], isReversed: Bool = false) {
    self.isReversed = isReversed
    for (word, roles) in words { insert(word, roles) }
    for word in bits.indices where bits[word] != 0 {
      counts[word] = UInt16(roots.count)
      for bit in 0..<64 where bits[word] >> UInt64(bit) & 1 != 0 {
        let node = edges.target(0, UInt32(word << 6 + bit)) ?? 0
        roots.append(Root(node: node, below: nodes[Int(node)].below))
      }
    }
  }

  private mutating func insert(_ word: String, _ roles: Roles) {
    let scalars = word.unicodeScalars.map(\.value)
    if let root = isReversed ? scalars.last : scalars.first, root < 0x10000 {
      bits[Int(root >> 6)] |= 1 << UInt64(root & 63)
    }
    var node: Int32 = 0
    for scalar in isReversed ? scalars.reversed() : scalars {
      if let next = edges.target(node, scalar) {
        node = next
      } else {
        edges.insert(node, scalar, Int32(nodes.count))
        node = Int32(nodes.count)
        nodes.append(Node())
      }
      nodes[Int(node)].below.formUnion(roles)
    }
    nodes[Int(node)].own.formUnion(roles)
  }

  /// Whether a word begins (or ends) with a scalar.
  @inline(__always)
  func isRoot(_ scalar: UInt32) -> Bool {
    scalar >= 0x10000 || bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// The node of the words that begin (or end) with a scalar, if one of them has one of `roles`.
  @inline(__always)
  private func root(_ scalar: UInt32, _ roles: Roles) -> Int32? {
    if scalar >= 0x10000 { return edges.target(0, scalar) }
    let word = Int(scalar >> 6)
    let bit: UInt64 = 1 << UInt64(scalar & 63)
    guard bits[word] & bit != 0 else { return nil }
    let root = roots[Int(counts[word]) &+ (bits[word] & (bit &- 1)).nonzeroBitCount]
    return root.below.isDisjoint(with: roles) ? nil : root.node
  }

  /// The longest word that begins at `position`, ends at or before `limit` and has one of `roles`; those of them it has.
  func longest(_ text: Scalars, at position: Int, limit: Int, roles: Roles) -> (end: Int, roles: Roles)? {
    guard position < limit, var node = root(text[position], roles) else { return nil }
    var offset = position + 1
    var found: (end: Int, roles: Roles)?
    while !nodes[Int(node)].below.isDisjoint(with: roles) {
      let own = nodes[Int(node)].own.intersection(roles)
      if !own.isEmpty { found = (offset, own) }
      guard offset < limit, let next = edges.target(node, text[offset]) else { break }
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
    while !nodes[Int(node)].below.isDisjoint(with: roles) {
      let own = nodes[Int(node)].own.intersection(roles)
      if !own.isEmpty { found = (offset, own) }
      guard offset > limit, let next = edges.target(node, text[offset - 1]) else { break }
      node = next
      offset -= 1
    }
    return found
  }
}

/// Words with a payload, found as the longest one that begins, or ends, at a position.
package struct ScalarTrie<Payload: Sendable>: Sendable {
  private var edges: [UInt64: Int32] = [:]
  private var payloads: [Payload?] = [nil]
  private let isReversed: Bool

  /// - Parameter isReversed: true to match words by their last character, walking to the left.
  package init(isReversed: Bool = false) { self.isReversed = isReversed }

  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(UInt32(node)) << 32 | UInt64(scalar) }

  /// Adds a word; `merge` joins the payloads where it is there already.
  package mutating func insert(
    _ word: String, _ payload: Payload, merge: (Payload, Payload) -> Payload = { _, new in new }
  ) {
    var node: Int32 = 0
    let scalars = word.unicodeScalars.map(\.value)
    for scalar in isReversed ? scalars.reversed() : scalars {
      if let next = edges[Self.key(node, scalar)] {
        node = next
      } else {
        edges[Self.key(node, scalar)] = Int32(payloads.count)
        node = Int32(payloads.count)
        payloads.append(nil)
      }
    }
    if let old = payloads[Int(node)] {
      payloads[Int(node)] = merge(old, payload)
    } else {
      payloads[Int(node)] = payload
    }
  }

  /// The longest word that begins at `position`, ends at or before `limit` and is wanted.
  package func match(
    _ text: Scalars, at position: Int, limit: Int = .max, where isWanted: (Payload) -> Bool = { _ in true }
  ) -> (end: Int, payload: Payload)? {
    var node: Int32 = 0
    var offset = position
    var found: (end: Int, payload: Payload)?
    while offset < limit, let next = edges[Self.key(node, text[offset])] {
      node = next
      offset += 1
      if let payload = payloads[Int(node)], isWanted(payload) { found = (offset, payload) }
    }
    return found
  }

  /// The longest word that ends at `position`, begins at or behind `limit` and is wanted; the trie must be reversed.
  package func match(
    _ text: Scalars, endingAt position: Int, limit: Int, where isWanted: (Payload) -> Bool = { _ in true }
  ) -> (start: Int, payload: Payload)? {
    var node: Int32 = 0
    var offset = position
    var found: (start: Int, payload: Payload)?
    while offset > limit, let next = edges[Self.key(node, text[offset - 1])] {
      node = next
      offset -= 1
      if let payload = payloads[Int(node)], isWanted(payload) { found = (offset, payload) }
    }
    return found
  }
}

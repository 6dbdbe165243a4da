import Records

/// Words with a payload, found as the longest one that begins, or ends, at a position.
package struct ScalarTrie<Payload: Sendable>: Sendable {
  private var edges = EdgeTable()
  /// A bit for each scalar of the first plane that a word begins (or ends) with: most places are passed over by it.
  private var roots = [UInt64](repeating: 0, count: 1024)
  private var payloads: [Payload?] = [nil]
  private let isReversed: Bool

  /// - Parameter isReversed: true to match words by their last character, walking to the left.
  package init(isReversed: Bool = false) { self.isReversed = isReversed }

  /// Adds a word; `merge` joins the payloads where it is there already.
  package mutating func insert(
    _ word: String, _ payload: Payload, merge: (Payload, Payload) -> Payload = { _, new in new }
  ) {
    var node: Int32 = 0
    let scalars = word.unicodeScalars.map(\.value)
    if let root = isReversed ? scalars.last : scalars.first, root < 0x10000 {
      roots[Int(root >> 6)] |= 1 << UInt64(root & 63)
    }
    for scalar in isReversed ? scalars.reversed() : scalars {
      if let next = edges.target(node, scalar) {
        node = next
      } else {
        edges.insert(node, scalar, Int32(payloads.count))
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

  /// Whether a word begins (or ends) with a scalar.
  @inline(__always)
  func isRoot(_ scalar: UInt32) -> Bool {
    scalar >= 0x10000 || roots[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// The payload of a word that fills a stretch of a text wholly.
  func whole(_ text: Scalars, from start: Int = 0, to end: Int? = nil) -> Payload? {
    let end = end ?? text.count
    guard start < end else { return nil }
    var node: Int32 = 0
    for position in start..<end {
      guard let next = edges.target(node, text[position]) else { return nil }
      node = next
    }
    return payloads[Int(node)]
  }

  /// The longest word that begins at `position`, ends at or before `limit` and is wanted.
  package func match(
    _ text: Scalars, at position: Int, limit: Int = .max, where isWanted: (Payload) -> Bool = { _ in true }
  ) -> (end: Int, payload: Payload)? {
    var node: Int32 = 0
    var offset = position
    var found: (end: Int, payload: Payload)?
    if !isRoot(text[offset]) { return nil }
    while offset < limit, let next = edges.target(node, text[offset]) {
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
    if !isRoot(text[offset - 1]) { return nil }
    while offset > limit, let next = edges.target(node, text[offset - 1]) {
      node = next
      offset -= 1
      if let payload = payloads[Int(node)], isWanted(payload) { found = (offset, payload) }
    }
    return found
  }
}

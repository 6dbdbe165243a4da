/// Finds the terms of a table in UTF-8 text: leftmost-longest, without overlaps, in one pass.
///
/// A trie over scalars whose root is a direct table, since nearly all scalars begin no term.
struct TermMatcher: Sendable {
  /// Node number for the first scalar of a term; 0 where none begins so.
  private var roots = [UInt16](repeating: 0, count: 0x10000)
  /// One bit for each scalar of the basic plane: whether a term begins so. Small enough to stay in the first cache.
  private var begins = [UInt64](repeating: 0, count: 1024)
  /// Which pairs of first and second scalar may stand in a term (hashed: it may say yes wrongly, never no wrongly).
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// One bit for each scalar that is a term by itself.
  private var singles = [UInt64](repeating: 0, count: 1024)
  /// The edges of node n are `edges[firstEdge[n]..<firstEdge[n + 1]]`, in no particular order: few nodes have many.
  private var firstEdge: [Int] = []
  private var edges: [(scalar: UInt32, node: Int)] = []
  /// The term that ends at a node; -1 for none.
  private var terms: [Int] = []

  /// - Parameter terms: not empty, of scalars of the basic plane; of equal terms the first counts.
  init(_ words: [String]) {
    var children: [[(scalar: UInt32, node: Int)]] = [[]]
    var ends = [-1]
    for (index, word) in words.enumerated() {
      var node = 0
      for scalar in word.unicodeScalars {
        if let edge = children[node].first(where: { $0.scalar == scalar.value }) {
          node = edge.node
        } else {
          children.append([])
          ends.append(-1)
          children[node].append((scalar.value, children.count - 1))
          node = children.count - 1
        }
      }
      if node > 0, ends[node] < 0 { ends[node] = index }
    }
    for edge in children[0] where edge.scalar < 0x10000 && edge.node < 0x10000 {
      roots[Int(edge.scalar)] = UInt16(edge.node)
      begins[Int(edge.scalar >> 6)] |= 1 << UInt64(edge.scalar & 63)
      if ends[edge.node] >= 0 { singles[Int(edge.scalar >> 6)] |= 1 << UInt64(edge.scalar & 63) }
      for second in children[edge.node] {
        let hash = Self.hash(edge.scalar, second.scalar)
        pairs[hash >> 6] |= 1 << UInt64(hash & 63)
      }
    }
    for node in children {
      firstEdge.append(edges.count)
      edges.append(contentsOf: node)
    }
    firstEdge.append(edges.count)
    terms = ends
  }

  /// Calls `body` with the number of each term found and where it stands.
  func forEachMatch(in bytes: [UInt8], _ range: Range<Int>, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    var position = range.lowerBound
    while let (start, root) = nextRoot(from: position, to: range.upperBound, in: bytes) {
      let next = bytes.scalar(at: start).next
      if let (term, end) = longest(from: root, in: bytes, next..<range.upperBound) {
        body(term, start..<end)
        position = end
      } else {
        position = next
      }
    }
  }

  /// The next place where a term may begin. Nearly all time goes here, so it reads through bare pointers; `end` is at
  /// most the length of `bytes`.
  private func nextRoot(from start: Int, to end: Int, in bytes: [UInt8]) -> (position: Int, root: Int)? {
    precondition(start >= 0 && end <= bytes.count)
    return bytes.withUnsafeBufferPointer { bytes in
      begins.withUnsafeBufferPointer { begins in
        var position = start
        while position < end {
          let first = bytes[position]
          // Terms begin with scalars of three bytes or of one; longer ones and Latin supplements begin none.
          if first >= 0xE0, first < 0xF0, position + 2 < end {
            let scalar =
              Int(first & 0x0F) << 12 | Int(bytes[position + 1] & 0x3F) << 6 | Int(bytes[position + 2] & 0x3F)
            if Self.holds(begins, scalar), mayBegin(scalar, at: position + 3, end, bytes) {
              return (position, Int(roots[scalar]))
            }
            position += 3
          } else if first < 0x80 {
            if Self.holds(begins, Int(first)), mayBegin(Int(first), at: position + 1, end, bytes) {
              return (position, Int(roots[Int(first)]))
            }
            position += 1
          } else {
            position += first < 0xE0 ? 2 : 4
          }
        }
        return nil
      }
    }
  }

  @inline(__always)
  private static func holds(_ bits: UnsafeBufferPointer<UInt64>, _ index: Int) -> Bool {
    bits[index >> 6] >> UInt64(index & 63) & 1 != 0
  }

  /// Whether a term that begins with `scalar` can go on with the scalar at `next`, or ends with its first one.
  @inline(__always)
  private func mayBegin(_ scalar: Int, at next: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if next + 2 < end, bytes[next] >= 0xE0, bytes[next] < 0xF0 {
      let second =
        UInt32(bytes[next] & 0x0F) << 12 | UInt32(bytes[next + 1] & 0x3F) << 6 | UInt32(bytes[next + 2] & 0x3F)
      let hash = Self.hash(UInt32(scalar), second)
      if pairs[hash >> 6] >> UInt64(hash & 63) & 1 != 0 { return true }
    } else if next < end, bytes[next] < 0x80 {
      let hash = Self.hash(UInt32(scalar), UInt32(bytes[next]))
      if pairs[hash >> 6] >> UInt64(hash & 63) & 1 != 0 { return true }
    }
    return singles[scalar >> 6] >> UInt64(scalar & 63) & 1 != 0
  }

  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> Int { Int((first &* 0x9E5 ^ second) & 0xFFFF) }

  private func longest(from root: Int, in bytes: [UInt8], _ range: Range<Int>) -> (term: Int, end: Int)? {
    var node = root
    var position = range.lowerBound
    var found: (term: Int, end: Int)?
    while true {
      if terms[node] >= 0 { found = (terms[node], position) }
      if position >= range.upperBound { return found }
      let (scalar, next) = bytes.scalar(at: position)
      var target = 0
      for edge in edges[firstEdge[node]..<firstEdge[node + 1]] where edge.scalar == scalar {
        target = edge.node
        break
      }
      if target == 0 || next > range.upperBound { return found }
      node = target
      position = next
    }
  }
}

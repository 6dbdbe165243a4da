import Records

/// A trie over scalars whose edges stand in one flat hash table: one probe a scalar, whatever the node's width.
struct TermTrie: Sendable {
  private var edges = EdgeTable()
  /// The term that ends at each node; -1 for none.
  private var terms: [Int32] = [-1]

  /// Adds a term; of equal terms the first counts.
  ///
  /// - Parameter word: not empty.
  /// - Returns: the number of the term that counts.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Int {
    var node: Int32 = 0
    var position = 0
    while position < word.count {
      let (scalar, next) = Self.scalar(word, at: position)
      if let known = edges.target(node, scalar) {
        node = known
      } else {
        let new = Int32(terms.count)
        edges.insert(node, scalar, new)
        terms.append(-1)
        node = new
      }
      position = next
    }
    if terms[Int(node)] < 0 { terms[Int(node)] = Int32(number) }
    return Int(terms[Int(node)])
  }

  /// The longest term that begins where `range` begins and ends within it.
  func longest(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (term: Int, end: Int)? {
    var node: Int32 = 0
    var position = range.lowerBound
    var found: (term: Int, end: Int)?
    while position < range.upperBound {
      let (scalar, next) = Self.scalar(text, at: position)
      guard next <= range.upperBound, let behind = edges.target(node, scalar) else { break }
      node = behind
      position = next
      let term = terms[Int(node)]
      if term >= 0 { found = (Int(term), position) }
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
}

/// The first byte of a scalar of three bytes: Han and their marks.
@inline(__always)
func isThreeByteLead(_ byte: UInt8) -> Bool { byte & 0xF0 == 0xE0 }

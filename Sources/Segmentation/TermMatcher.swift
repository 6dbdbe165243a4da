/// Finds the terms of a table in UTF-8 text: leftmost-longest, without overlaps, in one pass.
///
/// Nearly all time goes into places where no term begins, so these cost one look-up: a bit for the hash of the two
/// scalars (six bytes) that stand there. Where the bit is set, a trie decides.
struct TermMatcher: Sendable {
  /// A bit for the hash of the first six bytes of each term that begins with two scalars of three bytes (Han and its
  /// marks): it may say yes wrongly, never no wrongly.
  private var pairs = [UInt64](repeating: 0, count: 1 << (pairBits - 6))
  /// A bit for the first scalar of each other term.
  private var others = [UInt64](repeating: 0, count: 1024)
  /// Whether a term is a single scalar of three bytes, or goes on with a scalar of another length.
  private var hasOthers = false
  private var trie = TermTrie()

  private static let pairBits = 16

  /// - Parameter terms: not empty, of scalars of the basic plane, the first of one or three bytes; of equal terms the
  ///   first counts.
  init(_ terms: [String]) {
    trie = TermTrie(terms)
    for term in terms {
      let bytes = Array(term.utf8)
      guard let first = term.unicodeScalars.first?.value, first < 0x10000 else { continue }
      if bytes.count >= 6, Self.isThreeByteLead(bytes[0]), Self.isThreeByteLead(bytes[3]) {
        let key = (0..<6).reduce(UInt64(0)) { $0 | UInt64(bytes[$1]) << UInt64(8 * $1) }
        let hash = Self.hash(key)
        pairs[hash >> 6] |= 1 << UInt64(hash & 63)
      } else {
        others[Int(first >> 6)] |= 1 << UInt64(first & 63)
        if first >= 0x80 { hasOthers = true }
      }
    }
  }

  /// Calls `body` with the number of each term found and where it stands.
  func forEachMatch(in bytes: [UInt8], _ range: Range<Int>, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    bytes.withUnsafeBufferPointer { text in
      pairs.withUnsafeBufferPointer { pairs in
        var position = range.lowerBound
        while position < range.upperBound {
          let first = text[position]
          var found: (term: Int, end: Int)?
          if Self.isThreeByteLead(first), position + 8 <= text.count {
            let block = UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let pair = UInt64(littleEndian: block) & 0xFFFF_FFFF_FFFF
            let hash = Self.hash(pair)
            if pairs[hash >> 6] >> UInt64(hash & 63) & 1 != 0 {
              found = trie.longest(startingWith: pair, in: text, position..<range.upperBound)
            }
            if found == nil, hasOthers, isOther(bytes.scalar(at: position).value) {
              found = trie.longest(in: text, position..<range.upperBound)
            }
          } else if first >= 0x80 || isOther(UInt32(first)) {
            found = trie.longest(in: text, position..<range.upperBound)
          }
          if let (term, end) = found {
            body(term, position..<end)
            position = end
          } else {
            position += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
          }
        }
      }
    }
  }

  @inline(__always)
  private static func isThreeByteLead(_ byte: UInt8) -> Bool { byte >= 0xE0 && byte < 0xF0 }

  @inline(__always)
  private func isOther(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && others[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// Multiplicative hashing (Knuth): the top bits of the product with an odd constant near 2⁶⁴ divided by the golden ratio.
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(pairBits))) }
}

import Records

/// Finds the terms of a table in UTF-8 text: leftmost-longest, without overlaps, in one pass.
///
/// Nearly all time goes into places where no term begins, so these cost one look-up: a bit for the hash of the two
/// scalars (six bytes) that stand there. Where the bit is set, a trie decides.
struct TermMatcher: Sendable {
  /// A bit for the hash of the first six bytes of each term that begins with a scalar of three bytes (Han and its marks)
  /// and has so many: it may say yes wrongly, never no wrongly.
  private var pairs = [UInt64](repeating: 0, count: 1 << (pairBits - 6))
  /// The first scalar of each other term.
  private var others = ScalarSet()
  /// Whether a term of fewer than six bytes begins with a scalar of three.
  private var hasShort = false
  private var trie = TermTrie()

  private static let pairBits = 16

  /// Adds a term, not empty, of scalars of the basic plane, the first of one or three bytes.
  ///
  /// - Returns: the number of the first equal term, which is the one that is found.
  mutating func add(_ term: UnsafeBufferPointer<UInt8>, _ number: Int) -> Int {
    if !isThreeByteLead(term[0]) {
      others.insert(UInt32(term[0]))
    } else if term.count >= 6 {
      let hash = Self.hash((0..<6).reduce(0) { $0 | UInt64(term[$1]) << UInt64(8 * $1) })
      pairs[hash >> 6] |= 1 << UInt64(hash & 63)
    } else {
      others.insert(Self.scalar(UInt64(term[0]) | UInt64(term[1]) << 8 | UInt64(term[2]) << 16))
      hasShort = true
    }
    return trie.add(term, number)
  }

  /// Calls `body` with the number of each term found and where it stands.
  func forEachMatch(in bytes: [UInt8], _ range: Range<Int>, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    bytes.withUnsafeBufferPointer { text in
      var position = range.lowerBound
      while true {
        position = firstCandidate(in: text, from: position, to: range.upperBound)
        if position >= range.upperBound { break }
        if let (term, end) = match(in: text, position..<range.upperBound) {
          body(term, position..<end)
          position = end
        } else {
          let first = text[position]
          position += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        }
      }
    }
  }

  /// The first place at or behind `start` where a term may begin, or `end`.
  private func firstCandidate(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    pairs.withUnsafeBufferPointer { pairs in
      var position = start
      let last = Swift.min(end, text.count &- 7)
      while position < last {
        let block = Self.block(in: text, at: position)
        if block & 0xF0 == 0xE0 {
          let hash = Self.hash(block & Self.pairMask)
          if pairs[hash >> 6] &>> UInt64(hash & 63) & 1 != 0 { return position }
          if hasShort, others.contains(Self.scalar(block)) { return position }
          position &+= 3
        } else if block & 0x80 == 0 {
          if others.contains(UInt32(block & 0x7F)) { return position }
          position &+= 1
        } else {
          return position
        }
      }
      return position
    }
  }

  /// The number of the longest term at the beginning of `range`.
  func term(atBeginningOf range: Range<Int>, in bytes: [UInt8]) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    let start = range.lowerBound
    return bytes.withUnsafeBufferPointer { text in
      guard !range.isEmpty, firstCandidate(in: text, from: start, to: start + 1) == start else { return nil }
      return match(in: text, range)?.term
    }
  }

  private func match(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (term: Int, end: Int)? {
    let position = range.lowerBound
    guard position + 8 <= text.count else { return trie.longest(in: text, range) }
    let block = Self.block(in: text, at: position)
    guard block & 0xF000_00F0 == 0xE000_00E0 else { return trie.longest(in: text, range) }
    let (first, second) = (Self.scalar(block), Self.scalar(block &>> 24))
    if let found = trie.longest(startingWith: first, second, in: text, range) { return found }
    return hasShort ? trie.longest(in: text, range) : nil
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  private static func block(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
    UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: position, as: UInt64.self)
      .littleEndian
  }

  /// The scalar whose three bytes are the lowest of a block.
  @inline(__always)
  private static func scalar(_ block: UInt64) -> UInt32 {
    let bytes = UInt32(truncatingIfNeeded: block)
    return (bytes & 0x0F) << 12 | (bytes >> 2) & 0xFC0 | (bytes >> 16) & 0x3F
  }

  private static let pairMask: UInt64 = 0xFFFF_FFFF_FFFF

  /// Multiplicative hashing (Knuth): the top bits of the product with an odd constant near 2⁶⁴ divided by the golden ratio.
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(pairBits))) }
}

import Records

/// Finds the terms of a table in UTF-8 text: leftmost-longest, without overlaps, in one pass.
///
/// Nearly all time goes into places where no term begins, and each place that only looks like a term costs as much as many
/// others. So two questions are asked everywhere, each a bit for a hash: whether a term of two scalars (six bytes) stands
/// there, and whether the first three scalars (nine bytes) of a longer one do.
struct TermMatcher: Sendable {
  /// Two bits for the hash of the first six bytes of each term of `terms`: whether it ends there, whether it goes on. They may
  /// say yes wrongly, never no. (The first also for other terms whose second scalar has not three bytes: 从0到1.)
  private var pairs = [UInt64](repeating: 0, count: 1 << (hashBits - 5))
  /// A bit for the hash of the first nine bytes of each term that goes on.
  private var triples = [UInt64](repeating: 0, count: 1 << (hashBits - 6))
  private var terms = HanTerms()
  /// The few other terms, and the first scalars of those that `pairs` does not tell.
  private var others = TermTrie()
  private var firstOfOthers = ScalarSet()
  /// Whether one of these has three bytes.
  private var hasShort = false

  private static let hashBits = 16

  /// Adds a term, not empty, of scalars of the basic plane, the first of one or three bytes.
  ///
  /// - Returns: the number of the first equal term, which is the one that is found.
  mutating func add(_ term: UnsafeBufferPointer<UInt8>, _ number: Int) -> Int {
    let isPair = term.count == 6
    guard isThreeByteLead(term[0]), isPair || term.count >= 9, isThreeByteLead(term[3]),
      isPair || isThreeByteLead(term[6])
    else {
      if !isThreeByteLead(term[0]) {
        firstOfOthers.insert(UInt32(term[0]))
      } else if term.count >= 6, !isThreeByteLead(term[3]) {
        let pair = Self.hash(Self.product(Self.bytes(of: term, 0..<6)))
        pairs[pair >> 5] |= 1 << UInt64(pair << 1 & 63)
      } else {
        firstOfOthers.insert(Self.scalar(Self.bytes(of: term, 0..<3)))
        hasShort = true
      }
      return others.add(term, number)
    }
    let head = Self.bytes(of: term, 0..<6)
    let (first, second) = (Self.scalar(head), Self.scalar(head >> 24))
    let product = Self.product(head)
    let pair = Self.hash(product)
    pairs[pair >> 5] |= (isPair ? 1 : 2) << UInt64(pair << 1 & 63)
    if isPair { return terms.add(first, second, number) }
    let third = Self.bytes(of: term, 6..<9)
    let triple = Self.hash(product, third)
    triples[triple >> 6] |= 1 << UInt64(triple & 63)
    return terms.add(HanTerms.key(first, second, Self.scalar(third)), term[9...], number)
  }

  /// Calls `body` with the number of each term found and where it stands.
  func forEachMatch(in bytes: [UInt8], _ range: Range<Int>, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    bytes.withUnsafeBufferPointer { text in
      var position = range.lowerBound
      while true {
        let place = firstCandidate(in: text, from: position, to: range.upperBound)
        position = place.position
        if position >= range.upperBound { break }
        if let (term, end) = match(in: text, position..<range.upperBound, place.mayBe) {
          body(term, position..<end)
          position = end
        } else {
          let first = text[position]
          position += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        }
      }
    }
  }

  /// The terms that may stand at a place.
  private enum Candidates { case pair, longer, any }

  /// The first place at or behind `start` where a term may begin, or `end`.
  @inline(__always)
  private func firstCandidate(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (position: Int, mayBe: Candidates) {
    pairs.withUnsafeBufferPointer { pairs in
      triples.withUnsafeBufferPointer { triples in
        var position = start
        // Nine bytes are looked at.
        let last = Swift.min(end, text.count &- 8)
        while position < last {
          let block = Self.block(in: text, at: position)
          if block & 0xF0 == 0xE0 {
            let product = Self.product(block & Self.pairMask)
            let pair = Self.hash(product)
            let triple = Self.hash(product, Self.block(in: text, at: position &+ 1) &>> 40)
            let bits = pairs[pair >> 5] &>> UInt64(truncatingIfNeeded: pair &<< 1)
            let isLonger = bits &>> 1 & triples[triple >> 6] &>> UInt64(truncatingIfNeeded: triple)
            if hasShort, firstOfOthers.contains(Self.scalar(block)) { return (position, .any) }
            if (bits | isLonger) & 1 != 0 { return (position, isLonger & 1 != 0 ? .longer : .pair) }
            position &+= 3
          } else if block & 0x80 == 0 {
            if firstOfOthers.contains(UInt32(block & 0x7F)) { return (position, .any) }
            position &+= 1
          } else {
            return (position, .any)
          }
        }
        return (position, .any)
      }
    }
  }

  /// The number of the longest term at the beginning of `range`.
  func term(atBeginningOf range: Range<Int>, in bytes: [UInt8]) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    let start = range.lowerBound
    return bytes.withUnsafeBufferPointer { text in
      if range.isEmpty { return nil }
      let place = firstCandidate(in: text, from: start, to: start + 1)
      return place.position == start ? match(in: text, range, place.mayBe)?.term : nil
    }
  }

  @inline(__always)
  private func match(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ mayBe: Candidates
  ) -> (term: Int, end: Int)? {
    if mayBe != .any, isThreeByteLead(text[range.lowerBound + 3]) {
      return match(in: text, range, isPair: mayBe == .pair)
    }
    let found = match(in: text, range, isPair: false)
    let other = others.longest(in: text, range)
    guard let found, let other else { return found ?? other }
    return found.end > other.end ? found : other
  }

  /// The longest of `terms` at the beginning of `range`.
  @inline(__always)
  private func match(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isPair: Bool
  ) -> (term: Int, end: Int)? {
    let start = range.lowerBound
    let isWithin = start &+ 9 <= text.count
    let head = isWithin ? Self.block(in: text, at: start) : Self.bytes(of: text, start..<text.count)
    guard head & 0xF000_00F0 == 0xE000_00E0 else { return nil }
    let (first, second) = (Self.scalar(head), Self.scalar(head &>> 24))
    if !isPair, isWithin, start &+ 9 <= range.upperBound {
      let third = Self.block(in: text, at: start &+ 1) &>> 40
      let key = HanTerms.key(first, second, Self.scalar(third))
      let rest = (start &+ 9)..<range.upperBound
      if third & 0xF0 == 0xE0, let found = terms.longest(key, in: text, rest) { return found }
    }
    guard start &+ 6 <= range.upperBound, let term = terms.pair(first, second) else { return nil }
    return (term, start &+ 6)
  }

  /// At most the first eight bytes of a range, the first one lowest.
  private static func bytes(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    range.prefix(8).reduce(0) { $0 | UInt64(text[$1]) << UInt64(8 * ($1 - range.lowerBound)) }
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
  private static func product(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func hash(_ product: UInt64) -> Int { Int(truncatingIfNeeded: product >> (64 - UInt64(hashBits))) }

  /// The hash of nine bytes: the product of the first six and what follows.
  @inline(__always)
  private static func hash(_ product: UInt64, _ third: UInt64) -> Int { hash(product ^ third &* 0xC2B2_AE3D_27D4_EB4F) }
}

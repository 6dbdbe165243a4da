import Records

/// The terms that begin with two scalars of three bytes (Han and their marks) and have no more, or a third such scalar: nearly
/// all of a table. A look-up goes to one or two places in memory, however long the term is.
struct HanTerms: Sendable {
  /// The numbers of the terms of two scalars, the first of which stands in the place of a node.
  private var pairs = EdgeTable()
  /// For the first three scalars of longer terms, the place of the longest in `longer`; 0 where the slot is free.
  private var slots = [UInt16](repeating: 0, count: 64)
  private var count = 0
  /// The terms that have more, of those with the same three scalars the longest first. The first place stands for none.
  private var longer = [Longer(key: 0, number: -1, start: 0, count: 0, next: 0)]
  /// What follows the first nine bytes of each of them.
  private var tails: [UInt8] = []

  private struct Longer: Sendable {
    /// The first three scalars.
    var key: UInt64
    var number: Int32
    /// Where in `tails` the rest begins.
    var start: Int32
    var count: Int32
    /// The next with the same three scalars.
    var next: Int32
  }

  /// The first three scalars as a number; the third is 0 for a term of two.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second) << 16 | UInt64(third)
  }

  /// Adds a term of two scalars.
  ///
  /// - Returns: the number of the first equal term.
  mutating func add(_ first: UInt32, _ second: UInt32, _ number: Int) -> Int {
    if let known = pairs.target(Int32(first), second) { return Int(known) }
    pairs.insert(Int32(first), second, Int32(number))
    return number
  }

  /// Adds a longer term.
  ///
  /// - Parameter tail: what follows the first three scalars.
  /// - Returns: the number of the first equal term.
  mutating func add(_ key: UInt64, _ tail: some Collection<UInt8>, _ number: Int) -> Int {
    let (slot, head) = find(key)
    var before = 0
    var place = head
    while place != 0, longer[place].count >= tail.count {
      if self.tail(place).elementsEqual(tail) { return Int(longer[place].number) }
      before = place
      place = Int(longer[place].next)
    }
    let new = longer.count
    precondition(new <= 0xFFFF, "a table has room for 65,535 terms of three characters and more")
    longer.append(
      Longer(key: key, number: Int32(number), start: Int32(tails.count), count: Int32(tail.count), next: Int32(place)))
    tails += tail
    if before != 0 {
      longer[before].next = Int32(new)
    } else {
      slots[slot] = UInt16(new)
      if head == 0 { count += 1 }
      if count * 2 >= slots.count { grow() }
    }
    return number
  }

  private func tail(_ place: Int) -> ArraySlice<UInt8> {
    tails[Int(longer[place].start)..<Int(longer[place].start + longer[place].count)]
  }

  /// The term of two scalars.
  @inline(__always)
  func pair(_ first: UInt32, _ second: UInt32) -> Int? { pairs.target(Int32(bitPattern: first), second).map(Int.init) }

  /// The longest term with these three scalars that ends within `range`, which begins behind them.
  func longest(_ key: UInt64, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (term: Int, end: Int)? {
    var place = find(key).place
    while place != 0 {
      let term = longer[place]
      let end = range.lowerBound + Int(term.count)
      if end <= range.upperBound, matches(term, in: text, at: range.lowerBound) { return (Int(term.number), end) }
      place = Int(term.next)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ term: Longer, in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    for offset in 0..<Int(term.count) where tails[Int(term.start) + offset] != text[position + offset] { return false }
    return true
  }

  /// The slot of three scalars, and the place of the longest term that begins with them, 0 for none.
  @inline(__always)
  private func find(_ key: UInt64) -> (slot: Int, place: Int) {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var slot = Self.slot(key, mask)
      // The table is never more than half full, and the mask keeps the slot inside of it.
      while true {
        let place = Int(slots.baseAddress.unsafelyUnwrapped[slot])
        if place == 0 || longer[place].key == key { return (slot, place) }
        slot = (slot &+ 1) & mask
      }
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt16](repeating: 0, count: old.count * 2)
    for place in old where place != 0 { slots[find(longer[Int(place)].key).slot] = place }
  }
}

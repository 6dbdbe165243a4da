extension CompiledTrie {
  /// What look-ups need, apart, so that a loop has it at hand.
  struct Lookup {
    let slots: UnsafeMutablePointer<WordTrie.Slot>
    let roots: UnsafeMutablePointer<WordTrie.Root>
    let alone: UnsafeMutablePointer<ReadingStep>
    /// The number of each character of the Basic Multilingual Plane; 0 of those that stand in no word.
    let numbers: UnsafeMutablePointer<UInt16>
    let mask: Int
    let shift: UInt32
    /// A bit for each pair of characters that some word begins with, by a hash of the two; few others have theirs set.
    let openings: UnsafeMutablePointer<UInt64>
  }
}

extension CompiledTrie.Lookup {
  /// The number of a character, by which the other look-ups take it.
  @inline(__always)
  func number(_ scalar: UInt32) -> UInt16 { scalar < UInt32(WordTrie.planeSize) ? numbers[Int(scalar)] : 0 }

  @inline(__always)
  func root(_ character: UInt16) -> CompiledTrie.Step {
    let root = roots[Int(character)]
    return CompiledTrie.Step(node: root.node, end: root.end, hash: CompiledTrie.hash(character))
  }

  @inline(__always)
  func next(_ step: CompiledTrie.Step, _ character: UInt16) -> CompiledTrie.Step {
    if step.end.followers & Self.bit(character) == 0 { return .none }
    return edge(step, character)
  }

  /// The same, where the character may follow.
  @inline(__always)
  func edge(_ step: CompiledTrie.Step, _ character: UInt16) -> CompiledTrie.Step {
    let hash = CompiledTrie.hash(step.hash, character)
    return edge(step.node, character, hash, seen: slots[slot(hash)].edge)
  }

  /// Where an edge is looked for first.
  @inline(__always)
  func slot(_ hash: UInt32) -> Int { Int(hash &>> shift) }

  /// The edge that a character leads to.
  ///
  /// - Parameter seen: what stands in the slot of the hash.
  @inline(__always)
  func edge(_ node: UInt32, _ character: UInt16, _ hash: UInt32, seen: UInt64) -> CompiledTrie.Step {
    let key = UInt64(node) << WordTrie.characterBits | UInt64(character)
    var (index, edge) = (slot(hash), seen)
    while edge & (1 << WordTrie.keyBits - 1) != key {
      if edge == 0 { return .none }
      index = (index &+ 1) & mask
      edge = slots[index].edge
    }
    return CompiledTrie.Step(
      node: UInt32(truncatingIfNeeded: edge >> WordTrie.keyBits), end: slots[index].end, hash: hash)
  }

  /// 1 where a word may begin with the two characters, 0 where none does.
  @inline(__always)
  func mayBegin(_ first: UInt16, _ second: UInt16) -> Int {
    let bit = Self.opening(first, second)
    return Int(truncatingIfNeeded: openings[bit >> 6] >> UInt64(bit & 63) & 1)
  }

  /// 1 where the character may follow the edge, 0 where it does not.
  @inline(__always)
  func mayFollow(_ step: CompiledTrie.Step, _ character: UInt16) -> Int {
    step.end.followers & Self.bit(character) == 0 ? 0 : 1
  }

  /// The longest word that begins at `position`: its end and value.
  func longest(_ characters: UnsafeBufferPointer<UInt16>, at position: Int) -> (end: Int, value: Int32)? {
    var step = root(characters[position])
    var here = position + 1
    var found: (end: Int, value: Int32)?
    while !step.isNone {
      if step.endsWord { found = (here, step.value) }
      if here >= characters.count { break }
      step = next(step, characters[here])
      here += 1
    }
    return found
  }

  /// The follower bit of a character: five bits of a multiplicative hash (Knuth, TAOCP 3, 6.4).
  @inline(__always)
  static func bit(_ character: UInt16) -> UInt32 { 1 &<< ((UInt32(character) &* 0x9E37_79B1) >> 27) }

  /// The bit of a pair of characters. Which line of the processor's cache it lies in is told by the first and by the
  /// second's number without its last nine bits: common characters have low numbers, and a text needs few lines.
  @inline(__always)
  static func opening(_ first: UInt16, _ second: UInt16) -> Int {
    let hash = (UInt64(first) << 16 | UInt64(second) >> 9) &* 0x9E37_79B9_7F4A_7C15
    let line = hash >> (64 - WordTrie.openingBits + 9)
    return Int(truncatingIfNeeded: line << 9 | UInt64(second) & 0x1FF)
  }
}

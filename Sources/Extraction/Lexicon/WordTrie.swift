/// A trie over folded characters while words are added. Its edges stand in one hash table of 16-byte slots; the first
/// character is looked up in an array. They are put where look-ups find them: what is finished needs no second table.
///
/// The characters of the tables are numbered in the order in which the tables have them, so that what is looked up for the
/// common ones lies close together. Those beyond the Basic Multilingual Plane stand in no name.
final class WordTrie {
  /// What is said of the end of an edge.
  struct End {
    /// Which characters may follow, a bit each by a hash.
    var followers: UInt32
    /// The index of the word that ends here plus one, and in the lowest bits what reading it costs; 0 where none ends.
    var word: UInt32
  }

  struct Slot {
    /// Node and character number of the edge's beginning, and from bit 37 on the node it leads to; 0 in a free slot.
    var edge: UInt64
    var end: End
  }

  /// Where a first character leads to: its own number is the node's.
  struct Root {
    var node: UInt32
    var end: End
  }

  /// What reading a character by itself costs, and as which word it is then read; `CompiledTrie.bare` where as none.
  struct Alone {
    var cost: Int32
    var word: Int32
  }

  static let planeSize = 0x10000
  static let characterBits: UInt64 = 16
  static let keyBits: UInt64 = 37
  static let costBits: UInt32 = 11
  static let openingBits: UInt64 = 21

  private(set) var slots: LargeMemory<Slot>
  let roots = LargeMemory<Root>(count: planeSize)
  let alone = LargeMemory<Alone>(count: planeSize)
  let numbers = LargeMemory<UInt16>(count: planeSize)
  let openings = LargeMemory<UInt64>(count: 1 << Int(openingBits - 6))
  /// The characters by their numbers; none has the number 0.
  private var characters: [UInt32] = [0]
  private var nodeCount = UInt32(planeSize)
  private var edgeCount = 0

  /// - Parameter capacity: of the table, a power of two.
  init(capacity: Int = 1 << 12) { slots = LargeMemory(count: capacity) }

  /// The end of the word that consists of UTF-8 `bytes`, made where it is not there yet, and nil for one that cannot be.
  /// It stays in its place until another is asked for.
  func end(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<End>? {
    while (edgeCount + bytes.count) * 4 > slots.count * 3 { grow() }
    guard bytes.count > 0 else { return nil }
    var (scalar, position) = Characters.scalar(bytes, 0)
    let first = number(adding: Characters.fold(scalar))
    if first == 0 { return nil }
    let root = roots.elements + Int(first)
    root.pointee.node = UInt32(first)
    var node = UInt64(first)
    var end = UnsafeMutableRawPointer(root).advanced(by: MemoryLayout<Root>.offset(of: \.end)!)
      .assumingMemoryBound(to: End.self)
    var isSecond = true
    while position < bytes.count {
      let length: Int
      (scalar, length) = Characters.scalar(bytes, position)
      position += length
      let character = number(adding: Characters.fold(scalar))
      if character == 0 { return nil }
      end.pointee.followers |= CompiledTrie.Lookup.bit(character)
      if isSecond {
        let bit = CompiledTrie.Lookup.opening(first, character)
        openings.elements[bit >> 6] |= 1 << UInt64(bit & 63)
        isSecond = false
      }
      let slot = slot(node << Self.characterBits | UInt64(character))
      node = slot.pointee.edge >> Self.keyBits
      end = UnsafeMutableRawPointer(slot).advanced(by: MemoryLayout<Slot>.offset(of: \.end)!)
        .assumingMemoryBound(to: End.self)
    }
    return end
  }

  /// The number of a character, which it has from now on.
  private func number(adding scalar: UInt32) -> UInt16 {
    guard scalar < UInt32(Self.planeSize) else { return 0 }
    let number = numbers.elements[Int(scalar)]
    if number != 0 || characters.count == Self.planeSize { return number }
    numbers.elements[Int(scalar)] = UInt16(characters.count)
    characters.append(scalar)
    return numbers.elements[Int(scalar)]
  }

  private func makeNode() -> UInt32 {
    nodeCount += 1
    precondition(nodeCount < 1 << 21, "the tables of names hold more than two million beginnings of words")
    return nodeCount
  }

  /// The slot of an edge, which is there from now on.
  @inline(__always)
  private func slot(_ key: UInt64) -> UnsafeMutablePointer<Slot> {
    let (slots, mask) = (self.slots.elements, self.slots.count - 1)
    var index = CompiledTrie.slot(key, mask)
    while slots[index].edge != 0 {
      if slots[index].edge & (1 << Self.keyBits - 1) == key { return slots + index }
      index = (index + 1) & mask
    }
    slots[index].edge = UInt64(makeNode()) << Self.keyBits | key
    edgeCount += 1
    return slots + index
  }

  private func grow() {
    let old = slots
    slots = LargeMemory(count: old.count * 2)
    let mask = slots.count - 1
    for number in 0..<old.count where old.elements[number].edge != 0 {
      var index = CompiledTrie.slot(old.elements[number].edge & (1 << Self.keyBits - 1), mask)
      while slots.elements[index].edge != 0 { index = (index + 1) & mask }
      slots.elements[index] = old.elements[number]
    }
  }

  /// Says what reading each character by itself costs, and numbers those of numerals, which are read as such where no word
  /// has them.
  func finish(bareCost: (UInt32) -> Int32) {
    for scalar in 0..<UInt32(Self.planeSize) where Characters.isChineseDigit(scalar) { _ = number(adding: scalar) }
    for (number, scalar) in characters.enumerated() {
      var reading = Alone(
        cost: bareCost(scalar), word: Characters.isChineseDigit(scalar) ? CompiledTrie.digit : CompiledTrie.bare)
      let step = CompiledTrie.Step(node: UInt32(number), end: roots.elements[number].end)
      if step.endsWord, step.cost < reading.cost { reading = Alone(cost: step.cost, word: step.value) }
      alone.elements[number] = reading
    }
  }
}

extension WordTrie.End {
  /// The index of the word that ends here, nil where none does.
  var index: Int32? { word == 0 ? nil : Int32(word >> WordTrie.costBits) - 1 }

  /// - Parameter cost: from 0 to 2047.
  mutating func set(word index: Int32, cost: Int32) {
    precondition(index < 1 << 21 - 1, "the tables of names hold more than two million words")
    word = UInt32(index + 1) << WordTrie.costBits | UInt32(min(max(cost, 0), 1 << Int32(WordTrie.costBits) - 1))
  }
}

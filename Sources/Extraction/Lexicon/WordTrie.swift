/// A trie over folded characters while words are added. Its edges stand in one hash table of 16-byte slots; the first
/// character is looked up in an array. They are put where look-ups find them: what is finished needs no second table.
///
/// Where an edge stands is told by the characters up to its end and not by the node it comes from: so the processor asks
/// for the next edge of a word before it has the last one.
///
/// The characters of the tables are numbered in the order in which the tables have them, so that what is looked up for the
/// common ones lies close together. Those beyond the Basic Multilingual Plane stand in no name.
final class WordTrie {
  /// What is said of the end of an edge.
  struct End {
    /// Which characters may follow, a bit each by a hash.
    var followers: UInt32
    var word: EndingWord
  }

  /// The word that ends at the end of an edge.
  struct EndingWord {
    /// What reading it costs and, in the lowest bits, its index; plus one, and 0 where none ends.
    var bits: UInt32
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

  /// A character of a word that is read.
  private struct Stop {
    /// What stands in the slot of the hash.
    var edge: UInt64
    /// Of the characters up to this one.
    var hash: UInt32
    var character: UInt16
  }

  static let planeSize = 0x10000
  static let characterBits: UInt64 = 16
  static let keyBits: UInt64 = 37
  static let indexBits: UInt32 = 21
  static let openingBits: UInt64 = 21

  // Nothing else is done to a trie while a word is added, which is not proved each time.
  @exclusivity(unchecked) private(set) var slots: LargeMemory<Slot>
  let roots = LargeMemory<Root>(count: planeSize)
  /// Each character read by itself, as a word or as none.
  let alone = LargeMemory<ReadingStep>(count: planeSize)
  let numbers = LargeMemory<UInt16>(count: planeSize)
  let openings = LargeMemory<UInt64>(count: 1 << Int(openingBits - 6))
  /// The characters by their numbers; none has the number 0.
  @exclusivity(unchecked) private var characters: [UInt32] = [0]
  @exclusivity(unchecked) private var nodeCount = UInt32(planeSize)
  @exclusivity(unchecked) private var edgeCount = 0
  /// Room for what is read of a word.
  @exclusivity(unchecked) private var way = LargeMemory<Stop>(count: 1 << 10)

  /// - Parameter capacity: of the table, a power of two.
  init(capacity: Int = 1 << 12) { slots = LargeMemory(count: capacity) }

  /// By how much a hash is shifted to be a slot's number.
  var shift: UInt32 { 32 - UInt32(slots.count.trailingZeroBitCount) }

  /// The end of the word that consists of UTF-8 `bytes`, made where it is not there yet, and nil for one that cannot be.
  /// It stays in its place until another is asked for.
  func end(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<End>? {
    while (edgeCount + bytes.count) * 4 > slots.count * 3 { grow() }
    let count = read(bytes)
    guard count > 0 else { return nil }
    let (way, first) = (self.way.elements, self.way.elements[0].character)
    let root = roots.elements + Int(first)
    root.pointee.node = UInt32(first)
    var node = UInt64(first)
    var end = UnsafeMutableRawPointer(root).advanced(by: MemoryLayout<Root>.offset(of: \.end)!)
      .assumingMemoryBound(to: End.self)
    if count > 1 {
      let bit = CompiledTrie.Lookup.opening(first, way[1].character)
      openings.elements[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    for index in 1..<max(count, 1) {
      let stop = way[index]
      end.pointee.followers |= CompiledTrie.Lookup.bit(stop.character)
      let key = node << Self.characterBits | UInt64(stop.character)
      let isThere = stop.edge & (1 << Self.keyBits - 1) == key
      let slot = isThere ? slots.elements + Int(stop.hash >> shift) : self.slot(key, stop.hash)
      node = slot.pointee.edge >> Self.keyBits
      end = UnsafeMutableRawPointer(slot).advanced(by: MemoryLayout<Slot>.offset(of: \.end)!)
        .assumingMemoryBound(to: End.self)
    }
    return end
  }

  /// Puts the characters of a word into `way`, each with the hash of those up to it and what stands where its edge may be:
  /// asked for all at once, these loads do not wait for each other.
  ///
  /// - Returns: how many there are; 0 where one can stand in no word.
  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes.count > way.count { way = LargeMemory(count: 2 * bytes.count) }
    let (way, slots, shift) = (self.way.elements, self.slots.elements, self.shift)
    var (count, position, hash) = (0, 0, UInt32(0))
    while position < bytes.count {
      let character: UInt16
      // Nearly all characters are common Han characters, which are not folded.
      if position &+ 3 <= bytes.count, bytes[position] &- 0xE4 <= 5 {
        character = number(adding: Characters.three(bytes, position))
        position &+= 3
      } else {
        let (scalar, length) = Characters.scalar(bytes, position)
        character = number(adding: Characters.fold(scalar))
        position &+= length
      }
      if character == 0 { return 0 }
      hash = count == 0 ? CompiledTrie.hash(character) : CompiledTrie.hash(hash, character)
      way[count] = Stop(edge: slots[Int(hash &>> shift)].edge, hash: hash, character: character)
      count &+= 1
    }
    return count
  }

  /// The number of a character, which it has from now on.
  @inline(__always)
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
  private func slot(_ key: UInt64, _ hash: UInt32) -> UnsafeMutablePointer<Slot> {
    let (slots, mask) = (self.slots.elements, self.slots.count - 1)
    var index = Int(hash >> shift)
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
    let (mask, shift) = (slots.count - 1, shift)
    /// The slots in the order of their nodes: one comes behind that of the edge before it, whose hash it needs.
    var slotOf = [Int](repeating: -1, count: Int(nodeCount) + 1)
    for number in 0..<old.count where old.elements[number].edge != 0 {
      slotOf[Int(old.elements[number].edge >> Self.keyBits)] = number
    }
    var hashes = [UInt32](repeating: 0, count: slotOf.count)
    for (node, number) in slotOf.enumerated() where number >= 0 {
      let key = old.elements[number].edge & (1 << Self.keyBits - 1)
      let (above, character) = (Int(key >> Self.characterBits), UInt16(truncatingIfNeeded: key))
      let hash = CompiledTrie.hash(above < Self.planeSize ? CompiledTrie.hash(UInt16(above)) : hashes[above], character)
      hashes[node] = hash
      var index = Int(hash >> shift)
      while slots.elements[index].edge != 0 { index = (index + 1) & mask }
      slots.elements[index] = old.elements[number]
    }
  }

  /// Says what reading each character by itself costs, and numbers those of numerals, which are read so where no word is.
  func finish(bareCost: (UInt32) -> Int32) {
    for scalar in 0..<UInt32(Self.planeSize) where Characters.isChineseDigit(scalar) { _ = number(adding: scalar) }
    for (number, scalar) in characters.enumerated() {
      var cost = bareCost(scalar)
      var word = Characters.isChineseDigit(scalar) ? CompiledTrie.digit : CompiledTrie.bare
      let end = roots.elements[number].end.word
      if end.bits != 0, end.cost < cost { (cost, word) = (end.cost, end.index) }
      alone.elements[number] = ReadingStep(cost: cost, length: 1, word: word)
    }
  }
}

/// Where 届, 党 and 暨 stand, of which single rules read names: found in one look over the text.
enum RareCharacters {
  static let scalars: [UInt32] = [0x5C4A, 0x515A, 0x66A8]

  /// The byte offsets of the characters, ascending, and perhaps of some that no table has.
  static func places(in text: DecodedText, _ trie: CompiledTrie.Lookup) -> [Int32] {
    let characters = UnsafeRawPointer(text.characters.baseAddress!)
    let numbers = scalars.map { trie.number($0) }
    var places: [Int32] = []
    func look(at range: Range<Int>) {
      for index in range where numbers.contains(text.characters[index]) { places.append(text.starts[index]) }
    }
    let signs = numbers.map { SIMD8<UInt16>(repeating: $0) }
    let (first, second, third) = (signs[0], signs[1], signs[2])
    var index = 0
    while index &+ 8 <= text.folded.count {
      let block = characters.loadUnaligned(fromByteOffset: 2 &* index, as: SIMD8<UInt16>.self)
      // As two numbers: `any` looks at the parts one by one.
      let hits = unsafeBitCast((block .== first) .| (block .== second) .| (block .== third), to: SIMD2<UInt64>.self)
      if hits[0] | hits[1] != 0 { look(at: index..<(index + 8)) }
      index &+= 8
    }
    look(at: index..<text.folded.count)
    return places
  }
}

extension CongressRule {
  /// The byte offsets of these words: 届, 党的, 党代会, 共产党.
  static func signs(_ passage: Passage) -> [Int] {
    var signs: [Int] = []
    for place in passage.rarePlaces.lazy.map({ Int($0) }) {
      if passage.stands("党", at: place), passage.stands("共产", at: place - 6) { signs.append(place - 6) }
      if passage.stands("届", at: place) || passage.stands("党的", at: place) || passage.stands("党代会", at: place) {
        signs.append(place)
      }
    }
    return signs
  }
}

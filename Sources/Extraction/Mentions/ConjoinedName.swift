/// A county whose name is a conjunction and a tier word: 和县. In a report of another place 县委和县科技局 does not name it.
struct ConjoinedName: Sendable {
  /// Indices into the lexicon's words: the name, and its two characters.
  var word: Int32
  var conjunction: Int32
  var tier: Int32
  /// UTF-8 bytes of the first character.
  var conjunctionBytes: Int32
  /// GB/T 2260 codes that the county had over time.
  var codes: [DivisionCode]

  /// The division's names of such a form among `names`, a surface and a code each.
  static func all(_ names: [(surface: String, code: DivisionCode)], words: [Word], trie: CompiledTrie)
    -> [ConjoinedName]
  {
    func word(_ characters: ArraySlice<UInt16>) -> Int32? {
      Array(characters).withUnsafeBufferPointer { trie.lookup.longest($0, at: 0) }.flatMap {
        $0.end == characters.count ? $0.value : nil
      }
    }
    var result: [ConjoinedName] = []
    for name in names {
      let characters = name.surface.unicodeScalars.map { trie.lookup.number(Characters.fold($0.value)) }
      guard characters.count == 2, let whole = word(characters[...]), let first = word(characters[..<1]),
        let second = word(characters[1...]), words[Int(first)].kinds.contains(.conjunction),
        words[Int(second)].kinds.contains(.tier)
      else { continue }
      let bytes = Int32(name.surface.unicodeScalars.first!.utf8.count)
      if let earlier = result.firstIndex(where: { $0.word == whole }) {
        result[earlier].codes.append(name.code)
      } else {
        result.append(
          ConjoinedName(word: whole, conjunction: first, tier: second, conjunctionBytes: bytes, codes: [name.code]))
      }
    }
    return result
  }

  /// Whether a report of the division `own` may speak of the county: its own, or one of its prefecture or province.
  func isNear(_ own: DivisionCode?) -> Bool {
    guard let own else { return false }
    return codes.contains { $0 == own || own.isAbove($0) }
  }
}

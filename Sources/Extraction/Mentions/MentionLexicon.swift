import Records

/// The words that recognition knows, compiled once from the tables.
final class MentionLexicon: Sendable {
  let trie: CompiledTrie
  let words: [Word]
  let heads: [Head]
  let names: [NameRow]
  /// Characters of which short names of departments are made: 文, 旅, 广, 体 of 文旅广体局.
  let departmentCharacters: Set<UInt32>
  let conjoinedNames: [ConjoinedName]
  /// Single characters that are surnames.
  let surnames: Set<UInt32>
  let evidenceWeights: EvidenceWeights
  let lists: WordLists

  init(_ builder: LexiconBuilder, trie: CompiledTrie) {
    self.trie = trie
    words = builder.words
    heads = builder.heads
    names = builder.names
    departmentCharacters = builder.departmentCharacters
    surnames = builder.surnames
    evidenceWeights = builder.evidenceWeights
    lists = builder.lists
    conjoinedNames = ConjoinedName.all(builder.shortDivisions, words: words, trie: trie)
  }

  /// What the tables say of a token's word, nothing where it has none.
  @inline(__always)
  func word(_ index: Int32) -> Word { index < 0 ? Word() : words[Int(index)] }
}

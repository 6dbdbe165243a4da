import Records

/// The words that recognition knows, compiled once from the tables.
final class MentionLexicon: Sendable {
  let trie: CompiledTrie
  let words: [Word]
  let heads: [Head]
  let names: [NameRow]
  /// Those of `NameRow.others`.
  let otherCodes: [DivisionCode]
  /// Characters of which short names of departments are made: 文, 旅, 广, 体 of 文旅广体局.
  let departmentCharacters: ScalarSet
  let conjoinedNames: [ConjoinedName]
  /// Single characters that are surnames.
  let surnames: ScalarSet
  let evidenceWeights: EvidenceWeights
  let lists: WordLists

  /// - Parameter otherCodes: as the builder gathers them.
  init(_ builder: LexiconBuilder, trie: CompiledTrie, otherCodes: [DivisionCode]) {
    self.trie = trie
    words = builder.words
    heads = builder.heads
    names = builder.names
    self.otherCodes = otherCodes
    departmentCharacters = ScalarSet(builder.departmentCharacters)
    surnames = ScalarSet(builder.surnames)
    evidenceWeights = builder.evidenceWeights
    lists = builder.lists
    conjoinedNames = ConjoinedName.all(builder.shortDivisions, words: words, trie: trie)
  }

  /// Whether one of a name's codes is right.
  @inline(__always)
  func hasCode(_ name: NameRow, _ isRight: (DivisionCode) -> Bool) -> Bool {
    if isRight(name.code) { return true }
    for index in name.others where isRight(otherCodes[Int(index)]) { return true }
    return false
  }

  /// Whether one of a name's codes and one of another's go together.
  @inline(__always)
  func hasCodes(_ first: NameRow, _ second: NameRow, _ areRight: (DivisionCode, DivisionCode) -> Bool) -> Bool {
    hasCode(first) { one in hasCode(second) { areRight(one, $0) } }
  }
}

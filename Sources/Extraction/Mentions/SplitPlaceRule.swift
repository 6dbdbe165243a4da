/// 服务|于|都、兴国、会昌: a county's short form that is read as two words, at the beginning of a list of its neighbours.
enum SplitPlaceRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.enumeration)
    where index >= 2 && passage.name(index + 1)?.type == .district {
      guard let code = passage.name(index + 1)?.code, code.isWhole,
        passage.tokens[index - 1].length == 1, passage.tokens[index - 2].length == 1,
        passage.kind(index + 2) == .enumeration, passage.name(index + 3)?.type == .district,
        let name = name(passage, (index - 2)..<index)
      else { continue }
      let isNear = passage.lexicon.hasCode(name) { $0.shares(4, with: code) }
      guard isNear else { continue }
      result.append(
        Candidate(tokens: (index - 2)..<index, type: .district, subtype: nil, rule: .table, refusal: nil))
    }
  }

  /// The division that the characters of two tokens name.
  private static func name(_ passage: Passage, _ tokens: Range<Int>) -> NameRow? {
    let bytes = Int(passage.tokens[tokens.lowerBound].start)..<Int(passage.tokens[tokens.upperBound - 1].end)
    guard let word = passage.lexicon.trie.whole(UnsafeBufferPointer(rebasing: passage.bytes[bytes])) else { return nil }
    let name = passage.lexicon.words[Int(word)].name
    guard name >= 0, passage.lexicon.names[Int(name)].type == .district else { return nil }
    return passage.lexicon.names[Int(name)]
  }
}

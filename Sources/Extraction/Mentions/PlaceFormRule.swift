/// Subdistricts, towns and communities by form: 招商街道, 龙城街道. Two or three characters before the word, behind a mark,
/// a verb, a preposition or the division above; any word may be such a name (招商), so the surroundings decide.
enum PlaceFormRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices {
      guard passage.head(index)?.type == .district, let start = stem(passage, index) else { continue }
      // 村, 镇 and 社区 also end common words; only a place before them is enough.
      let isSubdistrict = passage.isWritten(index, "街道") || passage.isWritten(index, "街道办")
      let isBelow = passage.name(start - 1)?.type == .district
      let isUnknown = (start..<index).allSatisfy { passage.kind($0) == .character }
      guard isBelow || isSubdistrict || isUnknown else { continue }
      let first = isBelow ? district(passage, start) : start
      result.append(
        Candidate(tokens: first..<(index + 1), type: .district, subtype: nil, rule: .placeForm, refusal: nil))
    }
  }

  private static func district(_ passage: Passage, _ start: Int) -> Int {
    var start = start
    while passage.name(start - 1)?.type == .district { start -= 1 }
    return start
  }

  private static func stem(_ passage: Passage, _ head: Int) -> Int? {
    var start = head
    var count = 0
    while start > 0, count < 2 {
      let before = start - 1
      let token = passage.tokens[before]
      guard token.kind == .word || token.kind == .character else { return nil }
      let closed: WordKinds = [
        .grade, .pronoun, .determiner, .measure, .tier, .preposition, .conjunction, .verb, .adverb, .modifier, .scope,
      ]
      if !passage.words(before).isDisjoint(with: closed) { return nil }
      count += Int(token.length)
      start = before
    }
    guard (2...3).contains(count) else { return nil }
    switch passage.kind(start - 1) {
    case .character, .latin, .number, .mask: return nil
    case .word:
      let before = passage.words(start - 1)
      if passage.name(start - 1) != nil { return start }
      return before.isDisjoint(with: [.verb, .preposition, .conjunction, .pronoun, .innerVerb, .modifier]) ? nil : start
    default: return start
    }
  }
}

/// Awards that are given to ten each, one beside the other: 评出十佳导师、十佳创业项目.
enum TenBestRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // Where the last award ended: what follows it in a list is given with it.
    var lastEnd = -1
    for index in passage.places(written: "十佳") {
      let isNext = lastEnd == index - 1 && passage.isJoint(index - 1)
      guard isNext || isGiven(passage, index), let end = end(passage, index) else { continue }
      lastEnd = end
      result.append(
        Candidate(tokens: index..<end, type: .program, subtype: .designation, rule: .honor, refusal: nil))
    }
  }

  /// 评选|我区|十佳…, 表彰|十佳…
  private static func isGiven(_ passage: Passage, _ index: Int) -> Bool {
    var verb = index - 1
    if !passage.words(verb).isDisjoint(with: [.pronoun, .tier, .scope]) || passage.name(verb)?.type == .district {
      verb -= 1
    }
    return passage.words(verb).contains(.conferring) || passage.isWritten(verb, "评选")
      || passage.isOne(of: .weakHonourVerbs, verb)
  }

  /// Behind at most five words that a mark, 等 or 和 ends; nil where they are counted or hold a verb's object.
  private static func end(_ passage: Passage, _ start: Int) -> Int? {
    for index in (start + 1)..<(start + 7) {
      let words = passage.words(index)
      let isEnd =
        [.stop, .comma, .enumeration].contains(passage.kind(index)) || words.contains(.conjunction)
        || !words.isDisjoint(with: [.listEnd, .conferring]) || passage.isWritten(index, "等")
        || passage.isWritten(index, "称号")
      if isEnd { return (4...14).contains(passage.length(start..<index)) ? index : nil }
      guard passage.kind(index) == .word || passage.kind(index) == .character, !passage.isWritten(index, "的"),
        words.isDisjoint(with: [.preposition, .adverb, .pronoun])
      else { return nil }
    }
    return nil
  }
}

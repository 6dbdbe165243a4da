/// Who gives a report, on a line of its own before the salutation: 章永和¶各位代表.
enum SpeakerRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.stop) where passage.tokens[index].word == Token.lineEnd {
      guard passage.begins(index + 1, "各位") || passage.begins(index + 1, "同志们"),
        let range = name(passage, before: index)
      else { continue }
      result.append(Candidate(tokens: range, type: .person, subtype: nil, rule: .person, refusal: nil))
    }
  }

  /// The line that ends at token `end`, where it is a name and nothing else.
  private static func name(_ passage: Passage, before end: Int) -> Range<Int>? {
    var end = end
    while end > 0, isBlank(passage, end - 1) { end -= 1 }
    var start = end
    var count = 0
    while start > 0, !isLineEnd(passage, start - 1) {
      start -= 1
      let isSpace = passage.kind(start) == .space
      guard isSpace || passage.kind(start) == .character || passage.kind(start) == .word else { return nil }
      if !isSpace { count += Int(passage.tokens[start].length) }
      if count > 3 || end - start > 6 { return nil }
    }
    while start < end, passage.kind(start) == .space { start += 1 }
    guard count >= 2, PersonForm.isSurname(passage, start) else { return nil }
    let closed: WordKinds = [.verb, .innerVerb, .function, .generic, .tier, .scope, .pronoun, .determiner]
    let isWord = (start..<end).contains { passage.tokens[$0].length > 1 && !passage.words($0).isDisjoint(with: closed) }
    return isWord ? nil : start..<end
  }

  private static func isBlank(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .space || isLineEnd(passage, index)
  }

  private static func isLineEnd(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .stop && passage.tokens[index].word == Token.lineEnd
  }
}

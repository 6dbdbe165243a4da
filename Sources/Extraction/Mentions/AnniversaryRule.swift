/// What is held on an anniversary: 云岭州成立60周年庆祝大会, 庆祝云岭县成立60周年大会.
enum AnniversaryRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "周年") where passage.kind(index - 1) == .number {
      guard let start = start(passage, index - 2), let end = end(passage, index + 1) else { continue }
      // The title in its name is no title by itself.
      for inner in result.indices where result[inner].refusal == .unmarkedTitle {
        let tokens = result[inner].tokens
        if tokens.lowerBound > start, tokens.upperBound <= end { result[inner].refusal = .covered }
      }
      result.append(Candidate(tokens: start..<end, type: .event, subtype: nil, rule: .head, refusal: nil))
    }
  }

  /// The first token of what has lasted so long: a place or a tier, and 庆祝 or 纪念 before it.
  private static func start(_ passage: Passage, _ founded: Int) -> Int? {
    guard founded > 0, passage.words(founded).contains(.founding) || passage.ends(founded, with: "解放") else {
      return nil
    }
    let owner = founded - 1
    guard passage.name(owner) != nil || passage.words(owner).contains(.tier) else { return nil }
    return passage.isWritten(owner - 1, "庆祝") || passage.isWritten(owner - 1, "纪念") ? owner - 1 : owner
  }

  /// Behind the word that ends the event's name, with at most two words before it.
  private static func end(_ passage: Passage, _ first: Int) -> Int? {
    for index in first..<(first + 3) {
      if passage.head(index)?.type == .event || passage.name(index)?.type == .event {
        // 文艺晚会|《壮丽云岭》: what is performed.
        let close = passage.kind(index + 1) == .openTitle ? passage.partner(index + 1) : nil
        return close.map { $0 - index <= 8 ? $0 + 1 : index + 1 } ?? index + 1
      }
      guard passage.kind(index) == .word, passage.words(index).isDisjoint(with: [.conjunction, .preposition, .adverb])
      else { return nil }
    }
    return nil
  }
}

/// Chooses among overlapping candidates: the longest name wins, and nothing is marked inside a title that is not.
enum Selection {
  /// The kept candidates in the order of the text. `refused` receives the others with their reason.
  static func choose(_ candidates: [Candidate], in passage: Passage, refused: ((Candidate) -> Void)?) -> [Candidate] {
    var taken = [Bool](repeating: false, count: passage.tokens.count)
    var chosen: [Candidate] = []
    for candidate in candidates where candidate.refusal == .unmarkedTitle {
      for index in candidate.tokens { taken[index] = true }
      refused?(candidate)
    }
    let open = candidates.filter { $0.refusal == nil && !$0.tokens.isEmpty }.sorted { first, second in
      let (one, two) = (passage.width(first.tokens), passage.width(second.tokens))
      if one != two { return one > two }
      if first.tokens.lowerBound != second.tokens.lowerBound {
        return first.tokens.lowerBound < second.tokens.lowerBound
      }
      return first.rule.precedence > second.rule.precedence
    }
    for var candidate in open {
      if candidate.tokens.contains(where: { taken[$0] }) {
        candidate.refusal = .covered
        refused?(candidate)
        continue
      }
      for index in candidate.tokens { taken[index] = true }
      chosen.append(candidate)
    }
    if let refused {
      for candidate in candidates where candidate.refusal != nil && candidate.refusal != .unmarkedTitle {
        refused(candidate)
      }
    }
    return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

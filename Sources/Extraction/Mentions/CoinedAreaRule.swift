/// 加快建设云岭科学城，打造“云芯智岭”。: what an area is called, three to five characters in quotation marks that no word covers,
/// in the clause behind its own.
enum CoinedAreaRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var endsArea: [Int: Bool]?
    for open in passage.places(.openQuote) where passage.isWritten(open - 1, "打造") {
      guard let close = passage.partner(open), (3...5).contains(close - open - 1),
        isCoined(passage, (open + 1)..<close),
        [.stop, .comma].contains(passage.kind(close + 1)), let last = lastOfClause(passage, open - 1)
      else { continue }
      if endsArea == nil {
        endsArea = [:]
        for candidate in result where candidate.type == .zone && candidate.refusal == nil {
          endsArea?[candidate.tokens.upperBound - 1] = true
        }
      }
      if endsArea?[last] == true {
        result.append(
          Candidate(tokens: (open + 1)..<close, type: .zone, subtype: nil, rule: .quoted, refusal: nil))
      }
    }
  }

  private static func isCoined(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    inside.filter { FirmNameRule.isOpenCharacter(passage, $0) }.count >= 2
      && inside.allSatisfy {
        passage.tokens[$0].length == 1 && passage.kind($0) != .number
          && passage.words($0).isDisjoint(with: [.verb, .conjunction, .measure, .preposition])
      }
  }

  /// The last token of the clause before the one whose verb stands at `verb`, 建设 behind it left out.
  private static func lastOfClause(_ passage: Passage, _ verb: Int) -> Int? {
    let mark = passage.kind(verb - 1) == .comma ? verb - 1 : verb - 2
    guard passage.kind(mark) == .comma, mark > 0 else { return nil }
    return passage.isWritten(mark - 1, "建设") || passage.isWritten(mark - 1, "发展") ? mark - 2 : mark - 1
  }
}

/// “科学之春”——2023年云岭科技活动周: an event whose motto stands before it in quotation marks, with a dash between them; what
/// stands behind 之 is the part of it that is meant.
enum TitledEventRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for dash in passage.places(.hyphen) where passage.kind(dash - 1) == .closeQuote {
      guard let open = passage.partner(dash - 1), dash - open <= 20 else { continue }
      var start = dash + 1
      if passage.kind(start) == .hyphen { start += 1 }
      let isDated = passage.kind(start) == .number || passage.kind(start) == .mask
      if isDated, passage.isWritten(start + 1, "年") { start += 2 }
      // The dash governs the event, whatever verb takes the whole.
      let ends = result.filter {
        $0.type == .event && $0.tokens.lowerBound == start
          && [nil, .notGoverned, .noPlace, .generic].contains($0.refusal)
      }
      guard let end = ends.map(\.tokens.upperBound).max() else { continue }
      let tokens = open..<(partEnd(passage, end) ?? end)
      result.append(Candidate(tokens: tokens, type: .event, subtype: nil, rule: .joint, refusal: nil))
    }
  }

  /// 科普月|之|云岭区首届科普作品评选|活动
  private static func partEnd(_ passage: Passage, _ start: Int) -> Int? {
    guard passage.isWritten(start, "之") else { return nil }
    for index in (start + 1)..<(start + 12) {
      guard passage.kind(index) == .word || passage.kind(index) == .character || passage.kind(index) == .number else {
        return nil
      }
      if passage.head(index)?.type == .event, passage.tokens[index].length >= 2 { return index + 1 }
    }
    return nil
  }
}

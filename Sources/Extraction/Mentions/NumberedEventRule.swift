/// 第十二届“湘博会”: an event in quotation marks with its number before them, which makes the marks a part of the name.
enum NumberedEventRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result where candidate.type == .event && candidate.refusal == nil {
      let (open, close) = (candidate.tokens.lowerBound - 1, candidate.tokens.upperBound)
      guard passage.kind(open) == .openQuote, passage.partner(open) == close,
        var first = TableRule.ordinal(passage, open)
      else { continue }
      // 平阳县|首届“杜鹃节”
      while open - first < 8, passage.name(first - 1)?.type == .district { first -= 1 }
      // 第五届“湘博会”|长沙|专场
      let end = RightExtension.end(passage, close + 1, .event)
      added.append(
        Candidate(tokens: first..<end, type: .event, subtype: nil, rule: .quoted, refusal: nil))
    }
    result += added
  }
}

/// “好客云岭”“好品云岭”文旅品牌: what a place calls its goods or its tourism in quotation marks is a brand and no programme, unless
/// the nation has one of the name.
enum QuotedBrand {
  static func refuse(_ passage: Passage, in candidates: inout [Candidate]) {
    for index in candidates.indices where candidates[index].refusal == nil && candidates[index].type == .program {
      let tokens = candidates[index].tokens
      let (open, close) = (tokens.lowerBound - 1, tokens.upperBound)
      guard passage.kind(open) == .openQuote, passage.partner(open) == close, isBrand(passage, close),
        passage.name(tokens.lowerBound)?.level != .national
      else { continue }
      candidates[index].refusal = .generic
    }
  }

  /// Whether 品牌 stands behind the quotation that ends at `close`, or behind those that follow it, at most a word between.
  private static func isBrand(_ passage: Passage, _ close: Int) -> Bool {
    let next = QuoteRule.behindRow(passage, close)
    return passage.isWritten(next, "品牌") || passage.kind(next) == .word && passage.isWritten(next + 1, "品牌")
  }
}

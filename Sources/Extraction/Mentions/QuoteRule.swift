/// “…” whose content is a name by its own head word: “兴滇英才支持计划”, 国家“双高计划”名单.
enum QuoteRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices {
      guard passage.kind(index) == .openQuote, let close = passage.partner(index), close > index + 1 else { continue }
      let inside = (index + 1)..<close
      guard passage.length(inside) <= 40, let head = passage.head(close - 1), inside.count > 1 else { continue }
      guard !inside.contains(where: { passage.kind($0) == .plus }) || head.type == .program else { continue }
      // “模力社区” in quotation marks is no community.
      let type = head.type == .district ? .platform : head.type
      let stem = Stem(passage, (index + 1)..<(close - 1))
      result.append(
        Candidate(
          tokens: inside, type: type, subtype: head.subtype, rule: .quoted,
          refusal: stem.content + stem.other == 0 ? .generic : nil))
    }
  }
}

/// 温州“城市大脑”, 深圳“国际人才特区”: a platform or an area in quotation marks with its place before them.
enum PlacedQuoteRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result where candidate.refusal == nil && (candidate.type == .platform || candidate.type == .zone) {
      let (open, close) = (candidate.tokens.lowerBound - 1, candidate.tokens.upperBound)
      guard passage.kind(open) == .openQuote, passage.partner(open) == close,
        let name = passage.name(open - 1), name.type == .district, !passage.words(open - 1).contains(.ambiguous)
      else { continue }
      // 广东省“粤港青年创新创业基地”: a name that has a place of its own.
      let stem = Stem(passage, candidate.tokens)
      if stem.hasPlace || stem.hasRegion { continue }
      var longer = candidate
      longer.tokens = (open - 1)..<(close + 1)
      longer.rule = .quoted
      added.append(longer)
    }
    result += added
  }
}

/// Quotations in a row, of which only the last has the word for what they are: “昶货出海”“昶品出口”行动. Each is a name of its own.
enum QuoteRowRule {
  /// Characters that such a quotation has at least: “尖兵”“领雁”攻关项目 are called so together.
  private static let shortest = 4

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result where candidate.refusal == nil {
      let start = firstMark(passage, candidate)
      guard candidate.type == .event || candidate.type == .program && candidate.subtype == .scheme,
        passage.kind(start) == .openQuote, passage.kind(start - 1) == .closeQuote,
        // Pilots and projects are called by what is tried or bought in them.
        !passage.ends(candidate.tokens.upperBound - 1, with: "试点"),
        !passage.ends(candidate.tokens.upperBound - 1, with: "项目")
      else { continue }
      var next = start
      for _ in 0..<6 {
        guard passage.kind(next - 1) == .closeQuote, parts(passage, next - 1), let open = passage.partner(next - 1)
        else { break }
        var name = candidate
        name.tokens = (open + 1)..<(next - 1)
        name.rule = .quoted
        added.append(name)
        next = open
      }
    }
    result += added
  }

  /// The opening mark of “昶品出口”行动, or that before an event in quotation marks with such a word behind them.
  private static func firstMark(_ passage: Passage, _ candidate: Candidate) -> Int {
    let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if let close = passage.partner(start), passage.kind(start) == .openQuote { return close < end - 1 ? start : -1 }
    let isInside = passage.kind(start - 1) == .openQuote && passage.partner(start - 1) == end
    return isInside && passage.head(end + 1)?.type == .event ? start - 1 : -1
  }

  /// Whether the quotation that ends at token `close` and the one at once behind it are two names: it is known, or the first ends
  /// with such a word itself, or both are long enough.
  static func parts(_ passage: Passage, _ close: Int) -> Bool {
    guard passage.kind(close + 1) == .openQuote, let open = passage.partner(close) else { return false }
    // “泰山学者”|“云岭领军人才”工程
    if open == close - 2, passage.name(close - 1) != nil { return true }
    // “云岭英才计划”|“金凤凰”人才计划
    if open < close - 2, passage.head(close - 1)?.type == .program { return true }
    guard let end = passage.partner(close + 1) else { return false }
    return isLong(passage, (open + 1)..<close) && isLong(passage, (close + 2)..<end)
  }

  private static func isLong(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    inside.count <= 14 && passage.length(inside) >= shortest
      && inside.allSatisfy { [.word, .character, .number, .latin].contains(passage.kind($0)) }
  }
}

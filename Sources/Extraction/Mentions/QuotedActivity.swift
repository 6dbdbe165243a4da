/// “云江行”活动, “广货行天下”推介活动: an event in quotation marks goes on to the word for what it is, which stands at once
/// behind them. In a list (“双创汇”等活动) the word is that of them all; a day of observance (“中国航天日”活动) is named by
/// itself. A scheme goes on to its version: “促就业九条”3.0版.
enum QuotedActivity {
  /// A name with more characters than this inside the marks is whole by itself.
  private static let longest = 12

  static func extend(_ passage: Passage, in candidates: inout [Candidate]) {
    for index in candidates.indices where candidates[index].refusal == nil && !candidates[index].tokens.isEmpty {
      if candidates[index].type == .program, candidates[index].rule == .quoted {
        let tokens = candidates[index].tokens
        candidates[index].tokens = versioned(passage, tokens) ?? tokens
      }
      guard candidates[index].type == .event else { continue }
      let tokens = candidates[index].tokens
      // “走村入户、问需问策、办事解难”活动: what is done in it makes a campaign.
      if let close = passage.partner(tokens.lowerBound), passage.kind(tokens.lowerBound) == .openQuote,
        close == tokens.upperBound - 2, passage.isWritten(close + 1, "活动"),
        tokens.count(where: { passage.kind($0) == .enumeration }) >= 2
      {
        (candidates[index].type, candidates[index].subtype) = (.program, .scheme)
        continue
      }
      // 园区“三个一批”活动: what is done so many times is a campaign.
      if let start = countedDeeds(passage, tokens) {
        candidates[index].tokens = start..<tokens.upperBound
        (candidates[index].type, candidates[index].subtype) = (.program, .scheme)
        continue
      }
      let (open, close) = (tokens.lowerBound - 1, tokens.upperBound)
      guard passage.kind(open) == .openQuote, passage.partner(open) == close, passage.length(tokens) <= longest,
        candidates[index].rule != .table || !passage.ends(close - 1, with: "日"),
        let end = activityEnd(passage, close + 1)
      else { continue }
      candidates[index].tokens = open..<end
    }
  }

  /// The opening mark of a quotation of a number and 一批, 一次 or the like, with 活动 at once behind it.
  private static func countedDeeds(_ passage: Passage, _ tokens: Range<Int>) -> Int? {
    let close = tokens.upperBound - 2
    guard passage.isWritten(tokens.upperBound - 1, "活动"), passage.kind(close) == .closeQuote,
      let open = passage.partner(close), open >= tokens.lowerBound, close - open <= 6,
      passage.kind(open + 1) == .number, passage.begins(open + 3, "一")
    else { return nil }
    return open
  }

  /// “促就业九条”|3.0|版
  private static func versioned(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int>? {
    let (open, close) = (tokens.lowerBound - 1, tokens.upperBound)
    guard passage.kind(close) == .closeQuote, passage.partner(open) == close, passage.kind(close + 1) == .number,
      passage.isWritten(close + 2, "版")
    else { return nil }
    return open..<(close + 3)
  }

  /// Behind 活动, or a noun or two and 活动, that begin at `start`.
  private static func activityEnd(_ passage: Passage, _ start: Int) -> Int? {
    for index in start..<(start + 3) {
      guard passage.kind(index) == .word, !passage.isWritten(index, "等") else { return nil }
      // “科创会”路演活动|36|场: several of them.
      if passage.ends(index, with: "活动") {
        return passage.length(start..<(index + 1)) <= 6 && passage.kind(index + 1) != .number ? index + 1 : nil
      }
      guard passage.words(index).isDisjoint(with: [.verb, .conjunction, .preposition, .adverb, .carrying]) else {
        return nil
      }
    }
    return nil
  }
}

/// Quotations that a verb of holding takes and that are called activities behind them: 举办“云上丝路”“丝路之夜”等系列促销活动.
enum HeldQuoteRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var ends: Set<Int> = []
    for candidate in result where candidate.type == .event && candidate.refusal == nil {
      ends.insert(candidate.tokens.upperBound)
    }
    var added: [Candidate] = []
    for index in passage.places(.openQuote) {
      // 科交会、“云上汇”等活动: an event stands before it in the list.
      let isListed = passage.kind(index - 1) == .enumeration && ends.contains(index - 1)
      guard isListed || isHeld(passage, index - 1) else { continue }
      var quotes: [Range<Int>] = []
      var open = index
      while quotes.count < 8, passage.kind(open) == .openQuote, let close = passage.partner(open), close > open + 1 {
        quotes.append((open + 1)..<close)
        open = passage.kind(close + 1) == .enumeration || passage.isWritten(close + 1, "和") ? close + 2 : close + 1
      }
      let isClass = passage.isWritten(open, "等") && areActivities(passage, open + 1)
      for quote in quotes where isName(passage, quote) && (isClass || isSeason(passage, quote)) {
        added.append(Candidate(tokens: quote, type: .event, subtype: nil, rule: .quoted, refusal: nil))
      }
    }
    result += added
  }

  /// “中小学生冰雪周”: by its last character an event of some days.
  private static func isSeason(_ passage: Passage, _ quote: Range<Int>) -> Bool {
    let last = quote.upperBound - 1
    return passage.length(quote) >= 5
      && (passage.ends(last, with: "周") || passage.ends(last, with: "节") || passage.ends(last, with: "季"))
  }

  private static func isHeld(_ passage: Passage, _ index: Int) -> Bool {
    return passage.isOne(of: .holdingVerbs, index)
      || passage.isWritten(index, "了") && passage.isOne(of: .holdingVerbs, index - 1)
  }

  /// 系列促销活动, 文旅活动, 品牌赛事: at most four words.
  private static func areActivities(_ passage: Passage, _ index: Int) -> Bool {
    for next in index..<(index + 5) {
      if passage.ends(next, withOneOf: .heldThings) { return true }
      guard passage.kind(next) == .word || passage.kind(next) == .character || passage.kind(next) == .number else {
        return false
      }
    }
    return false
  }

  /// “一节四季” counts what is held.
  private static func isName(_ passage: Passage, _ quote: Range<Int>) -> Bool {
    (3...16).contains(passage.length(quote))
      && quote.allSatisfy {
        [.word, .character, .middleDot, .latin].contains(passage.kind($0))
          && !Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[$0].start)).value)
      }
  }
}

/// Accounts of a medium on video sites, named in quotation marks: “品味云岭”“夜读云岭”等视频号, 抖音号“品味云岭”.
enum AccountRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for open in passage.places(.openQuote) {
      guard let close = passage.partner(open), (3...14).contains(passage.length((open + 1)..<close)),
        isPlain(passage, (open + 1)..<close), isAccount(passage, behind: close) || isAccount(passage, before: open)
      else { continue }
      result.append(
        Candidate(
          tokens: (open + 1)..<close, type: .institution, subtype: .media, rule: .quoted, refusal: nil))
    }
  }

  private static func isPlain(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    inside.allSatisfy {
      switch passage.kind($0) {
      case .word, .character, .latin, .number, .middleDot: true
      default: false
      }
    }
  }

  /// “甲”“乙”等视频号: behind the quotation, or behind those that follow it in a list.
  private static func isAccount(_ passage: Passage, behind close: Int) -> Bool {
    var next = close + 1
    for _ in 0..<8 {
      if passage.kind(next) == .openQuote, let end = passage.partner(next) {
        next = end + 1
      } else if passage.kind(next) == .enumeration, passage.kind(next + 1) == .openQuote {
        next += 1
      } else {
        break
      }
    }
    return passage.isOne(of: .accounts, passage.isWritten(next, "等") ? next + 1 : next)
  }

  private static func isAccount(_ passage: Passage, before open: Int) -> Bool {
    passage.isOne(of: .accounts, QuoteRule.rowStart(passage, open) - 1)
  }
}

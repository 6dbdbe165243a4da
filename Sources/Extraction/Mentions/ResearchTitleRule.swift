/// The title of a research project in marks, in a clause that says it is one: “云杉种质快速扩繁技术研究与示范”获重点研发计划立项.
///
/// A title ends with what research does (研究, 研发, 集成与示范) and says on what in nine characters or more. A book or a paper that
/// ends so stands in no clause of projects.
enum ResearchTitleRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for open in passage.places(.openQuote) {
      guard let close = passage.partner(open), isTitle(passage, (open + 1)..<close) else { continue }
      result.append(
        Candidate(tokens: (open + 1)..<close, type: .program, subtype: .scheme, rule: .quoted, refusal: nil))
    }
  }

  /// Whether what stands between two marks is such a title.
  static func isTitle(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    (3...30).contains(inside.count) && passage.ends(inside.upperBound - 1, withOneOf: .researchEnds)
      && (9...45).contains(passage.length(inside)) && inside.allSatisfy { isText(passage, $0) }
      && isOfProject(passage, inside.lowerBound - 1, inside.upperBound)
  }

  private static func isText(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .word, .character, .latin, .number, .hyphen, .openBracket, .closeBracket, .middleDot: true
    default: false
    }
  }

  /// Whether the clause speaks of projects: up to twelve words before the title and sixteen behind it.
  private static func isOfProject(_ passage: Passage, _ open: Int, _ close: Int) -> Bool {
    // “甲研究”“乙研究”项目: the quotations between are passed over.
    var index = QuoteRule.rowStart(passage, open) - 1
    let first = index - 12
    while index >= max(0, first), passage.kind(index) != .stop {
      if passage.ends(index, withOneOf: .wordsOfProjects) { return true }
      index -= 1
    }
    let next = QuoteRule.behindRow(passage, close)
    for index in next..<(next + 16) {
      if passage.kind(index) == .stop { return false }
      if passage.ends(index, withOneOf: .wordsOfProjects) { return true }
    }
    return false
  }
}

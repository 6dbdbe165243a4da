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
    for index in stride(from: open - 1, through: max(0, open - 12), by: -1) {
      if passage.kind(index) == .stop { break }
      if passage.ends(index, withOneOf: .wordsOfProjects) { return true }
    }
    for index in (close + 1)..<(close + 17) {
      if passage.kind(index) == .stop { return false }
      if passage.ends(index, withOneOf: .wordsOfProjects) { return true }
    }
    return false
  }
}

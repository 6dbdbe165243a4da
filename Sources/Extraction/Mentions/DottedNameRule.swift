/// 阿依努尔·买买提: a person's name that a middle dot parts, by the characters that write such names' syllables.
///
/// Both parts are such characters alone, five or more together; a name behind a title is PersonRule's, whatever its characters.
enum DottedNameRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for dot in passage.places(.middleDot) {
      var start = dot
      while start > 0, dot - start < 6, isSyllables(passage, start - 1) { start -= 1 }
      var end = dot + 1
      while end < passage.tokens.count, end - dot <= 6, isSyllables(passage, end) { end += 1 }
      let (first, last) = (passage.length(start..<dot), passage.length((dot + 1)..<end))
      guard first >= 2, last >= 2, first + last >= 5, isApart(passage, start - 1), isApart(passage, end) else {
        continue
      }
      result.append(Candidate(tokens: start..<end, type: .person, subtype: nil, rule: .person, refusal: nil))
    }
  }

  private static func isSyllables(_ passage: Passage, _ index: Int) -> Bool {
    passage.tokens[index].length <= 3 && passage.name(index) == nil && passage.isAll(of: .syllables, index)
  }

  /// No other character that might belong to the name.
  private static func isApart(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count else { return true }
    switch passage.kind(index) {
    case .character, .latin, .middleDot: return false
    case .word:
      return passage.tokens[index].length >= 2
        || !passage.words(index).isDisjoint(with: [.conjunction, .preposition, .verb]) || passage.isWritten(index, "等")
    default: return true
    }
  }
}

/// A person by surname and title: 俞大鹏院士, 区委书记王某某.
enum PersonRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices where passage.words(index).contains(.personTitle) {
      if let range = before(passage, index) ?? after(passage, index) {
        result.append(Candidate(tokens: range, type: .person, subtype: nil, rule: .person, refusal: nil))
      }
    }
  }

  /// Two or three characters before the title, the first a surname, after a mark or a word that ends what was before.
  private static func before(_ passage: Passage, _ title: Int) -> Range<Int>? {
    var start = title
    var count = 0
    while start > 0, count < 3 {
      guard isNamePart(passage, start - 1) else { break }
      count += Int(passage.tokens[start - 1].length)
      start -= 1
      if count >= 2, isSurname(passage, start), endsBefore(passage, start - 1) {
        // 姚高员: 高 is a surname too; the longer reading is the name.
        if count == 2, isSurname(passage, start - 1), passage.words(start - 1) == .surname { start -= 1 }
        return count <= 3 ? start..<title : nil
      }
    }
    return nil
  }

  private static func after(_ passage: Passage, _ title: Int) -> Range<Int>? {
    var end = title + 1
    // 厅长 张长斌: below the title of a speech.
    if passage.kind(end) == .space { end += 1 }
    let start = end
    guard PersonForm.isSurname(passage, end) else { return nil }
    var count = 0
    while count < 3, isNamePart(passage, end), count + Int(passage.tokens[end].length) <= 3 {
      count += Int(passage.tokens[end].length)
      end += 1
    }
    guard count >= 2, endsAfter(passage, end) else { return nil }
    // 书记高度重视: a word of two characters is a name only where that can be said of nobody else.
    if count == 2, end == start + 1, !isSaid(passage, end) { return nil }
    return start..<end
  }

  private static func isSaid(_ passage: Passage, _ next: Int) -> Bool {
    switch passage.kind(next) {
    case .stop, .comma, .enumeration, .openBracket: true
    default: passage.words(next).contains(.speech)
    }
  }

  private static func isNamePart(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length <= 2 else { return false }
    if passage.kind(index) == .character { return true }
    guard passage.kind(index) == .word else { return false }
    let closed: WordKinds = [
      .verb, .preposition, .conjunction, .pronoun, .personTitle, .scope, .generic, .determiner, .modifier, .adverb,
      .measure, .tier,
    ]
    if passage.tokens[index].length == 1 { return passage.words(index).isDisjoint(with: [.conjunction, .preposition]) }
    return passage.words(index).isDisjoint(with: closed)
  }

  /// A single character that is a surname.
  private static func isSurname(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length == 1 else { return false }
    return passage.words(index).contains(.surname)
  }

  private static func endsBefore(_ passage: Passage, _ index: Int) -> Bool {
    if passage.kind(index) != .word {
      return passage.isWritten(index, "年") || passage.kind(index) != .character && passage.kind(index) != .latin
    }
    return true
  }

  private static func endsAfter(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma, .enumeration, .openBracket, .space, .closeQuote: true
    case .word:
      !passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .modifier, .personTitle, .adverb,
      ])
    default: false
    }
  }
}

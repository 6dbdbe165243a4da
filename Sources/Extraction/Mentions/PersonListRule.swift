/// Persons beside one that is known: 副市长陈某某、刘志刚; 王传福、雷军等企业家; and the one who speaks in the line below a
/// report's title.
enum PersonListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for seed in result where seed.refusal == nil && seed.type == .person {
      forwards(passage, seed.tokens.upperBound, into: &added)
      backwards(passage, seed.tokens.lowerBound, into: &added)
    }
    result += added
    // 赵某某、马某某|两名同志, 两位院士
    for index in passage.places(.number)
    where isCounted(passage, index) && passage.words(index + 2).contains(.personTitle) {
      guard let last = PersonForm.start(passage, index), isJoint(passage, last - 1) else { continue }
      let count = result.count
      backwards(passage, last, into: &result)
      if result.count > count { result.append(candidate(last..<index)) }
    }
    for index in passage.places(written: "等") where isPersons(passage, index + 1) {
      let count = result.count
      backwards(passage, index + 1, isOfScholars: isScholars(passage, index + 1), into: &result)
      // 杨永强、邓小娟等10人: two at least, so that 王家庄等3名… is none.
      if result.count - count == 1, !passage.ends(index + 1, with: "家"), !isCounted(passage, index + 1),
        !passage.ends(index + 2, with: "大师"),
        passage.name((result.last?.tokens.lowerBound ?? 0) - 2)?.type != .person
      {
        result.removeLast()
      }
    }
  }

  /// Items behind `end`: 、 and a name each.
  private static func forwards(_ passage: Passage, _ end: Int, into result: inout [Candidate]) {
    var index = end
    for _ in 0..<12 {
      guard isJoint(passage, index), let next = PersonForm.end(passage, index + 1) else { return }
      result.append(candidate((index + 1)..<next))
      index = next
    }
  }

  /// Items before the mark at `start - 1`; of scholars any word may be a given name (唐守正、昶健康等院士).
  private static func backwards(
    _ passage: Passage, _ start: Int, isOfScholars: Bool = false, into result: inout [Candidate]
  ) {
    var mark = start - 1
    for _ in 0..<12 {
      guard mark > 0, isJoint(passage, mark) || passage.isWritten(mark, "等"),
        let first = PersonForm.start(passage, mark) ?? (isOfScholars ? PersonForm.wordStart(passage, mark) : nil)
      else { return }
      result.append(candidate(first..<mark))
      mark = first - 1
    }
  }

  /// 院士, 专家, 学者 behind 等.
  private static func isScholars(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "院士") || passage.ends(index, with: "学者") || passage.ends(index, with: "科学家")
      || passage.ends(index, with: "教授")
  }

  private static func candidate(_ range: Range<Int>) -> Candidate {
    Candidate(tokens: range, type: .person, subtype: nil, rule: .person, refusal: nil)
  }

  private static func isJoint(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .enumeration || passage.isWritten(index, "和")
  }

  /// 等企业家, 等科学家, 等5人, 等8名同志, 等17位院士, 等一批专家, 等工艺大师, 等先后演讲.
  private static func isPersons(_ passage: Passage, _ index: Int) -> Bool {
    if isCounted(passage, index) || passage.words(index).contains(.personTitle) { return true }
    var next = passage.isWritten(index, "一批") || passage.kind(index) == .word ? index + 1 : index
    // 等一批|高水平|院士
    if passage.words(next).contains(.grade) { next += 1 }
    if passage.isWritten(next, "院士") { return true }
    if passage.ends(next, with: "专家") || passage.ends(next, with: "大师") || passage.ends(next, with: "学者") {
      return true
    }
    if passage.isWritten(index, "领衔") { return true }
    if passage.isWritten(index, "先后"), passage.words(next).contains(.speech) || passage.isWritten(next, "演讲") {
      return true
    }
    return passage.ends(index, with: "科学家") || passage.isWritten(index, "企业家") || passage.isWritten(index, "院士")
      || passage.isWritten(index, "专家") || passage.isWritten(index, "同志") || passage.isWritten(index, "运动员")
      || passage.isWritten(index, "领导")
  }

  private static func isCounted(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .number
      && (passage.isWritten(index + 1, "人") || passage.isWritten(index + 1, "名") || passage.isWritten(index + 1, "位"))
  }
}

/// The form of a Chinese person's name: a surname and one or two characters, whatever words they make.
enum PersonForm {
  /// 企业家|满意度, |党课|讲了1次: what is said of somebody, and nobody's name.
  static func isQuality(_ passage: Passage, _ name: Range<Int>) -> Bool {
    passage.ends(name.upperBound - 1, withOneOf: .endsOfQualities) || passage.begins(name.lowerBound, "党课")
  }

  /// The end of a name that begins with token `start` and is followed by what may follow a name.
  static func end(_ passage: Passage, _ start: Int) -> Int? {
    guard isSurname(passage, start) else { return nil }
    var end = start
    var count = 0
    while count < 3, isPart(passage, end) {
      count += Int(passage.tokens[end].length)
      end += 1
      if count > 3 { return nil }
      if count >= 2, isBehind(passage, end) { return end }
    }
    return nil
  }

  /// The first token of a name that ends before `end`, behind a mark.
  static func start(_ passage: Passage, _ end: Int) -> Int? {
    var start = end
    var count = 0
    while start > 0, count < 3, isPart(passage, start - 1) {
      count += Int(passage.tokens[start - 1].length)
      start -= 1
      if count > 3 { return nil }
      if count >= 2, isSurname(passage, start), isBefore(passage, start - 1) { return start }
    }
    return nil
  }

  /// 昶|健康: a surname behind 、 or at the beginning of a clause, and one word, whatever it means.
  static func wordStart(_ passage: Passage, _ end: Int) -> Int? {
    guard end >= 2, passage.kind(end - 1) == .word, passage.tokens[end - 1].length == 2,
      passage.tokens[end - 2].length == 1, passage.head(end - 1) == nil, isSurname(passage, end - 2)
    else { return nil }
    switch passage.kind(end - 3) {
    case .enumeration, .comma, .stop: return end - 2
    default: return nil
    }
  }

  static func isSurname(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length <= 3 else { return false }
    guard passage.kind(index) == .word || passage.kind(index) == .character, passage.name(index) == nil else {
      return false
    }
    let first = Characters.scalar(passage.bytes, Int(passage.tokens[index].start)).value
    return passage.lexicon.surnames.contains(first)
  }

  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length <= 3 else { return false }
    switch passage.kind(index) {
    case .character: return true
    case .word:
      if passage.tokens[index].length == 1 {
        // 许|为|某: between a surname at an item's beginning and another character.
        if passage.isWritten(index, "为"), isSurname(passage, index - 1) { return isBefore(passage, index - 2) }
        return passage.words(index).isDisjoint(with: [.conjunction, .preposition, .listEnd, .pronoun])
      }
      if passage.head(index) != nil { return false }
      return passage.words(index).isDisjoint(with: [
        .verb, .preposition, .conjunction, .pronoun, .determiner, .tier, .scope, .listEnd, .personTitle, .carrying,
        .conferring, .function, .industry, .grade,
      ])
    default: return false
    }
  }

  private static func isBehind(_ passage: Passage, _ next: Int) -> Bool {
    switch passage.kind(next) {
    case .stop, .comma, .enumeration, .openBracket, .closeQuote, .space: return true
    case .word:
      return passage.isWritten(next, "等") || passage.isWritten(next, "和")
        || !passage.words(next).isDisjoint(with: [
          .verb, .innerVerb, .listedVerb, .preposition, .personTitle, .adverb, .conferring, .speech,
        ])
    default: return next >= passage.tokens.count
    }
  }

  private static func isBefore(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma, .enumeration, .openBracket, .closeQuote: return true
    case .word:
      return !passage.words(index).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .personTitle, .conjunction])
        || passage.ends(index, with: "市") || passage.ends(index, with: "县") || passage.ends(index, with: "区")
        || passage.name(index)?.type == .institution || passage.head(index)?.type == .institution
        || passage.isWritten(index, "的") || passage.isWritten(index, "由") || passage.ends(index, with: "专家")
        || passage.ends(index, with: "队员")
    default: return index < 0
    }
  }
}

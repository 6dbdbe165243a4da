/// Firms at the heads of a list of projects: 推动国达化工60万吨钾肥、青海时代动力电池极片、泰丰先行磷酸铁锂扩产等项目.
///
/// An item begins with the firm. Four characters are taken for it: two that no word covers, or a place, and the word
/// behind them; a place only where another item of the list begins with a firm for sure.
enum ProjectListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices where passage.isWritten(index, "等") && isProjects(passage, index + 1) {
      let starts = items(passage, end: index)
      guard starts.count >= 2 else { continue }
      let firms = starts.map { firm(passage, $0, allowsPlace: false) }
      let isSure = firms.contains { $0 != nil } || starts.contains { passage.name($0)?.subtype == "enterprise" }
      for start in starts {
        guard let range = firm(passage, start, allowsPlace: isSure) else { continue }
        result.append(
          Candidate(tokens: range, type: .institution, subtype: "enterprise", rule: .firm, refusal: nil))
      }
    }
  }

  private static func isProjects(_ passage: Passage, _ start: Int) -> Bool {
    (start..<(start + 5)).contains { passage.isWritten($0, "项目") || passage.ends($0, with: "项目") }
  }

  private static func items(_ passage: Passage, end: Int) -> [Int] {
    var starts: [Int] = []
    var last = end
    while last > 0, starts.count < 30 {
      var index = last
      while index > 0, last - index < 24,
        passage.kind(index - 1) == .word || passage.kind(index - 1) == .character
          || passage.kind(index - 1) == .number || passage.kind(index - 1) == .latin
          || passage.kind(index - 1) == .hyphen
      { index -= 1 }
      if passage.kind(index - 1) == .enumeration {
        starts.append(index)
        last = index - 1
        continue
      }
      // The first item begins behind the clause's verbs.
      while index < last, !passage.words(index).isDisjoint(with: [.verb, .innerVerb, .adverb, .carrying, .preposition])
      {
        index += 1
      }
      if index < last { starts.append(index) }
      break
    }
    return starts
  }

  private static func firm(_ passage: Passage, _ start: Int, allowsPlace: Bool) -> Range<Int>? {
    var index = start
    var count = 0
    if let name = passage.name(start) {
      guard allowsPlace, name.type == .district, passage.tokens[start].length <= 3 else { return nil }
      index += 1
    } else {
      while count < 2, isUnknown(passage, index) {
        count += 1
        index += 1
      }
      if count < 2 { return nil }
    }
    guard index < passage.tokens.count, passage.kind(index) == .word, passage.tokens[index].length == 2,
      passage.head(index) == nil, passage.words(index).isDisjoint(with: [.grade, .verb, .preposition, .adverb])
    else { return nil }
    return start..<(index + 1)
  }

  private static func isUnknown(_ passage: Passage, _ index: Int) -> Bool {
    guard index < passage.tokens.count, passage.tokens[index].length == 1 else { return false }
    return passage.kind(index) == .character || passage.words(index).subtracting([.surname, .plain]).isEmpty
  }
}

/// Firms at the heads of a list of projects: 推动国达化工60万吨钾肥、青海时代动力电池极片、泰丰先行磷酸铁锂扩产等项目.
///
/// An item begins with the firm. Four characters are taken for it: two that no word covers, or a place, and the word
/// behind them; a place only where another item of the list begins with a firm for sure.
enum ProjectListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "等") where isProjects(passage, index + 1) {
      let starts = items(passage, end: index)
      let firms = starts.map { firm(passage, $0, allowsPlace: false) }
      let isSure = firms.contains { $0 != nil } || starts.contains { passage.name($0)?.subtype == .enterprise }
      for start in starts {
        guard let range = firm(passage, start, allowsPlace: isSure) else { continue }
        result.append(
          Candidate(tokens: range, type: .institution, subtype: .enterprise, rule: .firm, refusal: nil))
      }
    }
  }

  private static func isProjects(_ passage: Passage, _ start: Int) -> Bool {
    var projects = start
    while !passage.ends(projects, with: "项目") {
      // 等特色产业。安排重点项目: another sentence's.
      guard projects < start + 4, ![.stop, .comma].contains(passage.kind(projects)) else { return false }
      projects += 1
    }
    // 等核心地段提升项目: what the town builds, and the items are its places.
    return !(start...projects).contains { passage.begins($0, withOneOf: .publicWorks) }
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
      // 青海辉源20万吨…: the size of the project says that the words before it are a firm.
      if name.type == .district, let end = placedFirm(passage, start + 1) { return start..<end }
      if name.type == .district, let end = seatedFirm(passage, start + 1) { return (start + 1)..<end }
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
      passage.head(index) == nil,
      passage.words(index).isDisjoint(with: [
        .grade, .verb, .preposition, .adverb, .innerVerb, .listedVerb, .structure, .generic,
      ])
    else { return nil }
    return start..<(index + 1)
  }

  /// 闻喜|晶|尊|水晶: two or three characters that no word covers, behind a place and before what is made.
  private static func seatedFirm(_ passage: Passage, _ start: Int) -> Int? {
    var end = start
    while end < start + 3, isUnknown(passage, end) { end += 1 }
    guard end >= start + 2, passage.kind(end) == .word, passage.tokens[end].length >= 2, passage.head(end) == nil,
      passage.words(end).contains(.industry) || passage.words(end + 1).contains(.industry),
      passage.words(end).isDisjoint(with: [.structure, .generic, .firmTrade, .firmEnding]), passage.name(end) == nil
    else { return nil }
    return end
  }

  /// Two characters that no word covers, or an industry word, at once before a figure with 吨.
  private static func placedFirm(_ passage: Passage, _ start: Int) -> Int? {
    var end = start
    if passage.words(start).contains(.industry), passage.tokens[start].length == 2 {
      end += 1
    } else {
      while end < start + 2, isUnknown(passage, end) { end += 1 }
      guard end == start + 2 else { return nil }
    }
    var number = end
    if passage.isWritten(number, "年产") { number += 1 }
    guard passage.kind(number) == .number, passage.ends(number + 1, with: "吨") || passage.ends(number + 1, with: "千瓦")
    else { return nil }
    return end
  }

  private static func isUnknown(_ passage: Passage, _ index: Int) -> Bool {
    guard index < passage.tokens.count, passage.tokens[index].length == 1 else { return false }
    return passage.kind(index) == .character
      || passage.kind(index) == .word && passage.words(index).subtracting([.surname, .plain]).isEmpty
  }
}

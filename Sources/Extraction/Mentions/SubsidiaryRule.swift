/// A firm's part or product line that bears the firm's name and one of its own: 中核宸宇, 山西某某集团上海分公司.
enum SubsidiaryRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result where candidate.refusal == nil && candidate.type == .institution {
      guard let end = end(passage, candidate) else { continue }
      var longer = candidate
      longer.tokens = candidate.tokens.lowerBound..<end
      added.append(longer)
    }
    result += added
  }

  private static func end(_ passage: Passage, _ candidate: Candidate) -> Int? {
    let end = candidate.tokens.upperBound
    if let branch = branch(
      passage, end, isMinistry: passage.ends(end - 1, with: "部") || passage.ends(end - 1, with: "委"))
    {
      return branch
    }
    guard candidate.subtype == "enterprise", candidate.rule == .table else { return nil }
    if isTrade(passage, end) { return end + 1 }
    // 中核|宸|宇|源网荷储: two characters that no word covers.
    guard end + 2 < passage.tokens.count, isUnknown(passage, end), isUnknown(passage, end + 1),
      passage.kind(end) == .character || passage.kind(end + 1) == .character, passage.kind(end + 2) != .character
    else { return nil }
    return end + 2
  }

  /// 中粮|油脂|年产…, 三峡|新能源|获批…: a group's short name and the trade of one of its firms, with the name's end behind it.
  private static func isTrade(_ passage: Passage, _ trade: Int) -> Bool {
    guard passage.words(trade).contains(.industry), passage.name(trade) == nil,
      (2...3).contains(passage.tokens[trade - 1].length)
    else { return false }
    switch passage.kind(trade + 1) {
    case .stop, .comma, .closeBracket: return true
    // 某某|风电|、|光伏|项目, 某某|芯片|、: fields of its work, and what it makes.
    case .enumeration:
      return !passage.words(trade).isDisjoint(with: [.firmTrade, .firmEnding])
        && !passage.words(trade + 2).contains(.industry)
    case .word:
      return !passage.words(trade + 1).isDisjoint(with: [.conferring, .verb, .listEnd])
        || passage.isWritten(trade + 1, "等") || passage.isWritten(trade + 1, "年产")
    default: return false
    }
  }

  /// A branch, also behind a place.
  private static func branch(_ passage: Passage, _ end: Int, isMinistry: Bool) -> Int? {
    var here = end
    while here - end < 2, passage.name(here)?.type == .district { here += 1 }
    // 教育部|科技|司, 市生态环境局|高新|分局
    var unit = end
    var count = 0
    while unit < passage.tokens.count, count <= 6, isText(passage.kind(unit)),
      passage.words(unit).isDisjoint(with: [
        .verb, .preposition, .conjunction, .pronoun, .listEnd, .innerVerb, .listedVerb, .tier,
      ])
    {
      if unit > end, passage.isWritten(unit, "司") && isMinistry || passage.isWritten(unit, "分局") { return unit + 1 }
      count += Int(passage.tokens[unit].length)
      unit += 1
    }
    // 民革|市委|会
    if passage.words(end).contains(.tier), passage.ends(end, with: "委"), passage.isWritten(end + 1, "会") {
      return end + 2
    }
    let branches: [StaticString] = [
      "代表处", "办事处", "联络处", "分行", "支行", "分公司", "分校", "分会",
    ]
    return branches.contains { passage.isWritten(here, $0) } ? here + 1 : nil
  }

  private static func isText(_ kind: TokenKind) -> Bool { kind == .word || kind == .character || kind == .mask }

  private static func isUnknown(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.tokens[index].length == 1 else { return false }
    return passage.kind(index) == .character
      || passage.kind(index) == .word && passage.words(index).subtracting([.surname, .plain]).isEmpty
  }
}

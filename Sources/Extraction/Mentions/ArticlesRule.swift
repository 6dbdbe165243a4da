/// Documents that are called by the number of their articles.
extension IssuedRule {
  /// 出台|科技新政|20|条: a document that is called by the number of its articles; the first token of its name. What is
  /// counted in 条 (措施, 线索, 道路) is no such name.
  static func articles(_ passage: Passage, _ index: Int) -> Int? {
    switch passage.kind(index + 1) {
    case .stop, .comma, .enumeration, .closeBracket: break
    case .word
    where !passage.words(index + 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .conjunction, .adverb]): break
    default: return nil
    }
    // 优化营商环境21条|升级|举措: so many of them.
    if passage.ends(index + 1, with: "举措") || passage.ends(index + 2, with: "举措") { return nil }
    let boundary = LeftBoundary.find(passage, head: index - 1, crossesConjunction: false)
    let range = boundary.start..<(index - 1)
    guard !boundary.isIndefinite, isNumberOfArticles(passage, index - 1) else { return nil }
    let last = index - 2
    // “科技新政”20条
    let isQuoted = passage.kind(last) == .closeQuote && passage.partner(last) == boundary.start
    guard isQuoted || passage.kind(last) == .word && (passage.head(last) == nil || passage.isWritten(last, "新政")),
      passage.words(last).isDisjoint(with: [.measure, .structure]), !passage.ends(last, withOneOf: .countedArticles)
    else { return nil }
    let governor = passage.words(boundary.stop)
    let isGoverned =
      !governor.isDisjoint(with: [.issuing, .executing]) || passage.isWritten(boundary.stop, "简称")
      || passage.isWritten(boundary.stop, "以下简称")
      || passage.isWritten(boundary.stop, "兑现") || passage.isWritten(boundary.stop, "落实")
    if isGoverned, (2...20).contains(passage.length(range)) { return boundary.start }
    // 科创30条全面落地: as it is called, the subject of a clause.
    if isSubject(passage, range, index + 1) { return boundary.start }
    // 修订|云岭市|加快|…|科技创新|十|条
    guard let start = opening(passage, index - 1, crossesComma: false, lastEnd: -1),
      (6...26).contains(passage.length(start..<(index - 1))),
      passage.isOne(of: .policyVerbs, start)
        || passage.name(start)?.type == .district && passage.isOne(of: .policyVerbs, start + 1),
      !(start..<index).contains(where: { passage.kind($0) == .enumeration })
    else { return nil }
    return start
  }

  /// One or two words of a department's field, or a new policy, at a clause's beginning, and behind the number that it
  /// is carried out.
  private static func isSubject(_ passage: Passage, _ range: Range<Int>, _ next: Int) -> Bool {
    guard (1...3).contains(range.count), let last = range.last, passage.length(range) <= 8,
      passage.words(last).contains(.function) || passage.ends(last, with: "新政"),
      passage.words(range.lowerBound).isDisjoint(with: [.grade, .tier])
    else { return false }
    switch passage.kind(range.lowerBound - 1) {
    case .stop, .comma: break
    default: if range.lowerBound > 0 { return false }
    }
    return passage.words(next).contains(.conjunction)
      || !passage.words(next).isDisjoint(with: [.adverb, .carrying, .executing, .issuing])
  }

  /// 5 to 99 articles: 失信名单|3|条 and 成果|1240|条 are counted.
  private static func isNumberOfArticles(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage.tokens[index]
    let first = passage.bytes[Int(token.start)]
    if first >= 0x80 { return token.length <= 3 }
    return token.length == 2 || token.length == 1 && first >= 0x35
  }
}

/// Schemes in a row that the same word ends, each whole between its marks: 以开放平台壮大行动、开放通道拓展行动为重点. 开放 or 创新 opens an
/// item as a noun there, since the clause has its verb before the row or behind it.
enum SchemeRowRule {
  /// Characters of an item.
  private static let lengths = 5...16

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.headsAndNames {
      guard let word = lastWord(passage, index), let items = items(passage, index, word) else { continue }
      for item in items {
        result.append(Candidate(tokens: item, type: .program, subtype: .scheme, rule: .list, refusal: nil))
      }
    }
  }

  /// The items of a row that ends with token `last`, if what governs the row takes schemes.
  private static func items(_ passage: Passage, _ last: Int, _ word: StaticString) -> [Range<Int>]? {
    var items: [Range<Int>] = []
    var end = last
    while items.count < 12 {
      var start = end
      while start > 0, isInside(passage, start - 1) { start -= 1 }
      guard isItem(passage, start..<(end + 1)) else { return nil }
      items.append(start..<(end + 1))
      let joint = start - 1
      if isRowJoint(passage, joint), lastWord(passage, joint - 1) != nil, passage.ends(joint - 1, with: word) {
        end = joint - 1
        continue
      }
      return items.count >= 2 && isGoverned(passage, joint, last) ? items : nil
    }
    return nil
  }

  /// 以…为重点, 围绕…; 实施…; 推进…, but no works.
  private static func isGoverned(_ passage: Passage, _ governor: Int, _ last: Int) -> Bool {
    if passage.isWritten(governor, "以") { return passage.isWritten(last + 1, "为") }
    if passage.isWritten(governor, "围绕") { return true }
    let words = passage.words(governor)
    return words.contains(.executing) || words.contains(.carrying) && !passage.ends(last, with: "工程")
  }

  private static func isRowJoint(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .enumeration || passage.isWritten(index, "和") || passage.isWritten(index, "与")
  }

  /// 行动, 工程 or 计划, with which a scheme at `index` ends.
  private static func lastWord(_ passage: Passage, _ index: Int) -> StaticString? {
    let head = passage.head(index)
    guard head?.type == .program && head?.subtype == .scheme || HeadRule.schemeHead(passage, index) != nil else {
      return nil
    }
    return (["行动", "工程", "计划"] as [StaticString]).first { passage.ends(index, with: $0) }
  }

  /// What an item may have in it.
  private static func isInside(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .word, .character: break
    default: return false
    }
    // 龙头企业|引育|行动
    if passage.ends(index, with: "企业") { return true }
    return lastWord(passage, index) == nil && !passage.isWritten(index, "的") && !passage.isWritten(index, "等")
      && passage.words(index).isDisjoint(with: [
        .executing, .carrying, .issuing, .conferring, .preposition, .conjunction, .adverb, .pronoun, .determiner,
        .modifier, .measure, .listEnd,
      ])
  }

  /// Words of their own before the head word, the first of them no verb and no word of rank.
  private static func isItem(_ passage: Passage, _ item: Range<Int>) -> Bool {
    guard lengths.contains(passage.length(item)) else { return false }
    if item.count == 1 { return true }
    let first = passage.words(item.lowerBound)
    let isNoun =
      first.isDisjoint(with: [.innerVerb, .listedVerb]) || first.contains(.generic)
      || passage.tokens[item.lowerBound].length >= 4
    return isNoun && first.isDisjoint(with: [.verb, .grade, .tier]) && passage.kind(item.upperBound) != .number
  }
}

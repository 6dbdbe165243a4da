/// Verbs between what does something and what it is done to: 江苏大学|筹建|工程机械学院, 红旗村|引育|香菇产业园.
///
/// Many verbs of reports also stand inside names (三一集团|研发|中心, 苏州大学|服务|外包研究院). Behind a name that is complete one
/// is the clause's verb where a noun stands between it and the next head word.
enum BodyDeed {
  static func stands(_ passage: Passage, _ verb: Int, _ head: Int) -> Bool {
    let isPure = passage.isOne(of: .pureDeeds, verb)
    guard isPure || passage.isOne(of: .deedsOfBodies, verb) else { return false }
    let type = passage.head(head)?.type
    // 昶石化|转型升级|乙烯|改造项目: schemes are called by what is done in them; but 昶山市科技局|投入|专项资金.
    if type == .program, !isPure {
      return verb + 1 == head && verb > 0 && passage.endsDepartment[verb - 1] && passage.ends(head, with: "资金")
    }
    // 红旗村|引领|建设|桃|产业园
    let first = passage.isOne(of: .deedsOfBodies, verb - 1) ? verb - 1 : verb
    if takesObject(passage, verb, head) { return isPure || isComplete(passage, first - 1) }
    // 昶山产业园|组织|招聘会
    if type == .event, passage.isWritten(verb, "组织") { return isComplete(passage, verb - 1) }
    // 湿地公园|筹建|科普馆, but 某某集团|并购|基金.
    return isPure && type != .program && type != .event && passage.tokens[head].length >= 3
      && isComplete(passage, verb - 1)
  }

  /// A noun behind the verb, before the head word; or an area that an area was made of (保护区|修复|湿地).
  private static func takesObject(_ passage: Passage, _ verb: Int, _ head: Int) -> Bool {
    if verb + 1 == head {
      return passage.head(head)?.type == .zone && type(passage, verb - 1) == .zone
    }
    return (verb + 1..<head).contains {
      passage.kind($0) == .character || passage.kind($0) == .openQuote || passage.name($0) != nil
        || passage.kind($0) == .word && passage.words($0).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .works])
    }
  }

  /// The end of a body, an area, a village or a street, which may do something.
  private static func isComplete(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    if passage.endsDepartment[index] { return true }
    guard let type = type(passage, index) else { return false }
    if type == .district { return passage.head(index) != nil || passage.name(index)?.isTownship == true }
    return type == .institution || type == .zone
  }

  private static func type(_ passage: Passage, _ index: Int) -> MentionType? {
    if passage.words(index).contains(.ambiguous) { return nil }
    return passage.name(index)?.type ?? passage.head(index)?.type
  }
}

/// Bodies of a place whose function no table has: 市植保站, 区房管局, 西安市文物局, 市住房公积金管理中心.
///
/// The name is read forwards, from 省, 市, 区, 县 or a division's name to the first word that ends with what bodies are
/// called. Nothing that could be a clause's verb stands between.
enum BodyRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tiersAndNames {
      guard let start = start(passage, index), let found = end(passage, index + 1) else { continue }
      result.append(
        Candidate(
          tokens: start..<found.end, type: .institution, subtype: found.subtype, rule: .department, refusal: nil))
    }
  }

  /// The first token of the name whose tier or place is at `index`.
  private static func start(_ passage: Passage, _ index: Int) -> Int? {
    let words = passage.words(index)
    if words.contains(.tier) { return passage.tokens[index].length <= 2 && isEdge(passage, index - 1) ? index : nil }
    // 东湖高新区|科技创新和新经济|发展局
    if passage.name(index)?.type == .zone, passage.ends(index, with: "区"), passage.tokens[index].length >= 4 {
      return index
    }
    guard passage.name(index)?.type == .district, !words.contains(.ambiguous) else { return nil }
    var start = index
    // 会同|江苏省林业局: a county's name that is a verb here.
    while index - start < 3, passage.name(start - 1)?.type == .district, !passage.words(start - 1).contains(.verb) {
      start -= 1
    }
    return start
  }

  /// Behind the body that begins with the function at `first`.
  private static func end(_ passage: Passage, _ first: Int) -> (end: Int, subtype: NameSubtype?)? {
    var index = first
    var count = 0
    while index < passage.tokens.count, count <= 12 {
      guard isPart(passage, index, first: index == first) else { return nil }
      if let head = ending(passage, index) {
        // 市人大 is no name; 芜湖市人大 is DepartmentRule's.
        if passage.begins(index, "人大") || passage.isWritten(index, "政协") { return nil }
        let isShort = passage.tokens[index].length == 1
        if isShort, count < 2 { return nil }
        // 广州|白云|站: a railway station.
        if isShort, passage.isWritten(index, "站"), index == first + 1, passage.name(first)?.type == .district {
          return nil
        }
        // 气象研究所|建|站
        if isShort, passage.isWritten(index, "站"), passage.isWritten(index - 1, "建") { return nil }
        // 市科技成果转化|局|全年…, but 科创工作破|局|立新.
        let isBureau =
          passage.isWritten(index, "局") && count >= 4 && passage.kind(index + 1) == .word
          && passage.tokens[index - 1].length >= 2
        let isLong = passage.tokens[index].length >= 4 || isBureau || passage.isWritten(index, "督查室")
        guard isLong || isFree(passage, index + 1, isShort: isShort) else { return nil }
        return (isShort ? index + 1 : DepartmentRule.officeEnd(passage, index + 1), head.subtype)
      }
      count += Int(passage.tokens[index].length)
      index += 1
    }
    return nil
  }

  /// What the token's end says of the body: the token is 管理中心, or a word of three characters or more that ends so.
  private static func ending(_ passage: Passage, _ index: Int) -> Head? {
    let token = passage.tokens[index]
    if let head = passage.head(index) {
      let isBody = head.need == .tier || head.need == .function && head.type == .institution
      return isBody && (token.length > 1 || isLone(passage, index)) ? head : nil
    }
    guard passage.name(index) == nil, token.length >= 3 || passage.isWritten(index, "委办") else { return nil }
    return passage.ends(index, with: "局") || passage.ends(index, with: "办")
      ? Head(type: .institution, subtype: .government, need: .tier, shortest: 1) : nil
  }

  /// A single character that ends a body's name by itself.
  private static func isLone(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "局") || passage.isWritten(index, "办") || passage.isWritten(index, "站")
      || passage.isWritten(index, "所")
  }

  private static func isPart(_ passage: Passage, _ index: Int, first: Bool) -> Bool {
    let words = passage.words(index)
    switch passage.kind(index) {
    case .character: return true
    case .word:
      if let head = passage.head(index), head.need == .tier || head.need == .function { return true }
      if passage.name(index)?.type == .district, !words.contains(.ambiguous) { return false }
      if words.contains(.conjunction) { return !first && passage.tokens[index].length == 1 }
      if passage.isWritten(index, "的") || passage.isWritten(index, "了") || passage.isWritten(index, "等") {
        return false
      }
      if words.contains(.measure), passage.tokens[index].length > 1 || passage.kind(index - 1) == .number {
        return false
      }
      // 云岭省|现代|农业|发展中心: a field.
      if passage.isWritten(index, "现代"), !passage.words(index + 1).isDisjoint(with: [.function, .industry, .generic]) {
        return true
      }
      // 市领导, 区重点: of rank, or those who govern.
      return words.isDisjoint(with: [
        .verb, .preposition, .adverb, .pronoun, .determiner, .listEnd, .modifier, .grade, .tier, .scope,
        .personTitle, .joint,
      ])
    default: return false
    }
  }

  /// Whether a name may begin behind the token.
  private static func isEdge(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma, .enumeration, .openBracket, .openQuote: return true
    case .word:
      let words = passage.words(index)
      return words.isDisjoint(with: [.tier])
        && !words.isDisjoint(with: [.verb, .preposition, .conjunction, .innerVerb, .listedVerb, .adverb])
    default: return index < 0
    }
  }

  /// Whether the name ends here: always behind a word, and behind a single character where a mark, a number or a verb of
  /// two characters follows (市领导办|理 does not).
  private static func isFree(_ passage: Passage, _ next: Int, isShort: Bool) -> Bool {
    guard isShort else { return passage.kind(next) != .character }
    switch passage.kind(next) {
    case .stop, .comma, .enumeration, .number, .closeBracket, .openBracket: return true
    case .word:
      let words = passage.words(next)
      // 省地矿局|第|三|地质大队
      return passage.isWritten(next, "等") || passage.isWritten(next, "第") || words.contains(.conjunction)
        || passage.tokens[next].length >= 2 && !words.isDisjoint(with: [.verb, .innerVerb, .listedVerb, .adverb])
    default: return false
    }
  }
}

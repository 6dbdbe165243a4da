/// A name of a few nouns and a quotation: 稳增长“黄金十条”, a document; 岭州市人才“港湾计划”, a place's scheme; 规上企业研发费用“清零行动”,
/// a scheme for certain firms. Other schemes are called by the quotation alone: 高等教育“攀登计划”, 某某走廊“三大会战”.
enum PrefixedQuoteRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result
    where candidate.type == .program && (candidate.refusal == nil || candidate.refusal == .generic) {
      let (open, close) = (candidate.tokens.lowerBound - 1, candidate.tokens.upperBound)
      guard passage.kind(open) == .openQuote, passage.partner(open) == close,
        candidate.rule == .quoted || candidate.rule == .table
      else { continue }
      let counted = deedStart(passage, open) ?? topicStart(passage, open)
      guard let start = counted ?? start(passage, open),
        // 信用服务平台“云易贷”: a product beside what offers it.
        !passage.ends(close - 1, with: "贷"),
        // 职业教育“双高计划”: what is known by itself takes the place's words alone.
        candidate.rule == .quoted || passage.name(start)?.type == .district,
        candidate.subtype == .policy || counted != nil || bears(passage, start, open)
      else { continue }
      var longer = candidate
      longer.tokens = start..<(close + 1)
      // 制造业高质量发展“六项工程”: of what they are makes a name of them.
      if candidate.refusal != nil, passage.length(start..<open) < 4 { continue }
      longer.refusal = nil
      added.append(longer)
    }
    for open in passage.places(.openQuote) where isArticles(passage, open) {
      guard let close = passage.partner(open) else { continue }
      // 稳增长“21条”|“18条”等政策: another beside it.
      let isNext =
        passage.kind(open - 1) == .closeQuote && passage.partner(open - 1).map { isArticles(passage, $0) } == true
      // 稳增长“15”条
      let end = passage.kind(close - 1) == .number ? close + 2 : close + 1
      guard let tokens = start(passage, open).map({ $0..<end }) ?? (isNext ? (open + 1)..<close : nil) else {
        continue
      }
      added.append(Candidate(tokens: tokens, type: .program, subtype: .policy, rule: .quoted, refusal: nil))
    }
    for open in passage.places(.openQuote) {
      guard let start = campaignStart(passage, open), let close = passage.partner(open) else { continue }
      added.append(
        Candidate(tokens: start..<(close + 1), type: .program, subtype: .scheme, rule: .quoted, refusal: nil))
    }
    result += added
  }

  /// 实施|降低|全|社会|用能成本“五大行动”: the scheme is called by what it is to do.
  private static func deedStart(_ passage: Passage, _ open: Int) -> Int? {
    guard passage.kind(open + 1) == .number else { return nil }
    for index in stride(from: open - 1, through: max(1, open - 7), by: -1) {
      if passage.isOne(of: .deedsOfSchemes, index) { return passage.isWritten(index - 1, "实施") ? index : nil }
      guard passage.kind(index) == .word || passage.kind(index) == .character,
        passage.words(index).isDisjoint(with: [.verb, .conjunction, .preposition, .carrying, .executing])
      else { return nil }
    }
    return nil
  }

  /// 开展|大气污染防治“百日攻坚”，: nouns and a quotation that a round number opens, which one of these verbs takes and nothing follows.
  private static func campaignStart(_ passage: Passage, _ open: Int) -> Int? {
    guard ["百", "千", "万"].contains(where: { passage.begins(open + 1, $0) }), let close = passage.partner(open),
      close - open <= 8,
      [.stop, .comma].contains(passage.kind(close + 1)), (4...8).contains(passage.length(open + 1..<close)),
      !isArticles(passage, open), let start = start(passage, open), passage.length(start..<open) >= 4,
      passage.words(start - 1).contains(.executing),
      passage.words(start).isDisjoint(with: [.verb, .innerVerb, .listedVerb]),
      (open + 1..<close).allSatisfy({ [.word, .character, .number].contains(passage.kind($0)) })
    else { return nil }
    return start
  }

  /// 实施|碳|达峰“十大工程”, 。科技|创新“七大战役”: works that are only counted are called by what they are for.
  private static func topicStart(_ passage: Passage, _ open: Int) -> Int? {
    guard passage.kind(open + 1) == .number else { return nil }
    var start = open
    while start > 0, open - start < 5, isTopic(passage, start - 1) { start -= 1 }
    // 开展|优化|环境“五个专项治理”: what is done.
    guard start < open, (3...8).contains(passage.length(start..<open)),
      passage.words(start).isDisjoint(with: [.innerVerb, .listedVerb])
    else { return nil }
    switch passage.kind(start - 1) {
    case .stop, .comma: return start
    case .word: return passage.words(start - 1).contains(.executing) ? start : nil
    default: return start == 0 ? start : nil
    }
  }

  private static func isTopic(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index) == .word || passage.kind(index) == .character, passage.name(index) == nil else {
      return false
    }
    return passage.words(index).isDisjoint(with: [
      .verb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .tier, .scope, .modifier, .grade,
      .carrying, .conferring, .executing, .listEnd,
    ])
  }

  /// Whether the nouns before a scheme's quotation are a part of its name: a place and its field, the firms that it is for, or
  /// the scheme whose part it is.
  private static func bears(_ passage: Passage, _ start: Int, _ open: Int) -> Bool {
    if let name = passage.name(start)?.type { return name == .program || name == .district && start < open - 1 }
    return passage.ends(start, with: "企业") || passage.ends(start + 1, with: "企业") && start + 1 < open
  }

  /// 民营经济高质量发展“26条”, 稳增长“15”条: a document by the number of its articles alone.
  private static func isArticles(_ passage: Passage, _ open: Int) -> Bool {
    guard passage.kind(open + 1) == .number else { return false }
    return passage.isWritten(open + 2, "条") && passage.partner(open) == open + 3
      || passage.partner(open) == open + 2 && passage.isWritten(open + 3, "条")
  }

  /// The first of at most five words, verbs among them, before the quotation.
  static func start(_ passage: Passage, _ open: Int) -> Int? {
    var start = open
    while start > 0, open - start < 5, isNoun(passage, start - 1) || isInner(passage, start - 1) { start -= 1 }
    // 梯级|培育: the first is no verb; but 开展|优化|环境“五个专项治理”.
    while start < open, !isSaying(passage, start, open), !passage.words(start - 1).contains(.executing),
      !passage.words(start).isDisjoint(with: [.innerVerb, .listedVerb, .verb, .grade]),
      !passage.ends(start, with: "型"),
      passage.words(start).isDisjoint(with: [.function, .generic]) || !passage.words(start).isDisjoint(with: [.verb])
    {
      start += 1
    }
    // 岭州市|人才“港湾计划”, 光谷“黄金十条”
    let isPlaced =
      passage.name(start - 1).map { $0.type == .district || $0.type == .zone && start == open } == true
      && !passage.words(start - 1).contains(.ambiguous) && passage.name(start - 2)?.type != .district
    // 绿美云岭|生态建设“六大行动”: a scheme's parts.
    let isPart = passage.name(start - 1)?.type == .program && passage.kind(open + 1) == .number
    if isPlaced || isPart { start -= 1 }
    // 建设“山水之城”: a verb alone has the quotation for its object.
    if start == open - 1, passage.words(start).contains(.innerVerb) { return nil }
    guard start < open, (2...(isPlaced ? 16 : 10)).contains(passage.length(start..<open)) else { return nil }
    switch passage.kind(start - 1) {
    // 主体培育、成果转化、能力提升“三大工程”: the quotation counts what is listed.
    // But “千村示范”、文化建设“七项工程”: a name stands before.
    case .enumeration
    where passage.kind(open + 1) == .number && passage.words(open - 1).contains(.innerVerb)
      && passage.kind(start - 2) != .closeQuote:
      return nil
    case .stop, .comma, .enumeration: return start
    // 4.稳增长“15”条: the number of a heading.
    case .other where passage.isWritten(start - 1, ".") && passage.kind(start - 2) == .number: return start
    case .word where passage.isWritten(start - 1, "年") && passage.kind(start - 2) == .number: return start
    case .word:
      // 研发|费用“清零行动”: more nouns stood before.
      if passage.length(start..<open) < 4, passage.words(start - 1).isDisjoint(with: [.carrying, .verb]) { return nil }
      return passage.words(start - 1).isDisjoint(with: [.verb, .innerVerb, .carrying, .preposition, .modifier])
        ? nil : start
    default: return nil
    }
  }

  /// 降本|增效“30条”: what the document is for, in two words, and no verb before an object.
  private static func isSaying(_ passage: Passage, _ start: Int, _ open: Int) -> Bool {
    start == open - 2 && passage.kind(open + 1) == .number
      && [start, start + 1].allSatisfy { passage.kind($0) == .word && passage.tokens[$0].length == 2 }
      && passage.words(start).isDisjoint(with: [.verb, .innerVerb, .carrying, .executing, .issuing, .grade])
  }

  /// 制造业|高质量|发展, 企业|梯级|培育, 稳|增长: what may stand behind the first noun.
  private static func isInner(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index) == .word || passage.kind(index) == .character, passage.name(index) == nil else {
      return false
    }
    let words = passage.words(index)
    // 稳|增长
    if passage.tokens[index].length == 1 {
      return passage.isOne(of: .campaignVerbs, index)
    }
    if passage.isWritten(index, "增长") {
      return index > 0 && passage.tokens[index - 1].length == 1 && isInner(passage, index - 1)
    }
    return !words.isDisjoint(with: [.innerVerb, .listedVerb, .grade])
      && words.isDisjoint(with: [
        .verb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .modifier, .carrying, .conferring,
        .listEnd,
      ])
  }

  private static func isNoun(_ passage: Passage, _ index: Int) -> Bool {
    if passage.isWritten(index, "研发") { return true }
    guard passage.kind(index) == .word, passage.tokens[index].length >= 2, passage.name(index) == nil else {
      return false
    }
    return passage.words(index).isDisjoint(with: [
      .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .tier,
      .scope,
      .modifier, .grade, .carrying, .conferring, .listEnd,
    ])
  }
}

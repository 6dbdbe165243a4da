/// A scheme by a quotation and the class word behind it, where a verb takes them: 打好“蓝网”攻坚战, 发放“云上”消费券,
/// 深化重点企业“服务包”制度, 实施开发区“1+3”政策. Behind other verbs, or by themselves, “点状供地”政策 and the like are ways of
/// working.
enum QuotedClassRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for open in passage.places(.openQuote) {
      if let campaign = campaign(passage, open) {
        result.append(campaign)
        continue
      }
      guard let close = passage.partner(open), close > open + 1, close - open <= 20, passage.kind(close + 1) == .word,
        passage.kind(open - 1) != .closeQuote || passage.isWritten(close + 1, "制度"),
        let start = start(passage, open, close + 1)
      else { continue }
      // 发放“云上”服务|消费券
      let end = passage.isOne(of: .quotedSchemes, close + 2) ? close + 3 : close + 2
      let subtype: NameSubtype = passage.isWritten(close + 1, "政策") ? .policy : .scheme
      result.append(Candidate(tokens: start..<end, type: .program, subtype: subtype, rule: .quoted, refusal: nil))
    }
  }

  /// 开展“千户万店大走访”，: what is carried out by this verb and has no class word is a campaign.
  private static func campaign(_ passage: Passage, _ open: Int) -> Candidate? {
    if let halves = halves(passage, open) { return halves }
    guard passage.ends(open - 1, with: "开展"), let close = passage.partner(open) else { return nil }
    let inside = (open + 1)..<close
    guard inside.count >= 2, inside.count <= 14, (4...14).contains(passage.length(inside)),
      [.stop, .comma, .enumeration].contains(passage.kind(close + 1))
        || passage.words(close + 1).contains(.conjunction),
      inside.allSatisfy({ [.word, .character, .number, .middleDot].contains(passage.kind($0)) }),
      // “工匠昶州行”: a journey is an event.
      // “百名专家进园区”: where they go.
      passage.head(close - 1).map({ [.zone, .district].contains($0.type) && isOfMany(passage, open + 1) }) ?? true,
      !passage.isWritten(close - 1, "行")
    else { return nil }
    // 开展“五进一联”: a formula; but “千企万户大走访”.
    if passage.kind(open + 1) == .number, !LeftBoundary.isRound(passage, open + 1) { return nil }
    return Candidate(tokens: inside, type: .program, subtype: .scheme, rule: .quoted, refusal: nil)
  }

  /// 百名, 千家: who or what a campaign moves.
  static func isOfMany(_ passage: Passage, _ index: Int) -> Bool {
    ["百名", "千名", "万名", "百家", "千家", "万家"].contains { passage.begins(index, $0) }
  }

  /// 深入推进“千村示范、万村整治”，: two halves of one length, each with its number, which a verb of carrying out takes and
  /// nothing follows. “主动防、智慧管” is a way of working.
  private static func halves(_ passage: Passage, _ open: Int) -> Candidate? {
    guard !passage.words(open - 1).isDisjoint(with: [.carrying, .executing]) || passage.isWritten(open - 1, "推进"),
      let close = passage.partner(open), (4...14).contains(close - open),
      [.stop, .comma].contains(passage.kind(close + 1))
    else { return nil }
    let joints = ((open + 1)..<close).filter { [.enumeration, .middleDot].contains(passage.kind($0)) }
    guard joints.count == 1, let joint = joints.first, beginsWithNumber(passage, open + 1),
      beginsWithNumber(passage, joint + 1),
      passage.length((open + 1)..<joint) == passage.length((joint + 1)..<close),
      (4...6).contains(passage.length((joint + 1)..<close)), passage.head(close - 1) == nil,
      ((open + 1)..<close).allSatisfy({
        $0 == joint || [.word, .character, .number].contains(passage.kind($0)) && !passage.isWritten($0, "的")
      })
    else { return nil }
    return Candidate(tokens: (open + 1)..<close, type: .program, subtype: .scheme, rule: .quoted, refusal: nil)
  }

  /// 千村, 万|企, 双|链
  private static func beginsWithNumber(_ passage: Passage, _ index: Int) -> Bool {
    guard let token = passage.token(index)?.pointee else { return false }
    return passage.kind(index) == .number
      || Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(token.start)).value)
  }

  /// The first token of the name whose class word is at `index`; nil where it is none.
  private static func start(_ passage: Passage, _ open: Int, _ index: Int) -> Int? {
    let isClass =
      passage.isOne(of: .quotedSchemes, index)
      || passage.isWritten(index, "服务") && passage.isOne(of: .quotedSchemes, index + 1)
    let isSystem = passage.isWritten(index, "制度")
    let isPolicy = passage.isWritten(index, "政策")
    // 打好“一区一廊”攻坚战: a figure of speech.
    guard isClass || isSystem || isPolicy, !isClass || Stem(passage, (open + 1)..<(index - 1)).figures < 2 else {
      return nil
    }
    var start = PrefixedQuoteRule.start(passage, open) ?? (isClass ? open : ownerStart(passage, open))
    // 出台|支持|创业带动就业“15条”政策
    if start < open, passage.isOne(of: .policyVerbs, start - 1), passage.words(start - 2).contains(.issuing) {
      start -= 1
    }
    let governor = passage.words(start - 1)
    if isClass {
      // “蓝网”攻坚战: also as a subject or in a list.
      let opens = start == open && [.stop, .comma, .enumeration].contains(passage.kind(start - 1))
      return opens || !governor.isDisjoint(with: [.verb, .innerVerb, .carrying, .executing]) ? start : nil
    }
    // 深化|重点企业“服务包”制度: a verb that is never a part of names, or one of carrying out.
    let isGoverned =
      !governor.isDisjoint(with: [.carrying, .executing, .issuing])
      || governor.contains(.predicate) && governor.contains(.verb)
    if start < open { return isGoverned ? start : nil }
    return isSystem && isCalled(passage, open, index - 1) ? start : nil
  }

  /// 完善“首席质量官”制度, 健全“产业导师”“工程师专员”制度: a system that is called by four characters or more, behind a verb
  /// that takes one. A single word (“揭榜挂帅”) is a way of working.
  private static func isCalled(_ passage: Passage, _ open: Int, _ close: Int) -> Bool {
    let inside = (open + 1)..<close
    let verb = QuoteRule.rowStart(passage, open) - 1
    let governor = passage.words(verb)
    // 建立“代理家长”制度: one that was made up there.
    return !passage.isOne(of: .quoteVerbs, verb) && inside.count >= 2 && (4...12).contains(passage.length(inside))
      && inside.allSatisfy { passage.kind($0) == .word || passage.kind($0) == .character }
      && !governor.isDisjoint(with: [.carrying, .executing, .issuing, .verb, .innerVerb])
  }

  /// 重点企业“管家包”制度, 开发区高质量发展“1+2”政策: whom or what it is for, though it opens with a word of rank or tier.
  private static func ownerStart(_ passage: Passage, _ open: Int) -> Int {
    var start = open
    while start > 0, open - start < 4, passage.kind(start - 1) == .word, passage.tokens[start - 1].length >= 2,
      passage.name(start - 1) == nil,
      passage.words(start - 1).isDisjoint(with: [
        .verb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .scope, .modifier, .carrying,
        .executing, .conferring, .issuing, .listEnd,
      ])
    { start -= 1 }
    let isOwner = passage.ends(start, with: "企业") || passage.words(start).contains(.tier)
    return isOwner && passage.length(start..<open) >= 4 ? start : open
  }
}

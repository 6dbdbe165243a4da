/// A scheme whose name holds verbs or words that usually end a name: 实施|现代物流龙头企业培育行动, 开展|专家服务基层专项行动,
/// 重大项目谋划行动|成效明显.
///
/// What stands between 实施, 开展 or the like and 行动, 计划, 工程 is the whole name, if no mark, no other verb of carrying out, no
/// other scheme and nothing indefinite is in between. A long head word (三年行动) is enough behind 推进 too, and at the beginning of
/// a clause whose predicate follows.
enum ExecutedRule {
  /// What opens the name.
  private enum Opening {
    case executed, carried, free
  }

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads {
      guard let head = passage.head(index), head.type == .program, head.subtype == .scheme,
        passage.ends(index, with: "行动") || passage.ends(index, with: "计划") || passage.ends(index, with: "工程")
          || passage.isWritten(index, "制度"),
        !passage.isWritten(index, "计划") || !passage.isOne(of: .beforePlan, index - 1),
        // 牵头|组织国际大科学计划: any of them.
        !passage.isOne(of: .jointSchemes, index),
        let (start, opening) = opening(passage, index), start < index
      else { continue }
      // 实施|碳排放双控|制度; what is 完善 or 健全 is no scheme.
      if passage.isWritten(index, "制度") {
        guard opening == .executed, passage.isWritten(start - 1, "实施"), passage.kind(index + 1) != .word else {
          continue
        }
      }
      // 接线|工程: work on what stands. 供水二期|工程: a building. But 实施|渔船装备更新|改造|工程 is a scheme.
      // 实施|农牧民|安居|工程; but 保障性安居工程 is a class.
      let isRenewal =
        opening == .executed && passage.ends(index - 1, with: "改造") && index - start >= 4
        || passage.isWritten(index - 1, "安居") && index - start >= 2 && !passage.begins(start, "保障")
      if passage.isWritten(index, "工程"), !isRenewal,
        !passage.words(index - 1).isDisjoint(with: [.works, .structure]) || passage.ends(index - 1, with: "期")
      {
        continue
      }
      let length = passage.length(start..<(index + 1))
      let stem = Stem(passage, start..<index)
      guard (opening == .executed ? 7...24 : isUnderway(passage, index, opening) ? 6...20 : 8...20).contains(length),
        stem.content >= 3 || length >= 8,
        !stem.hasLocalRank, stem.masked == 0, !passage.isWritten(start, "重点"), !passage.isWritten(start, "重大"),
        opening == .executed || isCompact(passage, start..<index)
      else { continue }
      result.append(
        Candidate(
          tokens: start..<(index + 1), type: .program, subtype: head.subtype, rule: .head, refusal: nil))
    }
  }

  /// The first token of the name and what opens it.
  private static func opening(_ passage: Passage, _ head: Int) -> (Int, Opening)? {
    var index = head - 1
    let limit = max(-1, head - 16)
    while index >= limit {
      let words = passage.words(index)
      switch passage.kind(index) {
      case .closeQuote:
        guard let open = passage.partner(index), !QuoteRowRule.parts(passage, index) else { return nil }
        index = open
      case .character where passage.isWritten(index, "年") && !LeftBoundary.isLongTime(passage, index): return nil
      case .character, .latin, .number, .middleDot, .hyphen: break
      case .stop, .comma: return isSubject(passage, index + 1, head) ? (index + 1, .free) : nil
      case .word:
        // 深化|职教融通增效工程: carried on, where it opens the clause; but 深化|拓展|“…”行动.
        let isDeepened =
          passage.isWritten(index, "深化")
          && (LeftBoundary.opensClause(passage, index) || passage.isWritten(index - 1, "是"))
          && (passage.words(index + 1).isDisjoint(with: [.innerVerb, .predicate])
            || passage.words(index + 1).contains(.generic))
        if words.contains(.executing) || isDeepened { return skip(passage, index + 1, head).map { ($0, .executed) } }
        // 重大项目|谋划|行动: a verb between its object and the head word.
        let isDeed =
          index == head - 1 && passage.tokens[index].length == 2 && passage.tokens[head].length == 2
          && passage.kind(index - 1) == .word && passage.words(index - 1).isDisjoint(with: [.adverb, .conjunction])
        if words.contains(.carrying), !isDeed {
          return passage.tokens[head].length >= 4 ? skip(passage, index + 1, head).map { ($0, .carried) } : nil
        }
        // 建立|基础研究稳定支持计划
        if passage.isWritten(index, "建立"), passage.ends(head, with: "计划"), passage.tokens[head].length >= 4 {
          return skip(passage, index + 1, head).map { ($0, .carried) }
        }
        // 抓创业促就业|系列|行动
        let isSeries = index == head - 1 && passage.isWritten(index, "系列")
        if !words.isDisjoint(with: [.issuing, .conferring, .determiner, .pronoun, .listEnd]), !isSeries { return nil }
        if words.contains(.measure), passage.kind(index - 1) == .number, !LeftBoundary.isLongTime(passage, index) {
          return nil
        }
        if passage.isWritten(index, "的") || passage.isWritten(index, "等") || passage.isWritten(index, "了") {
          return nil
        }
        // 重大项目|谋划|行动: what it is for, and no scheme before it.
        let isScheme = passage.head(index)?.type == .program || passage.name(index)?.type == .program
        if isScheme, !passage.ends(index, with: "项目"), !isBare(passage, index) { return nil }
        if words.contains(.conjunction),
          LeftBoundary.endsName(passage, index - 1) || LeftBoundary.opensWaters(passage, index, head)
        {
          return nil
        }
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  /// 政策|落地|工程: a head word with nothing before it names no scheme of its own.
  private static func isBare(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.head(index) != nil, passage.name(index) == nil else { return false }
    switch passage.kind(index - 1) {
    case .stop, .comma: return true
    default: return passage.words(index - 1).contains(.executing)
    }
  }

  /// Passes over 新一轮 and 第三轮 behind the verb; nil where a preposition or a verb follows (开展对…, 启动建设…).
  private static func skip(_ passage: Passage, _ start: Int, _ head: Int) -> Int? {
    var start = LeftBoundary.behindRound(passage, start) ?? start
    // 实施|降低|用能成本行动: the scheme is called by what it is to do.
    if passage.isOne(of: .deedsOfSchemes, start), passage.isWritten(start - 1, "实施"), start + 1 < head { return start }
    // 牵头|组织|专项行动
    if passage.isWritten(start, "组织"), !passage.words(start - 1).isDisjoint(with: [.carrying, .adverb]) { start += 1 }
    while start < head, passage.words(start).contains(.modifier) || passage.isWritten(start, "好") { start += 1 }
    let first = passage.words(start)
    // 实施|全面振兴新突破三年行动: behind its verb an adverb belongs to the name.
    if first.contains(.adverb), start + 1 < head { return start }
    if !first.isDisjoint(with: [.preposition, .verb, .predicate, .conjunction]) { return nil }
    return start
  }

  /// 算力倍增行动|全面|铺开: a subject that a short name is enough for.
  private static func isUnderway(_ passage: Passage, _ head: Int, _ opening: Opening) -> Bool {
    opening == .free && !passage.ends(head, with: "工程") && passage.words(head + 1).contains(.adverb)
      && !passage.words(head + 2).isDisjoint(with: [.verb, .innerVerb, .listedVerb])
  }

  /// Whether the clause from `start` begins with a noun and has its predicate behind `head`.
  private static func isSubject(_ passage: Passage, _ start: Int, _ head: Int) -> Bool {
    guard start < head, passage.tokens[head].length >= 4 || passage.length(start..<head) >= 4 else { return false }
    let first = passage.words(start)
    let isVerb = first.contains(.innerVerb) && first.isDisjoint(with: [.function, .generic])
    // 中铝集团“奥炉”工程: a firm's building.
    if passage.name(start)?.subtype == .enterprise { return false }
    guard passage.kind(start) == .word, !isVerb, passage.tokens[start].length >= 2,
      first.isDisjoint(with: [
        .verb, .adverb, .preposition, .pronoun, .conjunction, .modifier, .listedVerb, .predicate, .grade,
      ])
    else { return false }
    return !passage.words(head + 1).isDisjoint(with: [.verb, .adverb, .predicate])
      || passage.isWritten(head + 1, "成效") || passage.isWritten(head + 1, "顺利")
  }

  /// No word in it that begins another phrase.
  private static func isCompact(_ passage: Passage, _ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy {
      passage.words($0).isDisjoint(with: [.preposition, .adverb, .conjunction, .modifier])
    }
  }
}

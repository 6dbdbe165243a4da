/// A scheme whose name holds verbs or words that usually end a name: 实施|现代物流龙头企业培育行动, 开展|专家服务基层专项行动.
///
/// What stands between 实施, 开展 or the like and 行动, 计划, 工程 is the whole name, if no mark, no other verb of carrying out, no
/// other scheme and nothing indefinite is in between.
enum ExecutedRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads {
      guard let head = passage.head(index), head.type == .program, head.subtype == "scheme",
        passage.ends(index, with: "行动") || passage.ends(index, with: "计划") || passage.ends(index, with: "工程"),
        let start = opening(passage, index), start < index
      else { continue }
      // 接线|工程: work on what stands.
      if passage.isWritten(index, "工程"), !passage.words(index - 1).isDisjoint(with: [.works, .structure]) { continue }
      let length = passage.length(start..<(index + 1))
      let stem = Stem(passage, start..<index)
      guard (7...24).contains(length), stem.content >= 3 || length >= 9, !stem.hasLocalRank, stem.masked == 0,
        !passage.isWritten(start, "重点"), !passage.isWritten(start, "重大")
      else { continue }
      result.append(
        Candidate(
          tokens: start..<(index + 1), type: .program, subtype: head.subtype, rule: .head, refusal: nil))
    }
  }

  /// The token behind the verb.
  private static func opening(_ passage: Passage, _ head: Int) -> Int? {
    var index = head - 1
    let limit = max(0, head - 16)
    while index >= limit {
      let words = passage.words(index)
      switch passage.kind(index) {
      case .closeQuote:
        guard let open = passage.partner(index) else { return nil }
        index = open
      case .character, .latin, .number, .middleDot, .hyphen: break
      case .word:
        if words.contains(.executing) { return skip(passage, index + 1, head) }
        if !words.isDisjoint(with: [.carrying, .issuing, .conferring, .determiner, .pronoun, .listEnd]) { return nil }
        if words.contains(.measure), passage.kind(index - 1) == .number { return nil }
        if passage.isWritten(index, "的") || passage.isWritten(index, "等") || passage.isWritten(index, "了") {
          return nil
        }
        if passage.head(index)?.type == .program || passage.name(index)?.type == .program { return nil }
        if words.contains(.conjunction), LeftBoundary.endsName(passage, index - 1) { return nil }
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  /// Passes over 新一轮, 好 behind the verb; nil where a preposition or a verb follows (开展对…, 启动建设…).
  private static func skip(_ passage: Passage, _ start: Int, _ head: Int) -> Int? {
    var start = start
    while start < head, !passage.words(start).isDisjoint(with: [.modifier, .adverb]) { start += 1 }
    let first = passage.words(start)
    if !first.isDisjoint(with: [.preposition, .verb, .predicate, .conjunction]) { return nil }
    return start
  }
}

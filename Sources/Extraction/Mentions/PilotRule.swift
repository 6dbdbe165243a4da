/// A pilot by all that a verb of carrying out or of winning takes, verbs and numbers among it: 启动|片区化推进乡村建设整县试点,
/// 推进|低效用地再开发试点, 入选|国家级|深化|数字金融改革试点城市; 职业伤害保障试点|覆盖….
enum PilotRule {
  /// Characters of the name. Shorter ones are read by their head word alone.
  private static let lengths = 8...32

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads where passage.ends(index, with: "试点") || passage.isWritten(index, "试点城市") {
      guard let head = passage.head(index), head.type == .program, passage.kind(index + 1) != .number,
        !passage.isOne(of: .behindPilot, index + 1),
        let opening = opening(passage, index)
      else { continue }
      let start = LeftBoundary.strip(passage, opening, index)
      // 启动|自贸离岸债试点: shorter where it is carried out as such.
      // 首批|碳汇区域试点: also one of the first.
      let margin = isBatch(passage, start - 1) ? 2 : passage.words(start - 1).contains(.executing) ? 1 : 0
      let length = passage.length(start..<(index + 1)) + margin
      guard start < index, lengths.contains(length), !isTried(passage, index) else { continue }
      let stem = Stem(passage, start..<index)
      guard stem.masked == 0, stem.content >= 2, !stem.opensWithRank || passage.ends(start, with: "国家级") else {
        continue
      }
      result.append(
        Candidate(tokens: start..<(index + 1), type: .program, subtype: head.subtype, rule: .head, refusal: nil))
    }
  }

  /// 首批, 第二批
  private static func isBatch(_ passage: Passage, _ index: Int) -> Bool {
    passage.words(index).contains(.modifier) && passage.ends(index, with: "批")
  }

  /// 某某大学未来产业科技园|试点: who is one.
  private static func isTried(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.isWritten(index, "试点") else { return false }
    let owner = passage.name(index - 1)?.type ?? passage.head(index - 1)?.type
    return owner == .institution || owner == .zone
  }

  /// The first token of the name, at most 24 tokens before the head word.
  private static func opening(_ passage: Passage, _ head: Int) -> Int? {
    // What the nearest verb takes: it may be a part of the name of what a verb before it takes.
    var nearest: Int?
    var index = head - 1
    while index >= max(0, head - 24) {
      let words = passage.words(index)
      switch passage.kind(index) {
      case .closeQuote:
        guard let open = passage.partner(index) else { return nearest }
        index = open
      case .character, .latin, .number, .middleDot, .hyphen: break
      case .stop, .comma:
        if let nearest { return nearest }
        // 。加快|低效用地再开发试点: a verb opens the clause.
        if passage.words(index + 1).contains(.predicate) { return first(passage, index + 2) }
        return isSubject(passage, (index + 1)..<head) ? index + 1 : nil
      case .word:
        // 做好|公共数据运营试点|工作
        let isDone = passage.isWritten(index, "做好") || passage.isWritten(index, "抓好")
        if words.contains(.executing) || isDone && passage.isWritten(head + 1, "工作") {
          return first(passage, index + 1)
        }
        if !words.isDisjoint(with: [.carrying, .conferring]) || words.contains(.verb) && words.contains(.predicate) {
          // 入选|国家级|深化|数字金融改革试点城市; 入选|国家林业领域首批|碳汇区域试点
          if words.contains(.conferring) {
            let batch = (index..<head).last { isBatch(passage, $0) }
            return first(passage, (batch ?? index) + 1)
          }
          // 推进|“1+20”|深化县域改革试点: the verb goes on from the quotation.
          if nearest == nil, passage.kind(index - 1) != .closeQuote { nearest = first(passage, index + 1) }
          if LeftBoundary.opensClause(passage, index) { return nearest }
        } else if words.contains(.measure), passage.kind(index - 1) == .number {
          return nil
        } else if ends(passage, index, head) {
          return nearest
        }
      default: return nearest
      }
      index -= 1
    }
    return index < 0 && isSubject(passage, 0..<head) ? 0 : nearest
  }

  /// Whether no name goes on to the left across the word.
  private static func ends(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    let words = passage.words(index)
    if passage.isWritten(index, "的") || passage.isWritten(index, "等") || passage.isWritten(index, "了") { return true }
    // 改革|全省|试点: the whole province tries it.
    let isWhole = index == head - 1 && passage.begins(index, "全")
    if !isWhole, !words.isDisjoint(with: [.pronoun, .determiner, .issuing, .listEnd]) { return true }
    if words.contains(.conjunction) { return LeftBoundary.endsName(passage, index - 1) }
    // Another scheme; but 管理|制度|联动|试点, 债券|项目|“自审自发”|试点.
    let isScheme = passage.name(index)?.type == .program || passage.head(index)?.subtype == .scheme
    return isScheme && !["制度", "项目", "专项"].contains { passage.ends(index, with: $0) }
  }

  /// Passes over 新一轮 behind the verb; nil where a preposition follows.
  private static func first(_ passage: Passage, _ start: Int) -> Int? {
    var start = start
    while passage.words(start).contains(.modifier) { start += 1 }
    return passage.words(start).isDisjoint(with: [.preposition, .conjunction]) ? start : nil
  }

  /// Whether the nouns from the beginning of a clause are the subject of a verb behind the head word.
  private static func isSubject(_ passage: Passage, _ stem: Range<Int>) -> Bool {
    let behind = passage.words(stem.upperBound + 1)
    return !behind.isDisjoint(with: [.verb, .adverb, .predicate])
      && stem.allSatisfy {
        passage.kind($0) == .word
          && passage.words($0).isDisjoint(with: [
            .verb, .adverb, .preposition, .pronoun, .conjunction, .modifier, .determiner, .carrying,
          ])
      }
  }
}

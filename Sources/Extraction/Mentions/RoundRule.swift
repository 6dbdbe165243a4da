/// A scheme of which there was one before: 启动新一轮|利民工程, 完成新一轮|百万株植树工程, 推进第三轮|引领工程, 新一轮“学科高峰”建设.
///
/// A verb takes it, and 新一轮 or its number says that it is one, so that everything between them and 工程, 行动 or 计划 is the name,
/// however general its words are.
enum RoundRule {
  /// Characters of the name.
  private static let lengths = 4...24

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads {
      guard let head = passage.head(index), head.type == .program, head.subtype == .scheme,
        passage.ends(index, with: "工程") || passage.ends(index, with: "行动") || passage.ends(index, with: "计划"),
        passage.words(index + 1).isDisjoint(with: [.conferring]), passage.head(index + 1) == nil,
        let start = start(passage, index), start < index, lengths.contains(passage.length(start..<(index + 1)))
      else { continue }
      result.append(
        Candidate(tokens: start..<(index + 1), type: .program, subtype: .scheme, rule: .head, refusal: nil))
    }
    for open in passage.places(.openQuote) {
      guard passage.isWritten(open - 1, "新一轮"), isGoverned(passage, open - 1), let close = passage.partner(open),
        passage.isWritten(close + 1, "建设"), (3...10).contains(passage.length((open + 1)..<close)),
        ((open + 1)..<close).allSatisfy({ passage.kind($0) == .word || passage.kind($0) == .character }),
        passage.name(close - 1) == nil
      else { continue }
      result.append(
        Candidate(tokens: (open + 1)..<close, type: .program, subtype: .scheme, rule: .quoted, refusal: nil))
    }
  }

  /// The token behind 新一轮 or 第三轮, which a verb governs; nil where a mark or a word that no name has stands between.
  private static func start(_ passage: Passage, _ head: Int) -> Int? {
    var index = head - 1
    while index >= max(1, head - 14) {
      if passage.isWritten(index, "新一轮") { return isGoverned(passage, index) ? index + 1 : nil }
      if passage.ends(index, with: "轮"),
        let first = [index - 1, index - 2].first(where: { passage.isWritten($0, "第") }),
        LeftBoundary.behindRound(passage, first) == index + 1
      {
        return isGoverned(passage, first) ? index + 1 : nil
      }
      switch passage.kind(index) {
      case .character, .latin, .number, .middleDot: break
      // 省级及以上园区
      case .word where passage.isWritten(index, "以上") && passage.isWritten(index - 1, "及"): index -= 1
      case .word:
        let words = passage.words(index)
        if !words.isDisjoint(with: [
          .executing, .issuing, .conferring, .determiner, .pronoun, .listEnd, .preposition, .adverb, .modifier,
        ]) {
          return nil
        }
        // 新一轮|百万亩|造林工程: its size opens the name.
        if words.contains(.measure), passage.kind(index - 1) == .number, !passage.isWritten(index - 2, "新一轮") {
          return nil
        }
        if passage.isWritten(index, "的") || passage.isWritten(index, "了") || passage.name(index)?.type == .program
          || passage.head(index)?.type == .program
        {
          return nil
        }
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  /// 实施|新一轮; but 某某市|新一轮…, whose name begins with the place.
  private static func isGoverned(_ passage: Passage, _ round: Int) -> Bool {
    !passage.words(round - 1).isDisjoint(with: [.verb, .innerVerb, .carrying, .executing, .listedVerb])
  }
}

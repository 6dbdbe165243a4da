/// Laboratories in a list whose class is said behind it: 钢铁、现代农业2个燕赵实验室; 草种创新、盐湖化工等全国重点实验室.
///
/// Each has a name of its own, most are called by their subject: so the items are read from mark to mark, conjunctions and
/// verbs among them (先进计算与关键软件（信创）, 生物资源保护与利用).
enum LaboratoryListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // 等全国重点实验室|集群: not they, but where they are.
    for index in passage.heads where passage.ends(index, with: "实验室") && !passage.isWritten(index + 1, "集群") {
      // 人工智能、集成电路等|实验室: of what kind they are; 等|陕西|实验室, 等|全国重点实验室 have one name each.
      guard let list = list(passage, before: index), list < index - 1 || passage.tokens[index].length > 3 else {
        continue
      }
      // 市重点实验室 are many, of which only short names are sure.
      let isLocal = passage.ends(index, with: "重点实验室") && !isOfNation(passage, index)
      let found = items(passage, end: list, longest: isLocal ? 5 : 22)
      guard found.count >= 2, !found.allSatisfy({ isPlace(passage, $0) }) else { continue }
      for item in found where !isOther(passage, item) {
        result.append(
          Candidate(tokens: item, type: .institution, subtype: .research, rule: .coordination, refusal: nil))
      }
    }
  }

  /// 等|2|个|全国重点实验室, 4|个|重庆|实验室: the token at which the list ends.
  private static func list(_ passage: Passage, before head: Int) -> Int? {
    var index = head - 1
    while index > 0, head - index <= 4 {
      if passage.isWritten(index, "等") {
        // 煤电能源、特种合金等|领域|全国重点实验室: fields.
        return passage.isWritten(index + 1, "领域") || passage.isWritten(index + 1, "方向") ? nil : index
      }
      if passage.kind(index) == .number, passage.words(index + 1).contains(.measure) {
        return passage.isWritten(index - 1, "等") ? index - 1 : index
      }
      switch passage.kind(index) {
      case .character: break
      case .word where passage.words(index).isDisjoint(with: [.verb, .preposition, .conjunction, .adverb, .carrying]):
        break
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  private static func isOfNation(_ passage: Passage, _ index: Int) -> Bool {
    passage.begins(index, "全国") || passage.begins(index, "国家")
      || passage.isWritten(index - 1, "全国") || passage.isWritten(index - 1, "国家")
  }

  /// The items before the token `end`, the last first; none where one is longer than a name.
  private static func items(_ passage: Passage, end: Int, longest: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var last = end
    while last > 0, result.count < 12 {
      var start = last
      while start > 0, isInside(passage, start - 1) {
        // 等2个全国重点实验室|和|黄河上游: another list before it.
        if passage.ends(start - 1, with: "实验室") || passage.isWritten(start - 1, "等") {
          start += passage.words(start).contains(.conjunction) ? 1 : 0
          break
        }
        // 昶山大学|的|精细爆破
        if passage.isWritten(start - 1, "的"), passage.name(start - 2)?.type == .institution { break }
        // （信创）
        start = passage.kind(start - 1) == .closeBracket ? passage.partner(start - 1) ?? start - 1 : start - 1
      }
      let edge = passage.isWritten(start - 1, "的") ? start - 2 : start
      let isFirst = passage.kind(edge - 1) != .enumeration
      if isFirst, edge == start { start = behindVerb(passage, start..<last) }
      guard start < last, (2...longest).contains(passage.length(start..<last)) else { return isFirst ? result : [] }
      result.append(start..<last)
      if isFirst { break }
      last = edge - 1
    }
    return result
  }

  private static func isInside(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .word, .character, .latin, .hyphen, .number: true
    case .closeBracket: passage.partner(index).map { index - $0 <= 6 } ?? false
    default: false
    }
  }

  /// Where the first item begins: behind the verb or preposition that takes the list.
  private static func behindVerb(_ passage: Passage, _ range: Range<Int>) -> Int {
    let ends: WordKinds = [.verb, .conferring, .carrying, .preposition, .launching, .issuing, .founding, .executing]
    var start = range.lowerBound
    for index in range {
      let words = passage.words(index)
      // 物质绿色创造|与|制造: what two things are worked on is a noun.
      let isVerb =
        !words.isDisjoint(with: ends) && words.isDisjoint(with: [.function])
        && (words.isDisjoint(with: [.innerVerb]) || index == start)
        && !passage.words(index + 1).contains(.conjunction)
      if isVerb || passage.isWritten(index, "的") { start = index + 1 }
    }
    // 加快|推进|…, 建强|…
    while start < range.upperBound, start == range.lowerBound || passage.words(start).contains(.modifier),
      !passage.words(start).isDisjoint(with: [.innerVerb, .listedVerb, .modifier, .adverb])
    { start += 1 }
    return start
  }

  private static func isPlace(_ passage: Passage, _ item: Range<Int>) -> Bool {
    item.allSatisfy { passage.name($0)?.type == .district }
  }

  /// A body with a name or head word of its own, a count, or what only says of which rank: 清华大学, 之江实验室, 6个省级.
  private static func isOther(_ passage: Passage, _ item: Range<Int>) -> Bool {
    let last = item.upperBound - 1
    if passage.name(last)?.type == .institution || passage.head(last)?.type == .institution { return true }
    return passage.kind(item.lowerBound) == .number || passage.ends(last, with: "级")
  }
}

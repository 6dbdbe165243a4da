/// Platforms that a list counts and honours, each called by its place or body and its trade: 昶州先进光伏、云科离子医疗2个平台入选….
///
/// What stands before the number has no head word of its own, so the verb must be one of awards: those that are only built
/// are classes (建设检验检测、成果转化2个平台).
enum CountedPlatformRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.number) where passage.isWritten(index + 1, "个") || passage.isWritten(index + 1, "家") {
      guard let end = classEnd(passage, index + 2) else { continue }
      let isOpen = passage.isWritten(index - 1, "等")
      let items = ClassListRule.items(passage, end: isOpen ? index - 1 : index)
      guard items.count >= (isOpen ? 1 : 2), items.allSatisfy({ isItem(passage, $0) }),
        items.contains(where: { isPlaced(passage, $0) }),
        isHonour(passage, end) || items.last.map({ isHonour(passage, $0.lowerBound - 1) }) ?? false
      else { continue }
      for item in items {
        // 昶州|超|硬|材料: by its form a firm.
        for found in result.indices where result[found].rule == .firm && result[found].tokens == item {
          result[found].refusal = .covered
        }
        result.append(Candidate(tokens: item, type: .platform, subtype: nil, rule: .coordination, refusal: nil))
      }
    }
  }

  /// Behind 平台, before which at most four words say of what rank or for what they are: 国家级|制造业|中试平台.
  private static func classEnd(_ passage: Passage, _ first: Int) -> Int? {
    for index in first..<(first + 5) {
      guard passage.kind(index) == .word,
        passage.words(index).isDisjoint(with: [.verb, .preposition, .conjunction, .listEnd, .conferring])
      else { return nil }
      if passage.ends(index, with: "平台") { return index + 1 }
    }
    return nil
  }

  private static func isHonour(_ passage: Passage, _ index: Int) -> Bool {
    passage.words(index).contains(.conferring) || passage.isWritten(index, "新增")
  }

  /// 昶州|先进|光伏, 云科|离子|医疗: two words at least, none of which is a verb, a head word or a count.
  private static func isItem(_ passage: Passage, _ item: Range<Int>) -> Bool {
    item.count >= 2 && (4...14).contains(passage.length(item)) && passage.head(item.upperBound - 1) == nil
      && passage.name(item.upperBound - 1) == nil
      // 云岭|高校院所, 昶州|企业: many of them.
      && !["企业", "院所", "高校", "机构", "单位"].contains { passage.ends(item.upperBound - 1, with: $0) }
      && item.allSatisfy {
        (passage.kind($0) == .word || passage.kind($0) == .character || passage.kind($0) == .latin)
          && passage.words($0).isDisjoint(with: [
            .verb, .conferring, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .tier, .listEnd,
          ]) && !passage.isWritten($0, "的")
      }
  }

  private static func isPlaced(_ passage: Passage, _ item: Range<Int>) -> Bool {
    guard let name = passage.name(item.lowerBound) else { return false }
    return name.type == .district && !passage.words(item.lowerBound).contains(.ambiguous) || name.type == .institution
      || name.type == .zone
  }
}

/// What may stand before 街道, 镇 or 村 as a place's name, and what may not.
enum PlaceStem {
  /// 以城带乡, 干部驻村, 我爱我村: what is said of towns and villages.
  static func isPhrase(_ passage: Passage, _ head: Int) -> Bool {
    let last = head - 1
    if passage.isOne(of: .sayingsOfVillages, last) { return true }
    // 高陵镇村两级
    return passage.isWritten(head, "镇") || passage.isWritten(head, "乡")
      ? passage.isWritten(head + 1, "村") || passage.isWritten(head + 1, "街") : false
  }

  /// A stem of one word that is no verb and says nothing of rank or class.
  static func isPlain(_ passage: Passage, _ stem: Int) -> Bool {
    passage.kind(stem) == .word && passage.tokens[stem].length == 2
      && passage.words(stem).isDisjoint(with: [
        .grade, .pronoun, .determiner, .measure, .tier, .modifier, .scope, .generic, .function, .innerVerb, .listedVerb,
        .industry, .structure,
      ])
  }

  /// Whether a token may be part of a stem.
  static func isPart(_ passage: Passage, _ index: Int, first: Bool) -> Bool {
    switch passage.kind(index) {
    case .character: return true
    case .number: return passage.tokens[index].length <= 2 && passage.bytes[Int(passage.tokens[index].start)] >= 0x80
    case .word:
      // 滁河乡|榆湾村
      if !first, passage.isWritten(index, "乡") || passage.isWritten(index, "镇") { return false }
      if let name = passage.name(index), !first, name.type == .district, !passage.words(index).contains(.ambiguous) {
        return false
      }
      let closed: WordKinds = [
        .grade, .pronoun, .determiner, .measure, .tier, .preposition, .conjunction, .verb, .adverb, .modifier, .scope,
        .generic, .listEnd,
      ]
      if first, passage.words(index).contains(.function) { return true }
      return passage.words(index).isDisjoint(with: closed)
        || passage.tokens[index].length == 1
          && passage.words(index).isDisjoint(with: [.conjunction, .preposition, .pronoun, .adverb, .tier])
    default: return false
    }
  }

  /// Whether a stem is one word that says what kind of place it is: a verb, a word of the trade.
  static func isCommon(_ passage: Passage, _ stem: Range<Int>) -> Bool {
    let last = stem.upperBound - 1
    // 互嵌式社区, 乡镇街道
    if passage.ends(last, with: "式") || passage.ends(last, with: "型") || passage.ends(last, with: "化")
      || passage.ends(last, with: "镇") || passage.ends(last, with: "乡") || passage.ends(last, with: "村")
    {
      return true
    }
    guard stem.count == 1 else { return false }
    // 招商街道: a field of work may be a name, 挂钩街道 may not.
    let words = passage.words(stem.lowerBound)
    return !words.contains(.function) && !words.isDisjoint(with: [.generic, .innerVerb, .listedVerb])
  }

  /// Whether a name may begin behind the token.
  static func isEdge(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .character, .latin, .number, .mask: return false
    case .word:
      if passage.name(index) != nil || passage.head(index)?.type == .district { return true }
      return !passage.words(index).isDisjoint(with: [
        .verb, .preposition, .conjunction, .pronoun, .innerVerb, .modifier, .adverb, .listedVerb,
      ])
    default: return true
    }
  }
}

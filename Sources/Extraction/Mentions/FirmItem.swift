/// What the parts and borders of a firm's short name may be.
enum FirmItem {
  /// - Parameter isLast: an industry word stands behind it, so that 因 of 达因药业 is no preposition.
  static func isPart(_ passage: Passage, _ index: Int, isLast: Bool = false) -> Bool {
    guard index >= 0, index < passage.tokens.count, !passage.isWritten(index, "等") else { return false }
    let length = passage.tokens[index].length
    switch passage.kind(index) {
    case .character: return true
    case .word:
      if passage.head(index) != nil, length > 1 { return false }
      if isClass(passage, index) { return false }
      let words = passage.words(index)
      if length == 1 {
        if passage.isWritten(index, "的") || passage.isWritten(index, "了") { return false }
        // xx|年|鑫昊木业
        if passage.isWritten(index, "年"), passage.kind(index - 1) == .mask || passage.kind(index - 1) == .number {
          return false
        }
        // 中智药业: 中 opens a firm's name at a mark.
        if passage.isWritten(index, "中"), opensItem(passage, index) { return true }
        // 培育|出|术锐科技
        if passage.isWritten(index, "出"),
          !passage.words(index - 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb])
        {
          return false
        }
        // 维|和|药业, 达|因|药业, but 脐|橙|和|光电
        if isLast, words.contains(.preposition) || words.contains(.conjunction) {
          return passage.kind(index - 1) == .character && isEdge(passage, index - 2)
        }
        if words.contains(.measure), passage.kind(index - 1) == .number { return false }
        // 宣传|车|讲|环保
        if isLast, words.contains(.speech) { return false }
        return words.isDisjoint(with: [.conjunction, .preposition, .pronoun, .adverb, .tier, .determiner])
      }
      return words.isDisjoint(with: [
        .verb, .preposition, .conjunction, .pronoun, .determiner, .measure, .grade, .generic, .tier, .modifier, .adverb,
        .listEnd, .scope, .personTitle, .function, .innerVerb,
      ])
    // 三峰客车
    case .number:
      return length == 1 && opensItem(passage, index) && passage.bytes[Int(passage.tokens[index].start)] >= 0x80
        && FirmNameRule.isOpenCharacter(passage, index + 1)
    default: return false
    }
  }

  private static func opensItem(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index - 1) {
    case .stop, .comma, .enumeration: true
    default: false
    }
  }

  /// 高企|铁昌机械, 龙头企业|瑞达: what kind of firm it is.
  private static func isClass(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "企业") || passage.tokens[index].length == 2 && passage.ends(index, with: "企")
  }

  static func isEdge(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .character, .latin, .number, .mask, .closeQuote: false
    case .word:
      !passage.words(index).isDisjoint(with: [
        .verb, .preposition, .conjunction, .adverb, .innerVerb, .modifier, .listEnd, .carrying,
      ]) || isClass(passage, index) || passage.name(index)?.type == .district
        || passage.head(index)?.type == .zone && passage.tokens[index].length > 1
    default: true
    }
  }

  /// 阳谷|铜业, 杨村镇|光电: a county or a town and what is made there. A province or a city has firms that are called so.
  static func isCounty(_ passage: Passage, _ stem: Range<Int>) -> Bool {
    // 闵行|金投: a county's own firm.
    guard stem.count == 1, let place = stem.first, !passage.ends(stem.upperBound, with: "投") else { return false }
    if passage.head(place)?.type == .district { return true }
    guard let name = passage.name(place), name.type == .district, !passage.words(place).contains(.ambiguous) else {
      return false
    }
    return name.level == .county || name.isTownship
  }

  /// 、柘城|超硬材料: a county in a list, where what it makes stands behind it.
  static func isCountyListed(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index - 1) == .enumeration && isCounty(passage, index..<(index + 1))
  }

  /// A single word of the trade or of rank, not a name: 现代|药业, 生物|制药.
  static func isCommon(_ passage: Passage, _ stem: Range<Int>) -> Bool {
    stem.allSatisfy {
      !passage.words($0).isDisjoint(with: [.industry, .generic, .grade, .innerVerb, .listedVerb, .function, .scope])
    }
  }
}

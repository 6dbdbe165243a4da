/// Known names that stand for something else.
extension TableRule {
  /// 祖冲之|号, “祖冲之”|系列: a thing that is called after the person. `end` is behind the name.
  static func isCalledAfter(_ passage: Passage, _ end: Int, _ name: NameRow) -> Bool {
    guard name.type == .person else { return false }
    let isNumbered = passage.kind(end) == .number && passage.isWritten(end + 1, "号")
    let isSeries = passage.kind(end) == .closeQuote && passage.isWritten(end + 1, "系列")
    return isNumbered || isSeries || passage.isWritten(end, "号")
  }

  /// 某某、某某|三|家|天府实验室: those of the list before it.
  static func isOfList(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    name.type == .institution && passage.ends(index, with: "实验室") && passage.words(index - 1).contains(.measure)
      && passage.kind(index - 2) == .number && passage.name(index - 3)?.type == .institution
  }

  /// 自治区|创新型县, 省|文明城市: a title without the nation's name, that the region or the province gives.
  static func isOwnTitle(_ passage: Passage, _ index: Int) -> Bool {
    passage.name(index)?.subtype == .designation
      && (passage.isWritten(index - 1, "自治区") || passage.isWritten(index - 1, "省"))
      && passage.words(index - 1).contains(.tier) && passage.words(index - 2).isDisjoint(with: [.tier, .scope])
      && !["国家", "全国", "中国", "世界"].contains { passage.begins(index, $0) }
  }

  /// 深大|城际: a railway that ends at a university, by its short name. `end` is behind the name.
  static func isOfLine(_ passage: Passage, _ index: Int, _ end: Int, _ name: NameRow) -> Bool {
    name.type == .institution && passage.tokens[index].length == 2 && passage.words(end).contains(.structure)
      && (passage.ends(end, with: "铁") || passage.isWritten(end, "城际"))
  }

  /// 中国工程院|院士, 国务院|副总理: what a member of the body is. `end` is behind the name.
  static func isOfMember(_ passage: Passage, _ end: Int, _ name: NameRow) -> Bool {
    name.type == .institution && passage.isOne(of: .titlesOfMembers, end)
  }

  /// 晋创谷|·|大同. `end` is behind the name.
  static func isSeated(_ passage: Passage, _ end: Int) -> Bool {
    passage.kind(end) == .middleDot && passage.name(end + 1)?.type == .district
  }

  /// 镜湖|模式: an area that others follow.
  static func isModel(_ passage: Passage, _ index: Int) -> Bool {
    passage.tokens[index].length <= 3 && passage.isWritten(index + 1, "模式")
  }

  /// 衡阳|比亚迪|储能电池: what the firm makes stands behind it, so that the place before it is where it is made.
  static func isBuiltThere(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index + 1) == .word, passage.name(index + 1) == nil,
      !passage.isOne(of: .kindsOfWorks, index + 1)
    else { return false }
    // 衡阳|特变电工|变压器|打破|垄断: what the firm there achieved.
    for next in (index + 2)..<(index + 8) where passage.kind(next) == .word {
      if passage.isOne(of: .featsOfFirms, next) { return false }
      if passage.words(next).contains(.verb) { break }
    }
    return passage.words(index + 1).isDisjoint(with: [
      .verb, .innerVerb, .listedVerb, .conferring, .listEnd, .conjunction, .preposition, .adverb, .carrying, .launching,
      .firmEnding, .firmTrade, .personTitle, .pronoun,
    ]) && !passage.isWritten(index + 1, "等") && !passage.isWritten(index + 1, "的")
  }

  static func isAward(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, withOneOf: .awardEnds)
  }

  /// Whether the division of token `index` may hold the next one. Countries and cities abroad have no code.
  static func isAbove(_ passage: Passage, _ index: Int) -> Bool {
    guard let above = passage.name(index), let below = passage.name(index + 1) else { return false }
    // 台湾省|台南市: Taiwan's cities have no codes.
    if below.code.isEmpty { return above.code.isEmpty || above.code.shares(2, with: taiwan) }
    if above.code.isEmpty { return false }
    return passage.lexicon.hasCodes(above, below) { $0.isAbove($1) }
  }

  private static let taiwan = DivisionCode("710000")
}

/// Titles of areas that a table has, and what bears them.
extension TableRule {
  /// 长沙全球研发中心城市: an area's title with the place that bears it is the area.
  static func isAreaTitle(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    guard name.type == .program, name.subtype == .designation else { return false }
    return passage.ends(index, with: "区") || passage.ends(index, with: "湿地")
      || passage.ends(index, with: "园") && !passage.ends(index, with: "校园")
      || passage.ends(index, with: "基地")
      || passage.ends(index, with: "中心城市") || passage.ends(index, with: "科学中心") || passage.ends(index, with: "物流枢纽")
  }

  /// 汕头|、|湛江 before the title that begins at `start`.
  static func isShared(_ passage: Passage, _ start: Int) -> Bool {
    passage.name(start - 1)?.type == .district && passage.kind(start - 2) == .enumeration
      && passage.name(start - 3)?.type == .district
  }

  /// The first of two to four characters before `end` that no word covers, where a name may begin.
  static func openStart(_ passage: Passage, _ end: Int) -> Int? {
    // 成功创建|云阳|世界地质公园: a county's short form that is a word as well, behind a verb of titles.
    if passage.words(end - 1).contains(.ambiguous), passage.name(end - 1)?.type == .district,
      passage.words(end - 2).contains(.conferring)
    {
      return end - 1
    }
    var start = end
    while start > 0, end - start < 5, FirmNameRule.isOpenCharacter(passage, start - 1),
      !passage.words(start - 1).contains(.listedVerb)
    { start -= 1 }
    return (2...4).contains(end - start) && PlaceStem.isEdge(passage, start - 1) ? start : nil
  }

  /// 国家乡村振兴示范县|2|个: a class and its number.
  static func isCounted(_ passage: Passage, _ end: Int) -> Bool {
    guard passage.kind(end) == .number || passage.kind(end) == .mask else { return false }
    return passage.isWritten(end + 1, "个") || passage.isWritten(end + 1, "家") || passage.isWritten(end + 1, "条")
      || passage.isWritten(end + 1, "处")
  }

  /// 洞庭湖|国家重要湿地, 白云|山|国家级风景名胜区, 荔浦|砂糖|橘|中国特色农产品优势区: what bears the title at `end` by a lake or hill, or by
  /// a place and its goods, at an item's beginning.
  static func calledStart(_ passage: Passage, _ end: Int) -> Int? {
    var start = end
    while start > 0, passage.length((start - 1)..<end) <= 7, isCalled(passage, start - 1) { start -= 1 }
    guard start < end, passage.length(start..<end) >= 2 else { return nil }
    switch passage.kind(start - 1) {
    case .stop, .comma, .enumeration, .openQuote: break
    default:
      guard start == 0 || !passage.words(start - 1).isDisjoint(with: [.verb, .carrying, .conjunction, .preposition])
      else {
        return nil
      }
    }
    // 特色农产品|优势区: goods behind a place; anything else by its last character.
    let isGoods = passage.ends(end, with: "优势区")
    let hasPlace = passage.name(start)?.type == .district || passage.words(start).contains(.region)
    return isGoods
      ? (hasPlace && end - start > 1 ? start : nil)
      : passage.ends(end - 1, withOneOf: .landmarks) && passage.name(end - 1)?.type != .district ? start : nil
  }

  private static func isCalled(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .character: return true
    case .word:
      if passage.name(index)?.type == .district { return true }
      return passage.name(index) == nil
        && passage.words(index).isDisjoint(with: [
          .verb, .innerVerb, .listedVerb, .adverb, .preposition, .conjunction, .pronoun, .determiner, .measure,
          .modifier,
          .tier, .scope, .generic, .function, .grade, .conferring, .carrying, .listEnd, .personTitle,
        ])
    default: return false
    }
  }
}

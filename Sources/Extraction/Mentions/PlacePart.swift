/// Short forms of divisions that are only a part of another word or name, or that what stands beside them makes places.
extension DistrictContext {
  /// 南京|东路, 江汉|平原, 宁波|市级, 固安|一|中: a short name with what makes another word or name of it.
  static func isFollowedByWhole(_ passage: Passage, _ index: Int) -> Bool {
    let isShort = passage.tokens[index].length == 2
    // 杞县|大蒜: a county of two characters.
    if isShort, passage.ends(index, with: "县"), isOfProduct(passage, index), !isOfTrade(passage, index + 2) {
      return true
    }
    if passage.ends(index, withOneOf: .wholeTiers) { return false }
    if !isShort, passage.ends(index, withOneOf: .longTiers) { return false }
    if passage.isOne(of: .partsOfPlaces, index + 1) { return true }
    // 吉林|大米, 云南|咖啡: what is sold under the place's name; but the place's trade in 沧源|茶叶|产业集群.
    let isProduct = isShort || passage.tokens[index].length == 3
    if isProduct, isOfProduct(passage, index), !isOfTrade(passage, index + 2) { return true }
    // 云岭|蜜|桔、, 云岭|拌|粉: by what such things end with.
    if isProduct, let end = productEnd(passage, index + 1), !isOfTrade(passage, end) { return true }
    // 胶州|湾, 邛崃|山: a name of nature.
    // But 云岭|山|更|绿.
    if isShort, passage.kind(index + 2) != .character, !passage.isWritten(index + 2, "更"),
      passage.isOne(of: .watersAndHills, index + 1)
    {
      return true
    }
    // 江西|X|高新区: what is masked stands in a longer name; not 江西|xx|家.
    if passage.kind(index + 1) == .mask, passage.kind(index + 2) == .word, !passage.words(index + 2).contains(.measure)
    {
      return true
    }
    // 文水|村: a village that is called as a county is.
    if passage.name(index)?.level == .county, passage.head(index + 1)?.type == .district { return true }
    if passage.isOne(of: .roadDirections, index + 1) {
      if passage.isWritten(index + 2, "路") || passage.isWritten(index + 2, "大街") { return true }
    }
    return isNumberedSchool(passage, index + 1) || isLakeOfList(passage, index)
  }

  /// 昶湖、青鹭湖|等|重点|湖库: waters, and not the counties that are called after them.
  private static func isLakeOfList(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.ends(index, with: "湖") else { return false }
    var mark = index + 1
    while mark - index < 12, passage.kind(mark) == .enumeration { mark += 2 }
    guard passage.isWritten(mark, "等") else { return false }
    return (mark + 1..<mark + 4).contains { passage.begins($0, "湖") }
  }

  /// The end of two to four characters that begin at token `start`, stand before a mark or a verb and end as goods do.
  private static func productEnd(_ passage: Passage, _ start: Int) -> Int? {
    for index in start..<(start + 4) {
      guard passage.kind(index) == .word || passage.kind(index) == .character, passage.name(index) == nil,
        passage.head(index) == nil,
        passage.words(index).isDisjoint(with: [.tier, .preposition, .conjunction, .listEnd])
      else { return nil }
      let length = passage.length(start..<(index + 1))
      if length > 4 { return nil }
      guard length >= 2, passage.ends(index, withOneOf: .productEnds) else { continue }
      switch passage.kind(index + 1) {
      case .enumeration, .comma, .stop: return index + 1
      case .word where passage.tokens[index + 1].length >= 2:
        let verbs: WordKinds = [.verb, .innerVerb, .listedVerb, .conferring, .listEnd]
        if !passage.words(index + 1).isDisjoint(with: verbs), !passage.words(index + 1).contains(.industry) {
          return index + 1
        }
      default: break
      }
    }
    return nil
  }

  /// 赞皇|大枣、迁西|板栗: what grows or is made in a place and is called after it, or what stands beside such in a list.
  private static func isOfProduct(_ passage: Passage, _ index: Int) -> Bool {
    if passage.isOne(of: .productsOfPlaces, index + 1) { return true }
    guard passage.kind(index + 1) == .word || passage.kind(index + 1) == .character else { return false }
    let items = [
      (passage.kind(index - 1) == .enumeration, index - 3), (passage.kind(index + 2) == .enumeration, index + 3),
    ]
    return items.contains { isBeside, place in
      isBeside && passage.name(place)?.type == .district && passage.isOne(of: .productsOfPlaces, place + 1)
    }
  }

  /// Whether a list that goes on at `start` ends with what such products are made in: 等|产业集群.
  private static func isOfTrade(_ passage: Passage, _ start: Int) -> Bool {
    for index in start..<(start + 24) {
      switch passage.kind(index) {
      case .stop, .comma: return false
      default:
        if passage.ends(index, with: "集群") || passage.ends(index, with: "产业带")
          || passage.isWritten(index, "特色产业") || passage.isWritten(index, "产业") && passage.isWritten(index - 1, "特色")
        {
          return true
        }
      }
    }
    return false
  }

  /// 龙游特种纸、|江山|木门: a place and what it is known for, beside another place and its product.
  static func isBesideProduct(_ passage: Passage, _ index: Int, _ own: NameRow) -> Bool {
    guard own.level == .county, passage.kind(index + 1) == .word, passage.head(index + 1)?.type != .district else {
      return false
    }
    if passage.kind(index - 1) == .enumeration {
      for first in stride(from: index - 3, through: max(0, index - 7), by: -1) {
        if isKin(passage, first, own, index), passage.name(first)?.level == .county { return true }
        guard passage.kind(first) == .word || passage.kind(first) == .character else { return false }
      }
      return false
    }
    switch passage.kind(index - 1) {
    case .stop, .comma: break
    default: return false
    }
    for mark in (index + 2)..<(index + 6) where passage.kind(mark) == .enumeration {
      let isItem = passage.kind(mark + 2) == .word || passage.kind(mark + 2) == .character
      return isItem && isKin(passage, mark + 1, own, index) && passage.name(mark + 1)?.level == .county
    }
    return false
  }
}

/// Firms' short names with the place they sit in: 洛阳尚奇机器人, 纽威斯(资阳), 龙工(福建)机械.
extension FirmNameRule {
  /// 洛阳|尚|奇|机器人, 汝州市|鑫|源|投资: a place, two to four characters that no word covers and a trade. `trade` is the
  /// industry word that ends the name, or the first of two.
  static func seated(_ passage: Passage, _ trade: Int) -> Range<Int>? {
    var start = trade
    while trade - start < 5, isOpenCharacter(passage, start - 1) { start -= 1 }
    // 云南|永昌|钢铁: one word of no trade, behind a province or city.
    let isWord = start == trade && isOpenWord(passage, trade - 1) && isFirmWord(passage, trade)
    if isWord { start -= 1 }
    // 成都|航天|万|欣|科技
    if (2...3).contains(trade - start), isOpenWord(passage, start - 1), passage.name(start - 1) == nil,
      isDivision(passage, start - 2)
    {
      start -= 1
    }
    guard isWord || (2...4).contains(trade - start), isDivision(passage, start - 1) else { return nil }
    if isWord, passage.name(start - 1)?.level == .county { return nil }
    start -= 1
    var end = trade + 1
    while end - trade < 3, isFirmWord(passage, end) { end += 1 }
    guard isFirmWord(passage, end - 1) || passage.words(end - 1).isDisjoint(with: [.generic, .function]),
      isWhole(passage, end)
    else { return nil }
    // 、玉环|水|暖|阀门、: what a county makes, in a list of such.
    let isListed = passage.kind(start - 1) == .enumeration || passage.kind(end) == .enumeration
    if isListed, passage.tokens[start].length == 2, passage.name(start)?.level == .county { return nil }
    // 湖南|昶溪|…, 长沙|宁乡|…
    if isDivision(passage, start - 1),
      passage.name(start - 1)?.level == .province || TableRule.isAbove(passage, start - 1)
    {
      start -= 1
    }
    return start..<end
  }

  /// 纽|威|斯|(|资阳|), 康方|天|成|(|湖北|)|制药: a firm's name before a place in brackets.
  static func bracketed(_ passage: Passage, _ open: Int) -> Range<Int>? {
    guard passage.partner(open) == open + 2, open > 0, passage.head(open - 1) == nil,
      let place = passage.name(open + 1),
      place.type == .district && !place.code.isEmpty || place.type == .zone
    else { return nil }
    var end = open + 3
    // 某某（青岛）|建设|验证场景: a verb with its object.
    while end - open < 5, passage.words(end).contains(.industry), passage.name(end) == nil,
      !passage.words(end).contains(.innerVerb) || passage.kind(end + 1) != .word
    { end += 1 }
    let hasTrade = end > open + 3
    var start = open
    var count = 0
    var unknown = 0
    while start > 0, count < 8, FirmItem.isPart(passage, start - 1) || passage.words(start - 1).contains(.industry) {
      start -= 1
      count += Int(passage.tokens[start].length)
      if passage.tokens[start].length == 1 { unknown += 1 }
    }
    guard (2...8).contains(count), FirmItem.isEdge(passage, start - 1) else { return nil }
    let isKnown = start == open - 1 && passage.name(start)?.subtype == .enterprise
    let isTraded = passage.words(open - 1).contains(.industry) && start < open - 1
    // 李某某(深圳): a person's name has two or three characters.
    let isPerson = count <= 3 && passage.words(start).contains(.surname) && !hasTrade
    guard isKnown || isTraded && unknown > 0 || unknown >= 2 && !isPerson else { return nil }
    if hasTrade { return start..<end }
    switch passage.kind(end) {
    case .enumeration: return start..<end
    case .word:
      let words = passage.words(end)
      return isKnown || isTraded || passage.isWritten(end, "等") || words.contains(.listEnd)
        || words.contains(.conferring)
        ? start..<end : nil
    default: return isKnown || isTraded ? start..<end : nil
    }
  }

  /// A character that no word covers, or that is a word or surname of one character.
  static func isOpenCharacter(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length == 1 else { return false }
    return passage.kind(index) == .character
      || passage.kind(index) == .word && passage.name(index) == nil && passage.head(index) == nil
        && passage.words(index).subtracting([.surname, .plain, .listedVerb]).isEmpty
  }

  /// A word of two characters without a part in names; a county's name behind a place that does not hold it may be one.
  private static func isOpenWord(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index) == .word, passage.tokens[index].length == 2, passage.head(index) == nil,
      passage.words(index).subtracting([.plain, .ambiguous, .surname]).isEmpty
    else { return false }
    guard let name = passage.name(index) else { return true }
    guard name.type == .district, let above = passage.name(index - 1) else { return false }
    return !passage.lexicon.hasCode(name) { above.code.isAbove($0) }
  }

  static func isFirmWord(_ passage: Passage, _ index: Int) -> Bool {
    !passage.words(index).isDisjoint(with: [.firmTrade, .firmEnding]) && passage.name(index) == nil
  }

  /// A division in any form; no country has a code.
  private static func isDivision(_ passage: Passage, _ index: Int) -> Bool {
    guard let name = passage.name(index), name.type == .district, !name.code.isEmpty, !name.isTownship else {
      return false
    }
    return !passage.words(index).contains(.ambiguous)
  }

  /// Whether what follows leaves a firm's name whole: not 产业, 集群, 产业园, nor another trade.
  static func isWhole(_ passage: Passage, _ next: Int) -> Bool {
    guard passage.kind(next) == .word else { return true }
    let words = passage.words(next)
    // 编好科技|发展规划
    if let head = passage.head(next), head.type == .program, passage.tokens[next].length >= 4 { return false }
    return words.isDisjoint(with: [.generic, .industry, .structure]) && passage.head(next)?.type != .zone
      || !words.isDisjoint(with: [.verb, .listEnd, .conferring])
  }
}

/// A firm's short name by its form and place in the sentence, where no list says that it is a firm.
///
/// 瑞达药业获批…: an ending that only firms have, behind one or two words of any kind. 佰诺创睿 says nothing by itself; 企业
/// before it, or 摘得 and 获评 behind it at the clause's beginning, do.
enum FirmNameRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.openBracket) {
      if let range = bracketed(passage, index) { append(passage, range, into: &result) }
    }
    for index in union(passage.places([.industry, .conferring]), passage.places(written: "公司")) {
      if passage.words(index).contains(.industry), !isListOfTrades(passage, index) {
        if let start = formStart(passage, index) {
          append(passage, (TableRule.isSeat(passage, start - 1) ? start - 1 : start)..<(index + 1), into: &result)
        }
        if let range = seated(passage, index) { append(passage, range, into: &result) }
      }
      if passage.isWritten(index, "公司"), isListed(passage, index) {
        append(passage, (index - 2)..<(index + 1), into: &result)
      }
      if passage.words(index).contains(.conferring),
        let start = subjectStart(passage, index) ?? placedStart(passage, index)
      {
        append(passage, start..<index, into: &result)
      }
    }
  }

  private static func append(_ passage: Passage, _ range: Range<Int>, into result: inout [Candidate]) {
    // 云英光电|公司
    let end = passage.isWritten(range.upperBound, "公司") ? range.upperBound + 1 : range.upperBound
    result.append(
      Candidate(
        tokens: range.lowerBound..<end, type: .institution, subtype: .enterprise, rule: .firm, refusal: nil))
  }

  /// The first token of a name that ends with the industry word at `ending`, if the form alone makes it one.
  private static func formStart(_ passage: Passage, _ ending: Int) -> Int? {
    let isFirmEnding = passage.words(ending).contains(.firmEnding)
    let isFree = isFree(passage, ending + 1, isFirmEnding: isFirmEnding)
    guard isFree || isWhole(passage, ending + 1) else { return nil }
    var start = ending
    var count = 0
    var unknown = 0
    while start > 0, count < 4, FirmItem.isPart(passage, start - 1, isLast: start == ending),
      count < 2 || !TableRule.isSeat(passage, start - 1)
    {
      let length = Int(passage.tokens[start - 1].length)
      if count + length > 4 { break }
      start -= 1
      count += length
      if length == 1 { unknown += 1 }
    }
    guard (2...4).contains(count), FirmItem.isEdge(passage, start - 1) else { return nil }
    if FirmItem.isCommon(passage, start..<ending) || FirmItem.isCounty(passage, start..<ending) { return nil }
    // 劲牌公司|酒业
    if passage.name(ending - 1)?.type == .institution,
      passage.ends(ending - 1, with: "公司") || passage.ends(ending - 1, with: "集团")
    {
      return nil
    }
    // 德|炎|水产、井|力|水产: items of one form.
    if unknown == 2, count == 2, isPaired(passage, start, ending) { return start }
    guard isFree || passage.words(ending).contains(.firmTrade) else { return nil }
    // 。晶|天|科技|盖板: what the firm makes stands behind its name.
    if !isFree {
      guard unknown == 2, count == 2, !passage.words(ending + 1).contains(.innerVerb),
        !passage.isWritten(ending, "新能源"), !passage.isWritten(ending + 1, "板块")
      else {
        return nil
      }
      switch passage.kind(start - 1) {
      case .stop, .comma, .enumeration: return start
      default: return nil
      }
    }
    return isFirmEnding || passage.words(ending).contains(.firmTrade) && unknown >= 2 && unknown == count ? start : nil
  }

  /// 鹰潭铜基新材料、赣州稀土新材料产业, 康养旅游、富硒食品等特色产业: the list ends with what its items are.
  private static func isListOfTrades(_ passage: Passage, _ ending: Int) -> Bool {
    let next = ending + 1
    guard passage.kind(next) == .enumeration || passage.isWritten(next, "等") else { return false }
    for index in next..<(next + 12) {
      switch passage.kind(index) {
      case .stop, .comma: return false
      case .word:
        if passage.isOne(of: .trades, index) { return true }
        if !passage.words(index).isDisjoint(with: [.verb, .preposition, .conferring]) { return false }
      default: break
      }
    }
    return false
  }

  /// Whether the item before or behind in a list is two characters that no word covers and a trade as well.
  private static func isPaired(_ passage: Passage, _ start: Int, _ ending: Int) -> Bool {
    guard passage.words(ending).isDisjoint(with: [.innerVerb, .generic]) || isFirmWord(passage, ending) else {
      return false
    }
    if passage.kind(ending + 1) == .enumeration, isPair(passage, ending + 2) {
      return !passage.words(ending + 5).contains(.industry)
    }
    return passage.kind(start - 1) == .enumeration && isPair(passage, start - 4)
  }

  private static func isPair(_ passage: Passage, _ first: Int) -> Bool {
    isOpenCharacter(passage, first) && isOpenCharacter(passage, first + 1)
      && passage.words(first + 2).contains(.industry) && passage.tokens[first + 2].length > 1
  }

  /// 新松公司 in a list: two characters that are no word before 公司.
  private static func isListed(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 2, ((index - 2)..<index).allSatisfy({ passage.tokens[$0].length == 1 }),
      ((index - 2)..<index).allSatisfy({ passage.kind($0) == .word || passage.kind($0) == .character }),
      !passage.words(index - 1).contains(.measure), passage.words(index - 2).isDisjoint(with: [.pronoun, .determiner])
    else { return false }
    let isBehind = passage.kind(index - 3) == .enumeration
    return isBehind || passage.kind(index + 1) == .enumeration && FirmItem.isEdge(passage, index - 3)
  }

  /// Whether what follows leaves the name whole: 生物|产业 and 电子|信息 do not.
  private static func isFree(_ passage: Passage, _ next: Int, isFirmEnding: Bool) -> Bool {
    switch passage.kind(next) {
    case .enumeration, .stop, .comma, .openQuote, .openBracket, .closeBracket, .number, .space: return true
    case .word:
      if isFirmEnding {
        return !passage.words(next).contains(.generic) || !passage.words(next).isDisjoint(with: [.verb, .innerVerb])
      }
      let words = passage.words(next)
      return !words.isDisjoint(with: [.verb, .conjunction, .listEnd, .adverb, .preposition, .conferring])
        || words.contains(.listedVerb) && words.isDisjoint(with: [.generic, .function, .industry])
        || passage.isWritten(next, "等")
    default: return false
    }
  }

  /// 江西|明|正|变电|获批…: a place, two characters that no word covers and a noun.
  private static func placedStart(_ passage: Passage, _ verb: Int) -> Int? {
    guard verb >= 4, passage.kind(verb - 1) == .word, passage.tokens[verb - 1].length == 2,
      FirmItem.isPart(passage, verb - 1), passage.name(verb - 1) == nil, !passage.words(verb - 1).contains(.structure),
      TableRule.isSeat(passage, verb - 4), !FirmItem.isCountyListed(passage, verb - 4)
    else { return nil }
    let isOpen = ((verb - 3)..<(verb - 1)).allSatisfy {
      passage.kind($0) == .character
        || passage.kind($0) == .word && passage.tokens[$0].length == 1
          && passage.words($0).subtracting([.surname, .plain, .listedVerb]).isEmpty
    }
    return isOpen ? verb - 4 : nil
  }

  /// Three or four characters that no word covers, between a clause's beginning (or 企业) and a verb of winning.
  private static func subjectStart(_ passage: Passage, _ verb: Int) -> Int? {
    var start = verb
    if passage.words(start - 1).contains(.adverb) { start -= 1 }
    let end = start
    guard end == verb else { return nil }
    while start > 0, end - start < 5, passage.tokens[start - 1].length == 1, FirmItem.isPart(passage, start - 1) {
      start -= 1
    }
    guard (3...4).contains(end - start) else { return nil }
    // 李德明获…: a person's name has the same form.
    if end - start == 3, passage.words(start).contains(.surname) { return nil }
    // Places and sites are 入选 and 获批 as often as firms; only a firm or a team 摘得.
    let isWon =
      passage.isWritten(verb, "摘得") || passage.isWritten(verb, "斩获") || passage.isWritten(verb, "荣获")
      || passage.isWritten(verb, "喜获") || passage.isWritten(verb, "获")
    let isApposed = passage.ends(start - 1, with: "企业") || passage.ends(start - 1, with: "公司")
    switch passage.kind(start - 1) {
    case .stop, .comma: return isWon ? start : nil
    case .enumeration:
      return isWon || passage.words(start - 2).contains(.industry) || passage.isWritten(start - 2, "工业") ? start : nil
    default: return isApposed ? start : nil
    }
  }
}

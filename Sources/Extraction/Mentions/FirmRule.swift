/// Short names of firms and institutes in a list that says what they are: 广田集团、中装建设、中金岭南等42家企业.
enum FirmRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    let counts = passage.places(.number).filter { isFirms(passage, $0 + 1) }
    for index in union(union(passage.places(.listEnd), passage.places(written: "等")), counts)
    where isListEnd(passage, index) {
      let isNumber = passage.kind(index) == .number
      let isName = passage.kind(index - 1) == .word || passage.kind(index - 1) == .character
      if isNumber, !isName || !hasEnumeration(passage, before: index) { continue }
      let isCounted = isNumber || passage.kind(index + 1) == .number
      items(passage, end: index, isCounted: isCounted, into: &result)
    }
  }

  /// 三家, 三户企业, 两户列为…, 3只基金
  private static func isFirms(_ passage: Passage, _ unit: Int) -> Bool {
    passage.isWritten(unit, "家")
      || (passage.isWritten(unit, "只") || passage.isWritten(unit, "支")) && passage.ends(unit + 1, with: "基金")
      || passage.isWritten(unit, "户")
        && (passage.ends(unit + 1, with: "企业") || passage.words(unit + 1).contains(.conferring)
          || passage.isWritten(unit + 1, "列入"))
  }

  /// 等 followed soon by 企业, 公司 or 机构; or a number of such things at once behind the last name.
  private static func isListEnd(_ passage: Passage, _ index: Int) -> Bool {
    let isNumber = passage.kind(index) == .number && isFirms(passage, index + 1)
    guard passage.isWritten(index, "等") || passage.words(index).contains(.listEnd) || isNumber else { return false }
    if passage.words(index).contains(.listEnd) { return true }
    // 演艺经纪、票务营销等领域
    if passage.isWritten(index + 1, "领域") || passage.isWritten(index + 1, "行业") || passage.isWritten(index + 1, "产业") {
      return false
    }
    var length = 0
    var next = index + 1
    while next < passage.tokens.count, length < 16 {
      switch passage.kind(next) {
      case .word, .character, .number, .latin, .openQuote, .closeQuote: break
      default: return false
      }
      if passage.isWritten(next, "企业") || passage.ends(next, with: "企业") || passage.isWritten(next, "公司")
        || passage.isWritten(next, "机构") || passage.ends(next, with: "集团") || passage.isWritten(next, "药企")
        || passage.isWritten(next, "车企") || isNumber && passage.ends(next, with: "基金")
      {
        return true
      }
      if !passage.words(next).isDisjoint(with: [.verb, .preposition]) { return false }
      length += Int(passage.tokens[next].length)
      next += 1
    }
    return false
  }

  /// A number counts firms that stand before it only where they are a list.
  private static func hasEnumeration(_ passage: Passage, before index: Int) -> Bool {
    (max(0, index - 8)..<index).contains { passage.kind($0) == .enumeration }
  }

  private static func items(_ passage: Passage, end: Int, isCounted: Bool, into result: inout [Candidate]) {
    var ranges: [Range<Int>] = []
    var last = end
    while last > 0, ranges.count < 60 {
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard boundary.start < last, passage.length(boundary.start..<last) <= 12, !boundary.isIndefinite else { break }
      ranges.append(boundary.start..<last)
      guard passage.kind(boundary.stop) == .enumeration else { break }
      last = boundary.stop
    }
    // A number of firms behind the list says that the items are firms.
    guard isCounted && ranges.count > 1 || ranges.contains(where: { looksProper(passage, $0) }) else { return }
    if let first = ranges.last, passage.kind(first.lowerBound - 1) == .openQuote { return }
    // 锂电、光伏等企业30家: an item that is nothing but a trade says that all are.
    if isCounted, ranges.contains(where: { isTrade(passage, $0) }) { return }
    let isSure = isCounted && passage.ends(end + 2, with: "企业") && ranges.contains { looksProper(passage, $0) }
    let known = ranges.count { $0.count == 1 && passage.name($0.lowerBound)?.subtype == .enterprise }
    for range in ranges {
      // 昶河、比亚迪、蔚来|等|车企: a county's short form among firms.
      if known >= 2, range.count == 1, passage.tokens[range.lowerBound].length == 2,
        let name = passage.name(range.lowerBound), name.type == .district, name.level == .county
      {
        result.append(Candidate(tokens: range, type: .institution, subtype: .enterprise, rule: .firm, refusal: nil))
        continue
      }
      result.append(candidate(passage, range, isSure: isSure))
    }
  }

  private static func isTrade(_ passage: Passage, _ range: Range<Int>) -> Bool {
    range.count == 1 && passage.words(range.lowerBound).contains(.industry) && passage.name(range.lowerBound) == nil
  }

  /// Two or three words of three to six characters that say nothing of a class: 小眼|探索 beside 航天驭星 in 2家企业.
  private static func isItem(_ passage: Passage, _ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && (3...6).contains(passage.length(range))
      && range.allSatisfy {
        passage.kind($0) == .character
          || passage.kind($0) == .word && passage.head($0) == nil
            && passage.words($0).isDisjoint(with: [
              .generic, .grade, .function, .scope, .tier, .verb, .innerVerb, .conjunction, .preposition, .adverb,
              .measure,
            ])
      }
  }

  /// - Parameter isSure: the list is said to be of firms, and one of them is called by no word of the language.
  private static func candidate(_ passage: Passage, _ range: Range<Int>, isSure: Bool) -> Candidate {
    let head = passage.head(range.upperBound - 1)
    let isInstitution = head?.type == .institution && range.count > 1
    let stem = Stem(passage, range)
    var refusal: Refusal?
    if stem.content == 0 || passage.length(range) < 2 { refusal = .generic }
    if head?.type == .district { refusal = .notProper }
    let isNamed =
      stem.unknown > 0 || stem.hasName || stem.hasRegion || isInstitution
      || passage.words(range.upperBound - 1).contains(.industry)
    // 增益|科技: a word that may be a verb and a trade.
    let isTraded =
      range.count == 2 && passage.words(range.lowerBound + 1).contains(.firmTrade)
      && passage.words(range.lowerBound).isDisjoint(with: [.verb, .innerVerb, .generic, .function, .grade])
    let hasVerb = !isTraded && range.contains { !passage.words($0).isDisjoint(with: [.verb, .listedVerb]) }
    if !isNamed || hasVerb && stem.unknown < 2 || passage.kind(range.lowerBound) == .number { refusal = .notProper }
    if isSure, refusal == .notProper, isItem(passage, range) { refusal = nil }
    return Candidate(
      tokens: range, type: .institution, subtype: isInstitution ? head?.subtype : .enterprise, rule: .firm,
      refusal: refusal)
  }

  /// A known institution, two characters that no word covers, or an industry word behind one.
  private static func looksProper(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let stem = Stem(passage, range)
    if stem.hasName || stem.unknown >= 2 { return true }
    let last = range.upperBound - 1
    if stem.hasRegion, passage.words(last).contains(.industry) { return true }
    return stem.unknown >= 1 && (passage.words(last).contains(.industry) || passage.head(last)?.type == .institution)
  }
}

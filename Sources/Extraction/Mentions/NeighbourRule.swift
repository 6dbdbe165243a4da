/// Short names beside institutions in a list: 北洋集团、新北洋、光威复材. What stands between two institutions, or at the end of
/// a list that has one, is an institution too if it is short and no verb, class or figure is in it.
///
/// Names in brackets behind a number of firms are such a list as well: 省级企业技术中心3家(正荣、祥盛、海宇润滑油).
enum NeighbourRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var ends: [Int: Candidate] = [:]
    var starts: [Int: Candidate] = [:]
    for candidate in result where candidate.refusal == nil && candidate.type == .institution {
      guard [.enterprise, .university, .research, .finance, .hospital].contains(candidate.subtype) else {
        continue
      }
      ends[candidate.tokens.upperBound] = candidate
      starts[candidate.tokens.lowerBound] = candidate
    }
    var added: [Candidate] = []
    for seed in result
    where seed.refusal == nil && seed.type == .institution && seed.rule != .list
      && seed.subtype.map(Self.spreads) == true
    {
      forwards(passage, seed, starts, into: &added)
      backwards(passage, seed, ends, into: &added)
    }
    result += added
    for index in passage.places(.openBracket) {
      brackets(passage, index, into: &result)
    }
  }

  private static func spreads(_ subtype: NameSubtype) -> Bool { subtype == .enterprise || subtype == .research }

  /// Items behind the seed until one is known or is no name.
  private static func forwards(
    _ passage: Passage, _ seed: Candidate, _ starts: [Int: Candidate], into result: inout [Candidate]
  ) {
    var index = seed.tokens.upperBound
    for _ in 0..<8 {
      // 甲科技有限公司、|东源|科技|、乙集团: a county's name with a trade between two firms, or one that no product has, is one.
      let isTraded =
        starts[index + 4] != nil || passage.words(index + 2).contains(.firmEnding) || passage.isWritten(index + 2, "科技")
      if passage.kind(index) == .enumeration, passage.kind(index + 3) == .enumeration, isTraded,
        FirmItem.isCounty(passage, (index + 1)..<(index + 2)), FirmNameRule.isFirmWord(passage, index + 2)
      {
        result.append(candidate(index + 1..<index + 3, seed.subtype))
        index += 3
        continue
      }
      guard passage.kind(index) == .enumeration, let end = end(passage, index + 1) else { return }
      if let known = starts[index + 1], known.tokens.upperBound >= end { return }
      result.append(candidate(index + 1..<end, seed.subtype))
      index = end
    }
  }

  private static func backwards(
    _ passage: Passage, _ seed: Candidate, _ ends: [Int: Candidate], into result: inout [Candidate]
  ) {
    var index = seed.tokens.lowerBound - 1
    for _ in 0..<8 {
      guard index > 0, passage.kind(index) == .enumeration, ends[index] == nil else { return }
      guard let start = start(passage, index) else { return }
      result.append(candidate(start..<index, seed.subtype))
      index = start - 1
    }
  }

  private static func candidate(_ range: Range<Int>, _ subtype: NameSubtype?) -> Candidate {
    Candidate(tokens: range, type: .institution, subtype: subtype, rule: .firm, refusal: nil)
  }

  /// The end of a short item that begins at `start`: up to 、 or what ends a list.
  private static func end(_ passage: Passage, _ start: Int) -> Int? {
    var end = start
    var count = 0
    while end < passage.tokens.count, FirmItem.isPart(passage, end) || passage.words(end).contains(.industry) {
      count += Int(passage.tokens[end].length)
      end += 1
      if count > 6 { return nil }
      // 爱兰薯业|加工: the ending ends the name.
      if passage.words(end - 1).contains(.firmEnding), count > 2, !passage.words(end).contains(.industry) { break }
    }
    guard isName(passage, start..<end) else { return nil }
    // 某某研究所分所、雪域通|等|平台: of another class.
    if passage.isWritten(end, "等"), !passage.words(end + 1).isDisjoint(with: [.platforms, .zones, .events]) {
      return nil
    }
    switch passage.kind(end) {
    case .enumeration: return end
    case .word:
      let words = passage.words(end)
      return !words.isDisjoint(with: [.verb, .listEnd, .conjunction, .innerVerb]) || passage.isWritten(end, "等")
        || passage.isWritten(end, "分别") || passage.words(end - 1).contains(.firmEnding) ? end : nil
    default: return nil
    }
  }

  /// The first token of a short item that ends before `end`, behind 、 or what opens a list.
  private static func start(_ passage: Passage, _ end: Int) -> Int? {
    var start = end
    var count = 0
    while start > 0, FirmItem.isPart(passage, start - 1) || passage.words(start - 1).contains(.industry) {
      count += Int(passage.tokens[start - 1].length)
      start -= 1
      if count > 6 { return nil }
    }
    guard isName(passage, start..<end) else { return nil }
    switch passage.kind(start - 1) {
    case .enumeration, .stop, .comma: return start
    case .word:
      return !passage.words(start - 1).isDisjoint(with: [.verb, .preposition, .conjunction, .innerVerb]) ? start : nil
    default: return nil
    }
  }

  /// Two to six characters, two of them in no word or an industry word at the end.
  private static func isName(_ passage: Passage, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, (2...6).contains(passage.length(range)) else { return false }
    if range.contains(where: { passage.name($0)?.type == .district && !passage.words($0).contains(.ambiguous) }),
      range.count == 1
    {
      return false
    }
    // 新庄村陈某
    if range.dropLast().contains(where: { passage.head($0)?.type == .district }) { return false }
    if isSite(passage, range) { return false }
    // 中科系、中核系: groups of firms; 拿山乡 is a place.
    if passage.isWritten(range.upperBound - 1, "系") { return false }
    if passage.head(range.upperBound - 1)?.type == .district { return false }
    let unknown = range.filter { passage.tokens[$0].length == 1 }.count
    // 柘城|超硬|材料: a place and its product.
    if unknown == 0, FirmItem.isCounty(passage, range.lowerBound..<(range.lowerBound + 1)) { return false }
    let last = range.upperBound - 1
    if passage.words(last).contains(.firmEnding), range.count > 1 { return true }
    if passage.words(last).contains(.industry), range.count > 1 {
      // 明珠|塑料, 润泰|数据: a word of no trade at all.
      let first = range.lowerBound
      let isPlain = range.count == 2 && passage.words(first).subtracting([.plain, .ambiguous, .surname]).isEmpty
      guard let name = passage.name(first), name.type == .district else { return unknown > 0 || isPlain }
      // 长春|化工 among firms; a county makes a product.
      return unknown > 0
        || isPlain && name.level != .county && !name.isTownship && FirmNameRule.isFirmWord(passage, last)
    }
    return unknown >= 2 || unknown == 1 && range.count == 2 && passage.length(range) == 3
  }

  /// 3家(正荣、祥盛).
  private static func brackets(_ passage: Passage, _ open: Int, into result: inout [Candidate]) {
    guard let close = passage.partner(open), close - open <= 60 else { return }
    let isFirms =
      (passage.isWritten(open - 1, "家") || passage.isWritten(open - 1, "户")) && passage.kind(open - 2) == .number
    guard isFirms else { return }
    var start = open + 1
    var items: [Range<Int>] = []
    while start < close {
      var end = start
      while end < close, passage.kind(end) != .enumeration { end += 1 }
      let range = start..<end
      guard (2...10).contains(passage.length(range)), isBracketItem(passage, range) else { return }
      items.append(range)
      start = end + 1
    }
    for item in items { result.append(candidate(item, .enterprise)) }
  }

  private static func isBracketItem(_ passage: Passage, _ range: Range<Int>) -> Bool {
    if range.count == 1, passage.name(range.lowerBound) != nil || passage.words(range.lowerBound).contains(.plain) {
      return false
    }
    return range.allSatisfy {
      (passage.kind($0) == .word || passage.kind($0) == .character)
        && passage.words($0).isDisjoint(with: [
          .verb, .preposition, .conjunction, .pronoun, .determiner, .measure, .tier,
        ])
    }
  }
}

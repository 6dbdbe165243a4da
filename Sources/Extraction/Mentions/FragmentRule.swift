/// Refuses places and known names that are only a part of what is written: 新疆 in “新疆是个好地方”, 釜山 in 釜山水库.
enum FragmentRule {
  static func refuse(_ passage: Passage, in candidates: inout [Candidate]) {
    let quotes = quotes(passage)
    refuseTitled(passage, in: &candidates)
    for index in candidates.indices where candidates[index].refusal == nil {
      let candidate = candidates[index]
      guard !candidate.tokens.isEmpty else { continue }
      if candidate.type == .person {
        if isBrand(passage, candidate, quotes) { candidates[index].refusal = .insideTitle }
        continue
      }
      if isInsideQuote(passage, candidate, quotes) {
        candidates[index].refusal = .insideTitle
      } else if candidate.type == .district, candidate.rule == .table,
        isOfStructure(passage, candidate.tokens) || isOfWork(passage, candidate.tokens)
      {
        candidates[index].refusal = .ofAnother
      }
    }
  }

  /// For each token the quotation mark that opens the innermost quotation around it, or -1.
  private static func quotes(_ passage: Passage) -> [Int32] {
    var result = [Int32](repeating: -1, count: passage.tokens.count)
    var open: Int32 = -1
    for index in passage.tokens.indices {
      switch passage.kind(index) {
      case .openQuote where passage.partner(index) != nil:
        result[index] = open
        open = Int32(index)
      case .closeQuote where passage.partner(index) != nil:
        if let partner = passage.partner(index), open == Int32(partner) { open = result[partner] }
        result[index] = open
      default: result[index] = open
      }
    }
    return result
  }

  /// “品味新疆”品牌: a quotation is one name or a saying, and what it holds is no mention by itself, unless it lists several
  /// (“线上科创通+线下科创岛”) or is a sentence.
  private static func isInsideQuote(_ passage: Passage, _ candidate: Candidate, _ quotes: [Int32]) -> Bool {
    let tokens = candidate.tokens
    let open = Int(quotes[tokens.lowerBound])
    guard open >= 0, let close = passage.partner(open), tokens.upperBound <= close else { return false }
    if tokens.lowerBound == open + 1, tokens.upperBound == close { return false }
    guard close - open <= 24, candidate.rule != .title else { return false }
    // “实施创新驱动发展战略”这一中心: a clause with its object.
    if candidate.type != .district, !passage.words(tokens.lowerBound - 1).isDisjoint(with: [.carrying, .issuing]) {
      return false
    }
    // “做航空,到太仓”: two halves of a slogan.
    let isSlogan = candidate.type == .district && passage.length((open + 1)..<close) <= 10
    for index in (open + 1)..<close {
      switch passage.kind(index) {
      case .comma where isSlogan: break
      case .enumeration, .plus, .comma, .stop, .openTitle: return false
      default: break
      }
    }
    return true
  }

  private static func isNoun(_ passage: Passage, _ index: Int) -> Bool {
    if passage.kind(index) == .character { return true }
    return passage.kind(index) == .word && passage.name(index) == nil && passage.tokens[index].length <= 2
      && passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .tier,
        .modifier, .listEnd, .grade, .generic, .function, .industry,
      ])
  }

  /// 市长卢某某就共建研究院: no body's or scheme's name begins with an office holder.
  private static func refuseTitled(_ passage: Passage, in candidates: inout [Candidate]) {
    var holders: Set<Int> = []
    for candidate in candidates where candidate.type == .person && candidate.refusal == nil {
      let title = candidate.tokens.lowerBound - 1
      let isOffice =
        passage.ends(title, with: "长") || passage.ends(title, with: "书记") || passage.ends(title, with: "主任")
      if isOffice, passage.words(title).contains(.personTitle) { holders.insert(title) }
    }
    if holders.isEmpty { return }
    for index in candidates.indices where candidates[index].rule == .head && candidates[index].refusal == nil {
      if candidates[index].tokens.contains(where: { holders.contains($0) }) { candidates[index].refusal = .ofAnother }
    }
  }

  /// “郑和号”: a person's name with a character behind it, and nothing else in the quotation.
  private static func isBrand(_ passage: Passage, _ candidate: Candidate, _ quotes: [Int32]) -> Bool {
    let open = Int(quotes[candidate.tokens.lowerBound])
    guard open >= 0, let close = passage.partner(open), candidate.tokens.lowerBound == open + 1 else { return false }
    return candidate.tokens.upperBound < close && passage.length(candidate.tokens.upperBound..<close) == 1
  }

  /// 嘉兴南湖机场, 杭州萧山国际机场: what is built bears the place's name and is none of the kinds that are marked.
  private static func isOfStructure(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    // 礼县|四|角|坪|遗址: a name of what stands there.
    var tail = tokens.upperBound
    var count = 0
    while tail < passage.tokens.count, count <= 5, isNoun(passage, tail) {
      count += Int(passage.tokens[tail].length)
      tail += 1
      if passage.words(tail).contains(.structure), count >= 2 { return true }
    }
    // 江西省高速公路: all of them, and the place is meant.
    if passage.ends(last, with: "省") || passage.ends(last, with: "市") || passage.ends(last, with: "区")
      || passage.ends(last, with: "县")
    {
      return false
    }
    var next = tokens.upperBound
    while next - last < 4, passage.name(next)?.type == .district { next += 1 }
    // 诸暨至嵊州|高速公路
    if passage.isWritten(next, "至") || passage.kind(next) == .hyphen, passage.name(next + 1)?.type == .district,
      passage.words(next + 2).contains(.structure)
    {
      return true
    }
    if passage.words(next).contains(.structure) { return true }
    // 北京通州|站|开通, not 新疆站在新的起点上
    if passage.isWritten(next, "站"), !passage.isWritten(next + 1, "在"), !passage.isWritten(next + 1, "上") {
      return true
    }
    for direction in ["东", "西", "南", "北"] as [StaticString] where passage.isWritten(next, direction) {
      return passage.isWritten(next + 1, "站")
    }
    for station in ["东站", "西站", "南站", "北站"] as [StaticString] where passage.isWritten(next, station) { return true }
    if isAirportBehind(passage, next) { return true }
    return passage.isWritten(next, "国际") && passage.words(next + 1).contains(.structure)
  }

  /// 实施洛河中段治理、云岭县城乡供水等工程: an item of a list of works begins with a place; 西成铁路|甘肃|段: a stretch of what is
  /// built or of a river.
  private static func isOfWork(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let (before, next) = (tokens.lowerBound - 1, tokens.upperBound)
    if passage.isWritten(next, "段") {
      return passage.words(before).contains(.structure) || passage.ends(before, with: "河")
        || passage.ends(before, with: "江") || passage.ends(before, with: "干流") || passage.ends(before, with: "线")
    }
    let isFirst = passage.kind(before) == .comma || passage.kind(before) == .stop
    guard
      isFirst || passage.kind(before) == .enumeration || passage.name(before)?.type == .district
        || !passage.words(before).isDisjoint(with: [.verb, .innerVerb]),
      passage.kind(next) == .word || passage.kind(next) == .character, !passage.words(next).contains(.conjunction),
      !passage.isWritten(next, "等")
    else { return false }
    // The list is looked through for at most forty words, and no clause further.
    var isList = !isFirst
    for index in next..<(next + 40) {
      switch passage.kind(index) {
      case .enumeration: isList = true
      case .word where passage.isWritten(index, "等") && !isList: return false
      case .stop, .comma: return false
      case .word where passage.isWritten(index, "等"):
        return passage.isWritten(index + 1, "工程")
          || passage.isWritten(index + 1, "重大")
            && passage.isWritten(index + 2, "工程")
          || passage.isWritten(index + 1, "重点")
            && passage.isWritten(index + 2, "工程")
      default: break
      }
    }
    return false
  }

  /// 长春|龙嘉|机场, 昆明|长|水|国际机场: at most three characters before an airport or a station.
  private static func isAirportBehind(_ passage: Passage, _ index: Int) -> Bool {
    var next = index
    var count = 0
    while count < 3, next - index < 3 {
      if passage.isWritten(next, "机场") || passage.isWritten(next, "国际机场") || passage.isWritten(next, "高铁站") {
        return count > 0
      }
      let closed: WordKinds = [
        .verb, .innerVerb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .listEnd, .tier, .scope,
      ]
      guard passage.kind(next) == .character || passage.kind(next) == .word,
        passage.words(next).isDisjoint(with: closed)
      else { return false }
      count += Int(passage.tokens[next].length)
      next += 1
    }
    return passage.isWritten(next, "机场") || passage.isWritten(next, "国际机场")
      || passage.isWritten(next, "国际") && passage.isWritten(next + 1, "机场")
  }
}

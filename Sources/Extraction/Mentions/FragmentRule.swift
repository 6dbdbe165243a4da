/// Refuses places and known names that are only a part of what is written: 新疆 in “新疆是个好地方”, 釜山 in 釜山水库.
enum FragmentRule {
  static func refuse(_ passage: Passage, in candidates: inout [Candidate]) {
    let quotes = quotes(passage)
    for index in candidates.indices where candidates[index].refusal == nil {
      let candidate = candidates[index]
      guard candidate.type != .person, !candidate.tokens.isEmpty else { continue }
      if isInsideQuote(passage, candidate, quotes) {
        candidates[index].refusal = .insideTitle
      } else if candidate.type == .district, candidate.rule == .table, isOfStructure(passage, candidate.tokens) {
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
    for index in (open + 1)..<close {
      switch passage.kind(index) {
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
    if passage.words(next).contains(.structure) { return true }
    // 兰州|中川|国际机场, 黄河|甘肃|段
    if passage.isWritten(next, "段"), !passage.words(last - 1).isDisjoint(with: [.structure, .region]) { return true }
    var ahead = next
    while ahead - next < 3, passage.kind(ahead) == .character || passage.isWritten(ahead, "国际") || ahead == next {
      ahead += 1
    }
    if ahead > next, passage.isWritten(ahead, "机场") || passage.isWritten(ahead, "国际机场") { return true }
    return passage.isWritten(next, "国际") && passage.words(next + 1).contains(.structure)
  }
}

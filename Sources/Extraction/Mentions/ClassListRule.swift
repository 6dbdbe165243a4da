/// Names in a list whose class is said behind it: 嵩山、墨子等实验室; “云藏”、雪域通等平台; 同宝山、翡翠湖等景区.
///
/// A list holds names if one of its items is surely one: a known name of the class, a quotation, characters that no word
/// covers. Then every item is one that could be.
enum ClassListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var known: [Int: Candidate]?
    for index in passage.places(written: "等") {
      guard let kind = kind(passage, behind: index) else { continue }
      let items = items(passage, end: index)
      if items.isEmpty { continue }
      if known == nil { known = kept(result) }
      append(passage, items, kind, known ?? [:], into: &result)
    }
  }

  /// Kept candidates by their last token, the longest of each.
  private static func kept(_ candidates: [Candidate]) -> [Int: Candidate] {
    var result: [Int: Candidate] = [:]
    for candidate in candidates where candidate.refusal == nil && !candidate.tokens.isEmpty {
      let last = candidate.tokens.upperBound - 1
      if result[last].map({ $0.tokens.count < candidate.tokens.count }) ?? true { result[last] = candidate }
    }
    return result
  }

  private static func append(
    _ passage: Passage, _ items: [Range<Int>], _ kind: (type: MentionType, subtype: String?), _ known: [Int: Candidate],
    into result: inout [Candidate]
  ) {
    var open: [(range: Range<Int>, isSure: Bool)] = []
    var sure = 0
    for item in items {
      if let name = known[item.upperBound - 1] {
        if name.type == kind.type { sure += 1 }
        continue
      }
      // 科技活动周|进校园: what is known is the name.
      if item.contains(where: { known[$0]?.type == kind.type }) { continue }
      let strength = strength(passage, item, kind.type)
      if strength >= 2 { sure += 1 }
      if strength >= 1 { open.append((item, strength >= 2)) }
    }
    guard sure > 0 else { return }
    for item in open where item.isSure || items.count >= 2 {
      let isQuoted = passage.kind(item.range.lowerBound) == .openQuote
      var range = isQuoted ? (item.range.lowerBound + 1)..<(item.range.upperBound - 1) : item.range
      // 第十二届“甲博会”
      if isQuoted, let ordinal = TableRule.ordinal(passage, item.range.lowerBound) {
        range = ordinal..<item.range.upperBound
      }
      result.append(Candidate(tokens: range, type: kind.type, subtype: kind.subtype, rule: .list, refusal: nil))
    }
  }

  /// The class that is named behind 等, with a number or words of rank before it.
  private static func kind(_ passage: Passage, behind list: Int) -> (type: MentionType, subtype: String?)? {
    var index = list + 1
    while index < passage.tokens.count, index - list <= 5 {
      let words = passage.words(index)
      if words.contains(.zones) { return (.zone, nil) }
      if words.contains(.platforms) { return (.platform, nil) }
      if words.contains(.events) { return (.event, nil) }
      if words.contains(.schools) { return (.institution, "university") }
      if words.contains(.laboratories) { return (.institution, "research") }
      switch passage.kind(index) {
      case .number: break
      case .word where words.isDisjoint(with: [.verb, .preposition, .conjunction, .listedVerb]): break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// The items before `end`, the last first.
  private static func items(_ passage: Passage, end: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var last = end
    while last > 0, result.count < 20 {
      if passage.kind(last - 1) == .closeQuote, let open = passage.partner(last - 1), last - open <= 14 {
        result.append(open..<last)
        // “甲”“乙”等平台
        if passage.kind(open - 1) == .closeQuote {
          last = open
          continue
        }
        guard isJoint(passage, open - 1) else { break }
        last = open - 1
        continue
      }
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard boundary.start < last, !boundary.isIndefinite else { break }
      result.append(boundary.start..<last)
      guard isJoint(passage, boundary.stop), boundary.stop == boundary.start - 1 else { break }
      last = boundary.stop
    }
    return result
  }

  private static func isJoint(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .enumeration || passage.isWritten(index, "和") || passage.isWritten(index, "与")
  }

  /// 2: a name by itself; 1: one beside others; 0: none.
  private static func strength(_ passage: Passage, _ item: Range<Int>, _ type: MentionType) -> Int {
    let length = passage.length(item)
    if passage.kind(item.lowerBound) == .openQuote {
      let isPlain = item.allSatisfy {
        passage.kind($0) != .comma && passage.kind($0) != .plus && passage.kind($0) != .stop
      }
      return isPlain && length <= 14 ? 2 : 0
    }
    guard (2...14).contains(length) else { return 0 }
    let first = passage.words(item.lowerBound)
    guard first.isDisjoint(with: [.grade, .determiner, .pronoun, .verb, .conferring, .carrying, .measure]),
      passage.kind(item.lowerBound) != .number
    else { return 0 }
    let stem = Stem(passage, item)
    let hasVerb = item.contains { !passage.words($0).isDisjoint(with: [.verb, .listedVerb, .adverb, .preposition]) }
    if hasVerb || stem.hasLocalRank { return 0 }
    if item.count == 1, passage.name(item.lowerBound) == nil { return 0 }
    // 北京等平台: the place is a place.
    if item.allSatisfy({ passage.name($0)?.type == .district }) { return 0 }
    let isHeaded = passage.head(item.upperBound - 1)?.type == type
    if stem.unknown >= 2, stem.unknown * 2 >= stem.length { return 2 }
    if isHeaded, stem.unknown >= 1 || stem.hasPlace { return 2 }
    return stem.unknown >= 1 || stem.hasPlace || stem.hasName || stem.hasRegion ? 1 : 0
  }
}

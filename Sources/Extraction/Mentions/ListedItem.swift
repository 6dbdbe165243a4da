/// Whether an item of a list whose class is said behind it is a name.
extension ClassListRule {
  /// 昇腾生态适配中心 in a list of 平台, 白鹅潭艺术中心 in one of 文化设施, 云岭林权交易所: by its form a body, by what the list says
  /// of it none. Institutes stay bodies.
  static func isCarrier(_ passage: Passage, _ name: Candidate, _ kind: ListClass) -> Bool {
    let last = name.tokens.upperBound - 1
    guard kind.type == .platform, name.type == .institution, name.rule == .head else { return false }
    return passage.ends(last, with: "交易所")
      || (name.subtype == .other || passage.ends(last, with: "服务中心")) && passage.ends(last, with: "中心")
  }

  /// Makes platforms of the bodies that head words have found at `tokens`, kept or still to be weighed.
  static func retype(_ tokens: Range<Int>, in result: inout [Candidate]) {
    for index in result.indices where result[index].rule == .head && result[index].tokens == tokens {
      (result[index].type, result[index].subtype) = (.platform, nil)
    }
  }

  /// 2 for an item that is a name because everything of its class has one: 墨子 of 黄河、墨子等4家实验室, 深地探测 of a list of
  /// facilities.
  static func whole(_ passage: Passage, _ item: Range<Int>, _ kind: ListClass) -> Int {
    let closed: WordKinds = [
      .grade, .determiner, .pronoun, .verb, .conferring, .carrying, .measure, .tier, .adverb, .preposition,
      .conjunction,
    ]
    let length = passage.length(item)
    guard passage.kind(item.lowerBound) == .word || passage.kind(item.lowerBound) == .character,
      passage.tokens[item.lowerBound].length == 1 || passage.words(item.lowerBound).isDisjoint(with: closed)
    else { return 0 }
    switch kind.type {
    case .platform:
      let head = passage.head(item.upperBound - 1)
      let isOther = head?.type == .program || head?.type == .institution
      return (3...14).contains(length) && !isOther && passage.kind(item.upperBound - 1) != .closeQuote ? 2 : 0
    case .zone:
      let last = item.upperBound - 1
      let isSight = (3...8).contains(length) && passage.ends(last, withOneOf: .landmarks)
      // 长征、黄河等国家文化公园
      let isReserve = kind.isReserve && (2...8).contains(length) && passage.head(last) == nil
      return isSight || isReserve ? 2 : 0
    default:
      return item.count == 1 && (2...3).contains(length)
        && passage.words(item.lowerBound).isDisjoint(with: [
          .industry, .generic, .function, .innerVerb, .listedVerb, .scope, .modifier,
        ]) ? 2 : 0
    }
  }

  /// 2: a name by itself; 1: one beside others; 0: none.
  static func strength(_ passage: Passage, _ item: Range<Int>, _ type: MentionType) -> Int {
    let length = passage.length(item)
    if passage.kind(item.lowerBound) == .openQuote {
      let isPlain = item.allSatisfy {
        passage.kind($0) != .comma && passage.kind($0) != .plus && passage.kind($0) != .stop
      }
      return isPlain && length <= (type == .zone ? 18 : 14) ? 2 : 0
    }
    guard (2...14).contains(length) else { return 0 }
    let first = passage.words(item.lowerBound)
    let isPart = passage.tokens[item.lowerBound].length == 1 && item.count > 3
    guard
      isPart || first.isDisjoint(with: [.grade, .determiner, .pronoun, .verb, .conferring, .carrying, .measure]),
      passage.kind(item.lowerBound) != .number
    else { return 0 }
    // 报表通、项目通等应用
    let isApp = passage.isWritten(item.upperBound - 1, "通") || passage.isWritten(item.upperBound - 1, "码")
    if type == .platform, (3...5).contains(length), item.count > 1, isApp { return 2 }
    let stem = Stem(passage, item)
    // “汉孝随襄十”新能源汽车等产业园
    if item.contains(where: { passage.kind($0) == .closeQuote || passage.kind($0) == .openQuote }) { return 0 }
    let hasVerb = item.contains { !passage.words($0).isDisjoint(with: [.verb, .listedVerb, .adverb, .preposition]) }
    if hasVerb || stem.hasLocalRank { return 0 }
    if item.count == 1, passage.name(item.lowerBound) == nil { return 0 }
    // 北京等平台: the place is a place.
    if item.allSatisfy({ passage.name($0)?.type == .district }) { return 0 }
    let isHeaded = passage.head(item.upperBound - 1)?.type == type
    // 极地观测国内基地 beside a known platform: long enough to say which.
    if type == .platform, length >= 8, !stem.hasGrade,
      passage.ends(item.upperBound - 1, with: "中心") || passage.ends(item.upperBound - 1, with: "基地")
    {
      return 1
    }
    if stem.unknown >= 2, stem.unknown * 2 >= stem.length { return 2 }
    if isHeaded, stem.unknown >= 1 || stem.hasPlace { return 2 }
    return stem.unknown >= 1 || stem.hasPlace || stem.hasName || stem.hasRegion ? 1 : 0
  }
}

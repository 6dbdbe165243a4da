/// Places that only say where something is built: 嘉兴南湖机场, 西成铁路甘肃段.
extension FragmentRule {
  /// 嘉兴南湖机场, 杭州萧山国际机场: what is built bears the place's name and is none of the kinds that are marked.
  static func isOfStructure(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    // 330|千伏|果洛|玉树|线路: a power line.
    var first = tokens.lowerBound
    while tokens.lowerBound - first < 3, passage.name(first - 1)?.type == .district { first -= 1 }
    if passage.isWritten(first - 1, "千伏") { return true }
    // 礼县|四|角|坪|遗址: a name of what stands there.
    var tail = tokens.upperBound
    var count = 0
    while tail < passage.tokens.count, count <= 5, isNoun(passage, tail) {
      count += Int(passage.tokens[tail].length)
      tail += 1
      if passage.words(tail).contains(.structure), count >= 2 { return true }
    }
    if isRouteOfSigns(passage, tokens) || isOfSight(passage, tokens) { return true }
    // 江西省高速公路: all of them, and the place is meant.
    if passage.ends(last, with: "省") || passage.ends(last, with: "市") || passage.ends(last, with: "区")
      || passage.ends(last, with: "县")
    {
      return false
    }
    var next = tokens.upperBound
    while next - last < 4, passage.name(next)?.type == .district { next += 1 }
    if isOfRoute(passage, tokens.lowerBound..<next) { return true }
    // 诸暨至|嵊州|高速公路
    if passage.isWritten(tokens.lowerBound - 1, "至"), passage.words(next).contains(.structure) { return false }
    // 佛坪、|镇安|抽水蓄能|电站: the last of the places that have one each.
    if passage.isWritten(next, "抽水蓄能"), passage.kind(tokens.lowerBound - 1) == .enumeration { return false }
    if passage.words(next).contains(.structure) { return true }
    // 北京通州|站|开通, not 新疆站在新的起点上
    if passage.isWritten(next, "站"), !passage.isWritten(next + 1, "在"), !passage.isWritten(next + 1, "上") {
      return true
    }
    // 北京|西|站, 北京|西|至|良乡
    if passage.isOne(of: .directions, next) {
      return passage.isWritten(next + 1, "站") || passage.isWritten(next + 1, "至")
    }
    if passage.isOne(of: .sidedStations, next) { return true }
    if isAirportBehind(passage, next) { return true }
    return passage.isWritten(next, "国际") && passage.words(next + 1).contains(.structure)
  }

  /// 隆黄铁路|隆昌至叙永|段: the ends of a stretch. 西安—洛阳|高铁, 甲—乙、丙—丁等|高铁: the ends of a route that is built, in a
  /// list of such; what 至 joins are two places.
  private static func isOfRoute(_ passage: Passage, _ place: Range<Int>) -> Bool {
    let isFirst = isLine(passage, place.upperBound)
    guard isFirst || isLine(passage, place.lowerBound - 1) else { return false }
    if passage.isWritten(isFirst ? place.upperBound + 2 : place.upperBound, "段") { return true }
    guard passage.kind(isFirst ? place.upperBound : place.lowerBound - 1) == .hyphen else { return false }
    for index in place.upperBound..<(place.upperBound + 24) {
      if passage.words(index).contains(.structure) { return true }
      if isLine(passage, index) { continue }
      switch passage.kind(index) {
      case .stop, .comma, .number, .openQuote: return false
      case .word where !passage.words(index).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .preposition, .adverb]):
        return false
      default: break
      }
    }
    return false
  }

  /// 邵永、永清|广|等|6|条|高铁: a route of three signs, of which two are a county's short form, in a list of routes.
  private static func isRouteOfSigns(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound
    guard tokens.count == 1, passage.tokens[tokens.lowerBound].length == 2, passage.token(last)?.pointee.length == 1,
      passage.kind(last) == .character || passage.kind(last) == .word && !passage.isWritten(last, "等"),
      passage.kind(last + 1) == .enumeration || passage.isWritten(last + 1, "等")
        || passage.words(last + 1).contains(.structure),
      passage.kind(tokens.lowerBound - 1) == .enumeration || passage.kind(last + 1) == .enumeration
    else { return false }
    for index in (last + 1)..<(last + 24) {
      if passage.words(index).contains(.structure) { return passage.tokens[index - 1].length <= 2 }
      if [.stop, .comma].contains(passage.kind(index)) { return false }
    }
    return false
  }

  private static func isLine(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "至") || passage.kind(index) == .hyphen
  }

  /// 实施洛河中段治理、云岭县城乡供水等工程: an item of a list of works begins with a place; 西成铁路|甘肃|段: a stretch of what is
  /// built or of a river.
  static func isOfWork(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let (before, next) = (tokens.lowerBound - 1, tokens.upperBound)
    // 赤水河(云南|部分)
    if passage.isWritten(next, "部分"), passage.kind(before) == .openBracket, passage.kind(next + 1) == .closeBracket {
      return true
    }
    if passage.isWritten(next, "段") {
      // 赤水河(云南省|段)
      if passage.kind(before) == .openBracket, passage.kind(next + 1) == .closeBracket { return true }
      // 湘江|永州|段|水质: the place's part of a river.
      if passage.isOne(of: .waterStates, next + 1) { return false }
      return passage.words(before).contains(.structure) || passage.ends(before, with: "河")
        || passage.ends(before, with: "江") || passage.ends(before, with: "干流") || passage.ends(before, with: "线")
        || passage.ends(before, with: "期")
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
      // 广州|白云机场
      if passage.ends(next, with: "机场") { return true }
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

  private static func isNoun(_ passage: Passage, _ index: Int) -> Bool {
    if passage.kind(index) == .character { return true }
    return passage.kind(index) == .word && passage.name(index) == nil && passage.tokens[index].length <= 2
      && passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .tier,
        .modifier, .listEnd, .grade, .generic, .function, .industry,
      ])
  }
}

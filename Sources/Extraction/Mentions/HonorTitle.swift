/// What a title of honour looks like: its words of praise, its bearers, its last word.
extension HonorRule {
  /// 先进单位, 优秀组织奖, or 先进|管理|单位: a word of praise and at most one word between it and whom it is given to.
  static func isHonor(_ passage: Passage, _ index: Int, _ start: Int) -> Bool {
    guard isBearer(passage, index) else { return false }
    if isPraise(passage, index, whole: false) { return true }
    for before in stride(from: index - 1, through: max(start, index - 3), by: -1)
    where isPraise(passage, before, whole: true) { return true }
    return false
  }

  /// 获评全国高质量户外运动目的地: what is given by one of these verbs and begins with its scope is a title, whatever it is
  /// called. Of what others give (获批, 入选) only a head word says so.
  static func isTitle(_ passage: Passage, _ verb: Int, _ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    // 入选国家现代农业产业园, 列入国家生态镇: what the nation gives to one place.
    let isNational =
      passage.isOne(of: .nationWords, range.lowerBound)
      && passage.ends(last, withOneOf: .nationalPlaces) && !passage.ends(last, with: "中试基地")
      && !range.contains { passage.words($0).contains(.grade) && $0 > range.lowerBound }
    guard range.count >= (isNational ? 2 : 3), (6...26).contains(passage.length(range)),
      // 入选国家美丽河湖优秀案例6个: as many of them.
      passage.kind(range.upperBound) != .number || passage.ends(last, with: "案例")
    else { return false }
    // 全国典型案例: of anything.
    if passage.ends(last, with: "案例"), passage.length(range) < 8 { return false }
    // 国家级智能制造|典型|案例: of that rank; 全国…典型案例 is a list's title.
    if passage.ends(last, with: "案例"), passage.begins(last - 1, "典型"),
      passage.isOne(of: .ranksOfTitles, range.lowerBound)
    {
      return false
    }
    let isStrong =
      passage.isOne(of: .titleVerbs, verb)
    if !isStrong, !isNational, !endsTitle(passage, last) { return false }
    // 获评广东沿海建设先锋, 荣获自治区科技进步示范区
    let isLocal =
      isStrong && endsTitle(passage, last)
      && (passage.name(range.lowerBound)?.type == .district || passage.words(range.lowerBound).contains(.tier))
    guard
      isLocal || passage.isOne(of: .scopesOfTitles, range.lowerBound)
        || !(isStrong && !endsTitle(passage, last)) && passage.isOne(of: .ranksOfTitles, range.lowerBound)
    else { return false }
    guard passage.kind(last) == .word, passage.tokens[last].length >= 2 || isNational, !passage.ends(last, with: "名单"),
      !passage.ends(last, with: "企业"),
      passage.words(last).isDisjoint(with: [.verb, .preposition, .adverb, .conjunction])
    else { return false }
    return !(isNational ? range.dropLast() : range).contains {
      passage.kind($0) == .number && !passage.isWritten($0 + 1, "年度") || passage.kind($0) == .openQuote
        || !passage.words($0).isDisjoint(with: [.preposition, .measure, .conjunction])
    }
  }

  /// 跻身|国家先进制造业集群: a title that a table has whole, behind verbs that only titles follow.
  static func isBareTitle(_ passage: Passage, _ verb: Int, _ range: Range<Int>) -> Bool {
    range.count == 1 && passage.begins(range.lowerBound, "国家") && passage.length(range) >= 8
      && passage.head(range.lowerBound)?.subtype == .designation
      && (passage.isWritten(verb, "跻身") || passage.isWritten(verb, "争创"))
  }

  /// 入选中国孵化器50强, 获得云岭十大名牌产品: a list of the best of a place; 500强 and 百强 are classes.
  static func isRanking(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard range.count >= 3,
      passage.name(first)?.type == .district || passage.words(first).contains(.scope) || passage.begins(first, "全")
        || passage.isWritten(first, "国内"),
      passage.length(range) <= 20
    else { return false }
    // 全省专利进步十|强县: of a field.
    if passage.isWritten(last, "强县") || passage.isWritten(last, "强区") || passage.isWritten(last, "强镇") {
      return range.count >= 4 && passage.kind(last - 1) == .number
    }
    if passage.isWritten(last, "强") {
      return passage.kind(last - 1) == .number && passage.tokens[last - 1].length == 2
    }
    let isNoun =
      passage.kind(last) == .word && passage.tokens[last].length >= 2
      && passage.words(last).isDisjoint(with: [.verb, .preposition, .adverb, .measure])
    return isNoun && passage.kind(range.upperBound) != .number
      && range.dropLast().contains { passage.begins($0, "十大") }
  }

  /// 入选中国消费名品, 成为中国最美自驾线路: by its last word a title, also behind verbs that take anything.
  private static func endsTitle(_ passage: Passage, _ last: Int) -> Bool {
    passage.ends(last, withOneOf: .titleEnds)
  }

  /// 入选“2025全国山水案例”, “中国百年百大发现”: by the scope that a quotation begins with, behind its year, a title.
  static func isGivenTitle(_ passage: Passage, _ verb: Int, _ quote: Range<Int>) -> Bool {
    guard passage.words(verb).contains(.conferring), let last = quote.last else { return false }
    var first = quote.lowerBound
    if passage.kind(first) == .number, passage.tokens[first].length == 4 { first += 1 }
    if passage.isWritten(first, "年") || passage.isWritten(first, "年度") { first += 1 }
    let isScope =
      passage.words(first).contains(.scope) || passage.isWritten(first, "中国") || passage.isWritten(first, "全国")
    // “中国百强”, “全国重点镇名单”
    return isScope && first < last && (6...24).contains(passage.length(quote)) && passage.head(last) == nil
      && !passage.ends(last, with: "强") && !passage.ends(last, with: "名单") && !passage.ends(last, with: "企业")
  }

  /// The end of the title that begins at token `start` and ends with 示范区, 标杆园区, 目的地 or the like.
  static func titleEnd(_ passage: Passage, _ start: Int) -> Int? {
    for index in start..<(start + 10) {
      switch passage.kind(index) {
      case .word, .character, .latin, .number, .hyphen, .middleDot: break
      default: return nil
      }
      let words = passage.words(index)
      if !words.isDisjoint(with: [.conferring, .preposition, .measure, .conjunction]) || passage.isWritten(index, "的") {
        return nil
      }
      let isTitle = endsTitle(passage, index) || passage.head(index)?.subtype == .designation
      let isList = passage.isWritten(index + 1, "创建") || passage.isWritten(index + 1, "建设")
      let isClosed =
        isEnd(passage, index + 1) && passage.kind(index + 1) != .number || passage.isWritten(index + 1, "名单")
        || isList && (passage.isWritten(index + 2, "名单") || isEnd(passage, index + 2))
      if isTitle, isClosed, index > start, passage.length(start..<(index + 1)) >= 6 { return index + 1 }
    }
    return nil
  }

  /// 首批|国家级绿色园区|建设名单: whatever it is called, what a list is made of.
  static func listedEnd(_ passage: Passage, _ start: Int) -> Int? {
    guard passage.ends(start, with: "级") || passage.words(start).contains(.scope) else { return nil }
    for index in (start + 1)..<(start + 8) {
      guard passage.kind(index) == .word || passage.kind(index) == .character,
        passage.words(index).isDisjoint(with: [.conferring, .preposition, .measure, .conjunction])
      else { return nil }
      let isList = passage.isWritten(index + 1, "创建") || passage.isWritten(index + 1, "建设")
      if isList, passage.isWritten(index + 2, "名单") { return index + 1 }
    }
    return nil
  }

  private static func isBearer(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, withOneOf: .honourBearers)
  }

  private static func isPraise(_ passage: Passage, _ index: Int, whole: Bool) -> Bool {
    let isWhole = passage.isOne(of: .praises, index)
    return whole ? isWhole : !isWhole && passage.begins(index, withOneOf: .praises)
  }

  /// A title that says for which place or field: 全省…, 省级…, 2023年度…, a place.
  static func isDefinite(_ passage: Passage, _ start: Int) -> Bool {
    let words = passage.words(start)
    return passage.name(start) != nil || !words.isDisjoint(with: [.scope, .tier, .pronoun, .region])
      || passage.isWritten(start, "国内") || passage.begins(start, "国家")
      || passage.ends(start, with: "级") || passage.isWritten(start, "第") || passage.begins(start, "全")
      || passage.kind(start) == .openQuote
  }
}

/// Titles of honour behind a verb of conferring: 获评全省商务工作先进单位、全市村庄清洁行动先进集体; 荣获“节约型机关”称号.
///
/// What is conferred is the whole phrase from the verb, or from 、, to 先进单位, 优秀个人 or the like: such titles hold verbs,
/// quotations and 和, which end other names.
enum HonorRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var index = 0
    while index < passage.tokens.count {
      let words = passage.words(index)
      if words.contains(.conferring) || words.contains(.verb) && isWeakVerb(passage, index) {
        index = items(passage, behind: index, into: &result)
      } else {
        index += 1
      }
    }
  }

  /// Verbs that may go before a title and before much else.
  private static func isWeakVerb(_ passage: Passage, _ index: Int) -> Bool {
    ["表彰", "表彰奖励", "列入", "成为"].contains { (word: StaticString) in passage.isWritten(index, word) }
  }

  /// Reads a list of titles; the token at which the reading ended.
  private static func items(_ passage: Passage, behind verb: Int, into result: inout [Candidate]) -> Int {
    var start = skip(passage, verb + 1)
    // 首批数字经济标杆园区: one of the first that have the title.
    let isBatch = start > verb + 1 && passage.words(start - 1).contains(.modifier) && passage.ends(start - 1, with: "批")
    var index = start
    var isOpen = true
    while index < passage.tokens.count, index - start <= 20 {
      switch passage.kind(index) {
      case .stop, .comma: return index
      case .openQuote, .openBracket:
        guard let close = passage.partner(index), close - index <= 20 else { return index }
        // A quotation that is the whole item: 荣获|国家级|“节约型机关”; but 获评“国家级众创空间” says a class.
        let isFirst =
          index == start
          || index == start + 1 && !passage.words(start).isDisjoint(with: [.grade, .scope, .tier, .pronoun])
        let isClass = passage.ends(index + 1, with: "级") && passage.head(close - 1).map { $0.type != .program } ?? true
        if passage.kind(index) == .openQuote, isFirst, isOpen, isEnd(passage, close + 1), !isClass,
          passage.words(close + 1).isDisjoint(with: [.conferring]), isPhrase(passage, (index + 1)..<close),
          isStrong(passage, verb, after: close + 1)
        {
          append(passage, (index + 1)..<close, into: &result)
          isOpen = false
        }
        index = close + 1
        continue
      case .enumeration:
        start = skip(passage, index + 1)
        index = start
        isOpen = true
        continue
      case .word, .character, .number, .latin, .mask, .hyphen, .middleDot:
        let words = passage.words(index)
        if words.contains(.conferring) { return index }
        if passage.isWritten(index, "的") || passage.isWritten(index, "了") || passage.isWritten(index, "等") {
          return index
        }
        // 国家|首批|高质量户外运动目的地
        if index == start + 1, words.contains(.modifier), passage.ends(index, with: "批"),
          !passage.words(start).isDisjoint(with: [.scope, .pronoun])
        {
          let title = titleEnd(passage, index + 1)
          if let title { append(passage, (index + 1)..<title, into: &result) }
          return title ?? index + 1
        }
        if isOpen, isBatch, index == start {
          if let title = titleEnd(passage, start), title > start + 1 {
            append(passage, start..<title, into: &result)
            return title
          }
        }
        if isOpen, isEnd(passage, index + 1),
          isHonor(passage, index, start) || isTitle(passage, verb, start..<(index + 1))
            || isRanking(passage, start..<(index + 1))
        {
          let end = RightExtension.end(passage, index + 1, .program)
          // 市级优秀教师200名: so many are a class, unless the whole place's.
          let isCounted = passage.kind(end) == .number && !passage.begins(start, "全")
          if isDefinite(passage, start), !isCounted { append(passage, start..<end, into: &result) }
          index = end - 1
          isOpen = false
          if words.isDisjoint(with: [.conjunction]), passage.words(index + 1).contains(.conjunction) {
            start = skip(passage, index + 2)
            index = start
            isOpen = true
            continue
          }
        }
      default: return index
      }
      index += 1
    }
    return max(index, verb + 1)
  }

  private static func append(_ passage: Passage, _ range: Range<Int>, into result: inout [Candidate]) {
    guard (4...40).contains(passage.length(range)) else { return }
    result.append(Candidate(tokens: range, type: .program, subtype: "designation", rule: .honor, refusal: nil))
  }

  /// Passes over 了, 首批, 2023年度 behind the verb.
  private static func skip(_ passage: Passage, _ start: Int) -> Int {
    var start = start
    while start < passage.tokens.count {
      let words = passage.words(start)
      if passage.isWritten(start, "了") || passage.isWritten(start, "过") || passage.isWritten(start, "为")
        || passage.isWritten(start, "首届")
        || !words.isDisjoint(with: [.modifier, .adverb]) && words.isDisjoint(with: [.pronoun])
      {
        start += 1
      } else if passage.kind(start) == .number || passage.kind(start) == .mask,
        passage.isWritten(start + 1, "年") || passage.isWritten(start + 1, "年度")
      {
        start += 2
      } else {
        return start
      }
    }
    return start
  }

  /// 先进单位, 优秀组织奖, or 先进|管理|单位: a word of praise and at most one word between it and whom it is given to.
  private static func isHonor(_ passage: Passage, _ index: Int, _ start: Int) -> Bool {
    guard isBearer(passage, index) else { return false }
    if isPraise(passage, index, whole: false) { return true }
    for before in stride(from: index - 1, through: max(start, index - 3), by: -1)
    where isPraise(passage, before, whole: true) { return true }
    return false
  }

  /// 获评全国高质量户外运动目的地: what is given by one of these verbs and begins with its scope is a title, whatever it is
  /// called. Of what others give (获批, 入选) only a head word says so.
  private static func isTitle(_ passage: Passage, _ verb: Int, _ range: Range<Int>) -> Bool {
    guard range.count >= 3, (7...26).contains(passage.length(range)), passage.kind(range.upperBound) != .number else {
      return false
    }
    let isStrong =
      ["获评", "评为", "被评为", "荣获", "命名为", "被命名为", "获授", "喜获", "获评为"].contains(
        where: { (word: StaticString) in passage.isWritten(verb, word) })
    let last = range.upperBound - 1
    if !isStrong, !endsTitle(passage, last) { return false }
    // 获评广东沿海建设先锋, 荣获自治区科技进步示范区
    let isLocal =
      isStrong && endsTitle(passage, last)
      && (passage.name(range.lowerBound)?.type == .district || passage.words(range.lowerBound).contains(.tier))
    let opens: [StaticString] = ["全国", "世界", "中国", "全省", "国家", "国家级", "世界级", "全球"]
    guard isLocal || opens.prefix(isStrong ? 4 : 8).contains(where: { passage.isWritten(range.lowerBound, $0) }) else {
      return false
    }
    guard passage.kind(last) == .word, passage.tokens[last].length >= 2, !passage.ends(last, with: "名单"),
      !passage.ends(last, with: "企业"),
      passage.words(last).isDisjoint(with: [.verb, .preposition, .adverb, .conjunction, .measure])
    else { return false }
    return !range.contains {
      passage.kind($0) == .number || passage.kind($0) == .openQuote
        || !passage.words($0).isDisjoint(with: [.preposition, .measure, .conjunction])
    }
  }

  /// 入选中国孵化器50强, 获得云岭十大名牌产品: a list of the best of a place; 500强 and 百强 are classes.
  private static func isRanking(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard range.count >= 3, passage.name(first)?.type == .district || passage.words(first).contains(.scope),
      passage.length(range) <= 20
    else { return false }
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
    titles.contains { passage.ends(last, with: $0) }
  }

  private static let titles: [StaticString] = [
    "目的地", "名品", "名录", "线路", "路线", "公路", "公园", "乡村", "村落", "标杆", "样板", "先锋", "典范", "地标", "之星", "风景名胜区",
    "保护区", "名县", "名企", "名店", "十景", "突破", "示范区", "先行区", "试验区",
  ]

  /// The end of the title that begins at token `start` and ends with 示范区, 标杆园区, 目的地 or the like.
  private static func titleEnd(_ passage: Passage, _ start: Int) -> Int? {
    for index in start..<(start + 10) {
      switch passage.kind(index) {
      case .word, .character, .latin, .number, .hyphen, .middleDot: break
      default: return nil
      }
      let words = passage.words(index)
      if !words.isDisjoint(with: [.conferring, .preposition, .measure, .conjunction]) || passage.isWritten(index, "的") {
        return nil
      }
      let isTitle = endsTitle(passage, index) || passage.head(index)?.subtype == "designation"
      let isList = passage.isWritten(index + 1, "创建") || passage.isWritten(index + 1, "建设")
      let isClosed =
        isEnd(passage, index + 1) && passage.kind(index + 1) != .number || passage.isWritten(index + 1, "名单")
        || isList && (passage.isWritten(index + 2, "名单") || isEnd(passage, index + 2))
      if isTitle, isClosed, index > start, passage.length(start..<(index + 1)) >= 6 { return index + 1 }
    }
    return nil
  }

  private static func isBearer(_ passage: Passage, _ index: Int) -> Bool {
    bearers.contains { passage.ends(index, with: $0) }
  }

  private static let bearers: [StaticString] = [
    "单位", "集体", "个人", "单位奖", "工作者", "家庭", "市州", "组织", "团队", "班组", "党支部", "标兵", "能手", "楷模", "县", "区",
    "市", "乡镇", "街道", "村", "社区", "学校", "机关", "企业", "工会", "先锋", "带头人", "农民", "教师", "医生",
  ]

  private static func isPraise(_ passage: Passage, _ index: Int, whole: Bool) -> Bool {
    praises.contains {
      whole ? passage.isWritten(index, $0) : passage.begins(index, $0) && !passage.isWritten(index, $0)
    }
  }

  private static let praises: [StaticString] = ["先进", "优秀", "突出", "模范", "杰出", "十佳", "百佳", "最美", "优胜", "文明"]

  /// A title that says for which place or field: 全省…, 省级…, 2023年度…, a place.
  private static func isDefinite(_ passage: Passage, _ start: Int) -> Bool {
    let words = passage.words(start)
    return passage.name(start) != nil || !words.isDisjoint(with: [.scope, .tier, .pronoun])
      || passage.ends(start, with: "级") || passage.isWritten(start, "第") || passage.begins(start, "全")
      || passage.kind(start) == .openQuote
  }

  private static func isEnd(_ passage: Passage, _ next: Int) -> Bool {
    switch passage.kind(next) {
    case .stop, .comma, .enumeration, .openBracket, .closeBracket: true
    case .number: passage.words(next + 1).contains(.measure) || passage.isWritten(next + 1, "人")
    case .word:
      passage.isWritten(next, "等") || passage.ends(next, with: "称号") || passage.ends(next, with: "荣誉")
        || !passage.words(next).isDisjoint(with: [.conjunction, .conferring])
    default: next >= passage.tokens.count
    }
  }

  /// A quotation is a title behind 荣获 and 获评, or where 称号 follows; 获“…” and 入选“…” may be anything.
  private static func isStrong(_ passage: Passage, _ verb: Int, after: Int) -> Bool {
    if passage.ends(after, with: "称号") || passage.ends(after, with: "荣誉") { return true }
    return ["荣获", "获评", "被评为", "评为", "授予", "被授予", "命名为", "被命名为", "喜获", "获授"].contains(
      where: { (word: StaticString) in passage.isWritten(verb, word) })
  }

  /// A quotation that is neither a formula nor a sentence.
  private static func isPhrase(_ passage: Passage, _ range: Range<Int>) -> Bool {
    !range.contains {
      switch passage.kind($0) {
      case .plus, .comma, .stop, .enumeration, .openTitle: true
      default: false
      }
    }
  }
}

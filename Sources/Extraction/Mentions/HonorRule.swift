/// Titles of honour behind a verb of conferring: 获评全省商务工作先进单位、全市村庄清洁行动先进集体; 荣获“节约型机关”称号.
///
/// What is conferred is the whole phrase from the verb, or from 、, to 先进单位, 优秀个人 or the like: such titles hold verbs,
/// quotations and 和, which end other names.
enum HonorRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var index = 0
    while index < passage.tokens.count {
      if passage.words(index).contains(.conferring) || passage.isWritten(index, "表彰")
        || passage.isWritten(index, "表彰奖励")
      {
        index = items(passage, behind: index, into: &result)
      } else {
        index += 1
      }
    }
  }

  /// Reads a list of titles; the token at which the reading ended.
  private static func items(_ passage: Passage, behind verb: Int, into result: inout [Candidate]) -> Int {
    var start = skip(passage, verb + 1)
    var index = start
    var isOpen = true
    while index < passage.tokens.count, index - start <= 20 {
      switch passage.kind(index) {
      case .stop, .comma: return index
      case .openQuote, .openBracket:
        guard let close = passage.partner(index), close - index <= 20 else { return index }
        // A quotation that is the whole item.
        if passage.kind(index) == .openQuote, index == start, isOpen, isEnd(passage, close + 1),
          isPhrase(passage, (index + 1)..<close), isStrong(passage, verb, after: close + 1)
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
        if isOpen, isEnd(passage, index + 1),
          isHonor(passage, index, start) || isTitle(passage, verb, start..<(index + 1))
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
    for before in stride(from: index - 1, through: max(start, index - 2), by: -1)
    where isPraise(passage, before, whole: true) { return true }
    return false
  }

  /// 获评全国高质量户外运动目的地: what is given by one of these verbs and begins with its scope is a title, whatever it is
  /// called. Of what others give (获批, 入选) only a head word says so.
  private static func isTitle(_ passage: Passage, _ verb: Int, _ range: Range<Int>) -> Bool {
    guard range.count >= 3, (7...26).contains(passage.length(range)), passage.kind(range.upperBound) != .number else {
      return false
    }
    guard
      ["获评", "评为", "被评为", "荣获", "命名为", "被命名为", "获授", "喜获", "获评为"].contains(
        where: { (word: StaticString) in passage.isWritten(verb, word) })
    else { return false }
    let opens: [StaticString] = ["全国", "世界", "中国", "全省"]
    guard opens.contains(where: { passage.isWritten(range.lowerBound, $0) }) else { return false }
    let last = range.upperBound - 1
    guard passage.kind(last) == .word, passage.tokens[last].length >= 2, !passage.ends(last, with: "名单"),
      !passage.ends(last, with: "企业"),
      passage.words(last).isDisjoint(with: [.verb, .preposition, .adverb, .conjunction, .measure])
    else { return false }
    return !range.contains {
      passage.kind($0) == .number || passage.kind($0) == .openQuote
        || !passage.words($0).isDisjoint(with: [.preposition, .measure, .conjunction])
    }
  }

  private static func isBearer(_ passage: Passage, _ index: Int) -> Bool {
    bearers.contains { passage.ends(index, with: $0) }
  }

  private static let bearers: [StaticString] = [
    "单位", "集体", "个人", "单位奖", "工作者", "家庭", "市州", "组织", "团队", "班组", "党支部", "标兵", "能手", "楷模", "县", "区",
    "市", "乡镇", "街道", "村", "社区", "学校", "机关", "企业", "工会", "案例", "先锋", "带头人", "农民", "教师", "医生",
  ]

  private static func isPraise(_ passage: Passage, _ index: Int, whole: Bool) -> Bool {
    praises.contains {
      whole ? passage.isWritten(index, $0) : passage.begins(index, $0) && !passage.isWritten(index, $0)
    }
  }

  private static let praises: [StaticString] = ["先进", "优秀", "模范", "杰出", "十佳", "百佳", "最美", "优胜", "文明"]

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

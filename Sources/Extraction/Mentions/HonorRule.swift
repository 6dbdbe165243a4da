/// Titles of honour behind a verb of conferring: 获评全省商务工作先进单位、全市村庄清洁行动先进集体; 荣获“节约型机关”称号.
///
/// What is conferred is the whole phrase from the verb, or from 、, to 先进单位, 优秀个人 or the like: such titles hold verbs,
/// quotations and 和, which end other names.
enum HonorRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var end = 0
    for index in passage.verbs where index >= end {
      if passage.words(index).contains(.conferring) || isWeakVerb(passage, index) {
        end = items(passage, behind: index, into: &result)
      }
    }
  }

  /// Verbs that may go before a title and before much else.
  private static func isWeakVerb(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .weakHonourVerbs, index)
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
          isStrong(passage, verb, after: close + 1) || isGivenTitle(passage, verb, (index + 1)..<close)
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
          if let title = listedEnd(passage, start) ?? titleEnd(passage, start), title > start + 1 {
            append(passage, start..<title, into: &result)
            return title
          }
        }
        // 入选农业农村部|某某典型案例: whose list it is.
        if isOpen, passage.name(start)?.type == .institution, passage.ends(index, with: "案例"),
          isEnd(passage, index + 1),
          passage.length((start + 1)..<(index + 1)) >= 8
        {
          append(passage, (start + 1)..<(index + 1), into: &result)
          isOpen = false
        }
        // 入选国家创新型产业集群|名单
        if isOpen, isEnd(passage, index + 1) || passage.isWritten(index + 1, "名单"),
          isHonor(passage, index, start) || isTitle(passage, verb, start..<(index + 1))
            || isRanking(passage, start..<(index + 1)) || isOfPlaces(passage, verb, start..<(index + 1))
            || isBareTitle(passage, verb, start..<(index + 1))
        {
          let end = RightExtension.end(passage, index + 1, .program)
          // 市级优秀教师200名: so many are a class, unless the whole place's.
          let isCounted = passage.kind(end) == .number && !passage.begins(start, "全")
          if isDefinite(passage, start) || isCityTitle(passage, verb, start..<end)
            || isAdvanced(passage, verb, start..<end), !isCounted
          {
            append(passage, start..<end, into: &result)
          }
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

  /// 被评为|海岛旅游魅力城市: what is said of a city by one of these verbs in eight characters or more.
  private static func isCityTitle(_ passage: Passage, _ verb: Int, _ title: Range<Int>) -> Bool {
    passage.isOne(of: .titleVerbs, verb) && passage.isWritten(title.upperBound - 1, "城市")
      && passage.length(title) >= 8
  }

  /// 被评为|专利导航服务|先进单位, 蝉联|科技进步|先进|区: in what somebody is the best of his kind, in seven characters or more.
  private static func isAdvanced(_ passage: Passage, _ verb: Int, _ title: Range<Int>) -> Bool {
    let last = title.upperBound - 1
    guard passage.words(verb).contains(.conferring), passage.length(title) >= 7 else { return false }
    return passage.ends(last, with: "先进单位") || passage.ends(last, with: "先进集体")
      || passage.isWritten(last - 1, "先进") && passage.words(last).contains(.tier)
  }

  private static func append(_ passage: Passage, _ range: Range<Int>, into result: inout [Candidate]) {
    // 全国第|3|个|地铁城市: a place in a row.
    let isPlaceInRow = range.contains {
      passage.isWritten($0, "第") && passage.kind($0 + 1) == .number && !passage.isWritten($0 + 2, "届")
    }
    guard (4...40).contains(passage.length(range)), !isPlaceInRow else { return }
    result.append(Candidate(tokens: range, type: .program, subtype: .designation, rule: .honor, refusal: nil))
  }

  /// Passes over 了, 首批, 2023年度 behind the verb.
  private static func skip(_ passage: Passage, _ start: Int) -> Int {
    var start = start
    while start < passage.tokens.count {
      let words = passage.words(start)
      if passage.isWritten(start, "了") || passage.isWritten(start, "过") || passage.isWritten(start, "为")
        || passage.isWritten(start, "奖励")
        || passage.isWritten(start, "首届")
        // 获批|建设|国家级数据产业集聚区
        || passage.isWritten(start, "建设") && passage.isWritten(start - 1, "获批")
        || !words.isDisjoint(with: [.modifier, .adverb]) && words.isDisjoint(with: [.pronoun])
      {
        start += 1
      } else if passage.kind(start) == .number || passage.kind(start) == .mask,
        passage.isWritten(start + 1, "年") || passage.isWritten(start + 1, "年度")
      {
        start += 2
      } else if behindYear(passage, start) > start {
        start += 1
      } else {
        return start
      }
    }
    return start
  }

  /// Behind 2025 where the scope of a title follows at once: 入选2025|全国…案例.
  private static func behindYear(_ passage: Passage, _ start: Int) -> Int {
    let isYear =
      passage.kind(start) == .number && passage.tokens[start].length == 4
      && passage.bytes[Int(passage.tokens[start].start)...].starts(with: "20".utf8)
    let next = passage.words(start + 1)
    return isYear && (!next.isDisjoint(with: [.scope, .region]) || passage.begins(start + 1, "国内")) ? start + 1 : start
  }

  static func isEnd(_ passage: Passage, _ next: Int) -> Bool {
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
    return passage.isOne(of: .strongHonourVerbs, verb)
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

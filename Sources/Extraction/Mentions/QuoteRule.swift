/// “…” whose content is a name by its own head word: “兴滇英才支持计划”, 国家“双高计划”名单; by a number of articles at its
/// end: “新九条”; or by 平台 behind it: “科创通”平台.
enum QuoteRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.openQuote) {
      guard let close = passage.partner(index), close > index + 1 else { continue }
      // “开展‘自审自发’试点”: the verb is no part of the name.
      let opensWithVerb = passage.words(index + 1).contains(.executing) && close > index + 3
      let inside = (opensWithVerb ? index + 2 : index + 1)..<close
      // No rule takes more than 40 characters, and tokens have one at least: nested marks are not walked again.
      if inside.count > 40 { continue }
      if let candidate = articles(passage, inside) ?? named(passage, inside, after: behindRow(passage, close)) {
        result.append(candidate)
        continue
      }
      // “天府|银龄行动”: a known scheme's name may end a longer one.
      guard passage.length(inside) <= 40,
        let head = passage.head(close - 1) ?? (inside.count > 1 ? lastHead(passage, inside) : nil),
        inside.count > 1 || isWholeScheme(passage, close - 1),
        head.need != .function, head.need != .tier, head.type == .program || passage.kind(index + 1) != .number
      else { continue }
      guard !inside.contains(where: { passage.kind($0) == .plus }) || head.type == .program else { continue }
      // “模力社区” in quotation marks is no community; “兴村” is no village.
      if head.type == .district, !passage.isWritten(close - 1, "社区") { continue }
      let type = head.type == .district ? .platform : head.type
      let stem = Stem(passage, (index + 1)..<(close - 1))
      var refusal: Refusal?
      // “云岭教育云”平台
      let isPlaced = stem.hasPlace && (head.subtype == .scheme || passage.isWritten(behindRow(passage, close), "平台"))
      // 实施“高新英才计划”
      let isExecuted = passage.words(index - 1).contains(.executing) && passage.length(inside) >= 6
      if inside.count > 1, stem.content + stem.other == 0, !isPlaced, !isExecuted { refusal = .generic }
      // “发展飞地”, “强城”: of things only what is called by a word of its own; 10家“郑州研究院” are several.
      if type == .zone || type == .platform || type == .institution {
        if inside.count > 1, stem.length < 2 || stem.content == 0 && !stem.isAnchored && !stem.hasScope,
          passage.name(index - 1)?.type != .district
        {
          refusal = .generic
        }
        if passage.words(index - 1).contains(.measure), passage.kind(index - 2) == .number { refusal = .indefinite }
        // 建成“暖心驿站”113个
        if passage.kind(close + 1) == .number, passage.words(close + 2).contains(.measure) { refusal = .indefinite }
      }
      // “万名党员进社区” is no community.
      if isSlogan(passage, inside) || head.type == .district && QuotedClassRule.isOfMany(passage, index + 1) {
        refusal = .generic
      }
      // “水利水电工程”专业群: what is taught.
      if type == .program, passage.begins(close + 1, "专业") { refusal = .ofAnother }
      // “低碳工业园”样板: what others are to be like.
      if type == .zone, passage.isWritten(close + 1, "样板") || passage.isWritten(close + 1, "模式") { refusal = .generic }
      // 广东省“海湾青年创业基地”: a title of the province's.
      if type == .platform, passage.ends(close - 1, with: "基地"), HeadRule.isProvince(passage, index - 1) {
        result.append(
          Candidate(tokens: inside, type: .program, subtype: .designation, rule: .quoted, refusal: refusal))
        continue
      }
      let isLoan = passage.ends(close - 1, with: "贷")
      // 融资服务平台“云易贷”, “云科贷”“云科保”线上平台: what the loans are found on.
      let isSite =
        isLoan && (passage.ends(index - 1, with: "平台") || passage.isWritten(behindRow(passage, close), "线上"))
      result.append(
        Candidate(
          tokens: inside, type: isSite ? .platform : type, subtype: isSite ? nil : head.subtype, rule: .quoted,
          refusal: refusal))
    }
  }

  /// “登峰计划”, “科创贷”: one word that the table has as a head word.
  private static func isWholeScheme(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "贷")
      || passage.tokens[index].length >= 4
        && (passage.ends(index, with: "计划") || passage.ends(index, with: "行动") || passage.ends(index, with: "工程"))
  }

  /// 双中心, 五个中心, 一城一港一谷, 厂中厂: figures of speech and not the head word's kind of thing.
  static func isSlogan(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    guard let head = passage.head(inside.upperBound - 1) else { return false }
    // “五大任务”, but “六大战略”, “十项行动” are what a government calls its schemes.
    let isOwnScheme = passage.isOne(of: .numberedSchemes, inside.upperBound - 1)
    if inside.count == 3, passage.kind(inside.lowerBound) == .number, !isOwnScheme,
      passage.isWritten(inside.lowerBound + 1, "大") || passage.isWritten(inside.lowerBound + 1, "项"),
      head.type == .program
    {
      return true
    }
    // “一区一方案”
    if head.type == .program, passage.begins(inside.lowerBound, "一"), inside.upperBound - inside.lowerBound <= 5,
      inside.dropFirst().contains(where: { passage.begins($0, "一") })
    {
      return true
    }
    // “打造沿海特色城市”发展定位, “大抓项目、抓大项目”导向
    if head.type == .program, head.subtype != .policy {
      let first = inside.lowerBound
      if passage.kind(first) != .number, inside.contains(where: { passage.kind($0) == .enumeration }) { return true }
      let isCity = passage.ends(inside.upperBound - 1, with: "城市") || passage.ends(inside.upperBound - 1, with: "高地")
      if isCity, !passage.words(first).isDisjoint(with: [.verb, .innerVerb]) { return true }
    }
    // “企业需求清单”: a way of working.
    if passage.ends(inside.upperBound - 1, with: "清单"), !inside.contains(where: { passage.name($0)?.type == .district })
    {
      return true
    }
    // “三张清单”
    if head.type == .program, inside.count == 2, passage.ends(inside.lowerBound, with: "张") { return true }
    if head.type == .program, inside.count == 3, passage.kind(inside.lowerBound) == .number, !isOwnScheme,
      passage.words(inside.lowerBound + 1).contains(.measure)
    {
      return true
    }
    // 质量强区, “龙头企业+示范基地”
    if head.subtype == .designation {
      if inside.contains(where: { passage.kind($0) == .plus }) { return true }
      let last = inside.upperBound - 1
      return passage.length(inside) <= 4 && passage.bytes[Int(passage.tokens[last].start)...].starts(with: "强".utf8)
    }
    guard head.type == .institution || head.type == .zone else { return false }
    // “科普教育园地、示范推广基地”
    if inside.contains(where: { passage.kind($0) == .enumeration }) { return true }
    let first = inside.lowerBound
    if passage.kind(first) == .number, passage.words(first + 1).contains(.measure) { return true }
    if passage.kind(first) == .number, inside.dropFirst().contains(where: { passage.kind($0) == .number }) {
      return true
    }
    if passage.isWritten(first, "双") || passage.isWritten(first, "多") { return inside.count == 2 }
    return head.type == .institution && passage.isWritten(inside.upperBound - 1, "厂")
  }

  /// “牧九条”, “惠企十六条”: a document that is called by the number of its articles.
  private static func articles(_ passage: Passage, _ inside: Range<Int>) -> Candidate? {
    let last = inside.upperBound - 1
    guard inside.count >= 3, passage.isWritten(last, "条"), passage.kind(last - 1) == .number,
      passage.length(inside) <= 16
    else { return nil }
    return Candidate(tokens: inside, type: .program, subtype: .policy, rule: .quoted, refusal: nil)
  }

  /// “最美科技人”, 全国“百强农技协”, “全国最佳志愿服务组织”: a title with the scope before it; not where its bearers are counted.
  private static func superlative(_ passage: Passage, _ inside: Range<Int>, _ after: Int) -> Candidate? {
    let first = inside.lowerBound
    let isScoped = passage.words(first).contains(.scope)
    guard inside.count >= 2, passage.begins(isScoped ? first + 1 : first, withOneOf: .superlatives),
      (5...14).contains(passage.length(inside)),
      passage.kind(after) != .number || passage.isWritten(after + 1, "名") || passage.isWritten(after + 1, "人"),
      inside.allSatisfy({ passage.kind($0) == .word || passage.kind($0) == .character }),
      !inside.contains(where: { passage.isWritten($0, "的") }),
      passage.ends(inside.upperBound - 1, withOneOf: .honourBearers)
        || passage.words(inside.upperBound - 1).isDisjoint(with: [.verb, .innerVerb])
    else { return nil }
    let before = passage.words(first - 2)
    let isOfPlace = passage.name(first - 2)?.type == .district && !before.contains(.ambiguous)
    let takesScope =
      !isScoped && (!before.isDisjoint(with: [.scope, .tier]) || isOfPlace || passage.isOne(of: .wholes, first - 2))
    return Candidate(
      tokens: takesScope ? (first - 2)..<after : inside, type: .program, subtype: .designation, rule: .quoted,
      refusal: nil)
  }

  /// A short name of Latin letters or words no dictionary has before 平台, APP or 小程序.
  private static func named(_ passage: Passage, _ inside: Range<Int>, after: Int) -> Candidate? {
    if passage.isWritten(after, "称号") || passage.isWritten(after, "荣誉称号"), passage.length(inside) <= 24 {
      return Candidate(tokens: inside, type: .program, subtype: .designation, rule: .quoted, refusal: nil)
    }
    if let title = superlative(passage, inside, after) ?? localHonor(passage, inside) { return title }
    // “码上办”: 办 ends no department there.
    guard passage.length(inside) <= 10, passage.head(inside.upperBound - 1)?.need ?? .function == .function else {
      return nil
    }
    // “项目经理人制”
    if passage.isWritten(inside.upperBound - 1, "制"), (4...8).contains(passage.length(inside)),
      !inside.contains(where: { passage.kind($0) == .enumeration || passage.kind($0) == .number })
    {
      return Candidate(tokens: inside, type: .program, subtype: .scheme, rule: .quoted, refusal: nil)
    }
    // “苏企通”“宁企通”|服务平台, but “政企通”服务平台 is one name.
    let isRow =
      passage.kind(inside.upperBound + 1) == .openQuote || passage.kind(inside.lowerBound - 2) == .closeQuote
    let isPlatform =
      isOnline(passage, inside) || passage.isWritten(after, "平台") || passage.isWritten(after, "系统")
      || isRow && passage.head(after)?.type == .platform
      || passage.isWritten(after, "线上") && passage.isWritten(after + 1, "平台")
      || passage.isWritten(after, "APP") || passage.isWritten(after, "小程序")
      || isApp(passage, inside, after) || isLaunched(passage, inside)
    guard isPlatform, !inside.contains(where: { passage.kind($0) == .plus || passage.kind($0) == .comma }) else {
      return nil
    }
    return Candidate(tokens: inside, type: .platform, subtype: nil, rule: .quoted, refusal: nil)
  }

  /// “云岭省科技创新先进市”, “云岭十大技改优秀案例”: a place's title by its words of praise or its number.
  private static func localHonor(_ passage: Passage, _ inside: Range<Int>) -> Candidate? {
    guard passage.name(inside.lowerBound)?.type == .district, inside.count >= 4,
      (8...24).contains(passage.length(inside)),
      inside.allSatisfy({ [.word, .character, .number].contains(passage.kind($0)) }),
      HonorRule.isHonor(passage, inside.upperBound - 1, inside.lowerBound) || HonorRule.isRanking(passage, inside)
    else { return nil }
    return Candidate(tokens: inside, type: .program, subtype: .designation, rule: .quoted, refusal: nil)
  }
}

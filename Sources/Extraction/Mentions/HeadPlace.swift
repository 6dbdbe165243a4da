/// What stands around a head word and its stem.
struct HeadPlace {
  /// Characters of the head word.
  let headLength: Int
  /// A verb that takes such a name is before it.
  var governed = false
  /// 实施, 开展 and the like are at once before it.
  var isExecuted = false
  /// 成立, 组建 are at once before it.
  var isFounded = false
  /// 获评, 入选 are before it.
  var isConferred = false
  /// 获评, 被评为, 命名为 are before it: what follows is a title.
  var isAwarded = false
  /// It begins a clause or stands in a list.
  var isFree = false
  /// (宁波) behind it.
  var hasPlaceBehind = false
  /// 第五次经济|普查
  var isCensus = false
  /// 9项 follows it.
  var isCounted = false
  /// A verb takes it as its object, and no number follows it.
  var isObject = false
  /// 入选 or 被列为 before it.
  var isListed = false
  /// 奖 by itself, and no 一等奖.
  var isPrize = false
  /// 建设 behind it.
  var isBuilt = false
  /// 专项资金, 计划, 项目: a word for many things of one kind.
  var isClass = false
  /// 创新工程, 培养计划: a head word of four characters that are two words.
  var isLongScheme = false
  /// 重大专项, which every tier has one of.
  var isMajor = false
  /// 园区, 产业园: an area of any kind.
  var isPlainArea = false
  /// 产业园, 基地: an area that a firm may have; 中国—东盟科技城: one of two partners.
  var isFirmPark = false
  /// Six characters or more that end with 研究院.
  var isInstitute = false
  /// 研究院, 研究所, 实验室, which are called by their subject; centres of a subject are a class (临床医学研究中心).
  var isTopical = false
  /// 水利枢纽|工程: what is built, and no scheme.
  var isBuilding = false

  init(_ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ head: Head) {
    headLength = Int(passage.tokens[index].length)
    governed =
      Self.isGoverned(passage, boundary.stop, head.type)
      || head.type == .platform && passage.words(index + 1).contains(.launching)
    let stop = passage.words(boundary.stop)
    var verb = boundary.stop
    while verb > 0, boundary.stop - verb < 3, passage.words(verb).contains(.modifier) { verb -= 1 }
    isExecuted = passage.words(verb).contains(.executing)
    isFounded = stop.contains(.founding)
    isConferred = stop.contains(.conferring)
    isAwarded = Self.isAwarded(passage, boundary.stop) && Self.endsItem(passage, index + 1)
    switch passage.kind(boundary.stop) {
    case .stop, .comma, .enumeration: isFree = true
    default: isFree = stop.contains(.conjunction)
    }
    // 农村信用贷款与抵押贷款|改革试点: a pilot may be shared by what stands before.
    if passage.isWritten(index, "专项") || passage.kind(boundary.stop) != .stop && passage.ends(index, with: "试点") {
      isFree = false
    }
    isCensus = passage.isWritten(index, "普查")
    isCounted = passage.kind(index + 1) == .number && passage.words(index + 2).contains(.measure)
    if isCounted { (isFree, isFounded) = (false, false) }
    isObject =
      !isCounted && !stop.isDisjoint(with: [.verb, .innerVerb, .carrying])
      && (passage.ends(index, with: "系统") || passage.ends(index, with: "库") || passage.ends(index, with: "信息平台")
        || passage.ends(index, with: "管理平台") || passage.ends(index, with: "应用平台")
        || passage.ends(index, with: "装置"))
    isListed =
      passage.isWritten(boundary.stop, "入选") || passage.isWritten(boundary.stop, "列为")
      || passage.isWritten(boundary.stop, "被列为") || passage.isWritten(boundary.stop, "纳入")
    isPrize = passage.isWritten(index, "奖")
    isBuilt = passage.isWritten(index + 1, "建设")
    isClass =
      passage.ends(index, with: "资金") || passage.isWritten(index, "计划") || passage.isWritten(index, "项目")
      || passage.isWritten(index, "专项") || passage.isWritten(index, "科技计划")
    isLongScheme = headLength >= 4 && (passage.ends(index, with: "工程") || passage.ends(index, with: "计划"))
    isMajor = passage.isWritten(index, "重大专项") || passage.isWritten(index, "重点专项")
    hasPlaceBehind =
      RightExtension.end(passage, index + 1, head.type) > index + 1 && passage.name(index + 2)?.type == .district
    isPlainArea = passage.isWritten(index, "园区") || passage.isWritten(index, "产业园") || passage.isWritten(index, "产业园区")
    isFirmPark =
      passage.ends(index, with: "产业园") || passage.ends(index, with: "工业园") || passage.ends(index, with: "科技园")
      || passage.ends(index, with: "产业城") || passage.ends(index, with: "小镇") || passage.ends(index, with: "基地")
      || passage.ends(index, with: "谷") || passage.ends(index, with: "创园")
      || passage.kind(boundary.start + 1) == .hyphen
    isInstitute = headLength >= 6 && passage.ends(index, with: "研究院")
    isTopical =
      passage.ends(index, with: "研究院") || passage.ends(index, with: "研究所") || passage.ends(index, with: "实验室")
    isBuilding =
      (passage.isWritten(index, "工程") || passage.isWritten(index, "项目"))
      && (!passage.words(index - 1).isDisjoint(with: [.structure, .works]) || passage.ends(index - 1, with: "枢纽")
        || passage.isWritten(index - 1, "重点") || passage.isWritten(index - 1, "重大") && passage.isWritten(index, "工程"))
    // 建成…治理工程; …水电工程开工
    if !isBuilding, passage.isWritten(index, "工程") {
      isBuilding =
        ["建成", "全面建成", "新建", "开工", "续建", "竣工"].contains { (word: StaticString) in passage.isWritten(boundary.stop, word)
        }
        || ["开工", "竣工", "完工", "投用", "投运", "通水", "通车", "建成", "建成投用", "开工建设", "加快建设", "全线"]
          .contains { (word: StaticString) in passage.isWritten(index + 1, word) }
    }
  }

  /// Whether what stands before or behind the head word makes it a part of another phrase.
  func isOfAnother(_ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem, _ head: Head) -> Bool {
    // “魔搭”平台: a bare class word behind a quoted name; QuoteRule takes the name.
    let isClassWord =
      (passage.isWritten(index, "平台") || passage.isWritten(index, "系统") || passage.isWritten(index, "城市")
        || passage.isWritten(index, "园区") || passage.isWritten(index, "景区") || passage.isWritten(index, "学校")
        || passage.ends(index, with: "称号"))
      && stem.isOneQuote
      || passage.isWritten(index, "规划") && stem.isOneQuote && passage.isPeriod(boundary.start + 1)
        && Self.isPeriodOfTime(passage, index + 1)
      || passage.isWritten(index, "战略") && passage.isWritten(index - 1, "重大") && stem.hasQuote
    if isClassWord { return true }
    if head.type == .program {
      if passage.isWritten(index + 1, "体系") || passage.isWritten(index + 1, "体制") { return true }
      // 可享受|专项|政策: of which kind a policy is; 社会主义制度
      if passage.isWritten(index, "专项"),
        ["政策", "经费", "补助", "奖励", "检查", "督查", "督导", "债券", "贷款"].contains(where: { (word: StaticString) in
          passage.isWritten(index + 1, word)
        })
      {
        return true
      }
      if passage.isWritten(index, "制度"), passage.ends(index - 1, with: "社会主义") { return true }
      // 科技创新|战略|支撑: how important it is.
      if passage.ends(index, with: "战略"),
        ["定位", "地位", "布局", "部署"].contains(where: { (word: StaticString) in
          passage.isWritten(index + 1, word)
        })
          || !stem.hasQuote
            && [
              "支撑", "支点", "机遇", "资源", "作用", "腹地", "合作", "基地", "意图", "物资", "保障", "储备", "枢纽", "通道", "纵深", "需求", "意图",
              "目标", "力量", "科技", "要求", "导向", "",
            ].contains(where: { (word: StaticString) in passage.isWritten(index + 1, word) })
      {
        return true
      }
      // 某某市爱心城市|物业一号站: a city's.
      if passage.isWritten(index, "城市"), passage.kind(index + 1) == .word, !isPrize,
        passage.words(index + 1).isDisjoint(with: [
          .verb, .innerVerb, .listedVerb, .conjunction, .conferring, .adverb, .preposition, .listEnd,
        ]),
        !["试点", "称号", "名单", "行列", "名片", "等", "目标"].contains(where: { (word: StaticString) in
          passage.isWritten(index + 1, word)
        })
      {
        return true
      }
      // 罗湖区创新载体奖励政策: a policy is a name where it is issued or carried out.
      if passage.ends(index, with: "政策"), !governed { return true }
      // 采取知识产权保护措施308批次, 申报省科技项目4项: as many as that are no one thing.
      if passage.kind(index + 1) == .number,
        passage.words(index + 2).contains(.measure) || passage.isWritten(index + 2, "批次"), !stem.hasQuote,
        passage.isWritten(index, "项目") && stem.length <= 4 || passage.ends(index, with: "措施")
      {
        return true
      }
    }
    if passage.isWritten(index, "项目") {
      // 软科学研究计划|项目: the projects of a plan; the plan is the name.
      if passage.head(index - 1)?.type == .program || passage.name(index - 1)?.type == .program { return true }
      // 华电…制氢项目: a firm's investment.
      if (boundary.start..<index).contains(where: { passage.name($0)?.type == .institution }) { return true }
    }
    // “科技之春”宣传月|系列活动: the event is named before it.
    if passage.isWritten(index, "系列活动"),
      passage.head(index - 1)?.type == .event || passage.name(index - 1)?.type == .event
    {
      return true
    }
    // 省总工会联席会议|机制, 亚运会|竞赛场馆
    if head.type == .event {
      if passage.isWritten(index + 1, "机制") || passage.isWritten(index + 1, "制度") { return true }
      if boundary.start == index - 1, passage.name(index - 1)?.type == .event, passage.isWritten(index, "竞赛") {
        return true
      }
    }
    // 课堂240|节, 第135届|展|会上
    if head.type == .event, headLength == 1,
      passage.kind(index - 1) == .number || passage.begins(index + 1, "会")
    {
      return true
    }
    // 南博会办|展
    if head.type == .event, headLength == 1, boundary.start < index, passage.tokens[index - 1].length == 1,
      passage.words(index - 1).contains(.listedVerb)
    {
      return true
    }
    // 增收节|支, 开源节|流: a part of another word.
    if head.type == .event, headLength == 1, passage.kind(index + 1) == .character || isLone(passage, index + 1) {
      return true
    }
    // “…”实践活动: a study campaign, whose motto is no name.
    if passage.isWritten(index, "活动"), passage.isWritten(index - 1, "实践") || passage.isWritten(index - 1, "教育") {
      return true
    }
    // 学习强国|平台: a known platform's class.
    return head.type == .platform && boundary.start + 1 == index && passage.name(boundary.start)?.type == .platform
  }

  /// “十四五”规划收官之年: the years and not the plan.
  private static func isPeriodOfTime(_ passage: Passage, _ next: Int) -> Bool {
    for word in ["收官", "承上启下", "开局", "期间", "时期", "前期", "圆满收官", "决胜", "攻坚", "关键", "开局之年"] as [StaticString]
    where passage.isWritten(next, word) { return true }
    // 是“十四五”规划的关键之年
    if passage.isWritten(next, "的") {
      return ["关键", "收官", "开局", "重要", "攻坚", "最后", "第一"].contains { (word: StaticString) in
        passage.begins(next + 1, word)
      }
    }
    return passage.ends(next, with: "之年")
  }

  private static func endsItem(_ passage: Passage, _ next: Int) -> Bool {
    switch passage.kind(next) {
    case .stop, .comma, .enumeration, .closeQuote: true
    default: passage.ends(next, with: "称号") || passage.words(next).contains(.conjunction)
    }
  }

  /// 获评, 成功创建|为
  private static func isAwarded(_ passage: Passage, _ stop: Int) -> Bool {
    if passage.isWritten(stop, "为"), passage.words(stop - 1).contains(.conferring) { return true }
    return ["获评", "评为", "被评为", "命名为", "被命名为", "创建为", "获评为"].contains { (word: StaticString) in
      passage.isWritten(stop, word)
    }
  }

  /// A single character that no table says anything of.
  private func isLone(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .word && passage.tokens[index].length == 1
      && passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .preposition, .conjunction, .adverb, .listEnd, .pronoun, .conferring,
      ])
      && !passage.isWritten(index, "等") && !passage.isWritten(index, "的")
  }

  /// Whether the word before the name is a verb that takes such a name.
  private static func isGoverned(_ passage: Passage, _ stop: Int, _ type: MentionType) -> Bool {
    let words = passage.words(stop)
    if type == .platform { return !words.isDisjoint(with: [.launching, .conferring, .issuing]) }
    if !words.isDisjoint(with: [.carrying, .issuing, .conferring]) { return true }
    // 市民文化节、农民文化节: governed as the item before it is.
    let isJoined = passage.kind(stop) == .enumeration || words.contains(.conjunction)
    if isJoined, type == .event || type == .program,
      passage.head(stop - 1)?.type == type || passage.name(stop - 1)?.type == type
    {
      return true
    }

    if type == .program, !words.isDisjoint(with: [.verb, .innerVerb]) { return true }
    if words.contains(.modifier) {
      // 新一轮高峰学科建设行动: of which there was one before.
      return type == .program && passage.isWritten(stop, "新一轮") || isGoverned(passage, stop - 1, type)
    }
    return false
  }
}

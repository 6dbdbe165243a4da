/// What stands around a head word and its stem. What few names are asked for is looked up where they are.
struct HeadPlace {
  let passage: Passage
  /// The head word.
  let index: Int
  private let boundary: LeftBoundary
  /// Characters of the head word.
  let headLength: Int
  /// A verb that takes such a name is before it.
  let governed: Bool
  /// 成立, 组建 are at once before it.
  let isFounded: Bool
  /// 获评, 入选 are before it.
  let isConferred: Bool
  /// It begins a clause or stands in a list.
  let isFree: Bool
  /// (宁波) behind it.
  let hasPlaceBehind: Bool
  /// 9项 follows it.
  let isCounted: Bool

  /// - Parameter end: behind the name.
  init(_ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ head: Head, end: Int) {
    (self.passage, self.index, self.boundary) = (passage, index, boundary)
    headLength = Int(passage.tokens[index].length)
    governed =
      Self.isGoverned(passage, boundary.stop, head.type)
      || head.type == .platform && passage.words(index + 1).contains(.launching)
    let stop = passage.words(boundary.stop)
    isConferred = stop.contains(.conferring)
    isCounted = passage.kind(index + 1) == .number && passage.words(index + 2).contains(.measure)
    isFounded = !isCounted && (stop.contains(.founding) || stop.contains(.joint))
    let opens =
      switch passage.kind(boundary.stop) {
      case .stop, .comma, .enumeration: true
      default: stop.contains(.conjunction)
      }
    // 农村信用贷款与抵押贷款|改革试点: a pilot may be shared by what stands before.
    isFree =
      opens && !isCounted && !passage.isWritten(index, "专项")
      && (passage.kind(boundary.stop) == .stop || !passage.ends(index, with: "试点"))
    hasPlaceBehind =
      end > index + 1 && passage.name(index + 2)?.type == .district && !passage.isWritten(index + 3, "段")
  }

  /// 实施, 开展 and the like are at once before it.
  var isExecuted: Bool {
    var verb = boundary.stop
    while verb > 0, boundary.stop - verb < 3, passage.words(verb).contains(.modifier) { verb -= 1 }
    return passage.words(verb).contains(.executing)
  }

  /// 获评, 被评为, 命名为 are before it: what follows is a title.
  var isAwarded: Bool { Self.isAwarded(passage, boundary.stop) && Self.endsItem(passage, index + 1) }

  /// 第五次经济|普查
  var isCensus: Bool { passage.isWritten(index, "普查") }

  /// A verb takes it as its object, and no number follows it.
  var isObject: Bool {
    !isCounted && !passage.words(boundary.stop).isDisjoint(with: [.verb, .innerVerb, .carrying])
      && (passage.ends(index, with: "系统") || passage.ends(index, with: "库") || passage.ends(index, with: "信息平台")
        || passage.ends(index, with: "管理平台") || passage.ends(index, with: "应用平台")
        || passage.isWritten(index, "综合服务平台") || isSystem
        || passage.ends(index, with: "装置"))
  }

  /// 调度平台, 信息库: a system for one purpose, of which a place has one.
  var isSystem: Bool { passage.isOne(of: .systems, index) }

  /// 入选 or 被列为 before it.
  var isListed: Bool {
    passage.isWritten(boundary.stop, "入选") || passage.isWritten(boundary.stop, "列为")
      || passage.isWritten(boundary.stop, "被列为") || passage.isWritten(boundary.stop, "纳入")
  }

  /// 省, 市 before a quotation: 省“甲”“乙”攻关项目.
  var isOfTier: Bool {
    passage.words(boundary.start).contains(.tier) && passage.kind(boundary.start + 1) == .openQuote
  }

  /// 奖 by itself, and no 一等奖.
  var isPrize: Bool { passage.isWritten(index, "奖") }

  /// 建设 behind it.
  var isBuilt: Bool { passage.isWritten(index + 1, "建设") }

  /// 专项资金, 计划, 项目: a word for many things of one kind.
  var isClass: Bool {
    passage.ends(index, with: "资金") || passage.isWritten(index, "计划") || passage.isWritten(index, "项目")
      || passage.isWritten(index, "专项") || passage.isWritten(index, "科技计划")
  }

  /// 创新工程, 培养计划: a head word of four characters that are two words.
  var isLongScheme: Bool {
    headLength >= 4 && (passage.ends(index, with: "工程") || passage.ends(index, with: "计划"))
  }

  /// 重大专项, which every tier has one of.
  var isMajor: Bool { passage.isWritten(index, "重大专项") || passage.isWritten(index, "重点专项") }

  /// 园区, 产业园: an area of any kind.
  var isPlainArea: Bool {
    passage.isWritten(index, "园区") || passage.isWritten(index, "产业园") || passage.isWritten(index, "产业园区")
  }

  /// 产业园, 基地: an area that a firm may have; 中国—东盟科技城: one of two partners.
  var isFirmPark: Bool {
    passage.ends(index, with: "产业园") || passage.ends(index, with: "工业园") || passage.ends(index, with: "科技园")
      || passage.ends(index, with: "产业城") || passage.ends(index, with: "小镇") || passage.ends(index, with: "基地")
      || passage.ends(index, with: "谷") || passage.ends(index, with: "创园") || passage.ends(index, with: "创新港")
      || passage.kind(boundary.start + 1) == .hyphen
  }

  /// Five characters or more that end with 研究院.
  var isInstitute: Bool { headLength >= 5 && passage.ends(index, with: "研究院") }

  /// 基地, which any product has.
  var isBase: Bool { passage.ends(index, with: "基地") }

  /// 国家重点实验室, 全国重点实验室, 国家技术创新中心.
  var isStateLaboratory: Bool {
    passage.isWritten(index, "国家重点实验室") || passage.isWritten(index, "全国重点实验室")
      || passage.isWritten(index, "国家技术创新中心")
  }

  /// 智算中心, 数据中心, which are called by one word.
  var isComputing: Bool { passage.ends(index, with: "算中心") || passage.ends(index, with: "数据中心") }

  /// 研究院 by itself.
  var isBareInstitute: Bool { passage.isWritten(index, "研究院") }

  /// 研究院, 研究所, 实验室, which are called by their subject; centres of a subject are a class (临床医学研究中心).
  var isTopical: Bool {
    passage.ends(index, with: "研究院") || passage.ends(index, with: "研究所") || passage.ends(index, with: "实验室")
  }

  /// 示范户, 示范村: whom a title is given to.
  var isBearer: Bool { passage.isWritten(index, "示范户") || passage.isWritten(index, "示范村") }

  /// 水利枢纽|工程: what is built, and no scheme.
  var isBuilding: Bool {
    let isWork = passage.isWritten(index, "工程")
    guard isWork || passage.isWritten(index, "项目") else { return false }
    let stop = boundary.stop
    let isOfStructure =
      !passage.words(index - 1).isDisjoint(with: [.structure, .works]) || passage.ends(index - 1, with: "枢纽")
      || passage.isWritten(index - 1, "重点") || passage.isWritten(index - 1, "重大") && isWork
    // 建成…治理工程; …水电工程开工
    let isOfVerb =
      isWork && (passage.isOne(of: .buildingVerbs, stop) || passage.isOne(of: .builtStates, index + 1))
    guard isOfStructure || isOfVerb else { return false }
    // 实施电网改造行动和|校舍加固工程: carried out as the scheme before it is.
    if passage.words(stop).contains(.conjunction), passage.head(stop - 1)?.subtype == .scheme,
      passage.ends(stop - 1, with: "行动")
    {
      return false
    }
    return isWork
      ? !ProjectNameRule.isNamedWork(passage, boundary.start, index)
      : !ProjectNameRule.isOfficial(passage, boundary.start, index)
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
    return passage.isOne(of: .namingVerbs, stop)
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

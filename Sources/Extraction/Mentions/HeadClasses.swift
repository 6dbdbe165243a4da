/// Classes of what head words stand for: roles of a place, halls, meetings of the whole place, campaigns, branches.
extension HeadRule {
  /// 怀柔实验室|新疆|基地, 国家实验室|成都|基地: the laboratory's own, and no area as that of a firm is; 苏州实验室|主体|园区: where it
  /// works, and no name.
  static func readLaboratory(_ passage: Passage, _ stem: Range<Int>, _ result: inout Candidate) {
    guard let last = stem.last(where: { passage.ends($0, with: "实验室") || passage.name($0)?.subtype == .research })
    else {
      return
    }
    let between = (last + 1)..<stem.upperBound
    if passage.isWritten(stem.upperBound, "基地"), between.allSatisfy({ passage.name($0)?.type == .district }) {
      // 争创国家实验室|基地
      let isDefinite = last > stem.lowerBound || !between.isEmpty
      (result.type, result.subtype, result.refusal) = (.institution, .research, isDefinite ? nil : .generic)
    } else if passage.ends(last, with: "实验室"), !passage.isWritten(stem.upperBound, "集聚区"),
      !between.contains(where: { passage.name($0)?.type == .district })
    {
      result.refusal = .ofAnother
    }
  }

  /// 高原医学研究中心|二期: what is built in phases is one.
  static func isPhase(_ passage: Passage, _ last: Int, _ stem: Stem, _ refusal: Refusal?) -> Bool {
    (refusal == .notProper || refusal == .noPlace) && passage.ends(last, with: "期") && stem.content >= 2
      && !stem.hasGrade && !stem.hasLocalRank && !stem.opensWithVerb
  }

  /// 打造|国际|航运|中心, 建成国家优质棉花基地: what a place is, or is to become, for the country or the world.
  static func isRole(_ passage: Passage, _ index: Int, _ stop: Int, _ stem: Stem) -> Bool {
    guard stem.hasScope, !stem.isAnchored, !stem.hasRegion, !stem.hasTier, stem.unknown < 2,
      passage.isWritten(index, "中心") || passage.isWritten(index, "物流中心") || passage.isWritten(index, "集散中心")
        || passage.isWritten(index, "基地") || passage.isWritten(index, "生产基地") || passage.isWritten(index, "港")
    else { return false }
    let before = passage.words(stop)
    if before.contains(.founding) || before.contains(.conferring) { return false }
    return !before.isDisjoint(with: [.verb, .innerVerb, .listedVerb]) || passage.kind(stop) == .enumeration
      || passage.words(stop).contains(.conjunction) || passage.isOne(of: .behindRole, index + 1)
  }

  /// 打造服务企业走出去先行区, 建设科技产业融合发展试验区: a long phrase that a verb takes, with no place in it.
  static func isLongTitle(_ passage: Passage, _ index: Int, _ stem: Stem, _ governor: WordKinds) -> Bool {
    stem.length >= 5 && !passage.isWritten(index, "示范区") && !stem.hasPlace && !stem.hasName && !stem.hasRegion
      && !stem.hasLocalRank && !stem.opensWithRank
      && !governor.isDisjoint(with: [.innerVerb, .carrying, .conferring, .verb])
  }

  /// 中国-菲律宾创新发展示范园区 is an area by its place; 被评为4A级景区 is a title.
  static func areaOrTitle(
    _ passage: Passage, _ index: Int, _ head: Head, _ stem: Stem, _ place: HeadPlace
  ) -> (MentionType, NameSubtype?)? {
    if head.subtype == .designation, passage.ends(index, with: "园区"), stem.hasPlace, !stem.hasTier, !stem.hasGrade,
      !place.isConferred
    {
      return (.zone, nil)
    }
    // 桂林|世界级旅游|城市: a title with the place that bears it.
    if head.subtype == .designation, passage.ends(index, with: "城市"), stem.opensWithPlace, !place.isConferred,
      stem.content >= 2
    {
      return (.zone, nil)
    }
    // 国际|研发|中心城市: what a city is to be for the world, by its field.
    if head.type == .zone, passage.isWritten(index, "中心城市"), stem.hasScope || stem.hasRegion, !stem.hasPlace,
      !stem.hasName, stem.length >= 4
    {
      return (.program, .designation)
    }
    let isTitle =
      head.type == .zone && place.isAwarded && passage.ends(index, with: "景区") && passage.ends(index - 1, with: "级")
    return isTitle && !stem.hasPlace ? (.program, .designation) : nil
  }

  /// 某某研究院|新|园区: a new one; 某某高新区|国家级|零碳园区: what the area is, or is to be.
  static func isOnlyKind(_ passage: Passage, _ index: Int, _ head: Head, from start: Int) -> Bool {
    // 昶江湿地|国家级|自然保护区: the whole.
    guard head.type == .zone, !passage.ends(index, with: "保护区") else { return false }
    if passage.isWritten(index - 1, "新"), passage.name(index - 2)?.type == .institution { return true }
    let rank = passage.ends(index - 1, with: "级") ? index - 1 : index - 2
    return rank > start && passage.ends(rank, with: "级")
      && (passage.name(rank - 1)?.type == .zone || passage.head(rank - 1)?.type == .zone)
  }

  /// 省部共建|青稞和牦牛种质资源与遗传改良|国家重点实验室: a laboratory of a ministry and a province is called by all that follows.
  static func jointStart(_ passage: Passage, _ index: Int) -> Int? {
    for start in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      switch passage.kind(start) {
      case .stop, .comma, .enumeration, .openQuote, .closeQuote: return nil
      default: if passage.isWritten(start, "省部共建") { return start }
      }
    }
    return nil
  }

  static func ownsBranch(_ passage: Passage, _ stem: Range<Int>) -> Bool {
    // 中国—东盟技术转移中心|昆明|分中心: no more than what it is a branch of.
    stem.contains {
      passage.tokens[$0].length >= 3 && (passage.name($0)?.type ?? passage.head($0)?.type) == .institution
    }
  }

  static func isHall(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .halls, index)
  }

  /// The token of 全市, 全省 from which the name of a meeting of the whole place begins, at `index` or a few words before it.
  static func whole(_ passage: Passage, _ index: Int) -> Int? {
    var index = index
    for _ in 0..<6 {
      if passage.isOne(of: .wholesAndCommittees, index) { return index }
      guard passage.kind(index) == .word,
        passage.words(index).isDisjoint(with: [.verb, .preposition, .pronoun, .determiner])
      else { return nil }
      index -= 1
    }
    return nil
  }

  static func isWhole(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .wholes, index)
  }

  /// “三比三创”活动|为|抓手
  static func isMeans(_ passage: Passage, _ next: Int) -> Bool {
    passage.isWritten(next, "为")
      && passage.isOne(of: .means, next + 1)
  }

  /// “项目建设年”, “千名干部助千企”: a campaign of the administration and no event.
  static func isCampaign(_ passage: Passage, _ quote: Range<Int>) -> Bool {
    guard let last = quote.last else { return false }
    // “三比三创”, “千家企业评环境”
    let first = quote.lowerBound
    // “88公益节”: a day of the year.
    if passage.ends(last, with: "日") || passage.ends(last, with: "节") { return false }
    if passage.kind(first) == .number || passage.begins(first, "千") || passage.begins(first, "万") { return true }
    return passage.ends(last, with: "年") || passage.ends(last, with: "企") || passage.ends(last, with: "企业")
      || quote.contains { passage.isWritten($0, "干部") || passage.isWritten($0, "助企") || passage.isWritten($0, "帮企") }
  }

  /// 入选|首批|昶州市|企业|研发中心: one of those that a place chose among its firms.
  static func isOfFirst(_ passage: Passage, _ boundary: LeftBoundary, _ stem: Stem, _ head: Head) -> Bool {
    head.type == .institution && stem.hasPlace && stem.unknown == 0 && passage.isWritten(boundary.stop, "首批")
      && passage.words(boundary.stop - 1).contains(.conferring) && passage.isWritten(boundary.start + 1, "企业")
  }

  static func isProvince(_ passage: Passage, _ index: Int) -> Bool {
    guard let name = passage.name(index), name.type == .district else { return false }
    return name.level == .province && passage.kind(index - 1) != .openBracket
  }

  /// 某某实验室等|省创新实验室, 老挝等|国家建设联合实验室: behind 等 stands the class of what was listed. 等|陕西|实验室, 湖北|实验室|体系:
  /// the province's laboratories.
  static func isClassOfList(_ passage: Passage, _ boundary: LeftBoundary, _ index: Int) -> Bool {
    let start = boundary.start
    let isListed = passage.isWritten(start - 1, "等")
    if passage.isWritten(index, "实验室"), start + 1 == index, passage.name(start)?.type == .district,
      isListed || passage.isWritten(index + 1, "体系")
    {
      return true
    }
    return isListed && (passage.words(start).contains(.tier) || passage.isWritten(start, "国家"))
  }
}

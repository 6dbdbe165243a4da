/// Head words that name no one thing with what stands before them, and those that are another kind of name there.
extension HeadRule {
  static func readKind(
    _ passage: Passage, _ index: Int, _ head: Head, _ boundary: LeftBoundary, _ stem: Stem, _ result: inout Candidate
  ) {
    if isOtherKind(passage, index, head, boundary.start) { result.refusal = .ofAnother }
    if isAnyOfKind(passage, index, head, boundary, stem) { result.refusal = .indefinite }
    // 国家|超级|智算|昶州|中心: a computing centre by its city.
    if passage.isWritten(index, "中心"), passage.name(index - 1)?.type == .district,
      passage.ends(index - 2, with: "算") || passage.ends(index - 2, with: "计算")
    {
      (result.type, result.subtype) = (.platform, nil)
    }
    // 12338|妇联维权服务中心: called by its number.
    if isHotline(passage, boundary.start), head.type == .institution || head.type == .platform,
      boundary.start < index
    {
      (result.type, result.subtype, result.refusal) = (.platform, nil, nil)
    }
    // 昶溪|智能家电产业|创新中心: a city's or a county's for its trade; the nation's and the provinces' are bodies.
    if passage.isWritten(index, "创新中心"), result.refusal == nil, !stem.hasScope, !stem.hasTier, !stem.hasInstitution,
      let city = passage.name(boundary.start), city.type == .district, city.level != .province, !city.code.isEmpty,
      !passage.isOne(of: .watersAndHills, boundary.start + 1)
    {
      (result.type, result.subtype) = (.platform, nil)
    }
    // 北航|昶州|科创中心: a university's body in a city.
    if passage.isWritten(index, "科创中心"), result.refusal == nil, passage.name(boundary.start)?.subtype == .university {
      (result.type, result.subtype) = (.institution, .research)
    }
    // 推荐|昶墨圣泉|古镇, 指导|五柳|景区: by a character that no word covers; but 4A级|景区.
    if result.refusal == .noPlace || result.refusal == .notProper,
      ["景区", "古镇", "古村落", "老街"].contains(where: { passage.isWritten(index, $0) }), (2...6).contains(stem.length),
      !stem.hasGrade, !stem.hasClassWord, boundary.start < index - 1,
      (boundary.start..<index).allSatisfy({
        passage.kind($0) == .character || passage.kind($0) == .word
          || passage.kind($0) == .number && passage.bytes[Int(passage.tokens[$0].start)] >= 0x80
      }),
      FirmNameRule.isOpenCharacter(passage, index - 1),
      FirmNameRule.isOpenCharacter(passage, index - 2) || passage.kind(index - 2) == .number
    {
      result.refusal = nil
    }
    // 办好|云上民歌海岛行|系列活动: what is held is one.
    if result.refusal == .noPlace, passage.isWritten(index, "系列活动") || passage.isWritten(index, "主题活动"),
      passage.isOne(of: .holdingVerbs, boundary.stop), passage.kind(index + 1) != .number, stem.content >= 4,
      !stem.hasGrade
    {
      result.refusal = nil
    }
    // 格力电器|贵阳|基地, 蓝箭航天|贵阳|产研|基地: a firm's body in a city; a phase of it (基地二期) is what is built.
    let firm = boundary.start
    if passage.isWritten(index, "基地"), result.refusal == nil, result.tokens == firm..<(index + 1),
      passage.name(firm)?.subtype == .enterprise, let name = passage.name(firm + 1), name.type == .district,
      name.level == .province || name.level == .prefecture, firm + 2 == index || passage.ends(index - 1, with: "研")
    {
      (result.type, result.subtype) = (.institution, .enterprise)
    }
    // 全国人代会|云岭|代表团: the place's own.
    if passage.ends(index, with: "代表团") {
      if passage.name(index - 1)?.type == .district || passage.isWritten(index - 1, "中国") {
        result.tokens = (index - 1)..<result.tokens.upperBound
        if result.refusal == .noPlace { result.refusal = nil }
      } else {
        result.refusal = .ofAnother
      }
    }
    // 遵义市、榕江县|避险搬迁工程: each of the places has it.
    if result.refusal == nil, sharesPlaces(passage, boundary.start) {
      if head.subtype == .scheme, boundary.start + 2 < index {
        result.tokens = (boundary.start + 1)..<result.tokens.upperBound
      }
      // 樟树市、丰城市|乡镇|卫生院: those of all; 云县、平县|国家水土保持重点工程: a known scheme.
      let isClass = (boundary.start + 1..<index).allSatisfy {
        !passage.words($0).isDisjoint(with: [.generic, .grade, .tier, .scope]) || passage.isWritten($0, "乡镇")
          || passage.isWritten($0, "镇村") || passage.isWritten($0, "农村")
      }
      if head.type == .institution && boundary.start + 1 < index && isClass || passage.name(index) != nil {
        result.refusal = .indefinite
      }
    }
    // 争创|国家公园: a title to be won.
    let isConferred = passage.words(boundary.stop).contains(.conferring)
    if isConferred, passage.isWritten(index, "国家公园"), boundary.start == index {
      (result.type, result.subtype, result.refusal) = (.program, .designation, nil)
    }
    // 获批|国家医学中心, 昶山医院暨|国家区域医疗中心: a title that hospitals are given; by itself any of them.
    // But 国家医学中心(中医类) is one.
    if isMedicalTitle(passage, boundary.start, index), result.tokens.upperBound > index + 1 {
      if result.refusal != .indefinite { result.refusal = nil }
    } else if isMedicalTitle(passage, boundary.start, index) {
      let isGiven = isConferred && result.refusal != .indefinite || passage.isWritten(boundary.start - 1, "暨")
      (result.type, result.subtype, result.refusal) = (.program, .designation, isGiven ? nil : .indefinite)
    }
    // 昶州|综合性国家科学中心: with its place the area that has the title.
    if passage.begins(index, "综合性"), passage.ends(index, with: "科学中心"), head.type == .program,
      stem.hasPlace || stem.hasRegion
    {
      (result.type, result.subtype) = (.zone, nil)
    }
    // 启动|建设|茶业先行省: a second verb.
    if head.subtype == .designation, passage.isWritten(boundary.start, "建设"), boundary.start + 1 < index {
      result.tokens = (boundary.start + 1)..<result.tokens.upperBound
    }
    // 昶口灌区|二期, 昶口灌区|工程
    if passage.isWritten(index, "灌区") {
      result.tokens = boundary.start..<WaterworksRule.partEnd(passage, index + 1)
    }
  }

  /// 国家|医学中心, 国家|区域医疗|中心
  private static func isMedicalTitle(_ passage: Passage, _ start: Int, _ index: Int) -> Bool {
    guard passage.isWritten(start, "国家"), start < index, index - start <= 3 else { return false }
    let first = Int(passage.tokens[start].end)
    let rest = passage.bytes[first..<Int(passage.tokens[index].end)]
    return ["医学中心", "区域医疗中心"].contains { rest.elementsEqual($0.utf8) }
  }

  /// Whether the division at `start` is the last of a list of divisions with their full names.
  private static func sharesPlaces(_ passage: Passage, _ start: Int) -> Bool {
    [start, start - 2].allSatisfy {
      passage.name($0)?.type == .district && passage.tokens[$0].length >= 3
        && (passage.ends($0, with: "市") || passage.ends($0, with: "县") || passage.ends($0, with: "区")
          || passage.ends($0, with: "州"))
    } && passage.kind(start - 1) == .enumeration
  }

  /// 12345, 12338: a number of five digits that public services share.
  private static func isHotline(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .number && passage.tokens[index].length == 5 && passage.begins(index, "12")
      && !passage.words(index + 1).contains(.measure)
  }

  private static func isOtherKind(_ passage: Passage, _ index: Int, _ head: Head, _ start: Int) -> Bool {
    // 在双循环中|作|基地: a verb. 某某中心|新|平台: what the centre is to be.
    if head.type == .zone, passage.isWritten(index - 1, "作") { return true }
    if passage.isWritten(index, "平台"), passage.isWritten(index - 1, "新") { return true }
    // 昶溪|节点|城市: what the city is to others.
    if passage.isWritten(index, "城市"), passage.isWritten(index - 1, "节点") { return true }
    // 市天使基金|投资|项目, “云岭英才计划”|联动|项目: what the fund or scheme is for.
    if passage.isWritten(index, "项目"), passage.isOne(of: .purposesOfProjects, index - 1), start < index - 1,
      passage.kind(index - 2) == .closeQuote || passage.head(index - 2) != nil || passage.name(index - 2) != nil
    {
      return true
    }
    // 某某自然保护区|湿地: what lies in it.
    if passage.isWritten(index, "湿地"), passage.ends(index - 1, with: "区") || passage.ends(index - 1, with: "园"),
      (passage.name(index - 1)?.type ?? passage.head(index - 1)?.type) == .zone
    {
      return true
    }
    // 昶山医院暨国家医学中心|项目: what is built.
    if passage.isWritten(index, "项目"), isMedicalTitle(passage, start, index - 1) { return true }
    // 国家宏观调控政策, 省市县政策: those of a whole tier.
    if passage.isWritten(index, "政策"),
      !(start..<index).contains(where: { passage.name($0) != nil || passage.kind($0) == .openQuote })
    {
      return true
    }
    // 全国机器人大赛|一等奖, 国际葡萄酒大赛|金奖: the contest is named, and what was won in it.
    if passage.ends(index, with: "等奖") || passage.ends(index, with: "金奖") || passage.ends(index, with: "银奖"),
      (passage.head(index - 1)?.type ?? passage.name(index - 1)?.type) == .event
    {
      return true
    }
    // 养老保险省级统筹|制度, 小型建筑|工程: of any of the kind.
    if passage.isWritten(index, "制度") && passage.isWritten(index - 1, "统筹")
      || passage.isWritten(index, "工程") && passage.isWritten(index - 1, "建筑")
    {
      return true
    }
    // 习近平总书记重要指示“第一议题”|制度: what is learnt, and how.
    if passage.isWritten(index, "制度"), passage.name(start)?.type == .person { return true }
    // 残联、科协、侨联, 老龄、科协、慈善: mass organisations of every place.
    guard start == index, head.subtype == .association else { return false }
    let (before, behind) = (passage.kind(index - 1) == .enumeration, passage.kind(index + 1) == .enumeration)
    return before && (behind || isAssociation(passage, index - 2)) || behind && isAssociation(passage, index + 2)
  }

  private static func isAssociation(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "联") || passage.ends(index, with: "协") || passage.isWritten(index, "共青团")
  }
}

/// Whether what stands before a head word makes a name with it, by the head word's `needs`.
enum HeadNeeds {
  static func refusal(_ stem: Stem, _ head: Head, _ place: HeadPlace) -> Refusal? {
    // 科技部火炬中心国家高新区评价: an institution is no place of a zone.
    // But 万华化学产业园 is a park.
    if head.type == .zone, stem.hasInstitution, !stem.hasPlace, stem.content == 0, !place.isFirmPark {
      return .generic
    }
    // “一园三区”品牌园区
    if place.isPlainArea, stem.hasQuote, stem.figures >= 2, !stem.hasPlace, !stem.hasName { return .generic }
    // “1+2”国家实验室
    // “跨境电商+产业带”
    let isFormula = head.type == .zone && stem.unknown == 0 && !stem.isAnchored && !stem.hasRegion
    // But 牵头组建|“1+5”农业科技创新联盟.
    if stem.hasPlus, head.type == .institution && !(head.subtype == .association && place.isFounded) || isFormula {
      return .indefinite
    }
    if stem.length == 0 { return head.shortest == 0 ? nil : .bareHead }
    // 省级协同创新专项资金: a class of each rank, and no one programme.
    if head.subtype == .scheme, stem.hasLocalRank, !stem.hasQuote, place.isClass,
      !place.isListed || length(stem, place) < 8
    {
      return .generic
    }
    if stem.opensWithRank, head.type != .program, head.type != .event { return .generic }
    // 常州市|市级特色学校: one of a class.
    if head.subtype == .university, stem.hasLocalRank, !stem.hasQuote { return .indefinite }
    let isAnchored = isAnchored(stem, head, place)
    if stem.masked > 0, stem.content < 2, !isAnchored || head.type == .zone && !stem.hasName { return .masked }
    // 上海高科技|园区: a class of areas.
    if head.type == .zone, place.isPlainArea, stem.hasPlace, stem.hasGrade, stem.content == 0, !stem.hasName {
      return .indefinite
    }
    let length = stem.length + place.headLength
    switch head.need {
    case .function, .tier: return .noFunction
    // “周周见”路演活动: an event that is called by a quotation.
    // 第二届“夏日有约”夜市活动: its number makes it definite.
    case .quoted:
      return head.type == .event && stem.hasQuote && (place.governed || stem.hasOrdinal) ? nil : .noPlace
    case .anchor:
      // 全国文化中心: what the city is for the country.
      let isScoped = stem.hasScope && head.type != .platform
      return isAnchored || isScoped || stem.hasTier || stem.unknown >= 2 ? nil : .noPlace
    case .stem:
      if head.type == .zone, stem.hasScope, !isAnchored,
        stem.opensWithNation || stem.unknown == 0 && place.headLength <= 2
      {
        return .generic
      }
      if isAnchored, stem.other > 0 || head.type != .program || place.headLength >= 4 { return nil }
      // 国际花卉节
      if head.type == .event, stem.hasScope, place.headLength >= 3 { return nil }
      if stem.content == 0 { return .generic }
      return length < head.shortest + 2 ? .tooShort : nil
    case .place: return placed(stem, head, place, isAnchored)
    case .proper: return proper(stem, head, place, isAnchored)
    case .verb: return governed(stem, head, place, isAnchored)
    }
  }

  private static func length(_ stem: Stem, _ place: HeadPlace) -> Int { stem.length + place.headLength }

  /// A region makes what is not a document or a scheme definite, as a place does: 太湖湾工业设计周.
  private static func isAnchored(_ stem: Stem, _ head: Head, _ place: HeadPlace) -> Bool {
    stem.isAnchored || stem.hasRegion && head.type != .program
      || stem.opensWithFeature && head.type == .zone && (place.headLength >= 2 || stem.length <= 3)
      || place.hasPlaceBehind && stem.length > 0
  }

  private static func placed(_ stem: Stem, _ head: Head, _ place: HeadPlace, _ isAnchored: Bool) -> Refusal? {
    // “以旧换新”政策, 设置“悬赏制”攻关项目: the quotation is not the name of a document or project.
    // “四个十大”项目, “1+7”项目: a formula is one.
    if !stem.hasPlace, !stem.hasName, stem.hasQuote, head.type == .program, head.subtype != .designation {
      // 申报省“甲”“乙”攻关项目: whose it is.
      if head.subtype == .scheme, place.isOfTier, place.governed { return nil }
      let isFormula = stem.hasPlus || stem.figures >= 2 && !place.isCounted
      return head.subtype == .scheme && isFormula ? nil : .noPlace
    }
    if stem.hasPlus, head.type == .platform { return .generic }
    // 成立鲲鹏信息技术学院: what is founded is one.
    if head.subtype == .university, place.isFounded, stem.content >= 4, !stem.hasGrade, !stem.hasLocalRank {
      return nil
    }
    // 某某区城市更新项目, 某某园区引进项目
    if place.isBuilding, !place.isConferred, !stem.hasQuote { return .ofAnother }
    // 获批国家级电子商务进农村综合示范项目, 加快北斗规模应用试点城市建设
    if head.subtype == .scheme, place.isConferred, stem.opensWithRank, !stem.hasLocalRank, stem.content >= 2 {
      return nil
    }
    // 秀屿区|鲍产业技术|示范户: those that are so, and no title.
    if head.subtype == .designation, stem.hasPlace, !place.isConferred, place.isBearer { return .indefinite }
    // 某某镇获评省级科普示范镇: one that has the title.
    if head.subtype == .designation, place.isAwarded, stem.hasLocalRank, stem.length >= 4 { return nil }
    if head.subtype == .designation,
      place.isConferred && place.isPrize
        || (place.isConferred || place.isBuilt) && place.headLength >= 3, stem.content >= 4,
      !stem.hasGrade
    {
      return nil
    }
    if place.isApp, stem.hasPlace, stem.other > 0, !stem.hasInstitution { return nil }
    if head.type == .platform, place.governed, stem.length + place.headLength >= 8 { return nil }
    // 薛城区技术转移服务中心: the place makes words of the trade a name.
    let isPlaced = head.subtype == .other && stem.hasPlace && stem.opensAnchored && stem.other >= 4
    if head.subtype == .policy || head.subtype == .other, stem.content < 2, !isPlaced { return .generic }
    // 省委经济工作会议
    if head.type == .event, stem.hasTier || stem.hasScope, place.headLength >= 6 { return nil }
    // 第三届公共就业服务业务竞赛
    if head.type == .event || place.isCensus, stem.hasOrdinal, stem.length >= 5 { return nil }
    // 用好建设项目全生命周期管理系统: a long name as the object of a verb.
    if head.type == .platform, place.isObject, !stem.opensAnchored,
      stem.length + place.headLength >= (place.isSystem ? 7 : 10), stem.content >= (place.isSystem ? 2 : 4),
      !stem.hasGrade, !stem.opensWithVerb
    {
      return nil
    }
    if head.subtype == .other || head.type == .platform, !stem.opensAnchored, !place.hasPlaceBehind {
      return isCalled(stem, head, place) ? nil : .noPlace
    }
    // 北京城, 海南岛: no area of its own.
    if head.type == .zone, place.headLength == 1, stem.other < 2 { return .generic }
    // 中国服务型制造联盟
    if head.subtype == .association, stem.hasScope, stem.opensAnchored, !stem.opensWithNation, stem.length >= 5 {
      return nil
    }
    if isAnchored {
      // 西安国际创业大赛: a place and a word that says which contest it is.
      let isNamedEvent =
        head.type == .event && (place.headLength >= 4 || place.headLength >= 3 && stem.hasScope)
      // 成都区域科技创新中心
      let isNamedPlatform = (head.type == .platform || head.subtype == .designation) && place.headLength >= 6
      return head.type == .institution || head.type == .zone || stem.other > 0 || stem.hasQuote || isNamedEvent
        || isNamedPlatform || place.isCloud
        ? nil : .generic
    }
    // 争创省|科技成果转化|示范县
    if stem.hasTier, head.subtype == .designation, place.isConferred, stem.length >= 5 { return nil }
    if stem.hasScope, head.subtype == .designation { return stem.other >= 2 || place.headLength >= 6 ? nil : .generic }
    // 全国职业院校技能大赛: words of the trade make a contest definite where 全国 stands before them.
    if stem.hasScope, head.type == .event { return stem.content >= 2 || stem.length >= 5 ? nil : .generic }
    // 省技术产权交易所, 县职业中等专业学校: there is one.
    if isOnlyOne(stem, head, place) { return nil }
    if stem.hasScope || stem.hasTier { return stem.content >= 2 ? nil : .generic }
    // 青玥科创基金: nothing but characters that no word covers.
    if head.type == .institution, stem.unknown >= 2, stem.unknown == stem.length, stem.length <= 6 { return nil }
    return isCalled(stem, head, place) ? nil : .noPlace
  }

  /// An area, an institute or a platform whose name opens with two characters or more that no word covers.
  private static func isCalled(_ stem: Stem, _ head: Head, _ place: HeadPlace) -> Bool {
    // 昶岭|智算中心: nothing else stands before the head word.
    if place.isComputing, stem.unknown == stem.length, (2...4).contains(stem.unknown) { return true }
    return (head.type == .zone || head.subtype == .research || head.type == .platform && place.headLength >= 4)
      && (2...4).contains(stem.openingUnknown) && place.headLength >= 2
      && stem.length <= 10 && !stem.hasGrade && !stem.hasLocalRank && !place.isBase
  }

  /// A school or an exchange of the tier whose report it is.
  private static func isOnlyOne(_ stem: Stem, _ head: Head, _ place: HeadPlace) -> Bool {
    stem.hasTier && !stem.hasLocalRank && place.headLength >= 4 && stem.length >= 3
      && [.university, .finance].contains(head.subtype)
  }

  private static func proper(_ stem: Stem, _ head: Head, _ place: HeadPlace, _ isAnchored: Bool) -> Refusal? {
    // 江苏省普通|高中: a class of schools.
    if head.subtype == .university, !stem.hasName, stem.content == 0, stem.other > 0 { return .generic }
    if isAnchored { return head.type != .platform || stem.other > 0 || place.headLength >= 5 ? nil : .generic }
    // 省高校重点实验室: a class.
    if stem.hasTier, head.subtype == .research, stem.content == 0, place.isLaboratory { return .generic }
    if stem.hasTier, head.subtype == .research { return stem.other >= 2 || place.isInstitute ? nil : .generic }
    if isOnlyOne(stem, head, place) { return nil }
    // 煤转化国家重点实验室: a laboratory of the state by its subject.
    if place.isStateLaboratory, stem.content >= 2, !stem.hasGrade, !stem.hasLocalRank, !stem.opensWithVerb {
      return nil
    }
    // 国际绿色航运走廊: any of its kind.
    if head.type == .zone, stem.hasScope, !stem.opensWithNation, stem.unknown == 0, place.headLength <= 2 {
      return .generic
    }
    // 组建|省|工业|控股集团: the province's own for a field.
    if head.subtype == .enterprise, stem.hasTier, place.isFounded, stem.length >= 3, !stem.hasLocalRank { return nil }
    if stem.hasScope || stem.hasTier { return stem.content >= 2 ? nil : .generic }
    // An institute by its subject: 光子集成创新研究院, 开源芯片研究院.
    if head.subtype == .research, place.isTopical, stem.content >= 3,
      stem.length + place.headLength >= (place.isBareInstitute ? 7 : 8)
    {
      return nil
    }
    // 组建吉翼具身智能机器人公司: what is founded is one body.
    if head.type == .institution, place.isFounded, stem.content >= (place.isTopical ? 2 : 4), !stem.hasGrade {
      return nil
    }
    // 羚羊工业互联网平台: no word of the trade is in it.
    if head.type == .platform, stem.content >= 2, stem.length <= 6, !stem.hasClassWord { return nil }
    // 灵泗文旅融合旅游圈: what it is called and what it is for.
    if isCalled(stem, head, place) { return nil }
    return stem.unknown >= 2 && stem.unknown * 2 >= stem.length && stem.length <= 8 ? nil : .notProper
  }
}

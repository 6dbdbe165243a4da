/// Names by their head word: a stem, found by its left boundary, and 局, 计划, 大会, 实验室 at its end.
///
/// 推进光电信息先进制造业集群建设工程 → 光电信息先进制造业集群建设工程; but 实施一批重点工程 names nothing.
enum HeadRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.headsAndNames {
      if let head = schemeHead(passage, index) {
        // 科技型中小微企业|强基计划: a known scheme's name may end a longer one.
        let longer = candidate(passage, index, head)
        // 科技部|国家重点研发计划: whose it is.
        let isOwned =
          longer.tokens.lowerBound == index - 1 && passage.name(index - 1)?.type == .institution
          && passage.begins(index, "国家")
        if longer.tokens.lowerBound < index, !isOwned { result.append(longer) }
        continue
      }
      guard let head = passage.head(index) else { continue }
      let isName =
        passage.name(index).map { $0.type != .district || !passage.words(index).contains(.ambiguous) } ?? false
      if isName || head.need == .function || head.need == .tier
        || head.need == .quoted && head.type != .event
        || head.type == .district
      {
        continue
      }
      let found = candidate(passage, index, head)
      if head.type == .event { result += eventsOfRow(passage, found) } else { result.append(found) }
    }
  }

  static func schemeHead(_ passage: Passage, _ index: Int) -> Head? {
    guard let name = passage.name(index), name.type == .program, name.subtype == .scheme else { return nil }
    let isScheme =
      passage.ends(index, with: "计划") || passage.ends(index, with: "行动") || passage.ends(index, with: "工程")
      || passage.ends(index, with: "试点")
    return isScheme ? Head(type: .program, subtype: .scheme, need: .verb, shortest: 4) : nil
  }

  private static func candidate(_ passage: Passage, _ index: Int, _ head: Head) -> Candidate {
    let boundary = LeftBoundary.find(
      passage, head: index, crossesConjunction: true, needsAnchor: head.type == .zone,
      keepsAtMark: head.subtype == .research)
    let stem = Stem(passage, boundary.start..<index)
    let end = RightExtension.end(passage, index + 1, head.type)
    let place = HeadPlace(passage, index, boundary, head, end: end)
    var result = Candidate(
      tokens: boundary.start..<end, type: head.type, subtype: head.subtype, rule: .head, refusal: nil)
    if place.isOfAnother(passage, index, boundary, stem, head) {
      result.refusal = .ofAnother
    } else if boundary.isIndefinite, !(passage.ends(index, with: "试点") && passage.kind(boundary.start) == .openQuote) {
      // But 15个|“沪派江南”风貌保护传承试点: which pilot it is.
      result.refusal = .indefinite
    } else {
      result.refusal = isClassOfList(passage, boundary, index) ? .indefinite : HeadNeeds.refusal(stem, head, place)
    }
    if result.refusal == nil, isRole(passage, index, boundary.stop, stem) { result.refusal = .noPlace }
    if isTitleOfScheme(passage, head, boundary, place) { (result.type, result.subtype) = (.program, .designation) }
    // 10家“郑州研究院”
    if head.type == .institution, passage.kind(boundary.stop) == .openQuote, passage.kind(boundary.stop - 2) == .number,
      passage.words(boundary.stop - 1).contains(.measure)
    {
      result.refusal = .indefinite
    }
    // 全国知名的康养基地: what a place is to be known for.
    if head.type == .zone, passage.isWritten(index, "基地"),
      result.refusal == .noPlace || result.refusal == .generic
        || result.refusal == nil && stem.hasScope && !stem.hasPlace && !stem.hasInstitution && !stem.hasQuote
          && !stem.hasRegion && stem.unknown < 2
    {
      result.refusal = .indefinite
    }
    if head.type == .zone { readLaboratory(passage, boundary.start..<index, &result) }
    readArea(passage, index, boundary, stem, &result)
    if isOnlyKind(passage, index, head, from: boundary.start) { result.refusal = .ofAnother }
    // 天祝吐谷|浑: the head word is cut from another word.
    if head.type == .zone, passage.tokens[index].length == 1, passage.kind(index + 1) == .character {
      result.refusal = .ofAnother
    }
    // 某某园、某某城|三|园|联动: so many of those before.
    if head.type == .zone, passage.kind(index - 1) == .number, boundary.start < index - 1,
      passage.tokens[index].length <= 2, (passage.head(index - 2) ?? head).type == .zone,
      passage.head(index - 2) != nil || passage.name(index - 2)?.type == .zone
    {
      result.refusal = .indefinite
    }
    // 全国智慧口岸: a kind of port of entry.
    if result.refusal == nil, passage.ends(index, with: "口岸"), !stem.hasPlace, stem.unknown < 2 {
      result.refusal = .noPlace
    }
    // 中欧班列|广州|集结中心; but 中欧班列集结中心: several cities have one.
    if result.refusal == nil || result.refusal == .noPlace, passage.isWritten(index, "集结中心") {
      let isOfRegion = passage.isWritten(index - 1, "区域") && passage.words(index - 2).contains(.region)
      result.refusal = stem.hasPlace || isOfRegion ? nil : .noPlace
    }
    // 农耕文化展览馆: named by what it shows.
    if result.refusal == .noPlace, isHall(passage, index), stem.content >= 3, !stem.hasGrade, !stem.opensWithRank {
      result.refusal = nil
    }
    // 打造具有影响力的产业集聚区: what a clause describes is no name by itself.
    let isDefinite =
      stem.isAnchored || stem.hasScope || stem.hasTier || stem.hasRegion
      || head.type == .platform && head.need == .proper && stem.unknown >= 2
      // 位于|龙城街道|的|…工作站: there is one.
      || passage.isWritten(boundary.stop - 2, "位于") && passage.name(boundary.stop - 1)?.type == .district
    if result.refusal == nil, head.type != .institution, passage.isWritten(boundary.stop, "的"), !isDefinite {
      result.refusal = .indefinite
    }
    // 获评全国义务教育优质均衡先行区: an area as a title that is given.
    let isTitle =
      passage.ends(index, with: "示范区") || passage.ends(index, with: "先行区") || passage.ends(index, with: "试验区")
      || passage.ends(index, with: "实验区")
    // 创建琶洲数字经济试验区, 中轴线国家文物保护示范区: but what is said before the title bears it.
    let bearsTitle = passage.name(boundary.start)?.type == .zone || stem.hasScope && !stem.opensAnchored
    // 云岭省…示范区|创建: not yet conferred. 全国海洋经济发展示范区: of the nation's kinds of area, which several places have.
    let isNational =
      (isTitle || passage.ends(index, with: "引领区")) && stem.opensWithNation && !stem.hasPlace && !stem.hasRegion
      && !stem.hasName
    let isConferred =
      place.isConferred || isNational
      || isTitle && passage.isWritten(index + 1, "创建") && !stem.hasRegion && !stem.hasName
    if head.type == .zone, isConferred, !bearsTitle, !passage.ends(index, with: "口岸"),
      isTitle && (stem.hasTier || stem.opensAnchored || stem.opensWithRank)
        && !(stem.hasPlace && stem.hasScope && !stem.opensWithNation) || stem.hasScope && !stem.hasPlace
    {
      result.type = .program
      result.subtype = .designation
      // 国家|未来产业先导区
      let isSpecific = stem.content >= 2 || stem.opensWithNation && place.headLength >= 6
      // But 建设一批国家山地经济示范区.
      if isSpecific, place.isConferred || result.refusal != .indefinite { result.refusal = nil }
    }
    if let (type, subtype) = areaOrTitle(passage, index, head, stem, place) {
      (result.type, result.subtype) = (type, subtype)
      if type == .program { result.refusal = nil }
    }
    // 建设绿色发展先行区: what a place is to be first in.
    if head.type == .zone, result.type == .zone, passage.isWritten(index, "先行区") || passage.ends(index, with: "先导区"),
      !stem.hasPlace, !stem.hasName, !stem.hasRegion, stem.unknown == 0
    {
      (result.type, result.subtype) = (.program, .designation)
    }
    if result.refusal == .notProper || result.refusal == .generic, isTitle,
      isLongTitle(passage, index, stem, passage.words(boundary.stop))
    {
      (result.type, result.subtype, result.refusal) = (.program, .designation, nil)
    }
    if head.type == .event { readEvent(passage, index, boundary, stem, &result) }
    result.refusal = refusalOfProgram(passage, index, boundary, stem, place) ?? result.refusal
    // 获评国家胸痛中心, 命名为全国星火学校: what is given by these verbs is a title, whatever it is called.
    if place.isAwarded, head.type == .institution || head.type == .platform || head.type == .event,
      stem.opensWithNation || stem.unknown == 0 && isProvince(passage, boundary.start)
    {
      result.type = .program
      result.subtype = .designation
    }
    // 首批云岭市企业研发中心|名单: of those that have the title.
    if passage.isWritten(end, "名单") || isOfFirst(passage, boundary, stem, head),
      head.type == .institution || head.type == .platform || head.type == .zone,
      stem.hasPlace || stem.hasScope || stem.hasTier, !stem.hasName
    {
      (result.type, result.subtype, result.refusal) = (.program, .designation, nil)
    }
    // 获批山东省科技教育基地: a title of what teaches.
    if head.type == .platform, place.isConferred, passage.isWritten(index, "教育基地"), stem.unknown == 0,
      isProvince(passage, boundary.start) || stem.opensWithNation
    {
      result.type = .program
      result.subtype = .designation
    }
    // 日照高新区: a city whose short form is a word as well, with nothing but the area behind it.
    if head.type == .zone, boundary.start == index - 1, let city = passage.name(index - 1), city.type == .district,
      city.level == .prefecture, result.refusal == .notProper || result.refusal == .generic
    {
      result.refusal = nil
    }
    // 大致坡镇|海南仙水农业有限公司: the firm's own name begins with the province.
    if head.subtype == .enterprise, let own = (boundary.start..<index).last(where: { isProvince(passage, $0) }) {
      result.tokens = own..<end
    }
    if isPhase(passage, end - 1, stem, result.refusal) { result.refusal = nil }
    if passage.ends(index, with: "国家重点实验室"), let start = jointStart(passage, index) {
      (result.tokens, result.refusal) = (start..<end, nil)
    }
    // 某某实验室|阳江|分中心: a branch of a body is one.
    if head.type == .platform, passage.isWritten(index, "分中心"), ownsBranch(passage, boundary.start..<index) {
      result.type = .institution
      result.subtype = .research
    }
    // 国家科技创新中心: not a body but what a city is to become.
    if passage.ends(index, with: "科技创新中心"), head.type == .institution,
      !passage.words(index - 1).isDisjoint(with: [.scope, .region]) || passage.isWritten(index - 1, "区域")
    {
      result.type = .program
      result.subtype = .designation
    }
    readKind(passage, index, head, boundary, stem, &result)
    return result
  }
}

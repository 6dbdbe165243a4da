/// Refuses names that go on too far: an institution's building project, a class with its count behind it, a platform
/// that an institution runs and that has no name of its own.
enum TrailingWords {
  static func refuse(_ passage: Passage, in candidates: inout [Candidate]) {
    var owners = NameEnds(passage)
    for candidate in candidates
    where candidate.refusal == nil
      && (candidate.type == .institution || candidate.type == .zone
        || candidate.type == .event && candidate.rule == .table)
    {
      owners.add(candidate.tokens)
    }
    for index in candidates.indices where candidates[index].refusal == nil {
      if candidates[index].rule == .head {
        candidates[index].refusal = refusal(passage, candidates[index], owners)
      } else if candidates[index].rule == .issued, isClass(passage, candidates[index].tokens.upperBound) {
        candidates[index].refusal = .indefinite
      }
    }
  }

  private static func refusal(_ passage: Passage, _ candidate: Candidate, _ owners: NameEnds) -> Refusal? {
    let (tokens, end) = (candidate.tokens, candidate.tokens.upperBound)
    if isSharedByTowns(passage, tokens) { return .ofAnother }
    // 云岭示范区|线: a railway line.
    if candidate.type == .zone || candidate.type == .institution, passage.isWritten(end, "线") { return .ofAnother }
    // The end of the longest name that is a part of it.
    let owner = owners.last(from: tokens.lowerBound, before: end)
    if passage.kind(tokens.lowerBound - 1) == .openQuote, passage.partner(tokens.lowerBound - 1) == end,
      QuoteRule.isSlogan(passage, tokens)
    {
      return .generic
    }
    switch candidate.type {
    case .event:
      // “中国航天日”|主场活动: the same in quotation marks.
      let close = passage.partner(tokens.lowerBound)
      if let close, owners.last(from: tokens.lowerBound + 1, before: close + 1) == close,
        passage.ends(close - 1, with: "日"),
        passage.ends(end - 1, with: "活动")
      {
        return isPlain(passage, (close + 1)..<end) ? .ofAnother : nil
      }
      // 全国助残日|主题活动: the event is named before it; with a place it is the place's own.
      guard let owner,
        // 世界水日|全国|主场活动: whose main venue.
        passage.ends(end - 1, with: "活动") && !(passage.isWritten(end - 1, "主场活动") && owner < end - 1)
          || passage.ends(end - 1, with: "决赛") || passage.ends(end - 1, with: "会场")
          || passage.isWritten(end - 1, "全国赛")
      else { return nil }
      return isPlain(passage, owner..<end) ? .ofAnother : nil
    case .program:
      if isClass(passage, end) { return .indefinite }
      // 云岭县科普示范基地|增至|45|家
      if candidate.subtype == .designation, isCounted(passage, candidate) { return .indefinite }
      // 列入|养护计划: of any office.
      let isListed = passage.isWritten(tokens.lowerBound - 1, "列入") || passage.isWritten(tokens.lowerBound - 1, "纳入")
      if isListed, passage.isWritten(end - 1, "计划"), candidate.subtype == .scheme, !Stem(passage, tokens).isAnchored,
        !Stem(passage, tokens).hasScope
      {
        return .indefinite
      }
      // 市教育局|计划|招募: a verb.
      if passage.isWritten(end - 1, "计划"), passage.ends(end - 2, withOneOf: .endsOfBodies),
        !passage.words(end).isDisjoint(with: [.verb, .innerVerb, .listedVerb])
      {
        return .ofAnother
      }
      // 市疾控中心|迁建项目
      guard let owner else { return nil }
      // 国务院|稳经济一揽子政策
      if passage.isWritten(end - 1, "政策"), candidate.subtype == .policy, isPlain(passage, owner..<end) {
        return .ofAnother
      }
      // 某某研究院|筹建方案, 某某中心|迁建意见: what is done with a body, and no policy.
      let isOfBody =
        (passage.ends(end - 1, with: "方案") && passage.tokens[end - 1].length <= 4 || passage.isWritten(end - 1, "意见"))
        && (passage.head(owner - 1)?.type ?? passage.name(owner - 1)?.type) == .institution
      // But 某某石化|乙烯项目 has an official name.
      let isProject =
        passage.ends(end - 1, with: "项目") && !ProjectNameRule.isOfficial(passage, tokens.lowerBound, end - 1)
      guard isProject || isOfBody else { return nil }
      return isPlain(passage, owner..<end) ? .ofAnother : nil
    case .platform:
      // 云岭省2019年度科技平台|立项: those of a year.
      if tokens.contains(where: { passage.isWritten($0, "年度") }) { return .indefinite }
      // 人社|系统: those who work in a field.
      if passage.isWritten(end - 1, "系统"), passage.words(end - 2).contains(.function) { return .ofAnother }
      // 西夏陵系统|保护: a manner.
      if passage.isWritten(end - 1, "系统"), passage.isOne(of: .doneAsWhole, end) { return .ofAnother }
      // 古梨园系统|入选…农业文化遗产: a way of farming.
      if passage.isWritten(end - 1, "系统"), passage.words(end).contains(.conferring) || passage.isWritten(end, "成为") {
        return .ofAnother
      }
      // 深远海|养殖|平台, 服务窗口|期, 博物馆|群
      if passage.isWritten(end - 1, "平台"), isVessel(passage, end - 2) { return .ofAnother }
      if passage.isWritten(end, "期") || passage.isWritten(end, "群") { return .ofAnother }
      if isCounted(passage, candidate) { return .indefinite }
      // 某某研究所|洛阳|平台: nothing says which.
      if let owner, passage.isWritten(end - 1, "平台"), end - 1 - owner <= 1,
        owner == end - 1 || passage.name(owner)?.type == .district
      {
        return .generic
      }
      // 某某电机|燃料电池系统, 某某集团|净化磷酸装置: what a firm makes or runs.
      if let owner, passage.isWritten(end - 1, "系统") || passage.isWritten(end - 1, "装置") {
        return (passage.head(owner - 1)?.type ?? passage.name(owner - 1)?.type) == .zone ? nil : .ofAnother
      }
      // 某某研究中心|材料基因组平台, 某某中心|国家级博士后科研工作站
      guard let owner, passage.head(owner - 1)?.type == .institution,
        passage.length(tokens.lowerBound..<owner) >= 6
      else { return nil }
      return isPlain(passage, owner..<end) ? .ofAnother : nil
    case .institution:
      // 大红门博物馆|群, 昶山科创基金|街区: the fund's quarter.
      if passage.isWritten(end, "群") || passage.ends(end - 1, with: "基金") && passage.head(end)?.type == .zone {
        return .ofAnother
      }
      if let owner {
        // 某某集团|管理基金, 某某学校|新校区
        let rest = passage.words(owner)
        if passage.ends(end - 1, with: "基金"),
          (passage.name(owner - 1)?.type ?? passage.head(owner - 1)?.type) != .zone,
          !rest.isDisjoint(with: [.verb, .innerVerb, .listedVerb])
        {
          return .ofAnother
        }
        // 某某学会|总部
        if passage.isWritten(end - 1, "总部"), passage.length(owner..<end) <= 4 { return .ofAnother }
        if passage.isWritten(owner, "新"),
          passage.isWritten(end - 1, "校区") || passage.isWritten(end - 1, "院区") || passage.isWritten(end - 1, "厂")
        {
          return .ofAnother
        }
      }
      return isCounted(passage, candidate) ? .indefinite : nil
    case .zone: return isCounted(passage, candidate) ? .indefinite : nil
    default: return nil
    }
  }

  /// 嘉积镇、潭门镇、万泉镇|卫生院: each of the towns has one, and the last is a place as the others are.
  private static func isSharedByTowns(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let (first, before) = (tokens.lowerBound, tokens.lowerBound - 2)
    guard before >= 0, passage.kind(first - 1) == .enumeration, isTown(passage, before) else { return false }
    return (first..<min(first + 5, tokens.upperBound - 1)).contains { isTown(passage, $0) }
  }

  private static func isTown(_ passage: Passage, _ index: Int) -> Bool {
    passage.name(index)?.isTownship == true
      || passage.head(index)?.type == .district
        && (passage.ends(index, with: "镇") || passage.ends(index, with: "乡") || passage.ends(index, with: "街道"))
  }

  /// A platform at sea.
  private static func isVessel(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, withOneOf: .vessels)
      || passage.isWritten(index, "潜") && passage.isWritten(index - 1, "半")
  }

  /// No place, number, quotation or Latin letters, which would make it a name of its own.
  private static func isPlain(_ passage: Passage, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      (passage.kind($0) == .word || passage.kind($0) == .character)
        && (passage.name($0)?.type != .district || passage.words($0).contains(.ambiguous))
    }
  }
}

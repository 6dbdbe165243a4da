/// Names by their head word: a stem, found by its left boundary, and 局, 计划, 大会, 实验室 at its end.
///
/// 推进光电信息先进制造业集群建设工程 → 光电信息先进制造业集群建设工程; but 实施一批重点工程 names nothing.
enum HeadRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices {
      if let head = schemeHead(passage, index) {
        // 科技型中小微企业|强基计划: a known scheme's name may end a longer one.
        let longer = candidate(passage, index, head)
        if longer.tokens.lowerBound < index { result.append(longer) }
        continue
      }
      guard let head = passage.head(index) else { continue }
      if passage.name(index) != nil || head.need == .function || head.need == .quoted || head.type == .district {
        continue
      }
      result.append(candidate(passage, index, head))
    }
  }

  private static func schemeHead(_ passage: Passage, _ index: Int) -> Head? {
    guard let name = passage.name(index), name.type == .program, name.subtype == "scheme" else { return nil }
    let isScheme =
      passage.ends(index, with: "计划") || passage.ends(index, with: "行动") || passage.ends(index, with: "工程")
      || passage.ends(index, with: "试点")
    return isScheme ? Head(type: .program, subtype: "scheme", need: .verb, shortest: 4) : nil
  }

  private static func candidate(_ passage: Passage, _ index: Int, _ head: Head) -> Candidate {
    let boundary = LeftBoundary.find(
      passage, head: index, crossesConjunction: true, needsAnchor: head.type == .zone,
      keepsAtMark: head.subtype == "research")
    let range = boundary.start..<RightExtension.end(passage, index + 1, head.type)
    let stem = Stem(passage, boundary.start..<index)
    // “魔搭”平台: a bare class word behind a quoted name; QuoteRule takes the name.
    let isClassWord =
      (passage.isWritten(index, "平台") || passage.isWritten(index, "系统") || passage.ends(index, with: "称号"))
      && stem.isOneQuote
      || passage.isWritten(index, "规划") && stem.isOneQuote && passage.isPeriod(boundary.start + 1)
    let governed =
      isGoverned(passage, boundary.stop, head.type)
      || head.type == .platform && passage.words(index + 1).contains(.launching)
    // 软科学研究计划|项目: the projects of a plan; the plan is the name.
    let isOfPlan =
      passage.isWritten(index, "项目")
      && (passage.head(index - 1)?.type == .program || passage.name(index - 1)?.type == .program)
      || head.type == .program && (passage.isWritten(index + 1, "体系") || passage.isWritten(index + 1, "体制"))
    // “科技之春”宣传月|系列活动: the event is named before it.
    let isOfEvent = passage.isWritten(index, "系列活动") && passage.head(index - 1)?.type == .event
    // 华电…制氢项目: a firm's investment; 学习强国|平台: a known platform's class.
    let isInvestment =
      passage.isWritten(index, "项目")
      && (boundary.start..<index).contains { passage.name($0)?.type == .institution }
    // 罗湖区创新载体奖励政策: a policy is a name where it is issued or carried out.
    let isLoosePolicy = passage.ends(index, with: "政策") && !governed
    let isKnown =
      head.type == .platform && boundary.start + 1 == index && passage.name(boundary.start)?.type == .platform
    let headLength = Int(passage.tokens[index].length)
    let refusal =
      isOfPlan || isClassWord || isOfEvent || isInvestment || isKnown || isLoosePolicy
      ? .ofAnother
      : boundary.isIndefinite
        ? .indefinite
        : refusal(
          stem, head, headLength, governed: governed, isInstitute: headLength >= 6 && passage.ends(index, with: "研究院"),
          isTopical: isTopical(passage, index))
    return Candidate(tokens: range, type: head.type, subtype: head.subtype, rule: .head, refusal: refusal)
  }

  /// Institutes and laboratories are called by their subject; centres of a subject are a class (临床医学研究中心).
  private static func isTopical(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "研究院") || passage.ends(index, with: "研究所") || passage.ends(index, with: "实验室")
  }

  /// Whether the word before the name is a verb that takes such a name.
  private static func isGoverned(_ passage: Passage, _ stop: Int, _ type: MentionType) -> Bool {
    let words = passage.words(stop)
    if type == .platform { return !words.isDisjoint(with: [.launching, .conferring, .issuing]) }
    if !words.isDisjoint(with: [.carrying, .issuing, .conferring]) { return true }
    // 市民文化节、农民文化节: governed as the item before it is.
    let isJoined = passage.kind(stop) == .enumeration || words.contains(.conjunction)
    if isJoined, type == .event || type == .program, passage.head(stop - 1)?.type == type { return true }

    if type == .program, !words.isDisjoint(with: [.verb, .innerVerb]) { return true }
    if words.contains(.modifier) { return isGoverned(passage, stop - 1, type) }
    return false
  }

  static func refusal(
    _ stem: Stem, _ head: Head, _ headLength: Int, governed: Bool, isInstitute: Bool, isTopical: Bool
  ) -> Refusal? {
    // 科技部火炬中心国家高新区评价: an institution is no place of a zone.
    if head.type == .zone, stem.hasInstitution, !stem.hasPlace, stem.content == 0 { return .generic }
    if stem.length == 0 { return head.shortest == 0 ? nil : .bareHead }
    let isAnchored = stem.isAnchored
    if stem.opensWithRank, head.type != .program, head.type != .event { return .generic }
    if stem.masked > 0, stem.content == 0, !isAnchored { return .masked }
    switch head.need {
    case .function: return .noFunction
    case .quoted: return .noPlace
    case .anchor: return isAnchored || stem.hasScope || stem.hasTier || stem.unknown >= 2 ? nil : .noPlace
    case .stem:
      if head.type == .zone, stem.hasScope, !isAnchored, stem.opensWithNation { return .generic }
      if isAnchored, stem.other > 0 || head.type != .program || headLength >= 4 { return nil }
      if stem.content == 0 { return .generic }
      return stem.length + headLength < head.shortest + 2 ? .tooShort : nil
    case .place:
      // “以旧换新”政策, 设置“悬赏制”攻关项目: the quotation is not the name of a document or project.
      if !stem.hasPlace, !stem.hasName, stem.hasQuote, head.type == .program, head.subtype != "designation" {
        return .noPlace
      }
      if stem.hasPlus, head.type == .platform { return .generic }
      if head.type == .platform, governed, stem.length + headLength >= 8 { return nil }
      if head.subtype == "policy" || head.subtype == "other", stem.content < 2 { return .generic }
      if head.subtype == "other" || head.type == .platform, !stem.opensAnchored { return .noPlace }
      if isAnchored {
        // 西安国际创业大赛: a place and a word that says which contest it is.
        let isNamedEvent = head.type == .event && (headLength >= 4 || headLength >= 3 && stem.hasScope)
        return head.type == .institution || head.type == .zone || stem.other > 0 || stem.hasQuote || isNamedEvent
          ? nil : .generic
      }
      if stem.hasScope, head.subtype == "designation" { return stem.other >= 2 || headLength >= 6 ? nil : .generic }
      if stem.hasScope || stem.hasTier { return stem.content >= 2 ? nil : .generic }
      return .noPlace
    case .proper:
      if isAnchored { return head.type != .platform || stem.other > 0 ? nil : .generic }
      if stem.hasTier, head.subtype == "research" { return stem.other >= 2 || isInstitute ? nil : .generic }
      if stem.hasScope || stem.hasTier { return stem.content >= 2 ? nil : .generic }
      // An institute by its subject: 光子集成创新研究院.
      if head.subtype == "research", isTopical, stem.content >= 3, stem.length + headLength >= 8 { return nil }
      return stem.unknown >= 2 && stem.unknown * 2 >= stem.length && stem.length <= 8 ? nil : .notProper
    case .verb:
      if isAnchored { return stem.other > 0 || stem.hasQuote || headLength >= 4 ? nil : .generic }
      // 省|重点研发计划
      if stem.hasTier || stem.hasScope, headLength >= 5 { return nil }
      // A long name of generic words is a name all the same: 关键核心技术人才工程.
      if stem.content < 2, stem.length + headLength < 9 || !governed || head.subtype == "policy" {
        return .generic
      }
      if stem.hasScope || stem.hasTier { return nil }
      if !governed { return .notGoverned }
      return stem.length + headLength < head.shortest + 2 ? .tooShort : nil
    }
  }
}

/// Weighs candidates that were refused for want of a place or a proper stem, and keeps those for which enough speaks.
enum EvidenceRule {
  static func weigh(_ passage: Passage, in candidates: inout [Candidate]) {
    // Service centres (残疾人服务中心, 社区卫生服务中心) are a class where no place says whose.
    let open = candidates.indices.filter {
      isOpen(passage, candidates[$0]) && !passage.ends(candidates[$0].tokens.upperBound - 1, with: "服务中心")
    }
    if open.isEmpty { return }
    var starts = TokenMap<MentionType>(passage)
    var ends = TokenMap<MentionType>(passage)
    for candidate in candidates where candidate.refusal == nil && !candidate.tokens.isEmpty {
      starts[candidate.tokens.lowerBound] = candidate.type
      ends[candidate.tokens.upperBound] = candidate.type
    }
    // Twice: what is found later in a list may speak for what stands before it, but for no 省级引导基金.
    for index in open + open where candidates[index].refusal != nil {
      if let seen = candidates[index].evidence, seen.has(.localRank) || seen.has(.grade), !seen.has(.ownFund) {
        continue
      }
      let candidate = candidates[index]
      var evidence = stem(passage, candidate)
      surroundings(passage, candidate, starts, ends, &evidence)
      candidates[index].evidence = evidence
      let weights = passage.lexicon.evidenceWeights
      if weights.sum(evidence) >= weights.threshold {
        candidates[index].refusal = nil
        starts[candidate.tokens.lowerBound] = candidate.type
        ends[candidate.tokens.upperBound] = candidate.type
      }
    }
  }

  /// Whether the refusal was for want of what other clues may stand for.
  private static func isOpen(_ passage: Passage, _ candidate: Candidate) -> Bool {
    guard candidate.rule == .head else { return false }
    // 教育局、气象局、中医医院, 省农发集团、金控集团: a body of the place itself, beside others.
    if candidate.tokens.count == 1 {
      let isKind =
        candidate.subtype == .government || candidate.subtype == .hospital
        || candidate.subtype == .finance && passage.ends(candidate.tokens.lowerBound, with: "集团")
      return candidate.refusal == .bareHead && isKind
    }
    switch candidate.refusal {
    case .noPlace, .notProper, .notGoverned, .generic: return candidate.type != .person && candidate.type != .district
    default: return false
    }
  }

  private static func stem(_ passage: Passage, _ candidate: Candidate) -> Evidence {
    var evidence = Evidence()
    evidence.add(.noPlace, if: candidate.refusal == .noPlace)
    evidence.add(.notGoverned, if: candidate.refusal == .notGoverned)
    switch candidate.type {
    case .zone: evidence.add(.zone)
    case .institution: evidence.add(.institution)
    case .platform: evidence.add(.platform)
    case .program: evidence.add(.program)
    case .event: evidence.add(.event)
    case .district, .person: break
    }
    let head = candidate.tokens.upperBound - 1
    let stem = Stem(passage, candidate.tokens.lowerBound..<head)
    evidence.add(.oneUnknown, if: stem.unknown == 1)
    evidence.add(.moreUnknown, if: stem.unknown >= 2)
    evidence.add(.region, if: stem.hasRegion)
    evidence.add(.place, if: stem.hasPlace || stem.hasName)
    evidence.add(.grade, if: stem.hasGrade)
    evidence.add(.localRank, if: stem.hasLocalRank || stem.opensWithRank)
    evidence.add(.function, if: stem.hasFunction)
    evidence.add(.shortStem, if: stem.length <= 3)
    evidence.add(.longStem, if: stem.length >= 6)
    evidence.add(.longHead, if: passage.tokens[head].length >= 4)
    evidence.add(.plainStem, if: !stem.hasClassWord)
    for index in candidate.tokens.dropLast() {
      let words = passage.words(index)
      evidence.add(.generic, if: words.contains(.generic))
      evidence.add(.industry, if: words.contains(.industry))
      evidence.add(.verbInside, if: !words.isDisjoint(with: [.verb, .listedVerb, .innerVerb]))
    }
    return evidence
  }

  private static func surroundings(
    _ passage: Passage, _ candidate: Candidate, _ starts: TokenMap<MentionType>, _ ends: TokenMap<MentionType>,
    _ evidence: inout Evidence
  ) {
    let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    let before = passage.words(start - 1)
    // 研究院|成功|研制: the verb behind an adverb, also one that may be a part of names.
    let hasAdverb = passage.words(end).contains(.adverb)
    let behind = passage.words(hasAdverb ? end + 1 : end)
    let isListed = passage.isJoint(start - 1) || passage.isJoint(end)
    evidence.add(.listed, if: isListed)
    if passage.isJoint(start - 1), let type = ends[start - 1] {
      evidence.add(type == candidate.type ? .sameKindBeside : .nameBeside)
    }
    if passage.isJoint(end), let type = starts[end + 1] {
      evidence.add(type == candidate.type ? .sameKindBeside : .nameBeside)
    }
    evidence.add(.countedBeside, if: isCountedBeside(passage, candidate, starts, ends))
    evidence.add(.classBehind, if: passage.isWritten(end, "等"))
    switch passage.kind(start - 1) {
    case .stop, .comma: evidence.add(.opensClause)
    case .openQuote: evidence.add(.quoted, if: passage.kind(end) == .closeQuote)
    default: evidence.add(.opensClause, if: start == 0)
    }
    evidence.add(
      .verbBehind,
      if: !behind.isDisjoint(with: [.verb, .conferring, .launching, .listedVerb])
        || hasAdverb && behind.contains(.innerVerb))
    evidence.add(.founded, if: before.contains(.founding))
    evidence.add(.launched, if: before.contains(.launching) || behind.contains(.launching))
    evidence.add(.conferred, if: before.contains(.conferring))
    evidence.add(.object, if: !before.isDisjoint(with: [.verb, .innerVerb, .listedVerb]))
    evidence.add(.specificPlatform, if: isSpecificPlatform(passage, candidate, evidence))
    evidence.add(.possessed, if: passage.isWritten(start - 1, "的"))
    evidence.add(.countBehind, if: passage.kind(end) == .number)
    if candidate.subtype == .finance, passage.ends(end - 1, with: "基金") {
      // 30亿元|云江科创母基金, 8亿元|的|专利转让股权投资基金
      let unit = passage.isWritten(start - 1, "的") ? start - 2 : start - 1
      evidence.add(.sized, if: passage.ends(unit, with: "元") && passage.kind(unit - 1) == .number)
      let isWhole = [.comma, .stop].contains(passage.kind(end)) && passage.length(start..<(end - 1)) >= 4
      evidence.add(.foundedFund, if: isWhole && before.contains(.founding))
      if FoundedFunds.opens(passage, start..<end) { evidence.add(.ownFund) }
    }
    evidence.add(.builtBehind, if: passage.isWritten(end, "建设") || passage.isWritten(end, "打造"))
  }

  /// 乳制品质量安全检测公共技术平台开放…: six characters or more that say of what, where a reader takes them for one thing.
  private static func isSpecificPlatform(_ passage: Passage, _ candidate: Candidate, _ evidence: Evidence) -> Bool {
    guard candidate.type == .platform, evidence.has(.longStem),
      [.opensClause, .sameKindBeside, .quoted, .founded].contains(where: { evidence.has($0) })
    else { return false }
    // A 系统 of that form is a product, a 工作站 its owner's, 共同体 and 基础设施 figures of speech.
    let last = candidate.tokens.upperBound - 1
    if passage.ends(last, withOneOf: .productClasses) { return false }
    // 成果转化平台|正在|搭建: not yet one.
    if passage.isWritten(last + 1, "正在") { return false }
    // 聚势赋能|提升|平台: the verb's object.
    if passage.words(last - 1).contains(.predicate) { return false }
    return candidate.tokens.dropLast().allSatisfy {
      let words = passage.words($0)
      // 多措并举|化解|融资|平台: a clause; but 数据|交换|平台.
      let isVerb =
        words.contains(.verb)
        || words.contains(.listedVerb) && words.isDisjoint(with: [.innerVerb, .generic, .function]) && $0 + 1 < last
      return passage.kind($0) != .openQuote && (!isVerb || passage.name($0) != nil)
    }
  }

  /// 火炬计划7项、农业科技计划20项: a plan and its count beside another plan and its count.
  private static func isCountedBeside(
    _ passage: Passage, _ candidate: Candidate, _ starts: TokenMap<MentionType>, _ ends: TokenMap<MentionType>
  ) -> Bool {
    let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard candidate.type == .program, isCount(passage, end),
      !passage.ends(end - 1, with: "项目") || passage.length(start..<end) >= 8
    else { return false }
    if starts[end + 3] == .program, isMark(passage, end + 2) { return true }
    guard isMark(passage, start - 1) else { return false }
    // 星火计划3项,国际合作3项,农业科技计划20项: what stands between is counted too.
    for index in stride(from: start - 3, through: max(0, start - 40), by: -1) {
      if ends[index] == .program, isCount(passage, index) { return true }
      if passage.kind(index) == .stop, !isMark(passage, index) { return false }
    }
    return false
  }

  private static func isCount(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .number && (passage.isWritten(index + 1, "项") || passage.isWritten(index + 1, "个"))
  }

  private static func isMark(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .enumeration, .comma: true
    case .stop: passage.isWritten(index, ";") || passage.isWritten(index, "；")
    default: false
    }
  }
}

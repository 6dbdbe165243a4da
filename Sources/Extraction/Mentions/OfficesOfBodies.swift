/// What a ministry has in a place, and the bureaus of the governments of Hong Kong and Macao.
extension SubsidiaryRule {
  /// 香港特区政府|教育|局, 澳门特别行政区政府|经济及科技发展局: a bureau of a region's government, whatever it is for.
  static func regionalOffice(_ passage: Passage, _ candidate: Candidate) -> Int? {
    let end = candidate.tokens.upperBound
    guard candidate.subtype == .government, passage.ends(end - 1, with: "区政府"),
      passage.begins(candidate.tokens.lowerBound, "香港") || passage.begins(candidate.tokens.lowerBound, "澳门")
    else { return nil }
    for unit in end..<(end + 8) {
      guard isText(passage.kind(unit)), passage.length(end..<(unit + 1)) <= 14,
        passage.words(unit).isDisjoint(with: [.verb, .preposition, .pronoun, .listEnd, .tier, .adverb]),
        !(unit == end && passage.words(unit).contains(.conjunction))
      else { return nil }
      if passage.ends(unit, with: "局") || passage.ends(unit, with: "署") { return unit + 1 }
    }
    return nil
  }

  /// 水利部|长江流域|…|管理局, 审计署|驻|沈阳|特派员|办事处: what a ministry has for a place or a part of the country.
  static func stateOffice(_ passage: Passage, _ candidate: Candidate) -> Int? {
    let end = candidate.tokens.upperBound
    guard candidate.subtype == .government, candidate.rule == .table, candidate.tokens.count == 1,
      passage.name(end - 1)?.level == .national
    else { return nil }
    if passage.isWritten(end, "驻"), passage.name(end + 1)?.type == .district {
      for unit in (end + 2)..<(end + 6) where isText(passage.kind(unit)) {
        if passage.ends(unit, with: "专员办") || passage.ends(unit, with: "特派办") || passage.ends(unit, with: "办事处")
          || passage.isWritten(unit, "办") && passage.isWritten(unit - 1, "专员")
        {
          return unit + 1
        }
      }
      return nil
    }
    let isMinistry = passage.ends(end - 1, with: "部")
    // 水利部|太湖流域管理局
    if isMinistry, let own = passage.name(end), own.type == .institution, own.level == .national,
      passage.ends(end, with: "管理局")
    {
      return end + 1
    }
    guard isMinistry, passage.words(end).contains(.region) else { return nil }
    for unit in (end + 1)..<(end + 6) {
      guard isText(passage.kind(unit)), passage.length(end..<(unit + 1)) <= 16,
        passage.words(unit).isDisjoint(with: [.verb, .preposition, .pronoun, .conjunction, .listEnd, .adverb])
      else { return nil }
      if passage.ends(unit, with: "局") { return unit + 1 }
    }
    return nil
  }
}

/// What may follow a name that a table has and belongs to it: an outlet, a round, a branch.
extension TableRule {
  /// 稳态强磁场|装置; 安徽科技大市场|合肥|分市场: what the facility is, or an outlet of it behind at most two places.
  static func outletEnd(_ passage: Passage, _ end: Int) -> Int {
    if passage.isWritten(end, "装置") { return end + 1 }
    var here = end
    while here - end < 2, isPlace(passage, here, for: .district) { here += 1 }
    return here > end && passage.isOne(of: .outlets, here) ? here + 1 : end
  }

  /// 日本昶冈|市: the tables have cities abroad without their 市.
  static func cityEnd(_ passage: Passage, _ end: Int, _ name: NameRow) -> Int {
    name.code.isEmpty && passage.isWritten(end, "市") && passage.kind(end + 1) != .character ? end + 1 : end
  }

  /// 第八师|石河子市, 八师|石河子市: the first token of a division of the Corps before its city.
  static func corpsStart(_ passage: Passage, _ index: Int) -> Int? {
    guard passage.isWritten(index - 1, "师"), passage.kind(index - 2) == .number, passage.ends(index, with: "市"),
      let code = passage.name(index)?.code, code.shares(4, with: corps)
    else { return nil }
    return passage.isWritten(index - 3, "第") ? index - 3 : index - 2
  }

  private static let corps = DivisionCode("659000")

  /// 中国创新挑战赛|总决赛: a round of the contest; 粤贸全国|系列活动.
  static func roundEnd(_ passage: Passage, _ end: Int) -> Int {
    return passage.isOne(of: .rounds, end) || passage.isWritten(end, "系列活动") ? end + 1 : end
  }

  /// 国家发展改革委办公厅, 农业银行深圳市分行: an office of the institution, also behind at most two places.
  static func branchEnd(_ passage: Passage, _ end: Int, _ name: NameRow) -> Int {
    if isBranch(passage, end) || isOffice(passage, end) { return end + 1 }
    var here = end
    while here - end < 2, isPlace(passage, here, for: .district) || isTrade(passage, here) { here += 1 }
    if here == end { return name.subtype == .university && isFieldInstitute(passage, end) ? end + 2 : end }
    // 武汉理工大学|湖州|院: its institute there.
    // 中国电建|昶阳|院: its design institute there. 昶岭所|昶阳|站: its field station.
    let hasInstitutes = name.subtype == .university || name.subtype == .enterprise
    let isInstitute = hasInstitutes && passage.isWritten(here, "院") && !isTrade(passage, here - 1)
    let isStation = name.subtype == .research && passage.isWritten(here, "站")
    return isInstitute || isStation || isBranch(passage, here) ? here + 1 : end
  }

  /// 天大|前沿|院: an institute by its field, behind the university's short name.
  private static func isFieldInstitute(_ passage: Passage, _ field: Int) -> Bool {
    guard passage.tokens[field - 1].length <= 3, passage.kind(field) == .word, passage.name(field) == nil,
      (2...4).contains(passage.tokens[field].length), passage.isWritten(field + 1, "院"),
      passage.words(field).isDisjoint(with: [
        .verb, .innerVerb, .preposition, .conjunction, .adverb, .measure, .tier, .grade, .pronoun, .listEnd,
      ])
    else { return false }
    switch passage.kind(field + 2) {
    case .enumeration, .comma, .stop: return true
    case .word: return !passage.words(field + 2).isDisjoint(with: [.verb, .conferring, .conjunction, .listEnd])
    default: return false
    }
  }

  /// 某某银行|科技|支行, 某某银行|科创|金融|事业部
  private static func isTrade(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "科技") || passage.isWritten(index, "科创") || passage.isWritten(index, "金融")
  }

  private static func isOffice(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "办公厅") || passage.isWritten(index, "办公室") || passage.isWritten(index, "分院")
  }

  private static func isBranch(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .branches, index)
  }
}

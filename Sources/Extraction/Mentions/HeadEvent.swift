/// Events that a head word names with words that end other names: meetings of the whole place, contests with their number, and
/// campaigns that are called activities.
extension HeadRule {
  /// “云岭行”“科创会”|对接活动, “云岭杯”“桃源杯”|篮球赛: two quotations that follow each other are two events, of which the last has
  /// the word for what it is, or neither where they are counted (路演活动36场).
  static func eventsOfRow(_ passage: Passage, _ found: Candidate) -> [Candidate] {
    let open = found.tokens.lowerBound
    let last = found.tokens.upperBound - 1
    guard found.refusal == nil, found.rule == .head, passage.ends(last, with: "活动") || passage.ends(last, with: "赛"),
      passage.kind(open) == .openQuote, let close = passage.partner(open),
      passage.kind(close + 1) == .openQuote, let next = passage.partner(close + 1), next <= last
    else { return [found] }
    var (first, second) = (found, found)
    first.tokens = (open + 1)..<close
    let isCounted = passage.kind(found.tokens.upperBound) == .number
    second.tokens = isCounted ? (close + 2)..<next : (close + 1)..<found.tokens.upperBound
    return [first, second]
  }

  private static func isCarriedOn(_ passage: Passage, _ verb: Int, _ index: Int) -> Bool {
    if passage.begins(verb, "深化") || passage.begins(verb, "深入") || passage.begins(verb - 1, "深入") { return true }
    guard passage.ends(verb, with: "开展"), passage.kind(index + 1) != .number else { return false }
    return !["行", "会", "节", "赛", "日", "周", "月"].contains { passage.ends(index - 2, with: $0) }
  }

  /// 首届|渔业机械与综合养护|展洽会: its number opens it.
  private static func opened(_ passage: Passage, _ boundary: LeftBoundary, _ stem: Stem) -> Int? {
    passage.isWritten(boundary.start, "首届") && stem.length >= 7 && !stem.hasQuote ? boundary.start : nil
  }

  /// The number of an event before nouns that a conjunction joins to those before its head word.
  private static func joinedOrdinal(_ passage: Passage, _ joint: Int) -> Int? {
    guard passage.words(joint).contains(.conjunction) else { return nil }
    for index in stride(from: joint, to: max(0, joint - 5), by: -1) {
      if let first = TableRule.ordinal(passage, index) { return index < joint ? first : nil }
      guard passage.kind(index - 1) == .word, passage.name(index - 1) == nil, passage.head(index - 1) == nil,
        passage.words(index - 1).isDisjoint(with: [
          .conjunction, .preposition, .pronoun, .adverb, .determiner, .listEnd, .carrying, .executing,
        ])
      else { return nil }
    }
    return nil
  }

  /// 第十二届|云岭|发明|创造|成果|展览交易会: the number of an event that goes before a verb in its name; at most eight words, among
  /// which no body is named and nothing is held, joined or won.
  private static func crossedOrdinal(_ passage: Passage, _ verb: Int) -> Int? {
    guard passage.words(verb).contains(.verb) else { return nil }
    for index in stride(from: verb + 1, to: max(0, verb - 7), by: -1) {
      if index <= verb, let first = TableRule.ordinal(passage, index) { return first }
      guard index > 0, passage.kind(index - 1) == .word || passage.kind(index - 1) == .character,
        passage.name(index - 1)?.type ?? .district == .district, passage.head(index - 1) == nil,
        passage.words(index - 1).isDisjoint(with: [
          .preposition, .pronoun, .adverb, .determiner, .listEnd, .carrying, .executing, .launching, .conferring,
          .founding, .issuing, .speech,
        ])
      else { return nil }
    }
    return nil
  }

  static func readEvent(
    _ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem, _ result: inout Candidate
  ) {
    // 全市科技创新和人才工作大会, 全县科技工作会议
    let isMeeting =
      passage.ends(index, with: "大会") || passage.ends(index, with: "工作会议") || passage.ends(index, with: "推进会")
      || passage.ends(index, with: "现场会") || passage.ends(index, with: "动员会")
    // 全省|服务业|发展|大会: what it is about may be a verb.
    if isMeeting, let whole = whole(passage, boundary.stop),
      passage.length(whole..<(index + 1)) >= (passage.ends(index, with: "大会") ? 6 : 7)
    {
      (result.tokens, result.refusal) = (whole..<result.tokens.upperBound, nil)
    }
    // 第六届全省青少年机器人竞赛, 第八届全市运动会: the number stands before 全省.
    let isGames = result.refusal == .bareHead && passage.ends(index, with: "运动会")
    if isGames || result.refusal == nil || result.refusal == .notGoverned || result.refusal == .noPlace,
      isWhole(passage, boundary.stop), let first = TableRule.ordinal(passage, boundary.stop)
    {
      (result.tokens, result.refusal) = (first..<result.tokens.upperBound, nil)
    }
    // 首届|渔业机械|与|综合养护|展洽会
    if result.refusal == .noPlace || result.refusal == .generic,
      let first = opened(passage, boundary, stem) ?? joinedOrdinal(passage, boundary.stop)
        ?? crossedOrdinal(passage, boundary.stop)
    {
      (result.tokens, result.refusal) = (first..<result.tokens.upperBound, nil)
    }
    // “云桐汇”路演|32|场: several of them.
    if passage.ends(index, with: "路演"), passage.kind(index + 1) == .number { result.refusal = .indefinite }
    // “大手牵小手”活动: a quotation and nothing else, wherever it stands; but “…大赛”活动.
    if passage.isWritten(index, "活动"), stem.isOneQuote, result.refusal == .noPlace, !stem.hasPlus,
      !(boundary.start..<index).contains(where: { passage.head($0)?.type == .event || passage.name($0)?.type == .event }
      )
    {
      result.refusal = nil
    }
    // “科创面对面”科技沙龙|活动: goes on to the word for what is held.
    if passage.isWritten(index, "活动"), result.refusal == .noPlace, passage.kind(boundary.start) == .openQuote,
      passage.head(index - 1)?.type == .event, passage.kind(index + 1) != .number
    {
      result.refusal = nil
    }
    // “项目建设年”活动: a campaign. 深入开展“邻里一家亲”活动: what is carried on; a journey or a fair is held.
    if passage.isWritten(index, "活动"), stem.isOneQuote,
      isCampaign(passage, (boundary.start + 1)..<(index - 1)) || isMeans(passage, index + 1)
        || passage.kind(boundary.start) == .openQuote && isCarriedOn(passage, boundary.stop, index)
    {
      (result.type, result.subtype) = (.program, .scheme)
      if result.refusal == .noPlace { result.refusal = nil }
    }
  }
}

/// Events that a head word names with words that end other names: meetings of the whole place, contests with their number, and
/// campaigns that are called activities.
extension HeadRule {
  static func readEvent(
    _ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem, _ result: inout Candidate
  ) {
    // 全市科技创新和人才工作大会, 全县科技工作会议
    let isMeeting =
      passage.ends(index, with: "大会") || passage.ends(index, with: "工作会议") || passage.ends(index, with: "推进会")
      || passage.ends(index, with: "现场会") || passage.ends(index, with: "动员会")
    // 全省|服务业|发展|大会: what it is about may be a verb.
    if isMeeting, let whole = whole(passage, boundary.stop), passage.length(whole..<(index + 1)) >= 7 {
      (result.tokens, result.refusal) = (whole..<result.tokens.upperBound, nil)
    }
    // 第六届全省青少年机器人竞赛: the number stands before 全省.
    if result.refusal == nil || result.refusal == .notGoverned || result.refusal == .noPlace,
      isWhole(passage, boundary.stop), let first = TableRule.ordinal(passage, boundary.stop)
    {
      (result.tokens, result.refusal) = (first..<result.tokens.upperBound, nil)
    }
    // “大手牵小手”活动: a quotation and nothing else, wherever it stands; but “…大赛”活动.
    if passage.isWritten(index, "活动"), stem.isOneQuote, result.refusal == .noPlace, !stem.hasPlus,
      !(boundary.start..<index).contains(where: { passage.head($0)?.type == .event || passage.name($0)?.type == .event }
      )
    {
      result.refusal = nil
    }
    // “项目建设年”活动: a campaign.
    if passage.isWritten(index, "活动"), stem.isOneQuote,
      isCampaign(passage, (boundary.start + 1)..<(index - 1)) || isMeans(passage, index + 1)
    {
      (result.type, result.subtype) = (.program, .scheme)
      if result.refusal == .noPlace { result.refusal = nil }
    }
  }
}

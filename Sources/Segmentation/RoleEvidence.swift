/// What the words and years of headings and of running text say for each role.
extension RoleAssigner {
  /// A year at its place in running text says as much as this.
  private static let yearWeight = 5.0
  /// A heading's year that is the report's own year of review or plan, where both are known, says as much as this.
  private static let ownYearWeight = 4.0
  /// A heading with no more evidence for a plan than this (目标任务) only leans to one.
  private static let leaning = 6.0
  /// So many scalars are the words with which a heading opens.
  private static let openingLength = 5

  func evidence(ofHeading heading: Range<Int>) -> RoleTable.Evidence {
    var evidence = table.heading(heading, in: bytes)
    for year in Years.named(in: heading, of: bytes) {
      let isOwn = reviewYear != nil && planYear != nil && (year == reviewYear || year == planYear)
      let weight = isOwn ? Self.ownYearWeight : Self.headingMargin
      if let reviewYear, year <= reviewYear {
        evidence.review += weight
      } else if year == planYear || reviewYear.map({ year > $0 }) == true {
        evidence.plan += weight
      }
    }
    return evidence
  }

  func decided(_ evidence: RoleTable.Evidence) -> Role? {
    if evidence.other > Swift.max(evidence.review, evidence.plan) { return .other }
    if min(evidence.review, evidence.plan) >= 4 { return nil }
    let difference = evidence.review - evidence.plan
    if difference >= Self.headingMargin { return .review }
    return difference <= -Self.headingMargin ? .plan : nil
  }

  /// What a heading below another says of itself.
  func own(_ node: OutlineNode) -> Role? {
    guard let heading = node.heading else { return nil }
    let announcement = announcement(of: heading)
    let evidence = table.heading(announcement, in: bytes)
    let difference = evidence.review - evidence.plan
    let isOther = evidence.other >= Self.turningMargin && evidence.other > Swift.max(evidence.review, evidence.plan)
    guard isOther || abs(difference) >= Self.turningMargin else { return nil }
    let isWork = table.namesWork(heading, in: bytes)
    if isOther { return isWork ? nil : .other }
    let role = difference > 0 ? Role.review : .plan
    let closes = table.closes(announcement, in: bytes)
    if closes != isWork { return closes ? role : nil }
    // 预期目标圆满实现 is a plan's word in a sentence about what was done: what stands below decides.
    let text = clearRole(of: node)
    return text == role || text == nil && !isWork ? role : nil
  }

  /// The role of a heading at the top; nil where it only sounds like one: it names a piece of work (强化政策落实情况督导) and what
  /// stands below does not agree, or leans to a plan (主要举措) above what was clearly done in a report of a review.
  func decided(_ node: OutlineNode, _ heading: Range<Int>, _ evidence: RoleTable.Evidence) -> Role? {
    guard let role = decided(evidence) else { return nil }
    if table.namesWork(heading, in: bytes), Years.named(in: heading, of: bytes).isEmpty {
      return role != .other && clearRole(of: node) == role ? role : nil
    }
    if role == .plan, evidence.plan - evidence.review <= Self.leaning, namesReview,
      clearRole(of: node, margin: Self.differingMargin) == .review
    {
      return nil
    }
    return role
  }

  /// Where a heading may announce a part: before its first mark, and in one of several clauses that tells no figures
  /// (细化整改措施，确保整改落地) only in the words with which it opens (下一步，…).
  func announcement(of heading: Range<Int>) -> Range<Int> {
    var end = heading.lowerBound
    var opening = heading.lowerBound
    var count = 0
    var mark: UInt32 = 0
    while end < heading.upperBound {
      let (scalar, next) = bytes.scalar(at: end)
      mark = scalar
      if mayBeMark(scalar), isClauseMark(scalar), scalar != 0x3001 { break }
      count += 1
      if count <= Self.openingLength { opening = next }
      end = next
    }
    if end >= heading.upperBound { return heading }
    if mark == 0xFF1A || mark == 0x3A { return heading.lowerBound..<end }
    let figures = Figures.count(in: heading, of: bytes)
    return heading.lowerBound..<(figures.plain + figures.rounded + figures.round > 0 ? end : opening)
  }

  /// Review over plan in running text, not yet set against its length.
  func textScore(_ range: Range<Int>) -> Double {
    let evidence = table.text(range, in: bytes)
    var score = evidence.review - evidence.plan
    for year in Years.named(in: range, of: bytes) {
      if year == planYear { score -= Self.yearWeight } else if year == reviewYear { score += Self.yearWeight }
    }
    return score
  }

  /// The role that a node's own words speak for; nil where they are in balance.
  func clearRole(of node: OutlineNode, margin: Double = looseMargin) -> Role? { clearRole(of: [node], margin: margin) }

  /// The role that the words of nodes speak for together; nil where they are in balance.
  func clearRole(of nodes: [OutlineNode], order: Double = 0, margin: Double = looseMargin) -> Role? {
    let length = nodes.reduce(0) { $0 + $1.end - $1.start }
    let evidence = nodes.reduce(0) { $0 + textScore($1.start..<$1.end) }
    let score = evidence / Swift.max(0.3, Double(length) / Self.textUnit) + order
    if abs(score) < margin { return nil }
    return score > 0 ? .review : .plan
  }

  /// The role to which a paragraph of a section turns: its sentences open with words that look back or ahead (这五年，…),
  /// and its words and figures agree. Nil where it keeps the role that it has.
  ///
  /// - Parameter next: the place of the next of `sentences`, as nodes come in the order of the text.
  func turned(_ node: OutlineNode, next: inout Int) -> Role? {
    while next > 0, sentences[next - 1] > node.start { next -= 1 }
    while next < sentences.count, sentences[next] <= node.start { next += 1 }
    let first = next
    while next < sentences.count, sentences[next] < node.end { next += 1 }
    if opensOther(node) { return .other }
    let evidence = table.sentences(node.start..<node.end, further: sentences[first..<next], in: bytes)
    let difference = evidence.review - evidence.plan
    if abs(difference) < Self.turningMargin { return nil }
    let role = difference > 0 ? Role.review : .plan
    return role != node.role && clearRole(of: node) == role ? role : nil
  }

  /// Whether a paragraph opens with words that speak of problems (存在的主要问题是…).
  func opensOther(_ node: OutlineNode) -> Bool {
    node.kind == .paragraph
      && table.sentences(node.start..<node.end, further: [], in: bytes).other >= Self.turningMargin
  }

  /// What the paragraph before the first section announces (现将…总结如下), nil where it announces nothing or both.
  func openingRole(of paragraph: OutlineNode?) -> Role? {
    guard let paragraph else { return nil }
    let end = paragraph.end
    let start = bytes.scalarStart(atOrBefore: Swift.max(paragraph.start, end - Self.announcementLength))
    let evidence = table.opening(start..<end, in: bytes)
    if evidence.review == evidence.plan { return nil }
    return evidence.review > evidence.plan ? .review : .plan
  }

  /// What a paragraph announces stands in its last words (in bytes, 30 characters).
  private static let announcementLength = 90
}

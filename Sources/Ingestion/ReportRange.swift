/// Finds the report among the lines of a page without markup: the stretch of lines that holds the most running text for
/// the furniture it must swallow (the maximum-sum stretch of line weights; Kadane's scan).
enum ReportRange {
  static func find(_ lines: [PageLine], _ verdicts: [LineJudge.Verdict], _ profiles: [LineProfile]) -> Range<Int>? {
    var best: (sum: Int, range: Range<Int>) = (0, 0..<0)
    var sum = 0
    var start = 0
    var isTorn = false
    for index in lines.indices {
      var weight = weight(verdicts[index], profiles[index], lines[index])
      if isSentence(verdicts[index], profiles[index]) { weight = profiles[index].digits > 0 ? 1 : 0 }
      // What a viewer prints where its page breaks a sentence.
      if verdicts[index] == .furniture(kind: "viewer", endsReport: false) || profiles[index].scalars <= 10 {
        if isTorn { weight = max(weight, 0) }
      } else {
        isTorn = !profiles[index].endsSentence && profiles[index].scalars >= 20 && profiles[index].han >= 12
      }
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += weight
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    return best.sum >= 5 ? best.range : nil
  }

  /// A short sentence. Without markup nothing else tells it from a button; one with a figure reports something.
  private static func isSentence(_ verdict: LineJudge.Verdict, _ profile: LineProfile) -> Bool {
    verdict == .plain && profile.last == 0x3002 && profile.han >= 5
  }

  /// The stretch within the container that holds the report, with the lines around it that nothing speaks against.
  static func find(_ page: MarkedPage, _ verdicts: [LineJudge.Verdict], _ profiles: [LineProfile]) -> Range<Int>? {
    var best: (sum: Int, range: Range<Int>) = (0, 0..<0)
    var sum = 0
    var start = 0
    // What stands above a title that is printed again further down is text too.
    let title = page.titleLine.map { $0 + page.titleLines } ?? 0
    func prose(_ lines: Range<Int>) -> Int {
      lines.reduce(0) { $0 + (verdicts[$1] == .prose ? profiles[$1].scalars : 0) }
    }
    // A slogan above the title is none.
    let isAmidText =
      title > page.region.lowerBound
      && 4 * prose(page.region.lowerBound..<title) > prose(min(title, page.region.upperBound)..<page.region.upperBound)
    let top = isAmidText ? page.region.lowerBound : max(page.region.lowerBound, title)
    let insets = insets(page, verdicts, profiles)
    var isBehindEnd = false
    // What begins with the first paragraph below the title, as far as it weighs most.
    var anchored: (sum: Int, range: Range<Int>) = (0, 0..<0)
    var anchoredSum = 0
    var anchor: Int?
    for index in page.region {
      var weight = weight(verdicts[index], profiles[index], page.text.lines[index])
      if weight == -1 { weight = 0 }
      if insets.contains(index) { weight = max(weight, -6) }
      // Behind comments and lists of links only a long text would still be the report.
      if isBehindEnd && weight > 0 { weight /= 3 }
      if opensOthers(verdicts[index]), !insets.contains(index) { isBehindEnd = true }
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += weight
      if sum > best.sum { best = (sum, start..<(index + 1)) }
      if anchor == nil, index >= top, verdicts[index] == .prose {
        anchor = index
        let isBelowTitle = page.titleLine.map { index - $0 <= 25 } ?? false
        anchoredSum = isBelowTitle ? 10 : 0
      }
      if let anchor {
        anchoredSum += weight
        if anchoredSum > anchored.sum { anchored = (anchoredSum, anchor..<(index + 1)) }
      }
    }
    if best.range.isEmpty { return nil }
    if anchored.sum * 2 >= best.sum { best = anchored }
    var first = best.range.lowerBound
    var end = best.range.upperBound
    while first > top, !isForeign(verdicts[first - 1]), verdicts[first - 1] != .date { first -= 1 }
    while end < page.region.upperBound, !isForeign(verdicts[end]) { end += 1 }
    return first..<end
  }

  /// Boxes of links in the midst of a text: their headings, which stand in a container of their own, with more of the
  /// text's own container below them.
  private static func insets(
    _ page: MarkedPage, _ verdicts: [LineJudge.Verdict], _ profiles: [LineProfile]
  ) -> Set<Int> {
    guard page.containers.count == page.text.lines.count,
      page.region.contains(where: { opensOthers(verdicts[$0]) })
    else { return [] }
    var prose: [Int32: Int] = [:]
    for index in page.region where verdicts[index] == .prose {
      prose[page.containers[index], default: 0] += profiles[index].scalars
    }
    guard let main = prose.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return [] }
    let own = page.region.filter { verdicts[$0] == .prose && page.containers[$0] == main }
    return Set(
      (own[0]..<own[own.count - 1]).filter { opensOthers(verdicts[$0]) && page.containers[$0] != main })
  }

  /// Whether a line heads comments or links, which end a report.
  private static func opensOthers(_ verdict: LineJudge.Verdict) -> Bool {
    switch verdict {
    case .furniture("comments", true), .furniture("links", true): true
    default: false
    }
  }

  private static func isForeign(_ verdict: LineJudge.Verdict) -> Bool {
    switch verdict {
    case .furniture, .metadata: true
    default: false
    }
  }

  /// In tenths of a scalar of running text.
  private static func weight(_ verdict: LineJudge.Verdict, _ profile: LineProfile, _ line: PageLine) -> Int {
    if line.kind == .row && verdict != .metadata { return 1 }
    switch verdict {
    case .prose: return min(max(profile.scalars / 10, 3), 30)
    case .numbered: return 1
    case .plain: return profile.scalars > 60 ? 0 : -1
    case .metadata, .date: return -3
    case .furniture(let kind, let endsReport): return endsReport || kind == "spam" ? -40 : -6
    }
  }
}

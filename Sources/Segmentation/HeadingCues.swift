/// What the words of a heading say of it as a whole: that it closes a part, names a piece of work, names its year by another.
extension RoleTable {
  /// How a heading names its year by the report's (明年, 下半年, 去年).
  enum RelativeYear: Int, CaseIterable {
    case next, this, last

    var place: String { "\(self)_year" }
  }

  /// Whether a heading names a piece of work: it opens with a word for doing it (加强…, 扎实推进…), not with one that announces
  /// a part (全面完成…), and is no noun with an attribute (推进改革的主要成效).
  func namesWork(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    work.matcher.term(atBeginningOf: range, in: bytes) != nil
      && heading.matcher.term(atBeginningOf: range, in: bytes) == nil
      && !(bytes.first(Self.attributive, in: range) != nil && closes(range, in: bytes))
  }

  private static let attributive = Array("的".utf8)

  /// Whether a heading names its year by the report's own.
  func names(_ year: RelativeYear, in heading: Range<Int>, of bytes: [UInt8]) -> Bool {
    var found = false
    years[year.rawValue].matcher.forEachMatch(in: bytes, heading) { _, _ in found = true }
    return found
  }

  /// The role that a heading's own words give it most, nil where they give none.
  func announced(by range: Range<Int>, in bytes: [UInt8]) -> Role? {
    let evidence = heading(range, in: bytes)
    let most = Swift.max(evidence.review, evidence.plan, evidence.other)
    if most <= 0 { return nil }
    return most == evidence.plan ? .plan : most == evidence.review ? .review : .other
  }

  /// Where the first word ends that closes the heading of a part (工作总结, 工作思路), before any mark.
  func endOfClosingCue(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var clause = range.lowerBound
    while clause < range.upperBound {
      let (scalar, next) = bytes.scalar(at: clause)
      if mayBeMark(scalar), isClauseMark(scalar) || isSentenceEnd(scalar) { break }
      clause = next
    }
    var first: Int?
    heading.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { cue, match in
      if heading.roles[cue].weight >= Self.closingWeight { first = Swift.min(first ?? .max, match.upperBound) }
    }
    headingEnd.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { cue, match in
      if headingEnd.roles[cue].weight >= 4 { first = Swift.min(first ?? .max, match.upperBound) }
    }
    guard var end = first else { return nil }
    // Few headings come here: only now their cues are listed.
    var cues: [Range<Int>] = []
    var ends: [Int] = []
    heading.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { _, match in cues.append(match) }
    headingEnd.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { _, match in
      cues.append(match)
      ends.append(match.upperBound)
    }
    // 主要目标 goes on in 主要目标任务 and in 主要目标完成情况.
    while let longer = cues.first(where: {
      $0.lowerBound <= end && $0.upperBound > end && ends.contains($0.upperBound)
    }) {
      end = longer.upperBound
    }
    return end
  }

  /// Whether a heading ends with a word that closes the heading of a part.
  func closes(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var closes = false
    headingEnd.matcher.forEachMatch(in: bytes, range) { _, match in
      if match.upperBound == range.upperBound { closes = true }
    }
    heading.matcher.forEachMatch(in: bytes, range) { cue, match in
      if match.upperBound == range.upperBound, heading.roles[cue].weight >= Self.closingWeight { closes = true }
    }
    return closes
  }

  /// Cues of a heading at least as strong as this close the heading of a part.
  private static let closingWeight = 5.0
}

import Records

/// The theme of a section, with the terms that decided it.
typealias ThemeDecision = Outline.Theme

extension ThemeTable {
  /// How much more a word of the heading says than a word of the body, and a word of another heading, below or above.
  static let headingFactor = 10.0
  private static let otherHeadingFactor = 2.0
  /// A term of the body counts at most so often: a long list of laboratories does not outweigh the heading.
  private static let countLimit = 2.0
  /// A body longer than this (in bytes, 300 characters) names much beside its theme: its words count less, by the
  /// square root of its length.
  private static let bodyLength = 900.0
  /// Beside a heading that has only words that lean to a theme (no more than this for any), a word of the body says so much
  /// more.
  private static let weakHeading = 15.0
  private static let besideWeakHeading = 2.0
  /// A section names its theme early: its body is looked at up to here (in bytes, 600 characters).
  private static let bodyLimit = 1800
  /// A theme for which less speaks than this is a guess.
  private static let leastScore = 4.0

  /// A heading that speaks so much more for one theme than for every other (a word that names it) is believed, and the
  /// body is not asked.
  private static let decisiveLead = 40.0

  /// Where the heading names nothing, less than this part of what speaks in the body for its strongest theme says that the
  /// body is about everything; all the more where the heading opens a whole part (2022年工作回顾).
  private static let leastShare = 1.0 / 3
  private static let leastShareOfPart = 1.0 / 2

  /// The theme for which heading and body speak most; `other` where no term stands. A body about everything under a
  /// heading that names nothing is `planning` where the heading is a plan's (工作打算), else `other`.
  ///
  /// - Parameter below: the headings of sections and measures below, which may stand in `body` too. Asked only with the
  ///   body, as those above.
  /// - Parameter above: the headings of the sections above, and the title.
  /// - Parameter announced: the role that words of the heading itself give it (工作回顾, 工作打算), if any. Seldom asked.
  /// - Parameter subject: what the whole report is about, if its title says so; it speaks as a word of the heading does.
  func theme(
    heading: Range<Int>?, below: @autoclosure () -> [Range<Int>], above: @autoclosure () -> [Range<Int>],
    body: Range<Int>, announced: @autoclosure () -> Role?, subject: SubjectTable.Subject?, in bytes: [UInt8]
  ) -> ThemeDecision {
    let named = heading.map { ofHeading($0, in: bytes) } ?? []
    var scores = scores(of: named, subject)
    var found = named
    if lead(of: scores) < Self.decisiveLead {
      found = ofBody(body, below: below(), above: above(), in: bytes)
      if !named.isEmpty, scores[strongest(of: scores)] <= Self.weakHeading {
        for index in found.indices { found[index].count *= Self.besideWeakHeading }
      }
      for term in named {
        if let known = found.firstIndex(where: { $0.term == term.term }) {
          found[known].count += term.count
        } else {
          found.append(term)
        }
      }
      scores = self.scores(of: found, subject)
    }
    let best = strongest(of: scores)
    if scores[best] < Self.leastScore { return ThemeDecision(theme: "other", evidence: []) }
    if named.isEmpty {
      let announced = announced()
      var sum = 0.0
      for theme in scores.indices { sum += scores[theme] }
      if scores[best] < sum * (announced == nil ? Self.leastShare : Self.leastShareOfPart) {
        return ThemeDecision(theme: announced == .plan ? "planning" : "other", evidence: [])
      }
    }
    return ThemeDecision(theme: Self.themes[best], evidence: evidence(for: best, in: found, subject))
  }

  /// The themes whose words are those of whole parts: 工作思路 and 主要成绩 in a title or above a section do not speak of
  /// what stands below.
  private static let isOfPart = themes.map { $0 == "planning" || $0 == "other" }

  private func ofHeading(_ heading: Range<Int>, in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    var leader: UInt8?
    matcher.forEachMatch(in: bytes, heading) { term, range in
      guard themes[term] < Self.themes.count else { return }
      if leader == nil, weights[term] >= Self.leastLeadingWeight, !Self.isOfPart[Int(themes[term])],
        !Self.isQuoted(range, in: heading, of: bytes)
      {
        leader = themes[term]
      }
      if let known = found.firstIndex(where: { $0.term == term }) {
        found[known].count += Self.headingFactor
      } else if found.count < Self.headingTerms {
        found.append((term, Self.headingFactor))
      }
    }
    guard let leader,
      found.contains(where: { weights[$0.term] >= Self.leastLeadingWeight && themes[$0.term] != leader })
    else { return found }
    for index in found.indices where themes[found[index].term] == leader { found[index].count *= Self.leadingFactor }
    return found
  }

  /// The theme that a heading of several themes names first (人才 of 人才和科普) has so much more, if the word says as much as
  /// this. Words of planning do not lead, since they open any heading (战略引领…), nor do words in quotation marks
  /// (“低碳”产业发展).
  private static let leadingFactor = 1.5
  private static let leastLeadingWeight = 2.5

  /// Whether quotation marks that open in `heading` are still open at `range`.
  private static func isQuoted(_ range: Range<Int>, in heading: Range<Int>, of bytes: [UInt8]) -> Bool {
    // “ is E2 80 9C, ” is E2 80 9D: the last of them says it.
    for position in (heading.lowerBound..<range.lowerBound).reversed()
    where position + 3 <= range.lowerBound && bytes[position] == 0xE2 && bytes[position + 1] == 0x80 {
      if bytes[position + 2] | 1 == 0x9D { return bytes[position + 2] == 0x9C }
    }
    return false
  }

  /// More different terms of a heading than this are not looked at: no heading names so many.
  private static let headingTerms = 64

  private func ofBody(_ body: Range<Int>, below: [Range<Int>], above: [Range<Int>], in bytes: [UInt8]) -> [Found] {
    let end = bytes.scalarStart(atOrBefore: Swift.min(body.upperBound, body.lowerBound + Self.bodyLimit))
    let body = body.lowerBound..<Swift.max(body.lowerBound, end)
    var found = TermCounts()
    forEachTerm(in: bytes, body) { found.add($0, 1, upTo: Self.countLimit) }
    for heading in below { forEachTerm(in: bytes, heading) { found.add($0, Self.otherHeadingFactor) } }
    for heading in above {
      forEachTerm(in: bytes, heading) { if !Self.isOfPart[Int(themes[$0])] { found.add($0, Self.otherHeadingFactor) } }
    }
    let factor = Swift.min(1, (Self.bodyLength / Swift.max(1, Double(body.count))).squareRoot())
    return found.counts(times: factor)
  }

  /// How often each term was found, in the order of their first places. A section names some dozen terms: they are found
  /// again faster than a count for each term of the table is made.
  private struct TermCounts {
    private var counts: [Found] = []
    /// A bit for the lowest bits of each term's number.
    private var seen = InlineArray<16, UInt64>(repeating: 0)

    init() { counts.reserveCapacity(64) }

    mutating func add(_ term: Int, _ count: Double, upTo limit: Double = .infinity) {
      let word = term >> 6 & 15
      let bit: UInt64 = 1 << UInt64(term & 63)
      if seen[word] & bit != 0 {
        for index in counts.indices where counts[index].term == term {
          if counts[index].count < limit { counts[index].count += count }
          return
        }
      }
      seen[word] |= bit
      counts.append((term, count))
    }

    consuming func counts(times factor: Double) -> [Found] {
      for index in counts.indices { counts[index].count *= factor }
      return counts
    }
  }

  /// What speaks for each theme. There is room for more than there are, and none is asked of the system.
  private typealias Scores = InlineArray<24, Double>

  private func scores(of found: [Found], _ subject: SubjectTable.Subject?) -> Scores {
    var scores = Scores(repeating: 0)
    if let subject { scores[subject.theme] += subject.weight * Self.headingFactor }
    for term in found { scores[Int(themes[term.term])] += term.count * weights[term.term] }
    return scores
  }

  /// The strongest theme, of equal ones the first.
  private func strongest(of scores: borrowing Scores) -> Int {
    // Without the span, all scores would be copied for each of them.
    let scores = scores.span
    var strongest = 0
    for theme in scores.indices where scores[theme] > scores[strongest] { strongest = theme }
    return strongest
  }

  /// How much the strongest theme has before the next.
  private func lead(of scores: borrowing Scores) -> Double {
    let scores = scores.span
    var first = 0.0
    var second = 0.0
    for theme in scores.indices {
      let score = scores[theme]
      if score > first { (first, second) = (score, first) } else { second = Swift.max(second, score) }
    }
    return first - second
  }
}

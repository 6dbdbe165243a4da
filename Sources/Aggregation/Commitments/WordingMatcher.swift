/// Finds the clause of an outcome report that is about the same thing as a planning clause, by shared content.
struct WordingMatcher {
  struct Match {
    var sentence: Int
    var clause: Range<Int>
    var planClause: Range<Int>
    /// Cosine of the weighted features, 0 to 1.
    var similarity: Double
    /// What both share, in words: the longest run of content, and names.
    var shared: String
    var entities: [String]
  }

  private struct Candidate {
    var sentence: Int
    var range: Range<Int>
    /// The sum of squared weights of its content, names left out.
    var content: Double
  }

  private let plan: (report: ReportText, features: ClauseFeatures)
  private let outcome: (report: ReportText, features: ClauseFeatures)
  private let weights: FeatureWeights
  private let candidates: [Candidate]
  private let index: [UInt64: [Int]]

  /// Far more clauses than any report has; hostile text must not cost the square of its length.
  private static let limit = 20000
  /// Clauses that share less than this say at best that the theme is the same.
  private static let leastSimilarity = 0.45
  /// Where hardly more than one name is shared, clauses must be about little else.
  private static let leastSimilarityByName = 0.6

  init(
    plan: (report: ReportText, features: ClauseFeatures), outcome: (report: ReportText, features: ClauseFeatures),
    weights: FeatureWeights
  ) {
    self.plan = plan
    self.outcome = outcome
    self.weights = weights
    var candidates: [Candidate] = []
    var index: [UInt64: [Int]] = [:]
    for (number, sentence) in outcome.report.sentences.enumerated() where outcome.report.tells(number) {
      for clause in sentence.clauses where candidates.count < Self.limit {
        let features = outcome.features.features(of: clause, in: outcome.report)
        if features.isEmpty { continue }
        for feature in features { index[feature, default: []].append(candidates.count) }
        candidates.append(
          Candidate(sentence: number, range: clause, content: Self.content(features.sorted(), weights)))
      }
    }
    self.candidates = candidates
    self.index = index
  }

  private static func content(_ features: [UInt64], _ weights: FeatureWeights) -> Double {
    features.reduce(0) { sum, feature in
      ClauseFeatures.isEntity(feature) ? sum : sum + weights.weight(feature) * weights.weight(feature)
    }
  }

  /// The best match of any of the planning clauses.
  func match(_ clauses: [Range<Int>]) -> Match? {
    var best: Match?
    for clause in clauses {
      if let match = match(clause), match.similarity > best?.similarity ?? 0 { best = match }
    }
    return best
  }

  private func match(_ clause: Range<Int>) -> Match? {
    let features = plan.features.features(of: clause, in: plan.report)
    if features.isEmpty { return nil }
    // Sums run in a fixed order, so that the last digit never depends on the order of a set.
    let ordered = features.sorted()
    let content = Self.content(ordered, weights)
    var sums: [Int: (content: Double, names: Double, information: Double)] = [:]
    for feature in ordered {
      let weight = weights.weight(feature)
      let isEntity = ClauseFeatures.isEntity(feature)
      for candidate in index[feature] ?? [] {
        var sum = sums[candidate] ?? (0, 0, 0)
        if isEntity { sum.names += weight * weight } else { sum.content += weight * weight }
        sum.information += weight
        sums[candidate] = sum
      }
    }
    // A shared name speaks for a match; one that only one side has says nothing, since names are often missed.
    let ranked = sums.map { number, sum in
      let norms = (content + sum.names) * (candidates[number].content + sum.names)
      return (
        candidate: number, similarity: (sum.content + sum.names) / norms.squareRoot(), information: sum.information
      )
    }
    .filter { $0.similarity >= Self.leastSimilarity }
    .sorted { ($1.similarity, $0.candidate) < ($0.similarity, $1.candidate) }
    for entry in ranked.prefix(20) {
      let candidate = candidates[entry.candidate]
      let entities = sharedEntities(clause, candidate.range)
      let run = longestSharedRun(clause, candidate.range)
      let isInformative = entry.information >= weights.leastInformation
      let isClose = entry.similarity >= Self.leastSimilarityByName
      let isNamed = !entities.isEmpty && isClose
      let isRare = hasRarePair(run)
      // 坪山高新区: a rare pair of characters within a longer stretch that both have word for word.
      let isLiteral = run.count >= 2 && isClose && isRare && sharesStretch(around: run, clause, candidate.range)
      guard isInformative && isRare && run.count >= 3 || isNamed || isLiteral else { continue }
      return Match(
        sentence: candidate.sentence, clause: candidate.range, planClause: clause, similarity: entry.similarity,
        shared: String(String.UnicodeScalarView(run.compactMap(Unicode.Scalar.init))), entities: entities)
    }
    return nil
  }

  private func hasRarePair(_ run: [UInt32]) -> Bool {
    zip(run, run.dropFirst()).contains { weights.isRare(UInt64($0) << 32 | UInt64($1)) }
  }

  /// Whether both clauses have the run with what stands beside it, four characters or more in all.
  private func sharesStretch(around run: [UInt32], _ clause: Range<Int>, _ other: Range<Int>) -> Bool {
    let mine = Array(plan.report.scalars[clause])
    let theirs = Array(outcome.report.scalars[other])
    let length = max(4, run.count)
    guard mine.count >= length, run.count <= length else { return false }
    for start in 0...(mine.count - length) {
      let part = Array(mine[start..<start + length])
      if NameForms.contains(part, run), NameForms.contains(theirs, part) { return true }
    }
    return false
  }

  private func sharedEntities(_ clause: Range<Int>, _ other: Range<Int>) -> [String] {
    let theirs = Set(outcome.report.names(in: other).compactMap(\.entity))
    var shared: [String] = []
    for name in plan.report.names(in: clause) {
      guard let entity = name.entity, theirs.contains(entity), plan.features.counts(name) else { continue }
      let words = name.type + ":" + name.text
      if !shared.contains(words) { shared.append(words) }
    }
    return shared
  }

  /// The longest run of content that both clauses have.
  private func longestSharedRun(_ clause: Range<Int>, _ other: Range<Int>) -> [UInt32] {
    let mine = plan.features.runs(of: clause, in: plan.report)
    let theirs = outcome.features.runs(of: other, in: outcome.report)
    var best: [UInt32] = []
    for run in mine.prefix(40) {
      for start in run.indices {
        var length = best.count + 1
        while start + length <= run.count {
          let part = Array(run[start..<start + length])
          guard theirs.contains(where: { NameForms.contains($0, part) }) else { break }
          best = part
          length += 1
        }
      }
    }
    return best
  }
}

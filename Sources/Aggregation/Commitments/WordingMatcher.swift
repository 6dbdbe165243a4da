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
    var features: Set<UInt64>
    var norm: Double
  }

  private let plan: (report: ReportText, features: ClauseFeatures)
  private let outcome: (report: ReportText, features: ClauseFeatures)
  private let weights: FeatureWeights
  private let candidates: [Candidate]
  private let index: [UInt64: [Int]]

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
    for (number, sentence) in outcome.report.sentences.enumerated() where sentence.role != "plan" {
      for clause in sentence.clauses {
        let features = outcome.features.features(of: clause, in: outcome.report)
        if features.isEmpty { continue }
        let norm = features.reduce(0) { $0 + weights.weight($1) * weights.weight($1) }.squareRoot()
        for feature in features { index[feature, default: []].append(candidates.count) }
        candidates.append(Candidate(sentence: number, range: clause, features: features, norm: norm))
      }
    }
    self.candidates = candidates
    self.index = index
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
    let norm = ordered.reduce(0) { $0 + weights.weight($1) * weights.weight($1) }.squareRoot()
    var products: [Int: (product: Double, information: Double)] = [:]
    for feature in ordered {
      let weight = weights.weight(feature)
      for candidate in index[feature] ?? [] {
        let known = products[candidate] ?? (0, 0)
        products[candidate] = (known.product + weight * weight, known.information + weight)
      }
    }
    let ranked = products.map { (candidate: $0.key, similarity: $0.value.product / (norm * candidates[$0.key].norm), information: $0.value.information) }
      .filter { $0.similarity >= Self.leastSimilarity }
      .sorted { ($1.similarity, $0.candidate) < ($0.similarity, $1.candidate) }
    for entry in ranked.prefix(20) {
      let candidate = candidates[entry.candidate]
      let entities = sharedEntities(clause, candidate.range)
      let run = longestSharedRun(clause, candidate.range)
      let isInformative = entry.information >= weights.leastInformation
      let isNamed = !entities.isEmpty && (isInformative || entry.similarity >= Self.leastSimilarityByName)
      guard isInformative && run.count >= 3 || isNamed else { continue }
      return Match(
        sentence: candidate.sentence, clause: candidate.range, planClause: clause, similarity: entry.similarity,
        shared: String(String.UnicodeScalarView(run.compactMap(Unicode.Scalar.init))), entities: entities)
    }
    return nil
  }

  private func sharedEntities(_ clause: Range<Int>, _ other: Range<Int>) -> [String] {
    let theirs = Set(outcome.report.names(in: other).compactMap(\.entity))
    var shared: [String] = []
    for name in plan.report.names(in: clause) {
      guard let entity = name.entity, theirs.contains(entity), !plan.features.ignored.contains(entity) else { continue }
      let words = name.type + ":" + name.text
      if !shared.contains(words) { shared.append(words) }
    }
    return shared
  }

  /// The longest run of content that both clauses have.
  private func longestSharedRun(_ clause: Range<Int>, _ other: Range<Int>) -> [UInt32] {
    let mine = plan.features.content.runs(in: plan.report.scalars, clause).map { $0.map { plan.report.scalars[$0] } }
    let theirs = outcome.features.content.runs(in: outcome.report.scalars, other)
      .map { $0.map { outcome.report.scalars[$0] } }
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

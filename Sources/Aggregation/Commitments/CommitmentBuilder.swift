import Records

/// Sets what a division's reports planned for a year against what its reports on that year say.
struct CommitmentBuilder {
  let database: Database
  let lexicon: Lexicon
  private let content: ContentWords
  /// Rarity of words is learnt from so many reports at most; more would not change it.
  private static let sampleSize = 2000

  private static let leastSimilarityOfTargets = 0.7

  /// An outcome report prepared for matching against one plan.
  private struct Outcome {
    var report: ReportText
    var names: NameMatcher
    var targets: TargetMatcher
    var wording: WordingMatcher
  }

  init(database: Database, lexicon: Lexicon) {
    self.database = database
    self.lexicon = lexicon
    content = ContentWords(generic: lexicon.generic.generic + lexicon.generic.own + lexicon.steps.all)
  }

  func build() throws {
    try database.execute(CommitmentsTable.schema)
    let pairs = try PlanPair.all(in: database)
    let weights = pairs.contains { !$0.outcomes.isEmpty } ? try learnWeights() : FeatureWeights()
    try database.transaction {
      for pair in pairs { try compare(pair, weights) }
    }
  }

  private func learnWeights() throws -> FeatureWeights {
    var weights = FeatureWeights()
    let documents = try database.prepare("SELECT n FROM document WHERE duplicates_of IS NULL ORDER BY n LIMIT ?")
    try documents.bind([.int(Self.sampleSize)])
    while try documents.step() {
      guard let report = try ReportText(number: documents.int(0) ?? 0, database: database) else { continue }
      let features = try features(for: report)
      for sentence in report.sentences {
        weights.add(sentence: features.features(of: sentence.range, in: report))
      }
    }
    return weights
  }

  /// The names of the division and of those above it.
  private func places(_ code: String?) -> [String] {
    var places: [String] = []
    var next = code
    while let code = next, let division = lexicon.divisions.division(code: code), places.count < 40 {
      places += [division.name] + division.shortNames
      next = division.parent.isEmpty ? nil : division.parent
    }
    return places
  }

  private func features(for report: ReportText) throws -> ClauseFeatures {
    let own = try database.cached("SELECT coalesce(agency, ''), coalesce(division_code, '') FROM document WHERE n = ?")
      .bind([.int(report.number)])
    _ = try own.step()
    let agency = own.text(0)
    let code = own.text(1)
    let places = Set(places(report.divisionCode))
    let ignored = report.names.filter { name in
      name.text == agency || !agency.isEmpty && agency.hasSuffix(name.text) && name.type == "institution"
        || name.type == "district" && places.contains(name.text)
        || name.entity?.hasSuffix(code) == true && !code.isEmpty
    }
    return ClauseFeatures(
      content: content.leavingOut(places: Array(places)), ignored: Set(ignored.compactMap(\.entity)))
  }

  // MARK: Comparison

  private func compare(_ pair: PlanPair, _ weights: FeatureWeights) throws {
    guard let plan = try ReportText(number: pair.plan, database: database) else { return }
    let planFeatures = try features(for: plan)
    let forms = NameForms(places: places(plan.divisionCode), words: lexicon.generic)
    let reader = PlanReader(steps: lexicon.steps, forms: forms) { clause in
      !planFeatures.features(of: clause, in: plan).isEmpty
    }
    var outcomes: [Outcome] = []
    for number in pair.outcomes {
      guard let report = try ReportText(number: number, database: database) else { continue }
      outcomes.append(
        Outcome(
          report: report, names: NameMatcher(outcome: report, forms: forms),
          targets: TargetMatcher(outcome: report, forms: forms, counters: lexicon.counters, year: pair.year),
          wording: WordingMatcher(
            plan: (plan, planFeatures), outcome: (report, try features(for: report)), weights: weights)))
    }
    for item in reader.items(of: plan, year: pair.year) {
      var best: Verdict?
      for outcome in outcomes {
        guard let verdict = judge(item, plan, outcome) else { continue }
        if verdict.confidence > best?.confidence ?? 0 { best = verdict }
      }
      try store(item, plan, pair.year, best, hasReport: !outcomes.isEmpty)
    }
  }

  private struct Verdict {
    var word: String
    var report: ReportText
    var sentence: Int
    var reached: Step?
    var figure: ReportText.Figure?
    var evidence: [String]
    var confidence: Double
    var planClause: Range<Int>?
  }

  private func judge(_ item: PlanItem, _ plan: ReportText, _ outcome: Outcome) -> Verdict? {
    if let target = item.figure, let match = outcome.targets.match(target) {
      return Verdict(
        word: match.isMet ? "met" : "not_met", report: outcome.report, sentence: match.sentence,
        figure: match.figure, evidence: match.evidence, confidence: match.confidence)
    }
    if let match = outcome.names.match(item) {
      let reached = step(match.clause, outcome.report)
      return Verdict(
        word: Step.verdict(planned: item.plannedStep, reached: reached, isDocument: item.kind == .document),
        report: outcome.report, sentence: match.sentence, reached: reached, evidence: match.evidence,
        confidence: match.confidence)
    }
    // Titles and editions decide whether a document or an event is the one planned; likeness of wording does not.
    if item.kind == .document || item.kind == .event { return nil }
    guard let match = outcome.wording.match(item.clauses) else { return nil }
    // A passage about a neighbouring figure shares most words with a target; only a close one speaks of it.
    if item.kind == .target, match.similarity < Self.leastSimilarityOfTargets { return nil }
    let reached = step(match.clause, outcome.report)
    let planned = step(match.planClause, plan)
    var evidence = match.entities
    if !match.shared.isEmpty { evidence.append("wording:" + match.shared) }
    let word =
      item.kind == .target
      ? "progress_reported" : Step.verdict(planned: planned, reached: reached, isDocument: false)
    return Verdict(
      word: word, report: outcome.report, sentence: match.sentence, reached: reached, evidence: evidence,
      confidence: min(0.9, 0.3 + 0.6 * match.similarity), planClause: match.planClause)
  }

  private func step(_ clause: Range<Int>, _ report: ReportText) -> Step? {
    lexicon.steps.furthest(in: report.scalars, clause: clause, outside: report.names(in: clause).map(\.range))
  }

  private func store(_ item: PlanItem, _ plan: ReportText, _ year: Int, _ verdict: Verdict?, hasReport: Bool) throws {
    let sentence = plan.sentences[item.sentence]
    let told = verdict.map { $0.report.sentences[$0.sentence] }
    var words = item.item
    var planned = item.plannedStep
    // Of a passage with several clauses the one that was found again is what the verdict is about.
    if item.kind == .measure, let clause = verdict?.planClause {
      words = plan.text(clause)
      planned = step(clause, plan)
    }
    try database.cached(
      "INSERT INTO commitment VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
    ).run([
      .text(item.id), .text(item.kind.rawValue), .int(plan.number), Value(verdict?.report.number), .int(year),
      .text(words), .text(verdict?.word ?? (hasReport ? "not_mentioned" : "no_report")),
      Value(planned.flatMap { $0 == .basis ? nil : $0.rawValue }), Value(verdict?.reached?.rawValue),
      Value(item.figure?.indicator), Value(item.figure?.value), Value(item.figure?.qualifier),
      Value(verdict?.figure?.value), Value(item.figure?.unit), Value(item.figure?.aspect), Value(verdict?.figure?.id),
      .text(verdict?.evidence.joined(separator: "|") ?? ""), Value(verdict?.confidence), .text(sentence.section),
      .text(plan.text(sentence.range)), .int(sentence.range.lowerBound), .int(sentence.range.upperBound),
      Value(told?.section), Value(told.flatMap { told in verdict?.report.text(told.range) }),
      Value(told?.range.lowerBound), Value(told?.range.upperBound),
    ])
  }
}

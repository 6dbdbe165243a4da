/// Something that a report plans: a named thing, a target figure or a passage of a work item.
struct PlanItem {
  enum Kind: String {
    case measure, program, document, event, platform, target
  }

  var id: String
  var kind: Kind
  /// The words for it: a name, a metric, or the clause that says most.
  var item: String
  /// The number of its sentence in the plan.
  var sentence: Int
  /// The clauses that speak of it and of no other item, half-open in scalars.
  var clauses: [Range<Int>]
  var name: ReportText.Name?
  var figure: ReportText.Figure?
  var plannedStep: Step?
}

/// Reads what a report plans out of its work items.
struct PlanReader {
  let steps: Steps
  let forms: NameForms
  /// Whether a clause has any content to compare.
  let hasContent: (Range<Int>) -> Bool

  /// A report promises a few hundred things; a text that promises more than this is no report.
  private static let limit = 5000

  func items(of plan: ReportText, year: Int) -> [PlanItem] {
    // Reports without enumerated items are read sentence by sentence.
    let hasMeasures = plan.sentences.contains { $0.role == "plan" && $0.measure != nil }
    let planned = plan.sentences.indices.filter {
      plan.sentences[$0].role == "plan" && (!hasMeasures || plan.sentences[$0].measure != nil)
    }
    let targets = Dictionary(grouping: plan.figures.filter { isTarget($0, year: year) }) {
      plan.sentence(holding: $0.range.lowerBound) ?? -1
    }
    var items: [PlanItem] = []
    var seen: Set<String> = []
    for index in planned {
      if items.count >= Self.limit { break }
      let sentence = plan.sentences[index]
      var taken: [Range<Int>] = []
      for name in plan.names(in: sentence.range) {
        guard let kind = Self.kind(of: name) else { continue }
        let clause = plan.clause(holding: name.range.lowerBound, in: index)
        if isBasis(name, clause, plan) { continue }
        taken.append(clause)
        let key = name.entity ?? kind.rawValue + String(describing: forms.bare(name.text))
        if !seen.insert(key).inserted { continue }
        items.append(
          PlanItem(
            id: name.id, kind: kind, item: name.text, sentence: index, clauses: [clause], name: name,
            plannedStep: step(plan, clause)))
      }
      for figure in targets[index] ?? [] {
        let clause = plan.clause(holding: figure.range.lowerBound, in: index)
        taken.append(clause)
        let words = figure.metric.isEmpty ? plan.text(clause) : figure.metric
        items.append(
          PlanItem(
            id: figure.id, kind: .target, item: words, sentence: index, clauses: [clause], figure: figure,
            plannedStep: nil))
      }
      let free = sentence.clauses.filter { clause in !taken.contains { $0.overlaps(clause) } && hasContent(clause) }
      if let first = free.first, let last = free.last {
        items.append(
          PlanItem(
            id: "\(sentence.measure ?? plan.id)@\(sentence.range.lowerBound)", kind: .measure,
            item: plan.text(first.lowerBound..<last.upperBound), sentence: index, clauses: free,
            plannedStep: step(plan, first)))
      }
    }
    return items + unread(planned, plan, items)
  }

  /// A work item of which nothing else was read is listed by its first sentence.
  private func unread(_ planned: [Int], _ plan: ReportText, _ items: [PlanItem]) -> [PlanItem] {
    var listed = Set(items.compactMap { plan.sentences[$0.sentence].measure })
    var rest: [PlanItem] = []
    for index in planned {
      let sentence = plan.sentences[index]
      guard let measure = sentence.measure, listed.insert(measure).inserted else { continue }
      rest.append(
        PlanItem(
          id: "\(measure)@\(sentence.range.lowerBound)", kind: .measure, item: plan.text(sentence.range),
          sentence: index, clauses: [], plannedStep: step(plan, sentence.range)))
    }
    return rest
  }

  private static func kind(of name: ReportText.Name) -> PlanItem.Kind? {
    switch name.type {
    case "event": .event
    case "platform": .platform
    case "program": name.subtype == "policy" ? .document : .program
    default: nil
    }
  }

  private func isTarget(_ figure: ReportText.Figure, year: Int) -> Bool {
    figure.stance == "target" && figure.value != nil && figure.period ?? year == year
  }

  private func step(_ plan: ReportText, _ clause: Range<Int>) -> Step? {
    steps.furthest(in: plan.scalars, clause: clause, outside: plan.names(in: clause).map(\.range))
  }

  /// Whether the plan only rests on the thing: 按照《…》, 贯彻…精神, 以…为指导.
  private func isBasis(_ name: ReportText.Name, _ clause: Range<Int>, _ plan: ReportText) -> Bool {
    let names = plan.names(in: clause).map(\.range)
    let words = steps.find(in: plan.scalars, clause).filter { word in !names.contains { $0.overlaps(word.range) } }
    let before = words.last { $0.range.upperBound <= name.range.lowerBound }
    return before?.step == .basis
      || words.contains { $0.step == .basis && $0.range.lowerBound >= name.range.upperBound }
  }
}

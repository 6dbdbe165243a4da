/// Finds the figure that answers a target and compares both.
struct TargetMatcher {
  struct Match {
    var figure: ReportText.Figure
    var sentence: Int
    var isMet: Bool
    var confidence: Double
    var evidence: [String]
  }

  let outcome: ReportText
  let forms: NameForms
  let counters: Counters
  let year: Int

  /// Far more than any report has; hostile text must not cost the square of its length.
  private static let limit = 20000

  func match(_ target: ReportText.Figure) -> Match? {
    guard let wanted = target.value.flatMap(Double.init) else { return nil }
    var best: Match?
    for figure in outcome.figures.prefix(Self.limit) {
      guard figure.stance == "actual", figure.aspect == target.aspect, counters.agree(figure.unit, target.unit),
        figure.subject == target.subject, figure.period ?? year == year,
        let value = figure.value.flatMap(Double.init),
        let sentence = outcome.sentence(holding: figure.range.lowerBound), outcome.tells(sentence),
        Self.isComparable(wanted, value),
        let (likeness, evidence) = likeness(target, figure)
      else { continue }
      if likeness > best?.confidence ?? 0 {
        best = Match(
          figure: figure, sentence: sentence, isMet: Self.isMet(target, wanted, value), confidence: likeness,
          evidence: evidence)
      }
    }
    return best
  }

  private func likeness(_ target: ReportText.Figure, _ figure: ReportText.Figure) -> (Double, [String])? {
    let sameWords = !target.metric.isEmpty && target.metric == figure.metric
    if let indicator = target.indicator, indicator == figure.indicator {
      return (sameWords ? 0.98 : 0.9, ["indicator:" + indicator])
    }
    // Two listed indicators that differ measure different things, however alike their words are.
    if target.indicator != nil, figure.indicator != nil { return nil }
    if target.metric.unicodeScalars.count < 2 || !forms.isTelling(target.metric) { return nil }
    if sameWords { return (0.9, ["metric:" + target.metric]) }
    let similarity = NameForms.similarity(forms.bare(target.metric), forms.bare(figure.metric))
    return similarity >= 0.8 ? (similarity * 0.85, ["metric:" + figure.metric]) : nil
  }

  /// Figures that differ by more than a thousandfold measure different things under one name.
  private static func isComparable(_ wanted: Double, _ value: Double) -> Bool {
    if wanted == 0 || value == 0 { return true }
    let ratio = abs(value / wanted)
    return ratio < 1000 && ratio > 0.001
  }

  /// A target is a floor unless the report says 不超过 or it is a rank; 左右 forgives a twentieth.
  private static func isMet(_ target: ReportText.Figure, _ wanted: Double, _ value: Double) -> Bool {
    let slack = abs(wanted) * 1e-9
    if target.qualifier == "under" || target.aspect == "rank" { return value <= wanted + slack }
    if target.qualifier == "about" { return value >= wanted - abs(wanted) * 0.05 }
    return value >= wanted - slack
  }
}

/// Finds a planned thing by its name in an outcome report: documents by title, events by series and edition, schemes and
/// platforms by identity.
struct NameMatcher {
  struct Match {
    var sentence: Int
    var clause: Range<Int>
    var confidence: Double
    var evidence: [String]
  }

  let outcome: ReportText
  let forms: NameForms
  /// The clauses that may tell what was done, with their bare forms.
  private let clauses: [(sentence: Int, range: Range<Int>, form: [UInt32])]
  /// The names of the outcome report outside its own plan, with their bare forms.
  private let names: [(name: ReportText.Name, sentence: Int, form: [UInt32])]

  /// Far more than any report has; hostile text must not cost the square of its length.
  private static let limit = 20000

  init(outcome: ReportText, forms: NameForms) {
    self.outcome = outcome
    self.forms = forms
    let clauses = outcome.sentences.indices.filter(outcome.tells).flatMap { sentence in
      outcome.sentences[sentence].clauses.map { (sentence, $0, forms.bare(outcome.scalars[$0])) }
    }
    self.clauses = Array(clauses.prefix(Self.limit))
    names = outcome.names.prefix(Self.limit).compactMap { name in
      guard ["program", "event", "platform"].contains(name.type),
        let sentence = outcome.sentence(holding: name.range.lowerBound), outcome.tells(sentence)
      else { return nil }
      return (name, sentence, forms.bare(name.text))
    }
  }

  func match(_ item: PlanItem) -> Match? {
    guard let name = item.name else { return nil }
    let form = forms.bare(name.text)
    var best: Match?
    for (other, sentence, otherForm) in names {
      guard let (likeness, evidence) = likeness(item.kind, name, form, other, otherForm) else { continue }
      let confidence = min(0.98, 0.5 + 0.48 * likeness)
      if confidence > best?.confidence ?? 0 {
        let clause = outcome.clause(holding: other.range.lowerBound, in: sentence)
        best = Match(sentence: sentence, clause: clause, confidence: confidence, evidence: evidence)
      }
    }
    return best ?? written(item, form)
  }

  private func likeness(
    _ kind: PlanItem.Kind, _ name: ReportText.Name, _ form: [UInt32], _ other: ReportText.Name, _ otherForm: [UInt32]
  ) -> (Double, [String])? {
    let isSameEntity = name.entity != nil && name.entity == other.entity
    switch kind {
    case .event:
      guard other.type == "event" else { return nil }
      let edition = EventEdition(form)
      let theirs = EventEdition(otherForm)
      var likeness = edition.likeness(to: theirs)
      let conflict = edition.edition != nil && theirs.edition != nil && edition.edition != theirs.edition
      if isSameEntity, !conflict { likeness = max(likeness, 0.95) }
      if likeness == 0 { return nil }
      // Without the number of the edition on both sides it may be another year's.
      let isCertain = edition.edition != nil && edition.edition == theirs.edition
      let evidence = ["event:" + other.text] + (isCertain ? ["edition:\(edition.edition ?? 0)"] : [])
      return (isCertain ? likeness : likeness * 0.6, evidence)
    case .document:
      guard other.type == "program" else { return nil }
      let likeness = isSameEntity ? 1 : titleLikeness(form, otherForm)
      return likeness > 0 ? (likeness, ["title:" + other.text]) : nil
    default:
      guard other.type == name.type else { return nil }
      if isSameEntity || form == otherForm, !form.isEmpty { return (0.9, [name.type + ":" + other.text]) }
      let (short, long) = form.count < otherForm.count ? (form, otherForm) : (otherForm, form)
      if short.count >= 5, NameForms.contains(long, short) { return (0.7, [name.type + ":" + other.text]) }
      let similarity = NameForms.similarity(form, otherForm)
      return similarity >= 0.85 ? (similarity * 0.8, [name.type + ":" + other.text]) : nil
    }
  }

  /// How alike two titles are, 0 where they name different documents.
  private func titleLikeness(_ one: [UInt32], _ other: [UInt32]) -> Double {
    if one == other { return one.count >= 4 ? 1 : 0 }
    let core = forms.core(one)
    let otherCore = forms.core(other)
    if core.isEmpty || otherCore.isEmpty { return 0 }
    let similarity = NameForms.similarity(one, other)
    if core == otherCore { return similarity >= 0.6 ? similarity : 0 }
    // 科技创新 and 科技创新人才 are short and differ in all that matters.
    if min(core.count, otherCore.count) <= 5 { return 0 }
    let coreSimilarity = NameForms.similarity(core, otherCore)
    return coreSimilarity >= 0.75 && similarity >= 0.6 ? min(similarity, coreSimilarity) : 0
  }

  /// A name that stands in the outcome's text though it was not recognised there.
  private func written(_ item: PlanItem, _ form: [UInt32]) -> Match? {
    let wanted = item.kind == .event ? EventEdition(form).series : form
    guard wanted.count >= 5 else { return nil }
    let edition = EventEdition(form).edition
    for (sentence, clause, words) in clauses where NameForms.contains(words, wanted) {
      if item.kind == .event, let edition, let theirs = EventEdition(words).edition, edition != theirs { continue }
      return Match(sentence: sentence, clause: clause, confidence: 0.75, evidence: ["wording:" + item.item])
    }
    return nil
  }
}

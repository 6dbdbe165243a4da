import Records

/// Finds, types and resolves the names of a report.
package struct MentionExtractor: Sendable {
  private let lexicon: MentionLexicon

  init(lexicon: MentionLexicon) { self.lexicon = lexicon }

  package init(tables: String) throws {
    let names = try NameTables(folder: tables)
    let builder = try LexiconBuilder(names)
    lexicon = MentionLexicon(builder, trie: builder.compiledTrie())
  }

  /// Adds the mentions and citations of `document` to `result`.
  package func extract(
    from document: Document, text: DocumentText, outline: OutlineIndex, into result: inout Extraction
  ) {
    text.utf8.withUnsafeBufferPointer { bytes in
      var passage = Passage(bytes, lexicon: lexicon, divisionCode: document.divisionCode)
      let chosen = Selection.choose(Self.candidates(&passage), in: passage, refused: nil)
      result.mentions.reserveCapacity(chosen.count)
      for candidate in chosen {
        let first = Int(passage.tokens[candidate.tokens.lowerBound].start)
        let last = Int(passage.tokens[candidate.tokens.upperBound - 1].end)
        let start = text.scalarOffset(ofByte: first)
        let end = text.scalarOffset(ofByte: last)
        result.mentions.append(
          Mention(
            id: "\(document.id).m\(result.mentions.count + 1)", document: document.id, segment: outline.id(at: start),
            type: candidate.type.rawValue, subtype: candidate.subtype, text: passage.text(candidate.tokens),
            start: start, end: end, rule: candidate.rule.rawValue))
      }
    }
  }

  /// What the rules saw in `text`: a line for every candidate, kept (+) or refused (-), with the rule or the reason.
  package func explain(_ text: String) -> [String] {
    var lines: [(start: Int, line: String)] = []
    var text = text
    text.withUTF8 { bytes in
      var passage = Passage(bytes, lexicon: lexicon)
      lines.append((-1, "words: " + passage.tokens.indices.map { passage.text($0..<($0 + 1)) }.joined(separator: "|")))
      let chosen = Selection.choose(Self.candidates(&passage), in: passage) { candidate in
        guard !candidate.tokens.isEmpty else { return }
        var reason = candidate.refusal?.rawValue ?? ""
        if let evidence = candidate.evidence { reason += " [\(passage.lexicon.evidenceWeights.text(evidence))]" }
        lines.append(
          (
            candidate.tokens.lowerBound,
            "- \(passage.text(candidate.tokens))\t\(candidate.type.rawValue)\t\(candidate.rule.rawValue): \(reason)"
          ))
      }
      for candidate in chosen {
        let type = [candidate.type.rawValue, candidate.subtype].compactMap { $0 }.joined(separator: "/")
        lines.append(
          (
            candidate.tokens.lowerBound,
            "+ \(passage.text(candidate.tokens))\t\(type)\t\(candidate.rule.rawValue)"
              + (candidate.evidence.map { " [\(passage.lexicon.evidenceWeights.text($0))]" } ?? "")
          ))
      }
    }
    return lines.sorted { $0.start < $1.start }.map(\.line)
  }

  private static func candidates(_ passage: inout Passage) -> [Candidate] {
    var candidates: [Candidate] = []
    DepartmentRule.candidates(passage, into: &candidates)
    BodyRule.candidates(passage, into: &candidates)
    GovernmentRule.candidates(passage, into: &candidates)
    passage.note(departments: candidates)
    TitleRule.candidates(passage, into: &candidates)
    QuoteRule.candidates(passage, into: &candidates)
    TableRule.candidates(passage, into: &candidates)
    HeadRule.candidates(passage, into: &candidates)
    AwardRule.candidates(passage, into: &candidates)
    HonorRule.candidates(passage, into: &candidates)
    EpithetRule.candidates(passage, into: &candidates)
    IssuedRule.candidates(passage, into: &candidates)
    ExecutedRule.candidates(passage, into: &candidates)
    PlacedQuoteRule.candidates(passage, into: &candidates)
    CongressRule.candidates(passage, into: &candidates)
    PersonRule.candidates(passage, into: &candidates)
    PersonSubjectRule.candidates(passage, into: &candidates)
    SpeakerRule.candidates(passage, into: &candidates)
    PersonListRule.candidates(passage, into: &candidates)
    FirmRule.candidates(passage, into: &candidates)
    ProjectListRule.candidates(passage, into: &candidates)
    FirmFigureRule.candidates(passage, into: &candidates)
    BracketedPlaceRule.candidates(passage, into: &candidates)
    CampusRule.candidates(passage, into: &candidates)
    FirmNameRule.candidates(passage, into: &candidates)
    SubsidiaryRule.candidates(passage, into: &candidates)
    PrefixedQuoteRule.candidates(passage, into: &candidates)
    ClassListRule.candidates(passage, into: &candidates)
    AnnouncedListRule.candidates(passage, into: &candidates)
    NeighbourRule.candidates(passage, into: &candidates)
    CoordinationRule.candidates(passage, into: &candidates)
    PlaceFormRule.candidates(passage, into: &candidates)
    CountedPlacesRule.candidates(passage, into: &candidates)
    SplitPlaceRule.candidates(passage, into: &candidates)
    HeldQuoteRule.candidates(passage, into: &candidates)
    NumberedEventRule.candidates(passage, into: &candidates)
    JointEventRule.candidates(passage, into: &candidates)
    EvidenceRule.weigh(passage, in: &candidates)
    PersonGroupRule.candidates(passage, into: &candidates)
    FragmentRule.refuse(passage, in: &candidates)
    TrailingWords.refuse(passage, in: &candidates)
    OwnTitle.refusePrograms(passage, in: &candidates)
    return candidates
  }
}

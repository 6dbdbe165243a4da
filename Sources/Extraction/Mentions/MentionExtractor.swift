import Records

/// Finds, types and resolves the names of a report.
package struct MentionExtractor: Sendable {
  private let lexicon: MentionLexicon

  init(lexicon: MentionLexicon) { self.lexicon = lexicon }

  package init(tables: String) throws {
    let names = try NameTables(folder: tables)
    var builder = try LexiconBuilder(names)
    let trie = builder.compiledTrie()
    let codes = builder.gatherCodes()
    lexicon = MentionLexicon(builder, trie: trie, otherCodes: codes)
  }

  /// Adds the mentions and citations of `document` to `result`.
  package func extract(
    from document: Document, text: DocumentText, outline: OutlineIndex, into result: inout Extraction
  ) {
    text.utf8.withUnsafeBufferPointer { bytes in
      let passage = Passage(bytes, lexicon: lexicon, divisionCode: document.divisionCode)
      let chosen = Selection.choose(Self.candidates(passage), in: passage, refused: nil)
      var rules = RuleTexts()
      result.mentions.reserveCapacity(chosen.count)
      for candidate in chosen {
        let first = Int(passage.tokens[candidate.tokens.lowerBound].start)
        let last = Int(passage.tokens[candidate.tokens.upperBound - 1].end)
        let start = text.scalarOffset(ofByte: first)
        let end = text.scalarOffset(ofByte: last)
        result.mentions.append(
          Mention(
            id: FactID(document: document.id, mark: "m", number: result.mentions.count + 1), document: document.id,
            segment: outline.id(at: start),
            type: candidate.type.rawValue, subtype: candidate.subtype?.rawValue, text: passage.text(candidate.tokens),
            start: start, end: end, rule: rules.text(candidate, in: passage)))
      }
    }
  }

  /// What the rules saw in `text`: a line for every candidate, kept (+) or refused (-), with the rule or the reason.
  package func explain(_ text: String) -> [String] {
    var lines: [(start: Int, line: String)] = []
    var text = text
    text.withUTF8 { bytes in
      let passage = Passage(bytes, lexicon: lexicon)
      lines.append((-1, "words: " + passage.tokens.indices.map { passage.text($0..<($0 + 1)) }.joined(separator: "|")))
      let chosen = Selection.choose(Self.candidates(passage), in: passage) { candidate in
        guard !candidate.tokens.isEmpty else { return }
        var reason = candidate.refusal?.rawValue ?? ""
        if let evidence = candidate.evidence { reason += " [\(passage.lexicon.evidenceWeights.text(evidence))]" }
        lines.append(
          (
            candidate.tokens.lowerBound,
            "- \(passage.text(candidate.tokens))\t\(candidate.type.rawValue)\t\(passage.rule(candidate)): \(reason)"
          ))
      }
      for candidate in chosen {
        let type = [candidate.type.rawValue, candidate.subtype?.rawValue].compactMap { $0 }.joined(separator: "/")
        lines.append(
          (
            candidate.tokens.lowerBound,
            "+ \(passage.text(candidate.tokens))\t\(type)\t\(passage.rule(candidate))"
              + (candidate.evidence.map { " [\(passage.lexicon.evidenceWeights.text($0))]" } ?? "")
          ))
      }
    }
    return lines.sorted { $0.start < $1.start }.map(\.line)
  }

  private static func candidates(_ passage: Passage) -> [Candidate] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(2 * passage.headsAndNames.count)
    MentionRule.run(MentionRule.departments, passage, into: &candidates)
    passage.note(departments: candidates)
    MentionRule.run(MentionRule.others, passage, into: &candidates)
    EvidenceRule.weigh(passage, in: &candidates)
    MentionRule.run(MentionRule.last, passage, into: &candidates)
    FragmentRule.refuse(passage, in: &candidates)
    TrailingWords.refuse(passage, in: &candidates)
    OwnTitle.refusePrograms(passage, in: &candidates)
    QuotedBrand.refuse(passage, in: &candidates)
    QuotedActivity.extend(passage, in: &candidates)
    return candidates
  }
}

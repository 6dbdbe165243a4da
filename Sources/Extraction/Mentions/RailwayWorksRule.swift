/// Works on a stretch of a line, by its two ends: 榕江至昶岭段铁路扩能改造工程, 市郊铁路东线榕江至昶岭段提升工程. Without 工程 it is a
/// road or railway that is built.
enum RailwayWorksRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for head in passage.heads where passage.ends(head, with: "工程") && passage.head(head)?.type == .program {
      guard let stretch = stretch(passage, head), let joint = joint(passage, stretch) else { continue }
      let boundary = LeftBoundary.find(passage, head: joint, crossesConjunction: false)
      guard boundary.start < joint, !boundary.isIndefinite, (2...16).contains(passage.length(boundary.start..<joint)),
        passage.kind(head + 1) != .number
      else { continue }
      result.append(
        Candidate(tokens: boundary.start..<(head + 1), type: .program, subtype: .scheme, rule: .head, refusal: nil))
    }
  }

  /// 段 before the words for what is done, that end at `head`.
  private static func stretch(_ passage: Passage, _ head: Int) -> Int? {
    for index in stride(from: head - 1, through: max(0, head - 5), by: -1) {
      if passage.isWritten(index, "段") { return index }
      guard passage.kind(index) == .word,
        passage.words(index).isDisjoint(with: [.preposition, .conjunction, .adverb, .pronoun, .measure])
      else { return nil }
    }
    return nil
  }

  /// 至 or a dash between the ends, of which the second has two to five characters.
  private static func joint(_ passage: Passage, _ stretch: Int) -> Int? {
    for index in stride(from: stretch - 2, through: max(1, stretch - 5), by: -1) {
      guard passage.isWritten(index, "至") || passage.kind(index) == .hyphen else { continue }
      return (2...5).contains(passage.length((index + 1)..<stretch)) ? index : nil
    }
    return nil
  }
}

/// Clusters of firms that several places share: 昶阳—云溪磷化工产业集群, 上海—苏州科技集群. The cluster of one place is its trade
/// (昶阳磷化工产业集群).
enum JoinedClusterRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for dash in passage.places(.hyphen) where isPlace(passage, dash - 1) && isPlace(passage, dash + 1) {
      // 甲—乙—丙: read from the last dash.
      guard passage.kind(dash + 2) != .hyphen, let end = end(passage, dash + 2) else { continue }
      var start = dash - 1
      while start >= 2, passage.kind(start - 1) == .hyphen, isPlace(passage, start - 2) { start -= 2 }
      result.append(Candidate(tokens: start..<end, type: .zone, subtype: nil, rule: .head, refusal: nil))
    }
  }

  /// Behind 集群, before which at most twelve characters say of what.
  private static func end(_ passage: Passage, _ first: Int) -> Int? {
    var index = first
    while passage.length(first..<index) <= 12, passage.kind(index) == .word || passage.kind(index) == .character,
      passage.words(index).isDisjoint(with: [.verb, .preposition, .adverb, .listEnd, .measure, .pronoun]),
      !passage.isWritten(index, "的")
    {
      if passage.ends(index, with: "集群") { return index + 1 }
      index += 1
    }
    return nil
  }

  private static func isPlace(_ passage: Passage, _ index: Int) -> Bool {
    passage.name(index)?.type == .district && !passage.words(index).contains(.ambiguous)
  }
}

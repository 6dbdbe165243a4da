/// A body for one task, where it is founded: 成立春耕保供工作专班, 组建数字乡村建设领导小组. What it is for has four characters or
/// more; 成立工作专班, 成立由县长任组长的领导小组 and 成立5个工作组 name none.
enum FoundedBodyRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for head in passage.heads where passage.ends(head, withOneOf: .bodiesForTasks) {
      guard let start = start(passage, head) else { continue }
      result.append(
        Candidate(
          tokens: start..<(head + 1), type: .institution, subtype: .government, rule: .department, refusal: nil))
    }
  }

  /// Behind the verb of founding, if nothing but words of the task stand between it and the body's kind.
  private static func start(_ passage: Passage, _ head: Int) -> Int? {
    for index in stride(from: head - 1, through: max(0, head - 12), by: -1) {
      if passage.isWritten(index, "成立") || passage.isWritten(index, "组建") {
        let start = passage.isWritten(index + 1, "了") ? index + 2 : index + 1
        return start < head && passage.length(start..<head) >= 4 ? start : nil
      }
      guard passage.kind(index) == .word || passage.kind(index) == .character,
        passage.words(index).isDisjoint(with: [
          .preposition, .adverb, .pronoun, .determiner, .measure, .listEnd, .modifier, .personTitle, .tier, .joint,
        ]),
        passage.name(index) == nil, !passage.isWritten(index, "的"), !passage.isWritten(index, "任"),
        !passage.isWritten(index, "带队"), !passage.isWritten(index, "相关")
      else { return nil }
    }
    return nil
  }
}

/// The report's own title, which names the agency and the year but no programme: 某区科技局2024年工作总结和2025年工作计划.
/// What a table knows is a programme all the same where the title goes on behind it: 某区科技局政府工作报告|落实情况.
enum OwnTitle {
  /// Refuses programmes in the text's first line where that is a title, so that the agency in it can be seen.
  static func refusePrograms(_ passage: Passage, in candidates: inout [Candidate]) {
    guard let end = titleEnd(passage) else { return }
    for index in candidates.indices where candidates[index].refusal == nil {
      let candidate = candidates[index]
      guard candidate.tokens.lowerBound < end, candidate.type == .program, candidate.rule != .title,
        candidate.rule != .table || candidate.tokens.upperBound == end, !isOfGovernment(passage, candidate.tokens)
      else { continue }
      candidates[index].refusal = .ofReport
    }
  }

  /// 云岭市政府工作报告: the report that a place's government gives to its congress, which other reports cite by this name.
  private static func isOfGovernment(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    passage.ends(tokens.upperBound - 1, with: "政府工作报告") && passage.name(tokens.lowerBound)?.type == .district
  }

  /// The token behind a first line of at most 60 characters that speaks of a year or work and ends without a stop.
  private static func titleEnd(_ passage: Passage) -> Int? {
    var length = 0
    var isReport = false
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      if token.kind == .stop {
        guard token.word == Token.lineEnd else { return nil }
        return isReport && index > 0 ? index : nil
      }
      if token.kind == .comma { return nil }
      length += Int(token.length)
      if length > 60 { return nil }
      if passage.isWritten(index, "工作") || passage.isWritten(index, "年度") || isWork(passage, index) { isReport = true }
    }
    return nil
  }

  /// 工作总结, 工作要点, 工作计划 where the lexicon has them as one word.
  private static func isWork(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "总结") || passage.ends(index, with: "要点") || passage.ends(index, with: "计划")
      || passage.ends(index, with: "打算") || passage.ends(index, with: "工作报告") || passage.ends(index, with: "安排")
  }
}

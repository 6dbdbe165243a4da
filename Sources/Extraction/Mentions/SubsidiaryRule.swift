/// A firm's part or product line that bears the firm's name and one of its own: 中核宸宇, 山西某某集团上海分公司.
enum SubsidiaryRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result where candidate.refusal == nil && candidate.type == .institution {
      guard let end = end(passage, candidate) else { continue }
      var longer = candidate
      longer.tokens = candidate.tokens.lowerBound..<end
      added.append(longer)
    }
    result += added
  }

  private static func end(_ passage: Passage, _ candidate: Candidate) -> Int? {
    let end = candidate.tokens.upperBound
    if let branch = branch(passage, end) { return branch }
    guard candidate.subtype == "enterprise", candidate.rule == .table else { return nil }
    // 中核|宸|宇|源网荷储: two characters that no word covers.
    guard end + 2 < passage.tokens.count, isUnknown(passage, end), isUnknown(passage, end + 1),
      passage.kind(end) == .character || passage.kind(end + 1) == .character, passage.kind(end + 2) != .character
    else { return nil }
    return end + 2
  }

  /// A branch, also behind a place.
  private static func branch(_ passage: Passage, _ end: Int) -> Int? {
    var here = end
    while here - end < 2, passage.name(here)?.type == .district { here += 1 }
    let branches: [StaticString] = ["代表处", "办事处", "联络处", "分行", "支行", "分公司", "分校", "分会"]
    return branches.contains { passage.isWritten(here, $0) } ? here + 1 : nil
  }

  private static func isUnknown(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.tokens[index].length == 1 else { return false }
    return passage.kind(index) == .character
      || passage.kind(index) == .word && passage.words(index).subtracting([.surname, .plain]).isEmpty
  }
}

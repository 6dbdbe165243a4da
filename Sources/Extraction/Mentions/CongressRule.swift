/// Party congresses and plenary sessions: 党的二十大, 二十届历次全会, 十九届二中、三中、四中全会, 二十届三中全会.
enum CongressRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var index = 0
    while index < passage.tokens.count {
      if let end = congress(passage, index) ?? session(passage, index) {
        result.append(Candidate(tokens: index..<end, type: .event, subtype: nil, rule: .congress, refusal: nil))
        index = end
      } else {
        index += 1
      }
    }
  }

  /// 党的 + number + 大.
  private static func congress(_ passage: Passage, _ start: Int) -> Int? {
    var index = start
    if passage.isWritten(index, "党的") {
      index += 1
    } else if passage.isWritten(index, "党"), passage.isWritten(index + 1, "的") {
      index += 2
    } else {
      return nil
    }
    if passage.kind(index) == .number, passage.isWritten(index + 1, "大") { return index + 2 }
    return session(passage, index)
  }

  /// Number + 届 + (历次 or ordinals joined by 、) + 全会.
  private static func session(_ passage: Passage, _ start: Int) -> Int? {
    guard passage.kind(start) == .number, passage.isWritten(start + 1, "届") else { return nil }
    var index = start + 2
    let limit = index + 16
    while index < min(limit, passage.tokens.count) {
      if passage.isWritten(index, "全会") || passage.isWritten(index, "中全会") { return index + 1 }
      let isOrdinal =
        passage.kind(index) == .number || passage.kind(index) == .enumeration || passage.isWritten(index, "中")
      let isWhole = passage.isWritten(index, "历次") || passage.isWritten(index, "全体") || passage.isWritten(index, "和")
      if !isOrdinal, !isWhole { return nil }
      index += 1
    }
    return nil
  }
}

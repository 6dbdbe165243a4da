/// Grounds and schools of a hospital or university, which bear its name.
extension CampusRule {
  /// 友谊医院|通州|院区: a place, a direction or a short name, and 院区 or 校区 behind an institution.
  static func branches(_ passage: Passage, _ result: inout [Candidate]) {
    var added: [Candidate] = []
    for candidate in result where candidate.type == .institution && candidate.refusal == nil {
      guard candidate.subtype == .hospital || candidate.subtype == .university || candidate.subtype == .research,
        let end = branchEnd(passage, candidate.tokens.upperBound)
          ?? bracketedEnd(passage, candidate.tokens.upperBound)
          ?? affiliatedEnd(passage, candidate)
      else { continue }
      var longer = candidate
      if passage.isWritten(end - 1, "院"), passage.kind(end - 2) == .number { longer.subtype = .hospital }
      longer.tokens = candidate.tokens.lowerBound..<end
      added.append(longer)
    }
    result += added
  }

  /// 大湾区大学|(|松山湖|校区|)
  private static func bracketedEnd(_ passage: Passage, _ open: Int) -> Int? {
    guard passage.kind(open) == .openBracket, let close = passage.partner(open),
      branchEnd(passage, open + 1) == close
    else { return nil }
    return close + 1
  }

  private static func branchEnd(_ passage: Passage, _ start: Int) -> Int? {
    if passage.isOne(of: .sidedCourts, start) { return start + 1 }
    let isDirection =
      passage.isWritten(start, "东") || passage.isWritten(start, "西") || passage.isWritten(start, "南")
      || passage.isWritten(start, "北")
    if isDirection, passage.isWritten(start + 1, "院") { return start + 2 }
    var end = start
    var count = 0
    while end < passage.tokens.count, count <= 4 {
      if count >= 1, isCampus(passage, end) { return RightExtension.phaseEnd(passage, end + 1) }
      // 十|梓|街|院区
      let isStreet = passage.kind(end) == .number && passage.kind(end + 1) == .character
      guard passage.kind(end) == .word || passage.kind(end) == .character || isStreet else { return nil }
      if passage.isWritten(end, "新") || passage.isWritten(end, "老") || passage.isWritten(end, "主") { return nil }
      if !passage.words(end).isDisjoint(with: [.verb, .preposition, .conjunction, .innerVerb, .grade]),
        !passage.isWritten(end, "高新")
      {
        return nil
      }
      count += Int(passage.tokens[end].length)
      end += 1
    }
    return nil
  }

  /// 云岭大|附|一|院, 云岭师大|附|校: a hospital or school of a university by its short name.
  private static func affiliatedEnd(_ passage: Passage, _ candidate: Candidate) -> Int? {
    let end = candidate.tokens.upperBound
    guard candidate.subtype == .university, passage.isWritten(end, "附") else { return nil }
    if passage.kind(end + 1) == .number, passage.isWritten(end + 2, "院") { return end + 3 }
    let isSchool =
      passage.isWritten(end + 1, "校") || passage.isWritten(end + 1, "中") || passage.isWritten(end + 1, "小")
    return isSchool && passage.kind(end + 2) != .character ? end + 2 : nil
  }

  static func isCampus(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "院区") || passage.isWritten(index, "校区") || passage.isWritten(index, "分校")
      || passage.isWritten(index, "分院")
  }
}

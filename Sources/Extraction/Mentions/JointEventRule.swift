/// 深港澳人工智能大赛暨AI科普嘉年华: two events that 暨 joins are held as one and named as one.
enum JointEventRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // Few reports have a 暨.
    if !passage.rarePlaces.contains(where: { passage.stands("暨", at: Int($0)) }) { return }
    var endsAt: [Int: Candidate] = [:]
    for candidate in result where candidate.refusal == nil && candidate.type == .event {
      let end = candidate.tokens.upperBound
      if endsAt[end].map({ $0.tokens.count < candidate.tokens.count }) ?? true { endsAt[end] = candidate }
    }
    for second in result where second.type == .event && !second.tokens.isEmpty {
      let span = max(0, second.tokens.lowerBound - 1)..<second.tokens.upperBound
      guard let joint = span.first(where: { passage.isWritten($0, "暨") }) else { continue }
      if let start = opening(passage, joint) {
        result.append(
          Candidate(
            tokens: start..<second.tokens.upperBound, type: .event, subtype: nil, rule: .joint, refusal: nil))
      }
      guard joint < second.tokens.lowerBound, [nil, .notGoverned].contains(second.refusal), let first = endsAt[joint]
      else { continue }
      result.append(
        Candidate(
          tokens: first.tokens.lowerBound..<second.tokens.upperBound, type: .event, subtype: nil, rule: .joint,
          refusal: nil))
    }
    for joint in passage.places(written: "暨") {
      guard let start = heldStart(passage, joint), let end = end(passage, joint + 1, opened: start - 1) else {
        continue
      }
      result.append(Candidate(tokens: start..<end, type: .event, subtype: nil, rule: .joint, refusal: nil))
    }
    for (joint, first) in endsAt where passage.isWritten(joint, "暨") {
      guard let end = end(passage, joint + 1, opened: first.tokens.lowerBound - 1) else { continue }
      result.append(
        Candidate(tokens: first.tokens.lowerBound..<end, type: .event, subtype: nil, rule: .joint, refusal: nil))
    }
  }

  /// 召开|“百千万”工程暨春耕工作会议: what the first half is about, behind a verb of holding.
  private static func opening(_ passage: Passage, _ joint: Int) -> Int? {
    let boundary = LeftBoundary.find(passage, head: joint, crossesConjunction: false)
    let verb = passage.isWritten(boundary.stop, "了") ? boundary.stop - 1 : boundary.stop
    guard boundary.stop == boundary.start - 1 || verb == boundary.start - 2, !boundary.isIndefinite,
      passage.isOne(of: .holdingVerbs, verb) || passage.isWritten(verb, "召开") || passage.isWritten(verb, "办"),
      (4...24).contains(passage.length(boundary.start..<joint))
    else { return nil }
    return boundary.start
  }

  /// 召开|云谷建设工作推进暨…大会: all that 召开 takes, verbs among it.
  private static func heldStart(_ passage: Passage, _ joint: Int) -> Int? {
    for index in stride(from: joint - 1, through: max(0, joint - 12), by: -1) {
      if passage.isWritten(index, "召开") {
        return (4...24).contains(passage.length(index + 1..<joint)) ? index + 1 : nil
      }
      // 召开|全市|工业倍增推进暨…大会
      if passage.isOne(of: .wholes, index), passage.isWritten(index - 1, "召开") { continue }
      guard passage.kind(index) == .word || passage.kind(index) == .character, !passage.isWritten(index, "的"),
        !passage.isWritten(index, "了"),
        passage.words(index).isDisjoint(with: [.pronoun, .determiner, .measure, .preposition, .listEnd])
      else { return nil }
    }
    return nil
  }

  /// 暨科学技术(专利)奖励大会: whatever stands between 暨 and the next head word of an event belongs to it, within its clause.
  private static func end(_ passage: Passage, _ start: Int, opened open: Int) -> Int? {
    for index in start..<(start + 14) {
      switch passage.kind(index) {
      case .stop, .comma, .enumeration, .openTitle, .space: return nil
      // “甲展暨流动科技馆进某地”活动: the quotation ends the name.
      case .closeQuote where passage.partner(index).map({ $0 < start }) == true:
        return passage.partner(index) == open ? index : nil
      case .word where passage.head(index)?.type == .event && passage.tokens[index].length >= 2: return index + 1
      default: continue
      }
    }
    return nil
  }
}

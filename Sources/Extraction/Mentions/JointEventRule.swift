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
    if endsAt.isEmpty { return }
    for second in result where second.type == .event && [nil, .notGoverned].contains(second.refusal) {
      let joint = second.tokens.lowerBound - 1
      guard passage.isWritten(joint, "暨"), let first = endsAt[joint] else { continue }
      result.append(
        Candidate(
          tokens: first.tokens.lowerBound..<second.tokens.upperBound, type: .event, subtype: nil, rule: .joint,
          refusal: nil))
    }
    for (joint, first) in endsAt where passage.isWritten(joint, "暨") {
      guard let end = end(passage, joint + 1, opened: first.tokens.lowerBound - 1) else { continue }
      result.append(
        Candidate(tokens: first.tokens.lowerBound..<end, type: .event, subtype: nil, rule: .joint, refusal: nil))
    }
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

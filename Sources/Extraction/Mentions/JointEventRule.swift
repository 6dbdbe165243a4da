/// 深港澳人工智能大赛暨AI科普嘉年华: two events that 暨 joins are held as one and named as one.
enum JointEventRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
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
  }
}

/// State laboratories and centres at a university bear its name: 云岭大学|省部共建高原农业国家重点实验室, 云岭大学|国家数控技术创新中心.
extension SubsidiaryRule {
  static func joinState(_ passage: Passage, _ result: [Candidate], _ added: inout [Candidate]) {
    var ends: [Int: Int] = [:]
    for candidate in result where candidate.refusal == nil && candidate.subtype == .research {
      let (start, last) = (candidate.tokens.lowerBound, candidate.tokens.upperBound - 1)
      guard isOfState(passage, start), passage.ends(last, with: "实验室") || passage.ends(last, with: "创新中心") else {
        continue
      }
      ends[start] = max(ends[start] ?? 0, last + 1)
    }
    if ends.isEmpty { return }
    for candidate in result where candidate.refusal == nil && candidate.subtype == .university {
      guard candidate.rule == .table, let end = ends[candidate.tokens.upperBound] else { continue }
      added.append(
        Candidate(
          tokens: candidate.tokens.lowerBound..<end, type: .institution, subtype: .research, rule: .table, refusal: nil)
      )
    }
  }

  private static func isOfState(_ passage: Passage, _ index: Int) -> Bool {
    passage.begins(index, "国家") || passage.begins(index, "全国") || passage.begins(index, "省部共建")
      || passage.isWritten(index, "省部") || passage.begins(index, "教育部")
  }
}

/// Names that a table has.
enum TableRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices {
      guard let name = passage.name(index) else { continue }
      let range = index..<RightExtension.end(passage, index + 1, name.type)
      result.append(
        Candidate(
          tokens: range, type: name.type, subtype: name.subtype, rule: .table,
          refusal: name.type == .district ? DistrictContext.refusal(passage, index, name) : nil))
    }
  }
}

/// A title without its marks between a verb of conferring and 称号: 荣获云南省创新人才称号.
enum AwardRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "称号") + passage.places(written: "荣誉称号")
    where passage.kind(index - 1) == .word {
      var boundary = LeftBoundary.find(passage, head: index, crossesConjunction: true)
      // 获|全省|知识产权优势企业|称号: whose title it is.
      if passage.isOne(of: .wholes, boundary.stop), boundary.stop == boundary.start - 1 {
        boundary.start -= 1
        boundary.stop -= 1
      }
      // 拿下国家级绿色园区|称号: any verb, where the title says of which place or rank it is.
      let verb = passage.words(boundary.stop)
      let isConferred =
        verb.contains(.conferring) || verb.contains(.verb) && HonorRule.isDefinite(passage, boundary.start)
      guard boundary.start < index, !boundary.isIndefinite, isConferred,
        (4...24).contains(passage.length(boundary.start..<index)),
        // 先进集体|称号: nobody's title in particular.
        boundary.start < index - 1 || passage.head(index - 1) == nil
      else { continue }
      result.append(
        Candidate(
          tokens: boundary.start..<index, type: .program, subtype: .designation, rule: .honor, refusal: nil))
    }
  }
}

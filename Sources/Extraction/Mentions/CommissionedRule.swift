/// Single works where they begin or are done: ，昶山绿电就近消纳项目|投运, 。南宁吴圩机场改扩建工程|投入使用. What is built has a place of
/// its own before it, and no size: 遵义3万吨污水处理项目开工 is an investment in 遵义.
enum CommissionedRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for head in passage.heads where passage.head(head)?.type == .program && passage.isOne(of: .commissioned, head + 1) {
      guard passage.isWritten(head, "工程") || passage.isWritten(head, "项目"), let start = start(passage, head)
      else { continue }
      result.append(
        Candidate(tokens: start..<(head + 1), type: .program, subtype: .scheme, rule: .head, refusal: nil))
    }
  }

  /// Behind the mark before the name, if a place opens it and nothing between them is a clause's word or a number.
  private static func start(_ passage: Passage, _ head: Int) -> Int? {
    var start = head
    while start > 0, head - start <= 12, isPart(passage, start - 1) { start -= 1 }
    guard start == 0 || isEdge(passage, start - 1), head - start >= 2 else { return nil }
    let stem = Stem(passage, start..<head)
    let opensWithPlace =
      passage.name(start)?.type == .district || passage.name(start)?.type == .zone
      || passage.words(start).contains(.region) || stem.opensWithFeature || stem.openingUnknown >= 2
    guard opensWithPlace, !stem.hasTier, !stem.hasGrade, stem.length >= 7 else { return nil }
    return passage.length((start + 1)..<head) >= 4 ? start : nil
  }

  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    let words = passage.words(index)
    switch passage.kind(index) {
    case .character: return true
    case .word:
      return words.isDisjoint(with: [
        .preposition, .adverb, .pronoun, .determiner, .measure, .listEnd, .modifier, .carrying, .conferring, .joint,
        .personTitle,
      ]) && !passage.isWritten(index, "的") && !passage.isWritten(index, "等") && !passage.isWritten(index, "了")
    default: return false
    }
  }

  private static func isEdge(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma, .enumeration: true
    default: false
    }
  }
}

/// Events that are called a journey to a place: 举办院士专家遵义行, “科技列车贵州行”.
enum JourneyRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "行") where passage.name(index - 1)?.type == .district {
      guard let start = start(passage, index) else { continue }
      // 中国院士遵义行活动
      let end = passage.isWritten(index + 1, "活动") ? index + 2 : index + 1
      guard (5...14).contains(passage.length(start..<end)) else { continue }
      result.append(Candidate(tokens: start..<end, type: .event, subtype: nil, rule: .head, refusal: nil))
    }
  }

  /// The first token of the name: behind the quotation mark, or behind a verb of holding.
  private static func start(_ passage: Passage, _ index: Int) -> Int? {
    if passage.kind(index + 1) == .closeQuote, let open = passage.partner(index + 1) {
      let inside = (open + 1)..<index
      let isPhrase = inside.allSatisfy { passage.kind($0) == .word || passage.kind($0) == .character }
      return inside.count >= 2 && isPhrase ? open + 1 : nil
    }
    switch passage.kind(index + 1) {
    case .stop, .comma, .enumeration: break
    default: guard passage.isWritten(index + 1, "等") || passage.isWritten(index + 1, "活动") else { return nil }
    }
    var boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
    // 办好|知名|茶商云岭行: who they are.
    while boundary.stop > 0, passage.words(boundary.stop).contains(.modifier) {
      boundary = LeftBoundary.find(passage, head: boundary.stop, crossesConjunction: false)
    }
    guard !boundary.isIndefinite, boundary.start < index - 1,
      passage.isOne(of: .journeyVerbs, boundary.stop)
    else { return nil }
    return boundary.start
  }
}

/// Events that are called a journey: 举办院士专家遵义行, “科技列车贵州行”, “能工巧匠进疆行”, 院士专家云岭行等平台.
enum JourneyRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "行") {
      let isPlaced = endsWithPlace(passage, index - 1)
      guard let start = quoted(passage, index, isPlaced: isPlaced) ?? (isPlaced ? held(passage, index) : nil) else {
        continue
      }
      // 中国院士遵义行活动
      let end = passage.isWritten(index + 1, "活动") ? index + 2 : index + 1
      guard (5...14).contains(passage.length(start..<end)) else { continue }
      result.append(Candidate(tokens: start..<end, type: .event, subtype: nil, rule: .head, refusal: nil))
    }
  }

  /// A division, or a province's sign, alone or with one character behind it: 入湘行, 鲁企行.
  private static func endsWithPlace(_ passage: Passage, _ index: Int) -> Bool {
    if passage.name(index)?.type == .district || isSign(passage, index) { return true }
    return passage.token(index)?.pointee.length == 1 && isSign(passage, index - 1)
  }

  /// One character by which a province is known: 湘, 黔, 疆.
  private static func isSign(_ passage: Passage, _ index: Int) -> Bool {
    guard let token = passage.token(index)?.pointee, token.length == 1 else { return false }
    return Characters.isProvinceSign(Characters.scalar(passage.bytes, Int(token.start)).value)
  }

  /// Behind the quotation mark. Without a place at its end a noun stands before 行: “科普路演行”.
  private static func quoted(_ passage: Passage, _ index: Int, isPlaced: Bool) -> Int? {
    guard passage.kind(index + 1) == .closeQuote, let open = passage.partner(index + 1) else { return nil }
    let inside = (open + 1)..<index
    // “百|名|工匠入湘行”
    guard inside.count >= 2,
      inside.allSatisfy({
        passage.kind($0) == .word || passage.kind($0) == .character || $0 == open + 1 && passage.kind($0) == .number
      })
    else { return nil }
    if isPlaced { return open + 1 }
    // “绿色通行”模式: a way of working.
    if passage.isWritten(index + 2, "模式") || passage.isWritten(index + 2, "机制") { return nil }
    let isNoun =
      passage.kind(index - 1) == .word && passage.tokens[index - 1].length >= 2
      && passage.words(index - 1).isDisjoint(with: [.verb, .adverb, .preposition, .pronoun, .modifier, .measure])
    return isNoun ? open + 1 : nil
  }

  /// Behind a verb of holding.
  private static func held(_ passage: Passage, _ index: Int) -> Int? {
    switch passage.kind(index + 1) {
    case .stop, .comma, .enumeration: break
    default: guard passage.isWritten(index + 1, "等") || passage.isWritten(index + 1, "活动") else { return nil }
    }
    var boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
    // 办好|知名|茶商云岭行: who they are.
    while boundary.stop > 0, passage.words(boundary.stop).contains(.modifier) {
      boundary = LeftBoundary.find(passage, head: boundary.stop, crossesConjunction: false)
    }
    guard !boundary.isIndefinite, boundary.start < index - 1 else { return nil }
    if passage.isOne(of: .journeyVerbs, boundary.stop) { return boundary.start }
    // 办好人才交流会、院士专家云岭行: an event stands before it in the list.
    let before = boundary.stop - 1
    let isListed =
      passage.kind(boundary.stop) == .enumeration
      && (passage.head(before)?.type ?? passage.name(before)?.type) == .event
    return isListed ? boundary.start : nil
  }
}

/// Sights that are given a title, before the verb that gives it: 台州府城、云和梯田成功创建国家5A级旅游景区.
///
/// Only a sight or an old quarter can bear such a title, so that a place and what is behind it (河源万绿湖) are one
/// name. Divisions alone, and what says nothing of which (3家景区), are none.
enum SightTitleRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var known: KeptNames?
    for verb in passage.places(.conferring) where hasTitle(passage, behind: verb) {
      let items = ClassListRule.items(passage, end: end(passage, before: verb)).filter { !isOfBody(passage, $0) }
      if items.isEmpty { continue }
      var names = known ?? KeptNames(result, passage)
      if known == nil { names.remove(.district) }
      known = names
      ClassListRule.append(passage, items, .sights, names, into: &result)
    }
  }

  /// A title of sights at most twelve words behind the verb, in the same clause.
  private static func hasTitle(_ passage: Passage, behind verb: Int) -> Bool {
    for index in (verb + 1)..<(verb + 13) {
      if passage.ends(index, withOneOf: .titlesOfSights) { return true }
      switch passage.kind(index) {
      case .stop, .comma, .enumeration: return false
      default: break
      }
    }
    return false
  }

  /// Where the list of those that are honoured ends: before 先后, 成功, 等.
  private static func end(_ passage: Passage, before verb: Int) -> Int {
    var end = verb
    while end > 0, verb - end < 3,
      !passage.words(end - 1).isDisjoint(with: [.adverb, .preposition]) || passage.isWritten(end - 1, "等")
    { end -= 1 }
    return end
  }

  /// A town, a body or an office: these bear other titles.
  private static func isOfBody(_ passage: Passage, _ item: Range<Int>) -> Bool {
    let last = item.upperBound - 1
    return passage.head(last).map { $0.type != .zone } ?? false
      || item.contains { passage.words($0).contains(.tier) || passage.name($0)?.type == .institution }
  }
}

/// 数字新疆, 信用浙江, 平安湖北: a programme of a place, named by an epithet before it.
enum EpithetRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    quoted(passage, into: &result)
    for index in passage.places(.epithet) {
      // 科创|资源: a county's short form that is a word.
      guard passage.name(index + 1)?.type == .district, !passage.words(index + 1).contains(.ambiguous) else { continue }
      // The epithet must not be the end of another phrase (推动产业数字|...).
      let before = index - 1
      let opens =
        passage.kind(before) != .character && passage.kind(before) != .latin
        && (passage.kind(before) != .word
          || !passage.words(before).isDisjoint(with: [
            .verb, .innerVerb, .adverb, .conjunction, .preposition, .carrying,
          ]))
      if !opens { continue }
      result.append(
        Candidate(tokens: index..<(index + 2), type: .program, subtype: .scheme, rule: .epithet, refusal: nil))
    }
  }

  /// “书香浙江”: in quotation marks any word of two characters before a province is one.
  private static func quoted(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.names where passage.kind(index + 1) == .closeQuote && passage.partner(index + 1) == index - 2 {
      guard let name = passage.name(index), name.type == .district, passage.tokens[index].length == 2,
        passage.kind(index - 1) == .word, passage.tokens[index - 1].length == 2, passage.name(index - 1) == nil,
        // “真金白银”: only a province is surely one.
        name.level == .province,
        // “品味新疆”品牌, “喜迎浙江”: slogans.
        !passage.isWritten(index + 2, "品牌"),
        passage.words(index - 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .carrying, .preposition, .adverb])
      else { continue }
      result.append(
        Candidate(tokens: (index - 1)..<(index + 1), type: .program, subtype: .scheme, rule: .epithet, refusal: nil))
    }
  }
}

/// 数字新疆, 信用浙江, 平安湖北: a programme of a place, named by an epithet before it. 美丽湖北, and 更高水平的平安湖北 or 更加安宁的平安湖北,
/// say what the place is to be.
enum EpithetRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    quoted(passage, into: &result)
    for index in passage.places(.epithet) {
      // 科创|资源: a county's short form that is a word.
      guard passage.name(index + 1)?.type == .district, !passage.words(index + 1).contains(.ambiguous) else { continue }
      // 数字云岭|公司: a firm.
      if passage.isWritten(index + 2, "公司") || passage.isWritten(index + 2, "集团") {
        result.append(
          Candidate(
            tokens: index..<(index + 3), type: .institution, subtype: .enterprise, rule: .epithet, refusal: nil))
        continue
      }
      // 健康云岭|APP: an app.
      if !opens(passage, index) || passage.kind(index + 2) == .latin || HeadPlace.isApp(passage, index + 2) { continue }
      result.append(
        Candidate(tokens: index..<(index + 2), type: .program, subtype: .scheme, rule: .epithet, refusal: nil))
    }
  }

  /// The epithet must not be the end of another phrase (推动产业数字|…).
  private static func opens(_ passage: Passage, _ index: Int) -> Bool {
    let before = index - 1
    switch passage.kind(before) {
    case .character, .latin: return false
    // 更高水平|法治湖北|、|平安湖北: as the one before it.
    case .enumeration where isEpithet(passage, before - 2): return opens(passage, before - 2)
    case .word:
      if passage.isWritten(before, "的") || passage.isWritten(before, "高水平") { return false }
      // 平安湖北|法治湖北, 平安湖北|和|法治湖北
      if isEpithet(passage, before - 1) { return opens(passage, before - 1) }
      if passage.words(before).contains(.conjunction), isEpithet(passage, before - 2) {
        return opens(passage, before - 2)
      }
      return !passage.words(before).isDisjoint(with: [
        .verb, .innerVerb, .adverb, .conjunction, .preposition, .carrying,
      ])
    default: return true
    }
  }

  private static func isEpithet(_ passage: Passage, _ index: Int) -> Bool {
    passage.words(index).contains(.epithet) && passage.name(index + 1)?.type == .district
  }

  /// “书香浙江”: in quotation marks any word of two characters before a province is one.
  private static func quoted(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.names where passage.kind(index + 1) == .closeQuote && passage.partner(index + 1) == index - 2 {
      guard let name = passage.name(index), name.type == .district, passage.tokens[index].length == 2,
        passage.kind(index - 1) == .word, passage.tokens[index - 1].length == 2, passage.name(index - 1) == nil,
        // “真金白银”: only a province is surely one.
        name.level == .province,
        // “喜迎浙江”: a slogan.
        passage.words(index - 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .carrying, .preposition, .adverb])
      else { continue }
      result.append(
        Candidate(tokens: (index - 1)..<(index + 1), type: .program, subtype: .scheme, rule: .epithet, refusal: nil))
    }
  }
}

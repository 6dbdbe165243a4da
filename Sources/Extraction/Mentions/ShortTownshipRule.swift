import Records

/// 坪山 of 坪山街道: in a county's report, or in that of a city without counties, its own subdistricts and towns without their 街道 or 镇, where their two characters are
/// no word. A village's two characters behind them are the same place (石岭|高桥).
enum ShortTownshipRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // A prefecture without counties has towns of its own: 虎门 of 东莞.
    guard let own = passage.divisionCode, own.isWhole, own.digits >= 4 else { return }
    var lastEnd = 0
    for index in passage.places(.character) {
      for start in [index - 1, index] where start >= lastEnd && isTownship(passage, start, own) {
        var end = start + 2
        if isVillage(passage, end) { end += 2 }
        lastEnd = end
        result.append(
          Candidate(tokens: start..<end, type: .district, subtype: nil, rule: .placeForm, refusal: nil))
        break
      }
    }
  }

  private static func isTownship(_ passage: Passage, _ start: Int, _ own: DivisionCode) -> Bool {
    guard start >= 0, isSingle(passage, start), isSingle(passage, start + 1), PlaceStem.isEdge(passage, start - 1),
      // 石岭|河, 石岭|路
      passage.kind(start + 2) != .character || isVillage(passage, start + 2)
    else { return false }
    if passage.isOne(of: .features, start + 2) || passage.isOne(of: .partsOfPlaces, start + 2) { return false }
    let stem = Int(passage.tokens[start].start)..<Int(passage.tokens[start + 1].end)
    return ["街道", "镇", "乡"].contains { (tier: StaticString) in
      var bytes = Array(passage.bytes[stem])
      bytes += UnsafeBufferPointer(start: tier.utf8Start, count: tier.utf8CodeUnitCount)
      let word = bytes.withUnsafeBufferPointer { passage.lexicon.trie.whole($0) }
      guard let word, case let name = passage.lexicon.words[Int(word)].name, name >= 0 else { return false }
      let row = passage.lexicon.names[Int(name)]
      return row.isTownship && passage.lexicon.hasCode(row) { $0 == own }
    }
  }

  /// Two characters that no word covers, and a word or a mark behind them.
  private static func isVillage(_ passage: Passage, _ start: Int) -> Bool {
    isSingle(passage, start) && isSingle(passage, start + 1) && passage.kind(start + 2) != .character
      && passage.tokens.indices.contains(start + 2) && passage.tokens[start + 2].length > 1
  }

  private static func isSingle(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.tokens.indices.contains(index), passage.tokens[index].length == 1 else { return false }
    if passage.kind(index) == .character { return true }
    return passage.kind(index) == .word
      && passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .pronoun, .determiner, .measure, .tier, .adverb,
        .listEnd,
      ])
  }
}

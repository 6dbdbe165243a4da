import Records

/// 坪山 of 坪山街道: in a county's report, or in that of a city without counties, its own subdistricts and towns without their
/// 街道 or 镇, where their two or three characters are no word. A village's two characters behind them are the same place
/// (石岭|高桥).
enum ShortTownshipRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // A prefecture without counties has towns of its own: 虎门 of 东莞.
    guard let own = passage.divisionCode, own.isWhole, own.digits >= 4 else { return }
    var lastEnd = 0
    for index in passage.places(.character) {
      for (start, length) in [(index - 2, 3), (index - 1, 3), (index, 3), (index - 1, 2), (index, 2)]
      where start >= lastEnd && isTownship(passage, start, length, own) {
        var end = start + length
        if isVillage(passage, end) { end += 2 }
        lastEnd = end
        result.append(
          Candidate(tokens: start..<end, type: .district, subtype: nil, rule: .placeForm, refusal: nil))
        break
      }
    }
  }

  private static func isTownship(_ passage: Passage, _ start: Int, _ length: Int, _ own: DivisionCode) -> Bool {
    let end = start + length
    guard start >= 0, (start..<end).allSatisfy({ isSingle(passage, $0) }), PlaceStem.isEdge(passage, start - 1),
      // 石岭|河, 石岭|路
      passage.kind(end) != .character || isVillage(passage, end)
    else { return false }
    if passage.isOne(of: .features, end) || passage.isOne(of: .partsOfPlaces, end) { return false }
    let stem = Int(passage.tokens[start].start)..<Int(passage.tokens[end - 1].end)
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

/// Funds of a trade that a sentence says were founded: 国资产业母基金、并购母基金设立运营; 设立轻合金产业基金，….
enum FoundedFunds {
  /// Whether `fund` is one of the items that open a clause and are founded by its verb, or a fund of a trade that is the whole
  /// object of such a verb.
  static func opens(_ passage: Passage, _ fund: Range<Int>) -> Bool {
    let head = fund.upperBound - 1
    let stem = Stem(passage, fund.lowerBound..<head)
    guard stem.content >= 2, passage.tokens[head].length >= 3 || stem.content >= 4 else { return false }
    // 设立|稀土|产业基金: not 设立|省级|产业基金, and none of several.
    if passage.words(fund.lowerBound - 1).contains(.founding), passage.tokens[head].length >= 3, !stem.hasLocalRank,
      !stem.hasGrade, !passage.words(fund.lowerBound - 2).contains(.measure)
    {
      return [.comma, .stop].contains(passage.kind(fund.upperBound))
    }
    guard isItem(passage, fund.lowerBound - 1) else { return false }
    var end = fund.upperBound
    while passage.isJoint(end), end - fund.upperBound < 24 {
      guard let next = (end + 1..<end + 8).first(where: { passage.ends($0, with: "基金") }) else { return false }
      end = next + 1
    }
    guard passage.words(end).contains(.founding), !passage.isWritten(end, "组建") else { return false }
    // 设立|运营, 成立|。 but 成立|三年|来.
    return passage.isWritten(end + 1, "运营") || passage.isWritten(end + 1, "运行")
      || [.stop, .comma].contains(passage.kind(end + 1))
  }

  /// It opens a clause or stands behind another fund.
  private static func isItem(_ passage: Passage, _ before: Int) -> Bool {
    switch passage.kind(before) {
    case .stop, .comma: true
    case .enumeration: passage.ends(before - 1, with: "基金")
    default: false
    }
  }
}

/// Whether a name ends before 和 or 与, so that another begins behind it.
extension LeftBoundary {
  /// 合作与发展: a county's short form that is a word is no name here.
  private static func isName(_ passage: Passage, _ index: Int) -> Bool {
    guard let name = passage.name(index) else { return false }
    return name.type != .district || !passage.words(index).contains(.ambiguous)
  }

  /// 博|达|橡塑, 中航|精工, but not 国际|鞋业.
  private static func isFirmEnd(_ passage: Passage, _ index: Int) -> Bool {
    guard index > 0, passage.words(index).contains(.firmEnding) else { return false }
    return passage.tokens[index - 1].length == 1 || passage.name(index - 1)?.type == .institution
  }

  /// Whether the token ends a name or a head: what follows 和 is then another name.
  static func endsName(_ passage: Passage, _ index: Int) -> Bool {
    (index >= 0 && passage.endsDepartment[index]) || passage.head(index) != nil || isName(passage, index)
      || isFirmEnd(passage, index) || passage.ends(index, with: "公司")
      || passage.kind(index) == .closeQuote || passage.kind(index) == .closeTitle
      || passage.kind(index) == .closeBracket
  }
}

/// What a centre is for, in brackets behind its name: 国家医学中心(中医类), 保税物流中心(B型), 科创中心(低空安全).
extension RightExtension {
  /// Whether the bracket says of which kind, in which field or for which region the body of that name is. A second name
  /// (国家实验室), what the body has (含分中心), and letters that shorten the name are none of it.
  static func isSpecialty(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    let (open, last) = (inside.lowerBound - 1, inside.upperBound - 1)
    guard passage.ends(open - 1, with: "中心") || passage.ends(open - 1, with: "基地") || passage.ends(open - 1, with: "平台")
    else { return false }
    if isRegion(passage, inside) { return true }
    // B|型, A型
    if passage.ends(last, with: "型"), passage.length(inside) == 2 { return true }
    guard (2...8).contains(passage.length(inside)), passage.head(last) == nil, passage.name(last) == nil,
      inside.allSatisfy({ isNoun(passage, $0) || $0 == last && $0 > inside.lowerBound && passage.isWritten($0, "类") })
    else { return false }
    return !passage.isOne(of: .asides, inside.lowerBound)
  }

  /// 成渝地区, 长三角|地区, 华南
  private static func isRegion(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    let first = inside.lowerBound
    guard passage.name(first)?.type == .zone || passage.words(first).contains(.region) else { return false }
    return inside.count == 1 || inside.count == 2 && passage.isWritten(first + 1, "地区")
  }

  private static func isNoun(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .word && passage.name(index) == nil
      && passage.words(index).isDisjoint(with: [
        .verb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .tier, .listEnd, .grade,
      ]) && !passage.isWritten(index, "的") && !passage.ends(index, with: "级")
  }
}

/// Short forms of divisions that are only a part of another word or name.
extension DistrictContext {
  /// 南京|东路, 江汉|平原, 宁波|市级, 固安|一|中: a short name with what makes another word or name of it.
  static func isFollowedByWhole(_ passage: Passage, _ index: Int) -> Bool {
    let isShort = passage.tokens[index].length == 2
    if passage.ends(index, withOneOf: .wholeTiers) { return false }
    if !isShort, passage.ends(index, withOneOf: .longTiers) { return false }
    if passage.isOne(of: .partsOfPlaces, index + 1) { return true }
    // 胶州|湾, 邛崃|山: a name of nature.
    if isShort, passage.kind(index + 2) != .character,
      passage.isOne(of: .watersAndHills, index + 1)
    {
      return true
    }
    // 江西|X|高新区: what is masked stands in a longer name; not 江西|xx|家.
    if passage.kind(index + 1) == .mask, passage.kind(index + 2) == .word, !passage.words(index + 2).contains(.measure)
    {
      return true
    }
    // 文水|村: a village that is called as a county is.
    if passage.name(index)?.level == "county", passage.head(index + 1)?.type == .district { return true }
    if passage.isOne(of: .roadDirections, index + 1) {
      if passage.isWritten(index + 2, "路") || passage.isWritten(index + 2, "大街") { return true }
    }
    return isNumberedSchool(passage, index + 1)
  }
}

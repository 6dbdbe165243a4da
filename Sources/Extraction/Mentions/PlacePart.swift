/// Short forms of divisions that are only a part of another word or name.
extension DistrictContext {
  /// 南京|东路, 江汉|平原, 宁波|市级, 固安|一|中: a short name with what makes another word or name of it.
  static func isFollowedByWhole(_ passage: Passage, _ index: Int) -> Bool {
    let isShort = passage.tokens[index].length == 2
    for tier in ["省", "市", "区", "县"] as [StaticString] where passage.ends(index, with: tier) { return false }
    for tier in ["州", "盟", "旗"] as [StaticString] where !isShort && passage.ends(index, with: tier) { return false }
    let wholes: [StaticString] = [
      "路", "东路", "西路", "南路", "北路", "中路", "大街", "平原", "盆地", "河谷", "沙漠", "半岛", "古城", "古镇", "新城", "口岸", "市级",
      "省级", "区级", "县级", "州级",
    ]
    if wholes.contains(where: { passage.isWritten(index + 1, $0) }) { return true }
    // 胶州|湾, 邛崃|山: a name of nature.
    if isShort, passage.kind(index + 2) != .character,
      ["湾", "山", "湖", "河", "江", "岛"].contains(where: { (word: StaticString) in passage.isWritten(index + 1, word) })
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
    for direction in ["东", "西", "南", "北", "中"] as [StaticString] where passage.isWritten(index + 1, direction) {
      if passage.isWritten(index + 2, "路") || passage.isWritten(index + 2, "大街") { return true }
    }
    return isNumberedSchool(passage, index + 1)
  }
}

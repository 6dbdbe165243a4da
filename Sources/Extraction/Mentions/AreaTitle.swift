/// Titles of areas that a table has, and what bears them.
extension TableRule {
  /// 长沙全球研发中心城市: an area's title with the place that bears it is the area.
  static func isAreaTitle(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    guard name.type == .program, name.subtype == .designation else { return false }
    return passage.ends(index, with: "区") || passage.ends(index, with: "园") || passage.ends(index, with: "基地")
      || passage.ends(index, with: "中心城市") || passage.ends(index, with: "科学中心") || passage.ends(index, with: "物流枢纽")
  }

  /// 汕头|、|湛江 before the title that begins at `start`.
  static func isShared(_ passage: Passage, _ start: Int) -> Bool {
    passage.name(start - 1)?.type == .district && passage.kind(start - 2) == .enumeration
      && passage.name(start - 3)?.type == .district
  }

  /// The first of two to four characters before `end` that no word covers, where a name may begin.
  static func openStart(_ passage: Passage, _ end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 5, FirmNameRule.isOpenCharacter(passage, start - 1),
      !passage.words(start - 1).contains(.listedVerb)
    { start -= 1 }
    return (2...4).contains(end - start) && PlaceStem.isEdge(passage, start - 1) ? start : nil
  }

  /// 国家乡村振兴示范县|2|个: a class and its number.
  static func isCounted(_ passage: Passage, _ end: Int) -> Bool {
    guard passage.kind(end) == .number || passage.kind(end) == .mask else { return false }
    return passage.isWritten(end + 1, "个") || passage.isWritten(end + 1, "家") || passage.isWritten(end + 1, "条")
      || passage.isWritten(end + 1, "处")
  }
}

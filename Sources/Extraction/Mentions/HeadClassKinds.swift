/// Head words that with what stands before them are any of their kind: 国家5A级景区, 全省统一的平台.
extension HeadRule {
  static func isAnyOfKind(
    _ passage: Passage, _ index: Int, _ head: Head, _ boundary: LeftBoundary, _ stem: Stem
  ) -> Bool {
    // 某某、某某|大型|灌区, 某河|流域|灌区
    if passage.isWritten(index, "灌区"), passage.ends(index - 1, with: "型") || passage.ends(index - 1, with: "流域") {
      return true
    }
    if head.type == .platform, isUnified(passage, index) { return true }
    // “政产学研”融合|创新联合体: any of the kind.
    if passage.ends(index, with: "联合体"), !stem.hasPlace, !stem.hasName, !stem.hasRegion { return true }
    // AIC|基金, QFLP|基金: a class of funds.
    if passage.ends(index, with: "基金"), boundary.start == index - 1, passage.kind(index - 1) == .latin { return true }
    // 老年友好|型|商圈, 零碳|产业园: what any of them may be.
    if head.type == .zone, stem.openingUnknown < 2, !stem.hasPlace, !stem.hasName, !stem.hasQuote,
      isFriendly(passage, index - 1) || !stem.hasRegion && isOfQuality(passage, index - 1)
    {
      return true
    }
    // 搭建|全球|供需对接|平台: for anybody.
    if passage.ends(index, with: "平台"),
      passage.isWritten(boundary.start, "全球") || passage.isWritten(boundary.start, "国际"),
      !stem.hasPlace, !stem.hasName, !stem.hasQuote, stem.unknown == 0,
      !passage.words(boundary.stop).contains(.conferring)
    {
      return true
    }
    // 通过|国家|5A|级|景区|复核: of a rank; but 入选|国家5A级景区.
    if passage.isWritten(index, "景区"), passage.ends(index - 1, with: "级"),
      !passage.words(boundary.stop).contains(.conferring),
      (boundary.start..<(index - 1)).allSatisfy({
        passage.kind($0) != .word && passage.kind($0) != .character || passage.isWritten($0, "国家")
          || passage.name($0)?.level == .province
      })
    {
      return true
    }
    // 国家|一级|博物馆: of a rank.
    if passage.isWritten(boundary.start, "国家"), head.type != .program,
      ["一级", "二级", "三级"].contains(where: { passage.isWritten(boundary.start + 1, $0) })
    {
      return true
    }
    // 共建|国际口岸城市: what two places are to be.
    if passage.isWritten(index, "城市"), passage.words(boundary.stop).contains(.joint) { return true }
    guard head.type == .zone || head.type == .institution else { return false }
    if stem.hasPlace || stem.hasName || stem.hasRegion || stem.openingUnknown >= 2 { return false }
    // 首个|新能源客车生产基地: the first of its kind; but laboratories and institutes are called by their subject.
    if !stem.hasQuote, head.subtype != .research, passage.ends(boundary.stop, with: "首个") { return true }
    // “鲁字号”出口水果产业带: goods of a province, and no area.
    return head.type == .zone && stem.hasQuote
      && (boundary.start..<index).contains { passage.kind($0) == .closeQuote && passage.ends($0 - 1, with: "字号") }
  }

  /// 零碳, 智慧|型: what a place is to be.
  private static func isOfQuality(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "型") || passage.ends(index, withOneOf: .qualitiesOfAreas)
  }

  /// 友好, which is a county's short form as well.
  private static func isFriendly(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(passage.isWritten(index, "型") ? index - 1 : index, with: "友好")
  }

  /// 全省统一的|查验记录互认平台: what it is, and no name.
  private static func isUnified(_ passage: Passage, _ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 10, passage.kind(start - 1) == .word || passage.kind(start - 1) == .character {
      if passage.isWritten(start - 1, "的") { return passage.isWritten(start - 2, "统一") }
      start -= 1
    }
    return false
  }
}

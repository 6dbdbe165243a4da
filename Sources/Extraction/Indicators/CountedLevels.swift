/// Levels of government within the words that name the things counted.
extension PhraseFinder {
  /// 省, 省、市: one character each.
  func isLevels(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.allSatisfy { position in
      let isMark = (position - range.lowerBound) % 2 == 1
      return isMark
        ? text.character(position) == "、" : text.character(position).isOne(of: "国省市县区州乡镇村")
    }
  }

  /// 国家 of 列入国家、省、市级科技计划: a level, as what stands behind the mark.
  func isLevelNext(_ text: Scalars, _ mark: Int, _ limit: Int) -> Bool {
    guard text.has("国家", at: mark - 2) || text.character(mark - 1).isOne(of: "省市"),
      let level = (mark + 2..<max(mark + 2, min(mark + 6, limit - 2))).first(where: { text.character($0) == "级" })
    else { return false }
    return (mark + 1..<level).allSatisfy { text.character($0).isOne(of: "省市县区、和") }
  }

  /// 街道 of 9个乡镇(街道): what else such a place may be; a county that may be a city is called a county: 县(市).
  func isKindOfDivision(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.count == 2 && range.allSatisfy { text.character($0).isOne(of: "街道乡镇村社区市县旗场") }
  }
}

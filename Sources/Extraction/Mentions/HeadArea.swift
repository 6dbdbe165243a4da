/// Areas that a head word names with the place before it, and those that are only a part or a body's own.
extension HeadRule {
  static func readArea(
    _ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem, _ result: inout Candidate
  ) {
    // 现代化|云岭|东部|中心: what a side of the city is to be, whatever is said of it.
    if isSidedCentre(passage, index) {
      (result.type, result.subtype, result.refusal) = (.zone, nil, nil)
      result.tokens = (index - 2)..<(index + 1)
      return
    }
    // 浙南科技城|核心区, 云岭教育园|科创飞地, 某某示范城市群|核心区: only which part of the area.
    let last = passage.isWritten(index - 1, "科创") ? index - 2 : index - 1
    let whole = passage.name(last)?.type ?? passage.head(last)?.type
    if whole == .zone || passage.name(last)?.subtype == .designation,
      last > boundary.start || passage.name(last) != nil, passage.isOne(of: .partsOfAreas, index)
    {
      result.refusal = .ofAnother
      return
    }
    guard result.type == .zone else { return }
    // 中国科学院云岭植物园: a body of science, as others are not.
    if passage.ends(index, with: "植物园"), stem.hasInstitution {
      (result.type, result.subtype) = (.institution, .research)
    }
  }

  private static func isSidedCentre(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.isWritten(index, "中心"), passage.isOne(of: .sidesOfCities, index - 1),
      let city = passage.name(index - 2)
    else { return false }
    return city.type == .district && !passage.words(index - 2).contains(.ambiguous)
      && (city.level == .prefecture || city.level == .province)
  }
}

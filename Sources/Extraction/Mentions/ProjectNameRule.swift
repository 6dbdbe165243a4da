/// Projects by their official names: a place, an area or a firm, the phase or size, and 工程 or 项目: 云岭港大沙码头二期工程,
/// 云岭石化120万吨乙烯转型升级项目. Without one of these it is an investment in the place, and no name.
enum ProjectNameRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for number in passage.places(.number) {
      let phase = phaseEnd(passage, number)
      guard let end = phase ?? sizeEnd(passage, number) else { continue }
      let boundary = LeftBoundary.find(passage, head: number, crossesConjunction: false)
      guard boundary.start < number, !boundary.isIndefinite else { continue }
      let stem = Stem(passage, boundary.start..<number)
      let isNamed = stem.hasPlace || stem.hasName || stem.hasRegion || stem.hasQuote || stem.unknown >= 2
      guard isNamed, !isBody(passage, number - 1), (2...24).contains(stem.length) else { continue }
      result.append(
        Candidate(tokens: boundary.start..<end, type: .program, subtype: .scheme, rule: .head, refusal: nil))
    }
  }

  /// 一|期|一步|工程, 三|期|项目
  private static func phaseEnd(_ passage: Passage, _ number: Int) -> Int? {
    guard passage.isWritten(number + 1, "期"), passage.tokens[number].length <= 2 else { return nil }
    let end = WaterworksRule.partEnd(passage, number)
    if passage.isWritten(end - 1, "工程") { return end }
    return passage.isWritten(number + 2, "项目") ? number + 3 : nil
  }

  /// 120|万吨|乙烯|转型|升级|项目, at once behind an area or a firm.
  private static func sizeEnd(_ passage: Passage, _ number: Int) -> Int? {
    guard passage.isOne(of: .sizesOfWorks, number + 1),
      passage.name(number - 1)?.type == .zone || passage.name(number - 1)?.subtype == .enterprise
        || passage.head(number - 1)?.type == .zone
    else { return nil }
    for index in (number + 2)..<(number + 8) {
      guard passage.kind(index) == .word || passage.kind(index) == .character, !passage.isWritten(index, "等"),
        !passage.isWritten(index, "的"), passage.words(index).isDisjoint(with: [.conjunction, .preposition, .adverb])
      else { return nil }
      if passage.isWritten(index, "项目") || passage.isWritten(index, "工程") {
        return index > number + 2 ? index + 1 : nil
      }
    }
    return nil
  }

  /// 某某医院|二期工程: the body's building.
  private static func isBody(_ passage: Passage, _ index: Int) -> Bool {
    if let name = passage.name(index) { return name.type == .institution && name.subtype != .enterprise }
    return passage.head(index)?.type == .institution
  }
}

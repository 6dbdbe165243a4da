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
    guard passage.isOne(of: .sizesOfWorks, number + 1) else { return nil }
    let isOwned =
      passage.name(number - 1)?.type == .zone || passage.name(number - 1)?.subtype == .enterprise
      || passage.head(number - 1)?.type == .zone
    let isPlaced = passage.name(number - 1)?.type == .district
    guard isOwned || isPlaced else { return nil }
    var isKnown = isOwned
    for index in (number + 2)..<(number + 8) {
      guard passage.kind(index) == .word || passage.kind(index) == .character, !passage.isWritten(index, "等"),
        !passage.isWritten(index, "的"), passage.words(index).isDisjoint(with: [.conjunction, .preposition, .adverb])
      else { return nil }
      // 岳阳|100|万吨|乙烯|炼化|一体化|项目: of a place, only what a whole industry hangs on.
      if passage.isOne(of: .officialProjects, index) { isKnown = true }
      if passage.isWritten(index, "项目") || passage.isWritten(index, "工程") {
        return index > number + 2 && isKnown ? RightExtension.end(passage, index + 1, .program) : nil
      }
    }
    return nil
  }

  /// Whether 项目 at `index` ends a project's official name: 某某石化|乙烯|项目, or a firm, what it makes and how, in five
  /// characters or more (兰州石化|转型升级乙烯改造|项目; but 吉化|技改|项目).
  static func isOfficial(_ passage: Passage, _ start: Int, _ index: Int) -> Bool {
    guard let firm = (start..<index).first(where: { passage.name($0)?.subtype == .enterprise }) else { return false }
    if passage.isOne(of: .officialProjects, index - 1) { return true }
    var first = firm + 1
    while first < index, passage.name(first)?.type == .district { first += 1 }
    return firm == start && passage.length(first..<index) >= 5 && passage.kind(index + 1) != .number
      && passage.isOne(of: .kindsOfWorks, index - 1)
      && (first..<index).allSatisfy {
        passage.words($0).isDisjoint(with: [.conjunction, .preposition, .conferring, .carrying, .modifier, .determiner])
          && !passage.isWritten($0, "等") && !passage.isWritten($0, "的")
      }
  }

  /// Whether 工程 at `index` ends the name of one great work: 阿尔塔什水利枢纽|工程, 嫩江干流应急治理|工程, 环塔里木电网|工程.
  static func isNamedWork(_ passage: Passage, _ start: Int, _ index: Int) -> Bool {
    guard passage.kind(index + 1) != .number, passage.kind(start) == .word || passage.kind(start) == .character else {
      return false
    }
    let stem = Stem(passage, start..<index)
    guard stem.hasPlace || stem.hasRegion || stem.opensWithFeature || stem.openingUnknown >= 2, !stem.hasTier,
      !stem.hasGrade, !stem.hasInstitution, stem.length >= 5
    else { return false }
    return (start + 1..<index).contains { passage.isOne(of: .greatWorks, $0) || passage.ends($0, with: "水利枢纽") }
  }

  /// 某某医院|二期工程: the body's building.
  private static func isBody(_ passage: Passage, _ index: Int) -> Bool {
    if let name = passage.name(index) { return name.type == .institution && name.subtype != .enterprise }
    return passage.head(index)?.type == .institution
  }
}

/// Titles that the nation or a province gives to places of a kind, whatever they are called: 获评云岭省卫生村, 认定云岭省无人农场,
/// 命名国家卫生县城.
extension HonorRule {
  static func isOfPlaces(_ passage: Passage, _ verb: Int, _ title: Range<Int>) -> Bool {
    let (first, last) = (title.lowerBound, title.upperBound - 1)
    let isProvincial =
      passage.name(first).map { $0.type == .district && $0.level == .province } ?? false
      || passage.isOne(of: .scopesOfTitles, first) && passage.isWritten(first, "全省")
    guard isProvincial || passage.isOne(of: .nationWords, first), title.count >= 2,
      (6...26).contains(passage.length(title)), isBearer(passage, verb, last, isProvincial: isProvincial),
      passage.kind(first + 1) == .word || passage.kind(first + 1) == .character || passage.kind(first + 1) == .number
        || passage.kind(first + 1) == .latin
    else { return false }
    // 入选云岭省昶州市, 获批国家|重点|实验室|园区: the places themselves, and classes.
    return !title.dropFirst().contains {
      passage.kind($0) == .openQuote || passage.isWritten($0, "的")
        || passage.name($0).map { $0.type == .district || $0.type == .institution } ?? false
        || !passage.words($0).isDisjoint(with: [.preposition, .measure, .conjunction, .pronoun, .tier])
          && passage.tokens[$0].length > 1
    }
  }

  /// 卫生|村, 样板|县, 文旅|小镇; an area by its last word only behind verbs that give titles (获评…先导区, not 获批).
  private static func isBearer(_ passage: Passage, _ verb: Int, _ last: Int, isProvincial: Bool) -> Bool {
    if passage.ends(last, withOneOf: .areasWithTitles) { return isGiven(passage, verb) }
    guard passage.ends(last, withOneOf: .placesWithTitles) else { return false }
    // 国家级高新区: a class, and a zone by itself.
    if isProvincial { return !passage.ends(last, with: "开发区") && !passage.ends(last, with: "高新区") }
    // 国家级绿色工厂: a class as well.
    return !isArea(passage, last) && !["厂", "车间", "场", "园区", "景区"].contains { passage.ends(last, with: $0) }
  }

  private static func isGiven(_ passage: Passage, _ verb: Int) -> Bool {
    passage.isOne(of: .titleVerbs, verb) || passage.isWritten(verb, "入选") || passage.isWritten(verb, "入围")
      || passage.isWritten(verb, "认定为") || passage.isWritten(verb, "命名")
  }

  private static func isArea(_ passage: Passage, _ index: Int) -> Bool {
    passage.head(index)?.type == .zone || passage.name(index)?.type == .zone
  }
}

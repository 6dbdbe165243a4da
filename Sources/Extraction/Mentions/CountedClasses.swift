/// Names that are a class with its number behind it: 某某市重点实验室3家.
extension TrailingWords {
  /// 试点村|118|个, 标准|17|项: members of a class and their number.
  static func isClass(_ passage: Passage, _ end: Int) -> Bool {
    guard passage.kind(end) == .number, passage.words(end + 1).contains(.measure) else { return false }
    return passage.ends(end - 1, withOneOf: .countedClasses)
  }

  /// 省企业研发中心|3|家: a class and its number, unless it stands in a list of names.
  static func isCounted(_ passage: Passage, _ candidate: Candidate) -> Bool {
    var end = behindClasses(passage, candidate.tokens.upperBound)
    let first = end
    // 示范区|达|13|个, 重点实验室|总数|达到|256|家
    while end - first < 3, passage.isOne(of: .reaching, end) || passage.isOne(of: .countsOfAll, end) { end += 1 }
    // 院士工作站|建成|3|家; but 科创中心|建成|3|家|分中心 counts others.
    // 临床医学研究中心|增加|7|家; but 人民医院|新增|3|个|院区.
    if end == first, passage.isOne(of: .addingVerbs, end), passage.kind(end + 1) == .number,
      [.stop, .comma, .enumeration].contains(passage.kind(end + 3))
    {
      end += 1
    } else if end == first {
      end = candidate.tokens.upperBound
    }
    guard passage.kind(end) == .number || passage.kind(end) == .mask,
      passage.isWritten(end + 1, "家") || passage.isWritten(end + 1, "个") || passage.isWritten(end + 1, "所")
        || passage.isWritten(end + 1, "座")
    else { return false }
    // 科创园|8|家|企业: others are counted.
    // 某某创新港|14|个|项目
    let isOther =
      passage.isWritten(end + 1, "家")
      || end == first && passage.words(end + 2).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .conferring])
    if candidate.type == .zone, isOther, passage.kind(end + 2) == .word { return false }
    let last = candidate.tokens.upperBound - 1
    let stem = Stem(passage, candidate.tokens.lowerBound..<last)
    // 山地作物调控与保护全国重点实验室|1|家: what it works on says which.
    if passage.ends(last, with: "全国重点实验室") || passage.ends(last, with: "国家重点实验室"), passage.isWritten(end, "1"),
      stem.length >= 6, stem.content >= 2, !passage.ends(last - 1, with: "领域")
    {
      return false
    }
    // 农业农村部|重点实验室|1|个: one of a ministry's.
    if stem.hasInstitution, stem.content == 0, !stem.hasPlace, !stem.hasQuote { return true }
    // 某某市|重点实验室|3|家: a class of the place, also in a list.
    if stem.hasPlace, stem.content == 0, !stem.hasName, !stem.hasQuote, passage.isWritten(end + 1, "家") { return true }
    let before = candidate.tokens.lowerBound - 1
    return passage.kind(before) != .enumeration && !passage.words(before).contains(.conjunction)
  }

  /// 云岭市孵化器|、|众创空间|总数: classes beside it, which are counted with it.
  private static func behindClasses(_ passage: Passage, _ end: Int) -> Int {
    var next = end
    while next - end < 6, passage.isJoint(next), passage.head(next + 1) != nil, passage.name(next + 1) == nil {
      next += 2
    }
    return next
  }
}

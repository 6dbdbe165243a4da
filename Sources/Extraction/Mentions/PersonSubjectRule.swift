/// A person without a title, by what is said of him: 李德明荣获…, 刘昌孝等17位院士, 杨树亚领衔的工作室.
///
/// The name begins a clause: a surname and one or two characters that no word covers, before a verb of winning or leading,
/// or before 等 and a number of scientists.
enum PersonSubjectRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.surname) + passage.places(.character) where passage.tokens[index].length == 1 {
      let isOpen = opens(passage, index - 1)
      // 某某大学王晓东团队
      let isOwned = passage.name(index - 1)?.type == .institution || passage.head(index - 1)?.type == .institution
      // 王晓东、邵峰团队
      let isListed = passage.kind(index - 1) == .enumeration
      guard isOpen || isOwned || isListed || isTaken(passage, index - 1), PersonForm.isSurname(passage, index),
        let end = end(passage, index, isTitled: isOccupation(passage, index - 1)),
        !PersonForm.isQuality(passage, index..<end)
      else { continue }
      if !isOpen, !isOwned, isListed || isTaken(passage, index - 1), isOfStations(passage, end) {
        result.append(Candidate(tokens: index..<end, type: .person, subtype: nil, rule: .person, refusal: nil))
        continue
      }
      if !isOpen, !isOfScholars(passage, end), !isOwned || !isDeedOfMember(passage, end) { continue }
      result.append(Candidate(tokens: index..<end, type: .person, subtype: nil, rule: .person, refusal: nil))
    }
  }

  /// 某某大学唐守正|受聘, 某某科技昶守正|作报告: what is said of one who belongs to the body before the name.
  private static func isDeedOfMember(_ passage: Passage, _ end: Int) -> Bool {
    passage.isWritten(end, "受聘") || passage.isWritten(end, "当选") || passage.isWritten(end, "等")
      || passage.isWritten(end, "作报告") || passage.isWritten(end, "作") && passage.ends(end + 1, with: "报告")
  }

  /// - Parameter isTitled: what he does stands before the name, so that less need be said of him behind it.
  /// 设立|唐守正|等4个院士工作站, 引进|昶开|等5个专家团队: the verb before a name, and what is called after persons behind it.
  private static func isTaken(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .holdingVerbs, index)
      || ["引进", "建设", "建立", "新建"].contains { passage.isWritten(index, $0) }
      || passage.words(index).contains(.founding) || passage.isWritten(index, "和")
  }

  private static func isOfStations(_ passage: Passage, _ next: Int) -> Bool {
    guard passage.isWritten(next, "等"), passage.kind(next + 1) == .number, passage.isWritten(next + 2, "个") else {
      return false
    }
    return (next + 3..<next + 6).contains {
      passage.ends($0, with: "工作站") || passage.ends($0, with: "工作室") || passage.ends($0, with: "团队")
    }
  }

  private static func end(_ passage: Passage, _ surname: Int, isTitled: Bool) -> Int? {
    var end = surname + 1
    var count = 1
    var unknown = 0
    while count < 3, isPart(passage, end) {
      let length = Int(passage.tokens[end].length)
      if count + length > 3 { return nil }
      if length == 1 { unknown += 1 }
      count += length
      end += 1
      // A given name that is a word (建国, 正直) needs the surname and the verb; a single character must be no word.
      let isTeam = isOfScholars(passage, end) && passage.tokens[end - 1].length == 1
      // 昶开区先后获批…: an area's short name.
      let isLong = count == 3 && (unknown == 2 || passage.name(end - 1)?.type == .district)
      let isFollowed = isSaid(passage, end) || isTitled && isFree(passage, end, isLong: isLong)
      if isFollowed, !passage.isWritten(end - 1, "区"),
        count == 3
          || unknown == 1
            && (isTeam || passage.kind(end - 1) == .character || isTitled && passage.isOne(of: .verbsOfPersons, end))
      {
        return end
      }
    }
    return nil
  }

  /// 种粮大户唐守正|、, 传承人昶开|驻: behind an occupation a name ends at a mark, or at a verb of persons.
  private static func isFree(_ passage: Passage, _ next: Int, isLong: Bool) -> Bool {
    if passage.isOne(of: .verbsOfPersons, next) { return true }
    switch passage.kind(next) {
    case .enumeration, .comma, .stop: return isLong
    default: return false
    }
  }

  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    guard index < passage.tokens.count, passage.tokens[index].length <= 2 else { return false }
    if passage.kind(index) == .character { return true }
    // 唐|秀英: a given name may be a district.
    guard passage.kind(index) == .word, passage.head(index) == nil, passage.name(index)?.type ?? .district == .district,
      !passage.isWritten(index, "等")
    else { return false }
    // 李志|刚|作报告
    if passage.tokens[index].length == 1, passage.words(index).isDisjoint(with: [.conjunction, .preposition, .verb]) {
      return true
    }
    return passage.words(index).isDisjoint(with: [
      .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .pronoun, .determiner, .measure, .tier, .generic,
      .grade, .scope, .function, .industry, .modifier, .adverb, .personTitle, .listEnd,
    ])
  }

  /// Whether what is said behind the name is said of persons.
  private static func isSaid(_ passage: Passage, _ next: Int) -> Bool {
    if passage.isWritten(next, "等") {
      // 某某大学唐某某等|承担的项目
      if passage.isOne(of: .deedsOfGroups, next + 1) { return true }
      guard passage.kind(next + 1) == .number else { return false }
      return isOfStations(passage, next) || passage.isWritten(next + 2, "位") || passage.isWritten(next + 2, "名")
        || passage.isWritten(next + 2, "人")
    }
    // 肖某成功当选, 李某某作工作报告
    if passage.isWritten(next, "成功"), passage.isWritten(next + 1, "当选") || passage.isWritten(next + 1, "入选") {
      return true
    }
    if passage.isWritten(next, "作") || passage.isWritten(next, "做"),
      passage.ends(next + 1, with: "报告") || passage.ends(next + 2, with: "报告") || passage.ends(next + 1, with: "讲话")
        || passage.ends(next + 2, with: "讲话")
    {
      return true
    }
    if isOfScholars(passage, next) { return true }
    if passage.isOne(of: .deedsOfPersons, next) {
      return true
    }
    // 特派员徐光华|被|省|通报|表扬
    if passage.isWritten(next, "被"),
      (next + 1..<next + 5).contains(where: { passage.isWritten($0, "表扬") || passage.isWritten($0, "表彰") })
    {
      return true
    }
    if passage.isWritten(next, "家庭"), passage.words(next + 1).contains(.conferring) { return true }
    if passage.words(next).contains(.speech) || passage.isWritten(next, "作") || passage.isWritten(next, "任") {
      return true
    }
    // 获 and 获评 of persons, not 获批.
    return passage.words(next).contains(.conferring)
      && (passage.isWritten(next, "获评") || passage.isWritten(next, "获") || passage.isWritten(next, "荣获")
        || passage.isWritten(next, "入选") || passage.isWritten(next, "被列为") || passage.isWritten(next, "被评为")
        || passage.isWritten(next, "获授"))
  }

  /// 团队, 课题组, 科研|团队
  private static func isOfScholars(_ passage: Passage, _ next: Int) -> Bool {
    if passage.isWritten(next, "团队") || passage.isWritten(next, "课题组") { return true }
    return passage.isOne(of: .teamWords, next)
      && passage.isWritten(next + 1, "团队")
  }

  private static func isOccupation(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .occupations, index)
  }

  private static func opens(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma: true
    // 引进的王鹏被列为…, 村民刘积旺被评为…, 以闫俊为首
    default:
      passage.isWritten(index, "的") || passage.isWritten(index, "以") || passage.isWritten(index, "其中")
        || isOccupation(passage, index) || passage.name(index)?.subtype == .designation
    }
  }
}

/// Programmes whose head word stands for a class, for what a place is to become, or for what belongs to another programme.
extension HeadRule {
  static func refusalOfProgram(
    _ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem, _ place: HeadPlace
  ) -> Refusal? {
    guard passage.head(index)?.type == .program else { return nil }
    let first = boundary.start
    // 创新积分制|国家级|试点: the scheme that is tried.
    if passage.isWritten(index, "试点"), let name = passage.name(first), name.subtype == .scheme, first + 1 < index,
      ((first + 1)..<index).allSatisfy({ !passage.words($0).isDisjoint(with: [.grade, .scope]) })
    {
      return .ofAnother
    }
    // 履行信息直报试点单位职责; but 获批…试点单位.
    if passage.isWritten(index, "试点单位"), !place.isConferred { return .ofAnother }
    // 风沙治理等|重大科技示范工程: the class of what was listed.
    if passage.isWritten(first - 1, "等"), passage.head(index)?.subtype == .scheme, !stem.isAnchored,
      !stem.opensWithNation
    {
      return .indefinite
    }
    // 梅山灌区、金塘水库: land that is watered; a scheme where several are listed.
    if passage.isWritten(index, "灌区"), !isListed(passage, index, first) { return .ofAnother }
    // 获得|行业|科技进步一等奖: of any trade.
    if passage.isWritten(first, "行业"), passage.ends(index, with: "奖") { return .generic }
    // 打造中国山泉之都, 加快国际赛事名城建设: what a place wants to be called.
    if passage.isWritten(index, "之都") || passage.isWritten(index, "名城"), !place.isConferred { return .ofAnother }
    // 某某人才认定标准, “寒地黑土”标准, 云岭数据中心标准|机柜: no document without the place that issues it.
    if passage.ends(index, with: "标准"), !stem.opensWithPlace || !passage.words(boundary.stop).contains(.issuing) {
      return .ofAnother
    }
    // 国家重点研发计划|专项: those of a plan.
    if passage.isWritten(index, "专项"), passage.name(index - 1)?.type == .program, passage.ends(index - 1, with: "计划") {
      return .ofAnother
    }
    // 吉曲|3|乡|大电网延伸工程: towns that are counted.
    let isCounting = (first..<index).contains {
      passage.kind($0) == .number && passage.isOne(of: .towns, $0 + 1) && !LeftBoundary.isRound(passage, $0)
        && passage.bytes[Int(passage.tokens[$0].start)] < 0x80
    }
    if isCounting, passage.isWritten(index, "工程"), !stem.hasQuote { return .indefinite }
    return nil
  }

  /// 甲灌区、乙灌区, and not their 现代化改造; 甲灌区|二期
  private static func isListed(_ passage: Passage, _ index: Int, _ first: Int) -> Bool {
    if passage.ends(index + 1, with: "期") || passage.kind(index + 1) == .number || passage.ends(index + 1, with: "工程") {
      return true
    }
    guard !passage.begins(index + 1, "现代化") else { return false }
    for next in (index + 1)..<(index + 15)
    where [.comma, .stop].contains(passage.kind(next)) || passage.ends(next, with: "灌区") {
      if passage.ends(next, with: "灌区") { return !passage.begins(next + 1, "现代化") }
      break
    }
    for before in stride(from: first - 1, through: max(0, first - 9), by: -1) {
      if passage.ends(before, with: "灌区") { return true }
      if [.comma, .stop].contains(passage.kind(before)) { return false }
    }
    return false
  }

  /// 列入|“科创中国”|创新基地: a title by the programme that gives it.
  static func isTitleOfScheme(
    _ passage: Passage, _ head: Head, _ boundary: LeftBoundary, _ place: HeadPlace
  ) -> Bool {
    guard head.type == .platform, place.isConferred || passage.isOne(of: .weakHonourVerbs, boundary.stop) else {
      return false
    }
    return passage.kind(boundary.start) == .openQuote && passage.partner(boundary.start) == boundary.start + 2
      && passage.name(boundary.start + 1)?.type == .program
  }
}

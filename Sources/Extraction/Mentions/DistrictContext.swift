/// Whether a short form of a division is the division here. Two characters are often also a word (资源, 惠民, 光明) or a
/// part of another name; a reader takes them for the place where the report's own province has it, or where other places
/// stand beside it.
enum DistrictContext {
  static func refusal(_ passage: Passage, _ index: Int, _ name: NameRow) -> Refusal? {
    if name.isTownship { return township(passage, index, name) }
    if name.level == .county, isCutFromWord(passage, index) || isLeftOver(passage, index, name) { return .ofAnother }
    // 中欧(武汉)班列: from where the train goes.
    if passage.kind(index - 1) == .openBracket, passage.partner(index - 1) == index + 1,
      passage.isWritten(index + 2, "班列")
    {
      return .ofAnother
    }
    // 中|印尼|“两国双园”: China and that country.
    if name.code.isEmpty, passage.isWritten(index - 1, "中") { return .ofAnother }
    let length = passage.tokens[index].length
    if isFollowedByWhole(passage, index) || isBehindStranger(passage, index, name)
      || PowerLineRule.isEnd(passage, index)
    {
      return .ofAnother
    }
    let isWord = passage.words(index).contains(.ambiguous)
    if length > 2 {
      // 老城区: the old town of any city.
      if isWord, name.level == .county, !isNear(passage, name), !isBesidePlace(passage, index) { return .ordinaryWord }
      return isFarDistrict(passage, index, name) ? .otherProvince : nil
    }
    // “天河”: a thing that is called so.
    if name.level == .county, passage.kind(index - 1) == .openQuote, passage.partner(index - 1) == index + 1 {
      return .ofAnother
    }
    let isHigh = name.level == .province || name.level == .prefecture
    if isEpithet(passage, index - 1, name) { return .ordinaryWord }
    if isHigh, !isWord { return nil }
    if isBesidePlace(passage, index) { return nil }
    if isListed(passage, index) { return nil }
    // A country or a city abroad has no code.
    guard passage.divisionCode != nil, !name.code.isEmpty else { return isWord ? .ordinaryWord : nil }
    // 河源 is the city in a report of its province.
    if isWord { return isNear(passage, name) && (isHigh || isHonoured(passage, index)) ? nil : .ordinaryWord }
    return isNear(passage, name) ? nil : .otherProvince
  }

  /// 顺|应城市|发展, 滨|河南|路, 黄|浦江: the character before and the name's first one are a word, so that the name is cut
  /// from two words that met.
  static func isCutFromWord(_ passage: Passage, _ index: Int) -> Bool {
    guard index > 0, passage.tokens[index - 1].length == 1, isBare(passage, index - 1) else { return false }
    let (start, name) = (passage.tokens[index - 1].start, passage.tokens[index])
    let first = name.start + Int32(Characters.scalar(passage.bytes, Int(name.start)).length)
    guard isWord(passage, start..<first) else { return false }
    return name.length == 2 || isWord(passage, first..<name.end)
  }

  private static func isWord(_ passage: Passage, _ bytes: Range<Int32>) -> Bool {
    let slice = UnsafeBufferPointer(rebasing: passage.bytes[Int(bytes.lowerBound)..<Int(bytes.upperBound)])
    return passage.lexicon.trie.whole(slice) != nil
  }

  /// 演|丰镇, 雷|龙湾: a character that is no word, or only a surname, stands before a short name of elsewhere.
  private static func isLeftOver(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    guard passage.tokens[index].length == 2, FirmNameRule.isOpenCharacter(passage, index - 1) else { return false }
    return !isNear(passage, name)
  }

  /// Whether the report's own province has such a division.
  private static func isNear(_ passage: Passage, _ name: NameRow) -> Bool {
    guard let own = passage.divisionCode else { return false }
    return passage.lexicon.hasCode(name) { own.shares(2, with: $0) }
  }

  /// Whether a token may be the first half of a word: no word that ends what was before.
  private static func isBare(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .character: return true
    case .word:
      return passage.words(index).isDisjoint(with: [.conjunction, .preposition, .verb, .pronoun, .innerVerb, .tier])
        && passage.head(index) == nil && passage.name(index) == nil
    default: return false
    }
  }

  /// 锦州|滨海新区, 凤阳县|凤阳: at once behind a place that does not hold it, a county of another province or a short form is a
  /// part of something else.
  private static func isBehindStranger(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    guard name.level == .county, isSurePlace(passage, index - 1), let before = passage.name(index - 1),
      !before.code.isEmpty,
      !name.code.isEmpty
    else { return false }
    if passage.lexicon.hasCodes(before, name, { $0.isAbove($1) }) { return false }
    let isKin = passage.lexicon.hasCodes(before, name) { $0.shares(2, with: $1) }
    return !isKin || passage.tokens[index].length == 2 && !passage.ends(index, with: "县")
  }

  /// 一中, 四十九|中.
  static func isNumberedSchool(_ passage: Passage, _ index: Int) -> Bool {
    guard index < passage.tokens.count,
      Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[index].start)).value)
    else { return false }
    if passage.kind(index) == .number { return passage.isWritten(index + 1, "中") || passage.isWritten(index + 1, "小") }
    return passage.tokens[index].length == 2 && (passage.ends(index, with: "中") || passage.ends(index, with: "小"))
  }

  /// 龙子湖: the urban district of a city in another province is hardly ever named without its 区. In GB/T 2260 the last
  /// two digits of urban districts are below 21.
  private static func isFarDistrict(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    guard name.level == .county, !passage.ends(index, with: "区"), passage.divisionCode != nil else { return false }
    let isUrban = !passage.lexicon.hasCode(name) { !$0.isUrban }
    return isUrban && !isNear(passage, name) && !isBesidePlace(passage, index)
  }

  /// 天台入选…, 资源获评全国…: at the beginning of a clause, what is honoured is the place and not the word.
  private static func isHonoured(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index - 1) {
    case .stop, .comma: break
    default: return false
    }
    if passage.isOne(of: .honoursOfPlaces, index + 1) { return true }
    return passage.isWritten(index + 1, "成为") && passage.begins(index + 2, "全国")
  }

  /// 金|太仓, 五个|章贡: a slogan about the place.
  private static func isEpithet(_ passage: Passage, _ before: Int, _ name: NameRow) -> Bool {
    guard before > 0, passage.tokens[before].length == 1 else { return false }
    // 海上|新|广东, 大|美|青海: what a province is to be, or is; but 新时代、新|云岭.
    if name.level == .province, passage.isWritten(before, "美") { return false }
    if name.level == .province, passage.isWritten(before, "新"), passage.kind(before - 1) == .word { return false }
    // “强富美高”|新|高邮
    if passage.isWritten(before, "新"), passage.kind(before - 1) == .closeQuote { return false }
    if passage.isWritten(before, "个") { return passage.kind(before - 1) == .number }
    // 社会主义现代化|新|云岭: the place, and no slogan of it.
    if passage.isWritten(before, "新") || passage.isWritten(before, "大"), passage.ends(before - 1, with: "现代化") {
      return false
    }
    return passage.isOne(of: .sloganWords, before)
  }

  /// 于都、兴国、会昌等县: one of at least three short forms of divisions below the same prefecture, or of the report's own
  /// province where one of them is no word.
  private static func isListed(_ passage: Passage, _ index: Int) -> Bool {
    guard let code = passage.name(index)?.code, code.isWhole else { return false }
    let isOwn = passage.name(index).map { isNear(passage, $0) } ?? false
    var (neighbours, kin) = (1, 1)
    var hasSure = false
    for step in [-2, 2] {
      var next = index + step
      // A list of more than sixteen is long enough to know.
      while kin < 16, passage.kind(next - step / 2) == .enumeration, let name = passage.name(next),
        name.type == .district
      {
        let isNeighbour = passage.lexicon.hasCode(name) { $0.shares(4, with: code) }
        guard isNeighbour || isOwn && isNear(passage, name) else { break }
        if isNeighbour { neighbours += 1 }
        kin += 1
        if isSurePlace(passage, next) { hasSure = true }
        next += step
      }
    }
    return neighbours >= 3 || kin >= 3 && hasSure
  }

  /// A place before or behind 、, 和 or 等地, or the place above at once before it. A word (通道, 新城) is a place only beside
  /// one of its province.
  private static func isBesidePlace(_ passage: Passage, _ index: Int) -> Bool {
    guard let own = passage.name(index) else { return false }
    if isSurePlace(passage, index - 1), let above = passage.name(index - 1), above.code.isAbove(own.code) {
      return true
    }
    if passage.isWritten(index + 1, "等地") || isBesideProduct(passage, index, own) { return true }
    // 白山至临江
    if passage.isWritten(index - 1, "至"), isKin(passage, index - 2, own, index) { return true }
    if passage.isWritten(index + 1, "至"), isKin(passage, index + 2, own, index) { return true }
    return passage.isJoint(index - 1) && isKin(passage, index - 2, own, index)
      || passage.isJoint(index + 1) && isKin(passage, index + 2, own, index)
  }

  static func isKin(_ passage: Passage, _ other: Int, _ own: NameRow, _ index: Int) -> Bool {
    guard isSurePlace(passage, other), let beside = passage.name(other) else { return false }
    guard passage.words(index).contains(.ambiguous), !own.code.isEmpty, !beside.code.isEmpty else { return true }
    return passage.lexicon.hasCodes(own, beside) { $0.shares(2, with: $1) }
  }

  static func isSurePlace(_ passage: Passage, _ index: Int) -> Bool {
    guard let name = passage.name(index), name.type == .district else { return false }
    return !passage.words(index).contains(.ambiguous)
  }
}

/// Subdistricts, towns and villages by form: 招商街道, 三灶镇, 罗子山瑶族乡. Any characters may be such a name, so its
/// surroundings decide: the division above it, a list of its like, or a stem that no dictionary has.
///
/// 挂钩街道, 重点镇 and 强镇 are no names: a verb or a word of rank stands in the place of the stem.
///
/// Those that townships.csv has are names without any help, and help those beside them.
enum PlaceFormRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var group: [Item] = []
    for index in passage.headsAndNames {
      guard let item = known(passage, index) ?? formed(passage, index) else { continue }
      // 谢家滩乡|拉扎村: two divisions written as one place.
      if let last = group.last, item.tokens.lowerBound == last.head + 1,
        last.isSure || item.isSure || last.isPlain && item.isPlain
      {
        group[group.count - 1].tokens = last.tokens.lowerBound..<item.tokens.upperBound
        group[group.count - 1].head = item.head
        group[group.count - 1].isSure = true
        continue
      }
      if let last = group.last, item.tokens.lowerBound != behindJoint(passage, last.head + 1) {
        close(passage, group, into: &result)
        group.removeAll(keepingCapacity: true)
      }
      group.append(item)
    }
    close(passage, group, into: &result)
  }

  private struct Item {
    var tokens: Range<Int>
    var head: Int
    /// It is a name without the help of others.
    var isSure: Bool
    /// Its stem is one word, and none of rank or class.
    var isPlain = false
  }

  private static func close(_ passage: Passage, _ group: [Item], into result: inout [Candidate]) {
    // 在云龙镇、红旗镇: two places behind 在.
    let isLocated =
      group.count >= 2 && passage.isWritten(group[0].tokens.lowerBound - 1, "在")
      && group.allSatisfy { $0.isPlain || $0.isSure }
    let isList = group.count >= 2 && (isLocated || group.contains { $0.isSure })
    for item in group where item.isSure || isList {
      result.append(
        Candidate(tokens: item.tokens, type: .district, subtype: nil, rule: .placeForm, refusal: nil))
      if let (end, subtype) = office(passage, item.head) {
        result.append(
          Candidate(
            tokens: item.tokens.lowerBound..<end, type: .institution, subtype: subtype, rule: .department, refusal: nil)
        )
      }
    }
  }

  /// The end of 东湖街道|办事处, 二源镇|政府, 东湖街道|办 and 桥头镇|党委: what governs the place.
  private static func office(_ passage: Passage, _ head: Int) -> (end: Int, subtype: NameSubtype)? {
    if passage.isWritten(head, "街道办") { return (head + 1, .government) }
    let isTown = passage.ends(head, with: "镇") || passage.ends(head, with: "乡")
    if passage.isWritten(head + 1, "办事处") || passage.isWritten(head + 1, "人民政府")
      || isTown && passage.isWritten(head + 1, "政府")
      || passage.ends(head, with: "街道") && passage.isWritten(head + 1, "办")
    {
      return (head + 2, .government)
    }
    return isTown && passage.isWritten(head + 1, "党委") ? (head + 2, .party) : nil
  }

  /// What stands behind the joint at `index`, a bracket passed over: 东川村(某某公司)、|全胜村.
  private static func behindJoint(_ passage: Passage, _ index: Int) -> Int? {
    var index = index
    if passage.kind(index) == .openBracket, let close = passage.partner(index), close - index <= 20 {
      index = close + 1
    }
    return passage.isJoint(index) ? index + 1 : nil
  }

  /// A township of the table, with the divisions at once before it that hold it.
  private static func known(_ passage: Passage, _ index: Int) -> Item? {
    guard let name = passage.name(index), name.isTownship,
      DistrictContext.refusal(passage, index, name) == nil
    else { return nil }
    var first = index
    while index - first < 4, let above = passage.name(first - 1), above.type == .district,
      !passage.words(first - 1).contains(.ambiguous), DistrictContext.holds(passage, above, name)
    { first -= 1 }
    return Item(tokens: first..<(index + 1), head: index, isSure: true)
  }

  private static func formed(_ passage: Passage, _ head: Int) -> Item? {
    guard passage.head(head)?.type == .district, !passage.isWritten(head - 1, "等") else { return nil }
    // 虹桥|两|镇: as many of them.
    if passage.kind(head - 1) == .number, passage.kind(head - 2) == .word || passage.kind(head - 2) == .character {
      return nil
    }
    let isSubdistrict = passage.isWritten(head, "街道") || passage.isWritten(head, "街道办")
    let isTown = passage.isWritten(head, "镇") || passage.isWritten(head, "乡")
    // 在招商街道: a place is meant behind 在, even where its name is a verb; not 在部分街道.
    let vague: WordKinds = [.grade, .pronoun, .determiner, .measure, .tier, .modifier, .scope, .generic]
    if isSubdistrict, head >= 2, passage.kind(head - 1) == .word, passage.tokens[head - 1].length == 2,
      passage.isWritten(head - 2, "在") || passage.isWritten(head - 2, "位于"),
      passage.words(head - 1).isDisjoint(with: vague)
    {
      return Item(tokens: (head - 1)..<(head + 1), head: head, isSure: true)
    }
    if isTown || passage.isWritten(head, "村"), PlaceStem.isPhrase(passage, head) { return nil }
    if let item = below(passage, head) { return item }
    let limit = passage.isWritten(head - 1, "族") || passage.ends(head - 1, with: "族") ? 7 : 4
    var start = head
    var count = 0
    var unknown = 0
    while start > 0, PlaceStem.isPart(passage, start - 1, first: start == head) {
      let length = Int(passage.tokens[start - 1].length)
      if count + length > limit { break }
      start -= 1
      count += length
      let isVerb = passage.words(start).contains(.listedVerb)
      if passage.kind(start) == .character || passage.kind(start) == .number || length == 1 && !isVerb {
        unknown += length
      }
    }
    // 射阳|湖|镇
    if isTown, count == 1, let name = passage.name(start - 1), name.type == .district,
      passage.tokens[start - 1].length == 2
    {
      return Item(tokens: (start - 1)..<(head + 1), head: head, isSure: true)
    }
    let isLong = count >= 4 && limit == 4 && passage.kind(start) != .number
    // 送给|三江|镇
    if head > 0, isTown || passage.isWritten(head, "村"), passage.tokens[head - 1].length == 2,
      let name = passage.name(head - 1), name.type == .district, !passage.words(head - 1).contains(.ambiguous),
      passage.kind(head - 2) != .character, name.level != .province
    {
      var first = head - 1
      while head - first < 6, let above = passage.name(first - 1), above.type == .district { first -= 1 }
      return Item(tokens: first..<(head + 1), head: head, isSure: true)
    }
    if start < head, count >= 2, !isLong, PlaceStem.isEdge(passage, start - 1) {
      var first = start
      while start - first < 6, let above = passage.name(first - 1), above.type == .district { first -= 1 }
      let isBelow = first < start
      // 千企帮千镇: a figure of speech.
      if passage.kind(start) == .number, passage.kind(head - 1) == .number { return nil }
      // 在招商街道: a place is meant behind 在, whatever the word.
      if isSubdistrict, passage.isWritten(start - 1, "在") || passage.isWritten(start - 1, "位于") {
        return Item(tokens: first..<(head + 1), head: head, isSure: true)
      }
      if PlaceStem.isCommon(passage, (head - 1)..<head), !isSubdistrict || PlaceStem.isCommon(passage, start..<head) {
        return nil
      }
      // 东河|村: what is also a county's short form is a name.
      let isDivision = start == head - 1 && count == 2 && passage.name(start)?.type == .district
      // 在|良心|堡|镇|举行
      let isAt =
        isTown && unknown >= 1 && count == 3
        && (passage.isWritten(start - 1, "在") || passage.isWritten(start - 1, "位于"))
      let isName =
        isDivision || isAt
        || (isTown ? unknown >= 2 : isSubdistrict ? !PlaceStem.isCommon(passage, start..<head) : unknown >= count)
      let isPlain = start == head - 1 && PlaceStem.isPlain(passage, start)
      return Item(tokens: first..<(head + 1), head: head, isSure: isBelow || isName, isPlain: isPlain)
    }
    // 分驻|马金镇: nearly all such stems have two characters.
    start = head
    count = 0
    while start > 0, count < 2, PlaceStem.isPart(passage, start - 1, first: start == head) {
      count += Int(passage.tokens[start - 1].length)
      start -= 1
    }
    guard count == 2, !PlaceStem.isCommon(passage, start..<head) else { return nil }
    return Item(tokens: start..<(head + 1), head: head, isSure: false, isPlain: PlaceStem.isPlain(passage, start))
  }

  /// 云岭县|余|村, 云岭市|塔什库勒克|乡: behind a division with its 区, 县 or 市 one character, or up to six that no word covers,
  /// are a name.
  private static func below(_ passage: Passage, _ head: Int) -> Item? {
    var start = head
    var count = 0
    while start > 0, count <= 6, passage.tokens[start - 1].length == 1, isOpen(passage, start - 1) {
      start -= 1
      count += 1
    }
    guard count == 1 || (4...6).contains(count), passage.name(start - 1)?.type == .district,
      passage.ends(start - 1, with: "区") || passage.ends(start - 1, with: "县") || passage.ends(start - 1, with: "市")
    else { return nil }
    var first = start - 1
    while start - first < 5, let above = passage.name(first - 1), above.type == .district { first -= 1 }
    return Item(tokens: first..<(head + 1), head: head, isSure: true)
  }

  /// A character that no word covers, or that is a word only as a surname.
  private static func isOpen(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .character
      || passage.kind(index) == .word && passage.words(index).subtracting([.surname, .plain]).isEmpty
        && passage.head(index) == nil
  }
}

/// Places and areas that share the last one's kind of area.
extension CoordinationRule {
  /// 喀什和霍尔果斯经济开发区: places that share a kind of zone. Nothing but words of rank and kind stands between the last
  /// place and the head word.
  static func zones(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    guard passage.ends(index, withOneOf: .areasOfPlaces) else { return }
    var place = index - 1
    while place > 0, index - place < 6, passage.name(place) == nil, passage.kind(place) == .word,
      !passage.words(place).isDisjoint(with: [.generic, .grade, .scope, .innerVerb, .plain]),
      // 潼南、铜梁|创建|国家|高新区: a clause between them.
      passage.words(place).isDisjoint(with: [.conferring]), !passage.isWritten(place, "建设")
    { place -= 1 }
    // 襄阳、宜昌|3|家|高新区, 新余、鹰潭|3|个|国家|高新区
    if let last = counted(passage, index), passage.name(index) == nil {
      result.append(
        Candidate(tokens: last..<(last + 1), type: .zone, subtype: nil, rule: .coordination, refusal: nil))
      place = last
    }
    var joint = place
    while joint > 0, place - joint < 3, isPlace(passage, joint) { joint -= 1 }
    // 霍尔果斯经济开发区 may be one name of a table.
    if passage.name(index) != nil { joint = index - 1 } else if joint == place { return }
    for _ in 0..<12 {
      guard passage.kind(joint) == .enumeration || passage.words(joint).contains(.conjunction) else { return }
      var start = joint
      // 格尔木|东|、|海南清洁能源基地
      if passage.isOne(of: .directions, joint - 1), isPlace(passage, joint - 2) { start -= 1 }
      while start > 0, joint - start < 3, isPlace(passage, start - 1) { start -= 1 }
      guard start < joint, passage.tokens[joint - 1].length <= 4, isShort(passage, joint - 1) else { return }
      result.append(Candidate(tokens: start..<joint, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
      joint = start - 1
    }
  }

  /// The last place of a list before a count of areas at `index`, with at most a word of rank between them.
  private static func counted(_ passage: Passage, _ index: Int) -> Int? {
    var measure = index - 1
    // 云县、平县|2|个|市级|高新区: the counties have one each, which is not called after them.
    if passage.ends(measure, with: "级"), !passage.isWritten(measure, "国家级") { return nil }
    if !passage.words(measure).isDisjoint(with: [.scope, .grade]) { measure -= 1 }
    guard measure > 3, passage.words(measure).contains(.measure), passage.kind(measure - 1) == .number,
      isPlace(passage, measure - 2), passage.kind(measure - 3) == .enumeration
    else { return nil }
    return measure - 2
  }

  /// 容西、容东 before 雄东片区, 莫莫格 before 哈泥保护区: areas called by two to four characters that no word covers.
  static func areas(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    let boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
    guard passage.kind(boundary.stop) == .enumeration, isOpen(passage, boundary.start),
      isOpen(passage, boundary.start + 1)
    else { return }
    for item in items(passage, before: boundary.stop) {
      guard (2...4).contains(item.count), item.allSatisfy({ isOpen(passage, $0) }) else { return }
      result.append(Candidate(tokens: item, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
    }
  }

  /// 未来科技城、良渚新城、云城|三|大|片区: the items of a list whose number and class stand behind it, in two to five characters
  /// that say of a city's part which it is. 昶河、长城、青鹭山|三|条|文化带: a belt is called by any word.
  static func countedAreas(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    let isBelt = passage.isWritten(index - 1, "条")
    guard isBelt || passage.isWritten(index - 1, "大") || passage.isWritten(index - 1, "个"),
      passage.kind(index - 2) == .number
    else { return }
    let items = items(passage, before: index - 2)
    if isBelt {
      guard items.count >= 2, !items.contains(where: { Stem(passage, $0).hasClassWord }) else { return }
      for item in items {
        result.append(Candidate(tokens: item, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
      }
      return
    }
    for item in items {
      let last = item.upperBound - 1
      let isCalled =
        passage.words(last).contains(.region) || passage.head(last)?.type == .zone && item.count > 1
        || passage.name(last).map { $0.type == .district && passage.ends(last, with: "城") } ?? false
      guard isCalled, passage.isJoint(item.lowerBound - 1) || passage.isJoint(item.upperBound) else { continue }
      result.append(Candidate(tokens: item, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
    }
  }

  /// 祁连山 before 青海湖国家公园, 昶窑 before 宝墩国家考古遗址公园: a hill or two to four characters that no word covers.
  static func reserves(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    var joint = index - 1
    while joint > 0, index - joint < 5, isOpen(passage, joint) { joint -= 1 }
    guard joint < index - 1 || passage.name(index)?.type == .zone, passage.kind(joint) == .enumeration else { return }
    let isRegion = passage.words(joint - 1).contains(.region)
    var start = joint - 1
    while !isRegion, start > 0, joint - start < 5, isOpen(passage, start - 1) { start -= 1 }
    let count = passage.length(start..<joint)
    guard isRegion || isOpen(passage, start) && (2...4).contains(count) else { return }
    result.append(Candidate(tokens: start..<joint, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
  }

  private static func isOpen(_ passage: Passage, _ index: Int) -> Bool {
    FirmNameRule.isOpenCharacter(passage, index)
  }

  private static func isPlace(_ passage: Passage, _ index: Int) -> Bool { passage.name(index)?.type == .district }

  /// 喀什 and not 九原区: a division named in full beside a zone is itself.
  private static func isShort(_ passage: Passage, _ index: Int) -> Bool {
    // 攸县: named in full with two characters.
    if passage.ends(index, with: "县") { return false }
    return passage.tokens[index].length == 2
      || !passage.ends(index, with: "区") && !passage.ends(index, with: "旗")
        && !passage.ends(index, with: "市") && !passage.ends(index, with: "省") && !passage.ends(index, with: "州")
        && passage.name(index)?.isTownship != true
  }
}

/// Several names that share the last one's head word: 金凤、嘉陵江、明月湖实验室; 实施A利用、B提升、C突破工程.
enum CoordinationRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.headsAndNames {
      if let name = passage.name(index), name.type == .zone, !passage.ends(index, with: "合作区") {
        zones(passage, index, into: &result)
      }
      if let name = passage.name(index), name.type == .institution, passage.ends(index, with: "实验室") {
        laboratories(passage, before: index, into: &result)
      }
      if let name = passage.name(index), name.type == .program, passage.ends(index, with: "保卫战") {
        campaigns(passage, before: index, into: &result)
      }
      guard let head = passage.head(index) else { continue }
      if head.type == .program, head.subtype == .scheme,
        passage.ends(index, with: "工程") || passage.ends(index, with: "行动") || passage.ends(index, with: "计划")
      {
        schemes(passage, index, head, into: &result)
      }
      if passage.ends(index, with: "实验室") { laboratories(passage, index, head, into: &result) }
      if head.type == .zone, passage.name(index) == nil {
        if isParkOfDistrict(passage, index),
          isParkOfDistrict(passage, index + 3) && passage.isJoint(index + 1)
            || isParkOfDistrict(passage, index - 3) && passage.isJoint(index - 2)
        {
          result.append(
            Candidate(tokens: (index - 1)..<(index + 1), type: .zone, subtype: nil, rule: .coordination, refusal: nil))
        }
        zones(passage, index, into: &result)
        if passage.isOne(of: .sharedAreas, index) { areas(passage, index, into: &result) }
      }
    }
  }

  /// 西青|园 beside 津南|园: the parts of a high-tech zone that lie in several districts.
  private static func isParkOfDistrict(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "园") && passage.name(index - 1)?.type == .district
  }

  /// Items of at least four characters, the first governed by 实施 or 开展, the last with the head word.
  private static func schemes(_ passage: Passage, _ index: Int, _ head: Head, into result: inout [Candidate]) {
    var items: [Range<Int>] = []
    var last = index
    while last > 0, items.count < 12 {
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard !boundary.isIndefinite, boundary.start < last else { return }
      let isLast = items.isEmpty
      items.append(boundary.start..<(isLast ? index + 1 : last))
      let stop = passage.kind(boundary.stop)
      if stop == .enumeration {
        last = boundary.stop
        continue
      }
      guard passage.words(boundary.stop).contains(.carrying), items.count >= 2 else { return }
      break
    }
    guard items.count >= 2,
      items.dropFirst().allSatisfy({
        passage.length($0) >= 4 && !Stem(passage, $0).hasName && passage.head($0.upperBound - 1) == nil
          && passage.name($0.upperBound - 1) == nil
      })
    else { return }
    for item in items {
      result.append(Candidate(tokens: item, type: .program, subtype: head.subtype, rule: .coordination, refusal: nil))
    }
  }

  /// 蓝天、碧水 before 净土保卫战: campaigns of two characters each.
  private static func campaigns(_ passage: Passage, before index: Int, into result: inout [Candidate]) {
    guard passage.kind(index - 1) == .enumeration else { return }
    for item in items(passage, before: index - 1) where passage.length(item) == 2 {
      result.append(Candidate(tokens: item, type: .program, subtype: .scheme, rule: .coordination, refusal: nil))
    }
  }

  /// Items of two to four characters that are places or no words at all.
  private static func laboratories(_ passage: Passage, _ index: Int, _ head: Head, into result: inout [Candidate]) {
    let boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
    guard passage.kind(boundary.stop) == .enumeration, boundary.start < index else { return }
    let items = items(passage, before: boundary.stop)
    for item in items { result.append(laboratory(item)) }
  }

  /// 金凤、嘉陵江 before 明月湖实验室, which a table names whole: the items before it share its head, unless they are places
  /// alone or have a name or head of their own (清华大学、明月湖实验室).
  private static func laboratories(_ passage: Passage, before index: Int, into result: inout [Candidate]) {
    guard passage.kind(index - 1) == .enumeration else { return }
    let items = items(passage, before: index - 1)
    // 紫|金山: no place, though it ends with one.
    let isPlace = { (item: Range<Int>) in item.count == 1 && passage.name(item.lowerBound)?.type == .district }
    let isOther = { (item: Range<Int>) in
      passage.head(item.upperBound - 1) != nil
        || passage.name(item.upperBound - 1).map { $0.type != .district } ?? false
    }
    guard !items.contains(where: isOther), !items.allSatisfy(isPlace) else { return }
    for item in items { result.append(laboratory(item)) }
  }

  private static func laboratory(_ tokens: Range<Int>) -> Candidate {
    Candidate(tokens: tokens, type: .institution, subtype: .research, rule: .coordination, refusal: nil)
  }

  /// The items of two to five characters of a list that ends at the token `end`, the last first.
  private static func items(_ passage: Passage, before end: Int) -> [Range<Int>] {
    var last = end
    var items: [Range<Int>] = []
    while last > 0, items.count < 12 {
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard boundary.start < last, !boundary.isIndefinite else { break }
      let range = boundary.start..<last
      guard (2...5).contains(passage.length(range)) else { break }
      items.append(range)
      guard passage.kind(boundary.stop) == .enumeration else { break }
      last = boundary.stop
    }
    return items
  }

  /// 喀什和霍尔果斯经济开发区: places that share a kind of zone. Nothing but words of rank and kind stands between the last
  /// place and the head word.
  private static func zones(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    guard
      passage.ends(index, with: "开发区") || passage.ends(index, with: "高新区") || passage.ends(index, with: "试验区")
        || passage.ends(index, with: "保税区") || passage.ends(index, with: "综保区") || passage.ends(index, with: "合作区")
        || passage.ends(index, with: "自贸区") || passage.ends(index, with: "经开区") || passage.ends(index, with: "片区")
        || passage.ends(index, with: "都市圈") || passage.ends(index, with: "度假区")
        || passage.ends(index, with: "能源基地")
    else { return }
    var place = index - 1
    while place > 0, index - place < 6, passage.name(place) == nil, passage.kind(place) == .word,
      !passage.words(place).isDisjoint(with: [.generic, .grade, .scope, .innerVerb, .plain]),
      // 潼南、铜梁|创建|国家|高新区: a clause between them.
      passage.words(place).isDisjoint(with: [.conferring])
    { place -= 1 }
    // 襄阳、宜昌|3|家|高新区
    if passage.words(index - 1).contains(.measure), passage.kind(index - 2) == .number, index - 3 > 0,
      passage.kind(index - 4) == .enumeration, isPlace(passage, index - 3), passage.name(index) == nil
    {
      result.append(
        Candidate(tokens: (index - 3)..<(index - 2), type: .zone, subtype: nil, rule: .coordination, refusal: nil))
      place = index - 3
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

  /// 容西、容东 before 雄东片区, 莫莫格 before 哈泥保护区: areas called by two to four characters that no word covers.
  private static func areas(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    let boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
    guard passage.kind(boundary.stop) == .enumeration, isOpen(passage, boundary.start),
      isOpen(passage, boundary.start + 1)
    else { return }
    for item in items(passage, before: boundary.stop) {
      guard (2...4).contains(item.count), item.allSatisfy({ isOpen(passage, $0) }) else { return }
      result.append(Candidate(tokens: item, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
    }
  }

  private static func isOpen(_ passage: Passage, _ index: Int) -> Bool {
    FirmNameRule.isOpenCharacter(passage, index)
  }

  private static func isPlace(_ passage: Passage, _ index: Int) -> Bool { passage.name(index)?.type == .district }

  /// 喀什 and not 九原区: a division named in full beside a zone is itself.
  private static func isShort(_ passage: Passage, _ index: Int) -> Bool {
    passage.tokens[index].length == 2
      || !passage.ends(index, with: "区") && !passage.ends(index, with: "县") && !passage.ends(index, with: "旗")
        && !passage.ends(index, with: "市") && !passage.ends(index, with: "省") && !passage.ends(index, with: "州")
        && passage.name(index)?.isTownship != true
  }
}

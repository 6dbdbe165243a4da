/// Several names that share the last one's head word: 金凤、嘉陵江、明月湖实验室; 实施A利用、B提升、C突破工程.
enum CoordinationRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.headsAndNames {
      if let name = passage.name(index), name.type == .zone, !passage.ends(index, with: "合作区") {
        zones(passage, index, into: &result)
      }
      if passage.ends(index, withOneOf: .reserves) { reserves(passage, index, into: &result) }
      if let name = passage.name(index), name.type == .institution, passage.ends(index, with: "实验室") {
        laboratories(passage, before: index, into: &result)
      }
      if let name = passage.name(index), name.type == .program, passage.ends(index, with: "保卫战") {
        campaigns(passage, before: index, into: &result)
      }
      let isScheme = passage.head(index)?.subtype == .scheme || HeadRule.schemeHead(passage, index) != nil
      if isScheme, passage.ends(index, with: "工程") || passage.ends(index, with: "行动") || passage.ends(index, with: "计划")
      {
        schemes(passage, index, into: &result)
      }
      guard let head = passage.head(index) else { continue }
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
        if passage.isOne(of: .sharedAreas, index) {
          areas(passage, index, into: &result)
          countedAreas(passage, index, into: &result)
        }
      }
    }
  }

  /// 西青|园 beside 津南|园: the parts of a high-tech zone that lie in several districts.
  private static func isParkOfDistrict(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "园") && passage.name(index - 1)?.type == .district
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
  static func items(_ passage: Passage, before end: Int) -> [Range<Int>] {
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
}

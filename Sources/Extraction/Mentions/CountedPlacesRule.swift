/// Divisions in a list that a count or 等 closes: 长安、塘厦、大朗三镇; 镇海、鄞州两地; 容桂、勒流等镇街.
///
/// Where the list has as many items as the count says, each of them is a division, even one that is a word elsewhere. In
/// 基地、园区两地 none of them is known as one: then nothing is found. Towns need not be known where one is called by
/// characters that no word covers.
enum CountedPlacesRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.number) + passage.counts where index > 2 {
      guard let count = count(passage, index), let items = items(passage, before: index, count) else { continue }
      append(items, into: &result)
    }
    for index in passage.places(written: "等") where index > 2 {
      if let items = openItems(passage, before: index) { append(items, into: &result) }
    }
  }

  private static func append(_ items: [Range<Int>], into result: inout [Candidate]) {
    for item in items {
      result.append(Candidate(tokens: item, type: .district, subtype: nil, rule: .placeForm, refusal: nil))
    }
  }

  /// How many the list before `index` has, where 三镇, 4县 or 五个区 stands there.
  private static func count(_ passage: Passage, _ index: Int) -> Int? {
    let token = passage.tokens[index]
    let first = Characters.scalar(passage.bytes, Int(token.start))
    guard let value = digit(first.value) else { return nil }
    if token.kind == .word {
      return isClass(passage, at: Int(token.start) + first.length, end: token.end) ? value : nil
    }
    guard token.length == 1 else { return nil }
    let next = passage.isWritten(index + 1, "个") ? index + 2 : index + 1
    guard passage.kind(next) == .word || passage.kind(next) == .character else { return nil }
    // 2|个|社区|科普馆: other things are counted.
    if let head = passage.head(next + 1), head.type != .district { return nil }
    return isClass(passage, at: Int(passage.tokens[next].start), end: passage.tokens[next].end) ? value : nil
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch Unicode.Scalar(scalar) {
    case "2", "二", "两": 2
    case "3", "三": 3
    case "4", "四": 4
    case "5", "五": 5
    case "6", "六": 6
    case "7", "七": 7
    case "8", "八": 8
    case "9", "九": 9
    default: nil
    }
  }

  private static func isClass(_ passage: Passage, at start: Int, end: Int32) -> Bool {
    passage.lexicon.lists.contains(
      .countedPlaces, UnsafeBufferPointer(rebasing: passage.bytes[start..<Int(end)]), at: .whole)
  }

  /// The `count` items that end before token `end`; nil where there are fewer, or none of them is known as a division.
  private static func items(_ passage: Passage, before end: Int, _ count: Int) -> [Range<Int>]? {
    let first = end
    var items: [Range<Int>] = []
    var end = end
    while items.count < count {
      guard let item = item(passage, before: end, isFirst: items.count == count - 1) else { return nil }
      items.append(item)
      end = item.lowerBound
      if items.count < count {
        guard passage.isJoint(end - 1) else { return nil }
        end -= 1
      }
    }
    // More items than are counted: 五个省、市、区三级.
    if passage.kind(end - 1) == .enumeration { return nil }
    let isTowns = (first..<min(first + 3, passage.tokens.count)).contains { passage.isOne(of: .towns, $0) }
    return isKnown(passage, items, isTowns: isTowns) ? items : nil
  }

  /// 北滘、勒流|等|5|个|镇街: two items or more before 等 and a word for towns.
  private static func openItems(_ passage: Passage, before end: Int) -> [Range<Int>]? {
    var kind = end + 1
    if passage.kind(kind) == .number { kind += 1 }
    if kind > end + 1, passage.isWritten(kind, "个") { kind += 1 }
    guard passage.isOne(of: .towns, kind), passage.head(kind + 1).map({ $0.type == .district }) ?? true else {
      return nil
    }
    var items: [Range<Int>] = []
    var end = end
    while items.count < 12 {
      if let next = item(passage, before: end, isFirst: false), passage.isJoint(next.lowerBound - 1) {
        items.append(next)
        end = next.lowerBound - 1
        continue
      }
      if let last = item(passage, before: end, isFirst: true) {
        // 博白|凤霖: its county.
        let isBelow = passage.name(last.lowerBound - 1)?.type == .district
        items.append((isBelow ? last.lowerBound - 1 : last.lowerBound)..<last.upperBound)
      }
      break
    }
    return items.count >= 2 && isKnown(passage, items, isTowns: true) ? items : nil
  }

  /// Whether one of the items is a known division or, among towns, begins with one or is all characters that no word covers.
  private static func isKnown(_ passage: Passage, _ items: [Range<Int>], isTowns: Bool) -> Bool {
    items.contains { item in
      let isDivision = passage.name(item.lowerBound)?.type == .district
      let rest = item.dropFirst(isDivision ? 1 : 0)
      return item.count == 1 && isDivision
        || isTowns && item.count >= 2 && rest.allSatisfy { FirmNameRule.isOpenCharacter(passage, $0) }
    }
  }

  private static func item(_ passage: Passage, before end: Int, isFirst: Bool) -> Range<Int>? {
    if passage.name(end - 1)?.type == .district { return (end - 1)..<end }
    var start = end
    while start > 0, end - start < 4, !passage.isJoint(start - 1), isPart(passage, start - 1) {
      start -= 1
      if isFirst, passage.length(start..<end) >= 2, PlaceStem.isEdge(passage, start - 1) { break }
    }
    return (2...4).contains(passage.length(start..<end)) && (isFirst || passage.isJoint(start - 1)) ? start..<end : nil
  }

  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .character: true
    case .word where passage.tokens[index].length == 1:
      passage.words(index).isDisjoint(with: [.preposition, .pronoun, .determiner, .measure])
    case .word:
      passage.head(index) == nil
        && passage.words(index).isDisjoint(with: [
          .verb, .preposition, .pronoun, .determiner, .measure, .grade, .tier, .adverb, .scope,
        ])
    default: false
    }
  }
}

/// Divisions in a list that a count closes: 长安、塘厦、大朗三镇; 镇海、鄞州两地.
///
/// Where the list has as many items as the count says, each of them is a division, even one that is a word elsewhere. In
/// 基地、园区两地 none of them is known as one: then nothing is found.
enum CountedPlacesRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.number) + passage.counts where index > 2 {
      guard let count = count(passage, index), let items = items(passage, before: index, count) else { continue }
      for item in items {
        result.append(
          Candidate(tokens: item, type: .district, subtype: nil, rule: .placeForm, refusal: nil))
      }
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
    let isKnown = items.contains { $0.count == 1 && passage.name($0.lowerBound)?.type == .district }
    return isKnown ? items : nil
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

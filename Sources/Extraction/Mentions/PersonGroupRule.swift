/// Persons in brackets behind their number, with or without the village or unit of each: 先进个人3名(李树明、柳湾村王永和、陈远).
enum PersonGroupRule {
  private struct Item {
    var place: Range<Int>
    var name: Range<Int>
  }

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var names: [Range<Int>] = []
    for index in passage.places(.openBracket) where isCounted(passage, index - 1) {
      // A longer bracket is no list, and nested ones are not walked again and again.
      guard let close = passage.partner(index), close - index <= 240 else { continue }
      for item in items(passage, (index + 1)..<close) {
        names.append(item.name)
        result.append(Candidate(tokens: item.name, type: .person, subtype: nil, rule: .person, refusal: nil))
        if isPlace(passage, item.place) {
          result.append(Candidate(tokens: item.place, type: .district, subtype: nil, rule: .placeForm, refusal: nil))
        }
      }
    }
    if names.isEmpty { return }
    // 高庙村马胜祥 looks like a firm.
    var isNamed = [Bool](repeating: false, count: passage.tokens.count)
    for name in names { for index in name { isNamed[index] = true } }
    for index in result.indices where result[index].type != .person && result[index].refusal == nil {
      if result[index].tokens.contains(where: { isNamed[$0] }) { result[index].refusal = .ofAnother }
    }
  }

  /// 10人, 3名.
  private static func isCounted(_ passage: Passage, _ index: Int) -> Bool {
    (passage.isWritten(index, "人") || passage.isWritten(index, "名")) && passage.kind(index - 1) == .number
  }

  /// The items of a list of which two thirds are persons.
  private static func items(_ passage: Passage, _ inside: Range<Int>) -> [Item] {
    var found: [Item] = []
    var count = 0
    var start = inside.lowerBound
    for end in inside.lowerBound...inside.upperBound
    where end == inside.upperBound || passage.kind(end) == .enumeration {
      count += 1
      let last = end > start && passage.isWritten(end - 1, "等") ? end - 1 : end
      if let item = item(passage, start..<last) { found.append(item) }
      start = end + 1
    }
    return found.count >= 2 && found.count * 3 >= count * 2 ? found : []
  }

  private static func item(_ passage: Passage, _ range: Range<Int>) -> Item? {
    guard range.count <= 16,
      range.allSatisfy({ passage.kind($0) == .word || passage.kind($0) == .character || passage.kind($0) == .number })
    else { return nil }
    for length in [3, 2] {
      for start in range.reversed() where passage.length(start..<range.upperBound) == length {
        guard PersonForm.isSurname(passage, start), endsUnit(passage, range.lowerBound..<start) else { continue }
        return Item(place: range.lowerBound..<start, name: start..<range.upperBound)
      }
    }
    return nil
  }

  /// Whether nothing, or a place or body, stands before the name.
  private static func endsUnit(_ passage: Passage, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return true }
    if let head = passage.head(last) { return head.type == .district || head.type == .institution }
    return passage.name(last) != nil || passage.ends(last, with: "场") || passage.ends(last, with: "村")
  }

  private static func isPlace(_ passage: Passage, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return passage.head(last)?.type == .district && passage.length(range) <= 10 && range.count > 1
  }
}

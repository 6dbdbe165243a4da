/// Schemes that are listed before the quotation which counts them: 实施A提升、B培育、C突破“三大行动”. Each item is one, verbs and all;
/// the quotation names none of its own.
enum CountedListRule {
  /// Characters of an item: 主体培育、市场拓展 say only what the quotation is about.
  private static let lengths = 6...24

  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for open in passage.places(.openQuote) {
      guard passage.kind(open + 1) == .number, let close = passage.partner(open), (3...5).contains(close - open),
        let head = passage.head(close - 1), head.type == .program, head.subtype == .scheme,
        let count = count(passage, open + 1), let items = items(passage, open, count)
      else { continue }
      for index in result.indices
      where result[index].tokens.lowerBound >= open && result[index].tokens.upperBound <= close + 1 {
        result[index].refusal = result[index].refusal ?? .generic
      }
      for item in items {
        result.append(Candidate(tokens: item, type: .program, subtype: .scheme, rule: .list, refusal: nil))
      }
    }
  }

  /// 2 to 9 as a Chinese digit.
  private static func count(_ passage: Passage, _ index: Int) -> Int? {
    guard passage.tokens[index].length == 1 else { return nil }
    let digits: [StaticString] = ["二", "三", "四", "五", "六", "七", "八", "九"]
    if passage.isWritten(index, "两") { return 2 }
    return digits.firstIndex { passage.isWritten(index, $0) }.map { $0 + 2 }
  }

  /// As many items as the quotation counts, of which a verb of carrying out takes the first.
  private static func items(_ passage: Passage, _ end: Int, _ count: Int) -> [Range<Int>]? {
    var items: [Range<Int>] = []
    var last = end
    var index = end - 1
    while index >= max(0, end - 60), items.count < count {
      switch passage.kind(index) {
      case .character, .latin, .number, .middleDot: break
      case .enumeration:
        items.append((index + 1)..<last)
        last = index
      case .word:
        if passage.words(index).contains(.listEnd) || passage.isWritten(index, "的") { return nil }
        if items.count == count - 1, !passage.words(index).isDisjoint(with: [.carrying, .executing]) {
          items.append((index + 1)..<last)
        }
      default: return nil
      }
      index -= 1
    }
    guard items.count == count,
      items.allSatisfy({ lengths.contains(passage.length($0)) && passage.name($0.upperBound - 1) == nil })
    else { return nil }
    return items
  }
}

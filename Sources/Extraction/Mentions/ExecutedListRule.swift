/// Schemes in a list that is carried out and said to hold such: 实施山货出村、百日清零、冬季攻势等行动, 实施“双百”、校舍提质等重大工程; in one that
/// says how many they are, also without the verb: 林果提质、要素集聚、成果转化等六大行动.
///
/// Three items at least, or a quotation among them; items of four characters or more, no names and no places.
enum ExecutedListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for head in passage.heads where passage.ends(head, with: "行动") || passage.isWritten(head, "工程") {
      // 等|六|大行动, 等|8|项|行动: so many are all that there are.
      let isOpen = passage.isWritten(head, "行动") || passage.isWritten(head, "工程")
      let count = isOpen ? head - 2 : head - 1
      let isCounted =
        !passage.isWritten(head, "工程") && passage.kind(count) == .number
        && (passage.isWritten(head, "大行动") || passage.isWritten(head - 1, "大") || passage.isWritten(head - 1, "项"))
      guard isCounted || isOpen else { continue }
      let list = isCounted ? count - 1 : passage.isWritten(head, "行动") ? head - 1 : head - 2
      guard passage.isWritten(list, "等"), isCounted || list == head - 1 || passage.isWritten(head - 1, "重大") else {
        continue
      }
      let items = ClassListRule.items(passage, end: list)
      guard let first = items.last, isCounted || passage.words(first.lowerBound - 1).contains(.executing) else {
        continue
      }
      let plain = items.filter { passage.kind($0.lowerBound) != .openQuote }
      // 实施甲、乙等8项行动: two of those that are counted.
      let isNumbered = isCounted && passage.words(first.lowerBound - 1).contains(.executing)
      guard items.count >= 3 || items.count == 2 && (plain.count == 1 || isNumbered),
        plain.allSatisfy({ isScheme(passage, $0) })
      else { continue }
      for item in plain {
        result.append(Candidate(tokens: item, type: .program, subtype: .scheme, rule: .list, refusal: nil))
      }
    }
  }

  private static func isScheme(_ passage: Passage, _ item: Range<Int>) -> Bool {
    (4...12).contains(passage.length(item))
      && item.allSatisfy {
        passage.name($0) == nil && passage.words($0).isDisjoint(with: [.conjunction, .preposition])
      }
  }
}

/// Numbers that a colon joins: 2.9:1 is one value, 4:37:59 shares out a whole. Clock times and scores of matches are neither.
extension FigureReader {
  func joinProportions(_ quantities: inout [Quantity], _ text: Scalars) {
    guard quantities.count > 1 else { return }
    // Those that became part of the number before.
    var taken: Set<Int> = []
    var index = 0
    while index + 1 < quantities.count {
      var last = index
      while last + 1 < quantities.count, isJoined(quantities[last], quantities[last + 1], text) { last += 1 }
      if last == index + 1, quantities[last].value?.smallInteger == 1 {
        // 收入比2.9:1
        quantities[index].end = quantities[last].end
        taken.insert(last)
      } else if last > index + 1, isSharedOut(text, quantities[index].start) {
        for part in index...last { quantities[part].isProportion = true }
      }
      index = max(last, index + 1)
    }
    if taken.isEmpty { return }
    quantities = quantities.indices.filter { !taken.contains($0) }.map { quantities[$0] }
  }

  private func isJoined(_ first: Quantity, _ second: Quantity, _ text: Scalars) -> Bool {
    second.start == first.end + 1 && first.unitName == nil && second.unitName == nil
      && first.numeral.form == .arabic && second.numeral.form == .arabic
      && text.character(first.end).isOne(of: "：∶︰:")
  }

  /// 比重为, 结构调整为: a word for the parts of a whole stands before what leads to the numbers.
  private func isSharedOut(_ text: Scalars, _ start: Int) -> Bool {
    let limit = max(0, start - 12)
    var end = start
    while let lead = words.ending(text, at: end, limit: limit, roles: .change) { end = lead.start }
    if text.character(end - 1).isOne(of: "，,"), end < start, end > 4 {
      // 产业结构进一步优化,调整为8:41:51
      return (max(2, end - 14)..<end - 1).contains { words.lists.ends(.partsOfWholes, text, at: $0) }
    }
    return words.lists.ends(.partsOfWholes, text, at: end)
  }
}

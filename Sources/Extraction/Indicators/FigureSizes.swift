/// Sizes that stand between a count and the things counted: 3座35万千瓦光热电站.
extension FigureReader {
  /// A count may be followed at once by the size of the things counted, and those by what they are.
  func addSizes(_ figures: inout [Figure], _ quantities: [Quantity], _ text: Scalars) {
    var next = 0
    for index in figures.indices where figures[index].quantity.isCount {
      let end = figures[index].quantity.end
      while next < quantities.count, quantities[next].start < end { next += 1 }
      var position = end
      var size = next
      if let sized = possessiveSize(quantities, next, text, behind: end) { position = sized }
      // 22个750千伏和330千伏电网工程
      while size < min(quantities.count, next + 3),
        quantities[size].start == position
          || size > next && quantities[size].start == position + 1 && text.character(position).isOne(of: "和、/及"),
        quantities[size].unit.map({ isSize($0.kind, of: figures[index].quantity) }) ?? false,
        quantities[size].qualifier == .exact,
        text.character(quantities[size].end) != "级"
      {
        position = quantities[size].end
        size += 1
      }
      if position == end { continue }
      figures[index].sizesEnd = position
      var limit = max(position, figures[index].clause.upperBound)
      if index + 1 < figures.count, figures[index + 1].quantity.start >= position {
        limit = min(limit, figures[index + 1].quantity.start)
      }
      figures[index].after = end..<limit
    }
  }

  /// 总投资50亿元 of 12个总投资50亿元的项目: up to 的.
  private func possessiveSize(_ quantities: [Quantity], _ next: Int, _ text: Scalars, behind end: Int) -> Int? {
    guard next < quantities.count, isWholeSize(quantities[next].unit?.kind),
      text.character(quantities[next].end) == "的",
      quantities[next].start > end,
      words.beginning(text, at: end, limit: quantities[next].start, roles: .measure)?.end == quantities[next].start
        || text.character(end).isOne(of: "日年") && quantities[next].start - end <= 4
    else { return nil }
    return quantities[next].end + 1
  }

  private func isWholeSize(_ kind: Unit.Kind?) -> Bool {
    switch kind {
    case .money, .length, .volume, .area, .energy, .mass: true
    default: false
    }
  }

  private func isSize(_ kind: Unit.Kind, of first: Quantity) -> Bool {
    switch kind {
    // 13677户49479人 are two counts of one thing; 10大类60项 and 8批90项 are kinds and their items.
    case .count: first.unit?.traits.contains(.kind) ?? false
    case .date, .ordinal, .structure, .percent, .permille, .point, .ratio, .time, .score: false
    default: true
    }
  }
}

/// The names that were recognised in a paragraph, by their places in it.
struct LineNames: Sendable {
  /// By start; none overlaps another.
  let ranges: [Range<Int>]
  /// Which of them are divisions and zones, whose part of a total a figure may be.
  var owners: [Bool] = []

  /// The number of the first name that begins at or behind `position`.
  func first(from position: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The division or zone named at `start`.
  func owner(at start: Int) -> Range<Int>? {
    let index = first(from: start)
    return index < ranges.count && ranges[index].lowerBound == start && index < owners.count && owners[index]
      ? ranges[index] : nil
  }

  func name(at start: Int) -> Range<Int>? {
    let index = first(from: start)
    return index < ranges.count && ranges[index].lowerBound == start ? ranges[index] : nil
  }

  /// Where the names end that open `range`, one or several with 、 or 和 between them, and how many they are.
  func list(_ text: Scalars, _ range: Range<Int>) -> (end: Int, count: Int)? {
    var index = first(from: range.lowerBound)
    var position = range.lowerBound
    var found: (end: Int, count: Int)?
    while index < ranges.count, ranges[index].upperBound <= range.upperBound {
      let name = ranges[index]
      index += 1
      if name.lowerBound < position { continue }
      var start = name.lowerBound
      // “甲”行动、“乙”行动: marks around a name belong to it.
      while start > position, text.character(start - 1).isOne(of: "“《‘”》’") { start -= 1 }
      guard start == position else { break }
      position = name.upperBound
      while position < range.upperBound, text.character(position).isOne(of: "”》’") { position += 1 }
      found = (position, (found?.count ?? 0) + 1)
      if text.character(position).isOne(of: "、和与及") { position += 1 }
    }
    return found
  }

  /// Where the last name ends of several that open `range`, and how many they are. Of those before the last, a name may be the
  /// beginning only (甲岛科普中心、); quotations that stand side by side count too.
  func owners(_ text: Scalars, _ range: Range<Int>) -> (end: Int, count: Int)? {
    var start = range.lowerBound
    var count = 0
    while start < range.upperBound {
      let isQuoted = text.character(start) == "“"
      let named = self.name(at: start) ?? (isQuoted ? self.name(at: start + 1) : nil)
      guard let name = named ?? (count > 0 ? quotation(text, start) : nil),
        name.upperBound <= range.upperBound
      else { return nil }
      count += 1
      var end = name.upperBound
      while end < range.upperBound, text.character(end).isOne(of: "”》’") { end += 1 }
      if text.character(end) == "“", text.character(end - 1) == "”" {
        start = end
        continue
      }
      let limit = min(range.upperBound, end + 12)
      guard
        let mark = text.character(end).isOne(of: "和与及")
          ? end : (end..<limit).first(where: { !Scalars.isHan(text[$0]) && !Scalars.isLatinLetter(text[$0]) }),
        text.character(mark).isOne(of: "、和与及")
      else { return (end, count) }
      start = mark + 1
      if self.name(at: start) == nil, text.character(start) != "“" { return mark == end ? nil : (end, count) }
    }
    return nil
  }

  /// The quotation that opens at `start`, without its marks.
  private func quotation(_ text: Scalars, _ start: Int) -> Range<Int>? {
    guard text.character(start) == "“" else { return nil }
    return (start + 2..<start + 14).first { text.character($0) == "”" }.map { start + 1..<$0 }
  }

  /// Whether a name ends at `position`.
  func endsName(at position: Int) -> Bool {
    let index = first(from: position) - 1
    return index >= 0 && ranges[index].upperBound == position
  }

  /// Whether `position` lies inside a name.
  func holds(_ position: Int) -> Bool {
    var index = first(from: position + 1) - 1
    while index >= 0, index >= first(from: position + 1) - 2 {
      if ranges[index].contains(position) { return true }
      index -= 1
    }
    return false
  }
}

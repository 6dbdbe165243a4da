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

/// The names of those who did what a figure counts: 甲镇、乙镇腾退用地30亩 counts 腾退用地, not towns.
struct DoerFinder: Sendable {
  let words: FigureWords

  /// Where the deed begins behind a name or a list of names that opens `range`; nil if a noun follows them.
  ///
  /// - Parameter names: ranges of mentions in the paragraph, by start.
  func deed(_ text: Scalars, _ range: Range<Int>, names: [Range<Int>]) -> Int? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var position = skipMarks(text, range)
    var end: Int?
    while low < names.count, names[low].lowerBound < range.upperBound {
      let name = names[low]
      low += 1
      if name.lowerBound < position { continue }
      guard name.lowerBound == position, name.upperBound < range.upperBound else { break }
      end = name.upperBound
      position = name.upperBound
      if "、和与及等".unicodeScalars.contains(text.character(position)) { position += 1 }
    }
    guard let end else { return nil }
    let start = text.character(end) == "等" ? end + 1 : end
    guard start < range.upperBound, let verb = words.beginning(text, at: start, limit: range.upperBound, roles: .act),
      verb.end - start > 1, verb.end + 1 < range.upperBound
    else { return nil }
    return start
  }

  private func skipMarks(_ text: Scalars, _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound, PhraseFinder.isMark(text[position]) { position += 1 }
    return position
  }
}

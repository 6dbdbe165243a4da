/// The names of those who did what a figure counts: 甲镇、乙镇腾退用地30亩 counts 腾退用地, not towns.
struct DoerFinder: Sendable {
  let words: FigureWords

  /// Where the deed begins behind a name or a list of names that opens `range`; nil if a noun follows them.
  ///
  /// - Parameters:
  ///   - names: ranges of mentions in the paragraph, by start.
  ///   - isCount: whether things are counted; only then a list without known names is read.
  func deed(_ text: Scalars, _ range: Range<Int>, names: [Range<Int>], isCount: Bool) -> Int? {
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
    guard let end else { return isCount ? behindList(text, range) : nil }
    let start = text.character(end) == "等" ? end + 1 : end
    guard start < range.upperBound,
      let verb = words.beginning(text, at: start, limit: range.upperBound, roles: [.act, .predicate]),
      verb.end - start > 1, verb.end + 1 < range.upperBound, !isReach(text, start..<verb.end)
    else { return isCount ? behindList(text, range) : nil }
    return start
  }

  /// 甲公司、乙公司共建实验室: behind the last item of a list, a deed with its object.
  private func behindList(_ text: Scalars, _ range: Range<Int>) -> Int? {
    guard let mark = range.last(where: { text.character($0) == "、" }), mark > range.lowerBound + 1,
      !range.contains(where: { text.has("分别", at: $0) })
    else { return nil }
    var position = mark + 3
    while position + 4 < range.upperBound {
      if let verb = words.beginning(text, at: position, limit: range.upperBound, roles: .act) {
        let rest = verb.end..<range.upperBound
        if verb.end - position > 1, rest.count >= 3, !isReach(text, position..<verb.end),
          !"量数额率值费者业情度的".unicodeScalars.contains(text.character(verb.end)),
          !words.isGeneric(text.string(rest))
        {
          return position
        }
        position = verb.end
      } else {
        position += 1
      }
    }
    return nil
  }

  /// 实现, 达成: what stands before them is what is measured.
  private func isReach(_ text: Scalars, _ word: Range<Int>) -> Bool {
    words.beginning(text, at: word.lowerBound, limit: word.upperBound, roles: .reach)?.end == word.upperBound
  }

  private func skipMarks(_ text: Scalars, _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound, PhraseFinder.isMark(text[position]) { position += 1 }
    return position
  }
}

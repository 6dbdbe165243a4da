/// The names of those who did what a figure counts: 甲镇、乙镇腾退用地30亩 counts 腾退用地, not towns.
struct DoerFinder: Sendable {
  let words: FigureWords

  /// Where the deed begins behind a name or a list of names that opens `range`; nil if a noun follows them.
  ///
  /// - Parameters:
  ///   - names: those of the paragraph.
  ///   - isCount: whether things are counted; only then a list without known names is read.
  func deed(_ text: Scalars, _ range: Range<Int>, names: LineNames, isCount: Bool) -> Int? {
    let opening = PhraseFinder.skippingMarks(text, range.lowerBound, range.upperBound)
    guard opening < range.upperBound, let list = names.list(text, opening..<range.upperBound) else {
      return isCount ? behindList(text, range) : nil
    }
    var start = list.end
    if text.character(start) == "等" { start += 1 }
    // 甲局全年累计办理…
    while let adverb = words.beginning(text, at: start, limit: range.upperBound, roles: .adverb),
      adverb.end > start + 1, !isShared(text, start..<adverb.end),
      // 甲行动带动就业…: a deed as well.
      !words.isWhole(text, start..<adverb.end, roles: .act)
    {
      start = adverb.end
    }
    // 甲实验室累计到位资金: behind a time.
    if start > list.end + 1, range.upperBound - start >= 4,
      words.beginning(text, at: start, limit: range.upperBound, roles: .tail) != nil
    {
      return start
    }
    // 甲学院在校生, 乙园区在孵企业
    if isCount, text.character(start) == "在", text.character(start + 1).isOne(of: "册校孵职训岗编研建谈"),
      start + 3 <= range.upperBound
    {
      return start
    }
    guard start < range.upperBound,
      let verb = words.beginning(text, at: start, limit: range.upperBound, roles: [.act, .predicate]),
      verb.end + 1 < range.upperBound, verb.end - start > 1 || verb.roles.contains(.act),
      // 甲条例补贴到位
      !words.isWhole(text, verb.end..<range.upperBound, roles: .reach),
      !isReach(text, start..<verb.end)
    else { return isCount ? behindList(text, range) : nil }
    return start
  }

  /// 分别: each has a number of its own, so that who did it tells them apart.
  private func isShared(_ text: Scalars, _ word: Range<Int>) -> Bool { text.has("分别", at: word.lowerBound) }

  /// 甲公司、乙公司共建实验室: behind the last item of a list, a deed with its object.
  private func behindList(_ text: Scalars, _ range: Range<Int>) -> Int? {
    guard let mark = range.last(where: { text.character($0) == "、" }), mark > range.lowerBound + 1,
      !isInsideMarks(text, mark, limit: range.lowerBound),
      !range.contains(where: { text.has("分别", at: $0) }), text.character(range.upperBound - 1) != "均"
    else { return nil }
    var position = mark + 3
    while position + 4 < range.upperBound {
      if let verb = words.beginning(text, at: position, limit: range.upperBound, roles: .act) {
        let rest = verb.end..<range.upperBound
        if verb.end - position > 1, rest.count >= 2, !isReach(text, position..<verb.end),
          !text.character(verb.end).isOne(of: "量数额率值费者业情度的"),
          !words.isWhole(text, rest, roles: [.generic, .measure])
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

  /// “企业认定、政府认账”授权企业: the mark is part of a quotation.
  private func isInsideMarks(_ text: Scalars, _ mark: Int, limit: Int) -> Bool {
    guard let open = (limit..<mark).last(where: { text.character($0).isOne(of: "“”") }) else {
      return false
    }
    return text.character(open) == "“"
  }

  /// 实现, 达成: what stands before them is what is measured.
  private func isReach(_ text: Scalars, _ word: Range<Int>) -> Bool {
    words.beginning(text, at: word.lowerBound, limit: word.upperBound, roles: .reach)?.end == word.upperBound
  }
}

/// Cuts the shortest phrase that names a measure out of the words around a number.
struct PhraseFinder: Sendable {
  let words: FigureWords

  /// The object of the deed before a number: 举办老总沙龙 → 老总沙龙, 引进项目 → 引进项目 (the noun alone is too general).
  func object(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    var start = skipMarks(text, range.lowerBound, range.upperBound)
    var kept = start
    while start < range.upperBound {
      if let time = TimePhrase.end(text, at: start, limit: range.upperBound), time < range.upperBound {
        start = skipMarks(text, time, range.upperBound)
        kept = start
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: [.act, .add]),
        match.end < range.upperBound, !isNominal(text, at: match.end, limit: range.upperBound)
      {
        kept = start
        start = skipMarks(text, match.end, range.upperBound)
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: .adverb),
        match.end < range.upperBound,
        match.end - start > 1 || isFunctionWord(text.character(start))
      {
        start = skipMarks(text, match.end, range.upperBound)
        kept = start
        continue
      }
      break
    }
    start = cut(text, start..<range.upperBound) ?? start
    if isTooGeneral(text, start..<range.upperBound) { start = min(kept, start) }
    return trim(text, start..<range.upperBound)
  }

  /// 授权量, 认定数: the verb is part of a noun.
  private func isNominal(_ text: Scalars, at position: Int, limit: Int) -> Bool {
    if limit - position > 2 { return "量数额率值".unicodeScalars.contains(text.character(position)) }
    return "量数额率值费者".unicodeScalars.contains(text.character(position)) || limit - position < 2
  }

  private func isFunctionWord(_ character: Unicode.Scalar) -> Bool {
    "共已又再还也及和与并将被从以把由对向在为等现另含即".unicodeScalars.contains(character)
  }

  /// Behind the last deed in the middle of the phrase, if enough is left: 获省科技厅认定工程技术研究中心.
  private func cut(_ text: Scalars, _ range: Range<Int>) -> Int? {
    var found: Int?
    var position = range.lowerBound + 1
    while position < range.upperBound {
      if let match = words.beginning(text, at: position, limit: range.upperBound, roles: [.cut, .add]),
        !match.roles.isDisjoint(with: [.cut, .add])
      {
        let rest = range.upperBound - match.end
        if rest >= 3, !isNominal(text, at: match.end, limit: range.upperBound), text.character(match.end) != "的",
          !isTooGeneral(text, match.end..<range.upperBound)
        {
          found = match.end
        }
        position = match.end
      } else {
        position += 1
      }
    }
    return found
  }

  func isTooGeneral(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.count < 2 || words.isGeneric(text.string(range))
  }

  private func skipMarks(_ text: Scalars, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, Self.isMark(text[position]) { position += 1 }
    return position
  }

  static func isMark(_ scalar: UInt32) -> Bool {
    Scalars.isSpace(scalar) || "、，,;；：:。）)（(-—·".unicodeScalars.contains(Unicode.Scalar(scalar) ?? "x")
  }

  func trim(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    var start = skipMarks(text, range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start, Self.isMark(text[end - 1]) || text.character(end - 1) == "的" {
      if text.character(end - 1) == ")" || text.character(end - 1) == "）" { break }
      end -= 1
    }
    while start < end, "的了等".unicodeScalars.contains(text.character(start)) { start += 1 }
    return start..<end
  }

  /// The things counted behind a number: 36个项目晋级市半决赛 → 项目晋级市半决赛, 11所高等院校获… → 高等院校.
  func counted(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound
    var end = min(range.upperBound, start + 24)
    if let mark = (start..<end).first(where: { "、（(".unicodeScalars.contains(text.character($0)) && $0 > start }) {
      end = mark
    }
    var searched = start + 1
    if let possessive = (start..<end).last(where: { text.character($0) == "的" }), possessive - start <= 14,
      possessive + 1 < end
    {
      searched = possessive + 2
    }
    var found = end
    var position = searched
    while position < end {
      if let match = words.beginning(text, at: position, limit: end, roles: .predicate),
        isPredicate(text, position, match.end, end)
      {
        found = position
        break
      }
      position += 1
    }
    if found < end, isTooGeneral(text, start..<found) {
      // 企业参加辅导培训活动: what they did says which are meant.
      found = min(end, start + 18)
    }
    return trim(text, start..<found)
  }

  /// A verb inside a noun (发明专利授权, 上市公司, 转化中心) ends nothing: what follows would be the head of the noun.
  private func isPredicate(_ text: Scalars, _ start: Int, _ end: Int, _ limit: Int) -> Bool {
    if end - start == 1 {
      return !"取批奖胜准得".unicodeScalars.contains(text.character(end)) || text.character(start) != "获"
    }
    return words.beginning(text, at: end, limit: limit, roles: [.thing, .generic, .measure]) == nil
  }
}

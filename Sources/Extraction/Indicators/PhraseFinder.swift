/// Cuts the shortest phrase that names a measure out of the words around a number.
struct PhraseFinder: Sendable {
  let words: FigureWords

  /// The object of the deed before a number: 举办老总沙龙 → 老总沙龙, 引进项目 → 引进项目 (the noun alone is too general).
  func object(_ text: Scalars, _ range: Range<Int>, depth: Int = 0) -> Range<Int> {
    var start = skipMarks(text, range.lowerBound, range.upperBound)
    var kept = start
    while start < range.upperBound {
      if let time = TimePhrase.end(text, at: start, limit: range.upperBound), time < range.upperBound {
        start = skipMarks(text, time, range.upperBound)
        kept = start
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: [.act, .add]),
        match.end < range.upperBound, !isNominal(text, at: match.end, limit: range.upperBound),
        !isPropertyOf(text, start..<match.end, limit: range.upperBound)
      {
        kept = start
        start = skipMarks(text, match.end, range.upperBound)
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: .adverb),
        match.end - start > 1 || isFunctionWord(text.character(start))
      {
        start = skipMarks(text, match.end, range.upperBound)
        kept = start
        continue
      }
      break
    }
    if let item = lastDeed(text, start..<range.upperBound) { return object(text, item, depth: depth + 1) }
    if let rest = afterExamples(text, start..<range.upperBound) { return trim(text, rest) }
    start = cut(text, start..<range.upperBound) ?? start
    if isTooGeneral(text, start..<range.upperBound) { start = min(kept, start) }
    return trim(text, start..<range.upperBound)
  }

  /// 对诉求进行跟踪、协调解决问题: behind the last 、 another deed begins.
  func lastDeed(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard let mark = range.last(where: { text.character($0) == "、" }), mark > range.lowerBound else { return nil }
    guard let match = words.beginning(text, at: mark + 1, limit: range.upperBound, roles: [.act, .add]),
      match.end < range.upperBound, !isNominal(text, at: match.end, limit: range.upperBound),
      !isInsideMarks(text, mark, range.lowerBound)
    else { return nil }
    return mark + 1..<range.upperBound
  }

  func isInsideMarks(_ text: Scalars, _ position: Int, _ limit: Int) -> Bool {
    var index = position
    while index > limit {
      index -= 1
      if "”）)》".unicodeScalars.contains(text.character(index)) { return false }
      if "“（(《".unicodeScalars.contains(text.character(index)) { return true }
    }
    return false
  }

  /// 全国科普日、科普月等日常科普活动 → 日常科普活动; with a general noun the last example stays: 进博会等活动.
  func afterExamples(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard let mark = range.last(where: { text.character($0) == "等" }), range.upperBound - mark > 2,
      !"级高效候".unicodeScalars.contains(text.character(mark + 1))
    else { return nil }
    let rest = mark + 1..<range.upperBound
    let isPropertyOfClass =
      words.beginning(text, at: rest.lowerBound, limit: rest.upperBound, roles: .generic)
      .map { words.beginning(text, at: $0.end, limit: rest.upperBound, roles: .measure)?.end == rest.upperBound }
      ?? false
    if !isTooGeneral(text, rest), !isPropertyOfClass { return rest }
    if isPropertyOfClass { return range }
    let separator = (range.lowerBound..<mark).last { text.character($0) == "、" }
    return (separator.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
  }

  /// The verb of change that a phrase begins with: 压减 of 平均压减时间.
  func change(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    let start = range.lowerBound
    for position in start..<min(range.upperBound, start + 5) {
      if let match = words.beginning(text, at: position, limit: range.upperBound, roles: [.rise, .fall]) {
        return position..<match.end
      }
    }
    return nil
  }

  /// 资助金额, 投入强度: the verb says whose property it is; 实现产值 and 完成投资 say nothing more.
  func isPropertyOf(_ text: Scalars, _ verb: Range<Int>, limit: Int) -> Bool {
    guard let match = words.beginning(text, at: verb.upperBound, limit: limit, roles: .measure), match.end == limit
    else {
      return false
    }
    return !["实现", "完成", "达到", "新增", "净增"].contains(text.string(verb))
  }

  /// 授权量, 认定数: the verb is part of a noun.
  func isNominal(_ text: Scalars, at position: Int, limit: Int) -> Bool {
    if limit - position > 2 { return "量数额率值业情度".unicodeScalars.contains(text.character(position)) }
    return "量数额率值费者业情度".unicodeScalars.contains(text.character(position)) || limit - position < 2
  }

  func isFunctionWord(_ character: Unicode.Scalar) -> Bool {
    "共已又再还也及和与并将被从把由对向在为等现另含即".unicodeScalars.contains(character)
  }

  /// Behind the last deed in the middle of the phrase, if enough is left: 获省科技厅认定工程技术研究中心.
  func cut(_ text: Scalars, _ range: Range<Int>) -> Int? {
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

  func skipMarks(_ text: Scalars, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, Self.isMark(text[position]) { position += 1 }
    return position
  }

  static func isMark(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case " ", "\u{A0}", "\u{3000}", "、", "，", ",", "；", ";", "：", ":", "。", "）", ")", "（", "(", "-", "—", "·": true
    default: false
    }
  }

  func trim(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    var start = skipMarks(text, range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start, Self.isMark(text[end - 1]) || "的及和与".unicodeScalars.contains(text.character(end - 1)) {
      if text.character(end - 2) == "参" { break }
      if text.character(end - 1) == ")" || text.character(end - 1) == "）" { break }
      end -= 1
    }
    while start < end, "的了等".unicodeScalars.contains(text.character(start)) { start += 1 }
    return start..<end
  }
}

/// Cuts the shortest phrase that names a measure out of the words around a number.
struct PhraseFinder: Sendable {
  let words: FigureWords

  /// The object of the deed before a number: 举办老总沙龙 → 老总沙龙, 引进项目 → 引进项目 (the noun alone is too general).
  ///
  /// - Parameter isShared: several figures share the phrase, whose parts 、 separates; nothing is cut at 、 then.
  func object(_ text: Scalars, _ range: Range<Int>, isShared: Bool = false) -> Range<Int> {
    var start = skipMarks(text, listMarkerEnd(text, range) ?? range.lowerBound, range.upperBound)
    var kept = start
    while start < range.upperBound {
      if let number = numberEnd(text, start, limit: range.upperBound)
        ?? wholePlaceEnd(text, start, limit: range.upperBound)
      {
        start = number
        kept = start
        continue
      }
      if let time = TimePhrase.end(text, at: start, limit: range.upperBound), time < range.upperBound {
        start = skipMarks(text, time, range.upperBound)
        kept = start
        continue
      }
      // 计划投资, 支持经费: the property as it is called.
      if words.isWhole(text, start..<range.upperBound, roles: .measure) { break }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: [.act, .add]),
        match.end < range.upperBound, !isNominal(text, at: match.end, limit: range.upperBound),
        !isPropertyOf(text, start..<match.end, limit: range.upperBound)
      {
        kept = start
        start = skipMarks(text, match.end, range.upperBound)
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: .adverb),
        match.end - start > 1 || isFunctionWord(text, start) && range.upperBound - match.end != 1
      {
        start = skipMarks(text, match.end, range.upperBound)
        kept = start
        continue
      }
      break
    }
    if !isShared, let item = lastDeed(text, start..<range.upperBound) { return object(text, item) }
    if let rest = afterExamples(text, start..<range.upperBound) { return trim(text, rest) }
    start = cut(text, start..<range.upperBound) ?? start
    // Of a shared phrase the first part must say enough: 接待游客、实现收入.
    let first = isShared ? (start..<range.upperBound).first { text.character($0) == "、" } : nil
    if isTooGeneral(text, start..<range.upperBound) || first.map({ $0 - start <= 2 }) ?? false {
      start = min(kept, start)
    }
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
      !"级高效候奖".unicodeScalars.contains(text.character(mark + 1))
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
    // 生产安全事故, 生产经营单位: one noun.
    if verb.count == 2, text.has("生产", at: verb.lowerBound),
      "安经总能力性要线".unicodeScalars.contains(text.character(verb.upperBound))
    {
      return true
    }
    guard let match = words.beginning(text, at: verb.upperBound, limit: limit, roles: .measure), match.end == limit
    else {
      return false
    }
    return !["实现", "完成", "达到", "新增", "净增"].contains { (word: StaticString) in
      verb.count == 2 && text.has(word, at: verb.lowerBound)
    }
  }

  /// 授权量, 认定数: the verb is part of a noun.
  func isNominal(_ text: Scalars, at position: Int, limit: Int) -> Bool {
    if limit - position > 2 {
      if "量数额率值业情度型性式".unicodeScalars.contains(text.character(position)) { return true }
      // 认定登记额: both verbs belong to the noun.
      guard let next = words.beginning(text, at: position, limit: limit, roles: .act), next.end + 1 == limit,
        !words.isWhole(text, position..<limit, roles: .measure)
      else {
        return false
      }
      return "量数额率值".unicodeScalars.contains(text.character(next.end))
    }
    return "量数额率值费者业情度".unicodeScalars.contains(text.character(position)) || limit - position < 2
  }

  /// One character that is no part of what follows, unless it begins a word: 从 of 从业人员.
  func isFunctionWord(_ text: Scalars, _ position: Int) -> Bool {
    let character = text.character(position)
    guard "共已又再还也及和与并将被从把由对向在为等现另含即于".unicodeScalars.contains(character) else { return false }
    let next = text.character(position + 1)
    return switch character {
    case "共": !"建享同性产青识富有".unicodeScalars.contains(next)
    case "再": !"生制融就贷担造次".unicodeScalars.contains(next)
    case "还": !"款贷林田湿草建".unicodeScalars.contains(next)
    case "及": !"时格".unicodeScalars.contains(next)
    case "和": !"谐美平".unicodeScalars.contains(next)
    case "与": !"会".unicodeScalars.contains(next)
    case "并": !"网购轨联".unicodeScalars.contains(next)
    case "将": !"军".unicodeScalars.contains(next)
    case "从": !"业教".unicodeScalars.contains(next)
    case "对": !"外口接标".unicodeScalars.contains(next)
    case "向": !"上".unicodeScalars.contains(next)
    case "在": !"建校孵岗册职库研册线".unicodeScalars.contains(next)
    case "为": !"民老农".unicodeScalars.contains(next)
    case "等": !"级次".unicodeScalars.contains(next)
    case "含": !"税量".unicodeScalars.contains(next)
    case "现": !"代场货金".unicodeScalars.contains(next)
    default: true
    }
  }

  /// Behind the last deed in the middle of the phrase, if enough is left: 获省科技厅认定工程技术研究中心.
  func cut(_ text: Scalars, _ range: Range<Int>) -> Int? {
    var found: Int?
    var position = range.lowerBound + 1
    while position < range.upperBound {
      if text.has("预计", at: position), range.upperBound - position >= 5 {
        // 自创区预计实现总收入
        found = position + 2
        if text.has("实现", at: position + 2) || text.has("完成", at: position + 2) { found = position + 4 }
        position += 2
      } else if let match = words.beginning(text, at: position, limit: range.upperBound, roles: [.cut, .add, .total]),
        match.roles != .total || position >= range.lowerBound + 3 && isSum(text, position..<match.end)
      {
        let rest = range.upperBound - match.end
        if rest >= (isHeld(text, position) ? 2 : 3), !isNominal(text, at: match.end, limit: range.upperBound),
          text.character(match.end) != "的",
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

  /// 开展调研: what is held may have a short name.
  private func isHeld(_ text: Scalars, _ position: Int) -> Bool {
    text.has("开展", at: position) || text.has("举办", at: position) || text.has("召开", at: position)
      || text.has("举行", at: position)
  }

  /// 累计, 合计: who did it stands before, what was done behind.
  private func isSum(_ text: Scalars, _ word: Range<Int>) -> Bool {
    word.count == 2 && words.isWhole(text, word, roles: .adverb)
  }

  func isTooGeneral(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.count < 2 || words.isWhole(text, range, roles: .generic)
  }

  /// Behind （一）, (3) or 一是 at the beginning of a clause.
  func listMarkerEnd(_ text: Scalars, _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    if "（(".unicodeScalars.contains(text.character(start)) {
      var end = start + 1
      while end - start < 4, isOrdinalCharacter(text[end]) { end += 1 }
      return end > start + 1 && "）)".unicodeScalars.contains(text.character(end)) ? min(end + 1, range.upperBound) : nil
    }
    guard isOrdinalCharacter(text[start]), text.character(start + 1) == "是", start + 2 < range.upperBound else {
      return nil
    }
    return start + 2
  }

  /// 1. and 2、 at the beginning of a line; 第一批.
  private func numberEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    var end = start
    let isBatch = text.character(start) == "第"
    if isBatch { end += 1 }
    let digits = end
    while end - digits < 3, isBatch ? isOrdinalCharacter(text[end]) : NumeralCharacter.arabicDigit(text[end]) != nil {
      end += 1
    }
    let marks = isBatch ? "批" : ".．、"
    guard end > digits, end + 2 < limit, marks.unicodeScalars.contains(text.character(end)),
      isBatch || Scalars.isHan(text[end + 1])
    else { return nil }
    return end + 1
  }

  /// 全市 and the like before a deed: 全市培育品牌 counts 品牌.
  private func wholePlaceEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    guard text.character(start) == "全", "省市区县州旗镇乡国".unicodeScalars.contains(text.character(start + 1)),
      let deed = words.beginning(text, at: start + 2, limit: limit, roles: [.act, .add, .reach]),
      deed.end - start > 3, deed.end + 1 < limit, !isNominal(text, at: deed.end, limit: limit),
      deed.roles != .act || deed.end + 3 < limit, !isPropertyOf(text, start + 2..<deed.end, limit: limit)
    else { return nil }
    return start + 2
  }

  private func isOrdinalCharacter(_ scalar: UInt32) -> Bool {
    NumeralCharacter.digit(scalar) != nil || Unicode.Scalar(scalar) == "十"
  }

  func skipMarks(_ text: Scalars, _ start: Int, _ end: Int) -> Int { Self.skippingMarks(text, start, end) }

  static func skippingMarks(_ text: Scalars, _ start: Int, _ end: Int) -> Int {
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
      if "参惠普涉波顾".unicodeScalars.contains(text.character(end - 2)) { break }
      if text.character(end - 1) == ")" || text.character(end - 1) == "）" { break }
      end -= 1
    }
    while start < end, "的了等".unicodeScalars.contains(text.character(start)) { start += 1 }
    return start..<end
  }
}

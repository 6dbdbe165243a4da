/// Cuts the shortest phrase that names a measure out of the words around a number.
struct PhraseFinder: Sendable {
  let words: FigureWords

  /// The object of the deed before a number: 举办老总沙龙 → 老总沙龙, 引进项目 → 引进项目 (the noun alone is too general).
  ///
  /// - Parameter isShared: several figures share the phrase, whose parts 、 separates; nothing is cut at 、 then.
  func object(_ text: Scalars, _ whole: Range<Int>, isShared: Bool = false) -> Range<Int> {
    let range = beforeThreshold(text, whole)
    var start = skipMarks(text, leadEnd(text, range) ?? range.lowerBound, range.upperBound)
    var kept = start
    while start < range.upperBound {
      if let number = numberEnd(text, start, limit: range.upperBound)
        ?? wholePlaceEnd(text, start, limit: range.upperBound)
        ?? (start == range.lowerBound ? placeAndYearEnd(text, start, limit: range.upperBound) : nil)
      {
        start = number
        kept = start
        continue
      }
      // 建议“十五五”时期生产总值…
      if text.has("建议", at: start), TimePhrase.end(text, at: start + 2, limit: range.upperBound) != nil {
        start += 2
        kept = start
        continue
      }
      if let time = TimePhrase.end(text, at: start, limit: range.upperBound), time < range.upperBound {
        start = skipMarks(text, time, range.upperBound)
        kept = start
        continue
      }
      // 以甲公司为代表的汽车产业产值
      if text.character(start) == "以",
        let example = (start + 2..<min(start + 40, range.upperBound)).first(where: {
          text.has("为代表的", at: $0) || text.has("为主体的", at: $0) || text.has("为主导的", at: $0)
        }), example + 6 <= range.upperBound
      {
        start = example + 4
        kept = start
        continue
      }
      if let quoted = sloganEnd(text, start, limit: range.upperBound) {
        start = quoted
        kept = start
        continue
      }
      // 计划投资, 支持经费: the property as it is called.
      if words.isWhole(text, start..<range.upperBound, roles: .measure) { break }
      if isRelief(text, start), start + 2 < range.upperBound { break }
      // 在编人员, 集中供水率
      if words.beginning(text, at: start, limit: range.upperBound, roles: .opening) != nil { break }
      if let deed = deedForOthers(text, start, limit: range.upperBound) {
        // 为企业节省成本
        if isRelief(text, deed.lowerBound) { return trim(text, deed.lowerBound..<range.upperBound) }
        kept = deed.lowerBound
        start = skipMarks(text, deed.upperBound, range.upperBound)
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: [.act, .add]),
        match.end < range.upperBound, !text.character(match.end).isOne(of: "后类"),
        // 并网规模: no conjunction.
        match.end - start > 1 || text.character(start) != "并" || isFunctionWord(text, start),
        !isNominal(text, at: match.end, limit: range.upperBound),
        !isPropertyOf(text, start..<match.end, limit: range.upperBound),
        !isNoun(text, start..<match.end, limit: range.upperBound),
        !isShared || text.character(match.end) != "、" || !isAddition(text, match.end + 1, limit: range.upperBound)
      {
        // 新建改扩建学校: what was built anew and what was renewed are counted together.
        if AspectRules.isAlsoRenewal(text, start, match.end, words) {
          return trim(text, (renewalEnd(text, match.end, limit: range.upperBound) ?? start)..<range.upperBound)
        }
        kept = start
        // 争取到位资金
        let end = text.has("到位", at: match.end - 1) && match.end - start > 2 ? match.end - 1 : match.end
        start = skipMarks(text, end, range.upperBound)
        continue
      }
      if let match = words.beginning(text, at: start, limit: range.upperBound, roles: .adverb),
        match.end - start > 1 && text.character(match.end) != "率"
          || match.end - start == 1 && isFunctionWord(text, start) && range.upperBound - match.end != 1,
        text.character(start) != "有" || !(start..<range.upperBound).contains(where: { text.character($0) == "的" })
      {
        start = skipMarks(text, match.end, range.upperBound)
        // 引进各类人才: the deed says which.
        if kept < match.end - 3, text.has("各类", at: match.end - 2),
          words.isWhole(text, start..<range.upperBound, roles: .generic),
          !words.isWhole(text, start..<range.upperBound, roles: .measure)
        {
          break
        }
        kept = start
        continue
      }
      break
    }
    if !isShared, let item = lastDeed(text, start..<range.upperBound) { return object(text, item) }
    if let rest = afterExamples(text, start..<range.upperBound)
      ?? (isShared ? nil : afterSum(text, start..<range.upperBound))
    {
      return trim(text, rest)
    }
    // Of a shared phrase the first part must say enough: 接待游客、实现收入; no part is cut off.
    let mark = isShared ? (start..<range.upperBound).first { text.character($0) == "、" } : nil
    if let cut = cut(text, start..<range.upperBound), cut <= mark ?? cut { start = cut }
    let first = isShared ? (start..<range.upperBound).first { text.character($0) == "、" } : nil
    if isTooGeneral(text, start..<range.upperBound) || first.map({ $0 - start <= 2 }) ?? false {
      start = min(kept, start)
    }
    return trim(text, start..<range.upperBound)
  }

  /// 减免税费, 追回资金: without the verb the phrase would say the opposite.
  private func isRelief(_ text: Scalars, _ start: Int) -> Bool {
    switch text.character(start) {
    case "减": text.has("减免", at: start) || text.has("减轻", at: start)
    case "免": text.has("免除", at: start) || text.has("免征", at: start)
    case "追": text.has("追回", at: start) || text.has("追缴", at: start)
    case "挽": text.has("挽回", at: start)
    case "缓": text.has("缓缴", at: start)
    case "节": text.has("节约", at: start) || text.has("节省", at: start)
    default: false
    }
  }

  /// 新开工、新竣工项目: each deed has its own figure.
  private func isAddition(_ text: Scalars, _ start: Int, limit: Int) -> Bool {
    words.beginning(text, at: start, limit: limit, roles: .add) != nil || text.character(start) == "新"
  }

  /// 招商引资, 培训班: a noun that begins with the verb.
  func isNoun(_ text: Scalars, _ verb: Range<Int>, limit: Int) -> Bool {
    words.beginning(text, at: verb.lowerBound, limit: limit, roles: [.thing, .measure])
      .map { $0.end > verb.upperBound } ?? false
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
      text.character(verb.upperBound).isOne(of: "安经总能力性要线")
    {
      return true
    }
    guard let match = words.beginning(text, at: verb.upperBound, limit: limit, roles: .measure), match.end == limit
    else {
      return false
    }
    return words.lists.end(.bareVerbs, text, at: verb.lowerBound) != verb.upperBound
  }

  /// 授权量, 认定数: the verb is part of a noun.
  func isNominal(_ text: Scalars, at position: Int, limit: Int) -> Bool {
    if limit - position > 2 {
      if isSuffix(text, position, of: "量数额率值业情度型性式") { return true }
      // 认定登记额: both verbs belong to the noun.
      guard let next = words.beginning(text, at: position, limit: limit, roles: .act), next.end + 1 == limit,
        !words.isWhole(text, position..<limit, roles: .measure)
      else {
        return false
      }
      return isSuffix(text, next.end, of: "量数额率值")
    }
    return isSuffix(text, position, of: "量数额率值费者业情度") || limit - position < 2
  }

  /// 授权量, 认定数, but not 数字人才 and 量子技术.
  private func isSuffix(_ text: Scalars, _ position: Int, of characters: StaticString) -> Bool {
    let character = text.character(position)
    guard character.isOne(of: characters) else { return false }
    let next = text.character(position + 1)
    return switch character {
    case "数": !next.isOne(of: "字据控智码学")
    case "量": !next.isOne(of: "子化")
    case "度": next != "假"
    case "率": next != "先"
    case "业": !next.isOne(of: "主务")
    case "情": next != "侣"
    default: true
    }
  }

  func isTooGeneral(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.count < 2 || words.isWhole(text, range, roles: .generic)
  }
}

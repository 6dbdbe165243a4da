/// The words directly before a number: what it does (reach, rise, add), stripped from what it measures.
struct LeadIn {
  /// What is left: the phrase that names the measure.
  var phrase: Range<Int>
  var roles: FigureWords.Roles = []
  /// 同比, 较2015年.
  var base: Range<Int>?
  /// 从 or 由 before the number: the value that a change began with.
  var isStart = false
  /// 鞍钢牵头的有: what the attribute belongs to is left unsaid.
  var isHeadless = false
}

/// Reads the words between a measure and its number from right to left.
struct LeadInReader: Sendable {
  let words: FigureWords

  /// - Parameter isRank: before a rank 增长率 and 增速 are what is ranked.
  func read(_ text: Scalars, _ range: Range<Int>, isRank: Bool = false) -> LeadIn {
    var lead = LeadIn(phrase: range)
    var end = range.upperBound
    let start = range.lowerBound
    while end > start {
      if Scalars.isSpace(text[end - 1]) || text.character(end - 1) == "、" {
        end -= 1
        continue
      }
      if let base = comparison(text, endingAt: end, limit: start) {
        lead.base = lead.base ?? base
        end = base.lowerBound
        continue
      }
      // 比去年多20项
      if text.character(end - 1).isOne(of: "多少"), let base = comparison(text, endingAt: end - 1, limit: start) {
        lead.base = lead.base ?? base
        lead.roles.insert(text.character(end - 1) == "多" ? .rise : .fall)
        end = base.lowerBound
        continue
      }
      if let time = year(text, endingAt: end, limit: start) ?? date(text, endingAt: end, limit: start)
        ?? fiveYears(text, endingAt: end, limit: start)
      {
        end = time
        continue
      }
      var wanted: FigureWords.Roles = [.reach, .base, .adverb]
      if !isRank { wanted.formUnion([.rise, .fall, .add]) }
      guard let match = words.ending(text, at: end, limit: start, roles: wanted) else { break }
      // 增长率, 拥有量: a word that goes on to the left as part of a noun is no lead-in.
      if match.roles == .adverb, end - match.start == 1,
        text.character(match.start) != "将" || end == range.upperBound && !text.character(end).isOne(of: "超突逾近")
      {
        break
      }
      if isNoun(text, match.start..<end, limit: start, roles: match.roles) { break }
      if match.roles.contains(.rise), isIncome(text, match.start..<end) {
        lead.roles.insert(.rise)
        break
      }
      if end - match.start == 1, text.character(match.start) == "的", end < range.upperBound, match.start > start + 1,
        lead.base == nil, lead.roles.isDisjoint(with: [.rise, .fall, .add])
      {
        lead.isHeadless = true
        end = match.start
        break
      }
      if match.roles.contains(.base) { lead.base = lead.base ?? match.start..<end }
      // 同比增长: one word, of which the comparison is the first half.
      if lead.base == nil, text.has("同比", at: match.start) || text.has("环比", at: match.start) {
        lead.base = match.start..<match.start + 2
      }
      if lead.roles.isDisjoint(with: [.rise, .fall]) || match.roles.isDisjoint(with: .reach) {
        lead.roles.formUnion(match.roles)
      }
      if ["从", "由"].contains(text.character(end - 1)) { lead.isStart = true }
      end = match.start
    }
    // 地区生产总值完成5亿元, 产值完成5亿元, but 累计完成5亿元.
    let hasSubject = end - start > 4 || words.ending(text, at: end - 2, limit: start, roles: .measure) != nil
    if !isRank, !lead.isHeadless, hasSubject, text.has("完成", at: end - 2) || text.has("实现", at: end - 2) {
      end -= 2
      // 同口径完成
      if let base = words.ending(text, at: end, limit: start, roles: .base) { end = base.start }
      // 财政收入累计完成
      while let word = words.ending(text, at: end, limit: start + 2, roles: .adverb), end - word.start > 1 {
        end = word.start
      }
    }
    lead.phrase = start..<end
    return lead
  }

  /// 较2015年, 比五年前, 较前三年平均: a comparison with a year in it.
  private func comparison(_ text: Scalars, endingAt end: Int, limit: Int) -> Range<Int>? {
    let last = text.character(end - 1)
    // 较去年全年总数
    for word: StaticString in ["总数", "全年数", "全年", "数", "水平"]
    where !last.isOne(of: "年前期底末初月比均平度") && text.has(word, at: end - word.scalarCount) {
      return comparison(text, endingAt: end - word.scalarCount, limit: limit).map { $0.lowerBound..<end }
    }
    guard last.isOne(of: "年前期底末初月比均平度") else { return nil }
    var position = end - 1
    while position > limit, end - position < 14 {
      position -= 1
      let character = text.character(position)
      if Clauses.mark(text, position) != .none { return nil }
      if character == "较" || character == "比" || (character == "与" && last == "比") {
        if character == "比", text.character(position - 1).isOne(of: "同环占") { return nil }
        // 较“十三五”末
        let hasTime = (position..<end).contains { text.character($0).isOne(of: "年月期季”") }
        // 相较去年
        let isLong = text.character(position - 1) == "相" && position > limit
        return hasTime ? (isLong ? position - 1 : position)..<end : nil
      }
    }
    return nil
  }

  /// 从2015年, 到2019年: the year of the value, before it.
  private func year(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    var position = end
    while position > limit, text.character(position - 1).isOne(of: "的底末度初") { position -= 1 }
    if let spell = spell(text, endingAt: position, limit: limit) { return spell }
    guard position > limit, text.character(position - 1) == "年" else { return nil }
    position -= 1
    let unit = position
    while position > limit, NumeralCharacter.digit(text[position - 1]) != nil { position -= 1 }
    // 连续3年, 近五年: how long something has been so.
    if unit - position <= 2, unit > position {
      while position > limit, text.character(position - 1).isOne(of: "近前这过去的内连续第在") { position -= 1 }
      return position
    }
    guard unit - position == 4 else { return nil }
    // 较2023年的486家: compared with, the value begins.
    if position > limit, text.character(position - 1).isOne(of: "从由自较比") { position -= 1 }
    return position
  }

  /// 到12月25日, 截至10月底: the day of the value, before it.
  private func date(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    var position = end
    if text.character(position - 1).isOne(of: "底末初") { position -= 1 }
    guard position > limit, text.character(position - 1).isOne(of: "月日") else { return nil }
    var digits = 0
    while position > limit {
      if NumeralCharacter.arabicDigit(text[position - 1]) != nil {
        digits += 1
      } else if !text.character(position - 1).isOne(of: "年月日") {
        break
      }
      position -= 1
    }
    guard digits > 0, position - 1 > limit else { return nil }
    for word: StaticString in ["截至", "截止", "到", "至"] where text.has(word, at: position - word.scalarCount) {
      return max(limit, position - word.scalarCount)
    }
    return nil
  }

  /// “十四五”以来, “十三五”期间: the plan whose years are meant.
  private func fiveYears(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    for word: StaticString in ["以来", "期间", "时期", "末"] where text.has(word, at: end - word.scalarCount) {
      let close = end - word.scalarCount - 1
      guard close - 4 >= limit, text.character(close) == "”", text.character(close - 1) == "五",
        text.character(close - 4) == "“"
      else { return nil }
      return close - 4
    }
    return nil
  }

  /// 连续两个月, 连续3个季度, 连续五届: how long something has been so.
  private func spell(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    var position = end
    if text.character(position - 1) == "月" {
      position -= 1
    } else if text.has("季度", at: position - 2) {
      position -= 2
    } else if text.character(position - 1).isOne(of: "届次周") {
      position -= 1
    } else {
      return nil
    }
    if text.character(position - 1) == "个" { position -= 1 }
    let digits = position
    while position > limit, NumeralCharacter.digit(text[position - 1]) != nil || text.character(position - 1) == "十" {
      position -= 1
    }
    guard position < digits, position - 2 >= limit,
      text.has("连续", at: position - 2) || text.has("持续", at: position - 2)
    else { return nil }
    return position - 2
  }

  /// 户均增收, 每亩增收: what came in more is named so; 农民增收 is not, of which 农民 is the measure.
  private func isIncome(_ text: Scalars, _ word: Range<Int>) -> Bool {
    word.count == 2 && text.has("增收", at: word.lowerBound)
      && (text.character(word.lowerBound - 1) == "均" || text.character(word.lowerBound - 2) == "每")
  }

  private func isNoun(_ text: Scalars, _ word: Range<Int>, limit: Int, roles: FigureWords.Roles) -> Bool {
    let before = text.character(word.lowerBound - 1)
    if word.count == 2 {
      if text.has("突破", at: word.lowerBound) {
        return text.has("技术", at: word.lowerBound - 2) && word.lowerBound > limit
      }
      // 科技计划20项: the noun; 今年计划20家: the verb.
      return text.has("计划", at: word.lowerBound) && word.lowerBound > limit && Scalars.isHan(before.value)
        && !before.isOne(of: "年月日度底内季末共原")
    }
    // 人口自然增长率: the name of a rate.
    if word.count == 3, before == "然", text.has("增长率", at: word.lowerBound) { return true }
    guard word.count == 1 else { return false }
    switch text.character(word.lowerBound) {
    case "为": return before.isOne(of: "行作认成") && word.lowerBound > limit
    case "有": return before.isOne(of: "拥国公所私持") && word.lowerBound > limit
    case "约": return before.isOne(of: "签节预合契条制公") && word.lowerBound > limit
    case "超": return before.isOne(of: "商赶")
    case "均":
      // 件均, but not 案件均
      return before.isOne(of: "户人亩日周笔")
        || before.isOne(of: "月件台店校村班") && !Scalars.isHan(text[word.lowerBound - 2])
    case "都": return before.isOne(of: "成首古京帝商瓷陶药煤镍港名酒影钢故丰国")
    case "过": return before.isOne(of: "通经超渡跨越迈突透度不")
    case "越": return before.isOne(of: "卓优超翻跨穿飞")
    case "先": return before.isOne(of: "优领率首事原祖争抢创当预")
    case "还": return before.isOne(of: "归偿退返")
    case "破": return before.isOne(of: "突打侦告爆")
    case "夺": return before.isOne(of: "争抢剥")
    case "提": return before == "前"
    case "只": return before == "船" || NumeralCharacter.digit(before.value) != nil
    case "到": return before.isOne(of: "报签")
    case "达": return before.isOne(of: "下表传送直通发抵") && word.lowerBound > limit
    case "占": return true
    default: return false
    }
  }
}

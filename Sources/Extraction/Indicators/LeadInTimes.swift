import Records

/// Times and comparisons directly before a number, read from right to left.
extension LeadInReader {
  func isPercentNext(_ text: Scalars, _ start: Int) -> Bool {
    var end = start
    while end < start + 8, NumeralCharacter.arabicDigit(text[end]) != nil || text.character(end).isOne(of: ".超近约逾") {
      end += 1
    }
    return text.character(end).isOne(of: "%％")
  }

  /// Last characters of what a value is compared with.
  private static let timeEndings = ScalarSet("年前期底末初月比均平度届")

  /// 较2015年, 比五年前, 较前三年平均: a comparison with a year in it.
  func comparison(_ text: Scalars, endingAt end: Int, limit: Int) -> Range<Int>? {
    let last = text.character(end - 1)
    if last == "数" {
      // 较去年全年总数
      let length = text.has("总数", at: end - 2) ? 2 : text.has("全年数", at: end - 3) ? 3 : 1
      return comparison(text, endingAt: end - length, limit: limit).map { $0.lowerBound..<end }
    }
    // 比2018年均值
    if text.has("均值", at: end - 2), end - 2 > limit, text.character(end - 3) == "年" {
      return comparison(text, endingAt: end - 2, limit: limit).map { $0.lowerBound..<end }
    }
    guard Self.timeEndings.contains(last.value) else { return nil }
    var position = end - 1
    while position > limit, end - position < 14 {
      position -= 1
      let character = text.character(position)
      if Clauses.mark(text, position) != .none { return nil }
      // 同去年相比
      let isWith = last == "比" && character.isOne(of: "与同和") && !text.character(position + 1).isOne(of: "比期")
      if character == "较" || character == "比" || isWith {
        if character == "比", text.character(position - 1).isOne(of: "同环占") { return nil }
        // 较“十三五”末
        let hasTime = (position..<end).contains { text.character($0).isOne(of: "年月期季届”") }
        // 相较去年
        let isLong = text.character(position - 1) == "相" && position > limit
        return hasTime ? (isLong ? position - 1 : position)..<end : nil
      }
    }
    return nil
  }

  /// 较法定时限 of 较法定时限压缩90%, 比上届 of 比上届提升3位: with what a change is compared, where nothing stands before it. A place or
  /// an average is another measure.
  func standard(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    let start = PhraseFinder.skippingMarks(text, range.lowerBound, range.upperBound)
    guard (3...10).contains(range.upperBound - start), text.character(start).isOne(of: "较比"),
      !text.character(start + 1).isOne(of: "大好快高多低少重例率值亚强"),
      // 比全年指标, but not 比全国平均
      (start + 1..<range.upperBound).allSatisfy({
        Scalars.isHan(text[$0]) && (text.character($0) != "全" || text.character($0 + 1) == "年")
      })
    else { return nil }
    return words.lists.ends(.standards, text, at: range.upperBound) ? start..<range.upperBound : nil
  }

  /// 较法定时限 of 办理时限较法定时限压减76%.
  func standardBehind(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    range.dropFirst(2).last { text.character($0).isOne(of: "较比") }.flatMap { standard(text, $0..<range.upperBound) }
  }

  /// 每亩, 每床每年 behind what leads to a number.
  func basis(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    var start = end
    while start - 2 > limit, text.character(start - 2) == "每", text.character(start - 1).isOne(of: "亩床户人年月天日吨头台套") {
      start -= 2
    }
    return start < end && text.character(start - 1).isOne(of: "到至为达由从") ? start : nil
  }

  /// 恢复至2019年的, 恢复到去年同期的: what a value came back to.
  func recovery(_ text: Scalars, endingAt end: Int, limit: Int) -> Range<Int>? {
    guard text.character(end - 1) == "的" else { return nil }
    for position in stride(from: end - 5, to: max(limit - 1, end - 14), by: -1)
    where text.has("恢复至", at: position) || text.has("恢复到", at: position) {
      let time = position + 3..<end - 1
      return time.contains { text.character($0).isOne(of: "年月期") } ? position..<end : nil
    }
    return nil
  }

  /// 从2015年, 到2019年: the year of the value, before it.
  func year(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
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
  func date(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
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
  func fiveYears(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    let isLong = text.has("以来", at: end - 2) || text.has("期间", at: end - 2) || text.has("时期", at: end - 2)
    guard isLong || text.character(end - 1) == "末" else { return nil }
    let close = isLong ? end - 3 : end - 2
    guard close - 4 >= limit, text.character(close) == "”", text.character(close - 1) == "五",
      text.character(close - 4) == "“"
    else { return nil }
    return close - 4
  }

  /// 连续两个月, 连续3个季度, 连续五届: how long something has been so.
  func spell(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
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
}

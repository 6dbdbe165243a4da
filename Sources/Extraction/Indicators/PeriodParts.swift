/// Parts of a year, and the terms of five-year plans.
extension PeriodReader {
  /// 1-11月, 前11个月, 9月; 截至11月底 is a state, 3月15日 a day.
  mutating func readMonths(_ unit: Int) {
    var end = unit
    let isCount = text.character(unit - 1) == "个"
    if isCount { end -= 1 }
    guard let last = number(endingAt: end), (1...12).contains(last.value) else { return }
    let mark = text.character(last.start - 1)
    if isCount {
      if mark == "前", !isCompared(last.start - 1) { span = .months(1, last.value) }
      return
    }
    if mark.isOne(of: "–—～至到－-~") {
      var before = last.start - 1
      if text.character(before - 1) == "份" { before -= 1 }
      if text.character(before - 1) == "月" { before -= 1 }
      if let first = number(endingAt: before) {
        if first.value >= 1, first.value < last.value, !isCompared(first.start) {
          span = .months(first.value, last.value)
        }
        return
      }
    }
    let after = text.character(unit + 1)
    if after.isOne(of: "底末") {
      if mark.isOne(of: "至止到") { span = nil }
      return
    }
    guard !after.isOne(of: "初上中下日内度") && NumeralCharacter.digit(text[unit + 1]) == nil,
      mark == "年" || last.start <= behind || Clauses.mark(text, last.start - 1) != .none
    else { return }
    span = .months(last.value, last.value)
  }

  /// 2020 of 由2020年的120亿元, 较2020年的2287家, 比2020年底的90家: the year before the number with which another begins or is compared;
  /// the one before the year spoken of in 由上年的48%, 去年同期为86家.
  func ownYear(_ figure: Figure, segmentYear: Int?) -> Int? {
    let start = figure.quantity.start
    var end = start
    if text.character(end - 1).isOne(of: "的为是") { end -= 1 }
    if end == start { return nil }
    let isOf = text.character(end) == "的"
    for word: StaticString in ["同期", "底", "末"] where text.has(word, at: end - word.scalarCount) {
      end -= word.scalarCount
      break
    }
    if text.character(end - 1) == "年", let year = fourDigits(endingAt: end - 1), isOf {
      return text.character(end - 6).isOne(of: "由从较比") && isStated(figure, end - 6) ? year : nil
    }
    guard let segmentYear, text.has("上年", at: end - 2) || text.has("去年", at: end - 2) else { return nil }
    let before = text.character(end - 3)
    let begins = end - 2 == figure.clause.lowerBound || text.character(start - 1).isOne(of: "为是")
    return before.isOne(of: "由从较比") && isOf && isStated(figure, end - 3) || begins && !isOf ? segmentYear - 1 : nil
  }

  /// A rate may begin a change (由2020年的48%提高到52%); of any other the year before it is what it is compared with.
  private func isStated(_ figure: Figure, _ preposition: Int) -> Bool {
    !figure.quantity.isRelative || text.character(preposition).isOne(of: "由从") || figure.aspect == .share
  }

  private func number(endingAt end: Int) -> (value: Int, start: Int)? {
    var start = end
    while end - start < 3, NumeralCharacter.arabicDigit(text[start - 1]) != nil { start -= 1 }
    guard start < end, end - start < 3 else { return nil }
    var value = 0
    for position in start..<end { value = value * 10 + Int(NumeralCharacter.arabicDigit(text[position]) ?? 0) }
    return (value, start)
  }

  /// 一季度, 第四季度, 前三季度, 二、三季度.
  mutating func readQuarters(_ unit: Int) {
    guard text.character(unit - 1) == "季", let last = quarter(unit - 2) else { return }
    var start = unit - 2
    var first = last
    let mark = text.character(start - 1)
    if mark.isOne(of: "至到、–—～－和-~"), let other = quarter(start - 2), other < last {
      first = other
      start -= 2
    } else if let other = quarter(start - 1), other < last {
      first = other
      start -= 1
    }
    if text.character(start - 1) == "第" { start -= 1 }
    if text.character(start - 1) == "前" {
      first = 1
      start -= 1
    }
    if isCompared(start) || text.character(start - 1) == "每" { return }
    span = .months(first * 3 - 2, last * 3)
  }

  private func quarter(_ position: Int) -> Int? {
    switch text.character(position) {
    case "一", "1": 1
    case "二", "两", "2": 2
    case "三", "3": 3
    case "四", "4": 4
    default: nil
    }
  }

  /// “十四五”期间: 2021 to 2025 (the first five-year plan began in 1953, the sixth in 1981; 十二五 is 2011).
  mutating func readPlan(_ position: Int) {
    guard text.character(position - 2) == "十", let ordinal = NumeralCharacter.chineseDigit(text[position - 1]),
      ordinal > 0
    else { return }
    var next = position + 1
    while text.character(next).isOne(of: "”\"’ ") { next += 1 }
    let end = 2010 + (Int(ordinal) - 1) * 5
    if text.character(next) == "末" {
      // 到“十四五”末
      var start = position - 2
      while text.character(start - 1).isOne(of: "“\"‘") { start -= 1 }
      if isCompared(start) { return }
      (year, span, isAhead) = (end, nil, text.character(start - 1).isOne(of: "到至"))
      return
    }
    if text.character(next) == "前", let count = NumeralCharacter.digit(text[next + 1]), (2...4).contains(count),
      text.character(next + 2) == "年"
    {
      (year, isAhead) = (nil, false)
      span = .years(end - 4, end - 5 + Int(count))
      return
    }
    guard text.has("期间", at: next) || text.has("时期", at: next) || text.has("以来", at: next) else { return }
    let first = 2006 + (Int(ordinal) - 1) * 5
    (year, isAhead) = (nil, false)
    span = text.character(next) == "以" ? .since(first) : .years(first, first + 4)
  }

  func fourDigits(endingAt end: Int) -> Int? {
    guard end - 4 >= sentence, NumeralCharacter.digit(text[end - 5]) == nil else { return nil }
    var value = 0
    for position in end - 4..<end {
      guard let digit = NumeralCharacter.digit(text[position]) else { return nil }
      value = value * 10 + Int(digit)
    }
    return (1949...2100).contains(value) ? value : nil
  }
}

/// The time that a figure speaks of.
struct Period: Equatable, Sendable {
  /// One calendar year, or nil.
  var year: Int?
  /// ISO 8601 year or month, where it is not one calendar year.
  var start: String?
  var end: String?
}

/// Reads the time of a figure from the words before it, else takes that of its segment.
struct PeriodFinder: Sendable {
  /// - Parameter segmentYear: the year that the segment speaks of.
  func period(of figure: Figure, in text: Scalars, segmentYear: Int?) -> Period {
    var period = Period(year: segmentYear)
    if figure.isStart { period.year = nil }
    if let year = year(text, in: figure.before) ?? inherited(figure, text) { period.year = year }
    part(text, max(figure.sentence.lowerBound, figure.quantity.start - 90)..<figure.quantity.start, &period)
    return period
  }

  private func inherited(_ figure: Figure, _ text: Scalars) -> Int? {
    year(text, in: max(figure.sentence.lowerBound, figure.before.lowerBound - 200)..<figure.before.lowerBound)
  }

  /// The last year of a stretch that stands for a time and not in a name or comparison.
  private func year(_ text: Scalars, in range: Range<Int>) -> Int? {
    var position = range.upperBound - 1
    while position >= range.lowerBound {
      if text.character(position) == "年", let year = fourDigits(text, endingAt: position, limit: range.lowerBound),
        isTime(text, position, start: position - 4, limit: range.lowerBound)
      {
        return year
      }
      position -= 1
    }
    return nil
  }

  private func fourDigits(_ text: Scalars, endingAt end: Int, limit: Int) -> Int? {
    guard end - 4 >= limit, NumeralCharacter.digit(text[end - 5]) == nil else { return nil }
    var value = 0
    for position in end - 4..<end {
      guard let digit = NumeralCharacter.digit(text[position]) else { return nil }
      value = value * 10 + Int(digit)
    }
    return (1949...2100).contains(value) ? value : nil
  }

  /// 2021年 at the beginning of a clause or behind 从 到 截至, or before a mark, 底, 的 or a number; not 较2015年, 2020年度…奖.
  private func isTime(_ text: Scalars, _ unit: Int, start: Int, limit: Int) -> Bool {
    let before = text.character(start - 1)
    if before == "较" || before == "比" || before == "《" || before == "“" { return false }
    if before.isOne(of: "-–—~～") { return false }
    let after = text.character(unit + 1)
    if after.isOne(of: "底末初来全上下以间，,、：") || NumeralCharacter.digit(text[unit + 1]) != nil { return true }
    if before.isOne(of: "从到至自截在于") { return true }
    return start <= limit || Clauses.mark(text, start - 1) != .none
  }

  /// Parts of a year, several years and named periods.
  private func part(_ text: Scalars, _ range: Range<Int>, _ period: inout Period) {
    for position in range {
      switch text.character(position) {
      case "上" where text.has("上半年", at: position): set(&period, 1, 6)
      case "下" where text.has("下半年", at: position): set(&period, 7, 12)
      case "一" where text.has("一季度", at: position): set(&period, 1, 3)
      case "前" where text.has("前三季度", at: position): set(&period, 1, 9)
      case "期" where text.has("期间", at: position) || text.has("时期", at: position - 1):
        fiveYears(text, endingAt: position, &period)
      case "月": months(text, endingAt: position, &period)
      case "五" where text.has("五年来", at: position) || text.has("过去五年", at: position - 2):
        if let year = period.year { (period.start, period.end) = (String(year - 4), String(year)) }
      case "三" where text.has("三年来", at: position) || text.has("过去三年", at: position - 2):
        if let year = period.year { (period.start, period.end) = (String(year - 2), String(year)) }
      default: break
      }
    }
  }

  private func set(_ period: inout Period, _ first: Int, _ last: Int) {
    guard let year = period.year else { return }
    period.start = "\(year)-\(first < 10 ? "0" : "")\(first)"
    period.end = "\(year)-\(last < 10 ? "0" : "")\(last)"
  }

  /// 1-11月.
  private func months(_ text: Scalars, endingAt unit: Int, _ period: inout Period) {
    var position = unit
    func number() -> Int? {
      var digits: [Int] = []
      while position > 0, let digit = NumeralCharacter.arabicDigit(text[position - 1]), digits.count < 2 {
        digits.insert(Int(digit), at: 0)
        position -= 1
      }
      return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + $1 }
    }
    guard let last = number(), (1...12).contains(last) else { return }
    guard text.character(position - 1).isOne(of: "-–—~～至到－") else { return }
    position -= 1
    if text.character(position - 1) == "月" { position -= 1 }
    guard let first = number(), first >= 1, first < last else { return }
    set(&period, first, last)
  }

  /// “十四五”期间: 2021 to 2025 (the first five-year plan began in 1953, the sixth in 1981; 十二五 is 2011).
  private func fiveYears(_ text: Scalars, endingAt end: Int, _ period: inout Period) {
    var position = end
    while position > 0, text.character(position - 1).isOne(of: "”\"’ 时") { position -= 1 }
    guard text.character(position - 1) == "五", text.character(position - 3) == "十",
      let ordinal = NumeralCharacter.chineseDigit(text[position - 2]), ordinal > 0
    else { return }
    let first = 2006 + (Int(ordinal) - 1) * 5
    period = Period(year: nil, start: String(first), end: String(first + 4))
  }
}

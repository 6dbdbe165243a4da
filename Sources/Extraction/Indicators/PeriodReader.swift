import Records

/// The time that a figure speaks of.
struct Period: Equatable, Sendable {
  /// One calendar year, or nil.
  var year: Int?
  /// ISO 8601 year or month, where it is not one calendar year.
  var start: String?
  var end: String?
  /// 到2030年, 明年: a time that the words put ahead.
  var isAhead = false
}

/// Reads the times that figures speak of from the words before them, else takes that of their segment. Goes through a
/// sentence once, from figure to figure.
struct PeriodReader {
  /// A stretch of time that is not one calendar year.
  enum Span: Equatable {
    /// Of the year: 1-11月, 上半年, 二季度.
    case months(Int, Int)
    /// 2019—2021年, “十四五”期间.
    case years(Int, Int)
    /// 2018年以来: up to the year of the segment.
    case since(Int)
    /// 五年来: up to the year spoken of.
    case last(Int)
  }

  /// Characters at which a time, or another statement, may begin.
  private static let marks = ScalarSet("年月度五基；;")

  let text: Scalars
  private(set) var sentence = -1
  private var position = 0
  /// Behind the figure before.
  private(set) var behind = 0
  var year: Int?
  var span: Span?
  var isAhead = false
  /// Where the number begins that is asked for, if it tells a change or a share.
  private var relative: Int?

  init(text: Scalars) { self.text = text }

  /// - Parameters:
  ///   - figure: at or behind those asked for before.
  ///   - segmentYear: the year that the segment speaks of.
  ///   - nextYear: the year behind the one that the report reviews: 明年.
  mutating func period(of figure: Figure, segmentYear: Int?, nextYear: Int?) -> Period {
    if sentence != figure.sentence.lowerBound {
      sentence = figure.sentence.lowerBound
      position = sentence
      behind = sentence
      year = nil
      span = nil
      isAhead = false
    }
    let earlier = (year: year, span: span, isAhead: isAhead)
    relative = figure.quantity.isRelative ? figure.quantity.start : nil
    while position < figure.quantity.start,
      let place = text.first(of: Self.marks, in: position..<figure.quantity.start)
    {
      position = place
      switch text.character(position) {
      case "年": readYear(position, nextYear: nextYear)
      case "月": readMonths(position)
      case "度": readQuarters(position)
      case "五": readPlan(position)
      // 在2021年30家的基础上: from there on it is about another time.
      case "基": if text.has("基础上", at: position) { (year, span, isAhead) = (nil, nil, false) }
      // A single month says when one thing was done; the next statement is another.
      case "；", ";": if case .months(let first, let last) = span, first == last { span = nil }
      default: break
      }
      position += 1
    }
    position = max(position, figure.quantity.start)
    behind = figure.quantity.end
    if let own = ownYear(figure, segmentYear: segmentYear) {
      // The year of this number alone, with which what follows is compared.
      (year, span, isAhead) = earlier
      return Period(year: own)
    }
    var period = Period(year: year ?? (figure.isStart ? nil : segmentYear), isAhead: isAhead)
    switch span {
    case nil: break
    case .months(let first, let last):
      guard let year = period.year else { break }
      period.start = Self.month(year, first)
      period.end = Self.month(year, last)
    case .years(let first, let last): period = Period(start: String(first), end: String(last), isAhead: isAhead)
    case .since(let first):
      if let segmentYear, first < segmentYear {
        period = Period(start: String(first), end: String(segmentYear))
      } else {
        period.year = first
      }
    case .last(let count):
      guard let year = period.year else { break }
      period.start = String(year - count + 1)
      period.end = String(year)
    }
    return period
  }

  static func month(_ year: Int, _ month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// 上半年, 下半年.
  mutating func readHalf(_ unit: Int) {
    let half = text.character(unit - 2)
    guard text.character(unit - 1) == "半", half == "上" || half == "下", !isCompared(unit - 2) else { return }
    span = half == "上" ? .months(1, 6) : .months(7, 12)
  }

  private mutating func readYear(_ unit: Int, nextYear: Int?) {
    switch text.character(unit - 1) {
    case "半": readHalf(unit)
    case "明":
      guard let nextYear, text.character(unit - 2) != "清", !isCompared(unit - 1) else { return }
      (year, span, isAhead) = (nextYear, nil, true)
    case "去", "上":
      // 2021年达到50家,去年为40家: the year before the one just named; alone it may be the year under review.
      guard let named = year, begins(unit - 1), !text.character(unit + 1).isOne(of: "同底末的") else { return }
      (year, span) = (named - 1, nil)
    default:
      if let value = fourDigits(endingAt: unit) {
        readCalendarYear(value, unit)
      } else {
        readLastYears(unit)
      }
    }
  }

  private mutating func readCalendarYear(_ value: Int, _ unit: Int) {
    let start = unit - 4
    let before = text.character(start - 1)
    if before.isOne(of: "–—～－至到-~"), let first = spanStart(endingAt: start - 1), first.year < value {
      if begins(first.position), !text.character(unit + 1).isOne(of: "）》度)") {
        (year, span, isAhead) = (nil, .years(first.year, value), false)
      }
      return
    }
    guard isTime(unit, start: start) else { return }
    (year, span, isAhead) = (value, nil, before == "到" || before == "至")
    // 自2021年启动以来
    let isSince = before.isOne(of: "自从") && (unit + 2..<unit + 9).contains { text.has("以来", at: $0) }
    if text.has("以来", at: unit + 1) || isSince { span = .since(value) }
  }

  /// The year before the mark of a span: 2019 of 2019—2021年, 2016 of 2016年至2020年.
  private func spanStart(endingAt mark: Int) -> (year: Int, position: Int)? {
    var end = mark
    if text[end - 1] == text[mark] { end -= 1 }
    if text.character(end - 1) == "年" { end -= 1 }
    return fourDigits(endingAt: end).map { ($0, end - 4) }
  }

  /// 近三年, 过去五年, 五年来, 五年间.
  private mutating func readLastYears(_ unit: Int) {
    var start = unit
    while unit - start < 2, let digit = NumeralCharacter.digit(text[start - 1]), digit < 10 { start -= 1 }
    if start == unit, text.character(unit - 1) == "十" { start -= 1 }
    guard start < unit else { return }
    var count = text.character(start) == "十" ? 10 : 0
    if count == 0 { for place in start..<unit { count = count * 10 + Int(NumeralCharacter.digit(text[place]) ?? 0) } }
    guard (2...30).contains(count) else { return }
    let before = text.character(start - 1)
    let isRecent = before == "近" || text.has("过去", at: start - 2) || text.has("最近", at: start - 2)
    guard isRecent || text.character(unit + 1) == "来" || text.character(unit + 1) == "间",
      !before.isOne(of: "前第续每十"), !isCompared(start), !isCompared(start - 1), !isCompared(start - 2)
    else { return }
    span = .last(count)
  }

  /// 2021年 at the beginning of a clause or behind 从 到 截至, or before a mark, 底, 的 or a number; not 较2015年, 2020年度…奖.
  private func isTime(_ unit: Int, start: Int) -> Bool {
    let before = text.character(start - 1)
    if before.isOne(of: "较比《“–—～－-~") { return false }
    let after = text.character(unit + 1)
    // 恢复至2019年的81%: with what the number is compared.
    if after == "的", before.isOne(of: "到至于是为"), relative == unit + 2 { return false }
    if after.isOne(of: "底末初来全上下以间，,、：") || NumeralCharacter.digit(text[unit + 1]) != nil { return true }
    if before.isOne(of: "从到至自截在于") { return true }
    return start <= behind || Clauses.mark(text, start - 1) != .none
  }

  /// Whether a time may begin here: at the beginning of a clause, behind the figure before, or behind 从 and the like.
  private func begins(_ start: Int) -> Bool {
    start <= behind || Clauses.mark(text, start - 1) != .none || text.character(start - 1).isOne(of: "从自在于即）)")
  }

  /// 较上半年, 比一季度: a time to compare with.
  func isCompared(_ start: Int) -> Bool { text.character(start - 1).isOne(of: "较比同与超") }
}

/// A phrase of time at the beginning of a clause: 2021年, 截至2021年底, 1-11月, 今年上半年, “十四五”期间.
enum TimePhrase {
  /// Its end, or nil if none begins at `start`; years, months and days one behind the other are one phrase.
  static func end(_ text: Scalars, at start: Int, limit: Int) -> Int? {
    var end = part(text, at: start, limit: limit)
    while let position = end, let next = part(text, at: position, limit: limit) { end = next }
    return end
  }

  /// Whether a stretch is a time and nothing else.
  static func isWhole(_ text: Scalars, _ range: Range<Int>) -> Bool {
    end(text, at: range.lowerBound, limit: range.upperBound + 1) == range.upperBound
  }

  private static func part(_ text: Scalars, at start: Int, limit: Int) -> Int? {
    var position = start
    if text.has("截至", at: position) || text.has("截止", at: position) {
      position += 2
    } else if text.character(position).isOne(of: "自从到至于在") {
      position += 1
    }
    if text.character(position) == "“", let end = fiveYears(text, at: position, limit: limit) { return end }
    // 前9个月, 前三季度
    let isFirst = text.character(position) == "前"
    if isFirst { position += 1 }
    let digits = position
    while position < limit,
      NumeralCharacter.digit(text[position]) != nil || MaskReader.isMask(text[position])
        || text.character(position).isOne(of: "–—～至到十-~")
        || position > digits && text.character(position).isOne(of: "、和")
          && NumeralCharacter.digit(text[position + 1]) != nil
    {
      position += 1
    }
    guard position > digits, position < limit else { return nil }
    // 2022 年
    position = min(limit - 1, text.skippingSpaces(position))
    let unit = text.character(position)
    if isFirst { return text.has("个月", at: position) || text.has("季度", at: position) ? position + 2 : nil }
    guard unit == "年" || unit == "月" || unit == "日" else { return nil }
    position += 1
    while position < limit, text.character(position).isOne(of: "度底末初来间内期份") { position += 1 }
    return position
  }

  /// “十四五”期间, “十三五”时期: a plan as a time.
  private static func fiveYears(_ text: Scalars, at start: Int, limit: Int) -> Int? {
    guard text.character(start + 3) == "五", text.character(start + 4) == "”" else { return nil }
    for word: StaticString in ["期间", "时期", "以来"] where text.has(word, at: start + 5) && start + 7 < limit {
      return start + 7
    }
    return nil
  }
}

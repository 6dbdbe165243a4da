import Records

/// Why a figure has no place in a series of years, though it names one.
enum LeftOut: String, CaseIterable {
  /// The first of 从4.7万家增加到6.1万家: the value at the beginning of a period.
  case origin
  /// 年均增长5.9%: the mean of several years.
  case average
  /// A change against more than a year before: 较5年前, or the growth that follows 从2015年…到2020年….
  case severalYears = "several_years"
  /// 引进高新技术企业30家: some of a stock that something was done with, not the stock.
  case part
}

/// Reads in the words around a figure whether it speaks of one year alone.
struct FigureContext {
  let text: DocumentText
  let lexicon: Lexicon

  /// - Parameters:
  ///   - figure: the figure in question.
  ///   - before: the figures of the same sentence before it, in order.
  ///   - after: the next figure of the same sentence.
  func leftOut(_ figure: Indicator, before: ArraySlice<Indicator>, after: Indicator?) -> LeftOut? {
    let isChange = figure.aspect == "growth" || figure.aspect == "increase"
    if isChange, isMean(clause(before: figure)) { return .average }
    if isChange, let base = figure.base, !isLastYear(base) { return .severalYears }
    if figure.aspect == "level", let indicator = figure.indicator, lexicon.stocks.contains(indicator) {
      let words = clause(before: figure)
      if lexicon.generic.deeds.contains(where: { words.contains($0) }) { return .part }
    }
    if let after, figure.unit == after.unit, figure.period == after.period, isOrigin(figure, of: after) {
      return .origin
    }
    if figure.aspect == "growth", figure.base == nil,
      let end = before.last, let start = before.dropLast().last, start.unit == end.unit, isOrigin(start, of: end)
    {
      return .severalYears
    }
    return nil
  }

  /// 年均增长 and 年均分别下降, but not 年均浓度, which is measured itself.
  private func isMean(_ words: String) -> Bool {
    guard let mean = words.firstRange(of: "年均") else { return false }
    return mean.upperBound == words.endIndex
      || lexicon.generic.changes.contains { words[mean.upperBound...].hasPrefix($0) }
  }

  /// 同比, 较上年, 比去年同期.
  private func isLastYear(_ base: String) -> Bool { lexicon.generic.lastYear.contains { base.contains($0) } }

  /// Whether the words are 从〔年〕A…到〔年〕B (or 由…至…) in one clause.
  private func isOrigin(_ figure: Indicator, of next: Indicator) -> Bool {
    guard next.start >= figure.end, next.start - figure.end <= 16 else { return false }
    let between = slice(figure.end, next.start)
    guard between.contains("到") || between.contains("至"), !between.contains("，"), !between.contains(",") else {
      return false
    }
    let words = clause(before: figure).unicodeScalars.suffix(10)
    return words.contains("从") || words.contains("由")
  }

  /// The words of its clause before a figure, at most forty.
  private func clause(before figure: Indicator) -> String {
    let words = slice(figure.start - 40, figure.start)
    let marks: Set<Unicode.Scalar> = ["，", ",", "；", ";", "。", "\n", "：", "！"]
    let scalars = words.unicodeScalars
    guard let mark = scalars.lastIndex(where: marks.contains) else { return words }
    return String(scalars[scalars.index(after: mark)...])
  }

  private func slice(_ start: Int, _ end: Int) -> String {
    let low = min(max(0, start), text.scalarCount)
    return text.string(scalars: low..<min(max(low, end), text.scalarCount))
  }
}

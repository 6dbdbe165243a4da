import Records

/// The figures of tables: numbers in cells, and cells that hold sentences.
extension IndicatorExtractor {
  func read(
    _ table: PageTables.Table, _ document: Document, _ text: DocumentText, _ outline: OutlineIndex,
    names: [Mention], into found: inout FoundIndicators
  ) {
    let tableReader = TableReader(scanner: reader.scanner, words: tableWords)
    let entries = tableReader.entries(table, text: text) { SubjectFinder.ownerEnd(at: $0, names) }
    for entry in entries {
      let start = entry.offset + entry.quantity.start
      let stance: Stance = entry.stance ?? (outline.isPlan(at: start) ? .target : .actual)
      let year =
        entry.year ?? outline.year(at: start) ?? (stance == .target ? document.planYear : document.reviewYear)
      let months = year == nil ? nil : entry.months
      found.sentences.append(-1 - found.sentences.count)
      found.indicators.append(
        Indicator(
          id: FactID(document: document.id, mark: "n", number: found.indicators.count + 1), document: document.id,
          segment: outline.id(at: start),
          metric: entry.metric,
          indicator: known.id(named: Scalars(entry.metric)), value: entry.quantity.value?.description,
          unit: entry.unit, aspect: entry.aspect.rawValue, qualifier: entry.quantity.qualifier.rawValue,
          stance: stance.rawValue,
          period: year,
          periodStart: months.flatMap { months in year.map { PeriodReader.month($0, months.lowerBound) } },
          periodEnd: months.flatMap { months in year.map { PeriodReader.month($0, months.upperBound) } },
          masked: entry.quantity.isMasked, scope: entry.scope.flatMap { RankScope.name($0, reader.words.lists) },
          subject: entry.subject, text: entry.text, start: start, end: entry.offset + entry.quantity.end,
          rule: TableReader.rule))
    }
    for cell in tableReader.prose(table, text: text) {
      let isOpened = cell.label.map { opens($0, cell.range, text, names) } ?? false
      let paragraph = ParagraphWalk.cell(cell.range, label: isOpened ? cell.label : nil, of: text, names: names)
      let first = found.indicators.count
      read(paragraph, reader.quantities(in: paragraph.text), document, outline, names, into: &found)
      guard let stance = cell.stance else { continue }
      for index in first..<found.indicators.count { found.indicators[index].stance = stance.rawValue }
    }
  }

  /// Whether the row's label opens the sentence of a cell: a place (西陵区 | 新增…) or, before a verb or a number, what is
  /// measured (高新技术企业 | 达到1836家).
  private func opens(_ label: Range<Int>, _ cell: Range<Int>, _ text: DocumentText, _ names: [Mention]) -> Bool {
    if SubjectFinder.ownerEnd(at: label.lowerBound, names) == label.upperBound { return true }
    let (name, words) = (Scalars(text.string(scalars: label)), Scalars(text.string(scalars: cell)))
    guard reader.words.ending(name, at: name.count, limit: 0, roles: [.thing, .measure]) != nil else { return false }
    return NumeralCharacter.arabicDigit(words[0]) != nil
      || reader.words.beginning(words, at: 0, roles: [.act, .cut, .soft, .rise, .fall, .add, .adverb, .reach, .total])
        != nil
  }
}

import Records

/// Reads the figures of a report: from its paragraphs and its tables, each with metric, time, stance and subject.
package struct IndicatorExtractor: Sendable {
  let reader: FigureReader
  let known: IndicatorTable
  let tableWords: TableWords
  private let subjects: SubjectFinder

  package init(tables: String) throws {
    try self.init(tables: tables, lists: WordLists(path: tables + "/word_lists.csv").texts)
  }

  init(tables: String, lists: TextLists) throws {
    let words = try FigureWords(path: tables + "/figure_words.csv", lists: lists)
    try self.init(
      scanner: QuantityScanner(tables: tables), words: words,
      tableWords: TableWords(path: tables + "/table_words.csv"),
      known: IndicatorTable(path: tables + "/indicators.csv", affixes: words.affixes))
  }

  package init(scanner: QuantityScanner, words: FigureWords, tableWords: TableWords, known: IndicatorTable) {
    reader = FigureReader(scanner: scanner, words: words)
    self.tableWords = tableWords
    self.known = known
    subjects = SubjectFinder(lists: words.lists)
  }

  /// Adds the indicators of `document` to `result`, whose mentions are already there.
  package func extract(
    from document: Document, text: DocumentText, outline: OutlineIndex, into result: inout Extraction
  ) {
    let names = Self.inOrder(result.mentions)
    let tables = PageTables(document.layout)
    var found = FoundIndicators(capacity: text.scalarCount / 80)
    var walk = ParagraphWalk(text: text, names: names)
    var nextTable = 0
    /// The line before, which may be the caption of a table.
    var lineBefore: Range<Int>?
    /// Lines with numbers whose figures are still to be read: the numbers of several are found before their figures, since
    /// the code of both is more than the processor holds at once.
    var lines: [(paragraph: ParagraphWalk.Paragraph, quantities: [Quantity])] = []
    func readLines() {
      for (paragraph, quantities) in lines { read(paragraph, quantities, document, outline, names, into: &found) }
      lines.removeAll(keepingCapacity: true)
    }
    while let paragraph = walk.next() {
      let previousLine = lineBefore
      lineBefore = paragraph.start..<paragraph.start + paragraph.text.count
      while nextTable < tables.tables.count, tables.tables[nextTable].range.upperBound <= paragraph.start {
        nextTable += 1
      }
      var table: PageTables.Table?
      if nextTable < tables.tables.count, tables.tables[nextTable].holds(paragraph.start) {
        table = tables.tables[nextTable]
        nextTable += 1
        walk.skip(to: tables.tables[nextTable - 1].range.upperBound)
      } else {
        table = TextTable.read(paragraph, &walk, words: tableWords)
      }
      if var table {
        if table.caption == nil, let previousLine, previousLine.count <= 40 { table.caption = previousLine }
        readLines()
        read(table, document, text, outline, names: names, into: &found)
        continue
      }
      let quantities = reader.quantities(in: paragraph.text)
      if !quantities.isEmpty { lines.append((paragraph, quantities)) }
      if lines.count == 16 { readLines() }
    }
    readLines()
    for index in found.mood.promised()
    where found.indicators[index].period.map({ $0 > (document.reviewYear ?? 0) }) ?? true {
      found.indicators[index].stance = "target"
    }
    result.problems += ReportChecks(table: known, lists: reader.words.lists).problems(
      found.indicators, document: document, sentences: found.sentences)
    if result.indicators.isEmpty { result.indicators = found.indicators } else { result.indicators += found.indicators }
  }

  /// The figures of a line of running text.
  func read(
    _ paragraph: ParagraphWalk.Paragraph, _ quantities: [Quantity], _ document: Document, _ outline: OutlineIndex,
    _ names: [Mention], into found: inout FoundIndicators
  ) {
    let figures = reader.figures(
      of: quantities, in: paragraph.text, marks: paragraph.marks, offset: paragraph.start, outline: outline,
      names: paragraph.names)
    if figures.isEmpty { return }
    var times = PeriodReader(text: paragraph.text)
    var owners = SubjectMemory()
    for figure in figures {
      found.indicators.append(
        record(figure, paragraph, &times, &owners, document, outline, names, number: found.indicators.count + 1))
      found.sentences.append(paragraph.start + figure.sentence.lowerBound)
      if figure.isPlan || reader.stances.isBeginning(figure, in: paragraph.text) { continue }
      let number = found.indicators.count - 1
      found.mood.add(
        number, line: paragraph.start, isTarget: found.indicators[number].stance == "target",
        isDone: reader.stances.isSaidDone(figure, in: paragraph.text))
    }
  }

  /// Mentions by their starts. They come so but for those that were found apart: a copy of all would be felt.
  private static func inOrder(_ mentions: [Mention]) -> [Mention] {
    for index in mentions.indices.dropFirst() where mentions[index].start < mentions[index - 1].start {
      return mentions.sorted { $0.start < $1.start }
    }
    return mentions
  }

  private func record(
    _ figure: Figure, _ paragraph: ParagraphWalk.Paragraph, _ times: inout PeriodReader, _ owners: inout SubjectMemory,
    _ document: Document, _ outline: OutlineIndex, _ mentions: [Mention], number: Int
  ) -> Indicator {
    let quantity = figure.quantity
    let start = paragraph.start + quantity.start
    let (value, unit) = reader.asWritten(figure, paragraph.text)
    let segment = outline.idAndYear(at: start)
    let year = segment.year ?? (figure.isPlan ? document.planYear : document.reviewYear)
    let nextYear = document.planYear ?? document.reviewYear.map { $0 + 1 }
    let period = times.period(of: figure, segmentYear: year, nextYear: nextYear)
    // A year that has been reviewed is past, wherever it is spoken of.
    let isPast = period.year.map { $0 <= (document.reviewYear ?? (document.planYear ?? 0) - 1) } ?? false
    // 到2030年…: what a year to come will bring is promised.
    let isFuture = period.isAhead && period.year.map { $0 > (document.reviewYear ?? .max) } ?? false
    let stance: Stance =
      isFuture
      ? .target
      : isPast && figure.isPlan && figure.stance == .target && period.year != year ? .actual : figure.stance
    let named = subjects.subject(of: figure, in: paragraph, mentions: mentions, division: document.division)
    let subject =
      paragraph.numbers.isEmpty
      ? named : owners.subject(of: figure, named: named, in: paragraph, mentions: mentions)
    let id =
      known.id(named: figure.metric)
      ?? subjects.withoutName(figure.metric, in: paragraph, subject: subject, division: document.division)
      .flatMap { known.id(named: $0) }
    let kept = id == nil ? nil : reader.withKeptDeed(figure, paragraph.text)
    return Indicator(
      id: FactID(document: document.id, mark: "n", number: number), document: document.id, segment: segment.id,
      metric: (kept ?? figure.metric).text, indicator: kept == nil ? id : nil, value: value, unit: unit,
      aspect: figure.aspect.rawValue,
      qualifier: quantity.qualifier.rawValue, stance: stance.rawValue, period: period.year,
      periodStart: period.start, periodEnd: period.end, base: figure.base.map { paragraph.text.string($0) },
      masked: quantity.isMasked,
      scope: figure.scope.flatMap { RankScope.name(paragraph.text.string($0), reader.words.lists) },
      subject: subject,
      text: paragraph.text.string(quantity.start..<quantity.end), start: start, end: paragraph.start + quantity.end,
      rule: figure.rule.description)
  }
}

/// The indicators of a report on their way.
struct FoundIndicators {
  var indicators: [Indicator] = []
  /// The sentence of each, by number; of a cell of a table one of its own.
  var sentences: [Int] = []
  var mood = PassageMood()

  init(capacity: Int) {
    indicators.reserveCapacity(capacity)
    sentences.reserveCapacity(capacity)
  }
}

extension PageTables.Table {
  func holds(_ position: Int) -> Bool { range.lowerBound <= position && position < range.upperBound }
}

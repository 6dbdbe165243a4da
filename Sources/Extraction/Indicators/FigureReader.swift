import Records

/// Reads the figures of one paragraph with what they measure.
struct FigureReader: Sendable {
  let scanner: QuantityScanner
  let words: FigureWords
  let filter: FigureFilter
  let metrics: MetricFinder
  let coordination: Coordination
  let doers: DoerFinder
  let stances: StanceRules

  init(units: UnitTable, words: FigureWords) {
    scanner = QuantityScanner(units: units)
    self.words = words
    filter = FigureFilter(words: words)
    metrics = MetricFinder(words: words)
    coordination = Coordination(words: words)
    doers = DoerFinder(words: words)
    stances = StanceRules(words: words)
  }

  /// The figures of one paragraph with what they measure.
  func figures(in text: Scalars, offset: Int, outline: OutlineIndex, names: [Range<Int>]) -> [Figure] {
    var quantities = scanner.quantities(in: text)
    if quantities.isEmpty { return [] }
    shareUnits(&quantities, text)
    let clauses = Clauses(text, quantities: quantities)
    let quoted = QuotedStretches.find(in: text)
    var figures: [Figure] = []
    for quantity in quantities {
      let clause = Clauses.range(clauses.clauses, at: quantity.numeral.start)
      if outline.isHeadingNumber(offset + quantity.numeral.start) { continue }
      guard filter.isFigure(quantity, in: text, clause: clause, quoted: quoted, names: names) else { continue }
      let previous = figures.last.map(\.quantity.end) ?? 0
      // No phrase is longer; this keeps paragraphs without marks linear.
      let before = min(max(clause.lowerBound, previous, quantity.start - 90), quantity.start)..<quantity.start
      if !figures.isEmpty, figures[figures.count - 1].after.upperBound > quantity.start {
        let last = figures[figures.count - 1]
        figures[figures.count - 1].after = last.after.lowerBound..<max(last.after.lowerBound, quantity.start)
      }
      var figure = Figure(
        quantity: quantity, clause: clause, sentence: Clauses.range(clauses.sentences, at: quantity.numeral.start),
        before: before, after: quantity.end..<max(quantity.end, clause.upperBound))
      figure.deedStart = doers.deed(text, before, names: names, isCount: quantity.isCount)
      figures.append(figure)
    }
    addSizes(&figures, quantities)
    name(&figures, text, sentences: clauses.sentences, offset: offset, outline: outline)
    return figures
  }

  /// 分别提高15、22个百分点: numbers in a row share the unit of the last. 十大平台: 大 belongs to the number's words.
  private func shareUnits(_ quantities: inout [Quantity], _ text: Scalars) {
    for index in quantities.indices.reversed() {
      if text.character(quantities[index].end) == "大", quantities[index].unitName == nil { quantities[index].end += 1 }
      guard index + 1 < quantities.count, quantities[index].unitName == nil, quantities[index].numeral.form == .arabic,
        !quantities[index].isOrdinal, let unit = quantities[index + 1].unit,
        quantities[index + 1].start == quantities[index].end + 1,
        "、和".unicodeScalars.contains(text.character(quantities[index].end))
      else { continue }
      quantities[index].unit = unit
      quantities[index].unitName = quantities[index + 1].unitName
    }
  }

  /// A count may be followed at once by the size of the things counted, and those by what they are.
  private func addSizes(_ figures: inout [Figure], _ quantities: [Quantity]) {
    var next = 0
    for index in figures.indices where figures[index].quantity.isCount {
      while next < quantities.count, quantities[next].start < figures[index].quantity.end { next += 1 }
      var position = figures[index].quantity.end
      var size = next
      while size < min(quantities.count, next + 3), quantities[size].start == position,
        quantities[size].unit.map(isSize) ?? false
      {
        position = quantities[size].end
        figures[index].sizes.append(quantities[size].start..<position)
        size += 1
      }
      if !figures[index].sizes.isEmpty {
        figures[index].after = figures[index].quantity.end..<max(position, figures[index].clause.upperBound)
        if index + 1 < figures.count, figures[index + 1].quantity.start >= position {
          figures[index].after =
            figures[index].quantity.end..<min(figures[index].after.upperBound, figures[index + 1].quantity.start)
        }
      }
    }
  }

  private func isSize(_ unit: Unit) -> Bool {
    switch unit.kind {
    case .date, .ordinal, .structure, .percent, .permille, .point, .ratio, .time, .score: false
    default: true
    }
  }

  private func name(
    _ figures: inout [Figure], _ text: Scalars, sentences: [Range<Int>], offset: Int, outline: OutlineIndex
  ) {
    var memory = MetricFinder.Memory()
    var sentence = 0
    var topicAge = 0
    var index = 0
    while index < figures.count {
      while sentence < sentences.count, sentences[sentence].lowerBound <= figures[index].sentence.lowerBound {
        if let topic = Topic.find(text, sentences[sentence], words: words) {
          memory.topic = topic
          topicAge = 0
        } else {
          topicAge += 1
          if topicAge > 2 { memory.topic = "" }
        }
        sentence += 1
      }
      memory.heading = outline.heading(at: offset + figures[index].quantity.start)
      let count = Coordination.length(figures, from: index, in: text)
      metrics.find(&figures[index], in: text, memory: memory)
      let shared = count > 1 ? share(figures, index, count, memory) : nil
      for step in 0..<count {
        if step > 0 { metrics.find(&figures[index + step], in: text, memory: memory) }
        if let shared {
          figures[index + step].metric = shared[step]
          figures[index + step].rule = "coordination"
          figures[index + step].aspect = figures[index].aspect
        }
        if let low = memory.figures.last, isRange(low, figures[index + step], text) {
          figures[index + step].metric = low.metric
          figures[index + step].aspect = low.aspect
          figures[index + step].rule = "range"
        }
        let role = outline.role(at: offset + figures[index + step].quantity.start)
        figures[index + step].stance = stances.stance(figures[index + step], in: text, role: role)
        if isPart(figures[index + step], text, memory) { figures[index + step].rule += "+part" }
        if memory.figures.count > 64 { memory.figures.removeFirst(32) }
        memory.figures.append(figures[index + step])
      }
      index += count
    }
  }

  /// 3至5家: both ends measure the same.
  private func isRange(_ low: Figure, _ high: Figure, _ text: Scalars) -> Bool {
    let gap = low.quantity.end..<max(low.quantity.end, high.quantity.start)
    guard low.sentence == high.sentence, gap.count <= 1, !low.metric.isEmpty else { return false }
    guard let mark = gap.first else { return false }
    return "至到-—~～－".unicodeScalars.contains(text.character(mark))
  }

  /// 其中 before the figure, or a part before it in the same clause.
  private func isPart(_ figure: Figure, _ text: Scalars, _ memory: MetricFinder.Memory) -> Bool {
    let start = max(figure.clause.lowerBound, figure.before.lowerBound)
    if (start..<figure.quantity.start).contains(where: { text.has("其中", at: $0) }) { return true }
    guard let last = memory.figures.last, last.rule.hasSuffix("+part") else { return false }
    return last.sentence == figure.sentence && AspectRules.isContinuation(text, figure, after: last)
  }

  /// The metrics of figures in a row: the parts of the phrase before them, or those of as many figures before.
  private func share(_ figures: [Figure], _ first: Int, _ count: Int, _ memory: MetricFinder.Memory) -> [String]? {
    if let parts = coordination.split(figures[first].metric, into: count), !figures[first].isInherited { return parts }
    guard figures[first].isInherited else { return nil }
    let sentence = memory.figures.filter { $0.sentence == figures[first].sentence && !$0.quantity.isRelative }
    guard sentence.count >= count else { return nil }
    return sentence.suffix(count).map(\.metric)
  }
}

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
  func figures(in text: Scalars, offset: Int, outline: OutlineIndex, names: LineNames) -> [Figure] {
    var quantities = scanner.quantities(in: text)
    if quantities.isEmpty { return [] }
    shareUnits(&quantities, text)
    let clauses = Clauses(text, quantities: quantities)
    let quoted = QuotedStretches.find(in: text)
    var figures: [Figure] = []
    figures.reserveCapacity(quantities.count)
    for quantity in quantities {
      let clause = Clauses.range(clauses.clauses, at: quantity.numeral.start)
      if outline.isHeadingNumber(offset + quantity.numeral.start) { continue }
      guard filter.isFigure(quantity, in: text, clause: clause, quoted: quoted, names: names.ranges) else { continue }
      let previous = figures.isEmpty ? 0 : figures[figures.count - 1].quantity.end
      // No phrase is longer; this keeps paragraphs without marks linear.
      let before = min(max(clause.lowerBound, previous, quantity.start - 90), quantity.start)..<quantity.start
      if !figures.isEmpty, figures[figures.count - 1].after.upperBound > quantity.start {
        let start = figures[figures.count - 1].after.lowerBound
        figures[figures.count - 1].after = start..<max(start, quantity.start)
      }
      var figure = Figure(
        quantity: quantity, clause: clause, sentence: Clauses.range(clauses.sentences, at: quantity.numeral.start),
        before: before, after: quantity.end..<max(quantity.end, clause.upperBound))
      // A share is of what has it: 供水工程覆盖人口比例.
      if !quantity.isRelative, !quantity.isRank {
        figure.deedStart = doers.deed(text, before, names: names, isCount: quantity.isCount)
      }
      figures.append(figure)
    }
    if figures.isEmpty { return [] }
    addSizes(&figures, quantities)
    var memory = MetricMemory(names: names, outline: outline, offset: offset)
    name(&figures, text, sentences: clauses.sentences, &memory)
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
      let end = figures[index].quantity.end
      while next < quantities.count, quantities[next].start < end { next += 1 }
      var position = end
      var size = next
      while size < min(quantities.count, next + 3), quantities[size].start == position,
        quantities[size].unit.map({ isSize($0.kind) }) ?? false
      {
        position = quantities[size].end
        size += 1
      }
      if position == end { continue }
      figures[index].sizesEnd = position
      var limit = max(position, figures[index].clause.upperBound)
      if index + 1 < figures.count, figures[index + 1].quantity.start >= position {
        limit = min(limit, figures[index + 1].quantity.start)
      }
      figures[index].after = end..<limit
    }
  }

  private func isSize(_ kind: Unit.Kind) -> Bool {
    switch kind {
    case .date, .ordinal, .structure, .percent, .permille, .point, .ratio, .time, .score: false
    default: true
    }
  }

  private func name(
    _ figures: inout [Figure], _ text: Scalars, sentences: [Range<Int>], _ memory: inout MetricMemory
  ) {
    var sentence = 0
    var topicAge = 0
    var index = 0
    while index < figures.count {
      while sentence < sentences.count, sentences[sentence].lowerBound <= figures[index].sentence.lowerBound {
        if let topic = Topic.find(text, sentences[sentence], words: words, phrases: metrics.phrases) {
          memory.topic = topic
          topicAge = 0
        } else {
          topicAge += 1
          if topicAge > 2 { memory.topic = .empty }
        }
        sentence += 1
      }
      let count = Coordination.length(figures, from: index, in: text)
      let shared = share(&figures, index, count, text, memory)
      for step in index..<index + count {
        if let shared {
          figures[step].metric = shared[step - index]
          figures[step].rule.base = .coordination
          figures[step].aspect = figures[index].aspect
        } else {
          _ = metrics.find(&figures[step], in: text, memory: memory)
        }
        if let low = memory.last, isRange(low, figures[step], text) {
          figures[step].metric = low.metric
          figures[step].aspect = low.aspect
          figures[step].rule.base = .range
        }
        let isPlan = memory.outline.isPlan(at: memory.offset + figures[step].quantity.start)
        figures[step].stance = stances.stance(figures[step], in: text, isPlan: isPlan)
        if isPart(figures[step], text, memory) { figures[step].rule.notes.insert(.part) }
        fillLevels(&figures, upTo: step)
        memory.remember(figures[step])
      }
      index += count
    }
  }

  /// 9个地级、9个县级、23个乡镇级水源地: the levels before share the noun of the last.
  private func fillLevels(_ figures: inout [Figure], upTo last: Int) {
    let level = Scalars("级").values[0]
    let metric = figures[last].metric
    guard figures[last].rule.base == .following, let mark = metric.values.prefix(4).firstIndex(of: level),
      metric.count >= mark + 3
    else { return }
    let noun = metric.slice(mark + 1..<metric.count)
    var index = last - 1
    while index >= 0, figures[index].clause == figures[last].clause, figures[index].rule.base == .following,
      figures[index].metric.count <= 4, figures[index].metric.values.last == level
    {
      figures[index].metric = figures[index].metric + noun
      index -= 1
    }
  }

  /// 3至5家: both ends measure the same.
  private func isRange(_ low: MetricMemory.Past, _ high: Figure, _ text: Scalars) -> Bool {
    guard high.quantity.start - low.end == 1, low.sentence == high.sentence, !low.metric.isEmpty else { return false }
    return "至到-—~～－".unicodeScalars.contains(text.character(low.end))
  }

  /// 其中 before the figure, or a part before it in the same clause.
  private func isPart(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    let start = max(figure.clause.lowerBound, figure.before.lowerBound)
    if (start..<figure.quantity.start).contains(where: { text.has("其中", at: $0) }) { return true }
    guard let last = memory.last, last.rule.notes.contains(.part) else { return false }
    return last.sentence == figure.sentence && AspectRules.isContinuation(text, figure, after: last)
  }

  /// The metrics of figures in a row: the parts of the phrase before them, or those of as many figures before.
  private func share(_ figures: inout [Figure], _ first: Int, _ count: Int, _ text: Scalars, _ memory: MetricMemory)
    -> [Scalars]?
  {
    if count == 1 { return nil }
    var shared = figures[first]
    let lead = metrics.find(&shared, in: text, memory: memory, isShared: true)
    let row = figures[first..<first + count]
    let isOneKind = row.allSatisfy { $0.quantity.unitName == shared.quantity.unitName }
    if shared.rule.notes.contains(.owner), let owners = inherited(shared, count, memory),
      let measure = self.metrics.measureTail(shared.metric, 0..<shared.metric.count)
    {
      // 演出120场、电影80场,完成率分别为100%和104%: each has its own.
      copy(shared, to: &figures, first..<first + count)
      return owners.map { MetricFinder.join(self.metrics.owner(of: $0), shared.metric.slice(measure)) }
    }
    let metrics =
      coordination.subjects(text, lead.phrase, into: count, phrases: self.metrics.phrases)
      ?? (shared.rule.notes.contains(.inherited) && shared.rule.base != .position
        ? inherited(shared, count, memory) : coordination.split(shared.metric, into: count, isOneKind: isOneKind))
    if let metrics {
      copy(shared, to: &figures, first..<first + count)
      // 接待游客、实现收入分别增长…
      return metrics.map { $0.count > 3 && ($0.has("实现", at: 0) || $0.has("完成", at: 0)) ? $0.slice(2..<$0.count) : $0 }
    }
    return nil
  }

  private func copy(_ shared: Figure, to figures: inout [Figure], _ steps: Range<Int>) {
    for step in steps {
      figures[step].aspect = shared.aspect
      figures[step].base = shared.base
      figures[step].rule = shared.rule
    }
  }

  private func inherited(_ figure: Figure, _ count: Int, _ memory: MetricMemory) -> [Scalars]? {
    let sentence = memory.past.filter { $0.sentence == figure.sentence && !$0.isRelative }
    return sentence.count >= count ? sentence.suffix(count).map(\.metric) : nil
  }
}

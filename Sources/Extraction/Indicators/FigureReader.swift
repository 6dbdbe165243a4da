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

  init(scanner: QuantityScanner, words: FigureWords) {
    self.scanner = scanner
    self.words = words
    filter = FigureFilter(words: words)
    metrics = MetricFinder(words: words)
    coordination = Coordination(words: words)
    doers = DoerFinder(words: words)
    stances = StanceRules(words: words)
  }

  /// The numbers of one paragraph.
  func quantities(in text: Scalars) -> [Quantity] {
    var quantities = scanner.quantities(in: text)
    joinProportions(&quantities, text)
    shareUnits(&quantities, text)
    return quantities
  }

  /// The figures of one paragraph with what they measure.
  ///
  /// - Parameters:
  ///   - quantities: all numbers of the paragraph.
  ///   - marks: the places of all that is no Han character, ascending.
  func figures(
    of quantities: [Quantity], in text: Scalars, marks: [Int32], offset: Int, outline: OutlineIndex, names: LineNames
  ) -> [Figure] {
    // A heading has its number, and a date some ordinal, and nothing else as a rule.
    guard quantities.contains(where: { !$0.isOrdinal && !outline.isHeadingNumber(offset + $0.numeral.start) }) else {
      return []
    }
    let clauses = Clauses(text, quantities: quantities, marks: marks)
    let quoted = QuotedStretches.find(in: text, marks: marks)
    var figures: [Figure] = []
    figures.reserveCapacity(quantities.count)
    for quantity in quantities {
      let clause = Clauses.range(clauses.clauses, at: quantity.numeral.start)
      if outline.isHeadingNumber(offset + quantity.numeral.start) { continue }
      guard filter.isFigure(quantity, in: text, clause: clause, quoted: quoted, names: names.ranges) else { continue }
      let previous = figures.isEmpty ? 0 : figures[figures.count - 1].quantity.end
      // No phrase is longer; this keeps paragraphs without marks linear.
      let before =
        quantity.isProportion && text.character(quantity.start - 1).isOne(of: "：∶︰:")
        ? quantity.start..<quantity.start
        : label(quantity, clause, clauses.clauses, text, previous)
          ?? min(max(clause.lowerBound, previous, quantity.start - 90), quantity.start)..<quantity.start
      if !figures.isEmpty, figures[figures.count - 1].after.upperBound > quantity.start {
        let start = figures[figures.count - 1].after.lowerBound
        figures[figures.count - 1].after = start..<max(start, quantity.start)
      }
      var figure = Figure(
        quantity: quantity, clause: clause, sentence: Clauses.range(clauses.sentences, at: quantity.numeral.start),
        before: before, after: quantity.end..<max(quantity.end, clause.upperBound))
      figure.isInParts = text.has("其中", at: figure.sentence.lowerBound)
      // A share is of what has it: 供水工程覆盖人口比例.
      if !quantity.isRelative, !quantity.isRank {
        figure.deedStart = doers.deed(text, before, names: names, isCount: quantity.isCount)
      }
      figures.append(figure)
    }
    if figures.isEmpty { return [] }
    shareThings(&figures, text, names)
    addSizes(&figures, quantities, text)
    shareRanges(&figures, text)
    var memory = MetricMemory(names: names, outline: outline, offset: offset, count: figures.count)
    name(&figures, text, sentences: clauses.sentences, &memory)
    return figures
  }

  /// 企业数量: of 企业数量:350家: what stands before the colon, where the number follows it at once.
  private func label(
    _ quantity: Quantity, _ clause: Range<Int>, _ clauses: [Range<Int>], _ text: Scalars, _ previous: Int
  ) -> Range<Int>? {
    let colon = clause.lowerBound - 1
    guard text.skippingSpaces(clause.lowerBound) >= quantity.start, text.character(colon).isOne(of: "：:") else {
      return nil
    }
    let label = Clauses.range(clauses, at: colon)
    guard label.upperBound == colon, (2...20).contains(label.count), label.lowerBound >= previous else { return nil }
    return label
  }

  /// 1—2个主导产业: what stands behind the high end belongs to the low end too.
  private func shareRanges(_ figures: inout [Figure], _ text: Scalars) {
    for index in figures.indices.dropLast()
    where figures[index + 1].quantity.isRangeEnd && figures[index + 1].quantity.start - figures[index].quantity.end <= 2
    {
      figures[index].after = figures[index + 1].after
    }
  }

  /// 为3316户9228名救助对象发放, 甲村62户、268个贫困人口脱贫: what both count stands behind the second.
  private func shareThings(_ figures: inout [Figure], _ text: Scalars, _ names: LineNames) {
    for index in figures.indices.dropLast()
    where figures[index].quantity.isCount && figures[index + 1].quantity.isCount {
      let first = figures[index].quantity
      let start = figures[index + 1].quantity.start
      if first.end == start
        && (text.character(first.start - 1).isOne(of: "为对向给让使帮") || text.has("带动", at: first.start - 2)
          || isAllBefore(figures[index], text))
        || first.end + 1 == start && text.character(first.end) == "、" && text.character(first.end - 1) == "户"
          && names.endsName(at: first.start)
      {
        figures[index].after = figures[index + 1].after
      }
    }
  }

  /// Of numbers in a row, of which one may be a level and the other a share: 浓度、比例分别为28微克/立方米、86%.
  private func aspect(of figure: Figure, beside first: Figure) -> Aspect {
    if figure.quantity.isRelative == first.quantity.isRelative { return first.aspect }
    switch first.aspect {
    case .level: return figure.quantity.isRelative && figure.quantity.unit?.kind != .point ? .share : .level
    case .share: return figure.quantity.isRelative ? .share : .level
    default: return first.aspect
    }
  }

  /// 累计有30户86人脱贫: households, of which nothing is said before.
  private func isAllBefore(_ figure: Figure, _ text: Scalars) -> Bool {
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    return text.character(figure.quantity.end - 1) == "户" && figure.before.lowerBound == figure.clause.lowerBound
      && metrics.isPieced(text.slice(start..<figure.before.upperBound), roles: [.adverb, .reach])
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
          if figures[step].rule.base != .shareOfLast { figures[step].rule.base = .coordination }
          figures[step].aspect = aspect(of: figures[step], beside: figures[index])
        }
        name(&figures[step], text, memory, isNamed: shared != nil)
        memory.remember(figures[step])
        fillLevels(&figures, upTo: step)
        fillSizes(&figures, upTo: step, text)
        fillBatches(&figures, upTo: step, text)
        fillWays(&figures, upTo: step)
      }
      index += count
    }
    // Apart from the metrics: the code of both is more than the processor holds at once.
    for index in figures.indices { stances.decide(&figures[index], in: text) }
  }

  /// What one figure measures.
  ///
  /// - Parameter isNamed: it shares the phrase of the figures beside it.
  private func name(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory, isNamed: Bool) {
    if !isNamed { _ = metrics.find(&figure, in: text, memory: memory) }
    if let low = memory.last, isRange(low, figure, text) {
      figure.metric = low.metric
      figure.aspect = low.aspect
      figure.rule.base = .range
    }
    if figure.quantity.isRank, figure.scope?.isEmpty ?? true, let last = memory.last, last.isRank,
      last.clause == figure.clause
    {
      // 分别居全省第2位、第3位; 由全省第8位升至第5位
      figure.scope = last.scope
    }
    figure.isPlan = memory.outline.isPlan(at: memory.offset + figure.quantity.start)
    if isPart(figure, text, memory) { figure.rule.notes.insert(.part) }
  }
}

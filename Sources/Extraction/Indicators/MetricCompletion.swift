/// What a metric leaves unsaid, from the figures, clauses and sentences before.
extension MetricFinder {
  /// Fills in what the phrase leaves unsaid: nothing at all, 总量, 其中, 产值.
  func complete(_ figure: inout Figure, _ text: Scalars, _ memory: Memory) {
    var metric = figure.metric
    let own = Scalars(metric)
    if !metric.isEmpty, isDeed(own, 0..<own.count), let object = previousObject(figure, text, memory) {
      // …知识产权证券化,全年发行两期: the clause before says what of.
      metric = object + metric
      figure.metric = metric
      figure.rule += "+clause"
      return
    }
    if metric.isEmpty || words.isTotal(metric) {
      figure.isInherited = true
      figure.rule += "+inherited"
      let last = figure.quantity.isRank ? memory.figures.last?.metric ?? "" : memory.lastMetric
      let owner = memory.topic.isEmpty ? memory.heading : memory.topic
      figure.metric = last.isEmpty ? owner + metric : last
      return
    }
    if let whole = sameOfLevel(metric, memory.lastMetric) {
      figure.metric = whole
      figure.rule += "+level"
      return
    }
    guard let measure = wholeMeasure(metric) else { return }
    let topic = memory.topic
    if !topic.isEmpty, !metric.hasPrefix(topic) {
      figure.metric = Self.join(topic, measure)
      figure.rule += "+topic"
    } else if !memory.lastMetric.isEmpty, memory.figures.last?.sentence == figure.sentence {
      figure.metric = Self.join(owner(of: memory.lastMetric), measure)
      figure.rule += "+owner"
    }
  }

  /// 国家级实验室2家、省级7家: 省级 of what the figure before counts.
  func sameOfLevel(_ metric: String, _ last: String) -> String? {
    guard metric.unicodeScalars.count <= 4, metric.hasSuffix("级"), let level = last.firstIndex(of: "级") else {
      return nil
    }
    let rest = last[last.index(after: level)...]
    return rest.unicodeScalars.count >= 2 && !rest.hasPrefix("以") ? metric + rest : nil
  }

  /// The object of the clause before, if that has no figure of its own.
  func previousObject(_ figure: Figure, _ text: Scalars, _ memory: Memory) -> String? {
    let end = figure.clause.lowerBound - 1
    guard end > figure.sentence.lowerBound else { return nil }
    var start = end
    while start > figure.sentence.lowerBound, end - start < 40, Clauses.mark(text, start - 1) == .none { start -= 1 }
    if let last = memory.figures.last, last.quantity.end > start {
      return last.clause == figure.clause ? ownerBefore(memory) : nil
    }
    let object = phrases.object(text, start..<end)
    return object.count >= 3 && object.count <= 20 ? text.string(object) : nil
  }

  /// What the figure before took from the clause before: 159项立项、79项结题.
  func ownerBefore(_ memory: Memory) -> String? {
    guard let last = memory.figures.last, last.rule.hasSuffix("+clause") else { return nil }
    return owner(of: last.metric)
  }

  /// The phrase, if it is a bare property: 产值, 产业规模, 资金额.
  func wholeMeasure(_ metric: String) -> String? {
    guard metric.unicodeScalars.count <= 5 else { return nil }
    let text = Scalars(metric)
    guard let match = words.beginning(text, at: 0, roles: .measure), match.end == text.count else { return nil }
    return metric
  }

  /// 新能源产业 + 产业投资 → 新能源产业投资.
  static func join(_ owner: String, _ measure: String) -> String {
    let left = Array(owner.unicodeScalars)
    let right = Array(measure.unicodeScalars)
    for overlap in stride(from: min(left.count, right.count - 1), to: 0, by: -1)
    where left.suffix(overlap).elementsEqual(right.prefix(overlap)) {
      var joined = String.UnicodeScalarView(left)
      joined.append(contentsOf: right.dropFirst(overlap))
      return String(joined)
    }
    return owner + measure
  }
}

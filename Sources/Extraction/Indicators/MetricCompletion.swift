/// What a metric leaves unsaid, from the figures, clauses and sentences before.
extension MetricFinder {
  /// Fills in what the phrase leaves unsaid: nothing at all, 总量, 其中, 产值.
  func complete(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) {
    let metric = figure.metric
    if metric.isEmpty || words.isWhole(metric, roles: .total) || figure.quantity.isRank && isTotals(metric) {
      figure.rule.notes.insert(.inherited)
      let last = figure.quantity.isRank ? ranked(figure, text, memory) : memory.lastMetric
      if last.isEmpty {
        figure.metric = (memory.topic.isEmpty ? memory.heading(figure) : memory.topic) + metric
      } else {
        figure.metric = last
      }
      return
    }
    if let whole = parallel(figure, text, memory) {
      figure.metric = whole
      figure.rule.notes.insert(.parallel)
      return
    }
    let isProperty =
      metric.count <= 5 && words.isWhole(metric, roles: .measure) && !words.isWhole(metric, roles: .alone)
    if !isProperty, words.isWhole(metric, roles: [.act, .predicate, .soft]) {
      if let object = previousObject(figure, text, memory) {
        // …知识产权证券化,全年发行两期: the clause before says what of.
        figure.metric = object + metric
        figure.rule.notes.insert(.clause)
      }
      return
    }
    guard isProperty else { return }
    if let owner = ownerBefore(figure, text, memory) {
      figure.metric = Self.join(owner, metric)
      figure.rule.notes.insert(.clause)
    } else if let owner = ownerInSentence(figure, memory) {
      figure.metric = Self.join(owner, metric)
      figure.rule.notes.insert(.owner)
    } else if !memory.topic.isEmpty, !metric.hasPrefix(memory.topic) {
      figure.metric = Self.join(memory.topic, metric)
      figure.rule.notes.insert(.topic)
    }
  }

  /// What a rank without words of its own ranks: the figure before it; or, where its sentence has none, the subject of
  /// the clause before.
  private func ranked(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars {
    guard let last = memory.last else { return subjectBefore(figure, text) ?? .empty }
    if last.sentence != figure.sentence, let subject = subjectBefore(figure, text) { return subject }
    // 占全省5%,居全省第二 ranks what has the share.
    return last.rule.base == .shareOfLast && last.clause != figure.clause ? memory.lastMetric : last.metric
  }

  /// 就业贡献值仅次于甲市,居全省第二: up to the property in the clause before.
  private func subjectBefore(_ figure: Figure, _ text: Scalars) -> Scalars? {
    guard let clause = clauseBefore(figure, text) else { return nil }
    let object = phrases.object(text, clause)
    for end in stride(from: object.upperBound, to: object.lowerBound + 1, by: -1)
    where words.ending(text, at: end, limit: object.lowerBound, roles: .measure) != nil {
      return text.slice(object.lowerBound..<end)
    }
    return object.count >= 3 && object.count <= 12 ? text.slice(object) : nil
  }

  /// 增量和总量.
  private func isTotals(_ metric: Scalars) -> Bool {
    guard let mark = (0..<metric.count).first(where: { "和、".unicodeScalars.contains(metric.character($0)) }) else {
      return false
    }
    return words.isWhole(metric, 0..<mark, roles: [.total, .measure])
      && words.isWhole(metric, mark + 1..<metric.count, roles: [.total, .measure])
  }

  /// What the figure before in the sentence is a property of: 高新技术产业 of 高新技术产业实现产值.
  private func ownerInSentence(_ figure: Figure, _ memory: MetricMemory) -> Scalars? {
    guard let last = memory.last, last.sentence == figure.sentence, !memory.lastMetric.isEmpty else { return nil }
    // 进出口总额增速, 项目投资完成率: of the property itself.
    let isOfProperty =
      figure.quantity.isRank || words.isWhole(figure.metric, roles: .rise)
      || figure.metric.has("完成率", at: figure.metric.count - 3)
    let owner = isOfProperty ? memory.lastMetric : owner(of: memory.lastMetric)
    if isOfProperty { return owner }
    // 全省 says where, not whose.
    let isPlace = owner.count == 2 && owner.has("全", at: 0)
    return owner.count >= 2 && !isPlace && !words.isWhole(owner, roles: .measure) ? owner : nil
  }

  /// The subject of the clause before, or the thing that it speaks of: 甲园区通过认定,产值5亿元; 签约乙项目,总投资3亿元.
  private func ownerBefore(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard let clause = clauseBefore(figure, text), memory.last.map({ $0.end <= clause.lowerBound }) ?? true else {
      return nil
    }
    let object = withoutDeed(text, deedObject(text, phrases.object(text, clause), memory))
    let isThing = words.ending(text, at: object.upperBound, limit: object.lowerBound, roles: [.thing, .generic]) != nil
    let name = memory.names.name(at: phrases.skipMarks(text, clause.lowerBound, clause.upperBound))
    if let name, name.upperBound < clause.upperBound, text.character(name.upperBound) != "、",
      !isThing || name.upperBound >= object.upperBound
    {
      return text.slice(name)
    }
    return isThing && object.count >= 3 && object.count <= 20 ? text.slice(object) : nil
  }

  /// The clause before that of the figure, within its sentence.
  private func clauseBefore(_ figure: Figure, _ text: Scalars) -> Range<Int>? {
    let end = figure.clause.lowerBound - 1
    guard end > figure.sentence.lowerBound else { return nil }
    var start = end
    while start > figure.sentence.lowerBound, end - start < 40, Clauses.mark(text, start - 1) == .none { start -= 1 }
    return start..<end
  }

  /// Behind the last deed in a clause: 甲公司签约乙项目 → 乙项目.
  private func deedObject(_ text: Scalars, _ range: Range<Int>, _ memory: MetricMemory) -> Range<Int> {
    var start = range.lowerBound
    var position = start
    while position + 5 < range.upperBound {
      if let deed = words.beginning(text, at: position, limit: range.upperBound, roles: .act), deed.end - position > 1 {
        if !memory.names.holds(position), deed.end + 3 < range.upperBound,
          !phrases.isNominal(text, at: deed.end, limit: range.upperBound)
        {
          start = deed.end
        }
        position = deed.end
      } else {
        position += 1
      }
    }
    return start..<range.upperBound
  }

  /// 乙项目投产 → 乙项目.
  private func withoutDeed(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    guard let deed = words.ending(text, at: range.upperBound, limit: range.lowerBound + 2, roles: [.soft, .predicate])
    else { return range }
    return range.lowerBound..<deed.start
  }

  /// The object of the clause before, if that has no figure of its own.
  private func previousObject(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard let clause = clauseBefore(figure, text) else { return nil }
    if let last = memory.last, last.end > clause.lowerBound {
      // What the figure before took from the clause before: 159项立项、79项结题.
      guard last.clause == figure.clause, last.rule.notes.contains(.clause) else { return nil }
      return owner(of: last.metric)
    }
    var object = phrases.object(text, clause)
    // Names say who or under what, not what is counted.
    if let list = memory.names.list(text, object) {
      if list.end >= object.upperBound - 4 { return nil }
      object = phrases.object(text, list.end..<object.upperBound)
    }
    return object.count >= 3 && object.count <= 20 ? text.slice(object) : nil
  }

  /// The thing that a metric is a property of: 高新技术产业实现产值 → 高新技术产业.
  func owner(of metric: Scalars) -> Scalars {
    guard let tail = words.ending(metric, at: metric.count, limit: 2, roles: .measure) else {
      // 科技项目获立项 → 科技项目
      let deed = words.ending(metric, at: metric.count, limit: 2, roles: .predicate)
      return deed.map {
        metric.slice(0..<($0.start > 2 && metric.character($0.start - 1) == "获" ? $0.start - 1 : $0.start))
      }
        ?? metric
    }
    var end = tail.start
    for word: StaticString in ["实现", "完成", "达到"] where metric.has(word, at: end - 2) { end -= 2 }
    return metric.slice(0..<end)
  }

  /// 新能源产业 + 产业投资 → 新能源产业投资.
  static func join(_ owner: Scalars, _ measure: Scalars) -> Scalars {
    let left = owner.values
    let right = measure.values
    for overlap in stride(from: min(left.count, right.count - 1), to: 0, by: -1)
    where left.suffix(overlap).elementsEqual(right.prefix(overlap)) {
      return Scalars(values: left + right.dropFirst(overlap))
    }
    return owner + measure
  }
}

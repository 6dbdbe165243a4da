/// Whose property a metric is: the figure before, or the clause before, says so.
extension MetricFinder {
  /// 项目46个,完成投资32亿元: the property is the project's. Whether there is an owner.
  func addDoneOwner(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) -> Bool {
    let metric = figure.metric
    guard figure.rule.base == .before, !figure.hasOwners, figure.deedStart == nil, let verb = handed(metric),
      words.isWhole(metric, verb..<metric.count, roles: .measure)
    else { return false }
    var bare = figure
    bare.metric = metric.slice(verb..<metric.count)
    addOwner(&bare, text, memory)
    if bare.rule.notes.isEmpty { return false }
    figure = bare
    return true
  }

  /// Behind a verb that says only that something came about or was handed over: 完成投资, 发放补贴, 获补助.
  private func handed(_ metric: Scalars) -> Int? {
    guard metric.count >= 3, metric.count <= 7 else { return nil }
    if metric.count >= 4, let end = words.lists.end(.handingVerbs, metric, at: 0) { return end }
    return metric.character(0) == "获" ? 1 : nil
  }

  /// The owner of a property that stands alone.
  func addOwner(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) {
    let metric = figure.metric
    // 落实各类资金5亿元: not only of what stands before.
    if figure.hasOwners || figure.before.contains(where: { text.has("各类", at: $0) }) { return }
    // 职工31人,床位26张: no property of people.
    if figure.quantity.isCount, let unit = memory.last?.unitName, unit == .person || unit == .seat,
      figure.quantity.unitName != unit, words.isWhole(metric, roles: .thing)
    {
      return
    }
    // 新增产值5亿元: what was added belongs to all that was done.
    if figure.aspect == .increase, words.first(text, in: figure.before, roles: .add) != nil { return }
    if let owner = ownerBefore(figure, text, memory) {
      figure.metric = Self.join(owner, metric)
      figure.rule.notes.insert(.clause)
    } else if let owner = ownerInSentence(figure, text, memory) {
      figure.metric = Self.join(owner, metric)
      figure.rule.notes.insert(.owner)
    } else if !memory.topic.isEmpty, !metric.hasPrefix(memory.topic) {
      figure.metric = Self.join(memory.topic, metric)
      figure.rule.notes.insert(.topic)
    }
  }

  /// What the figure before in the sentence is a property of: 高新技术产业 of 高新技术产业实现产值.
  func ownerInSentence(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard let last = memory.last, last.sentence == figure.sentence, !memory.lastMetric.isEmpty else { return nil }
    // 进出口总额增速, 项目投资完成率: of the property itself.
    let isOfProperty =
      figure.quantity.isRank || words.isWhole(figure.metric, roles: .rise)
      || figure.metric.isRateDone
    // 高新区4家(国家级1家),实现营业收入38亿元: of what stands before the bracket.
    if let whole = beforeBracket(figure, text, memory) {
      let owner = isOfProperty ? whole : owner(of: whole)
      return owner.count >= 2 && !words.isWhole(owner, roles: [.measure, .act]) ? owner : nil
    }
    // 道路长12公里,宽20米
    let isNextDimension =
      isDimension(figure.metric) && memory.lastMetric.count > 2
      && isDimension(memory.lastMetric.slice(memory.lastMetric.count - 1..<memory.lastMetric.count))
      && words.ending(memory.lastMetric, at: memory.lastMetric.count, limit: 2, roles: .measure) == nil
    let whole = isNextDimension ? memory.lastMetric.slice(0..<memory.lastMetric.count - 1) : memory.lastMetric
    let owner = isOfProperty ? whole : owner(of: whole)
    if isOfProperty { return owner }
    // 预算收入增长7%;产业投资增长9%: another statement.
    if figure.clause.lowerBound > 0, text.character(figure.clause.lowerBound - 1).isOne(of: "；;"),
      figure.metric.count > 3
    {
      return nil
    }
    // 全省 says where, not whose.
    let isPlace = owner.count == 2 && owner.has("全", at: 0)
    // 按时办结率99%,满意率96%: how it was done owns nothing.
    if figure.metric.character(figure.metric.count - 1) == "率",
      memory.lastMetric.character(memory.lastMetric.count - 1) == "率",
      words.ending(owner, at: owner.count, limit: 0, roles: [.thing, .generic, .measure]) == nil
    {
      return nil
    }
    // 新增开发装机…,产业投资…: a deed owns nothing.
    return owner.count >= 2 && !isPlace && !words.isWhole(owner, roles: [.measure, .act]) ? owner : nil
  }

  /// The subject of the clause before, or the thing that it speaks of: 甲园区通过认定,产值5亿元; 签约乙项目,总投资3亿元.
  func ownerBefore(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard let clause = clauseBefore(figure, text), memory.last.map({ $0.end <= clause.lowerBound }) ?? true else {
      return nil
    }
    let object = withoutDeed(text, deedObject(text, phrases.object(text, clause), memory))
    // 出台稳外贸等措施,出口增长8%: what was done owns nothing.
    if words.lists.ends(.generalWork, text, at: object.upperBound) || isSlogans(text, object) { return nil }
    // 三大产业中,甲业实现产值5亿元
    if text.character(clause.upperBound - 1) == "中" { return nil }
    let isThing = words.ending(text, at: object.upperBound, limit: object.lowerBound, roles: [.thing, .generic]) != nil
    let name = memory.names.name(at: phrases.skipMarks(text, clause.lowerBound, clause.upperBound))
    if name == nil, !isThing, let held = memory.names.name(at: object.lowerBound), held.upperBound <= clause.upperBound,
      held.count <= 12, held.upperBound + 3 >= clause.upperBound,
      !text.character(held.upperBound).isOne(of: "、和与及")
    {
      // 设立甲基金二期,规模20亿元
      return text.slice(held)
    }
    if let name, name.upperBound < clause.upperBound, text.character(name.upperBound) != "、",
      !isThing || name.upperBound >= object.upperBound
    {
      return text.slice(name)
    }
    if isThing { return object.count >= 3 && object.count <= 20 ? text.slice(object) : nil }
    // 地方工业逆势增长,完成产值5亿元
    guard let subject = subjectOfChange(figure, text), subject.count >= 3,
      subject.character(subject.count - 1).isOne(of: "业济")
        || words.ending(subject, at: subject.count, limit: 0, roles: [.thing, .measure]) != nil
    else { return nil }
    return subject
  }

  /// The clause before that of the figure, within its sentence.
  func clauseBefore(_ figure: Figure, _ text: Scalars) -> Range<Int>? {
    let end = figure.clause.lowerBound - 1
    guard end > figure.sentence.lowerBound else { return nil }
    var start = end
    while start > figure.sentence.lowerBound, end - start < 40, Clauses.mark(text, start - 1) == .none { start -= 1 }
    // 经协调,编制增加30个
    return end - start <= 4 && text.character(start) == "经" ? nil : start..<end
  }

  /// Behind the last deed in a clause: 甲公司签约乙项目 → 乙项目.
  func deedObject(_ text: Scalars, _ range: Range<Int>, _ memory: MetricMemory) -> Range<Int> {
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
  func withoutDeed(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    guard let deed = words.ending(text, at: range.upperBound, limit: range.lowerBound + 2, roles: [.soft, .predicate]),
      range.upperBound - deed.start > 1
    else { return range }
    return range.lowerBound..<deed.start
  }

  /// The object of the clause before, if that has no figure of its own.
  ///
  /// - Parameter mayBeName: the figure counts the likes of what is named there: 列入甲基地,全省仅六家.
  func previousObject(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory, mayBeName: Bool = false) -> Scalars? {
    guard let clause = clauseBefore(figure, text) else { return nil }
    if let last = memory.last, last.end > clause.lowerBound {
      // What the figure before took from the clause before: 159项立项、79项结题.
      guard last.clause == figure.clause, last.rule.notes.contains(.clause) else { return nil }
      return owner(of: last.metric)
    }
    // 截至11月,已完成5亿元
    if TimePhrase.isWhole(text, clause) { return nil }
    var object = phrases.object(text, clause)
    if mayBeName {
      // Behind 列入, 获评 and the year.
      object = deedObject(text, object, memory)
      if let time = TimePhrase.end(text, at: object.lowerBound, limit: object.upperBound) {
        object = time..<object.upperBound
      }
    }
    // Names say who or under what, not what is counted.
    if !mayBeName, let list = memory.names.list(text, object) {
      if list.end >= object.upperBound - 4 { return nil }
      object = phrases.object(text, list.end..<object.upperBound)
    }
    guard object.count >= 3, object.count <= 20 else { return nil }
    // 创新平台加快建设,新增省级12家: without what became of it.
    let whole = text.slice(object)
    let name = subject(ofHeading: whole)
    return name.count >= 3 && name.count + 4 <= whole.count && whole.hasPrefix(name) ? name : whole
  }
}

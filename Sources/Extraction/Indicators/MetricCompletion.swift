/// What a metric leaves unsaid, from the figures, clauses and sentences before.
extension MetricFinder {
  /// Fills in what the phrase leaves unsaid: nothing at all, 总量, 其中, 产值.
  func complete(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) {
    if figure.quantity.isRank, figure.metric.isEmpty, let named = rankedInScope(figure.quantity) {
      figure.quantity.scope = named.scope
      return set(&figure, named.metric, .rank)
    }
    var metric = figure.metric
    // 全省仅三家: where says nothing of what.
    let isPlaceOnly = figure.rule.base == .before && metric.count == 2 && metric.character(0) == "全"
    if isPlaceOnly { metric = .empty }
    if isPlaceOnly, memory.last?.sentence != figure.sentence {
      figure.metric = previousObject(figure, text, memory) ?? figure.metric
      figure.rule.notes.insert(.clause)
      return
    }
    // 增长6.7%(市目标增幅3%)
    if figure.quantity.isRelative, metric.count == 1, metric.character(0).isOne(of: "省市区县州"),
      memory.last?.sentence == figure.sentence
    {
      metric = .empty
    }
    if figure.rule.base == .before, metric.character(0).isOne(of: "比较"), !memory.lastMetric.isEmpty,
      memory.last?.sentence == figure.sentence
    {
      // 比年初计划多52个: what it is compared with; so is 比2021年执行数7350万元增加….
      let hasYear = (1..<min(metric.count, 7)).contains { metric.character($0) == "年" }
      let isMore = metric.count >= 4 && metric.character(metric.count - 1).isOne(of: "多少")
      if isMore { figure.aspect = .increase }
      if hasYear || isMore { metric = .empty }
    }
    if isFragment(metric, figure) { metric = .empty }
    if metric.isEmpty || words.isWhole(metric, roles: .total) || figure.quantity.isRank && isTotals(metric) {
      figure.rule.notes.insert(.inherited)
      let last = figure.quantity.isRank ? ranked(figure, text, memory) : continued(figure, text, memory)
      if last.isEmpty {
        let whole = memory.topic.isEmpty ? heading(figure, memory) : memory.topic
        // 对…人员轮训一遍,共5期
        figure.metric =
          whole.isEmpty && metric.isEmpty ? previousObject(figure, text, memory) ?? figure.metric : whole + metric
      } else {
        figure.metric = last
        // The same comparison again.
        if memory.last?.rule.base == .shareOfLast, memory.last?.metric == last { figure.rule.base = .shareOfLast }
      }
      return
    }
    if memory.last?.sentence == figure.sentence, !memory.lastMetric.isEmpty,
      let whole = byBasis(metric, of: memory.lastMetric) ?? amountOfSame(figure, memory)
    {
      // 减免税费9亿元,户均1788万元
      figure.metric = whole
      figure.rule.notes.insert(.inherited)
      return
    }
    if let metric = sharedBasis(figure, text, memory) {
      figure.metric = metric
      figure.rule.notes.insert(.parallel)
      return
    }
    if let last = partOwned(figure, text, memory) {
      // 新增企业100家,其中甲区12家
      figure.metric = last.metric
      if last.aspect == .increase, figure.aspect == .level { figure.aspect = .increase }
      figure.rule.notes.formUnion([.inherited, .owner])
      return
    }
    if isTask(figure, text), let last = memory.last, last.sentence == figure.sentence,
      last.unitName == figure.quantity.unitName, !last.metric.isEmpty
    {
      // 造林17亩(任务14亩)
      figure.metric = last.metric
      figure.rule.notes.insert(.inherited)
      return
    }
    if let last = memory.last, last.sentence == figure.sentence, last.unitName == figure.quantity.unitName,
      figure.rule.base == .before, isThreshold(metric) || isOrigin(metric, figure), !last.metric.isEmpty, !last.isRank
    {
      // 引进项目20个,其中亿元以上10个
      figure.metric = metric + last.metric
      figure.rule.notes.insert(.inherited)
      takeAspectOfWhole(&figure, text, memory)
      return
    }
    if let whole = parallel(figure, text, memory) {
      figure.metric = whole
      figure.rule.notes.insert(.parallel)
      return
    }
    if figure.rule.base == .before, metric.count <= 3, metric.character(metric.count - 1) == "级",
      metric.character(metric.count - 2).isOne(of: "国家省市县区州"), let object = previousObject(figure, text, memory)
    {
      // 积极申报扶贫项目,成功申报省级4项
      figure.metric = metric + object
      figure.rule.notes.insert(.clause)
      return
    }
    let isProperty =
      metric.count <= 5 && words.isWhole(metric, roles: .measure) && !words.isWhole(metric, roles: .alone)
      || isDimension(metric) || isRateOfDeed(metric)
    if let contracts = contractAmount(figure, memory) {
      figure.metric = contracts
      figure.rule.notes.insert(.owner)
      return
    }
    if addDoneOwner(&figure, text, memory) { return }
    if !isProperty, words.isWhole(metric, roles: [.act, .predicate, .soft]) {
      if let object = previousObject(figure, text, memory) {
        // …知识产权证券化,全年发行两期: the clause before says what of.
        figure.metric = object + metric
        figure.rule.notes.insert(.clause)
      } else if let last = memory.last, last.sentence == figure.sentence, last.unitName != figure.quantity.unitName,
        !last.isRelative, !last.isRank, ["涉及", "惠及", "覆盖", "受益"].contains(where: { metric == Scalars($0) })
      {
        // 出台10项民生政策,惠及251万人
        figure.metric = last.metric + metric
        figure.rule.notes.insert(.owner)
      }
      return
    }
    if isProperty { addOwner(&figure, text, memory) }
    addShareOwner(&figure, text, memory)
  }

  /// 产值5亿元,产量占全国20%; 增加5家,总量占全省25%: the share of a property alone is that of the owner before.
  private func addShareOwner(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) {
    guard figure.aspect == .share, figure.rule.base == .share, memory.last?.sentence == figure.sentence,
      !memory.lastMetric.values.contains(Unicode.Scalar("占").value),
      let mark = (2..<max(2, min(5, figure.metric.count))).first(where: { figure.metric.character($0) == "占" })
    else { return }
    let end = figure.metric.character(mark - 1).isOne(of: "约仅只") ? mark - 1 : mark
    let property = figure.metric.slice(0..<end)
    let share = figure.metric.slice(mark..<figure.metric.count)
    if words.isWhole(property, roles: .total) {
      figure.metric = memory.lastMetric + property + share
      figure.rule.notes.insert(.inherited)
    } else if property.count <= 3, words.isWhole(property, roles: .measure), !words.isWhole(property, roles: .alone),
      // 装机规模7900万千瓦、装机占比93%: it is named already.
      !(0..<memory.lastMetric.count).contains(where: {
        memory.lastMetric.slice($0..<min($0 + property.count, memory.lastMetric.count)) == property
      })
    {
      var bare = figure
      bare.metric = property
      addOwner(&bare, text, memory)
      figure.metric = bare.metric + share
      figure.rule = bare.rule
    }
  }

  /// What a figure without words of its own goes on with: the metric before it in the sentence; where there is none, the
  /// subject of the clause before, 地区生产总值 of 地区生产总值迈上新台阶,达到5万亿元.
  private func continued(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars {
    if memory.last?.sentence == figure.sentence {
      // 粮食总产居全国首位,增量39亿斤: the rank alone says what of.
      let hasAmount = memory.past.contains { $0.sentence == figure.sentence && !$0.isRank && !$0.metric.isEmpty }
      let ranked = memory.past.last { $0.sentence == figure.sentence && $0.isRank && !$0.metric.isEmpty }
      // 占比重达48%,较年初提高2个百分点: the share rose.
      if figure.quantity.unit?.kind == .point, let last = memory.last, last.aspect == .share, !last.metric.isEmpty {
        return last.metric
      }
      // 新增6家,其中省级2家,累计达45家: of the whole.
      if let part = memory.last, part.rule.notes.contains(.part), part.clause != figure.clause,
        figure.before.contains(where: { text.has("累计", at: $0) || text.has("总数", at: $0) || text.has("合计", at: $0) }),
        let whole = memory.past.last(where: {
          $0.sentence == figure.sentence && !$0.rule.notes.contains(.part) && !$0.metric.isEmpty && !$0.isRelative
        })
      {
        return whole.metric
      }
      // 新增9家(牵建6家,参建3家),总量达22家: of what stands before the bracket.
      if let whole = beforeBracket(figure, text, memory) { return whole }
      // 占比降低2个百分点,降至18%
      if figure.aspect == .share, let last = memory.last, last.rule.base == .shareOfLast, last.unitName == "个百分点" {
        return last.metric
      }
      // 占全国份额从14%提升到15.5%
      if let last = memory.last, last.rule.base == .shareOfLast, last.clause == figure.clause, figure.aspect == .share,
        text.has("从", at: last.start - 1) || text.has("由", at: last.start - 1)
      {
        return last.metric
      }
      return hasAmount ? memory.lastMetric : ranked?.metric ?? memory.lastMetric
    }
    return subjectOfChange(figure, text) ?? memory.lastMetric
  }

  /// What the clause before says something of, up to its verb.
  func subjectOfChange(_ figure: Figure, _ text: Scalars) -> Scalars? {
    guard let clause = clauseBefore(figure, text) else { return nil }
    let object = phrases.object(text, clause)
    if phrases.beforeThreshold(text, clause) != clause, object.count >= 2 { return text.slice(object) }
    var position = object.lowerBound + 2
    while position < object.upperBound {
      if let verb = words.beginning(
        text, at: position, limit: object.upperBound, roles: [.reach, .rise, .fall, .predicate, .exceed, .rank, .total]),
        verb.end - position > 1, !phrases.isNominal(text, at: verb.end, limit: object.upperBound)
      {
        var subject = phrases.trim(text, object.lowerBound..<position)
        while let adverb = words.ending(text, at: subject.upperBound, limit: subject.lowerBound + 2, roles: .adverb),
          subject.upperBound - adverb.start > 1
        {
          subject = subject.lowerBound..<adverb.start
        }
        // 积极争取…: a deed has no subject before it.
        if words.beginning(text, at: subject.lowerBound, limit: subject.upperBound, roles: [.act, .adverb])
          .map({ $0.end > subject.lowerBound + 1 }) ?? false
        {
          return nil
        }
        return subject.count >= 2 && subject.count <= 16 ? text.slice(subject) : nil
      }
      position += 1
    }
    return nil
  }

  /// What a rank without words of its own ranks: the figure before it; or, where its sentence has none, the subject of
  /// the clause before.
  private func ranked(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars {
    guard let last = memory.last else { return subjectBefore(figure, text) ?? .empty }
    if last.sentence != figure.sentence, let subject = subjectBefore(figure, text) { return subject }
    // 指数达到160,综合评价位次实现进位,跃居全省前40位: the clause between has a subject of its own.
    if let clause = clauseBefore(figure, text), last.end <= clause.lowerBound,
      let subject = subjectOfChange(figure, text),
      ["位次", "排名", "评价", "考核"].contains(where: { (word: StaticString) in subject.has(word, at: subject.count - 2) })
    {
      return subject
    }
    // 产值居全省第2,位次上升3位,居全国第9: what has the place.
    if last.rule.base == .position, last.metric.has("位次", at: last.metric.count - 2) {
      return last.metric.slice(0..<last.metric.count - 2)
    }
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
    return subjectOfChange(figure, text)
      ?? (object.count >= 3 && object.count <= 12 ? text.slice(object) : nil)
  }
}

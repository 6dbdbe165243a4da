/// What a figure without words of its own goes on with: the figures and clauses before.
extension MetricFinder {
  /// What a figure without words of its own goes on with: the metric before it in the sentence; where there is none, the
  /// subject of the clause before, 地区生产总值 of 地区生产总值迈上新台阶,达到5万亿元.
  func continued(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars {
    if let whole = wholeBefore(figure, text) { return whole }
    if memory.last?.sentence == figure.sentence {
      // 优良天数262天,优良天数比例71%,同比增加19天: of what has that unit.
      if figure.aspect == .increase, !figure.quantity.isRelative, memory.last?.unitName != figure.quantity.unitName,
        let alike = countedAlike(figure, memory), alike.aspect == .level
      {
        return alike.metric
      }
      // 新建中心10家;争取资金支持,超过6000万元: money is not of what was counted, where a clause of its own stands between.
      if figure.quantity.unit?.kind == .money, let last = memory.last, !last.isRelative, !last.isRank,
        last.unitName != figure.quantity.unitName, figure.rule.base == .before,
        words.ending(text, at: figure.clause.lowerBound - 1, limit: last.end, roles: [.measure, .soft]) != nil,
        let object = previousObject(figure, text, memory)
      {
        return object
      }
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
      if figure.aspect == .share, let last = memory.last, last.rule.base == .shareOfLast, last.unitName == .point {
        return last.metric
      }
      // 分别占财政支出的1.5%和1.8%
      if figure.aspect == .share, let last = memory.last, last.rule.base == .shareOfLast, last.aspect == .share,
        figure.quantity.start == last.end + 1, text.character(last.end).isOne(of: "和、与")
      {
        return last.metric
      }
      // 占全国份额从14%提升到15.5%
      if let last = memory.last, last.rule.base == .shareOfLast, last.clause == figure.clause, figure.aspect == .share,
        text.has("从", at: last.start - 1) || text.has("由", at: last.start - 1)
      {
        return last.metric
      }
      // 增速列全市第三、达8.9%: of what has the rank.
      if let last = memory.last, last.isRank, !last.rule.notes.contains(.inherited), last.rule.base == .rank,
        !last.metric.isEmpty
      {
        return last.metric
      }
      return hasAmount ? memory.lastMetric : ranked?.metric ?? memory.lastMetric
    }
    return subjectOfChange(figure, text) ?? newHeading(figure, memory) ?? memory.lastMetric
  }

  /// 主要经济指标 of 主要经济指标中,有7项居全省前三: some of what the clause before names.
  func wholeBefore(_ figure: Figure, _ text: Scalars) -> Scalars? {
    guard figure.quantity.isCount, let clause = clauseBefore(figure, text),
      text.character(clause.upperBound - 1) == "中"
    else { return nil }
    let whole = phrases.object(text, clause.lowerBound..<clause.upperBound - 1)
    guard whole.count >= 3,
      let noun = words.ending(text, at: whole.upperBound, limit: whole.lowerBound, roles: [.thing, .generic]),
      noun.roles.contains(.thing) || text.character(whole.upperBound - 1).isOne(of: "业品")
    else { return nil }
    return text.slice(whole)
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
        verb.end - position > 1,
        // 素养水平继续提升: the verb ends the clause.
        verb.end == object.upperBound && !verb.roles.isDisjoint(with: [.rise, .fall])
          || !phrases.isNominal(text, at: verb.end, limit: object.upperBound)
      {
        var subject = phrases.trim(text, object.lowerBound..<position)
        while let adverb = words.ending(text, at: subject.upperBound, limit: subject.lowerBound + 2, roles: .adverb),
          subject.upperBound - adverb.start > 1
        {
          subject = subject.lowerBound..<adverb.start
        }
        // 服务业在我区保持…: where it is.
        if let place = subject.dropFirst(3).first(where: {
          text.has("在我", at: $0) || text.has("在全", at: $0) || text.has("在本", at: $0)
        }) {
          subject = subject.lowerBound..<place
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
    // 技能人才规模不断壮大: adverb and verb end the clause.
    let name = subject(ofHeading: text.slice(object))
    return name.count < object.count && (3...16).contains(name.count)
      && words.ending(name, at: name.count, limit: 0, roles: .nominal) != nil ? name : nil
  }

  /// What a rank without words of its own ranks: the figure before it; or, where its sentence has none, the subject of
  /// the clause before.
  func ranked(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars {
    guard let last = memory.last else {
      return rankingBefore(figure, text, nil) ?? subjectBefore(figure, text) ?? .empty
    }
    if let frame = rankingBefore(figure, text, last) ?? listBefore(figure, text, last) { return frame }
    // 9种矿产储量居全国第一: minerals are counted, and their reserves ranked.
    if last.clause == figure.clause, last.rule.base == .following, last.metricEnd > last.end + last.metric.count,
      last.metricEnd < figure.quantity.start, text.slice(last.end..<last.metricEnd).hasPrefix(last.metric)
    {
      return text.slice(last.end..<last.metricEnd)
    }
    if last.sentence != figure.sentence, let subject = subjectBefore(figure, text) { return subject }
    // 指数达到160,综合评价位次实现进位,跃居全省前40位: the clause between has a subject of its own.
    if let clause = clauseBefore(figure, text), last.end <= clause.lowerBound,
      let subject = subjectOfChange(figure, text),
      words.lists.ends(.rankedNouns, subject, at: subject.count)
    {
      return subject
    }
    // 产值居全省第2,位次上升3位,居全国第9: what has the place.
    if last.rule.base == .position, last.metric.has("位次", at: last.metric.count - 2) {
      return last.metric.slice(0..<last.metric.count - 2)
    }
    // 其中一等奖3项、二等奖8项,数量居全省第2: the whole.
    if last.rule.notes.contains(.part), last.clause != figure.clause,
      let whole = memory.past.last(where: {
        $0.sentence == figure.sentence && !$0.rule.notes.contains(.part) && !$0.isRelative && !$0.isRank
          && !$0.metric.isEmpty
      })
    {
      return whole.metric
    }
    // 占全省5%,居全省第二 ranks what has the share.
    return last.rule.base == .shareOfLast && last.clause != figure.clause ? memory.lastMetric : last.metric
  }

  /// 在研究机构编制的创新指数中,甲市位列第13: the clause before says in what.
  func rankingBefore(_ figure: Figure, _ text: Scalars, _ last: MetricMemory.Past?) -> Scalars? {
    guard let clause = clauseBefore(figure, text), last.map({ $0.end <= clause.lowerBound }) ?? true,
      // 在绩效考核中获评A级,位列全省第二
      let end = text.character(clause.upperBound - 1) == "中"
        ? clause.upperBound - 1
        : text.character(PhraseFinder.skippingMarks(text, clause.lowerBound, clause.upperBound)) == "在"
          ? clause.dropFirst(5).first(where: {
            text.character($0) == "中" && words.lists.ends(.assessments, text, at: $0)
          }) : nil
    else { return nil }
    guard words.lists.ends(.assessments, text, at: end) else { return nil }
    let mark = (clause.lowerBound..<end - 3).last { text.character($0).isOne(of: "的在") }
    let ranking = phrases.object(text, (mark.map { $0 + 1 } ?? clause.lowerBound)..<end)
    return ranking.count >= 3 && ranking.count <= 20 ? text.slice(ranking) : nil
  }

  /// 创新百强排名 of 入选创新百强,排名第72位: in what the clause before says it stands.
  private func listBefore(_ figure: Figure, _ text: Scalars, _ last: MetricMemory.Past) -> Scalars? {
    guard let clause = clauseBefore(figure, text), last.end <= clause.lowerBound,
      text.has("强", at: clause.upperBound - 1),
      let verb = words.beginning(text, at: clause.lowerBound, limit: clause.upperBound, roles: [.predicate, .rank]),
      verb.end - clause.lowerBound == 2, (3...16).contains(clause.upperBound - verb.end)
    else { return nil }
    return text.slice(verb.end..<clause.upperBound) + Scalars("排名")
  }

  /// 就业贡献值仅次于甲市,居全省第二: up to the property in the clause before.
  func subjectBefore(_ figure: Figure, _ text: Scalars) -> Scalars? {
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

/// What a metric leaves unsaid, from the figures, clauses and sentences before.
extension MetricFinder {
  /// Fills in what the phrase leaves unsaid: nothing at all, 总量, 其中, 产值.
  func complete(_ figure: inout Figure, _ text: Scalars, _ memory: MetricMemory) {
    if figure.quantity.isRank, figure.metric.isEmpty, let named = rankedInScope(figure, text) {
      figure.scope = named.scope
      return set(&figure, named.metric, .rank)
    }
    if figure.quantity.isProportion, figure.metric.isEmpty, let parts = partsOfWhole(figure, text) {
      return set(&figure, parts, .before)
    }
    var metric = figure.metric
    // 全省仅三家: where says nothing of what.
    let isPlaceOnly = figure.rule.base == .before && metric.count == 2 && metric.character(0) == "全"
    if isPlaceOnly { metric = .empty }
    if isPlaceOnly, memory.last?.sentence != figure.sentence {
      figure.metric = previousObject(figure, text, memory, mayBeName: true) ?? figure.metric
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
    if isTimeAlone(metric) { figure.metric = .empty }
    if isFragment(metric, figure) || figure.metric.isEmpty { metric = .empty }
    // 低保标准提高到786元,年人均增幅达8%
    if figure.aspect == .growth, (2...3).contains(metric.count), metric.character(metric.count - 1) == "均" {
      metric = .empty
    }
    // 新增5家,全市总数增至28家
    if metric.count > 2, metric.character(0) == "全", memory.last?.sentence == figure.sentence,
      words.isWhole(metric, 2..<metric.count, roles: .total)
    {
      metric = metric.slice(2..<metric.count)
    }
    if isBeyondGoal(metric, figure, text), memory.last?.sentence == figure.sentence {
      // 企业达到286家,超额完成年度目标26家
      figure.aspect = .increase
      metric = .empty
    }
    if let done = doneOfOther(figure, text, memory) ?? doneOfPlanned(metric, figure, memory) {
      figure.metric = done
      figure.rule.notes.insert(.inherited)
      return
    }
    if metric.isEmpty || words.isWhole(metric, roles: .total) || figure.quantity.isRank && isTotals(metric) {
      figure.rule.notes.insert(.inherited)
      // 增幅列全市第三,总量列全市第九: of what was counted.
      let isTotal = figure.quantity.isRank && !metric.isEmpty && memory.last?.isRank ?? false
      let last =
        isTotal && memory.last?.sentence == figure.sentence
        ? memory.lastMetric
        : amountBeforeShare(figure, metric, memory)
          ?? (figure.quantity.isRank ? ranked(figure, text, memory) : continued(figure, text, memory))
      if last.isEmpty {
        var whole = memory.topic.isEmpty ? heading(figure, memory) : memory.topic
        if whole.isEmpty, !figure.quantity.isRank, let lead = leadSentence(figure, text) { whole = lead }
        // 对…人员轮训一遍,共5期
        figure.metric =
          whole.isEmpty && metric.isEmpty
          ? previousObject(figure, text, memory).map { $0.character($0.count - 1) == "上" ? subject(ofHeading: $0) : $0 }
            ?? figure.metric : whole + metric
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
      figure.metric = metric + withoutTotal(withoutThreshold(last.metric))
      figure.rule.notes.insert(.inherited)
      takeAspectOfWhole(&figure, text, memory)
      return
    }
    if let whole = sharedChange(figure, text, memory) ?? sharedDelegates(figure, text, memory)
      ?? parallel(figure, text, memory)
    {
      figure.metric = figure.quantity.isCount && metric.character(metric.count - 1) == "级" ? withoutTotal(whole) : whole
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
      (metric.count <= 5 || metric.isRateDone) && words.isWhole(metric, roles: .measure)
      && !words.isWhole(metric, roles: .alone)
      || isDimension(metric) || isRateOfDeed(metric)
      // 发放补助金962万元,标准提高8%
      || !figure.quantity.isCount && metric.count == 2 && metric.has("标准", at: 0)
    if let contracts = contractAmount(figure, memory) {
      figure.metric = contracts
      figure.rule.notes.insert(.owner)
      return
    }
    if addDoneOwner(&figure, text, memory) { return }
    // 工作成效明显,服务企业860家次: deed and object say enough.
    if metric.count < 4, !isProperty, words.isWhole(metric, roles: [.act, .predicate, .soft]) {
      if words.lists.ends(.plantings, metric, at: metric.count) { return }
      // 开展联合巡查: the deed is a noun.
      if figure.before.contains(where: { text.has("开展", at: $0) || text.has("组织", at: $0) || text.has("进行", at: $0) }) {
        return
      }
      if let object = previousObject(figure, text, memory) {
        // …知识产权证券化,全年发行两期: the clause before says what of.
        figure.metric = object + metric
        figure.rule.notes.insert(.clause)
      } else if let last = memory.last, last.sentence == figure.sentence, last.unitName != figure.quantity.unitName,
        !last.isRelative, !last.isRank, words.lists.isWhole(.reachingVerbs, metric)
      {
        // 出台10项民生政策,惠及251万人
        figure.metric = last.metric + metric
        figure.rule.notes.insert(.owner)
      } else if figure.quantity.isCount, metric.has("安排", at: 0), !heading(figure, memory).isEmpty {
        // 城市工程建设情况。全年安排21项
        figure.metric = heading(figure, memory)
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
}

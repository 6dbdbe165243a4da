/// What numbers behind 分别 measure that name nothing themselves.
extension FigureReader {
  /// What the figures before measure, as many as stand behind 分别: a row of them or one each.
  func rowBefore(_ figure: Figure, _ count: Int, _ text: Scalars, _ memory: MetricMemory) -> [Scalars]? {
    guard figure.before.contains(where: { text.has("分别", at: $0) }) else { return nil }
    let row = memory.past.filter {
      $0.sentence == figure.sentence && !$0.metric.isEmpty && $0.rule.base != .shareOfLast
        && $0.end <= figure.quantity.start
    }.suffix(count).map(\.metric)
    return row.count == count && Set(row.map(\.text)).count == count ? row : nil
  }

  /// 甲业、乙业两大产业,分别增长5%、7%; 起数和人数实现“双下降”,分别下降5%、7%: what the clause before names, one each.
  func namesBefore(_ shared: Figure, _ text: Scalars, _ count: Int, _ memory: MetricMemory) -> [Scalars]? {
    guard text.has("分别", at: PhraseFinder.skippingMarks(text, shared.before.lowerBound, shared.before.upperBound)),
      let clause = metrics.clauseBefore(shared, text), memory.last.map({ $0.end <= clause.lowerBound }) ?? true
    else { return nil }
    let object = metrics.phrases.object(text, clause, isShared: true)
    var end = object.upperBound
    for position in object.dropFirst(3) {
      // 两大产业, 3个行业: how many they are.
      let isSum = NumeralCharacter.digit(text[position]) != nil && text.character(position + 1).isOne(of: "大个项类")
      let verb = words.beginning(text, at: position, limit: end, roles: [.reach, .rise, .fall, .predicate])
      if isSum || verb.map({ $0.end - position > 1 }) ?? false {
        end = position
        break
      }
    }
    return coordination.split(text.slice(object.lowerBound..<end), into: count, isOneKind: true)
  }
}

/// Names of several who have or did what is measured, which are no part of it.
extension MetricFinder {
  /// What stands behind several names that open the words before a number: 营业收入 of 甲园区、乙园区营业收入; nil where there
  /// are none, or where each has a number of its own (分别).
  func behindOwners(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Range<Int>? {
    if figure.quantity.isRank || figure.deedStart != nil { return nil }
    let range = figure.before
    let opening = PhraseFinder.skippingMarks(text, range.lowerBound, range.upperBound)
    guard let list = memory.names.owners(text, opening..<range.upperBound), list.count > 1,
      list.end + 2 <= range.upperBound, !range.contains(where: { text.has("分别", at: $0) })
    else { return nil }
    var start = list.end
    if text.character(start) == "等" { start += 1 }
    if text.character(start).isOne(of: "占之间的") { return nil }
    let rest = phrases.object(text, leads.read(text, start..<range.upperBound).phrase)
    // 甲市、乙市经济总量: of each of them.
    for word: StaticString in ["经济总量", "地区生产总值", "生产总值"]
    where rest.count == word.scalarCount && text.has(word, at: rest.lowerBound) { return nil }
    return phrases.isTooGeneral(text, rest) ? nil : start..<range.upperBound
  }

  /// The object before a number, without a list of names before its own noun: 引进甲国、乙国专家 counts 引进专家. Names alone
  /// measure nothing. A property is kept with the names whose it is: 甲市、乙市经济总量.
  func withoutNames(_ figure: Figure, _ text: Scalars, _ object: Range<Int>, _ memory: MetricMemory) -> Scalars {
    guard let list = memory.names.list(text, object) else { return text.slice(object) }
    if list.end == object.upperBound {
      // 举办甲论坛、乙活动9场: the last of what was held is counted.
      if list.count > 1, figure.quantity.isCount,
        words.ending(text, at: object.lowerBound, limit: 0, roles: .act) != nil,
        let mark = object.last(where: { text.character($0) == "、" })
      {
        return text.slice(mark + 1..<object.upperBound)
      }
      return memory.last?.sentence != figure.sentence || list.count < 2 ? text.slice(object) : .empty
    }
    var start = list.end
    let isOpen = text.character(start) == "等"
    if isOpen { start += 1 }
    if list.count < 2, !isOpen { return text.slice(object) }
    let rest = phrases.object(text, start..<object.upperBound)
    if rest.count < 2 || measureTail(text, rest) != nil { return text.slice(object) }
    // 甲区、乙区、丙区: a further name that was not recognised.
    let isPlace = text.character(rest.upperBound - 1).isOne(of: "区县市镇乡园") && rest.count <= 5
    if text.character(list.end) == "、", isPlace { return memory.lastMetric.isEmpty ? text.slice(object) : .empty }
    guard phrases.isTooGeneral(text, rest) else { return text.slice(rest) }
    if isOpen { return text.slice(object) }
    let verb = words.ending(text, at: object.lowerBound, limit: max(0, object.lowerBound - 4), roles: .act)
    return verb.map { text.slice($0.start..<object.lowerBound) + text.slice(rest) } ?? text.slice(object)
  }

  /// 拓市场、优结构、稳主体: deeds of three characters in a row.
  func isSlogans(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.count >= 7 && range.count % 4 == 3
      && range.allSatisfy { (text.character($0) == "、") == (($0 - range.lowerBound) % 4 == 3) }
  }
}

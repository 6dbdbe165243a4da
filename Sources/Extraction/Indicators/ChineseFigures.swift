/// Chinese numerals as figures: two real things (两台冷冻电镜), not a way to structure the text (三个方向).
extension FigureFilter {
  /// Chinese numerals count real things (两台冷冻电镜) or structure the text (三个方向).
  func isChineseFigure(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    if quantity.numeral.form == .bare { return quantity.qualifier != .exact && unit.figure == .yes }
    let least = quantity.qualifier == .exact ? 11 : 10
    let isLarge = quantity.numeral.end - quantity.numeral.start >= 2 && (quantity.value?.smallInteger ?? 99) >= least
    let isOne = quantity.value?.smallInteger == 1
    // 双十条, “新十条”: the name of a policy.
    if text.character(quantity.start - 1).isOne(of: "双新“") { return false }
    // 零部件, 零距离.
    if quantity.value?.isZero == true { return false }
    if isCountBehindNoun(text, quantity, unit, clause) { return true }
    // 赴内地招商三次: how often, where nothing follows.
    if unit.traits.contains(.times), !isOne, quantity.end >= clause.upperBound, quantity.start - clause.lowerBound >= 4,
      quantity.numeral.form == .chinese, quantity.value?.smallInteger ?? 0 > 1, Scalars.isHan(text[quantity.start - 1])
    {
      return true
    }
    // 榜单两批共87项
    if unit.kind == .count, !isOne, text.character(quantity.end) == "共",
      NumeralCharacter.arabicDigit(text[quantity.end + 1]) != nil
    {
      return true
    }
    // 每月至少开展一次活动
    if isOne, isLeast(text, quantity, clause),
      words.ending(text, at: quantity.start, limit: clause.lowerBound, roles: .act) != nil
    {
      return true
    }
    // 二期, 二类: an ordinal; two of a thing are 两.
    if text.character(quantity.numeral.start) == "二", quantity.numeral.end == quantity.numeral.start + 1 {
      return false
    }
    switch unit.chinese {
    case .no: return false
    case .yes:
      if isOne, unit.kind == .count { return isDone(text, before: quantity.start, limit: clause.lowerBound) }
      return true
    case .concrete:
      if isOne { return false }
      // 两项指标: the measures before.
      if text.has("指标", at: quantity.end) { return false }
      if unit.traits.contains(.phase), !isThingBefore(text, quantity, clause) { return false }
      if isLarge || quantity.qualifier != .exact && quantity.numeral.form != .chinese, unit.figure == .yes {
        return !isAbstract(text, quantity, clause)
      }
      if RankReader.isBoundary(text, quantity.end) {
        // 发行两期: the thing stands before.
        return isThingBefore(text, quantity, clause)
      }
      return isCountedThing(text, from: quantity.end, limit: clause.upperBound)
    }
  }

  /// 至少 before the number, or before the deed before it.
  private func isLeast(_ text: Scalars, _ quantity: Quantity, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, quantity.start - 4)..<quantity.start).contains { text.has("至少", at: $0) }
  }

  /// 新增二级节点一个, 科技项目一项通过验收: behind a noun, at the end of a clause or before a verb, a number counts.
  func isCountBehindNoun(_ text: Scalars, _ quantity: Quantity, _ unit: Unit, _ clause: Range<Int>) -> Bool {
    guard unit.kind == .count, unit.figure == .yes, !unit.traits.contains(.phase), quantity.qualifier == .exact else {
      return false
    }
    var start = quantity.start
    if text.character(start - 1).isOne(of: "）”)") { start -= 1 }
    let isClosed = start < quantity.start
    guard start - clause.lowerBound >= 3,
      isClosed || words.ending(text, at: start, limit: clause.lowerBound, roles: [.thing, .generic]) != nil
    else { return false }
    let next = quantity.end
    if next >= clause.upperBound || text.character(next) == "、" {
      // No phrase is longer; this keeps clauses without marks linear.
      let isStated = (max(clause.lowerBound, start - 90)..<start).contains {
        words.beginning(text, at: $0, limit: start, roles: [.act, .add]) != nil || text.character($0) == "各"
      }
      return isStated || !isClosed && quantity.value?.smallInteger != 1
    }
    return !isClosed && words.beginning(text, at: next, limit: clause.upperBound, roles: .predicate) != nil
      && Scalars.isHan(text[next])
  }

  func isThingBefore(_ text: Scalars, _ quantity: Quantity, _ clause: Range<Int>) -> Bool {
    let roles: FigureWords.Roles = quantity.unit?.traits.contains(.phase) ?? false ? .act : [.thing, .act]
    return words.ending(text, at: quantity.start, limit: clause.lowerBound, roles: roles) != nil
  }

  /// 认定一家: one is a figure only as the object of a deed.
  func isDone(_ text: Scalars, before start: Int, limit: Int) -> Bool {
    guard let match = words.ending(text, at: start, limit: limit, roles: [.act, .add, .adverb]) else { return false }
    return match.roles.contains(.act) || match.roles.contains(.add)
  }

  func isAbstract(_ text: Scalars, _ quantity: Quantity, _ clause: Range<Int>) -> Bool {
    let phrase = quantity.end..<min(clause.upperBound, quantity.end + 10)
    return words.first(text, in: phrase, roles: .abstract) != nil && words.first(text, in: phrase, roles: .thing) == nil
  }

  func isCountedThing(_ text: Scalars, from start: Int, limit: Int) -> Bool {
    let phrase = start..<max(start, min(limit, start + 14))
    guard let thing = words.first(text, in: phrase, roles: .thing) else { return false }
    if phrase.lowerBound..<thing.range.lowerBound ~= (phrase.first { Clauses.mark(text, $0) != .none } ?? -1) {
      return false
    }
    var rest = phrase
    while let abstract = words.first(text, in: rest, roles: .abstract) {
      // 示范区要求: the requirement is meant.
      if thing.range.upperBound == abstract.range.lowerBound { return false }
      if thing.range.lowerBound < abstract.range.lowerBound { return true }
      // 重点片区, 关键性指标: how the thing is called.
      guard isAttribute(text, abstract.range) else { return false }
      rest = abstract.range.upperBound..<rest.upperBound
    }
    return true
  }

  /// 花卉、茶叶等七大共同体: behind examples the number says how many there are, unless of what no one counts.
  func isSumOfExamples(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    guard text.character(quantity.start - 1) == "等" else { return false }
    let phrase = quantity.end..<max(quantity.end, min(clause.upperBound, quantity.end + 10))
    return words.first(text, in: phrase, roles: .abstract) == nil
  }

  private func isAttribute(_ text: Scalars, _ word: Range<Int>) -> Bool {
    if text.character(word.upperBound) == "的" { return false }
    return words.lists.begins(.attributes, text, at: word.lowerBound)
  }

  /// 甲业、乙业、丙业三大工程: the number sums up the list before it; behind 等 it says how many there are. Places and carriers are
  /// counted all the same: 甲、乙、丙三大枢纽.
  func isSumOfList(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    let phrase = quantity.end..<max(quantity.end, min(clause.upperBound, quantity.end + 14))
    if let thing = words.first(text, in: phrase, roles: .thing),
      !words.isWhole(text, thing.range, roles: [.generic, .abstract]) || text.has("平台", at: thing.range.lowerBound)
    {
      return false
    }
    let before = quantity.start - 1
    guard before > clause.lowerBound,
      Scalars.isHan(text[before]) || text.character(before).isOne(of: "”）)"),
      text.character(before) != "等",
      words.ending(text, at: quantity.start, limit: clause.lowerBound, roles: [.act, .cut, .predicate, .soft]) == nil
    else { return false }
    return (max(clause.lowerBound, before - 40)..<before).contains { text.character($0) == "、" }
  }
}

/// Tells figures from the other numbers of a report: dates, ordinals, numbers in names, slogans and headings.
struct FigureFilter: Sendable {
  let words: FigureWords

  /// - Parameters:
  ///   - quoted: stretches between quotation marks that are names or slogans.
  ///   - names: names that were recognised; a number inside one is part of it.
  func isFigure(_ quantity: Quantity, in text: Scalars, clause: Range<Int>, quoted: [Range<Int>], names: [Range<Int>])
    -> Bool
  {
    if quantity.isOrdinal { return false }
    if Self.isInside(quantity, quoted) || Self.isInside(quantity, names) { return false }
    // 一个全市第一: a feat as a noun.
    if quantity.isRank { return text.character(quantity.start - 1) != "个" }
    if text.character(quantity.start - 1) == "第" || text.character(quantity.numeral.start - 1) == "第" { return false }
    guard let unit = quantity.unit else { return isFigureWithoutUnit(quantity, in: text, clause: clause) }
    if isPhase(quantity, unit, in: text) || isSize(quantity, in: text) || isClass(quantity, unit, in: text) {
      return false
    }
    switch quantity.numeral.form {
    case .arabic, .fraction:
      if unit.figure == .no { return isLifeSpan(quantity, unit, in: text, clause: clause) }
      return !isVersionOrHeading(quantity, in: text)
    case .mask:
      return unit.figure != .no
    case .chinese, .bare:
      return isChineseFigure(quantity, unit, in: text, clause: clause)
    }
  }

  static func isInside(_ quantity: Quantity, _ ranges: [Range<Int>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= quantity.numeral.start { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= quantity.numeral.start
      && quantity.numeral.end <= ranges[low].upperBound
  }

  /// 千亿元级, 3年期, 每万人: a class or a basis, not an amount.
  private func isSize(_ quantity: Quantity, in text: Scalars) -> Bool {
    let next = text.character(quantity.end)
    if next == "级" || (next == "期" && quantity.unit?.kind == .time) { return true }
    return text.character(quantity.start - 1) == "每" && quantity.unit?.kind == .count
  }

  /// 地铁4号线2期: which one, not how many.
  private func isPhase(_ quantity: Quantity, _ unit: Unit, in text: Scalars) -> Bool {
    unit.name == "期" && "线园区程目场地楼城厂库站路桥".unicodeScalars.contains(text.character(quantity.start - 1))
  }

  /// 10亿元以上项目: a class of projects; 24小时开放, 15分钟生活圈: how something is, not how much; 07时41分.
  private func isClass(_ quantity: Quantity, _ unit: Unit, in text: Scalars) -> Bool {
    let next = text[quantity.end]
    switch unit.kind {
    case .money:
      guard text.has("以上", at: quantity.end - 2) || text.has("以下", at: quantity.end - 2) else { return false }
      return Scalars.isHan(next) || next == 0x2F || quantity.numeral.form == .bare
    case .time:
      return Scalars.isHan(next) && quantity.qualifier == .exact
        && words.ending(text, at: quantity.start, limit: max(0, quantity.start - 4), roles: [.reach, .rise, .fall])
          == nil
    case .score:
      return "时点:：".unicodeScalars.contains(text.character(quantity.numeral.start - 1))
    default: return false
    }
  }

  /// 人均预期寿命达82.5岁: an age that was measured.
  private func isLifeSpan(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    guard unit.name == "岁" || unit.name == "周岁" else { return false }
    let limit = max(clause.lowerBound, quantity.start - 30)
    return (limit..<quantity.start).contains { text.has("寿命", at: $0) || text.has("平均年龄", at: $0) }
  }

  private func isVersionOrHeading(_ quantity: Quantity, in text: Scalars) -> Bool {
    // 1.2.3: what follows a point and a digit.
    text.character(quantity.numeral.start - 1) == "."
      && NumeralCharacter.arabicDigit(text[quantity.numeral.start - 2]) != nil
  }

  /// Numbers without a unit: 十大平台, 102的任务数, 指数达到85.6, 三分之二; anything else is no figure.
  private func isFigureWithoutUnit(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    if quantity.numeral.form == .fraction {
      return text.character(quantity.numeral.start + 1) != "/" && text.character(quantity.numeral.end - 2) != "/"
        && quantity.numeral.end - quantity.numeral.start > 0 && !hasSlash(quantity, text)
    }
    if quantity.unitName != nil { return true }
    if quantity.numeral.form == .mask {
      // **万达 hides a name.
      return NumeralCharacter.largePower(text[quantity.numeral.end - 1]) != nil && !Scalars.isHan(text[quantity.end])
    }
    if quantity.numeral.form == .bare { return false }
    if text.character(quantity.end - 1) == "大", (2...12).contains(quantity.value?.smallInteger ?? 99) {
      return isCountedThing(text, from: quantity.end, limit: clause.upperBound)
    }
    if quantity.numeral.form == .chinese { return false }
    // 近20万各民族家庭, 追回资金601.56万
    if NumeralCharacter.largePower(text[quantity.numeral.end - 1]) != nil { return text.character(quantity.end) != "级" }
    guard quantity.value?.isInteger == true else { return false }
    let after = text.character(quantity.end) == "的" ? quantity.end + 1 : quantity.end
    if words.beginning(text, at: after, limit: clause.upperBound, roles: .unitlike) != nil { return true }
    return false
  }

  private func hasSlash(_ quantity: Quantity, _ text: Scalars) -> Bool {
    (quantity.numeral.start..<quantity.numeral.end).contains { text.character($0) == "/" }
  }

  /// Chinese numerals count real things (两台冷冻电镜) or structure the text (三个方向).
  private func isChineseFigure(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    if quantity.numeral.form == .bare { return quantity.qualifier != .exact && unit.figure == .yes }
    let isLarge = quantity.numeral.end - quantity.numeral.start >= 2 && (quantity.value?.smallInteger ?? 99) >= 11
    let isOne = quantity.value?.smallInteger == 1
    // 双十条, “新十条”: the name of a policy.
    if "双新“".unicodeScalars.contains(text.character(quantity.start - 1)) { return false }
    // 零部件, 零距离.
    if quantity.value?.isZero == true { return false }
    if isCountBehindNoun(text, quantity, unit, clause) { return true }
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
      if unit.name == "期", !isThingBefore(text, quantity, clause) { return false }
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

  /// 新增二级节点一个, 科技项目一项通过验收: behind a noun, at the end of a clause or before a verb, a number counts.
  private func isCountBehindNoun(_ text: Scalars, _ quantity: Quantity, _ unit: Unit, _ clause: Range<Int>) -> Bool {
    guard unit.kind == .count, unit.figure == .yes, unit.name != "期", quantity.qualifier == .exact else { return false }
    var start = quantity.start
    if "）)”".unicodeScalars.contains(text.character(start - 1)) { start -= 1 }
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

  private func isThingBefore(_ text: Scalars, _ quantity: Quantity, _ clause: Range<Int>) -> Bool {
    let roles: FigureWords.Roles = quantity.unit?.name == "期" ? .act : [.thing, .act]
    return words.ending(text, at: quantity.start, limit: clause.lowerBound, roles: roles) != nil
  }

  /// 认定一家: one is a figure only as the object of a deed.
  private func isDone(_ text: Scalars, before start: Int, limit: Int) -> Bool {
    guard let match = words.ending(text, at: start, limit: limit, roles: [.act, .add, .adverb]) else { return false }
    return match.roles.contains(.act) || match.roles.contains(.add)
  }

  private func isAbstract(_ text: Scalars, _ quantity: Quantity, _ clause: Range<Int>) -> Bool {
    let phrase = quantity.end..<min(clause.upperBound, quantity.end + 10)
    return words.first(text, in: phrase, roles: .abstract) != nil && words.first(text, in: phrase, roles: .thing) == nil
  }

  private func isCountedThing(_ text: Scalars, from start: Int, limit: Int) -> Bool {
    let phrase = start..<max(start, min(limit, start + 14))
    guard let thing = words.first(text, in: phrase, roles: .thing) else { return false }
    if phrase.lowerBound..<thing.range.lowerBound ~= (phrase.first { Clauses.mark(text, $0) != .none } ?? -1) {
      return false
    }
    guard let abstract = words.first(text, in: phrase, roles: .abstract) else { return true }
    return thing.range.lowerBound < abstract.range.lowerBound
  }
}

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
    if Self.isInside(quantity, quoted) || Self.isInside(quantity, names), !isCountNotName(quantity, names) {
      return false
    }
    // 一个全市第一: a feat as a noun.
    if quantity.isRank { return text.character(quantity.start - 1) != "个" || text.character(quantity.start) != "全" }
    if text.character(quantity.start - 1) == "第" || text.character(quantity.numeral.start - 1) == "第" { return false }
    if isPointedAt(quantity, in: text) || isRoad(quantity, in: text) { return false }
    if isCounter(quantity, in: text) { return false }
    guard let unit = quantity.unit else { return isFigureWithoutUnit(quantity, in: text, clause: clause) }
    if isPartOfWord(quantity, unit, in: text) { return false }
    if isStructure(quantity, unit, in: text) || isPhase(quantity, unit, in: text) || isSize(quantity, in: text)
      || isClass(quantity, unit, in: text, clause: clause)
    {
      return false
    }
    if unit.traits.contains(.medal) { return isMedals(quantity, in: text, clause: clause) }
    if quantity.numeral.form == .bare, isPassedThreshold(quantity, unit, in: text) { return true }
    switch quantity.numeral.form {
    case .arabic, .fraction:
      if unit.figure == .no {
        return isLifeSpan(quantity, unit, in: text, clause: clause) || isHeld(quantity, unit, in: text, clause: clause)
          || isSchooling(quantity, unit, in: text, clause: clause)
          || isRainfall(quantity, unit, in: text, clause: clause)
      }
      return !isVersionOrHeading(quantity, in: text)
    case .mask:
      return unit.figure != .no
    case .chinese, .bare:
      return isChineseFigure(quantity, unit, in: text, clause: clause)
    }
  }

  /// 唯一一个平台, 这5个增幅, 双10条: nothing is counted.
  private func isPointedAt(_ quantity: Quantity, in text: Scalars) -> Bool {
    switch text.character(quantity.start - 1) {
    case "唯", "这": true
    // 双双超过千万人次
    case "双": quantity.isCount && quantity.numeral.form != .mask && text.character(quantity.start - 2) != "双"
    // 前三批共有12家
    case "前": text.character(quantity.end - 1) == "批"
    // 人才新政45条: what it is called.
    case "政": text.has("新政", at: quantity.start - 2) && text.character(quantity.end - 1) == "条"
    // 分13个领域推进
    case "分": words.beginning(text, at: quantity.end, roles: .abstract) != nil
    default: text.has("上述", at: quantity.start - 2) || text.has("唯一", at: quantity.start - 2)
    }
  }

  /// S308道路, G104国道: one capital letter and a number are a name.
  private func isRoad(_ quantity: Quantity, in text: Scalars) -> Bool {
    let letter = quantity.start - 1
    guard letter >= 0, quantity.numeral.form == .arabic, (0x41...0x5A).contains(text[letter]) else { return false }
    return !Scalars.isLatinLetter(text[letter - 1]) && text.character(letter - 1) != "&"
  }

  /// 床位4399张: a firm that is called by a number is not meant where a unit follows.
  private func isCountNotName(_ quantity: Quantity, _ names: [Range<Int>]) -> Bool {
    quantity.unit != nil && quantity.numeral.form == .arabic
      && names.contains(quantity.numeral.start..<quantity.numeral.end)
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

  /// 4个方面, 跨过3个千亿元台阶: what structures the text, or a figure of speech.
  private func isStructure(_ quantity: Quantity, _ unit: Unit, in text: Scalars) -> Bool {
    guard unit.kind == .count, !unit.traits.isDisjoint(with: [.piece, .big]) else { return false }
    if words.lists.begins(.structures, text, at: quantity.end) { return true }
    return (quantity.end..<quantity.end + 7).contains { position in
      text.has("台阶", at: position) || text.has("大关", at: position)
    }
  }

  /// 千亿元级, 3年期, 每万人: a class or a basis, not an amount.
  private func isSize(_ quantity: Quantity, in text: Scalars) -> Bool {
    let next = text.character(quantity.end)
    if next == "级" || (next == "期" && quantity.unit?.kind == .time) { return true }
    return text.character(quantity.start - 1) == "每" && quantity.unit?.kind == .count
  }

  /// 地铁4号线2期: which one, not how many.
  private func isPhase(_ quantity: Quantity, _ unit: Unit, in text: Scalars) -> Bool {
    unit.traits.contains(.phase) && text.character(quantity.start - 1).isOne(of: "线园区程目场地楼城厂库站路桥")
  }

  private func isVersionOrHeading(_ quantity: Quantity, in text: Scalars) -> Bool {
    // 1.2.3: what follows a point and a digit.
    text.character(quantity.numeral.start - 1) == "."
      && NumeralCharacter.arabicDigit(text[quantity.numeral.start - 2]) != nil
  }

  /// Numbers without a unit: 十大平台, 102的任务数, 指数达到85.6, 三分之二; anything else is no figure.
  private func isFigureWithoutUnit(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    if quantity.numeral.form == .fraction {
      return !hasSlash(quantity, text) || isShareWithSlash(quantity, text, clause)
    }
    if quantity.unitName != nil { return true }
    if quantity.numeral.form == .mask {
      // **万达 hides a name.
      return NumeralCharacter.largePower(text[quantity.numeral.end - 1]) != nil && !Scalars.isHan(text[quantity.end])
    }
    // 生产总值突破万亿
    if quantity.numeral.form == .bare {
      return quantity.numeral.start - quantity.start >= 2 && quantity.numeral.end - quantity.numeral.start >= 2
        && Clauses.mark(text, quantity.end) != .none
        && words.ending(text, at: quantity.start, limit: clause.lowerBound, roles: [.measure, .adverb]) != nil
    }
    if quantity.isProportion { return true }
    if text.character(quantity.end - 1) == "大", (2...12).contains(quantity.value?.smallInteger ?? 99) {
      if isSumOfList(quantity, in: text, clause: clause) || isSeries(quantity, in: text) { return false }
      if isSumOfExamples(quantity, in: text, clause: clause) { return true }
      return isCountedThing(text, from: quantity.end, limit: clause.upperBound)
        || isBranchOfIndustry(quantity, in: text, clause: clause)
    }
    if quantity.numeral.form == .chinese { return false }
    // 近20万各民族家庭, 追回资金601.56万
    if NumeralCharacter.largePower(text[quantity.numeral.end - 1]) != nil {
      return text.character(quantity.end) != "级" && !isPopulous(quantity, in: text)
    }
    if isIndex(quantity, in: text, clause: clause) { return true }
    guard quantity.value?.isInteger == true else { return false }
    let after = text.character(quantity.end) == "的" ? quantity.end + 1 : quantity.end
    if words.beginning(text, at: after, limit: clause.upperBound, roles: .unitlike) != nil { return true }
    return false
  }

  /// 指数达到85.6, 收入比由2.9:1降至2.2:1, 满意度从84提升至89: a number without a unit that is measured all the same.
  private func isIndex(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    guard quantity.numeral.form == .arabic, !Scalars.isLatinLetter(text[quantity.end]),
      !text.character(quantity.end).isOne(of: "–—～－至：∶︰-~:")
    else { return false }
    let isStart = text.character(quantity.start - 1).isOne(of: "从由")
    if Scalars.isHan(text[quantity.end]) {
      // 从84提升至89: what leads to the second number.
      guard isStart, words.beginning(text, at: quantity.end, limit: clause.upperBound, roles: .change) != nil else {
        return false
      }
    }
    if isIndexBefore(text, quantity.start - 1, limit: clause.lowerBound) { return true }
    var end = quantity.start
    while let lead = words.ending(text, at: end, limit: clause.lowerBound, roles: .change) { end = lead.start }
    if end < quantity.start, let start = valueStart(text, end, limit: clause.lowerBound) { end = start }
    return isIndexBefore(text, end, limit: clause.lowerBound)
  }

  /// 从 of 从2.9:1 that ends at `end`: where the value that a change began with stands.
  private func valueStart(_ text: Scalars, _ end: Int, limit: Int) -> Int? {
    var start = end
    while start > max(limit, end - 12),
      NumeralCharacter.arabicDigit(text[start - 1]) != nil || text.character(start - 1).isOne(of: ".：∶︰:")
    {
      start -= 1
    }
    return start < end && text.character(start - 1).isOne(of: "从由") ? start - 1 : nil
  }

  func isIndexBefore(_ text: Scalars, _ end: Int, limit: Int) -> Bool {
    words.ending(text, at: end, limit: limit, roles: .index) != nil
  }

  /// 占全市1/4, 超1/5; but not 24/7.
  private func isShareWithSlash(_ quantity: Quantity, _ text: Scalars, _ clause: Range<Int>) -> Bool {
    guard quantity.numeral.end - quantity.numeral.start <= 4, quantity.value.map({ $0.smallInteger == nil }) ?? false
    else { return false }
    // 承担全省1/4的任务
    let isOfWhole = text.character(quantity.start - 2) == "全" && text.character(quantity.end) == "的"
    return quantity.qualifier != .exact || isOfWhole
      || (max(clause.lowerBound, quantity.start - 12)..<quantity.start).contains { text.character($0) == "占" }
  }

  private func hasSlash(_ quantity: Quantity, _ text: Scalars) -> Bool {
    (quantity.numeral.start..<quantity.numeral.end).contains { text.character($0) == "/" }
  }
}

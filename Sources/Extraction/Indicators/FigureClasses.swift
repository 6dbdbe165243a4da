/// Numbers with a unit that are amounts in some places and in others say how or which.
extension FigureFilter {
  /// 浏览次数：1532次: how often the page was looked at.
  func isCounter(_ quantity: Quantity, in text: Scalars) -> Bool {
    var end = quantity.start - 1
    while Scalars.isSpace(text[end]) { end -= 1 }
    guard text.character(end).isOne(of: "：:") else { return false }
    return words.lists.ends(.looks, text, at: words.lists.start(.countsOfLooks, text, endingAt: end) ?? end)
  }

  /// 10亿元以上项目: a class of projects; 24小时开放, 15分钟生活圈: how something is, not how much; 07时41分.
  func isClass(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    let next = text[quantity.end]
    if isSizeOfCounted(quantity, text) { return true }
    switch unit.kind {
    case .money:
      if isLeague(quantity, text) { return true }
      // 保持在千亿元以上: a value, where nothing follows.
      if quantity.numeral.form == .bare, Clauses.mark(text, quantity.end) != .none,
        words.ending(text, at: quantity.start, limit: max(0, quantity.start - 4), roles: .reach) != nil
      {
        return false
      }
      // 制造业项目(10亿元以上)
      if text.character(quantity.start - 1).isOne(of: "（("), text.character(quantity.end).isOne(of: "）)") {
        return text.has("以上", at: quantity.end - 2) || text.has("以下", at: quantity.end - 2)
      }
      guard text.has("以上", at: quantity.end - 2) || text.has("以下", at: quantity.end - 2) else { return false }
      return Scalars.isHan(next) || next == 0x2F || quantity.numeral.form == .bare
    // 百亩以上地块有26宗
    case .area, .mass:
      return isRound(quantity, text) && quantity.qualifier == .over && Scalars.isHan(next)
        && text.has("以上", at: quantity.end - 2)
    // 占比超过10%的有44种
    case .percent:
      return quantity.qualifier != .exact && isWhich(text, quantity.end)
    case .time:
      // 15分钟社区生活圈: how near everything is.
      if (quantity.end..<min(clause.upperBound, quantity.end + 8)).contains(where: { text.character($0) == "圈" }) {
        return true
      }
      if text.has("实现", at: quantity.start - 2), Scalars.isHan(next), quantity.qualifier == .exact { return true }
      return Scalars.isHan(next) && quantity.qualifier == .exact
        && words.ending(text, at: quantity.start, limit: max(0, quantity.start - 4), roles: [.reach, .rise, .fall])
          == nil
    // 50米内换乘
    case .length:
      return next == Unicode.Scalar("内").value && Scalars.isHan(text[quantity.end + 1])
        || isDimension(quantity, text, clause)
    case .score:
      // 600分以上1865人
      if text.has("以上", at: quantity.end - 2), next == 0x7684 || NumeralCharacter.arabicDigit(next) != nil {
        return true
      }
      return text.character(quantity.numeral.start - 1).isOne(of: "时点：:")
    // 吞吐量超千万人次的机场
    case .count:
      return isDrugClass(quantity, unit, text) || isSizeOfPlaces(quantity, text)
        || isRound(quantity, text) && text.character(quantity.end) == "的" && isLeague(quantity, text)
    default: return false
    }
  }

  /// 时速300公里列车, 90米口径望远镜; 5000米深水装备 where no deed stands before: how large a thing is.
  private func isDimension(_ quantity: Quantity, _ text: Scalars, _ clause: Range<Int>) -> Bool {
    guard quantity.qualifier == .exact, Scalars.isHan(text[quantity.end]) else { return false }
    if text.has("时速", at: quantity.start - 2) || text.has("口径", at: quantity.end) { return true }
    guard
      quantity.start == clause.lowerBound || text.character(quantity.start - 1) == "、"
        || PhraseFinder.doerEndings.contains(text[quantity.start - 1])
    else { return false }
    return words.first(text, in: quantity.end..<min(clause.upperBound, quantity.end + 14), roles: .device) != nil
      && words.first(text, in: clause.lowerBound..<quantity.start, roles: [.act, .add, .cut]) == nil
  }

  /// 三元正极, 二元结构: so many parts, no money; 五台山, 六盘山: names; 三期改扩建: which one.
  func isPartOfWord(_ quantity: Quantity, _ unit: Unit, in text: Scalars) -> Bool {
    guard quantity.numeral.form == .chinese, quantity.qualifier == .exact,
      quantity.numeral.end == quantity.numeral.start + 1, Scalars.isHan(text[quantity.end])
    else { return false }
    if unit.traits.contains(.coined) { return text.character(quantity.end - 1) == "元" }
    if text.character(quantity.end) == "山" { return !text.character(quantity.end - 1).isOne(of: "座个") }
    return unit.traits.contains(.phase) && text.character(quantity.numeral.start) != "两"
      && (words.lists.begins(.renewingVerbs, text, at: quantity.end)
        || text.character(quantity.end).isOne(of: "改扩续建工项"))
  }

  /// 百亿, 十亿, 千: powers of ten alone.
  func isRound(_ quantity: Quantity, _ text: Scalars) -> Bool {
    (quantity.numeral.start..<quantity.numeral.end).allSatisfy {
      NumeralCharacter.smallPower(text[$0]) != nil || NumeralCharacter.largePower(text[$0]) != nil
    }
  }

  /// 人均预期寿命达82.5岁: an age that was measured.
  func isLifeSpan(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    guard unit.traits.contains(.age) else { return false }
    let limit = max(clause.lowerBound, quantity.start - 30)
    return (limit..<quantity.start).contains { text.has("寿命", at: $0) || text.has("平均年龄", at: $0) }
  }

  /// 平均受教育年限达到11.5年, 由2020年的9.8年提高到2025年的10.6年: years that were measured.
  func isSchooling(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    // 10.6年左右
    let isQualifiedBehind = text.has("左右", at: quantity.end - 2) || text.has("以上", at: quantity.end - 2)
    let last = text.character(quantity.end - (isQualifiedBehind ? 3 : 1))
    guard unit.kind == .date, last.isOne(of: "年月"), quantity.numeral.end - quantity.numeral.start <= 5,
      quantity.value?.smallInteger ?? 0 < 1000
    else { return false }
    // No date has a fraction.
    let reach = quantity.value?.smallInteger == nil ? 40 : 12
    // 去化周期18个月, 累计结余可支付22个月
    return (max(clause.lowerBound, quantity.start - reach)..<quantity.start).contains {
      text.has("年限", at: $0)
        || last == "月" && (text.has("周期", at: $0) || text.has("可支付", at: $0))
    }
  }

  /// 平均降雨量756.3毫米.
  func isRainfall(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    guard unit.kind == .length, text.has("毫米", at: quantity.end - 2) else { return false }
    return (max(clause.lowerBound, quantity.start - 14)..<quantity.start).contains {
      text.has("降雨", at: $0) || text.has("降水", at: $0) || text.has("雨量", at: $0)
    }
  }

  /// 1类创新药, 2类改良型新药, 3类医疗器械: how it was registered.
  private func isDrugClass(_ quantity: Quantity, _ unit: Unit, _ text: Scalars) -> Bool {
    guard unit.traits.contains(.kind), quantity.numeral.form == .arabic, quantity.value?.smallInteger ?? 9 <= 3 else {
      return false
    }
    return words.lists.begins(.drugs, text, at: quantity.end)
  }

  /// 20万以上人口县: which counties are meant.
  func isPopulous(_ quantity: Quantity, in text: Scalars) -> Bool {
    guard text.has("以上", at: quantity.end - 2), text.has("人口", at: quantity.end) else { return false }
    return (quantity.end + 2..<quantity.end + 5).contains { text.character($0).isOne(of: "县市镇乡村") }
  }

  /// “科技强农”八大行动: a programme by the number of its parts.
  func isSeries(_ quantity: Quantity, in text: Scalars) -> Bool {
    text.character(quantity.start - 1) == "”"
      && (text.has("工程", at: quantity.end) || text.has("行动", at: quantity.end) || text.has("任务", at: quantity.end))
  }

  /// 大力发展三大先导产业: branches are counted where a deed has them as its object.
  func isBranchOfIndustry(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    guard
      words.ending(text, at: quantity.start, limit: clause.lowerBound, roles: [.act, .soft, .rise]) != nil
        || text.has("发展", at: quantity.start - 2)
        // 五大特色产业产值达…
        || PhraseFinder.skippingMarks(text, clause.lowerBound, clause.upperBound) == quantity.start
    else { return false }
    // 甲业、乙业服务三大产业
    if (clause.lowerBound..<quantity.start).contains(where: { text.character($0).isOne(of: "、和") }) { return false }
    let phrase = quantity.end..<max(quantity.end, min(clause.upperBound - 1, quantity.end + 8))
    return phrase.contains { text.has("产业", at: $0) || text.has("行业", at: $0) }
  }

  /// 夺得9金、5银、6铜, 12金8银: medals in a row, or behind a verb of winning.
  func isMedals(_ quantity: Quantity, in text: Scalars, clause: Range<Int>) -> Bool {
    let next = text[quantity.end]
    guard quantity.numeral.form == .arabic, quantity.qualifier == .exact,
      RankReader.isBoundary(text, quantity.end) || NumeralCharacter.arabicDigit(next) != nil
    else { return false }
    let mark = text.character(quantity.start - 1) == "、" ? quantity.start - 2 : quantity.start - 1
    if text.character(mark).isOne(of: "金银"), NumeralCharacter.arabicDigit(text[mark - 1]) != nil { return true }
    return words.lists.ends(.winningVerbs, text, at: quantity.start)
  }

  /// 举办3届大会: how many; 第3届, 连续3届 and 2022届 say which.
  func isHeld(_ quantity: Quantity, _ unit: Unit, in text: Scalars, clause: Range<Int>) -> Bool {
    guard unit.traits.contains(.edition), quantity.numeral.form == .arabic, (quantity.value?.smallInteger ?? 99) < 50,
      Scalars.isHan(text[quantity.end])
    else { return false }
    let start = text.character(quantity.start - 1) == "了" ? quantity.start - 1 : quantity.start
    return text.character(start - 1) == "、"
      || words.ending(text, at: start, limit: clause.lowerBound, roles: .act) != nil
  }
}

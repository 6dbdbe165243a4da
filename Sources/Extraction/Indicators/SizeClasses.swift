/// Classes of things by their size, whose bound is no figure: 10亿元以上项目, 过百亿元企业.
extension FigureFilter {
  /// 10亿元以上38个, 5万吨以上的企业86家, 超10亿元企业36家, 五亿元企业2家: how large those are that the next number counts.
  func isSizeOfCounted(_ quantity: Quantity, _ text: Scalars) -> Bool {
    guard let unit = quantity.unit else { return false }
    if isSizeOfNext(quantity, text) { return true }
    switch unit.kind {
    case .money, .area, .mass, .volume, .energy, .count: break
    default: return false
    }
    let isBound = text.has("以上", at: quantity.end - 2) || text.has("以下", at: quantity.end - 2)
    // 500头以上养殖场20家; but 30家以上120个 are two counts.
    if unit.kind == .count, !isBound || !Scalars.isHan(text[quantity.end]) { return false }
    let isPassed =
      unit.kind == .money
      && (text.character(quantity.start) == "超" || text.character(quantity.start - 1).isOne(of: "超过"))
    let isNamed = unit.kind == .money && quantity.numeral.form == .chinese && quantity.qualifier == .exact
    guard isBound || isPassed || isNamed else { return false }
    var start = quantity.end
    if NumeralCharacter.arabicDigit(text[start]) != nil { return !isNamed && countsThings(text, start) }
    if text.character(start) == "的" { start += 1 }
    guard
      let number = (start..<start + 12).first(where: { !Scalars.isHan(text[$0]) }), number > start,
      NumeralCharacter.arabicDigit(text[number]) != nil
    else { return false }
    let reach = text.has("达到", at: number - 2) ? 2 : text.character(number - 1).isOne(of: "有达共") ? 1 : 0
    let end = number - reach
    if isPassed, end - start == 1, text.character(start).isOne(of: "县市镇村区") { return true }
    if unit.kind == .count, text.character(end - 1).isOne(of: "村镇乡县区市户"), end - start > 2 {
      // 千头以上养殖示范村180个
      return words.beginning(text, at: start, limit: end, roles: [.add, .cut, .reach]) == nil
    }
    guard let thing = words.ending(text, at: end, limit: start, roles: [.thing, .generic]),
      words.isWhole(text, thing.start..<end, roles: .measure) == false
    else { return false }
    // 实现产值超10亿元、企业36家 has a mark between; 投入五亿元支持企业12家 a deed.
    return words.first(text, in: start..<thing.start, roles: [.act, .add, .cut]) == nil
  }

  /// 20户以上自然村, 500人以上的安置点: which places are meant.
  func isSizeOfPlaces(_ quantity: Quantity, _ text: Scalars) -> Bool {
    guard text.has("以上", at: quantity.end - 2) || text.has("以下", at: quantity.end - 2),
      quantity.unitName.map({ _ in text.character(quantity.end - 3).isOne(of: "户人口") }) ?? false
    else { return false }
    let start = text.character(quantity.end) == "的" ? quantity.end + 1 : quantity.end
    return words.lists.begins(.settledPlaces, text, at: start)
  }

  /// 50亩示范园20个: how large those are that the next number counts, at the beginning of a statement.
  func isSizeOfNext(_ quantity: Quantity, _ text: Scalars) -> Bool {
    guard quantity.unit?.kind == .area, quantity.qualifier == .exact,
      !Scalars.isHan(text[quantity.start - 1]), NumeralCharacter.digit(text[quantity.start - 1]) == nil,
      let number = (quantity.end + 2..<quantity.end + 7).first(where: { !Scalars.isHan(text[$0]) }),
      NumeralCharacter.arabicDigit(text[number]) != nil, countsThings(text, number)
    else { return false }
    return words.isWhole(text, quantity.end..<number, roles: .thing)
      || words.ending(text, at: number, limit: quantity.end, roles: .thing) != nil
        && words.first(text, in: quantity.end..<number, roles: [.act, .add, .cut, .predicate]) == nil
  }

  /// 38个, 36家 at the end of a statement: a number of things, of which no noun follows.
  private func countsThings(_ text: Scalars, _ start: Int) -> Bool {
    var end = start
    while NumeralCharacter.arabicDigit(text[end]) != nil { end += 1 }
    return text.character(end).isOne(of: "个家项宗户") && RankReader.isBoundary(text, end + 1)
  }

  /// 的有44种, 的共3家: how many there are of those that a bound tells.
  func isWhich(_ text: Scalars, _ end: Int) -> Bool {
    text.character(end) == "的" && text.character(end + 1).isOne(of: "有共达")
      && NumeralCharacter.digit(text[end + 2]) != nil
  }

  /// 超百亿元企业8家, 3个过三千亿元城市: a class of things.
  func isLeague(_ quantity: Quantity, _ text: Scalars) -> Bool {
    // 有望上亿元的骨干企业
    let isUp =
      isRound(quantity, text) && text.character(quantity.start).isOne(of: "上超") && text.character(quantity.end) == "的"
    let hasBound =
      isUp || text.character(quantity.start).isOne(of: "超过") || text.character(quantity.start - 1) == "过"
    // 超亿元制造业项目30个
    if hasLeague(quantity, text) { return true }
    // 产值超亿元者达50家
    let isWho = text.character(quantity.end) == "者"
    guard hasBound,
      isWho || isRound(quantity, text) && text.character(quantity.end).isOne(of: "县市镇区村")
        || isUp && words.first(text, in: quantity.end + 1..<quantity.end + 8, roles: [.thing, .generic]) != nil
        || words.beginning(text, at: quantity.end, roles: [.thing, .generic, .measure])
          .map({ !$0.roles.contains(.measure) }) ?? false
    else { return false }
    if isWho { return true }
    let before = text.character(quantity.start) == "超" ? quantity.start - 1 : quantity.start - 2
    return isRound(quantity, text)
      || text.character(before).isOne(of: "个家项") && text.character(quantity.start - 1) == "过"
  }

  /// Up to a noun and the number of those in the league.
  private func hasLeague(_ quantity: Quantity, _ text: Scalars) -> Bool {
    guard isRound(quantity, text), text.character(quantity.start) == "超", Scalars.isHan(text[quantity.end]),
      let number = (quantity.end + 4..<quantity.end + 12).first(where: { NumeralCharacter.arabicDigit(text[$0]) != nil }
      ),
      (quantity.end..<number).allSatisfy({ Scalars.isHan(text[$0]) })
    else { return false }
    // 超千亿元的县达12个
    let end = text.character(number - 1).isOne(of: "达有共至") ? number - 1 : number
    if text.character(quantity.end) == "的", text.character(end - 1).isOne(of: "县市镇村区域") { return true }
    return words.ending(text, at: number, limit: quantity.end, roles: [.thing, .generic]) != nil
  }

  /// 迈上万亿元台阶: a value; 两个万亿元大关: how many were passed.
  func isPassedThreshold(_ quantity: Quantity, _ unit: Unit, in text: Scalars) -> Bool {
    guard text.character(quantity.start - 1) != "个" else { return false }
    switch unit.kind {
    case .money, .mass, .area, .energy, .volume: break
    default: return false
    }
    let end = text.character(quantity.end) == "新" ? quantity.end + 1 : quantity.end
    // 两个集群均达到万亿元规模
    if text.has("规模", at: end), RankReader.isBoundary(text, end + 2), text.character(end + 2) != "的" {
      return words.ending(text, at: quantity.start, limit: max(0, quantity.start - 4), roles: .reach) != nil
    }
    return text.has("台阶", at: end) || text.has("大关", at: end)
  }
}

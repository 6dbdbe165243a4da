/// Reads ranks: 全市第一, 居全国第5位, 位居前三, 首位. The number of 第十九届 or 第一批 is an ordinal and no rank.
struct RankReader: Sendable {
  let numerals: NumeralReader
  let words: NumberWords

  func read(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    switch text.character(start) {
    case "第": readOrdinal(text, at: start, lowerBound: lowerBound)
    case "前": readFront(text, at: start, lowerBound: lowerBound)
    case "首", "榜": readFirst(text, at: start, lowerBound: lowerBound)
    default: nil
    }
  }

  private func scope(_ text: Scalars, endingAt end: Int, _ lowerBound: Int) -> Int? {
    guard var start = words.rankScopes.match(text, endingAt: end, limit: lowerBound)?.start else { return nil }
    // 中部城市, 全省设区市
    while true {
      // 全国各城市
      let each = start > lowerBound && text.character(start - 1) == "各" ? start - 1 : start
      guard let wider = words.rankScopes.match(text, endingAt: each, limit: lowerBound) else { break }
      start = wider.start
    }
    // 七县市区第一, 12个设区市第3: how many there are belongs to the scope.
    var position = start
    if position > lowerBound, text.character(position - 1) == "个" { position -= 1 }
    let digits = position
    while position > lowerBound, NumeralCharacter.digit(text[position - 1]) != nil || isTen(text[position - 1]) {
      position -= 1
    }
    return position < digits ? position : start
  }

  /// 居绍兴第2, 列周边各县第三: the words between a verb of ranking and the place.
  private func namedScope(_ text: Scalars, endingAt end: Int, _ lowerBound: Int) -> Int? {
    // 在排名中列第35
    if words.rankings.match(text, endingAt: end, limit: lowerBound) != nil { return nil }
    var position = end
    while position > lowerBound, end - position < 10, Scalars.isHan(text[position - 1]) {
      position -= 1
      if end - position >= 2, words.rankings.match(text, endingAt: position, limit: lowerBound) != nil {
        return position
      }
    }
    return nil
  }

  private func isTen(_ scalar: UInt32) -> Bool { NumeralCharacter.smallPower(scalar) == 1 }

  /// 排名升至28位, 居全省5位, 综合排名为124名: a place without 第.
  func place(_ quantity: Quantity, _ numeral: Numeral, _ text: Scalars, lowerBound: Int) -> Quantity? {
    let isRanked =
      text.character(quantity.end - 1) == "名"
      && (text.has("排名", at: quantity.start - 2) || text.has("排名为", at: quantity.start - 3))
    guard quantity.numeral.form == .arabic, isRanked || quantity.unit?.traits.contains(.seat) ?? false,
      quantity.qualifier == .exact,
      Self.isBoundary(text, quantity.end)
    else { return nil }
    if isRanked { return self.quantity(quantity.start, quantity.end, numeral, scopeStart: nil) }
    let start = scope(text, endingAt: quantity.start, lowerBound)
    guard words.placeVerbs.match(text, endingAt: start ?? quantity.start, limit: lowerBound) != nil else { return nil }
    return self.quantity(quantity.start, quantity.end, numeral, scopeStart: start)
  }

  /// The second of 居全省第1、第3位, an ordinal where nothing stood before it.
  func followingPlace(_ ordinal: Quantity, behind last: Quantity, _ text: Scalars) -> Quantity? {
    guard last.isRank, ordinal.start - last.end == 1, text.character(last.end).isOne(of: "、和与") else {
      return nil
    }
    let isPlace = text.character(ordinal.end).isOne(of: "位名")
    let end = ordinal.end + (isPlace ? 1 : 0)
    guard Self.isBoundary(text, end) else { return nil }
    return Quantity(
      start: ordinal.start, end: end, numeral: ordinal.numeral, value: ordinal.value,
      alternative: ordinal.alternative, unit: nil, unitName: .rank, qualifier: .exact, scope: last.scope, isRank: true)
  }

  private func hasVerb(_ text: Scalars, endingAt end: Int, _ lowerBound: Int) -> Bool {
    words.rankVerbs.match(text, endingAt: end, limit: lowerBound) != nil
  }

  private func quantity(_ start: Int, _ end: Int, _ numeral: Numeral, scopeStart: Int?) -> Quantity {
    Quantity(
      start: scopeStart ?? start, end: end, numeral: numeral.span, value: numeral.value,
      alternative: numeral.alternative, unit: nil, unitName: .rank, qualifier: .exact,
      scope: (scopeStart ?? start)..<start, isRank: true)
  }

  private func readOrdinal(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    guard let numeral = numerals.readWhole(text, at: text.skippingSpaces(start + 1)), numeral.form != .bare else {
      return nil
    }
    var ordinal = Quantity(
      start: start, end: numeral.end, numeral: numeral.span, value: numeral.value,
      alternative: numeral.alternative, unit: nil, unitName: nil, qualifier: .exact, isOrdinal: true)
    let next = text.character(numeral.end)
    var scopeStart = scope(text, endingAt: start, lowerBound)
    if scopeStart == nil, text.has("排名", at: start - 2) {
      // 全市排名第一
      scopeStart = scope(text, endingAt: start - 2, lowerBound)
    }
    if let named = namedScope(text, endingAt: start, lowerBound), named <= scopeStart ?? start { scopeStart = named }
    let hasVerb = hasVerb(text, endingAt: scopeStart ?? start, lowerBound)
    let isPlace = next == "位" || (next == "名" && !text.character(numeral.end + 1).isOne(of: "单称"))
    if isPlace, scopeStart != nil || hasVerb || Self.isBoundary(text, numeral.end + 1) {
      return quantity(start, numeral.end + 1, numeral, scopeStart: scopeStart)
    }
    // 由第九跃居第三, 由第5位上升到…: the place before.
    let movedEnd = isPlace ? numeral.end + 1 : numeral.end
    if text.character(start - 1).isOne(of: "由从"), text.character(movedEnd).isOne(of: "跃升前上提进晋下后降退") {
      return quantity(start, movedEnd, numeral, scopeStart: nil)
    }
    // 列入全国第一、二批名单: of batches, not of places.
    if text.character(numeral.end) == "、", NumeralCharacter.chineseDigit(text[numeral.end + 1]) != nil,
      text.character(numeral.end + 2).isOne(of: "批期届轮次季")
    {
      return ordinal
    }
    if Self.isBoundary(text, numeral.end), scopeStart != nil || hasVerb {
      return quantity(start, numeral.end, numeral, scopeStart: scopeStart)
    }
    // 第一大: the largest of its kind.
    if next == "大", scopeStart != nil, hasVerb {
      return quantity(start, numeral.end, numeral, scopeStart: scopeStart)
    }
    ordinal.unitName = nil
    return ordinal
  }

  /// 位居前三, 进入全国前十, 前10位.
  private func readFront(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    guard let numeral = numerals.readWhole(text, at: start + 1), numeral.value != nil, numeral.form != .bare else {
      return nil
    }
    let scopeStart = scope(text, endingAt: start, lowerBound) ?? namedScope(text, endingAt: start, lowerBound)
    let isPlace = text.character(numeral.end).isOne(of: "位名强")
    let isEnd = isPlace || Self.isBoundary(text, numeral.end) || Self.isPassed(text, numeral.end)
    guard isEnd, scopeStart != nil || hasVerb(text, endingAt: start, lowerBound) else { return nil }
    return quantity(start, numeral.end + (isPlace ? 1 : 0), numeral, scopeStart: scopeStart)
  }

  /// 前十行列, 前五入选: the place is told, and something else begins.
  private static func isPassed(_ text: Scalars, _ position: Int) -> Bool {
    text.has("行列", at: position) || text.has("水平", at: position) || text.has("成功", at: position)
      || text.has("入选", at: position)
  }

  /// 首位 as a place: 居首位, 列全省首位. 首位度 is another word.
  private func readFirst(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    guard text.character(start + 1) == (text.character(start) == "榜" ? "首" : "位"), Self.isBoundary(text, start + 2)
    else { return nil }
    let scopeStart = scope(text, endingAt: start, lowerBound) ?? namedScope(text, endingAt: start, lowerBound)
    // 摆在首位 sets a priority.
    if text.character(start - 1) == "在", text.character(start - 2).isOne(of: "摆放排置") { return nil }
    guard scopeStart != nil || hasVerb(text, endingAt: start, lowerBound) else { return nil }
    let numeral = Numeral(start: start, end: start + 2, value: ExactDecimal(1), form: .chinese)
    return quantity(start, start + 2, numeral, scopeStart: scopeStart)
  }

  /// Whether a word ends before `position`: no further character of a name or unit follows.
  static func isBoundary(_ text: Scalars, _ position: Int) -> Bool {
    let scalar = text[position]
    if !Scalars.isHan(scalar), NumeralCharacter.arabicDigit(scalar) == nil, !Scalars.isLatinLetter(scalar) {
      return true
    }
    return text.character(position).isOne(of: "的和及且与")
  }
}

/// Reads ranks: 全市第一, 居全国第5位, 位居前三, 首位. The number of 第十九届 or 第一批 is an ordinal and no rank.
struct RankReader: Sendable {
  let numerals: NumeralReader

  private static let scopes: ScalarTrie<Bool> = {
    var trie = ScalarTrie<Bool>(isReversed: true)
    for word in [
      "全国", "全省", "全市", "全区", "全县", "全球", "世界", "国内", "国际", "亚洲", "亚太", "省内", "市内", "中部", "西部", "东部", "东北", "西北", "西南",
      "华东",
      "华南", "华中", "华北", "中西部", "珠三角", "长三角", "大湾区", "京津冀", "全疆", "全藏", "我国", "中国", "我省", "我市", "全州", "全盟", "全旗", "全自治区",
      "同类城市",
      "副省级城市", "计划单列市", "城市", "地级市", "省会城市", "各省", "各市", "各区", "全国各省", "全国高新区", "国家高新区", "县域", "同行业", "行业", "业内", "同期",
      "区域", "沿海", "内地",
    ] { trie.insert(word, true) }
    return trie
  }()

  private static let verbs: ScalarTrie<Bool> = {
    var trie = ScalarTrie<Bool>(isReversed: true)
    for word in [
      "居", "列", "位居", "位列", "排名", "排", "名列", "跃居", "稳居", "升至", "保持", "跃升至", "上升到", "上升至", "晋升至", "跻身", "进入", "稳定在",
      "排在", "排位", "进至", "获", "获得",
      "荣获", "蝉联", "夺得", "连续", "为", "均", "位次", "升到", "挺进", "迈入", "迈进", "跻身于", "占据", "高居", "连居", "均居", "在",
    ] { trie.insert(word, true) }
    return trie
  }()

  func read(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    switch text.character(start) {
    case "第": readOrdinal(text, at: start, lowerBound: lowerBound)
    case "前": readFront(text, at: start, lowerBound: lowerBound)
    case "首", "榜": readFirst(text, at: start, lowerBound: lowerBound)
    default: nil
    }
  }

  private func scope(_ text: Scalars, endingAt end: Int, _ lowerBound: Int) -> Int? {
    Self.scopes.match(text, endingAt: end, limit: lowerBound)?.start
  }

  private func hasVerb(_ text: Scalars, endingAt end: Int, _ lowerBound: Int) -> Bool {
    Self.verbs.match(text, endingAt: end, limit: lowerBound) != nil
  }

  private func quantity(_ text: Scalars, _ start: Int, _ end: Int, _ numeral: Numeral, scopeStart: Int?) -> Quantity {
    Quantity(
      start: scopeStart ?? start, end: end, numeral: numeral, value: numeral.value, unit: nil, unitName: "rank",
      qualifier: .exact, scope: scopeStart.map { text.string($0..<start) } ?? "", isRank: true)
  }

  private func readOrdinal(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    guard let numeral = numerals.readWhole(text, at: text.skippingSpaces(start + 1)), numeral.form != .bare else {
      return nil
    }
    var ordinal = Quantity(
      start: start, end: numeral.end, numeral: numeral, value: numeral.value, unit: nil, unitName: nil,
      qualifier: .exact, isOrdinal: true)
    let next = text.character(numeral.end)
    var scopeStart = scope(text, endingAt: start, lowerBound)
    if scopeStart == nil, text.has("排名", at: start - 2) {
      // 全市排名第一
      scopeStart = scope(text, endingAt: start - 2, lowerBound)
    }
    let hasVerb = hasVerb(text, endingAt: scopeStart ?? start, lowerBound)
    let isPlace = next == "位" || (next == "名" && !"单称".unicodeScalars.contains(text.character(numeral.end + 1)))
    if isPlace, scopeStart != nil || hasVerb || Self.isBoundary(text, numeral.end + 1) {
      return quantity(text, start, numeral.end + 1, numeral, scopeStart: scopeStart)
    }
    if Self.isBoundary(text, numeral.end), scopeStart != nil || hasVerb {
      return quantity(text, start, numeral.end, numeral, scopeStart: scopeStart)
    }
    // 第一大: the largest of its kind.
    if next == "大", scopeStart != nil, hasVerb {
      return quantity(text, start, numeral.end, numeral, scopeStart: scopeStart)
    }
    ordinal.unitName = nil
    return ordinal
  }

  /// 位居前三, 进入全国前十, 前10位.
  private func readFront(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    guard let numeral = numerals.readWhole(text, at: start + 1), numeral.value != nil, numeral.form != .bare else {
      return nil
    }
    let scopeStart = scope(text, endingAt: start, lowerBound)
    let isPlace = ["位", "名", "强"].contains(text.character(numeral.end))
    let isEnd = isPlace || Self.isBoundary(text, numeral.end) || text.has("行列", at: numeral.end)
    guard isEnd, scopeStart != nil || hasVerb(text, endingAt: start, lowerBound) else { return nil }
    return quantity(text, start, numeral.end + (isPlace ? 1 : 0), numeral, scopeStart: scopeStart)
  }

  /// 首位 as a place: 居首位, 列全省首位. 首位度 is another word.
  private func readFirst(_ text: Scalars, at start: Int, lowerBound: Int) -> Quantity? {
    guard text.character(start + 1) == (text.character(start) == "榜" ? "首" : "位"), Self.isBoundary(text, start + 2)
    else { return nil }
    let scopeStart = scope(text, endingAt: start, lowerBound)
    // 摆在首位 sets a priority.
    if text.character(start - 1) == "在", "摆放排置".unicodeScalars.contains(text.character(start - 2)) { return nil }
    guard scopeStart != nil || hasVerb(text, endingAt: start, lowerBound) else { return nil }
    let numeral = Numeral(start: start, end: start + 2, value: ExactDecimal(1), form: .chinese)
    return quantity(text, start, start + 2, numeral, scopeStart: scopeStart)
  }

  /// Whether a word ends before `position`: no further character of a name or unit follows.
  static func isBoundary(_ text: Scalars, _ position: Int) -> Bool {
    let scalar = text[position]
    if !Scalars.isHan(scalar), NumeralCharacter.arabicDigit(scalar) == nil, !Scalars.isLatinLetter(scalar) {
      return true
    }
    return "的和及且与".unicodeScalars.contains(text.character(position))
  }
}

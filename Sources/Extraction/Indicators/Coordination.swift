/// Figures in a row that share one phrase: 高新技术企业、科技型中小企业达6588家、6403家, 城镇和农村居民人均可支配收入分别增长4.3%、5.5%.
struct Coordination: Sendable {
  let words: FigureWords

  /// The number of figures from `first` on that stand in a row with only 、和及与 between them.
  static func length(_ figures: [Figure], from first: Int, in text: Scalars) -> Int {
    var last = first
    while last + 1 < figures.count, figures[last + 1].sentence == figures[first].sentence,
      figures[last + 1].quantity.isRank == figures[first].quantity.isRank,
      isJoint(text, figures[last].quantity.end, figures[last + 1].quantity.start)
    {
      last += 1
    }
    return last - first + 1
  }

  private static func isJoint(_ text: Scalars, _ end: Int, _ start: Int) -> Bool {
    guard start - end == 1 else { return false }
    return text.character(end).isOne(of: "、和及与")
  }

  /// 甲区、乙县分别引进项目: the parts before 分别, each with what stands behind it; nil where that is nothing.
  func subjects(_ text: Scalars, _ range: Range<Int>, into count: Int, phrases: PhraseFinder) -> [Scalars]? {
    guard let mark = range.last(where: { text.has("分别", at: $0) }), mark > range.lowerBound else { return nil }
    let object = phrases.object(text, mark + 2..<range.upperBound, isShared: true)
    if object.count < 2 || words.isWhole(text, object, roles: [.measure, .act, .reach, .predicate]) { return nil }
    return parts(text.slice(range.lowerBound..<mark), count).map { $0.map { $0 + text.slice(object) } }
  }

  /// The phrase as `count` phrases, each complete, or nil if it does not have so many parts.
  ///
  /// - Parameter isOneKind: all figures have one unit. Of places with things of several kinds each has all.
  func split(_ phrase: Scalars, into count: Int, isOneKind: Bool) -> [Scalars]? {
    guard let parts = (count == 2 ? townAndCountry(phrase) : nil) ?? parts(phrase, count), let last = parts.last
    else { return nil }
    if !isOneKind, let place = placeEnd(last), place < last.count - 1,
      parts.dropLast().allSatisfy({ placeEnd($0) == $0.count })
    {
      return [Scalars](repeating: last.slice(place..<last.count), count: count)
    }
    // 第一、二、三产业增加值: the third branch too.
    let isBranch = parts[0] != last && ordinalEnd(parts[0]) == parts[0].count
    let whole = isBranch && ordinalEnd(last) == 1 && last.character(1) == "产" ? Scalars("第") + last : last
    return withOwner(parts.map { $0 == last ? whole : complete($0, from: last) })
  }

  /// 省属企业营业收入、利润: a property alone is that of the owner before.
  private func withOwner(_ parts: [Scalars]) -> [Scalars] {
    guard let first = parts.first, let measure = words.ending(first, at: first.count, limit: 2, roles: .measure) else {
      return parts
    }
    // 诉求解决率: the rate of a deed.
    let start =
      first.count - measure.start > 1 || first.character(first.count - 1) != "率"
      ? measure.start : words.ending(first, at: measure.start, limit: 2, roles: [.act, .soft])?.start ?? measure.start
    guard start >= 2, first.count - start > 1, start > 2 || !first.character(0).isOne(of: "全我该") else { return parts }
    let owner = first.slice(0..<start)
    return parts.enumerated().map { index, part in
      index > 0 && part.count <= (start > 2 ? 5 : 2) && words.isWhole(part, roles: .measure)
        && !words.isWhole(part, roles: .alone)
        ? MetricFinder.join(owner, part) : part
    }
  }

  /// The parts between marks, if they are `count`, and more than one.
  private func parts(_ phrase: Scalars, _ count: Int) -> [Scalars]? {
    // 金融业、软件和信息服务业 are two: the mark that gives the right number of parts is the one that separates.
    for marks in ["、", "和与及", "、和与及"] {
      let parts = parts(phrase, at: marks.unicodeScalars)
      if parts.count == count, count > 1 { return parts }
    }
    return nil
  }

  private func parts(_ phrase: Scalars, at marks: String.UnicodeScalarView) -> [Scalars] {
    var parts: [Scalars] = []
    var depth = 0
    var start = 0
    for position in 0...phrase.count {
      let character = phrase.character(position)
      if character.isOne(of: "“（(") { depth += 1 }
      if character.isOne(of: "”）)") { depth -= 1 }
      guard position == phrase.count || depth == 0 && marks.contains(character) else { continue }
      if position > start { parts.append(phrase.slice(start..<position)) }
      start = position + 1
    }
    return parts
  }

  /// Behind the first 区, 县 or 市 that may end the name of a division: 文山市 of 文山市孵化器.
  private func placeEnd(_ text: Scalars) -> Int? {
    (1..<max(1, min(text.count, 6))).first { text.character($0).isOne(of: "区县市镇") }.map { $0 + 1 }
  }

  /// Behind 一, 二, 三 or 第一 at the beginning.
  private func ordinalEnd(_ text: Scalars) -> Int? {
    let digit = text.character(0) == "第" ? 1 : 0
    return digit < text.count && NumeralCharacter.chineseDigit(text.values[digit]) != nil ? digit + 1 : nil
  }

  /// 城乡 is two: 城镇 and 农村.
  private func townAndCountry(_ phrase: Scalars) -> [Scalars]? {
    if phrase.has("牛羊", at: 0), phrase.count >= 4 {
      // 牛羊出栏
      let rest = phrase.slice(2..<phrase.count)
      return [Scalars("牛") + rest, Scalars("羊") + rest]
    }
    guard phrase.has("城乡", at: 0) || phrase.has("城、乡", at: 0) else { return nil }
    let rest = phrase.slice((phrase.character(1) == "、" ? 3 : 2)..<phrase.count)
    return [Scalars("城镇") + rest, Scalars("农村") + rest]
  }

  /// 登记量 of 版权登记量: a deed with what counts it.
  private func deedAmount(_ phrase: Scalars) -> (start: Int, roles: FigureWords.Roles)? {
    guard phrase.count >= 5, phrase.character(phrase.count - 1).isOne(of: "量数额率") else { return nil }
    return words.ending(phrase, at: phrase.count - 1, limit: 2, roles: .act).flatMap {
      phrase.count - $0.start == 3 ? $0 : nil
    }
  }

  /// Where the tail begins that a part lacks: behind the characters that both have (职工医保、居民医保|住院费用报销比例), at the noun
  /// before a bare 率 (高血压、糖尿病|患者管理率).
  private func tailStart(_ part: Scalars, _ last: Scalars, _ start: Int) -> Int {
    if part.count > 2,
      let same = (1..<max(1, start - 1)).first(where: {
        last[$0] == part[part.count - 2] && last[$0 + 1] == part[part.count - 1]
      })
    {
      return same + 2
    }
    guard last.count - start == 1,
      let noun = (2..<max(2, start - 1)).first(where: {
        words.beginning(last, at: $0, roles: [.thing, .generic]) != nil
      }),
      words.ending(part, at: part.count, limit: 1, roles: [.thing, .generic]) == nil
    else { return start }
    return noun
  }

  /// What the parts before the last leave to it: 新能源汽车、集成电路产量 → 新能源汽车产量.
  private func complete(_ part: Scalars, from last: Scalars) -> Scalars {
    if let number = ordinalEnd(part), number == part.count, let end = ordinalEnd(last), end < last.count {
      // 第一、二、三产业增加值
      let named = part.slice(number - 1..<number) + last.slice(end..<last.count)
      return part.character(0) == "第" || last.character(end) == "产" ? Scalars("第") + named : named
    }
    if part.character(part.count - 1) == "级", let level = last.values.firstIndex(of: part.values[part.count - 1]) {
      return part + last.slice(level + 1..<last.count)
    }
    if let place = placeEnd(last), let own = placeEnd(part), own == part.count {
      // 甲区、乙县孵化器: the same things in each place.
      return part + last.slice(place..<last.count)
    }
    if words.isWhole(part, roles: .add),
      let verb = words.beginning(last, at: 0, roles: .add) ?? (last.character(0) == "新" ? (part.count, []) : nil),
      verb.end < last.count
    {
      // 新开工、新竣工项目
      return part + last.slice(verb.end..<last.count)
    }
    // 甲业、乙业增加值占总产值比重: what has the share is shared too.
    let share = (2..<max(2, last.count)).first { last.character($0) == "占" }
    let tail =
      share.flatMap { words.ending(last, at: $0, limit: 1, roles: .measure) }
      ?? words.ending(last, at: last.count, limit: 1, roles: .measure) ?? deedAmount(last)
    guard let tail else {
      // 刑事、治安案件: a short first part lacks what the last has more.
      return part.count == 2 && last.count == 4 ? part + last.slice(2..<4) : part
    }
    let suffix = last.slice(tailStart(part, last, tail.start)..<last.count)
    let isShare = ["比重", "占比", "比例"].contains { (word: StaticString) in suffix.has(word, at: suffix.count - 2) }
    if !isShare || part.character(part.count - 1).isOne(of: "率度数"),
      words.ending(part, at: part.count, limit: 1, roles: .measure) != nil
    {
      return part
    }
    // 加计扣除额 is an amount already.
    if !isShare, part.count > 3, part.character(part.count - 1).isOne(of: "额量率值") { return part }
    return MetricFinder.join(part, suffix)
  }
}

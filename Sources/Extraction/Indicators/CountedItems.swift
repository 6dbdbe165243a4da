/// Where the first of the things counted ends, and the kinds that stand before them.
extension PhraseFinder {
  /// 视力、听力、肢体等残疾儿童: behind the kinds, what they are kinds of.
  func behindKinds(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    let limit = min(range.upperBound, range.lowerBound + 24)
    var item = range.lowerBound
    for position in range.lowerBound..<max(range.lowerBound, limit) {
      if text.character(position) == "、" {
        if position - item > 4 { return nil }
        item = position + 1
      } else if isExamplesMark(text, position), item > range.lowerBound, position - item <= 4 {
        let rest = position + 1..<range.upperBound
        return rest.count >= 3
          && words.first(text, in: rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 8), roles: .thing) != nil
          && Scalars.isHan(text[rest.lowerBound]) ? rest : nil
      } else if !Scalars.isHan(text[position]) {
        return nil
      }
    }
    return nil
  }

  func bracketEnd(_ text: Scalars, _ position: Int, limit: Int) -> Int? {
    guard text.character(position).isOne(of: "（(") else { return nil }
    let close: Unicode.Scalar = text.character(position) == "(" ? ")" : "）"
    return (position..<min(limit, position + 12)).first { text.character($0) == close }.map { $0 + 1 }
  }

  /// The end of the first item: at 、 or a bracket that is no part of the name; 和 and 及 end what a measure is of.
  func itemEnd(_ text: Scalars, _ start: Int, _ limit: Int, isCount: Bool) -> Int {
    var position = start
    while position < limit {
      switch text.character(position) {
      case "、" where position > start:
        // 40个吸引力强、带动面广的消费场景: what they are like stands before 的.
        if isQuality(text, position), let possessive = possessive(text, position, limit), limit - possessive > 2 {
          position = possessive
          break
        }
        // 省、市、区三级科技特派员: the levels are no items. 困境、留守儿童: two kinds of one thing.
        if isLevels(text, start..<position) || isLevelNext(text, position, limit) { break }
        if isCount, let last = lastOfTwo(text, start..<position, limit) { return last }
        // 国家级、省级龙头企业
        if text.character(position - 1) == "级", limit > position + 2,
          (position + 2..<min(position + 6, limit)).contains(where: { text.character($0) == "级" })
        {
          break
        }
        // 黄浦江、苏州河水驿站
        let isPlace = position == start + 3 && text.character(position - 1).isOne(of: "江河湖海山省市区县")
        if position == start + 2 || isPlace,
          !words.isWhole(text, start..<position, roles: [.thing, .generic, .measure]),
          limit - position >= 4, NumeralCharacter.digit(text[limit]) == nil,
          words.first(text, in: position + 1..<min(limit, position + 8), roles: .thing) != nil
        {
          break
        }
        return position
      case "及" where text.character(position + 1) == "以": break
      case "和", "及", "并":
        // 22轮强降水和“甲风”等15个台风: what leads to the next number.
        if isCount, position > start + 1, text.character(limit - 1) == "等", NumeralCharacter.digit(text[limit]) != nil {
          return position
        }
        if !isCount, position > start + 1 { return position }
        // 31个省区市和港澳台地区
        if isCount, position > start + 1,
          (start..<position).allSatisfy({ text.character($0).isOne(of: "省市区县") })
        {
          return position
        }
        if isCount, position > start + 2, limit - position > 4,
          words.ending(text, at: position, limit: start, roles: .thing) != nil
        {
          return position
        }
      case "(", "（":
        let close: Unicode.Scalar = text.character(position) == "(" ? ")" : "）"
        guard let end = (position..<min(limit, position + 8)).first(where: { text.character($0) == close }),
          Scalars.isHan(text[end + 1]) || isKindOfDivision(text, position + 1..<end), position > start
        else { return max(position, start) }
        position = end
      default: break
      }
      position += 1
    }
    return limit
  }

  /// 吸引力强 before 、.
  func isQuality(_ text: Scalars, _ mark: Int) -> Bool {
    text.character(mark - 1).isOne(of: "强广高大优好深新快佳美全精足")
      && words.ending(text, at: mark, limit: max(0, mark - 4), roles: [.thing, .generic]) == nil
  }

  func possessive(_ text: Scalars, _ start: Int, _ limit: Int) -> Int? {
    (start..<min(limit, start + 16)).first { text.character($0) == "的" }
  }

  /// 重点片区 of 重点片区协同发展: up to the first thing, and those that stand at it (车站枢纽).
  func thing(_ text: Scalars, opening range: Range<Int>) -> Range<Int>? {
    guard var end = words.first(text, in: range, roles: .thing)?.range.upperBound else { return nil }
    while let next = words.beginning(text, at: end, limit: range.upperBound, roles: .thing) { end = next.end }
    return range.lowerBound..<end
  }

  /// 区 of 区均, 名额 of 名额都, 工作 of 工作成 before 为: without what belongs to the words behind.
  func withoutLoose(_ text: Scalars, _ start: Int, _ end: Int) -> Int {
    guard end > start + 1 else { return end }
    let before = text.character(end - 2)
    switch text.character(end - 1) {
    case "均": return before.isOne(of: "区县市州镇乡村") ? end - 1 : end
    case "都":
      return words.ending(text, at: end - 1, limit: start, roles: [.thing, .generic, .measure]) != nil ? end - 1 : end
    case "成": return text.character(end) == "为" ? end - 1 : end
    default: return end
    }
  }

  /// 未来产业 of 未来产业培育壮大: up to the branch.
  func branch(_ text: Scalars, opening range: Range<Int>) -> Range<Int>? {
    range.first { text.has("产业", at: $0) || text.has("行业", at: $0) }
      .flatMap { $0 + 2 <= range.upperBound ? range.lowerBound..<$0 + 2 : nil }
  }

  /// 7个园区被认定为省级示范园 counts 省级示范园: what they were made.
  func conferred(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    let limit = min(range.upperBound, range.lowerBound + 40)
    guard let passive = (range.lowerBound..<limit).first(where: { text.character($0) == "被" }),
      let made = (passive..<min(limit, passive + 16)).first(where: { text.character($0) == "为" })
    else { return nil }
    let title = made + 1..<itemEnd(text, made + 1, limit, isCount: true)
    // 3个区均被命名为双拥模范城: places are counted, unless the title is one of such places.
    var end = passive
    while end > range.lowerBound, text.character(end - 1).isOne(of: "均都全") { end -= 1 }
    let last = text.character(end - 1)
    let isPlace = (range.lowerBound..<end).allSatisfy { text.character($0).isOne(of: "省市县区旗州镇乡村地级设以上自治（）、") }
    if isPlace, last.isOne(of: "区县市镇村乡州旗"), text.character(title.upperBound - 1) != last {
      return nil
    }
    return title.count >= 3 ? trim(text, title) : nil
  }

  /// 5个村获评中国美丽休闲乡村 counts 中国美丽休闲乡村: a title that ends with the noun itself.
  func titled(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    let limit = min(range.upperBound, range.lowerBound + 12)
    for verb in range.lowerBound + 1..<max(range.lowerBound + 1, limit) {
      guard
        text.has("获评", at: verb) || text.has("获批", at: verb)
          || text.has("入选", at: verb) && verb - range.lowerBound >= 3
      else { continue }
      var start = verb + 2
      if text.has("创建", at: start) || text.has("建设", at: start) || text.has("成为", at: start) { start += 2 }
      let title = start..<min(range.upperBound, start + 24)
      var noun = range.lowerBound..<verb
      while noun.count > 1, text.character(noun.upperBound - 1).isOne(of: "均新全") {
        noun = noun.lowerBound..<noun.upperBound - 1
      }
      let last = text.character(title.upperBound - 1)
      let isPlace = noun.allSatisfy { text.character($0).isOne(of: "省市县区旗州镇乡村（）、") }
      guard title.count >= noun.count + 3, title.upperBound == range.upperBound,
        title.allSatisfy({ Scalars.isHan(text[$0]) }),
        isPlace
          ? noun.contains(where: { text.character($0) == last })
          : noun.count >= 2 && last == text.character(noun.upperBound - 1)
            && text.character(title.upperBound - 2) == text.character(noun.upperBound - 2)
      else { return nil }
      return title
    }
    return nil
  }

  /// 县（市） of 57个县（市）生产总值快于全省: places, of which a measure follows.
  func placesWithMeasure(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    while end < min(range.upperBound, range.lowerBound + 8), text.character(end).isOne(of: "省市县区旗州镇乡村（）、") { end += 1 }
    guard end > range.lowerBound, end < range.upperBound, text.character(end - 1).isOne(of: "省市县区旗州镇乡村）"),
      words.beginning(text, at: end, limit: range.upperBound, roles: .measure) != nil,
      words.first(text, in: end..<min(range.upperBound, end + 20), roles: .exceed) != nil
    else { return nil }
    return range.lowerBound..<end
  }
}

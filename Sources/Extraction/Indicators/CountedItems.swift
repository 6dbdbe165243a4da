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
        if isLevels(text, start..<position) { break }
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
        if !isCount, position > start + 1 { return position }
        if isCount, position > start + 2, limit - position > 4,
          words.ending(text, at: position, limit: start, roles: .thing) != nil
        {
          return position
        }
      case "(", "（":
        let close: Unicode.Scalar = text.character(position) == "(" ? ")" : "）"
        guard let end = (position..<min(limit, position + 8)).first(where: { text.character($0) == close }),
          Scalars.isHan(text[end + 1]), position > start
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

  /// 省, 省、市: one character each.
  func isLevels(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.allSatisfy { position in
      let isMark = (position - range.lowerBound) % 2 == 1
      return isMark
        ? text.character(position) == "、" : text.character(position).isOne(of: "国省市县区州乡镇村")
    }
  }

  /// 对 of 232所高中对乡镇学校的帮扶, 与 of 44家实验室与企业建立机制: what they did for or with others.
  func deedTowardOthers(_ text: Scalars, _ range: Range<Int>) -> Int? {
    guard let toward = range.dropFirst(2).prefix(10).first(where: { text.character($0).isOne(of: "对与") }),
      !text.character(toward + 1).isOne(of: "口外接标象会"), !text.character(toward - 1).isOne(of: "参赋给针应"),
      let doer = words.ending(text, at: toward, limit: range.lowerBound, roles: [.thing, .generic])
    else { return nil }
    let others = toward + 2..<max(toward + 2, range.upperBound)
    let hasDeed =
      text.character(toward) == "对"
      ? others.contains { text.character($0) == "的" }
      : doer.roles.contains(.thing) && words.first(text, in: others, roles: [.predicate, .cut, .soft, .act]) != nil
    return hasDeed ? toward : nil
  }

  /// 重点片区 of 重点片区协同发展: up to the first thing, and those that stand at it (车站枢纽).
  func thing(_ text: Scalars, opening range: Range<Int>) -> Range<Int>? {
    guard var end = words.first(text, in: range, roles: .thing)?.range.upperBound else { return nil }
    while let next = words.beginning(text, at: end, limit: range.upperBound, roles: .thing) { end = next.end }
    return range.lowerBound..<end
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
    return title.count >= 3 ? trim(text, title) : nil
  }
}

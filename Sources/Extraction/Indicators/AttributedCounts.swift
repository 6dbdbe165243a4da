/// Which of the general things behind a number are counted, and of what.
extension MetricFinder {
  /// 党组学习 of 党组学习12次共36个专题: the times before had so many things in them.
  func contents(_ figure: Figure, _ text: Scalars, _ memory: MetricMemory) -> Scalars? {
    guard let last = memory.last, last.clause == figure.clause, last.rule.base == .before, !last.metric.isEmpty,
      text.character(last.end - 1).isOne(of: "次场期"), text.character(last.end - 2) != "人", figure.quantity.isCount,
      !text.character(figure.quantity.end - 1).isOne(of: "人次名"),
      let sum = words.beginning(text, at: last.end, limit: figure.quantity.start, roles: [.adverb, .reach]),
      sum.end == figure.quantity.start, text.character(last.end) == "共"
    else { return nil }
    return last.metric
  }

  /// 未按期结题的课题 of 约谈未按期结题的7个课题, 获奖项目 of 8个项目分别获得一等奖2个: which of the general things are meant.
  func attributed(_ figure: Figure, _ text: Scalars, _ following: Range<Int>) -> Scalars? {
    guard figure.quantity.isCount,
      let noun = words.beginning(text, at: following.lowerBound, limit: following.upperBound, roles: .generic)
    else { return nil }
    let thing = text.slice(following.lowerBound..<noun.end)
    if text.has("分别获", at: noun.end) {
      let isPrize = (noun.end + 3..<min(noun.end + 16, figure.clause.upperBound)).contains { text.character($0) == "奖" }
      return isPrize ? Scalars("获奖") + thing : nil
    }
    let end = figure.quantity.start - 1
    guard text.character(end) == "的", end > figure.before.lowerBound, noun.end < following.upperBound else {
      return nil
    }
    var start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, end)
    if text.character(start).isOne(of: "对将把为向给") { start += 1 }
    start = TimePhrase.end(text, at: start, limit: end) ?? start
    guard (3...10).contains(end - start), (start..<end).allSatisfy({ Scalars.isHan(text[$0]) }) else { return nil }
    return text.slice(start..<end + 1) + thing
  }

  /// 示范园 of 申请创建36个、评定14个示范园: two deeds to the same things, which stand behind the second number.
  func nounOfNext(_ figure: Figure, _ text: Scalars) -> Scalars? {
    let end = figure.quantity.end
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    let before = start..<figure.before.upperBound
    guard figure.quantity.isCount, text.character(end).isOne(of: "、和，"), (2...5).contains(before.count),
      words.isWhole(text, before, roles: [.act, .add])
        || before.count == 4 && words.isWhole(text, before.lowerBound + 2..<before.upperBound, roles: [.act, .add]),
      let number = (end + 3..<end + 6).first(where: { NumeralCharacter.arabicDigit(text[$0]) != nil }),
      words.isWhole(text, end + 1..<number, roles: [.act, .add]),
      let unit = (number + 1..<number + 6).first(where: { NumeralCharacter.arabicDigit(text[$0]) == nil }),
      text[unit] == text[end - 1]
    else { return nil }
    let limit = (unit + 1..<unit + 20).first { !Scalars.isHan(text[$0]) } ?? unit + 20
    let thing = phrases.counted(text, unit + 1..<limit)
    return thing.count >= 2 ? text.slice(thing) : nil
  }
}

/// What a heading or lead clause is about, without what it says was done: 高新技术企业 of 壮大高新技术企业队伍 and of
/// 高新技术企业培育成效明显.
extension MetricFinder {
  func subject(ofHeading heading: Scalars) -> Scalars {
    let count = heading.count
    var start = heading.character(0).isOne(of: "在抓") ? 1 : 0
    while let verb = words.beginning(heading, at: start, limit: count, roles: [.act, .cut, .soft, .rise, .adverb]),
      verb.end + 3 < count, verb.end - start > 1,
      words.beginning(heading, at: start, limit: count, roles: [.thing, .measure]).map({ $0.end <= verb.end }) ?? true,
      // 研发投入: the second verb is what is measured.
      !isMeasureAndDeed(heading, verb.end)
    {
      start = verb.end
    }
    var end = count
    if end > start + 3, heading.character(end - 1).isOne(of: "上中") { end -= 1 }
    var position = start + 2
    while position < end {
      if words.ending(heading, at: position, limit: start, roles: .nominal) != nil,
        let verb = words.beginning(heading, at: position, limit: end, roles: .verbal), verb.end - position > 1,
        words.ending(heading, at: end, limit: position, roles: .nominal) == nil
      {
        end = position
        break
      }
      position += 1
    }
    // 高新技术企业队伍: how many there are of them, as a noun.
    if end - start > 4, let rest = words.lists.start(.groups, heading, endingAt: end),
      words.ending(heading, at: rest, limit: start, roles: [.thing, .generic]) != nil
    {
      end = rest
    }
    return end - start >= 2 && end - start < count ? heading.slice(start..<end) : heading
  }

  /// 高新技术企业 of 高新技术企业快速增长。新增412家: a short sentence that opens a paragraph and tells no number is a heading.
  func leadSentence(_ figure: Figure, _ text: Scalars) -> Scalars? {
    let end = figure.sentence.lowerBound - 1
    guard (4...24).contains(end), Clauses.mark(text, end) == .sentence,
      (0..<end).allSatisfy({ Scalars.isHan(text[$0]) || text.character($0).isOne(of: "“”、") })
    else { return nil }
    let lead = text.slice(0..<end)
    let name = subject(ofHeading: lead)
    return name.count < lead.count && words.ending(name, at: name.count, limit: 0, roles: [.thing, .measure]) != nil
      ? name : nil
  }

  private func isMeasureAndDeed(_ heading: Scalars, _ start: Int) -> Bool {
    words.beginning(heading, at: start, roles: .measure).map { words.isWhole(heading, start..<$0.end, roles: .act) }
      ?? false
  }

  /// What a lead clause is about that another than that of the figure before opens: 二是孵化载体提质。新增12家.
  func newHeading(_ figure: Figure, _ memory: MetricMemory) -> Scalars? {
    guard let last = memory.last else { return nil }
    let (text, isOwn) = memory.outline.heading(at: memory.offset + figure.quantity.start)
    guard isOwn, !text.isEmpty, text != memory.outline.heading(at: memory.offset + last.start).text else { return nil }
    let name = heading(figure, memory)
    return name.count >= 2 && words.ending(name, at: name.count, limit: 0, roles: .nominal) != nil ? name : nil
  }

  /// The heading or lead clause that the figure stands under: its first words, without 方面 and 情况; a heading that names
  /// a measure is short. That of a section around a paragraph must be a noun: 技术合同成交额, not 强化企业培育.
  func heading(_ figure: Figure, _ memory: MetricMemory) -> Scalars {
    let (text, isOwn) = memory.outline.heading(at: memory.offset + figure.quantity.start)
    if text.isEmpty { return .empty }
    let heading = Scalars(values: text.unicodeScalars.prefix(60).map(\.value))
    // 1.高新技术企业:目标1800家,完成1836家
    var end = (0..<heading.count).first { heading.character($0).isOne(of: "：:") } ?? heading.count
    for word: StaticString in ["完成情况", "情况", "方面"] where end > 6 {
      let length = word.scalarCount
      if heading.has(word, at: end - length) { end -= length }
    }
    let name = heading.slice(0..<end)
    if isOwn { return subject(ofHeading: name) }
    // 高新技术企业培育取得新成效: what it is about, where no verb opens it.
    let subject = subject(ofHeading: name)
    let thing = name.hasPrefix(subject) && subject.count >= 4 && subject.count + 4 <= name.count ? subject : name
    let isNoun =
      thing.count <= 20 && TimePhrase.end(name, at: 0, limit: name.count) == nil
      && words.ending(thing, at: thing.count, limit: 0, roles: [.measure, .thing]) != nil
      && words.beginning(name, at: 0, roles: [.act, .cut, .soft, .add, .rise]) == nil
    return isNoun ? thing : .empty
  }
}

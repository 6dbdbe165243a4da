/// 《…》: a policy document is a programme, a newspaper an institution, a lecture or performance an event by the word
/// that follows. Other titles (books, reports, films) are not marked, and nothing inside them is.
enum TitleRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var end = 0
    for index in passage.places(.openTitle) where index >= end {
      guard let close = passage.partner(index), close > index + 1 else { continue }
      let inside = (index + 1)..<close
      let (type, subtype) = meaning(passage, inside, after: close + 1)
      result.append(
        Candidate(
          tokens: inside, type: type ?? .program, subtype: subtype, rule: .title,
          refusal: type == nil ? .unmarkedTitle : nil))
      end = close + 1
    }
  }

  private static func meaning(_ passage: Passage, _ inside: Range<Int>, after: Int) -> (MentionType?, NameSubtype?) {
    if let head = passage.head(after), head.type == .event { return (.event, nil) }
    // 《自然》|杂志
    if passage.isWritten(after, "杂志") || passage.isWritten(after, "期刊") { return (.institution, .media) }
    var last = inside.upperBound - 1
    if passage.kind(last) == .closeBracket, let open = passage.partner(last), open > inside.lowerBound {
      last = open - 1
    }
    // 《谷文昌》: a play.
    if inside.count == 1, let name = passage.name(last), name.type != .person { return (name.type, name.subtype) }
    // 《人才新政二十四条》
    if last - 1 > inside.lowerBound, passage.ends(last, with: "条") {
      let first = Characters.scalar(passage.bytes, Int(passage.tokens[last].start)).value
      let isCount = passage.tokens[last].length >= 2 && Characters.isChineseDigit(first)
      if isCount || passage.kind(last - 1) == .number && passage.isWritten(last, "条") { return (.program, .policy) }
    }
    // 《关于支持…五条举措》: what begins with 关于 is a document, unless it is a report or a study; 《中共某某市委关于制定…规划的建议》 is
    // one whoever proposes it.
    if let about = inside.first(where: { passage.isWritten($0, "关于") }), about + 2 < inside.upperBound {
      let opens = about == inside.lowerBound && passage.head(last) == nil && !isStudy(passage, last)
      if opens || passage.isWritten(about + 1, "制定") { return (.program, .policy) }
    }
    // 《规划纲要草案》
    if passage.isWritten(last, "草案"), last > inside.lowerBound { last -= 1 }
    // 《云岭省|优化营商环境条例》: a place's own by the name of the nation's.
    if let name = passage.name(last), name.subtype == .policy { return (.program, .policy) }
    // 《云岭省|学前教育行动计划》: and by the name of a scheme that is known without its place.
    if inside.count > 1, let name = passage.name(last), name.type == .program, name.subtype == .scheme {
      return (.program, .scheme)
    }
    // 以下简称《建议》
    if inside.count == 1, passage.ends(last - 2, with: "简称"), passage.tokens[last].length <= 4 {
      return (.program, .policy)
    }
    // 自治区党委《建议》: of the plan for five years, which the Party makes.
    if inside.count == 1, passage.isWritten(last, "建议") { return (.program, .policy) }
    if ResearchTitleRule.isTitle(passage, inside) { return (.program, .scheme) }
    guard let head = passage.head(last) else { return (nil, nil) }
    // 《若干措施》: the kind of document and no name.
    if inside.count == 1, passage.name(last) == nil, head.type == .program, passage.tokens[last].length <= 4 {
      return (nil, nil)
    }
    // 《…学习纲要》: a book to be studied.
    if passage.ends(last, with: "纲要"), passage.ends(last - 1, with: "学习") { return (nil, nil) }
    if head.type == .institution, head.subtype != .media { return (nil, nil) }
    if head.type == .program, head.subtype == .designation { return (nil, nil) }
    // A song about a village.
    if head.type == .district { return (nil, nil) }
    return (head.type, head.subtype)
  }

  private static func isStudy(_ passage: Passage, _ last: Int) -> Bool {
    passage.ends(last, withOneOf: .studies)
  }
}

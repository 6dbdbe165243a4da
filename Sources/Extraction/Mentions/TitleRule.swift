/// 《…》: a policy document is a programme, a newspaper an institution, a lecture or performance an event by the word
/// that follows. Other titles (books, reports, films) are not marked, and nothing inside them is.
enum TitleRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var index = 0
    while index < passage.tokens.count {
      guard passage.kind(index) == .openTitle, let close = passage.partner(index), close > index + 1 else {
        index += 1
        continue
      }
      let inside = (index + 1)..<close
      let (type, subtype) = meaning(passage, inside, after: close + 1)
      result.append(
        Candidate(
          tokens: inside, type: type ?? .program, subtype: subtype, rule: .title,
          refusal: type == nil ? .unmarkedTitle : nil))
      index = close + 1
    }
  }

  private static func meaning(_ passage: Passage, _ inside: Range<Int>, after: Int) -> (MentionType?, String?) {
    if let head = passage.head(after), head.type == .event { return (.event, nil) }
    var last = inside.upperBound - 1
    if passage.kind(last) == .closeBracket, let open = passage.partner(last), open > inside.lowerBound {
      last = open - 1
    }
    if inside.count == 1, let name = passage.name(last) { return (name.type, name.subtype) }
    guard let head = passage.head(last) else { return (nil, nil) }
    if head.type == .institution, head.subtype != "media" { return (nil, nil) }
    if head.type == .program, head.subtype == "designation" { return (nil, nil) }
    return (head.type, head.subtype)
  }
}

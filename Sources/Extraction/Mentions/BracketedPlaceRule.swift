/// 中国(江门)跨境电子商务综合试验区: the country, a place in brackets, and a kind of area or institution.
enum BracketedPlaceRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "中国") where passage.kind(index + 1) == .openBracket {
      guard let close = passage.partner(index + 1), close - index <= 5,
        ((index + 2)..<close).allSatisfy({ passage.name($0)?.type == .district })
      else { continue }
      var end = close + 1
      var found: (end: Int, type: MentionType, subtype: NameSubtype?)?
      while end < passage.tokens.count, end - close <= 12, passage.kind(end) == .word || passage.kind(end) == .character
      {
        // 中国(佛山)|国际氢能与燃料电池技术及产品|展览会
        if let head = passage.head(end), head.type == .event, passage.tokens[end].length >= 2 {
          found = (RightExtension.end(passage, end + 1, .event), .event, nil)
          break
        }
        if end - close > 8 {
          end += 1
          continue
        }
        if let name = passage.name(end), name.type != .district {
          let isArea = name.type == .program || name.type == .zone
          found = (end + 1, isArea ? .zone : name.type, isArea ? nil : name.subtype)
          break
        }
        if let head = passage.head(end), [.zone, .institution, .platform].contains(head.type) {
          found = (end + 1, head.type, head.subtype)
          break
        }
        end += 1
      }
      guard let found else { continue }
      result.append(
        Candidate(tokens: index..<found.end, type: found.type, subtype: found.subtype, rule: .head, refusal: nil))
    }
  }
}

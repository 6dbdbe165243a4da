/// A document's title that lost its marks, behind the verb that issued it: 印发实施促进科技成果产业化若干措施.
///
/// The name begins at once behind the verb, whatever verbs stand in it, and ends with its head word; 关于 opens a title
/// by itself. Where the clause before begins with the verb and has no head word, the title runs across the comma:
/// 印发提升“五力”，打造“五地”实施方案.
enum IssuedRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // Where the last title ended: 修订A办法、B办法 issues both.
    var lastEnd = -1
    for index in passage.places(written: "条") where passage.kind(index - 1) == .number {
      guard let start = articles(passage, index) else { continue }
      result.append(
        Candidate(tokens: start..<(index + 1), type: .program, subtype: .policy, rule: .issued, refusal: nil))
    }
    for index in passage.heads {
      if passage.isWritten(index, "条措施"), passage.kind(index - 1) == .number, let open = passage.partner(index - 2),
        passage.kind(index - 2) == .closeQuote
      {
        // “三项改革”十条措施
        result.append(
          Candidate(tokens: open..<(index + 1), type: .program, subtype: .policy, rule: .issued, refusal: nil))
      }
      guard let head = passage.head(index), head.type == .program,
        head.subtype == .policy || passage.ends(index, with: "计划")
      else {
        continue
      }
      guard passage.kind(index + 1) != .enumeration || head.subtype == .policy else { continue }
      if let start = opening(passage, index, crossesComma: head.subtype == .policy, lastEnd: lastEnd),
        let candidate = candidate(passage, start, index, head)
      {
        result.append(candidate)
        if candidate.refusal == nil { lastEnd = candidate.tokens.upperBound }
      }
    }
  }

  private static func candidate(_ passage: Passage, _ start: Int, _ index: Int, _ head: Head) -> Candidate? {
    guard start < index, !passage.words(start).contains(.conjunction), !passage.isWritten(start, "并") else {
      return nil
    }
    // 出台责任保险政策, 实施支持山区发展政策措施: a field's policy is no document.
    if passage.isWritten(index, "政策") || isMeasures(passage, start, index) || passage.isWritten(index + 1, "体系") {
      return nil
    }
    if passage.isWritten(index - 1, "的"), passage.length(start..<index) < 8 { return nil }
    // 拟定“走进大学”系列活动|方案: how an event is to be held.
    if passage.isWritten(index, "方案") || passage.isWritten(index, "工作方案"), passage.head(index - 1)?.type == .event {
      return nil
    }
    let stem = Stem(passage, start..<index)
    if passage.ends(index, with: "标准"), !stem.opensWithPlace { return nil }
    let end = RightExtension.end(passage, index + 1, .program)
    var refusal: Refusal?
    if stem.length + Int(passage.tokens[index].length) < 7, !stem.hasPlace, !stem.hasName { refusal = .tooShort }
    if stem.content == 0, stem.length + Int(passage.tokens[index].length) < 10, !stem.hasPlace, !stem.hasName {
      refusal = .generic
    }
    if stem.content < 3, stem.length + Int(passage.tokens[index].length) < 8, !stem.hasPlace, !stem.hasName {
      refusal = .generic
    }
    return Candidate(tokens: start..<end, type: .program, subtype: head.subtype, rule: .issued, refusal: refusal)
  }

  /// 措施 and 政策措施; but 若干措施, and 纺织“新六条”政策措施, which has a name.
  private static func isMeasures(_ passage: Passage, _ start: Int, _ index: Int) -> Bool {
    passage.isWritten(index, "措施")
      || passage.isWritten(index, "政策措施")
        && !(start..<index).contains { passage.kind($0) == .closeQuote && !passage.isPeriod($0 - 1) }
  }

  /// The first token of the title whose head word is at `head`.
  static func opening(_ passage: Passage, _ head: Int, crossesComma: Bool, lastEnd: Int) -> Int? {
    var index = head - 1
    let limit = max(0, head - 36)
    var comma: Int?
    while index >= limit {
      let words = passage.words(index)
      switch passage.kind(index) {
      case .stop, .openTitle, .closeTitle, .openBracket: return nil
      case .enumeration where index == lastEnd && comma == nil: return index + 1
      case .enumeration:
        if comma != nil { return nil }
      case .comma:
        // 编制投资计划，滚动推出项目清单: the first ends before the comma.
        if comma != nil || !crossesComma || passage.head(index - 1)?.type == .program
          || passage.ends(index - 1, with: "计划")
        {
          return nil
        }
        comma = index
      case .closeQuote:
        guard let open = passage.partner(index) else { return nil }
        index = open
      case .openQuote: return nil
      // 共建上海（长三角）创新中心建设方案
      case .closeBracket where passage.partner(index).map { index - $0 <= 6 } ?? false:
        index = passage.partner(index) ?? index
      default:
        if words.contains(.titleOpening), comma == nil {
          // 发布|云岭市|关于|促进…的指导意见: whose document it is.
          let isPlaced =
            passage.name(index - 1)?.type == .district && passage.words(index - 2).contains(.issuing)
            && !passage.words(index - 1).contains(.ambiguous)
          return isPlaced ? index - 1 : index
        }
        // 进|等|升|位: but a part of a saying.
        if words.contains(.determiner) || passage.isWritten(index, "等") && !isInSaying(passage, index) { return nil }
        if words.contains(.measure), passage.kind(index - 1) == .number { return nil }
        if words.contains(.issuing) { return isBare(passage, comma, head) ? skip(passage, index + 1) : nil }
        // 完善|全市|某某管理办法、某某试行办法: what the whole place has.
        if comma == nil, index + 1 < head, passage.isOne(of: .wholes, index), passage.isWritten(index - 1, "完善"),
          passage.ends(head, with: "办法")
        {
          return index + 1
        }
        // A办法和B办法 are two; 某某商务区及周边地区规划 is one.
        if comma == nil, words.contains(.conjunction), LeftBoundary.endsName(passage, index - 1),
          passage.head(index - 1)?.type != .zone, passage.name(index - 1)?.type != .zone
        {
          return nil
        }
        if passage.head(index)?.subtype == .policy, index < head - 1 {
          // 工作方案|高新区…任务清单: 《》 were lost between the two.
          return index + 1 == lastEnd && LeftBoundary.endsTitle(passage, index, index + 1, head) ? lastEnd : nil
        }
      }
      index -= 1
    }
    return nil
  }

  /// 等 among single characters.
  private static func isInSaying(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index - 1) != .enumeration && passage.length((index - 1)..<(index + 2)) == 3
      && [index - 1, index + 1].allSatisfy { passage.kind($0) == .character || passage.kind($0) == .word }
  }

  /// A title goes across a comma only if the part behind it begins with a verb: 打造“五地”实施方案.
  private static func isBare(_ passage: Passage, _ comma: Int?, _ head: Int) -> Bool {
    guard let comma else { return true }
    return passage.words(comma + 1).contains(.innerVerb)
      && passage.words(comma + 1).isDisjoint(with: [.issuing, .carrying])
  }

  /// Passes over 了, 我市, 首批 behind the verb.
  private static func skip(_ passage: Passage, _ start: Int) -> Int {
    var start = start
    while true {
      if passage.isWritten(start, "了") || passage.isWritten(start, "实施") || passage.isWritten(start, "出台")
        || passage.isWritten(start, "印发") || passage.isWritten(start, "完善")
      {
        start += 1
      } else if !passage.words(start).isDisjoint(with: [.pronoun, .modifier, .issuing]) {
        start += 1
      } else {
        return start
      }
    }
  }
}
